// SPDX-License-Identifier: MIT
#include "services/queue/resultname.h"

#include "services/domain/nametemplate.h"

#include <QtCore/qdir.h>
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

/// The folder the source lies in, without those above it; links lie in none.
QString folderName(const QString& source) {
    return source.isEmpty() || isUrl(source) ? QString() : QFileInfo(source).absoluteDir().dirName();
}

QString cutToBytes(QString text, qsizetype most) {
    while (text.toUtf8().size() > most)
        text.chop(text.back().isLowSurrogate() ? 2 : 1);
    return text;
}

}  // namespace

QString resultName(const JobSpec& job, OutputRole role, const QString& extension) {
    const QString pattern = job.nameTemplate.isEmpty() ? nametemplate::standard() : job.nameTemplate;
    QHash<QString, QString> values{{u"lang"_s, job.targetLanguage}, {u"operation"_s, operationName(job.operation)},
                                   {u"vendor"_s, job.vendor},       {u"voice"_s, job.voice},
                                   {u"role"_s, roleName(role)},     {u"folder"_s, folderName(job.source)},
                                   {u"ext"_s, extension},           {u"name"_s, u"x"_s}};
    const qsizetype rest = nametemplate::filled(pattern, values).toUtf8().size() - 1;
    QString name = cutToBytes(harmless(stem(job)), qMax<qsizetype>(8, mostBytes - rest));
    while (name.endsWith(u'.') || name.endsWith(u' '))  // "Good morning." and its own dot would make two
        name.chop(1);
    values[u"name"_s] = name.isEmpty() ? u"result"_s : name;
    const QString made = cutToBytes(harmless(nametemplate::filled(pattern, values)), mostBytes);
    return made.isEmpty() ? u"result"_s : made;
}

const QStringList& resultExtensions(OutputRole role) {
    static const QStringList pictures{u"mp4"_s, u"mov"_s, u"mkv"_s, u"webm"_s};
    static const QStringList sounds{u"mp3"_s, u"wav"_s, u"m4a"_s, u"aac"_s, u"ogg"_s};
    static const QStringList words{u"srt"_s, u"vtt"_s, u"ass"_s};
    return role == OutputRole::Video ? pictures : role == OutputRole::Subtitles ? words : sounds;
}
