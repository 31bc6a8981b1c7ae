// SPDX-License-Identifier: MIT
#include "ui/job/jobpanel.h"

#include "models/job/jobdraft.h"
#include "models/job/operationneeds.h"
#include "ui/job/filessection.h"
#include "ui/job/jobfooter.h"
#include "ui/job/languagesection.h"
#include "ui/job/namesection.h"
#include "ui/job/operationicon.h"
#include "ui/job/optionssection.h"
#include "ui/job/panelscroll.h"
#include "ui/job/regionsection.h"
#include "ui/job/sentsection.h"
#include "ui/job/textsection.h"
#include "ui/job/whosection.h"
#include "ui/widgets/panelheader.h"
#include "ui/words/words.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qpushbutton.h>

using namespace Qt::StringLiterals;

JobPanel::JobPanel(JobDraft& draft, RegionEditor& editor, QWidget* parent)
    : QWidget(parent),
      m_draft(draft),
      m_header(new PanelHeader({}, this)),
      m_who(new WhoSection(draft)),
      m_text(new TextSection(draft)),
      m_name(new NameSection(draft)),
      m_languages(new LanguageSection(draft)),
      m_regions(new RegionSection(draft, editor)),
      m_sent(new SentSection(draft, editor)),
      m_options(new OptionsSection(draft)),
      m_files(new FilesSection(draft)),
      m_footer(new JobFooter(draft, this)) {
    build();
    connect(&m_draft, &JobDraft::changed, this, &JobPanel::refresh);
    connect(m_who, &WhoSection::addKeyRequested, this, &JobPanel::addKeyRequested);
    connect(m_footer, &JobFooter::addKeyRequested, this, &JobPanel::addKeyRequested);
    connect(m_footer, &JobFooter::bucketRequested, this, &JobPanel::bucketRequested);
    connect(m_footer, &JobFooter::limitRequested, this, &JobPanel::limitRequested);
    connect(m_footer, &JobFooter::manyRequested, this, &JobPanel::manyRequested);
    connect(m_languages, &LanguageSection::previewRequested, this, &JobPanel::voicePreviewRequested);
    connect(m_footer->button(), &QPushButton::clicked, this, &JobPanel::queue);
    refresh();
}

void JobPanel::build() {
    setAccessibleName(tr("Job"));
    auto* body = new QWidget;
    body->setBackgroundRole(QPalette::Base);
    body->setAutoFillBackground(true);
    auto* sections = new QVBoxLayout(body);
    sections->setContentsMargins(0, 0, 0, 0);
    sections->setSpacing(0);
    for (QWidget* section : std::initializer_list<QWidget*>{m_who, m_text, m_name, m_languages, m_regions, m_sent, m_files,
                                                          m_options})
        sections->addWidget(section);
    sections->addStretch(1);
    m_sections = sections;
    auto* scroll = new PanelScroll(this);
    scroll->setWidget(body);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(scroll, 1);
    column->addWidget(m_footer);
}

void JobPanel::addResults(QWidget* results) {
    m_sections->insertWidget(m_sections->indexOf(m_text) + 1, results);
}

void JobPanel::refresh() {
    refreshHeader();
    m_who->refresh();
    m_text->refresh();
    m_name->refresh();
    m_languages->refresh();
    m_regions->refresh();
    m_sent->refresh();
    m_files->refresh();
    m_options->refresh();
    m_footer->refresh();
}

void JobPanel::refreshHeader() {
    const auto clips = m_draft.clips().size();
    const bool fromClips = m_draft.rules() && needs::clips(*m_draft.rules());
    m_header->setIcon(operationIcon(m_draft.operation()) + "-20"_L1);
    m_header->setTitle(words::operationTitle(m_draft.operation()));
    m_header->setDetail(!fromClips   ? QString()
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
