// SPDX-License-Identifier: MIT
#include "services/local/localrender.h"

#include "services/domain/language.h"
#include "services/domain/srt.h"
#include "services/local/clipprobe.h"
#include "services/local/fontcheck.h"
#include "services/local/mux.h"
#include "services/local/translation.h"
#include "services/system/tools.h"

#include <QtCore/qdir.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

constexpr int usualRate = 165;  // words a minute
constexpr double mostDrift = 0.02;

double seconds(std::chrono::milliseconds time) {
    return double(time.count()) / 1000;
}

// Cues past the end of the picture would make the file longer than the clip.
Cues within(Cues cues, double length) {
    const std::chrono::milliseconds last(std::llround(length * 1000));
    cues.removeIf([&](const Cue& cue) { return cue.start >= last; });
    for (Cue& cue : cues)
        cue.end = std::min(cue.end, last);
    return cues;
}

// A line may fill its own cue and a little more, and at worst all the time to the next one.
QList<TimedLine> linesOf(const Cues& cues, double length) {
    QList<TimedLine> lines;
    for (qsizetype i = 0; i < cues.size(); ++i) {
        const double start = seconds(cues[i].start);
        const double next = i + 1 < cues.size() ? seconds(cues[i + 1].start) : length;
        const double own = seconds(cues[i].end) - start;
        TimedLine line{.start = start};
        line.line = {.text = spokenText(cues[i].text),
                     .target = std::min(own * 1.1, next - start),
                     .room = next - start};
        lines.append(line);
    }
    return lines;
}

QString filePrefix() {
    return u"render-"_s;
}

// What a run that was killed has left behind.
void removeRemains(const QString& workFolder) {
    const QDir folder(workFolder);
    for (const QString& name : folder.entryList({filePrefix() + u'*'}, QDir::Dirs))
        QDir(folder.filePath(name)).removeRecursively();
}

}  // namespace

LocalRender::LocalRender(JobSpec job, QString workFolder, std::optional<CheckedWords> checked, QObject* parent)
    : QObject(parent),
      m_job(std::move(job)),
      m_workFolder(std::move(workFolder)),
      m_checked(std::move(checked)),
      m_target(twoLetterCode(m_job.targetLanguage)),
      m_work(std::make_unique<QObject>()) {}

LocalRender::~LocalRender() {
    m_work.reset();
}

template <class T, class Next>
Ending<T> LocalRender::then(Next next) {
    return [this, next](const Result<T>& result) {
        if (result)
            (this->*next)(*result);
        else
            end(fail(result.error()));
    };
}

void LocalRender::start() {
    enter({u"reading"_s, 0, 0.05});
    if (const auto refused = refuse())
        return end(fail(*refused));
    if (!openFolder())
        return end(fail(tools::notWritten(m_workFolder)));
    auto* scan = new CapabilityScan(m_work.get());
    scan->start(then<LocalTools>(&LocalRender::takeTools));
}

std::optional<ApiError> LocalRender::refuse() const {
    if (isUrl(m_job.source))
        return invalid(Reason::UrlNotAllowed, u"input"_s);
    if (m_job.operation == OperationKind::Speech && m_job.text.trimmed().isEmpty())
        return invalid(Reason::TextMissing, u"text"_s);
    if (m_target.isEmpty())
        return invalid(Reason::LanguageMissing, u"to"_s);
    return std::nullopt;
}

bool LocalRender::openFolder() {
    removeRemains(m_workFolder);
    QDir().mkpath(m_workFolder);
    m_folder = std::make_unique<QTemporaryDir>(m_workFolder + u'/' + filePrefix() + "XXXXXX"_L1);
    return m_folder->isValid();
}

void LocalRender::enter(const Stage& stage) {
    m_stage = stage;
    advance(0);
}

void LocalRender::advance(double part) {
    Q_EMIT progress(m_stage.from + part * (m_stage.to - m_stage.from), m_stage.name);
}

void LocalRender::takeTools(const LocalTools& tools) {
    m_tools = tools;
    const LocalCapabilities& found = m_tools.found;
    const bool speaks = m_job.operation != OperationKind::Subtitles;
    if (found.noVideo && m_job.operation != OperationKind::Speech)
        return end(fail(*found.noVideo));
    if (speaks && found.noSpeech)
        return end(fail(*found.noSpeech));
    if (speaks && !found.spoken.contains(m_target))
        return end(fail(invalid(Reason::LanguageUnsupported, u"to"_s, {m_target})));
    if (speaks && !chooseVoice(found.voices, m_target, m_job.voice))
        return end(fail(invalid(Reason::VoiceUnknown, u"voice"_s, {m_job.voice})));
    if (m_job.operation == OperationKind::Speech)
        speak({{.line = {.text = m_job.text.trimmed()}}});
    else
        readClip();
}

void LocalRender::readClip() {
    auto* clip = new ClipProbe(m_job.source, m_work.get());
    clip->start(then<MediaFile>(&LocalRender::readWords));
}

void LocalRender::readWords(const MediaFile& media) {
    m_media = media;
    if (!media.hasVideo())
        return end(fail(invalid(Reason::NoVideo, u"input"_s)));
    if (m_checked && m_checked->stop == ReviewStop::Target)
        return takeTranslation(m_checked->cues);
    if (m_checked)
        return translate({m_checked->cues, twoLetterCode(m_job.sourceLanguage)});
    auto* words = new SourceCues(m_job, media, m_work.get());
    words->start(then<SourceText>(&LocalRender::translate));
}

void LocalRender::translate(const SourceText& text) {
    enter({u"translating"_s, 0.05, 0.1});
    const Cues cues = within(text.cues, m_media.seconds);
    if (cues.isEmpty())
        return end(fail(invalid(Reason::NoCues, u"subtitles"_s)));
    const bool same = text.language == m_target;
    if (same && m_job.operation != OperationKind::Subtitles)
        return end(fail(invalid(Reason::SameLanguage, u"to"_s, {m_target})));
    if (!same && m_tools.found.noTranslation)
        return end(fail(*m_tools.found.noTranslation));
    const QStringList modes = same ? QStringList() : findRoute(m_tools.directions, text.language, m_target);
    if (!same && modes.isEmpty())
        return end(fail(invalid(Reason::PairUnsupported, u"to"_s, {text.language, m_target})));
    // Nobody is asked to correct what cannot be translated then. Where nothing is, there is one text to check.
    if (stopsAt(ReviewStop::Source) || (same && !m_checked && stopsAt(ReviewStop::Target)))
        return letCheck(ReviewStop::Source, cues, text.language);
    if (same)
        return subtitle(cues);
    auto* translation = new Translation(cues, modes, m_work.get());
    translation->start(then<Cues>(&LocalRender::takeTranslation));
}

bool LocalRender::stopsAt(ReviewStop stop) const {
    const QString wanted = m_job.options["review"_L1].toString();
    const bool wants = wanted == "both"_L1 || wanted == (stop == ReviewStop::Source ? "source"_L1 : "target"_L1);
    return wants && (!m_checked || m_checked->stop < stop);
}

void LocalRender::letCheck(ReviewStop stop, const Cues& cues, const QString& language) {
    const QString path = inFolder(u"review.srt"_s);
    if (auto written = tools::writeFile(path, writeSrt(cues)); !written)
        return end(fail(written.error()));
    deliver({{OutputRole::Subtitles, path, stop == ReviewStop::Target, stop, language}});
}

void LocalRender::takeTranslation(const Cues& cues) {
    m_translated = true;
    if (stopsAt(ReviewStop::Target))
        return letCheck(ReviewStop::Target, cues, m_target);
    const Cues shown = within(cues, m_media.seconds);  // they may have been moved by hand
    if (shown.isEmpty())
        return end(fail(invalid(Reason::NoCues, u"subtitles"_s)));
    subtitle(shown);
}

void LocalRender::subtitle(const Cues& cues) {
    m_cues = cues;
    if (auto written = tools::writeFile(inFolder(u"subtitles.srt"_s), writeSrt(m_cues)); !written)
        return end(fail(written.error()));
    if (!m_job.options["burn_in"_L1].toBool())
        return speakOrPutIn();
    auto* fonts = new FontCheck(m_cues, m_folder->path(), m_work.get());
    fonts->start([this](const Result<void>& all) { all ? speakOrPutIn() : end(fail(all.error())); });
}

void LocalRender::speakOrPutIn() {
    if (m_job.operation == OperationKind::Subtitles)
        mux({});
    else
        speak(linesOf(m_cues, m_media.seconds));
}

void LocalRender::speak(QList<TimedLine> lines) {
    enter({u"speaking"_s, 0.1, 0.5});
    const Voice* voice = chooseVoice(m_tools.found.voices, m_target, m_job.voice);
    const int rate = m_job.options["speaking_rate"_L1].toInt(usualRate);
    auto* speech = new Speech(std::move(lines), speakerOf(*voice), rate, m_folder->path(), m_work.get());
    connect(speech, &Speech::progressed, this, &LocalRender::advance);
    speech->start(then<SpokenTrack>(&LocalRender::layTrack));
}

void LocalRender::layTrack(const SpokenTrack& track) {
    m_overlong = track.overlong;
    const bool onlySound = m_job.operation == OperationKind::Speech;
    if (onlySound && track.pieces.isEmpty())
        return end(fail(invalid(Reason::TextMissing, u"text"_s)));
    const int rate = track.rate > 0 ? track.rate : 16000;  // nothing to say at all is a silent track
    const qint64 length = onlySound ? track.pieces.first().samples : std::llround(m_media.seconds * rate);
    auto* dub = new DubTrack(m_work.get());
    if (onlySound) {
        dub->start(track.pieces, rate, length, inFolder(u"audio.wav"_s), [this](const Result<QString>& path) {
            if (!path)
                return end(fail(path.error()));
            deliver({{OutputRole::Audio, *path}});
        });
        return;
    }
    dub->start(track.pieces, rate, length, inFolder(u"dub.wav"_s), then<QString>(&LocalRender::mux));
}

void LocalRender::mux(const QString& dub) {
    MuxPlan plan{.source = m_media, .subtitles = u"subtitles.srt"_s, .language = m_target};
    plan.draft = m_translated;
    plan.burn = m_job.options["burn_in"_L1].toBool();
    if (!dub.isEmpty()) {
        const bool mute = m_job.options["original_sound"_L1].toString() == "mute"_L1;
        plan.dub = u"dub.wav"_s;
        plan.original = mute ? OriginalSound::Mute : OriginalSound::Duck;
    }
    enter({plan.burn ? u"burning"_s : u"mixing"_s, m_stage.to, 1});
    auto* mux = new Mux(plan, m_folder->path(), m_work.get());
    connect(mux, &Mux::progressed, this, &LocalRender::advance);
    mux->start(then<QString>(&LocalRender::check));
}

void LocalRender::check(const QString& video) {
    auto* result = new ClipProbe(video, m_work.get());
    result->start([this, video](const Result<MediaFile>& made) {
        if (!made)
            return end(fail(
                {.reason = Reason::ResultNotMedia, .about = {u"ffmpeg"_s}, .detail = made.error().detail}));
        const double allowed = std::max(m_media.seconds * mostDrift, 0.1);
        if (std::abs(made->seconds - m_media.seconds) > allowed)
            return end(fail({.reason = Reason::ResultTruncated, .about = {u"ffmpeg"_s}}));
        deliver({{OutputRole::Video, video, m_translated},
                 {OutputRole::Subtitles, inFolder(u"subtitles.srt"_s), m_translated}});
    });
}

void LocalRender::deliver(const QList<RenderedFile>& results) {
    QList<RenderedFile> delivered = results;
    for (RenderedFile& result : delivered) {
        const QString path = m_workFolder + u'/' + QFileInfo(result.path).fileName();
        QFile::remove(path);  // of an earlier run of this job
        if (!QFile::rename(result.path, path))
            return end(fail(tools::notWritten(m_workFolder)));
        result.path = path;
    }
    advance(1);
    end(std::move(delivered));
}

// From the event loop: a receiver may delete this object, and start() never ends before it returns.
void LocalRender::end(Result<QList<RenderedFile>> results) {
    QMetaObject::invokeMethod(
        this,
        [this, results = std::move(results)] {
            m_work = std::make_unique<QObject>();
            m_folder.reset();
            Q_EMIT finished(results);
        },
        Qt::QueuedConnection);
}
