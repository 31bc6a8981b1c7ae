// SPDX-License-Identifier: MIT
#pragma once

#include "services/previews/voicepreviews.h"
#include "ui/audition/soundoutput.h"

#include <QtCore/qtimer.h>

/// Plays one preview at a time, in its place. Whatever shows previews (table, tray, studio) shares one, so that never two are
/// heard at once. An address of a local file plays as well.
class Audition : public QObject {
    Q_OBJECT

public:
    /// The previews must outlive it. Without an output it makes the loudspeaker's with the first sound.
    explicit Audition(VoicePreviews& previews, std::unique_ptr<SoundOutput> output = {}, QObject* parent = nullptr);
    ~Audition() override;

    /// From the beginning; once it is there, if it must be fetched first.
    void play(const QUrl& url);
    void toggle(const QUrl& url);  ///< Space: plays, holds, goes on where it was held
    void seek(const QUrl& url, double second);  ///< and plays on from there
    void stop();
    void prefetch(const QList<QUrl>& urls);  ///< those that may be heard next, the likeliest first

    QUrl current() const { return m_url; }  ///< played, held or waited for; empty else
    bool isPlaying(const QUrl& url) const { return m_playing && url == m_url; }
    bool isWaitedFor(const QUrl& url) const { return m_waiting && url == m_url; }
    double position(const QUrl& url) const;  ///< 0 for all but the current one
    VoicePreviews& previews() const { return m_previews; }

Q_SIGNALS:
    void changed(const QUrl& url);  ///< begins, holds, ends, or its position moves
    void ended(const QUrl& url);    ///< heard to its end
    void failed(const ApiError& error);

private:
    void begin(const QUrl& url, double second);
    void hold();
    void load();
    void fetchAgain(const ApiError& error);
    void start(const Sound& sound);
    void take(const QUrl& url);
    void takeEnd();
    void letGo();
    void fail(const ApiError& error);

    VoicePreviews& m_previews;
    std::unique_ptr<SoundOutput> m_output;
    QTimer m_beat;
    QUrl m_url;
    double m_from = 0;  ///< where it starts, or was held
    quint64 m_turn = 0;  ///< tells a sound that was read for an earlier wish
    bool m_playing = false;
    bool m_waiting = false;
    bool m_fetchedAgain = false;  ///< its file was gone, once
};
