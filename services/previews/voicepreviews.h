// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/clock.h"
#include "services/previews/voicepreview.h"

#include <QtCore/qhash.h>
#include <QtCore/qobject.h>
#include <QtCore/qthread.h>
#include <QtCore/qurl.h>

#include <chrono>
#include <memory>

class PreviewWorkshop;
struct Voice;

/// Where a voice can be heard: the vendor's link, or for the offline engine a "speak:" address that is spoken here. Empty
/// when it has no preview.
QUrl previewOf(const Voice& voice);

/// What a preview may cost at most.
struct PreviewLimits {
    qint64 bytes = 8 * 1024 * 1024;         ///< of what is fetched
    std::chrono::milliseconds time{20'000};  ///< of one fetch
    qint64 cacheBytes = 200 * 1024 * 1024;
};

/// Previews by their address: fetched (https, "speak:" or a file of this computer), held to be sound, brought to one
/// loudness and kept on the disk, least recently used first out. Lives in the window's thread; the work is done in a thread
/// of its own, which ends with it. Carries no key and no cookie.
class VoicePreviews : public QObject {
    Q_OBJECT

public:
    /// `folder` is its own, below Profile::cache; it need not exist. The clock must outlive it.
    VoicePreviews(const QString& folder, const Clock& clock, const PreviewLimits& limits = {}, QObject* parent = nullptr);
    ~VoicePreviews() override;

    /// Whether plain http is taken from this machine itself: where an account's own address is on it.
    void setLoopbackAllowed(bool allowed);

    VoicePreview preview(const QUrl& url) const;
    /// The latest wish is served first; what is out of sight for long falls out of the line. What was broken a while ago is
    /// tried again.
    void want(const QUrl& url);
    void retry(const QUrl& url);  ///< the same, also when it has just turned out to be broken

Q_SIGNALS:
    void changed(const QUrl& url);

private:
    struct Known {
        VoicePreview preview{};
        std::chrono::milliseconds since{};  ///< when it broke
    };
    void startNext();
    void take(const QUrl& url, const VoicePreview& made);
    bool mayTryAgain(const Known& known) const;
    void set(const QUrl& url, VoicePreview::State state);

    const Clock& m_clock;
    QThread m_thread;
    PreviewWorkshop* m_workshop;  ///< in m_thread
    QHash<QUrl, Known> m_known;
    QList<QUrl> m_line;  ///< the next is the last
    int m_working = 0;
};
