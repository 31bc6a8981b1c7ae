// SPDX-License-Identifier: MIT
#include "ui/job/optionfield.h"

#include "models/job/jobdraft.h"
#include "ui/job/optiontext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/words/words.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qspinbox.h>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

/// A number that nobody set and that has no default is left to the vendor; the spin box says so one step below the least.
bool leftToVendor(const OptionRule& rule) {
    return rule.fallback.isNull() || rule.fallback.isUndefined();
}

double mostOf(const OptionRule& rule) {
    return rule.most > rule.least ? rule.most : std::numeric_limits<int>::max();
}

QString blockWords(const OptionRule& rule, const JobDraft& draft, const ApiError& error) {
    if (error.reason == failure::Reason::VoiceMissing)
        return OptionField::tr("Choose a voice first");
    if (rule.fromVoice == FromVoice::Choices)
        return OptionField::tr("This voice has none to choose");
    if (!rule.rangedBy.isEmpty() && error.about.value(1) == rule.rangedBy) {
        const QString now = optionValue(draft.rules()->options, draft.options(), rule.rangedBy).toString();
        return OptionField::tr("Not with voices from %1").arg(words::choiceLabel(rule.rangedBy, now));
    }
    const QString other = words::optionLabel(error.about.value(1));
    const QString value = error.about.value(2);
    if (value.isEmpty())
        return OptionField::tr("Not together with “%1”").arg(other);
    if (value == "true"_L1)
        return OptionField::tr("Only with “%1”").arg(other);
    return OptionField::tr("Only when “%1” is “%2”").arg(other, words::choiceLabel(error.about.value(1), value));
}

}  // namespace

OptionField::OptionField(JobDraft& draft, const OptionRule& rule, QWidget* parent)
    : QWidget(parent), m_draft(draft), m_rule(rule), m_control(makeControl()), m_blocked(widgets::quietLabel({}, this)) {
    setObjectName("option:"_L1 + rule.name);
    const QString label = words::optionLabel(rule.name);
    m_control->setAccessibleName(label);
    m_control->setAccessibleDescription(words::optionHelp(rule.name));
    m_blocked->setFont(theme::smaller(m_blocked->font()));
    m_blocked->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    if (rule.type != OptionType::Flag) {
        auto* name = new QLabel(label, this);
        name->setWordWrap(true);
        name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        name->setBuddy(m_control);
        line->addWidget(name, 1);
    }
    line->addWidget(m_control, 1);
    column->addLayout(line);
    column->addWidget(m_blocked);
    refresh();
}

QWidget* OptionField::makeControl() {
    switch (m_rule.type) {
    case OptionType::Flag: {
        auto* box = new QCheckBox(words::optionLabel(m_rule.name), this);
        connect(box, &QCheckBox::toggled, this, [this](bool on) { set(on); });
        return box;
    }
    case OptionType::Choice:
        return makeChoice();
    case OptionType::Integer:
        return makeInteger();
    case OptionType::Number:
        return makeNumber();
    case OptionType::Text:
    case OptionType::Words:
    case OptionType::Pairs:
        return m_rule.fromVoice == FromVoice::Choices ? makeChoice() : makeText();
    }
    Q_UNREACHABLE();
}

QWidget* OptionField::makeChoice() {
    auto* box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    fillChoices(*box);
    connect(box, &QComboBox::activated, this, [this, box](int row) {
        const QString choice = box->itemData(row).toString();
        set(choice.isEmpty() ? m_rule.fallback : choice);
    });
    return box;
}

void OptionField::fillChoices(QComboBox& box) {
    box.clear();
    if (leftToVendor(m_rule))
        box.addItem(tr("Automatic"), QString());
    const OptionRule now = m_draft.ruleNow(m_rule);
    const QJsonObject names = m_draft.choiceNames(m_rule);
    for (const QString& choice : now.choices)
        box.addItem(names.contains(choice) ? names[choice].toString() : words::choiceLabel(m_rule.name, choice), choice);
}

void OptionField::fitToRule() {
    const OptionRule now = m_draft.ruleNow(m_rule);
    if (auto* box = qobject_cast<QComboBox*>(m_control); box && m_rule.fromVoice == FromVoice::Choices)
        fillChoices(*box);
    if (auto* whole = qobject_cast<QSpinBox*>(m_control)) {
        const int least = int(now.least);
        whole->setRange(leftToVendor(now) ? least - 1 : least, int(mostOf(now)));
    }
}

QWidget* OptionField::makeInteger() {
    if (m_rule.most > std::numeric_limits<int>::max())
        return makeText();  // the number of something at the vendor: pasted, not counted up to
    auto* box = new QSpinBox(this);
    if (leftToVendor(m_rule))
        box->setSpecialValueText(tr("Automatic"));
    connect(box, &QSpinBox::valueChanged, this,
            [this, box](int value) {
                // Up from "Automatic" is nought where there are numbers below it.
                const bool first = leftToVendor(m_rule) && value == box->minimum() + 1 && value < 0 && !m_draft.options().contains(m_rule.name);
                if (first)
                    box->setValue(0);
                else
                    set(leftToVendor(m_rule) && value == box->minimum() ? m_rule.fallback : value);
            });
    return box;
}

QWidget* OptionField::makeNumber() {
    auto* box = new QDoubleSpinBox(this);
    const double span = mostOf(m_rule) - m_rule.least;
    box->setDecimals(span <= 10 ? 2 : 1);
    box->setSingleStep(span <= 10 ? 0.1 : 1);
    box->setRange(leftToVendor(m_rule) ? m_rule.least - box->singleStep() : m_rule.least, mostOf(m_rule));
    if (leftToVendor(m_rule))
        box->setSpecialValueText(tr("Automatic"));
    connect(box, &QDoubleSpinBox::valueChanged, this, [this, box](double value) {
        const bool automatic = leftToVendor(m_rule) && qFuzzyCompare(value + 1, box->minimum() + 1);
        set(automatic ? m_rule.fallback : value);
    });
    return box;
}

QWidget* OptionField::makeText() {
    auto* line = new QLineEdit(this);
    line->setPlaceholderText(optiontext::placeholder(m_rule.type));
    connect(line, &QLineEdit::textEdited, this, [this](const QString& text) { set(optiontext::read(m_rule, text)); });
    return line;
}

void OptionField::refresh() {
    const auto blocked = m_draft.optionBlocked(m_rule);
    const QString why = blocked ? blockWords(m_rule, m_draft, *blocked) : QString();
    const QSignalBlocker quiet(m_control);
    fitToRule();
    showValue(optionValue({m_rule}, m_draft.options(), m_rule.name));
    setToolTip(blocked ? why : words::optionHelp(m_rule.name));
    m_control->setEnabled(!blocked);
    m_blocked->setText(why);
    m_blocked->setVisible(blocked.has_value());
}

void OptionField::showValue(const QJsonValue& value) {
    if (auto* box = qobject_cast<QCheckBox*>(m_control))
        box->setChecked(value.toBool());
    else if (auto* choice = qobject_cast<QComboBox*>(m_control))
        choice->setCurrentIndex(choice->findData(value.toString()));
    else if (auto* whole = qobject_cast<QSpinBox*>(m_control))
        whole->setValue(value.toInt(whole->minimum()));
    else if (auto* number = qobject_cast<QDoubleSpinBox*>(m_control))
        number->setValue(value.toDouble(number->minimum()));
    else if (auto* line = qobject_cast<QLineEdit*>(m_control); line && optiontext::read(m_rule, line->text()) != value)
        line->setText(optiontext::of(value));  // not while it says the same: a comma may just have been typed
}

void OptionField::set(const QJsonValue& value) {
    m_draft.setOption(m_rule.name, value);
}
