// SPDX-License-Identifier: MIT
#include "tests/support/httprange.h"

#include <QtCore/qbuffer.h>
#include <QtCore/qcryptographichash.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>

QByteArray entityTag(const QIODevice& source) {
    QByteArray what;
    if (const auto* file = qobject_cast<const QFile*>(&source))
        what = QByteArray::number(QFileInfo(*file).lastModified().toMSecsSinceEpoch()) + '/' +
               QByteArray::number(file->size());
    else if (const auto* buffer = qobject_cast<const QBuffer*>(&source))
        what = buffer->data();
    return '"' + QCryptographicHash::hash(what, QCryptographicHash::Md5).toHex() + '"';
}

HttpRange rangeOf(const ServerRequest& request, qint64 size, const QByteArray& tag) {
    const HttpRange whole{.length = size, .headers = {{"Accept-Ranges", "bytes"}, {"ETag", tag}}};
    const QByteArray wanted = request.header("Range");
    const qsizetype dash = wanted.indexOf('-');
    if (!wanted.startsWith("bytes=") || dash < 0 || wanted.contains(','))
        return whole;
    if (request.has("If-Range") && request.header("If-Range") != tag)
        return whole;

    bool hasFirst = false;
    bool hasLast = false;
    qint64 first = wanted.sliced(6, dash - 6).trimmed().toLongLong(&hasFirst);
    qint64 last = wanted.sliced(dash + 1).trimmed().toLongLong(&hasLast);
    if (!hasFirst && !hasLast)
        return whole;
    if (!hasFirst) {
        first = std::max<qint64>(0, size - last);
        last = size - 1;
    } else if (!hasLast) {
        last = size - 1;
    }
    last = std::min(last, size - 1);
    HttpRange part = whole;
    if (first > last) {
        part.status = 416;
        part.length = 0;
        part.headers.append({"Content-Range", "bytes */" + QByteArray::number(size)});
        return part;
    }
    part.status = 206;
    part.start = first;
    part.length = last - first + 1;
    part.headers.append({"Content-Range", "bytes " + QByteArray::number(first) + '-' +
                                              QByteArray::number(last) + '/' + QByteArray::number(size)});
    return part;
}
