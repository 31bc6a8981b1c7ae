// SPDX-License-Identifier: MIT
#include "services/staging/multipart.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qxmlstream.h>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 mib = 1024 * 1024;
constexpr qint64 usualPart = 16 * mib;
constexpr qint64 leastPart = 5 * mib;  // but for the last one
constexpr qint64 mostParts = 10'000;
}  // namespace

QString toJson(const MultipartState& state) {
    const QJsonObject json{{u"uploadId"_s, state.uploadId},
                           {u"partSize"_s, state.partSize},
                           {u"etags"_s, QJsonArray::fromStringList(state.etags)}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

MultipartState multipartFromJson(const QString& text) {
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    MultipartState state{.uploadId = json["uploadId"_L1].toString(), .partSize = json["partSize"_L1].toInteger()};
    const QJsonArray etags = json["etags"_L1].toArray();
    for (const auto& etag : etags)
        state.etags << etag.toString();
    return state.uploadId.isEmpty() || state.partSize <= 0 || state.etags.contains(QString()) ? MultipartState{} : state;
}

qint64 partSizeFor(qint64 bytes) {
    const qint64 least = (bytes + mostParts - 1) / mostParts;
    return qMax(usualPart, (least + mib - 1) / mib * mib);
}

qint64 partCount(qint64 bytes, qint64 partSize) {
    return (bytes + partSize - 1) / partSize;
}

bool fits(const MultipartState& state, qint64 bytes) {
    return !state.uploadId.isEmpty() && state.partSize >= leastPart && partCount(bytes, state.partSize) <= mostParts &&
           state.etags.size() <= partCount(bytes, state.partSize);
}

QByteArray completionXml(const QStringList& etags) {
    QByteArray body;
    QXmlStreamWriter xml(&body);
    xml.writeStartElement(u"CompleteMultipartUpload"_s);
    xml.writeDefaultNamespace(u"http://s3.amazonaws.com/doc/2006-03-01/"_s);
    for (qsizetype i = 0; i < etags.size(); ++i) {
        xml.writeStartElement(u"Part"_s);
        xml.writeTextElement(u"PartNumber"_s, QString::number(i + 1));
        xml.writeTextElement(u"ETag"_s, etags[i]);
        xml.writeEndElement();
    }
    xml.writeEndElement();
    return body;
}
