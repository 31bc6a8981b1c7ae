// SPDX-License-Identifier: MIT
#include "ui/speech/consentform.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qdatetimeedit.h>
#include <QtWidgets/qgridlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>

using namespace Qt::StringLiterals;

ConsentForm::ConsentForm(QWidget* parent)
    : QWidget(parent),
      m_who(new QLineEdit(this)),
      m_when(new QDateEdit(QDate::currentDate(), this)),
      m_what(new QLineEdit(this)),
      m_agreed(new QCheckBox(tr("This person has agreed"), this)),
      m_missing(widgets::quietLabel({}, this)) {
    build();
    for (QLineEdit* line : {m_who, m_what})
        connect(line, &QLineEdit::textChanged, this, &ConsentForm::refresh);
    connect(m_when, &QDateEdit::dateChanged, this, &ConsentForm::refresh);
    connect(m_agreed, &QCheckBox::toggled, this, &ConsentForm::refresh);
    refresh();
}

void ConsentForm::build() {
    setAccessibleName(tr("Consent"));
    m_who->setObjectName(u"consentWho"_s);
    m_when->setObjectName(u"consentWhen"_s);
    m_what->setObjectName(u"consentWhat"_s);
    m_agreed->setObjectName(u"consentAgreed"_s);
    m_missing->setObjectName(u"consentMissing"_s);
    m_who->setPlaceholderText(tr("the person who speaks"));
    m_what->setPlaceholderText(tr("e.g. the German version of this series"));
    m_who->setAccessibleName(tr("Who agreed"));
    m_when->setAccessibleName(tr("When they agreed"));
    m_what->setAccessibleName(tr("What they agreed to"));
    m_when->setCalendarPopup(true);
    m_when->setMaximumDate(QDate::currentDate());
    m_missing->setFont(theme::smaller(m_missing->font()));
    m_missing->setWordWrap(true);
    auto* form = new QGridLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(6);
    form->setColumnStretch(1, 1);
    const auto add = [&](int row, const QString& text, QWidget* field) {
        auto* label = new QLabel(text, this);
        label->setBuddy(field);
        field->setMinimumHeight(qMax(28, fontMetrics().height() + 8));
        form->addWidget(label, row, 0);
        form->addWidget(field, row, 1);
    };
    add(0, tr("Who"), m_who);
    add(1, tr("When"), m_when);
    add(2, tr("For what"), m_what);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(form);
    column->addWidget(m_agreed);
    column->addWidget(m_missing);
}

QString ConsentForm::text() const {
    const Consent consent{m_who->text(), m_when->date(), m_what->text()};
    return consent.isComplete() && m_agreed->isChecked() ? consentText(consent) : QString();
}

void ConsentForm::setText(const QString& text) {
    if (text == this->text())
        return;
    const auto consent = consentFromText(text);
    const QSignalBlocker quiet(this);
    m_who->setText(consent ? consent->who : QString());
    m_when->setDate(consent ? consent->when : QDate::currentDate());
    m_what->setText(consent ? consent->what : text);
    m_agreed->setChecked(consent.has_value());
}

void ConsentForm::refresh() {
    const bool complete = Consent{m_who->text(), m_when->date(), m_what->text()}.isComplete();
    m_missing->setText(!complete                  ? tr("A voice belongs to the one who speaks. Write down who agreed, when, and to what.")
                       : !m_agreed->isChecked() ? tr("Tick it once it is so.")
                                                : tr("Kept with the voice on this computer."));
    Q_EMIT changed();
}
