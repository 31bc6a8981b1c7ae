// SPDX-License-Identifier: MIT
#include "services/media/completeness.h"

#include <QtCore/qendian.h>
#include <QtCore/qfile.h>

#include <array>
#include <bit>

using namespace Qt::StringLiterals;

namespace {

/// ISO base media: a row of boxes, each with a 32-bit size, or 1 and a 64-bit one, or 0 for "to the end".
bool boxesCutShort(QFile& file) {
    constexpr std::array known{"ftyp"_L1, "moov"_L1, "mdat"_L1, "moof"_L1, "free"_L1, "skip"_L1,
                               "wide"_L1, "uuid"_L1, "sidx"_L1, "styp"_L1, "mfra"_L1, "meta"_L1};
    bool index = false;
    qint64 at = 0;
    while (file.seek(at)) {
        const QByteArray head = file.read(16);
        if (head.size() < 8 || std::ranges::find(known, QLatin1StringView(head.mid(4, 4))) == known.end())
            break;  // padding or a foreign tail
        qint64 size = qFromBigEndian<quint32>(head.constData());
        if (size == 1 && head.size() == 16)
            size = qFromBigEndian<qint64>(head.constData() + 8);
        index = index || head.mid(4, 4) == "moov";
        if (size == 0)
            return !index;
        if (size < 8 || size > file.size() - at)
            return true;
        at += size;
    }
    return !index;
}

/// An EBML number: its length is told by the leading zero bits. -1 for "unknown size" or no number.
qint64 ebmlNumber(QFile& file) {
    char first = 0;
    if (!file.getChar(&first) || first == 0)
        return -1;
    const int length = std::countl_zero(static_cast<quint8>(first)) + 1;
    quint64 value = static_cast<quint8>(first) & (0xffU >> length);
    for (const char byte : file.read(length - 1))
        value = value << 8 | static_cast<quint8>(byte);
    const quint64 unknown = (quint64(1) << (7 * length)) - 1;
    return value == unknown ? -1 : static_cast<qint64>(value);
}

/// Matroska: the EBML header, then one segment that holds everything.
bool segmentCutShort(QFile& file) {
    file.seek(4);
    const qint64 header = ebmlNumber(file);
    if (header < 0 || !file.seek(file.pos() + header) || file.read(4) != "\x18\x53\x80\x67")
        return false;
    const qint64 size = ebmlNumber(file);
    return size >= 0 && size > file.size() - file.pos();
}

bool riffCutShort(const QByteArray& head, qint64 fileSize) {
    const qint64 size = qFromLittleEndian<quint32>(head.constData() + 4);
    return size != 0xffffffff && size > fileSize - 8;  // a stream recorder leaves the largest number
}

}  // namespace

bool isCutShort(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.peek(12);
    if (head.size() < 12)
        return false;
    if (head.startsWith("\x1a\x45\xdf\xa3"))
        return segmentCutShort(file);
    if (head.startsWith("RIFF"))
        return riffCutShort(head, file.size());
    const auto box = head.mid(4, 4);
    return (box == "ftyp" || box == "moov" || box == "mdat" || box == "wide") && boxesCutShort(file);
}
