// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/task.h"

#include <QtCore/qobject.h>

class JobDraft;
class MediaListModel;
class MediaPanel;

/// Makes a job of subtitles that came back: the clip they belong to, that file, burnt in on this computer. Queues nothing.
class BurnInDesk : public QObject {
    Q_OBJECT

public:
    BurnInDesk(JobDraft& draft, MediaListModel& clips, MediaPanel& panel, QObject* parent);

    void prepare(const Task& task, const QString& subtitles);

private:
    void chooseClip(const QString& clip);
    void chooseLanguage(const QString& code);

    JobDraft& m_draft;
    MediaListModel& m_clips;
    MediaPanel& m_panel;
};
