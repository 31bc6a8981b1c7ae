// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qobject.h>
#include <QtCore/qstringlist.h>

#include <functional>

class InfoBar;
class JobDraft;
class MediaListModel;
class MediaPanel;
class PreviewPanel;
class QMimeData;
class RegionBook;

/// Ties the clips, the preview and the job together: what is chosen in the list is looked at and worked on.
class MediaDesk : public QObject {
    Q_OBJECT

public:
    /// `preview` gives the preview, which is made when the first clip is looked at.
    MediaDesk(MediaListModel& clips, RegionBook& boxes, MediaPanel& panel, std::function<PreviewPanel&()> preview, JobDraft& draft,
              InfoBar& info, QObject* parent);

    void askForFiles();
    void askForFolder();
    void askForLink();
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
    void readSecondFile(const QString& path);
    QWidget* window() const;

    MediaListModel& m_clips;
    RegionBook& m_boxes;
    MediaPanel& m_panel;
    std::function<PreviewPanel&()> m_preview;
    bool m_looking = false;  ///< something is open in the preview
    JobDraft& m_draft;
    InfoBar& m_info;
};
