// SPDX-License-Identifier: MIT
#include "ui/words/words.h"

#include "ui/words/wordscontext.h"

#include <QtCore/qlocale.h>

#include <cmath>

using namespace Qt::StringLiterals;

QString words::size(qint64 bytes) {
    return QLocale().formattedDataSize(bytes, bytes < 10'000'000 && bytes >= 1000 ? 1 : 0, QLocale::DataSizeSIFormat);
}

QString words::percent(double part) {
    const QString text = QLocale().toString(std::lround(part * 100)) + u" %"_s;
    return QLocale().textDirection() == Qt::RightToLeft ? QChar(0x2066) + text + QChar(0x2069) : text;
}

QString words::duration(double seconds) {
    const qint64 whole = std::llround(seconds);
    const auto twoDigits = [](qint64 number) { return u"%1"_s.arg(number, 2, 10, QLatin1Char('0')); };
    if (whole >= 3600)
        return u"%1:%2:%3"_s.arg(whole / 3600).arg(twoDigits(whole / 60 % 60), twoDigits(whole % 60));
    return u"%1:%2"_s.arg(whole / 60).arg(twoDigits(whole % 60));
}

QString words::resolution(const QSize& size) {
    if (size.isEmpty())
        return {};
    if (std::abs(size.width() * 16 - size.height() * 9) <= size.height() / 50)
        return u"9:16"_s;
    if (size.height() > size.width())
        return u"%1×%2"_s.arg(size.width()).arg(size.height());
    return u"%1p"_s.arg(size.height());
}

QString words::mediaFacts(const MediaFile& file) {
    QStringList facts;
    if (file.seconds > 0)
        facts << duration(file.seconds);
    if (file.hasVideo())
        facts << resolution(file.size);
    facts << size(file.bytes);
    return facts.join(u" · "_s);
}

QString words::credits(std::optional<double> amount, const QString& unit) {
    if (!amount)
        return u"–"_s;
    const bool whole = std::abs(*amount - std::round(*amount)) < 0.005;
    const QString number = QLocale().toString(*amount, 'f', whole ? 0 : 2);
    return unit.isEmpty() ? number : u"%1 %2"_s.arg(number, unit);
}

QString words::used(double amount, double limit) {
    const QString number = credits(amount, {});
    return limit > 0 ? Words::tr("%1 of %2 used").arg(number, credits(limit, {})) : Words::tr("%1 used").arg(number);
}
