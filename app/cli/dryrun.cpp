// SPDX-License-Identifier: MIT
#include "app/cli/dryrun.h"

#include "services/http/safeurl.h"
#include "services/media/probe.h"
#include "services/vendors/estimate.h"
#include "services/vendors/jobcheck.h"
#include "ui/words/words.h"

#include <QtCore/qjsondocument.h>

using namespace Qt::StringLiterals;

namespace {

struct Look {
    QList<ApiError> problems{};
    double seconds = 0;
};

Look lookAt(const Operation& operation, const JobSpec& job) {
    if (job.source.isEmpty() || isUrl(job.source) || operation.inputs.isEmpty())
        return {};
    const auto media = probe(job.source);
    if (!media)
        return {.problems = {media.error()}};
    return {checkMedia(operation, operation.inputs.first().role, *media), media->seconds};
}

/// A local file has no address yet; what stands in for it says so.
QUrl staged(const QString& input) {
    return isUrl(input) ? QUrl(input) : QUrl(u"https://uploaded.invalid/source"_s);
}

void printRequest(Session& session, const Vendor& vendor, const Operation& operation, const JobSpec& job) {
    if (operation.rendersHere())
        return;
    SubmitQuery query{.job = job, .idempotencyKey = u"(a new one)"_s, .title = job.title.isEmpty() ? displayName(job) : job.title};
    query.inputs.insert(operation.inputs.isEmpty() ? InputRole::Video : operation.inputs.first().role, staged(job.source));
    const HttpRequest request = operation.submit.build(query);
    const Account account = session.accounts().account(job.account);
    const QUrl base = account.baseUrl.isEmpty() ? vendor.baseUrl : account.baseUrl;
    const EndpointPath* row = vendor.path(request.endpoint);
    const QString path = account.paths.value(request.endpoint, row ? row->path : QString());
    const QString url = base.toString(QUrl::StripTrailingSlash) + path;
    const QString body = withoutQueries(QString::fromUtf8(request.body));
    session.output().line({{u"event"_s, u"request"_s},
                           {u"vendor"_s, vendor.id},
                           {u"method"_s, QString::fromLatin1(request.method)},
                           {u"url"_s, url},
                           {u"body"_s, QJsonDocument::fromJson(body.toUtf8()).object()}},
                          u"would send %1 %2 %3"_s.arg(QString::fromLatin1(request.method), url, body));
}

}  // namespace

int dryRun(Session& session, const QList<JobSpec>& jobs, const PriceLists& prices) {
    bool allFine = true;
    for (const JobSpec& job : jobs) {
        const Vendor& vendor = *session.engine().vendors().find(job.vendor);
        const Operation& operation = *vendor.operation(job.operation);
        const Look look = lookAt(operation, job);
        const auto credits = estimatedCredits(vendor, operation, prices.value(job.account), job.targetLanguage, look.seconds);
        const bool fine = look.problems.isEmpty();
        allFine = allFine && fine;
        session.output().line({{u"event"_s, u"check"_s},
                               {u"vendor"_s, vendor.id},
                               {u"operation"_s, operationName(job.operation)},
                               {u"input"_s, job.source},
                               {u"target"_s, job.targetLanguage},
                               {u"ok"_s, fine},
                               {u"credits"_s, credits ? QJsonValue(*credits) : QJsonValue()}},
                              u"%1 > %2 (%3): %4, %5"_s.arg(displayName(job), job.targetLanguage, vendor.id,
                                                            fine ? u"fine"_s : words::sentence(look.problems.first()),
                                                            credits ? words::credits(credits, u"credits"_s) : u"price not told"_s));
        for (const ApiError& problem : look.problems)
            session.output().error(problem);
        if (fine)
            printRequest(session, vendor, operation, job);
    }
    return allFine ? exitcode::done : exitcode::refused;
}
