// SPDX-License-Identifier: MIT
#include "services/watch/watchrule.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qdir.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

QString ruleIdFor(const WatchRule& rule, const QStringList& taken) {
    QByteArray what = rule.folder.toUtf8();
    for (const JobSpec& job : rule.jobs)
        what += '\n' + QJsonDocument(toJson(job)).toJson(QJsonDocument::Compact);
    const QString id = QString::fromLatin1(QCryptographicHash::hash(what, QCryptographicHash::Sha256).toHex().left(8));
    QString free = id;
    for (int number = 2; taken.contains(free); ++number)
        free = u"%1-%2"_s.arg(id).arg(number);
    return free;
}

bool feedsItself(const WatchRule& rule) {
    const QString watched = QDir::cleanPath(rule.folder);
    return std::ranges::any_of(rule.jobs, [&](const JobSpec& job) { return QDir::cleanPath(job.folder) == watched; });
}

QJsonObject toJson(const WatchRule& rule) {
    QJsonArray jobs;
    for (const JobSpec& job : rule.jobs)
        jobs << toJson(job);
    QJsonObject json{{u"id"_s, rule.id}, {u"folder"_s, rule.folder}, {u"stable_seconds"_s, rule.stableSeconds}, {u"jobs"_s, jobs}};
    if (rule.subfolders)
        json["subfolders"_L1] = true;
    if (!rule.on)
        json["off"_L1] = true;
    if (!rule.pattern.isEmpty())
        json["pattern"_L1] = rule.pattern;
    if (rule.dailyFiles > 0)
        json["daily_files"_L1] = rule.dailyFiles;
    if (rule.dailyCredits > 0)
        json["daily_credits"_L1] = rule.dailyCredits;
    return json;
}

WatchRule ruleFromJson(const QJsonObject& json) {
    WatchRule rule{.id = json["id"_L1].toString(),
                   .folder = json["folder"_L1].toString(),
                   .subfolders = json["subfolders"_L1].toBool(),
                   .on = !json["off"_L1].toBool(),
                   .pattern = json["pattern"_L1].toString(),
                   .stableSeconds = std::clamp(json["stable_seconds"_L1].toInt(10), 1, 86'400),
                   .dailyFiles = std::max(0, json["daily_files"_L1].toInt()),
                   .dailyCredits = std::max(0.0, json["daily_credits"_L1].toDouble())};
    for (const QJsonValue job : json["jobs"_L1].toArray())
        rule.jobs << jobFromJson(job.toObject());
    return rule;
}
