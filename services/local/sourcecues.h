// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/cue.h"
#include "services/domain/jobspec.h"
#include "services/domain/mediafile.h"
#include "services/system/ending.h"

#include <QtCore/qobject.h>

/// What is said in the clip, and in which language.
struct SourceText {
    Cues cues{};
    QString language{};  ///< two letters
};

/// Finds the words: the job's subtitle file, else one beside the clip (clip.en.srt, clip.srt), else a text
/// track in it. Errors: NoCues, SubtitlesBroken, SubtitlesUnreadable, UrlNotAllowed (field "subtitles");
/// LanguageMissing (field "from") when nobody said which language it is in.
class SourceCues : public QObject {
    Q_OBJECT

public:
    SourceCues(JobSpec job, MediaFile media, QObject* parent = nullptr);
    void start(Ending<SourceText> done);

private:
    Result<SourceText> fromFile(const QString& path, const QString& language) const;
    void readTrack(const SubtitleTrack& track);

    const JobSpec m_job;
    const MediaFile m_media;
    const QString m_wanted;  ///< the source language; empty = to be found out
    Ending<SourceText> m_done;
};
