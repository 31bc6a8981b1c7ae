// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>
#include <QtCore/qstringlist.h>

class InfoBar;
class JobDraft;
class MediaListModel;
class MediaPanel;
class PreviewPanel;
class QMimeData;

/// Ties the clips, the preview and the job together: what is chosen in the list is looked at and worked on.
class MediaDesk : public QObject {
    Q_OBJECT

public:
    MediaDesk(MediaListModel& clips, MediaPanel& panel, PreviewPanel& preview, JobDraft& draft, InfoBar& info,
              QObject* parent);

    void askForFiles();
    void askForFolder();
    void add(const QStringList& sources);
    void paste();
    /// Shows the sample clip in the empty list, once it has been read.
    void offerSample(const QString& path);
    /// Looks at a file that need not be in the list, a result for instance.
    void look(const QString& path);

    static QStringList sourcesOf(const QMimeData& data);  ///< files, folders and links; empty when there are none

Q_SIGNALS:
    void clipsChanged();  ///< there are some, or none any more

private:
    void showCurrent(const QString& path);
    void chooseForJob();
    QWidget* window() const;

    MediaListModel& m_clips;
    MediaPanel& m_panel;
    PreviewPanel& m_preview;
    JobDraft& m_draft;
    InfoBar& m_info;
};
