// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/cue.h"
#include "services/domain/jobspec.h"
#include "services/domain/mediafile.h"
#include "services/domain/rendered.h"
#include "services/domain/result.h"
#include "services/local/capabilities.h"
#include "services/local/sourcecues.h"
#include "services/local/speech.h"

#include <QtCore/qtemporarydir.h>

#include <memory>

/// One job of the offline engine, from the source to files in `workFolder`, which must be this job's own; or to
/// the words that its option "review" wants checked first, and from there when they are given as `checked`.
/// Deleting it ends every program it started and removes what it had begun; finished files stay. Starting it
/// again starts over.
class LocalRender : public QObject {
    Q_OBJECT

public:
    LocalRender(JobSpec job, QString workFolder, std::optional<CheckedWords> checked = {},
                QObject* parent = nullptr);
    ~LocalRender() override;
    void start();

    /// Numbers, from 0, of the cues whose speech runs into the next one: nothing is ever cut.
    const QList<int>& overlongCues() const { return m_overlong; }

Q_SIGNALS:
    /// 0..1 of the whole; the stage is "reading", "translating", "speaking", "mixing" or "burning".
    void progress(double part, const QString& stage);
    /// Once, and last; checked files, or one with words. Errors: those of the stages; ResultTruncated when the
    /// result is not as long as the source.
    void finished(const Result<QList<RenderedFile>>& results);

private:
    struct Stage {
        QString name{};
        double from = 0;
        double to = 0;
    };

    std::optional<ApiError> refuse() const;
    bool openFolder();
    void enter(const Stage& stage);
    void advance(double part);

    void takeTools(const LocalTools& tools);
    void readClip();
    void readWords(const MediaFile& media);
    void translate(const SourceText& text);
    bool stopsAt(ReviewStop stop) const;
    void letCheck(ReviewStop stop, const Cues& cues, const QString& language);
    void takeTranslation(const Cues& cues);
    void subtitle(const Cues& cues);
    void speakOrPutIn();
    void speak(QList<TimedLine> lines);
    void layTrack(const SpokenTrack& track);
    void mux(const QString& dub);
    void check(const QString& video);
    void deliver(const QList<RenderedFile>& results);
    void end(Result<QList<RenderedFile>> results);

    /// Goes on with the value, or ends with the error.
    template <class T, class Next>
    Ending<T> then(Next next);
    QString inFolder(const QString& name) const { return m_folder->filePath(name); }

    const JobSpec m_job;
    const QString m_workFolder;
    const std::optional<CheckedWords> m_checked;
    const QString m_target;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QObject> m_work;  ///< parent of the steps: deleted before the folder they work in
    Stage m_stage;
    LocalTools m_tools;
    MediaFile m_media;
    Cues m_cues;
    QList<int> m_overlong;
    bool m_translated = false;
};
