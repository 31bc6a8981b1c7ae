// SPDX-License-Identifier: MIT
#include "ui/widgets/buttons.h"

#include "ui/theme/theme.h"

#include <QtWidgets/qlabel.h>
#include <QtWidgets/qstyle.h>

using namespace Qt::StringLiterals;

namespace widgets {
namespace {

QPushButton* button(const QString& text, QWidget* parent, std::initializer_list<const char*> properties) {
    auto* made = new QPushButton(text, parent);
    made->setAutoDefault(false);
    for (const char* property : properties)
        made->setProperty(property, true);
    return made;
}

/// The style sheet looks at properties only when a widget is polished.
void polishAgain(QWidget* widget) {
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return;
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

}  // namespace

QPushButton* primaryButton(const QString& text, QWidget* parent) {
    return button(text, parent, {"primary"});
}

QPushButton* finalButton(const QString& text, QWidget* parent) {
    return button(text, parent, {"primary", "final"});
}

QPushButton* smallButton(const QString& text, QWidget* parent) {
    auto* small = button(text, parent, {"small"});
    small->setFont(theme::smaller(small->font()));
    return small;
}

QPushButton* quietButton(const QString& text, QWidget* parent) {
    return button(text, parent, {"quiet"});
}

QPushButton* linkButton(const QString& text, QWidget* parent) {
    return button(text, parent, {"link"});
}

QToolButton* iconButton(const QString& iconName, const QString& text, QWidget* parent) {
    auto* made = new QToolButton(parent);
    made->setIcon(theme::icon(iconName, made->palette()));
    made->setIconSize(QSize(16, 16));
    made->setFixedSize(24, 24);
    made->setToolTip(text);
    made->setAccessibleName(text);
    return made;
}

void setPrimary(QPushButton* button, bool primary) {
    if (button->property("primary").toBool() == primary)
        return;
    button->setProperty("primary", primary);
    polishAgain(button);
}

void setTone(QLabel* label, const QString& tone) {
    if (label->property("tone").toString() == tone)
        return;
    label->setProperty("tone", tone);
    polishAgain(label);
}

QLabel* quietLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    setTone(label, u"quiet"_s);
    return label;
}

QLabel* titleLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setFont(theme::demiBold(label->font()));
    return label;
}

}  // namespace widgets
