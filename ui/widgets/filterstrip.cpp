// SPDX-License-Identifier: MIT
#include "ui/widgets/filterstrip.h"

#include "ui/theme/theme.h"

#include <QtCore/qlocale.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qbuttongroup.h>
#include <QtWidgets/qtoolbutton.h>

using namespace Qt::StringLiterals;

FilterStrip::FilterStrip(QWidget* parent)
    : QWidget(parent), m_layout(new QHBoxLayout(this)), m_group(new QButtonGroup(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT currentChanged(id);
    });
}

void FilterStrip::add(const QString& text, const QIcon& icon) {
    auto* button = new QToolButton(this);
    button->setProperty("segment", true);
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize(theme::besideWord(16));
    const int id = int(m_entries.size());
    m_entries.append({text, icon});
    m_group->addButton(button, id);
    m_layout->addWidget(button);
    button->setChecked(id == 0);
    setCount(id, 0);
}

void FilterStrip::setCount(int index, int count) {
    auto* button = m_group->button(index);
    const Entry& entry = m_entries[index];
    const QString number = QLocale().toString(count);
    button->setText(entry.text + u"  "_s + number);
    button->setAccessibleName(entry.text + u' ' + number);
    button->setIcon(count > 0 ? entry.icon : QIcon());
}

int FilterStrip::current() const {
    return m_group->checkedId();
}

void FilterStrip::setCurrent(int index) {
    m_group->button(index)->setChecked(true);
}
