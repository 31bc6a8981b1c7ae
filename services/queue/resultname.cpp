// SPDX-License-Identifier: MIT
#include "services/queue/resultname.h"

#include <QtCore/qfileinfo.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = 230;  // 255 on every common file system, less " (12)" and ".1234567.part"

QString stem(const JobSpec& job) {
    if (isUrl(job.source))
        return QFileInfo(QUrl(job.source).path()).completeBaseName();
    if (!job.source.isEmpty())
        return QFileInfo(job.source).completeBaseName();
    return displayName(job);
}

/// No separator, no control character, no leading dot or space: "../../x" becomes "_.._x".
QString harmless(QString name) {
    for (QChar& c : name) {
        if (c == u'/' || c == u'\\' || c == u':' || c == u'\0' || c.category() == QChar::Other_Control)
            c = u'_';
    }
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    return name;
}

QString cutToBytes(QString text, qsizetype most) {
    while (text.toUtf8().size() > most)
        text.chop(text.back().isLowSurrogate() ? 2 : 1);
    return text;
}

}  // namespace

QString resultName(const JobSpec& job, OutputRole role, const QString& extension) {
    QString pattern = job.nameTemplate.isEmpty() ? u"{name}.{lang}.{operation}.{ext}"_s : job.nameTemplate;
    const auto put = [&pattern](const QString& token, const QString& value) {
        // "{lang}." goes as a whole when there is no language.
        if (value.isEmpty())
            pattern.remove(token + u'.');
        pattern.replace(token, value);
    };
    put(u"{lang}"_s, job.targetLanguage);
    put(u"{operation}"_s, operationName(job.operation));
    put(u"{vendor}"_s, job.vendor);
    put(u"{role}"_s, roleName(role));
    put(u"{ext}"_s, extension);
    const qsizetype rest = QString(pattern).remove(u"{name}"_s).toUtf8().size();
    QString name = cutToBytes(harmless(stem(job)), qMax<qsizetype>(8, mostBytes - rest));
    while (name.endsWith(u'.') || name.endsWith(u' '))  // "Good morning." and its own dot would make two
        name.chop(1);
    if (name.isEmpty())
        name = u"result"_s;
    return cutToBytes(harmless(pattern.replace(u"{name}"_s, name)), mostBytes);
}
