// SPDX-License-Identifier: MIT
#include "ui/job/filessection.h"

#include "models/job/jobdraft.h"
#include "models/job/operationneeds.h"
#include "ui/job/filerow.h"
#include "ui/job/jobwords.h"
#include "ui/words/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

FilesSection::FilesSection(JobDraft& draft, QWidget* parent)
    : JobSection(tr("Files"), parent), m_draft(draft), m_folder(new FileRow(FileRow::Kind::Folder, tr("Results"), this)) {
    addInput(InputRole::Subtitles, tr("Subtitles"), {});
    addInput(InputRole::Audio, tr("Sound"), tr("Sound and video (*.wav *.mp3 *.m4a *.flac *.ogg *.opus *.mp4 *.mov)"));
    addInput(InputRole::Image, tr("Face"), tr("Pictures (*.png *.jpg *.jpeg *.webp)"));
    m_folder->setObjectName(u"resultsFolder"_s);
    connect(m_folder, &FileRow::pathChosen, this, [this](const QString& path) {
        if (!path.isEmpty())
            m_draft.setFolder(path);
    });
    addRow(m_folder);
}

void FilesSection::addInput(InputRole role, const QString& label, const QString& filter) {
    auto* row = new FileRow(FileRow::Kind::File, label, this);
    row->setObjectName("file:"_L1 + roleName(role));
    row->setFilter(filter);
    connect(row, &FileRow::pathChosen, this, [this, role](const QString& path) { m_draft.setFile(role, path); });
    m_inputs.insert(role, row);
    addRow(row);
}

void FilesSection::refresh() {
    const Operation* operation = m_draft.rules();
    const QList<InputRule> inputs = operation ? needs::filesBesideTheClip(*operation) : QList<InputRule>();
    const QList<ApiError> problems = m_draft.problems();
    for (auto input = m_inputs.cbegin(); input != m_inputs.cend(); ++input) {
        const auto rule = std::ranges::find(inputs, input.key(), &InputRule::role);
        input.value()->setVisible(rule != inputs.end());
        if (rule != inputs.end())
            refreshInput(*input.value(), *rule, problems);
    }
    m_folder->setPath(m_draft.folder(), tr("Videos"));
}

void FilesSection::refreshInput(FileRow& row, const InputRule& rule, const QList<ApiError>& problems) {
    const bool found = rule.role == InputRole::Subtitles && !m_draft.vendor()->needsKey();
    const QString without = rule.required ? tr("none yet") : found ? tr("in the clip or beside it") : tr("none");
    const QString path = m_draft.file(rule.role).path;
    // The picture is a face only where faces are swapped; elsewhere it is what the vendor makes of it.
    if (rule.role == InputRole::Image)
        row.setLabel(m_draft.operation() == OperationKind::FaceSwap ? tr("Face") : tr("Picture"));
    if (rule.role == InputRole::Subtitles)
        row.setFilter(tr("Subtitles (%1)").arg("*."_L1 + rule.limits.extensions.join(" *."_L1)));
    row.setLinkOffered(m_draft.vendor()->needsKey());
    row.setPath(path, without);
    row.setLimits(jobwords::limits(rule.limits));
    const auto problem = std::ranges::find(problems, roleName(rule.role), &ApiError::field);
    const bool tells = !path.isEmpty() && problem != problems.end();
    row.setProblem(tells ? words::sentence(*problem) : QString());
}
