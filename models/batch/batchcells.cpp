// SPDX-License-Identifier: MIT
#include "models/batch/batchcells.h"

#include "services/domain/regionjson.h"

#include <QtCore/qregularexpression.h>

using namespace Qt::StringLiterals;

namespace {

QString number(double value) {
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString regionText(const Region& region) {
    const QRectF& box = region.box;
    const QStringList sides{number(box.x()), number(box.y()), number(box.width()), number(box.height())};
    const QString text = u"%1:%2"_s.arg(sides.join(u','), regionKindName(region.kind));
    const bool timed = region.start || region.end;  // a day is "to the last frame": the form has no word for it
    return timed ? u"%1:%2-%3"_s.arg(text, number(region.start.value_or(0)), number(region.end.value_or(86'400))) : text;
}

QStringList parts(const QString& cell, const QRegularExpression& separators) {
    return cell.split(separators, Qt::SkipEmptyParts);
}

/// At semicolons outside of quotation marks.
QStringList settings(const QString& cell) {
    QStringList all{QString()};
    bool quoted = false;
    for (const QChar c : cell) {
        quoted = quoted != (c == u'"');
        if (c == u';' && !quoted)
            all << QString();
        else
            all.last() += c;
    }
    return all;
}

}  // namespace

QStringList batchcells::list(const QString& cell) {
    static const QRegularExpression separators(u"[\\s|,]+"_s);
    QStringList all = parts(cell, separators);
    all.removeDuplicates();
    return all;
}

QString batchcells::list(const QStringList& all) {
    return all.join(u' ');
}

QMap<QString, QString> batchcells::voices(const QString& cell) {
    static const QRegularExpression separators(u"[\\s|;]+"_s);
    QMap<QString, QString> all;
    for (const QString& part : parts(cell, separators)) {
        const bool own = part.contains(u'=');
        all.insert(own ? part.section(u'=', 0, 0) : QString(), own ? part.section(u'=', 1) : part);
    }
    return all;
}

QString batchcells::voices(const QMap<QString, QString>& all) {
    QStringList written;
    for (auto voice = all.begin(); voice != all.end(); ++voice)
        written << (voice.key().isEmpty() ? voice.value() : voice.key() + u'=' + voice.value());
    return written.join(u' ');
}

std::optional<QList<Region>> batchcells::regions(const QString& cell) {
    static const QRegularExpression separators(u"[\\s|;]+"_s);
    QList<Region> all;
    for (const QString& part : parts(cell, separators)) {
        const auto region = regionFromText(part);
        if (!region)
            return std::nullopt;
        all << *region;
    }
    return all;
}

QString batchcells::regions(const QList<Region>& all) {
    QStringList written;
    for (const Region& region : all)
        written << regionText(region);
    return written.join(u"; "_s);
}

std::optional<QMap<QString, QString>> batchcells::options(const QString& cell) {
    QMap<QString, QString> all;
    for (const QString& setting : settings(cell)) {
        if (setting.trimmed().isEmpty())
            continue;
        const QString name = setting.section(u'=', 0, 0).trimmed();
        QString value = setting.section(u'=', 1).trimmed();
        if (name.isEmpty() || !setting.contains(u'='))
            return std::nullopt;
        if (value.size() > 1 && value.startsWith(u'"') && value.endsWith(u'"') && value.contains(u';'))
            value = value.mid(1, value.size() - 2);
        all.insert(name, value);
    }
    return all;
}

QString batchcells::options(const QMap<QString, QString>& all) {
    QStringList written;
    for (auto option = all.begin(); option != all.end(); ++option) {
        const bool quote = option.value().contains(u';') && !option.value().contains(u'"');
        written << option.key() + u'=' + (quote ? u'"' + option.value() + u'"' : option.value());
    }
    return written.join(u';');
}
