// SPDX-License-Identifier: MIT
#include "app/cli/dryrun.h"

#include "models/ledger/money.h"
#include "models/naming/plannednames.h"
#include "services/http/safeurl.h"
#include "services/media/fitplan.h"
#include "services/media/probe.h"
#include "services/queue/earlier.h"
#include "services/queue/runstep.h"
#include "services/vendors/estimate.h"
#include "services/vendors/jobcheck.h"
#include "services/vendors/termlowering.h"
#include "ui/words/glossarywords.h"
#include "ui/words/moneywords.h"
#include "ui/words/words.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

struct Look {
    QList<ApiError> problems{};
    double seconds = 0;
    QSize size{};  ///< of the picture
    bool converted = false;  ///< first, as --fit allows
};

constexpr QLatin1StringView uploaded = "https://uploaded.invalid/"_L1;

/// What an earlier stage will have made is not there yet: something stands in for it, shown as any file is that has no address.
JobSpec foreseen(const JobSpec& job, const Operation& operation) {
    JobSpec whole = earlier::withStandIns(job, operation);
    for (const TakenResult& taken : job.takes) {
        QString& input = earlier::input(whole, operation, taken.into);
        input = uploaded + QFileInfo(input).fileName();
    }
    return whole;
}

/// A stage lasts as long as the longest of those it takes of.
double secondsOf(const JobSpec& job, const Look& look, const QList<double>& before) {
    double seconds = look.seconds;
    for (const TakenResult& taken : job.takes)
        seconds = qMax(seconds, before.value(taken.task.mid(1).toInt()));
    return seconds;
}

QJsonArray takesOf(const JobSpec& job) {
    QJsonArray takes;
    for (const TakenResult& taken : job.takes)
        takes << QJsonObject{{u"into"_s, roleName(taken.into)}, {u"job"_s, taken.task.mid(1).toInt() + 1}, {u"of"_s, roleName(taken.of)}};
    return takes;
}

/// What the queue's own check looks at.
Look lookAt(const Operation& operation, const JobSpec& job) {
    Look look;
    for (const auto& [role, path] : inputsOf(Task{.job = job}, operation)) {
        if (isUrl(path) || role == InputRole::Subtitles)
            continue;
        const auto media = probe(path);
        const QList<ApiError> problems = media ? checkMedia(operation, role, *media) : QList<ApiError>{media.error()};
        const bool fits = media && job.fit && path == job.source && planFit(*media, operation.inputs.first().limits);
        look.converted = look.converted || (fits && !problems.isEmpty());
        look.problems << (fits ? QList<ApiError>() : problems);
        look.seconds = qMax(look.seconds, media ? media->seconds : 0);
        if (media && role == InputRole::Video)
            look.size = media->size;
    }
    return look;
}

/// A local file has no address yet; what stands in for it is shown as "(uploaded)".
QUrl staged(const QString& input) {
    return QUrl(isUrl(input) ? input : uploaded + u"source."_s + QFileInfo(input).suffix().toLower());
}

QJsonValue shown(const QJsonValue& value) {
    if (value.isString())
        return value.toString().startsWith(uploaded) ? u"(uploaded)"_s : withoutQueries(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue& element : value.toArray())
            array << shown(element);
        return array;
    }
    QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field)
        field.value() = shown(field.value());
    return value.isObject() ? object : value;
}

/// The same call takes both where an operation takes several languages.
bool inOneCall(const JobSpec& job, const JobSpec& other) {
    JobSpec alike = other;
    alike.targetLanguage = job.targetLanguage;
    alike.voice = job.voice;
    return alike == job;
}

SubmitQuery queryFor(const Operation& operation, const QList<JobSpec>& together, const QSize& size) {
    SubmitQuery query{.job = foreseen(together.first(), operation), .idempotencyKey = u"(a new one)"_s};
    query.title = query.job.title.isEmpty() ? displayName(query.job) : query.job.title;
    if (!query.job.frameSize.isValid())
        query.job.frameSize = size;
    for (const JobSpec& job : together)
        query.targets.append({job.targetLanguage, job.voice});
    for (const auto& [role, input] : inputsOf(Task{.job = query.job}, operation))
        query.inputs.insert(role, staged(input));
    return query;
}

void printRequest(Session& session, const Vendor& vendor, const HttpRequest& request, const JobSpec& job) {
    const Account account = session.accounts().account(job.account);
    const QUrl base = account.baseUrl.isEmpty() ? vendor.baseUrl : account.baseUrl;
    const EndpointPath* row = vendor.path(request.endpoint);
    const QString path = account.paths.value(request.endpoint, row ? row->path : QString());
    const QString url = base.toString(QUrl::StripTrailingSlash) + path;
    const QString method = QString::fromLatin1(request.method);
    const QJsonObject body = shown(QJsonDocument::fromJson(request.body).object()).toObject();
    session.output().line({{u"event"_s, u"request"_s},
                           {u"vendor"_s, vendor.id},
                           {u"operation"_s, operationName(job.operation)},
                           {u"endpoint"_s, request.endpoint},
                           {u"method"_s, method},
                           {u"url"_s, url},
                           {u"body"_s, body}},
                          u"would send %1 %2 %3"_s.arg(method, url, QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact))));
}

void printCheck(const Session& session, const Vendor& vendor, const JobSpec& job, const Look& look, const std::optional<Estimate>& estimate,
                const QString& result) {
    const bool fine = look.problems.isEmpty();
    const auto credits = estimate ? std::optional(estimate->credits) : std::nullopt;
    session.output().line({{u"event"_s, u"check"_s},
                           {u"vendor"_s, vendor.id},
                           {u"operation"_s, operationName(job.operation)},
                           {u"input"_s, withoutQueries(job.source)},
                           {u"target"_s, job.targetLanguage},
                           {u"ok"_s, fine},
                           {u"converted"_s, look.converted},
                           {u"takes"_s, takesOf(job)},
                           {u"credits"_s, orNull(credits)},
                           {u"own"_s, estimate && estimate->own},
                           {u"result"_s, result}},
                          u"%1 > %2 (%3): %4, %5, %6"_s.arg(displayName(job), job.targetLanguage, vendor.id,
                                                        !fine            ? words::sentence(look.problems.first())
                                                        : look.converted ? u"converted first"_s
                                                                         : u"fine"_s,
                                                        estimate ? words::estimate(*estimate, vendor.creditUnit) : u"price not told"_s, result));
    for (const ApiError& problem : look.problems)
        session.output().error(problem);
}

/// What all of it comes to, a line an account that costs something.
void printSums(Session& session, const CreditSums& sums) {
    const QString currency = session.accounts().currency();
    for (const CreditSum& sum : sums.all()) {
        const Account account = session.accounts().account(sum.account);
        const QString unit = session.engine().vendors().find(account.vendor)->creditUnit;
        if (unit.isEmpty())
            continue;
        const auto money = currency.isEmpty() ? std::nullopt : inMoney(sum, account);
        session.output().line({{u"event"_s, u"sum"_s},
                               {u"vendor"_s, sum.account},
                               {u"credits"_s, sum.credits},
                               {u"at_least"_s, sum.atLeast},
                               {u"own"_s, sum.own},
                               {u"money"_s, money ? QJsonValue(money->amount) : QJsonValue()},
                               {u"currency"_s, orNull(money ? currency : QString())}},
                              u"%1: %2"_s.arg(sum.account, words::creditSum(sum, unit, money, currency)));
    }
}

/// How much of the job's glossary the vendor is told.
void printTerms(const Session& session, const Operation& operation, const JobSpec& job) {
    if (job.terms.isEmpty())
        return;
    QJsonArray dropped;
    for (const Term& term : lowerTerms(operation, job).dropped)
        dropped << term.source;
    session.output().line({{u"event"_s, u"glossary"_s},
                           {u"vendor"_s, job.vendor},
                           {u"target"_s, job.targetLanguage},
                           {u"terms"_s, termsToJson(job.terms)},
                           {u"dropped"_s, dropped}},
                          u"%1 > %2 (%3): %4"_s.arg(displayName(job), job.targetLanguage, job.vendor,
                                                    words::termsTold(job.terms.size() - dropped.size(), job.terms.size())));
}

/// The jobs that go out in this one's call; none when an earlier one's has taken it along.
QList<JobSpec> togetherWith(const QList<JobSpec>& jobs, qsizetype index, const Operation& operation) {
    if (!operation.severalTargets)
        return {jobs[index]};
    QList<JobSpec> together;
    for (qsizetype i = 0; i < jobs.size(); ++i) {
        if (!inOneCall(jobs[index], jobs[i]))
            continue;
        if (i < index)
            return {};
        together << jobs[i];
    }
    return together;
}

}  // namespace

int dryRun(Session& session, const QList<JobSpec>& jobs, const PriceLists& prices) {
    bool allFine = true;
    CreditSums sums;
    QList<double> seconds;
    const QList<PlannedName> names = plannedNames(jobs, session.engine().vendors());
    QList<std::function<void()>> requests;  // stand last, as what comes of it all
    for (qsizetype i = 0; i < jobs.size(); ++i) {
        const JobSpec& job = jobs[i];
        const Vendor& vendor = *session.engine().vendors().find(job.vendor);
        const Operation& operation = *vendor.operation(job.operation);
        const Look look = lookAt(operation, foreseen(job, operation));
        seconds << secondsOf(job, look, seconds);
        const auto estimate = estimateOf(vendor, operation, prices.value(job.account), session.accounts().account(job.account),
                                         job.targetLanguage, pricedSeconds(operation, job, seconds.last()), job.options);
        printCheck(session, vendor, job, look, estimate, names[i].path());
        sums.add(job.account, estimate);
        printTerms(session, operation, job);
        allFine = allFine && look.problems.isEmpty();
        const QList<JobSpec> together = togetherWith(jobs, i, operation);
        if (look.problems.isEmpty() && !operation.rendersHere() && !together.isEmpty())
            requests << [&session, &vendor, request = operation.submit.build(queryFor(operation, together, look.size)), job] {
                printRequest(session, vendor, request, job);
            };
    }
    printSums(session, sums);
    for (const auto& request : std::as_const(requests))
        request();
    return allFine ? exitcode::done : exitcode::refused;
}
