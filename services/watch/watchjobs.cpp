// SPDX-License-Identifier: MIT
#include "services/watch/watchjobs.h"

#include "services/domain/nametemplate.h"
#include "services/watch/namepattern.h"

#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

LanguageRules rulesOf(const JobSpec& job, const VendorRegistry& vendors) {
    const Vendor* vendor = vendors.find(job.vendor);
    const Operation* operation = vendor ? vendor->operation(job.operation) : nullptr;
    return operation ? operation->languages : LanguageRules();
}

QString mirrored(const WatchRule& rule, const QString& path, const QString& results) {
    const QString below = QDir(rule.folder).relativeFilePath(QFileInfo(path).absolutePath());
    return below == "."_L1 || below.startsWith(".."_L1) ? results : results + u'/' + below;
}

/// Those a name tells: each account's own job for that language, else its first one without the voice of another language.
QList<JobSpec> jobsInto(const QStringList& targets, const QList<JobSpec>& plain, const VendorRegistry& vendors) {
    QList<JobSpec> jobs;
    for (const QString& token : targets) {
        QStringList dealt;
        for (const JobSpec& one : plain) {
            const QString who = one.account + u' ' + operationName(one.operation);
            if (dealt.contains(who))
                continue;
            dealt << who;
            const QString target = namepattern::spelled(token, rulesOf(one, vendors));
            const auto own = std::ranges::find_if(plain, [&](const JobSpec& other) {
                return other.account == one.account && other.operation == one.operation && other.targetLanguage == target;
            });
            JobSpec job = own == plain.end() ? one : *own;
            if (!job.targetLanguage.isEmpty() && job.targetLanguage != target)
                job.voice.clear();
            job.targetLanguage = target;
            jobs << job;
        }
    }
    return jobs;
}

}  // namespace

Result<QList<JobSpec>> jobsFor(const WatchRule& rule, const QString& path, const VendorRegistry& vendors, const QDate& today) {
    namepattern::Languages told;
    if (!rule.pattern.isEmpty()) {
        const auto read = namepattern::read(rule.pattern, QFileInfo(path).fileName());
        if (!read)
            return fail(read.error());
        told = *read;
    }
    QList<JobSpec> jobs;
    QString skipped;
    for (JobSpec job : told.to.isEmpty() ? rule.jobs : jobsInto(told.to, rule.jobs, vendors)) {
        const LanguageRules rules = rulesOf(job, vendors);
        job.source = path;
        job.folder = mirrored(rule, path, job.folder);
        job.nameTemplate = nametemplate::filled(job.nameTemplate, {{u"date"_s, today.toString(Qt::ISODate)}, {u"n"_s, u"1"_s}});
        if (!told.from.isEmpty())
            job.sourceLanguage = namepattern::spelled(told.from, rules);
        if (!told.from.isEmpty() && job.targetLanguage == job.sourceLanguage && !rules.same)
            skipped = job.targetLanguage;
        else if (!jobs.contains(job))
            jobs << job;
    }
    if (jobs.isEmpty())
        return fail(invalid(failure::Reason::SameLanguage, u"to"_s, {skipped}));
    return jobs;
}
