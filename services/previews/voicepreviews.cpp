// SPDX-License-Identifier: MIT
#include "services/previews/voicepreviews.h"

#include "services/local/spokensample.h"
#include "services/previews/previewworkshop.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = VoicePreview::State;

namespace {
constexpr int atOnce = 3;
constexpr qsizetype longestLine = 64;
}  // namespace

QUrl previewOf(const Voice& voice) {
    if (const QUrl spoken = spokenAddress(voice); !spoken.isEmpty())
        return spoken;
    // What a vendor says can only lead to the net: a file of this computer is none of its business.
    const bool net = voice.preview.scheme() == "https"_L1 || voice.preview.scheme() == "http"_L1;
    return net ? voice.preview : QUrl();
}

VoicePreviews::VoicePreviews(const QString& folder, const Clock& clock, const PreviewLimits& limits, QObject* parent)
    : QObject(parent), m_clock(clock), m_workshop(new PreviewWorkshop(folder, limits)) {
    m_thread.setObjectName(u"previews"_s);
    m_workshop->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_workshop, &QObject::deleteLater);
    connect(m_workshop, &PreviewWorkshop::made, this, &VoicePreviews::take);
}

VoicePreviews::~VoicePreviews() {
    if (!m_thread.isRunning()) {
        delete m_workshop;
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

void VoicePreviews::setLoopbackAllowed(bool allowed) {
    QMetaObject::invokeMethod(m_workshop, [workshop = m_workshop, allowed] { workshop->setLoopbackAllowed(allowed); });
}

VoicePreview VoicePreviews::preview(const QUrl& url) const {
    const auto known = m_known.find(url);
    return known == m_known.end() ? VoicePreview{} : known->preview;
}

/// A server that was not there may be back in a moment; what is no sound will rarely have become one.
bool VoicePreviews::mayTryAgain(const Known& known) const {
    const auto kind = known.preview.error.kind;
    const bool passing = kind == failure::Kind::Offline || kind == failure::Kind::Timeout || kind == failure::Kind::RateLimited;
    return m_clock.elapsed() - known.since >= (passing ? 1min : 10min);
}

void VoicePreviews::want(const QUrl& url) {
    if (url.isEmpty())
        return;
    const auto known = m_known.constFind(url);
    const State state = known == m_known.cend() ? State::None : known->preview.state;
    if (state == State::Loading || state == State::Ready || (state == State::Broken && !mayTryAgain(*known)))
        return;
    m_line.removeOne(url);
    m_line.append(url);
    if (state != State::Wanted)
        set(url, State::Wanted);
    while (m_line.size() > longestLine)
        set(m_line.takeFirst(), State::None);
    startNext();
}

void VoicePreviews::retry(const QUrl& url) {
    const State state = preview(url).state;
    if (state == State::Broken || state == State::Ready)
        m_known.remove(url);
    want(url);
}

void VoicePreviews::startNext() {
    if (!m_line.isEmpty() && !m_thread.isRunning())
        m_thread.start();
    while (m_working < atOnce && !m_line.isEmpty()) {
        const QUrl url = m_line.takeLast();
        ++m_working;
        set(url, State::Loading);
        QMetaObject::invokeMethod(m_workshop, [workshop = m_workshop, url] { workshop->make(url); });
    }
}

void VoicePreviews::take(const QUrl& url, const VoicePreview& made) {
    --m_working;
    m_known.insert(url, {made, m_clock.elapsed()});
    Q_EMIT changed(url);
    startNext();
}

void VoicePreviews::set(const QUrl& url, State state) {
    m_known[url].preview = {.state = state};
    Q_EMIT changed(url);
}
