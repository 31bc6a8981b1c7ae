// SPDX-License-Identifier: MIT
#include "ui/audition/audition.h"

#include "services/previews/previewfile.h"
#include "services/system/inpool.h"
#include "ui/audition/loudspeaker.h"

#include <utility>

using namespace std::chrono_literals;

namespace {
constexpr auto beat = 40ms;  // how often the position moves
}

Audition::Audition(VoicePreviews& previews, std::unique_ptr<SoundOutput> output, QObject* parent)
    : QObject(parent), m_previews(previews), m_output(output ? std::move(output) : std::make_unique<Loudspeaker>()) {
    m_beat.setInterval(beat);
    connect(&m_beat, &QTimer::timeout, this, [this] { Q_EMIT changed(m_url); });
    connect(&m_previews, &VoicePreviews::changed, this, &Audition::take);
    connect(m_output.get(), &SoundOutput::ended, this, &Audition::takeEnd);
    connect(m_output.get(), &SoundOutput::failed, this, &Audition::fail);
}

Audition::~Audition() = default;

void Audition::play(const QUrl& url) {
    begin(url, 0);
}

void Audition::toggle(const QUrl& url) {
    if (isPlaying(url))
        hold();
    else if (isWaitedFor(url))
        stop();
    else
        begin(url, url == m_url ? m_from : 0);
}

void Audition::seek(const QUrl& url, double second) {
    begin(url, second);
}

void Audition::stop() {
    letGo();
}

void Audition::prefetch(const QList<QUrl>& urls) {
    for (auto url = urls.crbegin(); url != urls.crend(); ++url)
        m_previews.want(*url);  // the latest wish is served first
}

double Audition::position(const QUrl& url) const {
    if (url != m_url)
        return 0;
    return m_playing ? m_output->position() : m_from;
}

void Audition::begin(const QUrl& url, double second) {
    if (url != m_url)
        letGo();
    if (url.isEmpty())
        return;
    if (std::exchange(m_playing, false))
        m_output->stop();
    m_beat.stop();
    ++m_turn;
    m_url = url;
    m_from = second;
    m_waiting = true;
    m_fetchedAgain = false;
    if (m_previews.preview(url).isReady()) {
        load();
    } else if (m_previews.preview(url).isBroken()) {
        m_previews.retry(url);
    } else {
        m_previews.want(url);
    }
    Q_EMIT changed(url);
}

void Audition::hold() {
    m_from = m_output->position();
    m_playing = false;
    m_beat.stop();
    m_output->stop();
    Q_EMIT changed(m_url);
}

void Audition::load() {
    inPool(
        this, [file = m_previews.preview(m_url).file] { return previewfile::read(file); },
        [this, turn = m_turn](const Result<previewfile::Content>& content) {
            if (turn != m_turn)
                return;
            if (content)
                start(content->sound);
            else
                fetchAgain(content.error());
        });
}

/// The cache let it go meanwhile.
void Audition::fetchAgain(const ApiError& error) {
    if (std::exchange(m_fetchedAgain, true))
        return fail(error);
    m_previews.retry(m_url);
}

void Audition::start(const Sound& sound) {
    m_waiting = false;
    if (auto error = m_output->start(sound, m_from))
        return fail(*error);
    m_playing = true;
    m_beat.start();
    Q_EMIT changed(m_url);
}

void Audition::take(const QUrl& url) {
    if (!m_waiting || url != m_url)
        return;
    const VoicePreview preview = m_previews.preview(url);
    if (preview.isReady())
        load();
    else if (preview.isBroken())
        fail(preview.error);
    else if (!preview.isComing())
        m_previews.want(url);  // others pushed it out of the line
}

void Audition::takeEnd() {
    const QUrl heard = m_url;
    letGo();
    Q_EMIT ended(heard);
}

void Audition::letGo() {
    const QUrl before = std::exchange(m_url, {});
    const bool playing = std::exchange(m_playing, false);
    m_waiting = false;
    m_from = 0;
    ++m_turn;
    m_beat.stop();
    if (playing)
        m_output->stop();
    if (!before.isEmpty())
        Q_EMIT changed(before);
}

void Audition::fail(const ApiError& error) {
    letGo();
    Q_EMIT failed(error);
}
