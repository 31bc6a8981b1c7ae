// SPDX-License-Identifier: MIT
#include "services/media/fitting.h"

#include "services/media/ffmpegprogress.h"
#include "services/media/fitarguments.h"
#include "services/media/fittedfile.h"
#include "services/system/childprocess.h"
#include "services/system/inpool.h"
#include "services/system/placefile.h"
#include "services/system/tools.h"

#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qtimer.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

constexpr std::chrono::milliseconds otherMakesIt{200};

bool copiesSomething(const FitPlan& plan) {
    return plan.copiesPicture || plan.copiesSound;
}

}  // namespace

Fitting::Fitting(MediaFile source, MediaLimits limits, QObject* parent)
    : QObject(parent),
      m_source(std::move(source)),
      m_limits(std::move(limits)),
      m_folder(QFileInfo(m_source.path).absolutePath()) {}

Fitting::~Fitting() {
    *m_stop = true;
    m_process.reset();
    removePart();
}

void Fitting::start(Ending<FittedFile> done) {
    m_done = std::move(done);
    const auto plan = planFit(m_source, m_limits);
    if (!plan)
        return end(fail(plan.error()));
    if (plan->isEmpty())
        return end(FittedFile{.media = m_source});
    m_plan = *plan;
    inPool(this, [source = m_source, stop = m_stop] { return fittedfile::contentHash(source, *stop); },
           [this](const Result<QByteArray>& hash) {
               if (!hash)
                   return end(fail(hash.error()));
               m_base = fittedfile::baseName(m_source, *hash, m_plan);
               look();
           });
}

// Before the lock, because a folder that cannot be written may hold it all the same; and again behind it, because
// another may have made it meanwhile.
void Fitting::look() {
    inPool(this, [base = m_base, source = m_source, limits = m_limits] { return fittedfile::find(base, source, limits); },
           [this](const std::optional<MediaFile>& found) {
               if (found)
                   end(FittedFile{.media = *found, .plan = m_plan, .reused = true});
               else if (m_lock)
                   convert();
               else
                   lock();
           });
}

void Fitting::lock() {
    m_lock = std::make_unique<QLockFile>(m_folder + u'/' + m_base + ".lock"_L1);
    m_lock->setStaleLockTime(0);  // only a dead owner's is; films take hours
    if (m_lock->tryLock(0))
        return look();
    const bool another = m_lock->error() == QLockFile::LockFailedError;
    m_lock.reset();
    if (another)
        QTimer::singleShot(otherMakesIt, this, &Fitting::look);
    else
        end(fail(tools::notWritten(m_folder)));
}

void Fitting::convert() {
    m_target = freeName(m_folder, m_base + u'.' + m_plan.extension);
    m_part = m_target + ".part"_L1;
    m_process = std::make_unique<ChildProcess>(
        Command{.program = u"ffmpeg"_s, .arguments = fitArguments(m_plan, m_source, m_part), .folder = m_folder});
    const auto judge = [part = m_part, target = m_target, source = m_source, limits = m_limits] {
        return fittedfile::judge(part, target, source, limits);
    };
    m_process->start(
        [this, judge](const Result<ProcessOutput>& output) {
            if (const auto changed = fittedfile::whyNotTheSame(m_source))
                return end(fail(*changed));
            if (output)
                return inPool(this, judge, [this](const Result<MediaFile>& made) { take(made, QFileInfo(m_part).size()); });
            const bool mayCode = output.error().reason == Reason::EngineFailed && copiesSomething(m_plan) && !m_codedAnew;
            if (!mayCode)
                return end(fail(output.error()));
            m_codedAnew = true;
            tryAnew(planCodedAnew(m_source, m_limits), output.error());
        },
        [this](const QByteArray& line) { report(line); });
}

void Fitting::take(const Result<MediaFile>& made, qint64 bytes) {
    if (made)
        return keep(*made);
    const bool tooLarge = made.error().about.value(1) == failure::name(Reason::TooLarge);
    if (!tooLarge || m_tightened)
        return end(fail(made.error()));
    m_tightened = true;
    tryAnew(planTighter(m_plan, m_source, m_limits, bytes), made.error());
}

void Fitting::tryAnew(const Result<FitPlan>& plan, const ApiError& unless) {
    removePart();
    if (!plan || *plan == m_plan)
        return end(fail(plan ? unless : plan.error()));
    m_plan = *plan;
    convert();
}

void Fitting::keep(const MediaFile& made) {
    inPool(this, [part = m_part, target = m_target] { return moveWithoutReplacing(part, target); },
           [this, made](const std::optional<ApiError>& error) {
               if (!error)
                   return end(FittedFile{.media = made, .plan = m_plan});
               if (error->reason != Reason::FileChanged)
                   return end(fail(*error));
               removePart();  // its name was taken meanwhile
               look();
           });
}

void Fitting::report(const QByteArray& progressLine) {
    const auto seconds = secondsDone(progressLine);
    if (seconds && m_source.seconds > 0)
        Q_EMIT progressed(std::clamp(*seconds / m_source.seconds, 0.0, 1.0));
}

void Fitting::removePart() {
    if (!m_part.isEmpty())
        QFile::remove(m_part);
    m_part.clear();
}

void Fitting::end(Result<FittedFile> result) {
    removePart();
    m_lock.reset();
    endLater(this, m_done, std::move(result));
}
