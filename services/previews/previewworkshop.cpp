// SPDX-License-Identifier: MIT
#include "services/previews/previewworkshop.h"

#include "services/previews/previewfile.h"
#include "services/previews/previewmaking.h"

#include <QtCore/qdir.h>
#include <QtNetwork/qnetworkaccessmanager.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int peakCount = 240;

/// Another file under the same path is another preview.
QString keyOf(const QUrl& url) {
    if (!url.isLocalFile())
        return CacheFolder::keyFor(url);
    const QFileInfo file(url.toLocalFile());
    return u"%1|%2|%3"_s.arg(file.absoluteFilePath()).arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch());
}

VoicePreview ready(const QUrl& url, const Sound& sound, const QList<float>& peaks, const QString& path) {
    return {.state = VoicePreview::State::Ready,
            .seconds = sound.seconds(),
            .shortened = isShortened(sound, url),
            .peaks = peaks,
            .file = path};
}

}  // namespace

PreviewWorkshop::PreviewWorkshop(const QString& folder, const PreviewLimits& limits)
    : m_scratch(folder + "/work"_L1), m_limits(limits), m_cache(folder, limits.cacheBytes, m_clock) {}

PreviewWorkshop::~PreviewWorkshop() {
    qDeleteAll(findChildren<PreviewMaking*>());  // before the network and the clock they use
}

void PreviewWorkshop::open() {
    m_network = std::make_unique<QNetworkAccessManager>();
    QDir(m_scratch).removeRecursively();  // what a kill left
    QDir().mkpath(m_scratch);
}

void PreviewWorkshop::make(const QUrl& url) {
    const QString name = CacheFolder::nameFor(keyOf(url), u".wav"_s);
    if (const auto known = stored(url, name)) {
        Q_EMIT made(url, *known);
        return;
    }
    if (!m_network)
        open();
    auto* making = new PreviewMaking(url, {.network = *m_network, .clock = m_clock, .limits = m_limits, .scratch = m_scratch,
                                           .name = QString::number(++m_serial), .loopback = m_loopback}, this);
    making->start([this, making, url, name](const Result<Sound>& sound) {
        making->deleteLater();
        Q_EMIT made(url, sound ? keep(url, name, *sound) : VoicePreview{.state = VoicePreview::State::Broken, .error = sound.error()});
    });
}

std::optional<VoicePreview> PreviewWorkshop::stored(const QUrl& url, const QString& name) {
    const QString path = m_cache.find(name);
    if (path.isEmpty())
        return std::nullopt;
    const auto content = previewfile::read(path);
    if (!content) {
        m_cache.drop(name);
        return std::nullopt;
    }
    return ready(url, content->sound, content->peaks, path);
}

VoicePreview PreviewWorkshop::keep(const QUrl& url, const QString& name, const Sound& sound) {
    const QList<float> peaks = previewfile::peaksOf(sound.samples, peakCount);
    const auto path = m_cache.put(name, previewfile::pack(sound, peaks));
    if (!path)
        return {.state = VoicePreview::State::Broken, .error = path.error()};
    return ready(url, sound, peaks, *path);
}
