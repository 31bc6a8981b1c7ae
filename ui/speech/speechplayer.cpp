// SPDX-License-Identifier: MIT
#include "ui/speech/speechplayer.h"

#include "services/media/probe.h"
#include "services/system/inpool.h"
#include "ui/preview/clipplayer.h"

#include <utility>

SpeechPlayer::SpeechPlayer(QObject* parent) : QObject(parent), m_player(new ClipPlayer(this)) {
    connect(m_player, &ClipPlayer::ended, this, &SpeechPlayer::next);
    // Later: going on deletes Qt's player, which may be in the middle of telling this.
    connect(m_player, &ClipPlayer::failed, this, [this](const ApiError& error) {
        QMetaObject::invokeMethod(this, [this, error, path = m_current] { leaveOut(path, error); }, Qt::QueuedConnection);
    });
    connect(m_player, &ClipPlayer::soundDeviceMissing, this, [this] {
        if (!std::exchange(m_toldMissing, true))
            Q_EMIT soundDeviceMissing();
    });
}

SpeechPlayer::~SpeechPlayer() = default;

void SpeechPlayer::play(const QStringList& paths) {
    m_queue = paths;
    next();
}

void SpeechPlayer::append(const QString& path) {
    m_queue << path;
    if (m_current.isEmpty())
        next();
}

void SpeechPlayer::stop() {
    m_queue.clear();
    next();
}

void SpeechPlayer::next() {
    m_player->clear();
    setCurrent(m_queue.isEmpty() ? QString() : m_queue.takeFirst());
    if (m_current.isEmpty())
        return;
    inPool(this, [path = m_current] { return probe(path); },
           [this, path = m_current](const Result<MediaFile>& file) {
               if (!file || !file->hasSound())
                   return leaveOut(path, file ? invalid(failure::Reason::NoSound, QStringLiteral("input")) : file.error());
               if (path != m_current)
                   return;  // something else was asked for meanwhile
               m_player->setClip(*file, {});
               m_player->play(0);
           });
}

void SpeechPlayer::leaveOut(const QString& path, const ApiError& error) {
    if (path != m_current)
        return;
    Q_EMIT failed(path, error);
    next();
}

void SpeechPlayer::setCurrent(const QString& path) {
    if (std::exchange(m_current, path) != path)
        Q_EMIT currentChanged(path);
}
