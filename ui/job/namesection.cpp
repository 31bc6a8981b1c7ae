// SPDX-License-Identifier: MIT
#include "ui/job/namesection.h"

#include "models/job/jobdraft.h"
#include "models/job/operationneeds.h"
#include "ui/speech/consentform.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>

using namespace Qt::StringLiterals;

NameSection::NameSection(JobDraft& draft, QWidget* parent)
    : JobSection({}, parent),
      m_draft(draft),
      m_nameLine(new QWidget(this)),
      m_name(new QLineEdit(this)),
      m_consent(new ConsentForm(this)) {
    build();
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) { m_draft.setTitle(text); });
    connect(m_consent, &ConsentForm::changed, this, [this] { m_draft.setConsent(m_consent->text()); });
}

void NameSection::build() {
    m_name->setObjectName(u"madeName"_s);
    m_name->setAccessibleName(tr("Name of what is made"));
    m_name->setPlaceholderText(tr("like the file"));
    m_consent->setObjectName(u"consent"_s);
    auto* label = new QLabel(tr("Name"), m_nameLine);
    label->setBuddy(m_name);
    auto* line = new QHBoxLayout(m_nameLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(label, 1);
    line->addWidget(m_name, 2);
    addPadded(m_nameLine);
    addPadded(m_consent);
}

void NameSection::refresh() {
    const Operation* operation = m_draft.rules();
    const bool named = operation && needs::aName(*operation);
    const bool asked = operation && operation->needsConsent;
    setVisible(named || asked);
    setTitle(operation && operation->kind == OperationKind::VoiceClone ? tr("The new voice") : tr("The new avatar"));
    m_nameLine->setVisible(named);
    m_consent->setVisible(asked);
    if (m_name->text() != m_draft.title())
        m_name->setText(m_draft.title());
    if (!m_draft.consent().isEmpty())  // while it is being filled in, nothing counts yet
        m_consent->setText(m_draft.consent());
}
