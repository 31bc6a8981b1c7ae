// SPDX-License-Identifier: MIT
#include "ui/job/jobpanel.h"

#include "models/job/jobdraft.h"
#include "ui/job/filessection.h"
#include "ui/job/jobfooter.h"
#include "ui/job/languagesection.h"
#include "ui/job/operationicon.h"
#include "ui/job/optionssection.h"
#include "ui/job/panelscroll.h"
#include "ui/job/textsection.h"
#include "ui/job/whosection.h"
#include "ui/widgets/panelheader.h"
#include "ui/words/words.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qpushbutton.h>

using namespace Qt::StringLiterals;

JobPanel::JobPanel(JobDraft& draft, QWidget* parent)
    : QWidget(parent),
      m_draft(draft),
      m_header(new PanelHeader({}, this)),
      m_who(new WhoSection(draft)),
      m_text(new TextSection(draft)),
      m_languages(new LanguageSection(draft)),
      m_options(new OptionsSection(draft)),
      m_files(new FilesSection(draft)),
      m_footer(new JobFooter(draft, this)),
      m_sections(new QVBoxLayout) {
    build();
    connect(&m_draft, &JobDraft::changed, this, &JobPanel::refresh);
    connect(m_who, &WhoSection::addKeyRequested, this, &JobPanel::addKeyRequested);
    connect(m_languages, &LanguageSection::previewRequested, this, &JobPanel::voicePreviewRequested);
    connect(m_footer->button(), &QPushButton::clicked, this, &JobPanel::queue);
    refresh();
}

void JobPanel::build() {
    setAccessibleName(tr("Job"));
    auto* body = new QWidget;
    body->setBackgroundRole(QPalette::Base);
    body->setAutoFillBackground(true);
    body->setLayout(m_sections);
    m_sections->setContentsMargins(0, 0, 0, 0);
    m_sections->setSpacing(0);
    for (QWidget* section : std::initializer_list<QWidget*>{m_who, m_text, m_languages, m_options, m_files})
        m_sections->addWidget(section);
    m_sections->addStretch(1);
    auto* scroll = new PanelScroll(this);
    scroll->setWidget(body);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(scroll, 1);
    column->addWidget(m_footer);
}

void JobPanel::setRegionSection(QWidget* section) {
    m_regions = section;
    m_sections->insertWidget(m_sections->indexOf(m_options), section);
    refresh();
}

void JobPanel::refresh() {
    refreshHeader();
    m_who->refresh();
    m_text->refresh();
    m_languages->refresh();
    m_options->refresh();
    m_files->refresh();
    m_footer->refresh();
    if (m_regions)
        m_regions->setVisible(m_draft.rules() && m_draft.rules()->regions.most > 0);
}

void JobPanel::refreshHeader() {
    const auto clips = m_draft.clips().size();
    const bool fromText = m_draft.rules() && m_draft.rules()->needsText;
    m_header->setIcon(operationIcon(m_draft.operation()) + "-20"_L1);
    m_header->setTitle(words::operationTitle(m_draft.operation()));
    m_header->setDetail(fromText     ? QString()
                        : clips == 0 ? tr("no clip")
                        : clips == 1 ? tr("1 clip")
                                     : tr("%n clips", nullptr, int(clips)));
}

void JobPanel::queue() {
    const QList<JobSpec> jobs = m_draft.jobs();
    if (jobs.isEmpty() || !m_draft.problems().isEmpty())
        return;
    m_draft.remember();
    Q_EMIT queueRequested(jobs);
}
