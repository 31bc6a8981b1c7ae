// SPDX-License-Identifier: MIT
#include "ui/main/speechdesk.h"

#include "models/cues/cuedocument.h"
#include "models/job/jobdraft.h"
#include "models/speech/consentbook.h"
#include "models/speech/stretches.h"
#include "models/speech/voicesamples.h"
#include "services/domain/spokentext.h"
#include "services/queue/profile.h"
#include "services/queue/queue.h"
#include "ui/clone/clonedialog.h"
#include "ui/job/jobpanel.h"
#include "ui/job/textsection.h"
#include "ui/main/desktop.h"
#include "ui/preview/previewpanel.h"
#include "ui/speech/saythisbar.h"
#include "ui/speech/speechplayer.h"
#include "ui/speech/spokenresults.h"
#include "ui/words/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// "Lucía · Spanish · 3 credits"
QString factsOf(const Task& task, const JobDraft& draft, const VendorNames& vendors) {
    const Voice voice = draft.known().voice(task.job.account, task.job.voice);
    QStringList facts{voice.name.isEmpty() ? task.job.voice : voice.name, vendors.name(task.job.account)};
    if (!task.job.targetLanguage.isEmpty())
        facts << words::languageName(task.job.targetLanguage);
    if (const auto credits = task.charged ? task.charged : task.estimated; credits && *credits > 0)
        facts << words::credits(credits, vendors.unit(task.job.account));
    facts.removeAll(QString());
    return facts.join(u" · "_s);
}

}  // namespace

SpeechDesk::SpeechDesk(JobDraft& draft, JobPanel& job, CueDocument& cues, const VendorNames& vendors, const Profile& profile,
                       QObject* parent)
    : QObject(parent),
      m_draft(draft),
      m_job(job),
      m_cues(cues),
      m_data(profile.data),
      m_player(new SpeechPlayer(this)),
      m_consents(new ConsentBook(profile.data, this)),
      m_samples(std::make_unique<VoiceSamples>(ConsentBook::samplesFolder(profile.data))) {
    makeResults(vendors);
    m_job.text()->offerCues([this] { return spokenText(m_cues.cues()); });
    connect(m_consents, &ConsentBook::voiceMade, this, [this](const QString& account, const QString& voice, const QString& name) {
        m_draft.addVoice(account, {.vendor = account.section(u'/', 0, 0), .id = voice, .name = name, .kind = u"cloned"_s});
        Q_EMIT voicesMade(account);
    });
}

SpeechDesk::~SpeechDesk() = default;

void SpeechDesk::makeResults(const VendorNames& vendors) {
    m_results = new SpokenResults(*m_player, [this, vendors](const Task& task) { return factsOf(task, m_draft, vendors); });
    m_job.addResults(m_results);
    const auto show = [this] { m_results->setWanted(m_draft.operation() == OperationKind::Speech); };
    connect(&m_draft, &JobDraft::changed, m_results, show);
    connect(m_results, &SpokenResults::lipSyncRequested, this, &SpeechDesk::lipSyncTo);
    connect(m_results, &SpokenResults::showRequested, this, &desktop::showInFolder);
    show();
}

void SpeechDesk::connectQueue(Queue& queue) {
    m_queue = &queue;
    connect(&queue, &Queue::added, this, &SpeechDesk::take);
    connect(&queue, &Queue::changed, this, &SpeechDesk::take);
    connect(&queue, &Queue::removed, m_results, &SpokenResults::removeTasks);
    connect(&queue, &Queue::removed, this, [this](const QStringList& ids) { m_samples->removeTasks(ids); });
    QMetaObject::invokeMethod(&queue, [this, queue = &queue] {
        const bool whole = !queue->recovery();
        QMetaObject::invokeMethod(this, [this, tasks = queue->tasks(), whole] {
            take(tasks);
            if (whole)  // of a list that was mended some task may come back yet
                m_samples->sweep(QDateTime::currentDateTime().addDays(-1));
        });
    });
}

void SpeechDesk::connectPreview(PreviewPanel& preview) {
    m_preview = &preview;
    connect(m_player, &SpeechPlayer::currentChanged, &preview, [&preview](const QString& path) {
        if (!path.isEmpty())
            preview.pause();
    });
    connect(&preview, &PreviewPanel::playingChanged, m_player, [this](bool playing) {
        if (playing)
            m_player->stop();
    });
}

void SpeechDesk::take(const QList<Task>& tasks) {
    m_results->takeTasks(tasks);
    m_consents->take(tasks);
    m_samples->take(tasks);
    if (m_sayThis)
        return m_sayThis->takeTasks(tasks);
    for (const Task& task : tasks) {
        if (task.job.operation == OperationKind::Speech)
            m_tasks.insert(task.id, task);
    }
}

SayThisBar* SpeechDesk::makeSayThis(QWidget* parent) {
    if (!m_sayThis) {
        m_sayThis = new SayThisBar(m_draft, *m_player, m_data + "/auditions"_L1, parent);
        m_sayThis->takeTasks(std::exchange(m_tasks, {}).values());
        connect(m_sayThis, &SayThisBar::jobsRequested, this, &SpeechDesk::add);
        connect(m_sayThis, &QObject::destroyed, this, [this] { m_sayThis = nullptr; });
    }
    return m_sayThis;
}

void SpeechDesk::add(const QList<JobSpec>& jobs) {
    if (!m_queue)
        return;
    QMetaObject::invokeMethod(m_queue, [queue = m_queue, jobs] { queue->add(jobs); });
    Q_EMIT jobsQueued();
}

/// The sound of the next lip-sync job; which clip is for the Job panel.
void SpeechDesk::lipSyncTo(const QString& path) {
    m_player->stop();
    m_draft.setOperation(OperationKind::LipSync);
    m_draft.setFile(InputRole::Audio, path);
}

QWidget* SpeechDesk::window() const {
    return m_job.window();
}

void SpeechDesk::clone() {
    if (!m_clone) {
        m_clone = new CloneDialog(m_draft, *m_player, ConsentBook::samplesFolder(m_data), window());
        m_clone->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_clone, &QObject::destroyed, this, [this] { m_clone = nullptr; });
        connect(m_clone, &CloneDialog::jobRequested, this, [this](const JobSpec& job) { add({job}); });
        connect(m_clone, &CloneDialog::addKeyRequested, this, &SpeechDesk::addKeyRequested);
    }
    if (m_preview && !m_preview->file().path.isEmpty()) {
        const Stretch marked{m_preview->markIn().value_or(0), m_preview->markOut().value_or(m_preview->file().seconds)};
        const bool any = m_preview->markIn() || m_preview->markOut();
        m_clone->offerClip(m_preview->file().path, any ? marked : Stretch(), m_cues.cues());
    }
    m_clone->show();
    m_clone->raise();
    m_clone->activateWindow();
}
