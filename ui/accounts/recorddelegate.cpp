// SPDX-License-Identifier: MIT
#include "ui/accounts/recorddelegate.h"

#include "models/accounts/recordtable.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

using namespace Qt::StringLiterals;

RecordDelegate::RecordDelegate(int flagColumn, QObject* parent) : QStyledItemDelegate(parent), m_flagColumn(flagColumn) {}

QString RecordDelegate::displayText(const QVariant& value, const QLocale& locale) const {
    return value.typeId() == QMetaType::Double ? words::credits(value.toDouble(), {}) : QStyledItemDelegate::displayText(value, locale);
}

void RecordDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.column() != m_flagColumn || !index.data(RecordTable::FlagRole).toBool())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = {16, 16};
    option->icon = theme::icon(u"warning"_s, theme::Token::Warn, option->palette);
}
