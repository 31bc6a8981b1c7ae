// SPDX-License-Identifier: MIT
#include "ui/job/namesection.h"

#include "models/job/jobdraft.h"
#include "models/job/operationneeds.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qplaintextedit.h>

using namespace Qt::StringLiterals;

NameSection::NameSection(JobDraft& draft, QWidget* parent)
    : JobSection({}, parent),
      m_draft(draft),
      m_nameLine(new QWidget(this)),
      m_name(new QLineEdit(this)),
      m_consentBlock(new QWidget(this)),
      m_consent(new QPlainTextEdit(this)) {
    build();
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString& text) { m_draft.setTitle(text); });
    connect(m_consent, &QPlainTextEdit::textChanged, this, [this] { m_draft.setConsent(m_consent->toPlainText()); });
}

void NameSection::build() {
    m_name->setObjectName(u"madeName"_s);
    m_name->setAccessibleName(tr("Name of what is made"));
    m_name->setPlaceholderText(tr("like the file"));
    auto* label = new QLabel(tr("Name"), m_nameLine);
    label->setBuddy(m_name);
    auto* line = new QHBoxLayout(m_nameLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(label, 1);
    line->addWidget(m_name, 2);

    m_consent->setObjectName(u"consent"_s);
    m_consent->setAccessibleName(tr("Consent"));
    m_consent->setPlaceholderText(tr("Lena Kraus, 12 May, in writing, for the German version of this series"));
    m_consent->setTabChangesFocus(true);
    m_consent->setFixedHeight(3 * fontMetrics().lineSpacing() + 14);
    auto* question = new QLabel(tr("Who agreed, when, for what"), m_consentBlock);
    question->setBuddy(m_consent);
    auto* note = widgets::quietLabel(tr("Kept with the task. A voice belongs to the one who speaks."), m_consentBlock);
    note->setFont(theme::smaller(note->font()));
    note->setWordWrap(true);
    auto* block = new QVBoxLayout(m_consentBlock);
    block->setContentsMargins(0, 4, 0, 0);
    block->setSpacing(4);
    block->addWidget(question);
    block->addWidget(m_consent);
    block->addWidget(note);
    addPadded(m_nameLine);
    addPadded(m_consentBlock);
}

void NameSection::refresh() {
    const Operation* operation = m_draft.rules();
    const bool named = operation && needs::aName(*operation);
    const bool asked = operation && operation->needsConsent;
    setVisible(named || asked);
    setTitle(operation && operation->kind == OperationKind::VoiceClone ? tr("The new voice") : tr("The new avatar"));
    m_nameLine->setVisible(named);
    m_consentBlock->setVisible(asked);
    if (m_name->text() != m_draft.title())
        m_name->setText(m_draft.title());
    if (m_consent->toPlainText() == m_draft.consent())
        return;
    const QSignalBlocker quiet(m_consent);
    m_consent->setPlainText(m_draft.consent());
}
