// SPDX-License-Identifier: MIT
#pragma once

#include "services/previews/cachefolder.h"
#include "services/previews/voicepreviews.h"

class QNetworkAccessManager;
struct Sound;

/// The part of VoicePreviews that works, in a thread of its own: looks on the disk, else makes the preview and keeps it.
class PreviewWorkshop : public QObject {
    Q_OBJECT

public:
    PreviewWorkshop(const QString& folder, const PreviewLimits& limits);
    ~PreviewWorkshop() override;

    void setLoopbackAllowed(bool allowed) { m_loopback = allowed; }
    void make(const QUrl& url);  ///< ends in one `made`

Q_SIGNALS:
    void made(const QUrl& url, const VoicePreview& preview);

private:
    std::optional<VoicePreview> stored(const QUrl& url, const QString& name);
    VoicePreview keep(const QUrl& url, const QString& name, const Sound& sound);
    void open();  ///< with the first that must be made

    const QString m_scratch;
    const PreviewLimits m_limits;
    SystemClock m_clock;
    CacheFolder m_cache;
    std::unique_ptr<QNetworkAccessManager> m_network;
    quint64 m_serial = 0;
    bool m_loopback = false;
};
