// SPDX-License-Identifier: MIT
#include "services/http/requestlog.h"

#include "services/http/safeurl.h"

#include <QtCore/qdatetime.h>
#include <QtCore/qjsondocument.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 8 * 1024 * 1024;
constexpr qsizetype mostBody = 4096;

QString readable(const QByteArray& body) {
    return withoutQueries(QString::fromUtf8(body.left(mostBody)));
}

}  // namespace

RequestLog::RequestLog(const QString& path) : m_file(path) {
    if (m_file.size() > mostBytes) {
        QFile::remove(path + ".1"_L1);
        QFile::rename(path, path + ".1"_L1);
    }
    if (m_file.open(QIODevice::Append | QIODevice::Unbuffered))
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void RequestLog::request(const QString& id, const QString& task, const QUrl& url, const HttpRequest& request,
                         const QDateTime& at) {
    write({{u"id"_s, id}, {u"task"_s, task}, {u"method"_s, QString::fromLatin1(request.method)}, {u"url"_s, withoutQuery(url)},
           {u"body"_s, readable(request.body)}},
          at);
}

void RequestLog::reply(const QString& id, const QString& task, const HttpReply& reply, const QString& error,
                       const QDateTime& at) {
    write({{u"id"_s, id}, {u"task"_s, task}, {u"status"_s, reply.status}, {u"error"_s, error}, {u"body"_s, readable(reply.body)}},
          at);
}

void RequestLog::write(QJsonObject line, const QDateTime& at) {
    if (!m_file.isOpen())
        return;
    line["at"_L1] = at.toString(Qt::ISODateWithMs);
    m_file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
}

QList<QJsonObject> RequestLog::linesOf(const QString& path, const QString& task, int most) {
    QFile file(path);
    QList<QJsonObject> lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        if (line["task"_L1] == task)
            lines.append(line);
    }
    return lines.size() > most ? lines.last(most) : lines;
}
