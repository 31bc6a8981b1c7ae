// SPDX-License-Identifier: MIT
#include "services/domain/nametemplate.h"

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

bool isSeparator(QChar c) {
    return c == u'.' || c == u'-' || c == u'_' || c == u' ';
}

/// Where the token that begins here ends, one past the brace; -1 where none begins.
qsizetype endOfToken(const QString& pattern, qsizetype from) {
    if (pattern[from] != u'{')
        return -1;
    const qsizetype close = pattern.indexOf(u'}', from);
    return close > 0 && nametemplate::tokens().contains(pattern.mid(from + 1, close - from - 1)) ? close + 1 : -1;
}

}  // namespace

QString nametemplate::standard() {
    return u"{name}.{lang}.{operation}.{ext}"_s;
}

const QStringList& nametemplate::tokens() {
    static const QStringList all{u"name"_s, u"lang"_s, u"operation"_s, u"vendor"_s, u"voice"_s,
                                 u"role"_s, u"date"_s, u"folder"_s,    u"n"_s,      u"ext"_s};
    return all;
}

std::optional<ApiError> nametemplate::problem(const QString& pattern) {
    for (qsizetype at = 0; at < pattern.size();) {
        const qsizetype end = endOfToken(pattern, at);
        if (end < 0 && (pattern[at] == u'{' || pattern[at] == u'}')) {
            const qsizetype close = pattern[at] == u'}' ? at : pattern.indexOf(u'}', at);
            const QString written = close < 0 ? pattern.mid(at) : pattern.mid(at, close - at + 1);
            return invalid(Reason::TemplateWrong, u"template"_s, {written, u'{' + tokens().join(u"} {"_s) + u'}'});
        }
        at = end < 0 ? at + 1 : end;
    }
    return std::nullopt;
}

QString nametemplate::filled(const QString& pattern, const QHash<QString, QString>& values) {
    QString made;
    bool separated = false;  // what is there ends with a separator of the pattern's own
    bool skip = false;       // nothing is there yet, and the next separator stood between two values
    for (qsizetype at = 0; at < pattern.size();) {
        const qsizetype end = endOfToken(pattern, at);
        const QString written = pattern.mid(at, end < 0 ? 1 : end - at);
        at += written.size();
        const auto value = values.find(end < 0 ? QString() : written.mid(1, written.size() - 2));
        if (value != values.end() && value->isEmpty()) {
            if (separated)
                made.chop(1);
            skip = made.isEmpty();
            separated = false;
            continue;
        }
        if (std::exchange(skip, false) && isSeparator(written[0]))
            continue;
        separated = isSeparator(written[0]);
        made += value != values.end() ? *value : written;
    }
    return made;
}
