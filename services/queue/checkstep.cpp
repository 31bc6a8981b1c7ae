// SPDX-License-Identifier: MIT
#include "services/queue/checkstep.h"

#include "services/domain/srt.h"
#include "services/media/fitplan.h"
#include "services/media/probe.h"
#include "services/queue/contenthash.h"
#include "services/queue/store/taskstore.h"
#include "services/vendors/estimate.h"
#include "services/vendors/jobcheck.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qfuturewatcher.h>
#include <QtCore/qtemporaryfile.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;
using task::Step;

namespace {

using ProbedInputs = QList<std::pair<InputRole, Result<MediaFile>>>;

std::optional<ApiError> checkFolder(const QString& folder) {
    if (QDir().mkpath(folder)) {
        QTemporaryFile probe(folder + "/.babelreel-XXXXXX"_L1);
        if (probe.open())
            return std::nullopt;
    }
    return invalid(Reason::FolderNotWritable, u"out"_s, {folder});
}

/// Runs on a pool thread: libav reads, and a folder may lie on a sleepy network disk.
Result<ProbedInputs> inspect(const QList<std::pair<InputRole, QString>>& inputs, const QString& folder) {
    if (const auto error = checkFolder(folder))
        return fail(*error);
    ProbedInputs probed;
    for (const auto& [role, path] : inputs)
        probed.append({role, probe(path)});
    return probed;
}

bool isLocal(const QString& input) {
    return !input.isEmpty() && !isUrl(input);
}

QList<std::pair<InputRole, QString>> localMedia(const Task& task, const Operation& operation) {
    auto inputs = inputsOf(task, operation);
    inputs.removeIf([](const auto& input) { return input.first == InputRole::Subtitles || !isLocal(input.second); });
    return inputs;
}

/// A subtitle file is not probed as media is: it must be there and hold cues.
std::optional<ApiError> checkSubtitles(const QString& path) {
    if (!isLocal(path))
        return std::nullopt;
    QFile file(path);
    if (!file.exists())
        return invalid(Reason::FileMissing, u"subtitles"_s, {path});
    if (!file.open(QIODevice::ReadOnly))
        return invalid(Reason::SubtitlesUnreadable, u"subtitles"_s, {path});
    if (QFileInfo(path).suffix().toLower() == "srt"_L1 && !parseSrt(file.readAll()))
        return invalid(Reason::SubtitlesBroken, u"subtitles"_s, {path});
    return std::nullopt;
}

}  // namespace

void CheckStep::start() {
    const Vendor* known = tools().parts.vendors.find(m_task.job.vendor);
    if (!known)
        return giveUp(invalid(Reason::UnknownVendor, u"vendor"_s, {m_task.job.vendor}));
    const QList<ApiError> problems = checkJob(*known, m_task.job);
    if (!problems.isEmpty())
        return giveUp(problems.first());
    m_task.draft = operation().draft;
    if (const auto missing = whatStops())
        return giveUp(*missing);

    auto* watcher = new QFutureWatcher<std::shared_ptr<Result<ProbedInputs>>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        const auto& inspected = *watcher->result();
        if (!inspected)
            return giveUp(inspected.error());
        probed(*inspected);
    });
    // Behind a pointer: QFuture would compare the expected inside, which GCC 12's library cannot compile.
    watcher->setFuture(QtConcurrent::run([inputs = localMedia(m_task, operation()), folder = m_task.job.folder] {
        return std::make_shared<Result<ProbedInputs>>(inspect(inputs, folder));
    }));
}

std::optional<ApiError> CheckStep::whatStops() const {
    if (operation().rendersHere())
        return std::nullopt;
    const auto inputs = inputsOf(m_task, operation());
    const bool anyLocal = std::ranges::any_of(inputs, [](const auto& input) { return isLocal(input.second); });
    if (anyLocal && !vendor().upload && !bucket())
        return invalid(Reason::StagingMissing, u"input"_s, {vendor().name});
    return checkSubtitles(m_task.job.subtitles);
}

void CheckStep::probed(const ProbedInputs& media) {
    double seconds = 0;
    for (const auto& [role, file] : media) {
        if (!file)
            return giveUp(file.error());
        const QList<ApiError> problems = checkMedia(operation(), role, *file);
        m_misfit = m_misfit || (!problems.isEmpty() && mayFit(role, *file));
        if (!problems.isEmpty() && !mayFit(role, *file))
            return giveUp(problems.first());
        seconds = qMax(seconds, file->seconds);
        if (role == InputRole::Video && !m_task.job.frameSize.isValid())
            m_task.job.frameSize = file->size;  // boxes that go out in pixels are placed by it
    }
    if (const auto fault = checkCues(seconds))
        return giveUp(*fault);
    m_task.job.reuse ? askEarlier(seconds) : price(seconds);
}

/// What was made of the same content by the same request is taken instead of paying for it again.
void CheckStep::askEarlier(double seconds) {
    const QStringList files = filesThatDecide(m_task.job, operation());
    askContents(tools().store.files(), files, this, [this, seconds](const Result<Contents>& contents) {
        if (!contents)
            return giveUp(contents.error());
        m_task.fingerprint = fingerprintOf(m_task.job, operation(), *contents);
        const auto earlier = tools().store.earlier().of(m_task.fingerprint);
        earlier ? takeEarlier(*earlier) : price(seconds);
    });
}

/// Fetched as any other result is, only that it lies on this computer.
void CheckStep::takeEarlier(const EarlierResult& earlier) {
    m_task.files.clear();
    for (const ResultFile& file : earlier.files)
        m_task.files.append({.role = file.role, .variant = file.variant, .url = QUrl::fromLocalFile(file.path)});
    m_task.estimated.reset();
    m_task.charged = 0;
    advance(Step::Fetch);
}

/// A price is asked for only where something is held against it; one's own rate costs nobody a question.
void CheckStep::price(double seconds) {
    const Account account = caller().account;
    if (!vendor().pricing || operation().pricedAs.isEmpty())
        return ownRate(account, operation().kind) ? checkCap({}, seconds) : passed();
    if (m_task.job.maxCredits <= 0 && !account.caps.isSet())
        return passed();
    const auto prices = tools().prices.prices(m_task.job.account, now());
    prices ? checkCap(*prices, seconds) : askPrice(seconds);
}

/// Where the vendor refuses what other readers mend: found before anything is paid.
std::optional<ApiError> CheckStep::checkCues(double seconds) const {
    const auto rule = std::ranges::find(operation().inputs, InputRole::Subtitles, &InputRule::role);
    const QString& path = m_task.job.subtitles;
    QFile file(path);
    if (rule == operation().inputs.end() || !rule->strictCues || !isLocal(path) || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto length = std::chrono::milliseconds(qint64(seconds * 1000));
    const auto start = cueOutOfOrder(file.readAll(), length);
    return start ? std::optional(invalid(Reason::CueOutOfOrder, u"subtitles"_s, {QString::number(double(start->count()) / 1000)}))
                 : std::nullopt;
}

void CheckStep::askPrice(double seconds) {
    tools().parts.client.call<Nothing, QList<Price>>(caller(), vendor().pricing, {}, this,
                                                     [this, seconds](const Result<QList<Price>>& prices) {
                                                         if (!prices)
                                                             return stumble(prices.error());
                                                         tools().prices.keep(m_task.job.account, *prices, now());
                                                         checkCap(*prices, seconds);
                                                     });
}

void CheckStep::checkCap(const QList<Price>& prices, double seconds) {
    const Account account = caller().account;
    const auto estimate = estimateOf(vendor(), operation(), prices, account, m_task.job.targetLanguage,
                                     pricedSeconds(operation(), m_task.job, seconds), m_task.job.options);
    m_task.estimated = estimate ? std::optional(estimate->credits) : std::nullopt;
    const double cap = m_task.job.maxCredits > 0 ? m_task.job.maxCredits : account.caps.task;
    if (cap <= 0 || (estimate && estimate->credits <= cap))
        return passed();  // the account's other caps are held against it when it is its turn to be sent
    // What is not known may be too much: the user decides, not we.
    m_task.error = invalid(estimate ? Reason::CapReached : Reason::PricesUnknown, u"max-credits"_s,
                           {QString::number(m_task.estimated.value_or(0)), QString::number(cap)});
    if (estimate && estimate->own)
        m_task.error->about << u"own"_s;
    waitFor(task::Wait::Cap, std::chrono::milliseconds(-1));
}

/// A conversion can mend it, and the user has said that it may.
bool CheckStep::mayFit(InputRole role, const MediaFile& media) const {
    const InputRule& first = operation().inputs.first();
    return m_task.job.fit && role == first.role && planFit(media, first.limits);
}

void CheckStep::passed() {
    advance(operation().rendersHere() ? Step::Render : m_misfit ? Step::Prepare : Step::Stage);
}
