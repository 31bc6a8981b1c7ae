// SPDX-License-Identifier: MIT
#include "models/naming/naming.h"

#include "services/domain/nametemplate.h"

#include <QtCore/qdir.h>
#include <QtCore/qsettings.h>

using namespace Qt::StringLiterals;

namespace {

QString folderOf(const QString& source) {
    return source.isEmpty() || isUrl(source) ? QString() : QFileInfo(QDir::cleanPath(source)).absolutePath();
}

QStringList sourcesOf(const QList<JobSpec>& jobs) {
    QStringList sources;
    QSet<QString> seen;
    for (const JobSpec& job : jobs) {
        if (!seen.contains(job.source))
            sources << job.source;
        seen.insert(job.source);
    }
    return sources;
}

/// "a/b" of "/root/a/b"; empty for the root itself and for what lies outside of it.
QString below(const QString& root, const QString& folder) {
    const QString start = root.endsWith(u'/') ? root : root + u'/';
    return folder.startsWith(start) ? folder.mid(start.size()) : QString();
}

}  // namespace

QString ifExistsName(IfExists policy) {
    return policy == IfExists::Skip ? u"skip"_s : u"number"_s;
}

std::optional<IfExists> ifExistsFromName(const QString& name) {
    for (const IfExists policy : {IfExists::Number, IfExists::Skip}) {
        if (ifExistsName(policy) == name)
            return policy;
    }
    return std::nullopt;
}

Naming readNaming(const QSettings& settings) {
    const QString pattern = settings.value(u"naming/template"_s).toString();
    return {.nameTemplate = nametemplate::problem(pattern) ? QString() : pattern,
            .keepSubfolders = settings.value(u"naming/subfolders"_s).toBool(),
            .ifExists = ifExistsFromName(settings.value(u"naming/if_exists"_s).toString()).value_or(IfExists::Number)};
}

void writeNaming(QSettings& settings, const Naming& naming) {
    settings.setValue(u"naming/template"_s, naming.nameTemplate);
    settings.setValue(u"naming/subfolders"_s, naming.keepSubfolders);
    settings.setValue(u"naming/if_exists"_s, ifExistsName(naming.ifExists));
}

QList<JobSpec> named(QList<JobSpec> jobs, const Naming& naming, const QDate& today) {
    const QStringList sources = sourcesOf(jobs);
    QHash<QString, int> numbers;
    for (const QString& source : sources)
        numbers.insert(source, int(numbers.size()) + 1);
    const int digits = int(QString::number(sources.size()).size());
    for (JobSpec& job : jobs) {
        const QString pattern = job.nameTemplate.isEmpty() ? naming.nameTemplate : job.nameTemplate;
        job.nameTemplate = nametemplate::filled(pattern, {{u"date"_s, today.toString(Qt::ISODate)},
                                                          {u"n"_s, QString::number(numbers.value(job.source)).rightJustified(digits, u'0')}});
    }
    return jobs;
}

QList<JobSpec> mirrored(QList<JobSpec> jobs, const QString& root) {
    if (root.isEmpty())
        return jobs;
    const QString top = QDir::cleanPath(root);
    for (JobSpec& job : jobs) {
        if (const QString inner = below(top, folderOf(job.source)); !inner.isEmpty())
            job.folder = QDir::cleanPath(job.folder + u'/' + inner);
    }
    return jobs;
}

QString commonFolder(const QStringList& sources) {
    QString common;
    for (const QString& source : sources) {
        const QString folder = folderOf(source);
        if (folder.isEmpty())
            continue;
        if (common.isEmpty())
            common = folder;
        while (folder != common && below(common, folder).isEmpty())
            common = QFileInfo(common).absolutePath();
    }
    return common;
}
