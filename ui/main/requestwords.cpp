// SPDX-License-Identifier: MIT
#include "ui/main/requestwords.h"

#include "services/http/requestlog.h"
#include "ui/words/words.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qlocale.h>

using namespace Qt::StringLiterals;

namespace {

class RequestWords {
    Q_DECLARE_TR_FUNCTIONS(RequestWords)
};

QString clock(const QDateTime& time) {
    return QLocale().toString(time.toLocalTime(), u"HH:mm:ss"_s);
}

QString clock(const QJsonObject& line) {
    return clock(QDateTime::fromString(line["at"_L1].toString(), Qt::ISODateWithMs));
}

QString indented(const QString& body) {
    const QJsonDocument json = QJsonDocument::fromJson(body.toUtf8());
    return json.isNull() ? body : QString::fromUtf8(json.toJson(QJsonDocument::Indented)).trimmed();
}

}  // namespace

QString requestText(const QString& logFile, const QString& task) {
    QStringList parts;
    for (const QJsonObject& line : RequestLog::linesOf(logFile, task)) {
        const bool sent = line.contains("url"_L1);
        const QString head = sent ? u"%1  %2 %3"_s.arg(clock(line), line["method"_L1].toString(), line["url"_L1].toString())
                                  : RequestWords::tr("%1  answer %2").arg(clock(line)).arg(line["status"_L1].toInt());
        parts << head + u'\n' + indented(line["body"_L1].toString());
    }
    return parts.isEmpty() ? RequestWords::tr("Nothing was sent for this task.") : parts.join(u"\n\n"_s);
}

QString logText(const QString& logFile, const Task& task) {
    QStringList lines{RequestWords::tr("%1  queued").arg(clock(task.created))};
    for (const QJsonObject& line : RequestLog::linesOf(logFile, task.id)) {
        if (line.contains("url"_L1))
            lines << u"%1  %2 %3"_s.arg(clock(line), line["method"_L1].toString(), line["url"_L1].toString());
        else if (!line["error"_L1].toString().isEmpty())
            lines << u"%1  %2 (%3)"_s.arg(clock(line), line["error"_L1].toString()).arg(line["status"_L1].toInt());
    }
    if (task.submitted.isValid())
        lines << RequestWords::tr("%1  accepted by the vendor as %2").arg(clock(task.submitted), task.remoteId);
    if (task.error)
        lines << words::sentence(*task.error);
    if (task.ended.isValid())
        lines << u"%1  %2"_s.arg(clock(task.ended), words::stateWord(task, task.ended));
    return lines.join(u'\n');
}
