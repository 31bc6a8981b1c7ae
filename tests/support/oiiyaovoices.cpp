// SPDX-License-Identifier: MIT
#include "tests/support/oiiyaovoices.h"

#include <QtCore/qdatastream.h>
#include <QtCore/qiodevice.h>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

QList<QJsonObject> oiiyaoVoices() {
    struct Row {
        QString id, name, language, gender, accent, age, type;
    };
    const QList<Row> rows{
        {u"101"_s, u"Lucía"_s, u"es-ES"_s, u"female"_s, u"Castilian"_s, u"young"_s, u"system"_s},
        {u"102"_s, u"Diego"_s, u"es-MX"_s, u"male"_s, u"Mexican"_s, u"middle-aged"_s, u"system"_s},
        {u"103"_s, u"Jordi"_s, u"ca-ES"_s, u"male"_s, u""_s, u"middle-aged"_s, u"system"_s},
        {u"104"_s, u"Anna"_s, u"de-DE"_s, u"female"_s, u""_s, u"young"_s, u"system"_s},
        {u"105"_s, u"Camille"_s, u"fr-FR"_s, u"female"_s, u""_s, u"young"_s, u"system"_s},
        {u"106"_s, u"晓晓"_s, u"zh-CN"_s, u"female"_s, u"Mandarin"_s, u"young"_s, u"system"_s},
        {u"107"_s, u"健太"_s, u"ja-JP"_s, u"male"_s, u""_s, u"young"_s, u"system"_s},
        {u"108"_s, u"Marina"_s, u"pt-BR"_s, u"female"_s, u"Brazilian"_s, u"middle-aged"_s, u"system"_s},
        {u"109"_s, u"Emma"_s, u"en-US"_s, u"female"_s, u"American"_s, u"young"_s, u"system"_s},
        {u"9007199254740993"_s, u"My own voice"_s, u"en-US"_s, u"male"_s, u""_s, u"middle-aged"_s,
         u"cloned"_s},
    };
    QList<QJsonObject> voices;
    for (const Row& row : rows)
        voices.append({{u"voice_id"_s, row.id},
                       {u"name"_s, row.name},
                       {u"language"_s, row.language},
                       {u"gender"_s, row.gender},
                       {u"accent"_s, row.accent},
                       {u"age_range"_s, row.age},
                       {u"type"_s, row.type}});
    return voices;
}

QByteArray tone() {
    constexpr quint32 rate = 8000;
    constexpr quint32 bytes = rate * 2;
    QByteArray file;
    QDataStream out(&file, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out.writeRawData("RIFF", 4);
    out << quint32(36 + bytes);
    out.writeRawData("WAVEfmt ", 8);
    out << quint32(16) << quint16(1) << quint16(1) << rate << quint32(rate * 2) << quint16(2) << quint16(16);
    out.writeRawData("data", 4);
    out << bytes;
    for (quint32 sample = 0; sample < rate; ++sample)
        out << qint16(8000 * std::sin(2 * std::numbers::pi * 440 * sample / rate));
    return file;
}
