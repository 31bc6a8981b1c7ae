// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/task.h"
#include "ui/tasks/taskwording.h"

#include <QtCore/qobject.h>

#include <memory>

class CloneDialog;
class ConsentBook;
class CueDocument;
class JobDraft;
class JobPanel;
class PreviewPanel;
class Queue;
class SayThisBar;
class SpeechPlayer;
class SpokenResults;
class VoiceSamples;
struct Profile;

/// Ties speaking and cloning to the job, the cues, the preview and the queue.
class SpeechDesk : public QObject {
    Q_OBJECT

public:
    SpeechDesk(JobDraft& draft, JobPanel& job, CueDocument& cues, const VendorNames& vendors, const Profile& profile, QObject* parent);

    ~SpeechDesk() override;

    void connectQueue(Queue& queue);
    void connectPreview(PreviewPanel& preview);
    /// For the foot of the voice browser: tell it with setVoices() which voices are compared. Made once.
    SayThisBar* makeSayThis(QWidget* parent);
    SpeechPlayer& player() { return *m_player; }
    const ConsentBook& consents() const { return *m_consents; }

public Q_SLOTS:
    void clone();  ///< "Clone a voice…": offers what is looked at and marked in the preview

Q_SIGNALS:
    void voicesMade(const QString& account);  ///< the vendor has a voice more: its list wants to be read again
    void jobsQueued();
    void addKeyRequested(const QString& vendor);

private:
    void makeResults(const VendorNames& vendors);
    void add(const QList<JobSpec>& jobs);
    void take(const QList<Task>& tasks);
    void lipSyncTo(const QString& path);
    QWidget* window() const;

    JobDraft& m_draft;
    JobPanel& m_job;
    CueDocument& m_cues;
    const QString m_data;  ///< folder of the profile
    SpeechPlayer* m_player;
    ConsentBook* m_consents;
    std::unique_ptr<VoiceSamples> m_samples;
    SpokenResults* m_results = nullptr;
    SayThisBar* m_sayThis = nullptr;
    CloneDialog* m_clone = nullptr;
    PreviewPanel* m_preview = nullptr;
    Queue* m_queue = nullptr;
    QHash<QString, Task> m_tasks;  ///< of speech, for a bar that is made later
};
