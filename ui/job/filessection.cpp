// SPDX-License-Identifier: MIT
#include "ui/job/filessection.h"

#include "models/job/jobdraft.h"
#include "ui/job/filerow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

FilesSection::FilesSection(JobDraft& draft, QWidget* parent)
    : JobSection(tr("Files"), parent), m_draft(draft), m_folder(new FileRow(FileRow::Kind::Folder, tr("Results"), this)) {
    addInput(InputRole::Subtitles, tr("Subtitles"), tr("Subtitles (*.srt)"));
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
    const QList<InputRule> inputs = m_draft.rules() ? m_draft.rules()->inputs.mid(1) : QList<InputRule>();
    for (auto input = m_inputs.cbegin(); input != m_inputs.cend(); ++input) {
        const auto rule = std::ranges::find(inputs, input.key(), &InputRule::role);
        const bool wanted = rule != inputs.end();
        input.value()->setVisible(wanted);
        if (!wanted)
            continue;
        const QString without = rule->required                         ? tr("none yet")
                                : input.key() == InputRole::Subtitles ? tr("in the clip or beside it")
                                                                      : tr("none");
        input.value()->setPath(m_draft.file(input.key()).path, without);
    }
    m_folder->setPath(m_draft.folder(), tr("Videos"));
}
