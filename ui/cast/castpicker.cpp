// SPDX-License-Identifier: MIT
#include "ui/cast/castpicker.h"

#include "models/cast/cast.h"

#include <QtGui/qevent.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlineedit.h>

using namespace Qt::StringLiterals;

namespace {
constexpr int wide = 220, narrow = 110;
}

CastPicker::CastPicker(QWidget* parent) : QStackedWidget(parent), m_casts(new QComboBox(this)), m_name(new QLineEdit(this)) {
    m_casts->setObjectName(u"castChoice"_s);
    m_casts->setAccessibleName(tr("Cast"));
    m_casts->setToolTip(tr("The cast that is shown. F2 renames it."));
    m_name->setObjectName(u"castName"_s);
    m_name->setAccessibleName(tr("Name of the cast"));
    m_name->setMaxLength(int(castlimits::name));
    addWidget(m_casts);
    addWidget(m_name);
    setMinimumWidth(narrow);  // the page stands between two panels
    setMaximumWidth(wide);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_casts->installEventFilter(this);
    m_name->installEventFilter(this);
    connect(m_casts, &QComboBox::textActivated, this, &CastPicker::picked);
    connect(m_name, &QLineEdit::editingFinished, this, [this] { endNaming(true); });
}

QSize CastPicker::sizeHint() const {
    return {wide, QStackedWidget::sizeHint().height()};
}

void CastPicker::setCasts(const QStringList& names, const QString& open) {
    m_casts->clear();
    m_casts->addItems(names);
    m_casts->setCurrentText(open);
}

void CastPicker::beginNaming() {
    m_name->setText(m_casts->currentText());
    setCurrentWidget(m_name);
    m_name->selectAll();
    m_name->setFocus();
}

void CastPicker::endNaming(bool keep) {
    if (currentWidget() != m_name)
        return;
    const QSignalBlocker once(m_name);  // losing the focus ends it too
    const bool had = m_name->hasFocus();
    setCurrentWidget(m_casts);
    if (had)
        m_casts->setFocus();
    if (keep && m_name->text() != m_casts->currentText())
        Q_EMIT named(m_name->text());
}

bool CastPicker::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (watched == m_casts && key == Qt::Key_F2 && m_casts->count() > 0) {
            beginNaming();
            return true;
        }
        if (watched == m_name && key == Qt::Key_Escape) {
            endNaming(false);
            return true;
        }
    }
    return QStackedWidget::eventFilter(watched, event);
}
