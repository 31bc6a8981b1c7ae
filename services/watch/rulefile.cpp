// SPDX-License-Identifier: MIT
#include "services/watch/rulefile.h"

#include "services/system/keptfile.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qlockfile.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

constexpr int version = 1;
constexpr qint64 mostBytes = 8 * 1024 * 1024;
constexpr qsizetype mostRules = 500;
constexpr int lockMs = 2000;

ApiError told(Reason reason, const QString& path) {
    return invalid(reason, u"watch"_s, {path});
}

Result<QList<WatchRule>> rulesFrom(const QByteArray& bytes, const QString& path) {
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    if (root["format"_L1].toString() != "babelreel-watch"_L1 || !root["rules"_L1].isArray())
        return fail(told(Reason::StoreBroken, path));
    if (root["version"_L1].toInt() > version)
        return fail(told(Reason::StoreTooNew, path));
    QList<WatchRule> rules;
    for (const QJsonValue json : root["rules"_L1].toArray()) {
        const WatchRule rule = ruleFromJson(json.toObject());
        const bool known = std::ranges::find(rules, rule.id, &WatchRule::id) != rules.end();
        if (!rule.id.isEmpty() && QFileInfo(rule.folder).isAbsolute() && !rule.jobs.isEmpty() && !known && rules.size() < mostRules)
            rules << rule;
    }
    return rules;
}

QByteArray bytesOf(const QList<WatchRule>& rules) {
    QJsonArray array;
    for (const WatchRule& rule : rules)
        array << toJson(rule);
    return QJsonDocument(QJsonObject{{u"format"_s, u"babelreel-watch"_s}, {u"version"_s, version}, {u"rules"_s, array}}).toJson();
}

}  // namespace

QString rulefile::pathIn(const QString& dataFolder) {
    return dataFolder + "/watch.json"_L1;
}

Result<QList<WatchRule>> rulefile::read(const QString& path) {
    if (!QFile::exists(path))
        return QList<WatchRule>();
    const auto bytes = keptfile::read(path, mostBytes, u"watch"_s);
    return bytes ? rulesFrom(*bytes, path) : fail(bytes.error());
}

std::optional<ApiError> rulefile::edit(const QString& path, const std::function<void(QList<WatchRule>&)>& change) {
    QLockFile lock(path + ".lock"_L1);
    if (!lock.tryLock(lockMs))
        return told(lock.error() == QLockFile::PermissionError ? Reason::StoreReadOnly : Reason::ProfileBusy, path);
    auto rules = read(path);
    if (!rules) {
        if (rules.error().reason != Reason::StoreBroken || keptfile::setAside(path).isEmpty())
            return rules.error();
        rules = QList<WatchRule>();
    }
    change(*rules);
    return keptfile::write(path, bytesOf(*rules), u"watch"_s);
}
