// SPDX-License-Identifier: MIT
#include "app/cli/dryrun.h"

#include "services/http/safeurl.h"
#include "services/media/probe.h"
#include "services/vendors/jobcheck.h"
#include "ui/words/words.h"

#include <QtCore/qjsondocument.h>

using namespace Qt::StringLiterals;

namespace {

QList<ApiError> problemsOf(const Operation& operation, const JobSpec& job) {
    if (job.source.isEmpty() || isUrl(job.source) || operation.inputs.isEmpty())
        return {};
    const auto media = probe(job.source);
    return media ? checkMedia(operation, operation.inputs.first().role, *media) : QList<ApiError>{media.error()};
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

int dryRun(Session& session, const QList<JobSpec>& jobs) {
    bool allFine = true;
    for (const JobSpec& job : jobs) {
        const Vendor& vendor = *session.engine().vendors().find(job.vendor);
        const Operation& operation = *vendor.operation(job.operation);
        const QList<ApiError> problems = problemsOf(operation, job);
        allFine = allFine && problems.isEmpty();
        session.output().line({{u"event"_s, u"check"_s},
                               {u"vendor"_s, vendor.id},
                               {u"operation"_s, operationName(job.operation)},
                               {u"input"_s, job.source},
                               {u"target"_s, job.targetLanguage},
                               {u"ok"_s, problems.isEmpty()},
                               {u"credits"_s, vendor.needsKey() ? QJsonValue() : QJsonValue(0)}},
                              u"%1 > %2 (%3): %4"_s.arg(displayName(job), job.targetLanguage, vendor.id,
                                                        problems.isEmpty() ? u"fine"_s : words::sentence(problems.first())));
        for (const ApiError& problem : problems)
            session.output().error(problem);
        if (problems.isEmpty())
            printRequest(session, vendor, operation, job);
    }
    return allFine ? exitcode::done : exitcode::refused;
}
