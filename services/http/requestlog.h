// SPDX-License-Identifier: MIT
#pragma once

#include "services/http/httprequest.h"

#include <QtCore/qfile.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qurl.h>

/// One JSON line a request or reply. Holds no header of ours and no query of a URL, so no key and no signature.
class RequestLog {
public:
    /// Appends to `path`; a file over 8 MiB is moved to "<path>.1" first.
    explicit RequestLog(const QString& path);

    void request(const QString& id, const QString& task, const QUrl& url, const HttpRequest& request, const QDateTime& at);
    void reply(const QString& id, const QString& task, const HttpReply& reply, const QString& error, const QDateTime& at);

    /// The lines of one task, oldest first, at most `most`.
    static QList<QJsonObject> linesOf(const QString& path, const QString& task, int most = 200);

private:
    void write(QJsonObject line, const QDateTime& at);

    QFile m_file;
};
