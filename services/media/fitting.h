// SPDX-License-Identifier: MIT
#pragma once

#include "services/media/fitplan.h"
#include "services/system/ending.h"

#include <QtCore/qlockfile.h>

#include <atomic>
#include <memory>

class ChildProcess;

/// What is to be sent in place of a source.
struct FittedFile {
    MediaFile media{};    ///< the source itself where nothing had to change
    FitPlan plan{};       ///< what was done; may be tighter than what planFit() said
    bool reused = false;  ///< made earlier, or by someone else just now

    bool operator==(const FittedFile&) const = default;
};

/// Makes a probed file fit, by ffmpeg in a process of its own, and keeps the result beside it as
/// "<stem>.fit-<hash>.<extension>", where it is found again the next time. Two that want the same file make it once:
/// the second waits. Deleting it ends the work and leaves nothing behind.
///
/// Errors: those of planFit(); FileMissing, FileChanged, FileUnreadable of the source; PackageMissing about {"ffmpeg"};
/// FolderNotWritable or DiskFull (field "out") about the folder; EngineFailed; FitImpossible about {"result", reason's
/// name, its numbers ...} when what was made is still not within the limits.
class Fitting : public QObject {
    Q_OBJECT

public:
    Fitting(MediaFile source, MediaLimits limits, QObject* parent = nullptr);
    ~Fitting() override;
    void start(Ending<FittedFile> done);

Q_SIGNALS:
    void progressed(double part);  ///< 0..1 of a try; starts over when a second one is needed

private:
    void look();
    void lock();
    void convert();
    void take(const Result<MediaFile>& made, qint64 bytes);
    void tryAnew(const Result<FitPlan>& plan, const ApiError& unless);
    void keep(const MediaFile& made);
    void report(const QByteArray& progressLine);
    void removePart();
    void end(Result<FittedFile> result);

    const MediaFile m_source;
    const MediaLimits m_limits;
    const QString m_folder;
    const std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
    Ending<FittedFile> m_done;
    FitPlan m_plan;
    QString m_base;    ///< name without extension
    QString m_target;  ///< path of the result
    QString m_part;    ///< path while it is made
    bool m_codedAnew = false;
    bool m_tightened = false;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<ChildProcess> m_process;
};
