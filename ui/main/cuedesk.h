// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/mediafile.h"

#include <QtCore/qobject.h>
#include <QtCore/qtimer.h>
#include <QtWidgets/qdockwidget.h>

class CueDocument;
class CuePanel;
class JobDraft;
class MainActions;
class PreviewPanel;
class QMainWindow;

/// Ties subtitles to the clip that is looked at and to the job: the same cues in the table and on the timeline. What is not
/// saved is kept in `draftFile` and is back at the next start.
class CueDesk : public QObject {
    Q_OBJECT

public:
    /// Adds a dock beside `tasks`, hidden at first, and a menu.
    CueDesk(QMainWindow& window, QDockWidget& tasks, MainActions& actions, JobDraft& draft, const QString& draftFile);
    ~CueDesk() override;

    QDockWidget* dock() const { return m_dock; }
    CuePanel* panel() const { return m_panel; }
    CueDocument* document() const { return m_document; }
    void connectPreview(PreviewPanel& preview);
    void bringBackDraft();
    void edit(const QString& path);  ///< a subtitle file, whatever is looked at; asks first when something is not saved

private:
    void connectPanel();
    void connectLane(PreviewPanel& preview);
    void connectDraft();
    void show();
    void takeClip(const MediaFile& clip);
    void takePosition(double seconds);
    void play(double start, double end);
    void showOnTimeline();
    void readTrack(const SubtitleTrack& track);
    void keepDraft();
    void judgeJob();

    QMainWindow& m_window;
    JobDraft& m_draft;
    const QString m_draftFile;
    CueDocument* m_document;
    CuePanel* m_panel;
    QDockWidget* m_dock;
    PreviewPanel* m_preview = nullptr;
    QString m_clip;                ///< the cues are of this one
    std::optional<double> m_until;  ///< a cue is being played up to there
    bool m_wasShown = false;       ///< with a useful height, once
    QTimer m_settled;              ///< a draft is written once the typing pauses
};
