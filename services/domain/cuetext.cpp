// SPDX-License-Identifier: MIT
#include "services/domain/cuetext.h"

#include <QtCore/qstringconverter.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr qsizetype longestText = 4'000;

// 0x80..0x9F of Windows-1252, where it differs from Latin-1
// (https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT).
constexpr char16_t cp1252[32] = {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

QString fromCp1252(const QByteArray& bytes) {
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text) {
        if (c >= QChar(0x80) && c <= QChar(0x9F))
            c = QChar(cp1252[c.unicode() - 0x80]);
    }
    return text;
}

// Without a BOM, UTF-16 shows in its zero bytes: subtitles are mostly digits and ASCII punctuation.
std::optional<QStringConverter::Encoding> utf16WithoutBom(const QByteArray& bytes) {
    const QByteArrayView head = QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 200));
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < head.size(); ++i)
        zeros[i % 2] += head[i] == '\0' ? 1 : 0;
    if (zeros[1] > head.size() / 4 && zeros[0] == 0)
        return QStringConverter::Utf16LE;
    if (zeros[0] > head.size() / 4 && zeros[1] == 0)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

QString decoded(const QByteArray& bytes) {
    auto encoding = QStringConverter::encodingForData(bytes);
    if (!encoding)
        encoding = utf16WithoutBom(bytes);
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8));
    const QString text = decoder.decode(bytes);
    return decoder.hasError() && !encoding ? fromCp1252(bytes) : text;
}

}  // namespace

namespace cuetext {

QStringList lines(const QByteArray& bytes) {
    QString text = decoded(bytes);
    text.remove(QChar(0));
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').replace(QChar::LineSeparator, u'\n');
    return text.split(u'\n');
}

std::optional<Span> spanIn(const QString& line) {
    if (!line.contains("-->"_L1) || line.size() > 200)
        return std::nullopt;
    static const QRegularExpression times(
        uR"(^\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})(?:[,.](\d{1,3}))?\s*-->\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})(?:[,.](\d{1,3}))?)"_s);
    const auto match = times.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    return Span{timeFrom(match, 1), timeFrom(match, 5)};
}

milliseconds timeFrom(const QRegularExpressionMatch& match, int first) {
    const auto number = [&](int group) { return match.capturedView(group).toInt(); };
    const QString fraction = match.captured(first + 3).leftJustified(3, u'0');
    return std::min<milliseconds>(latest, std::chrono::hours(number(first)) + std::chrono::minutes(number(first + 1)) +
                                              std::chrono::seconds(number(first + 2)) + milliseconds(fraction.toInt()));
}

QString time(milliseconds time, QChar point) {
    const auto part = [](auto count, int digits) { return QString::number(count).rightJustified(digits, u'0'); };
    const qint64 ms = std::max<qint64>(time.count(), 0);
    return part(ms / 3'600'000, 2) + u':' + part(ms / 60'000 % 60, 2) + u':' + part(ms / 1000 % 60, 2) + point + part(ms % 1000, 3);
}

const QRegularExpression& srtMarkup() {
    static const QRegularExpression markup(uR"(</?(?:i|b|u|s|font|c|v|lang|ruby|rt)(?:[ .][^<>]*)?>|\{\\[^{}]*\})"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return markup;
}

QString without(const QRegularExpression& markup, QString text) {
    for (qsizetype before = -1; before != text.size();) {
        before = text.size();
        text.remove(markup);
    }
    return text;
}

QString joined(const QStringList& lines) {
    QStringList kept;
    for (const QString& whole : lines) {
        const QString line = whole.left(longestText).trimmed();
        if (!line.isEmpty() && !spanIn(line))
            kept.append(line);
    }
    return kept.join(u'\n').left(longestText).trimmed();
}

QString plain(const QStringList& lines, const QRegularExpression& markup) {
    QStringList bare;
    for (const QString& line : lines)
        bare.append(without(markup, line.left(longestText)));
    return joined(bare);
}

}  // namespace cuetext
