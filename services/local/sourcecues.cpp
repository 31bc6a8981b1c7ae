// SPDX-License-Identifier: MIT
#include "services/local/sourcecues.h"

#include "services/domain/language.h"
#include "services/domain/srt.h"
#include "services/media/softtrack.h"

#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

constexpr qint64 largestFile = 32 * 1024 * 1024;

struct Sidecar {
    QString path{};
    QString language{};  ///< from "clip.en.srt"; empty for "clip.srt"
};

QList<Sidecar> sidecarsOf(const QString& clip) {
    const QFileInfo file(clip);
    const QString stem = file.completeBaseName() + u'.';
    QList<Sidecar> found;
    for (const QString& name : file.dir().entryList({u"*.srt"_s}, QDir::Files, QDir::Name)) {
        if (!name.startsWith(stem))
            continue;
        const QString code = name.mid(stem.size()).chopped(3);  // "en." or nothing
        const bool isLanguage = code.isEmpty() || threeLetterCode(code.chopped(1)) != "und"_L1;
        if (isLanguage)
            found.append(
                {file.dir().filePath(name), code.isEmpty() ? QString() : twoLetterCode(code.chopped(1))});
    }
    return found;
}

// In the language asked for, else without a language; when none is asked for, rather any other than the
// target's.
template <class Candidate>
const Candidate* choose(const QList<Candidate>& candidates, const QString& wanted, const QString& target) {
    const Candidate* unnamed = nullptr;
    const Candidate* inTarget = nullptr;
    for (const Candidate& candidate : candidates) {
        const QString language = candidate.language.isEmpty() ? QString() : twoLetterCode(candidate.language);
        if (language.isEmpty() || language == "und"_L1)
            unnamed = unnamed ? unnamed : &candidate;
        else if (wanted.isEmpty() ? language != target : language == wanted)
            return &candidate;
        else if (wanted.isEmpty())
            inTarget = &candidate;
    }
    return unnamed ? unnamed : inTarget;
}

QString wantedLanguage(const JobSpec& job) {
    const bool found = job.sourceLanguage.isEmpty() || job.sourceLanguage == "auto"_L1;
    return found ? QString() : twoLetterCode(job.sourceLanguage);
}

Result<SourceText> named(Cues cues, const QString& language) {
    if (language.isEmpty() || language == "und"_L1)
        return fail(invalid(Reason::LanguageMissing, u"from"_s));
    return SourceText{std::move(cues), twoLetterCode(language)};
}

}  // namespace

SourceCues::SourceCues(JobSpec job, MediaFile media, QObject* parent)
    : QObject(parent), m_job(std::move(job)), m_media(std::move(media)), m_wanted(wantedLanguage(m_job)) {}

void SourceCues::start(Ending<SourceText> done) {
    m_done = std::move(done);
    if (isUrl(m_job.subtitles))
        return endLater(this, m_done, fail(invalid(Reason::UrlNotAllowed, u"subtitles"_s)));
    if (!m_job.subtitles.isEmpty())
        return endLater(this, m_done, fromFile(m_job.subtitles, m_wanted));

    const QString target = twoLetterCode(m_job.targetLanguage);
    const QList<Sidecar> sidecars = sidecarsOf(m_job.source);
    if (const Sidecar* sidecar = choose(sidecars, m_wanted, target))
        return endLater(this, m_done,
                        fromFile(sidecar->path, m_wanted.isEmpty() ? sidecar->language : m_wanted));

    QList<SubtitleTrack> tracks = m_media.subtitles;
    tracks.removeIf([](const SubtitleTrack& track) { return !track.text; });
    if (const SubtitleTrack* track = choose(tracks, m_wanted, target))
        return readTrack(*track);
    endLater(this, m_done, fail(invalid(Reason::NoCues, u"subtitles"_s)));
}

Result<SourceText> SourceCues::fromFile(const QString& path, const QString& language) const {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(invalid(Reason::SubtitlesUnreadable, u"subtitles"_s, {path}));
    auto cues = parseSrt(file.read(largestFile));
    if (!cues)
        return fail(invalid(Reason::SubtitlesBroken, u"subtitles"_s, {path}));
    // "talk.en.srt" given by hand tells its language as well as one found beside the clip.
    const QString suffix = QFileInfo(QFileInfo(path).completeBaseName()).suffix();
    const bool tells = language.isEmpty() && threeLetterCode(suffix) != "und"_L1;
    return named(*std::move(cues), tells ? suffix : language);
}

void SourceCues::readTrack(const SubtitleTrack& track) {
    const QString language = m_wanted.isEmpty() ? track.language : m_wanted;
    auto* words = new SoftTrack(this);
    words->read(m_job.source, track, [this, language](const Result<Cues>& cues) {
        endLater(this, m_done, cues ? named(*cues, language) : fail(cues.error()));
    });
}
