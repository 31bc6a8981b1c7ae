// SPDX-License-Identifier: MIT
#include "ui/main/burnindesk.h"

#include "models/job/jobdraft.h"
#include "models/media/medialistmodel.h"
#include "ui/media/mediapanel.h"
#include "ui/tasks/taskmenu.h"

#include <algorithm>

using namespace Qt::StringLiterals;

BurnInDesk::BurnInDesk(JobDraft& draft, MediaListModel& clips, MediaPanel& panel, QObject* parent)
    : QObject(parent), m_draft(draft), m_clips(clips), m_panel(panel) {}

void BurnInDesk::prepare(const Task& task, const QString& subtitles) {
    m_draft.setOperation(OperationKind::Subtitles);
    for (const Vendor* vendor : m_draft.registry().offering(OperationKind::Subtitles)) {
        if (vendor->operation(OperationKind::Subtitles)->rendersHere())
            m_draft.choose(vendor->id, vendor->id);
    }
    chooseClip(clipToBurnInto(task));
    const auto file = std::ranges::find(task.files, subtitles, &ResultFile::path);
    if (file != task.files.end())
        chooseLanguage(languageOfWords(task, *file));
    m_draft.setFile(InputRole::Subtitles, subtitles);
    m_draft.setOption(u"burn_in"_s, true);
    m_draft.setOption(u"review"_s, u"none"_s);  // they have been looked at
}

/// The Job panel works on what is selected in the list; what is added there becomes that.
void BurnInDesk::chooseClip(const QString& clip) {
    if (m_clips.indexOf(clip).isValid())
        m_panel.setCurrent(clip);
    else
        m_clips.add({clip});
}

/// From and into the same one: nothing is translated then.
void BurnInDesk::chooseLanguage(const QString& code) {
    if (code.isEmpty())
        return;
    const QStringList before = m_draft.targets();
    for (const QString& target : before)
        m_draft.removeTarget(target);
    m_draft.setSourceLanguage(code);
    m_draft.addTarget(code);
}
