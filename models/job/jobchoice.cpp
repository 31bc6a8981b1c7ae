// SPDX-License-Identifier: MIT
#include "models/job/jobchoice.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qsettings.h>

using namespace Qt::StringLiterals;

namespace {

QString key(const QString& group, OperationKind kind) {
    return group + u'/' + operationName(kind);
}

}  // namespace

JobChoice readChoice(const QSettings& settings, const QString& group, OperationKind kind) {
    const QByteArray text = settings.value(key(group, kind)).toString().toUtf8();
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    JobChoice choice{.vendor = json["vendor"_L1].toString(),
                     .account = json["account"_L1].toString(),
                     .source = json["from"_L1].toString(),
                     .options = json["options"_L1].toObject(),
                     .voices = json["voices"_L1].toObject()};
    for (const QJsonValue& target : json["to"_L1].toArray())
        choice.targets.append(target.toString());
    return choice;
}

void writeChoice(QSettings& settings, const QString& group, OperationKind kind, const JobChoice& choice) {
    const QJsonObject json{{u"vendor"_s, choice.vendor},   {u"account"_s, choice.account},
                           {u"from"_s, choice.source},     {u"to"_s, QJsonArray::fromStringList(choice.targets)},
                           {u"options"_s, choice.options}, {u"voices"_s, choice.voices}};
    settings.setValue(key(group, kind), QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}
