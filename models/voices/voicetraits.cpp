// SPDX-License-Identifier: MIT
#include "models/voices/voicetraits.h"

#include <QtCore/qhash.h>

using namespace Qt::StringLiterals;

namespace {

/// "Middle_Aged" -> "middle aged"
QString plain(const QString& word) {
    return QString(word).replace(u'_', u' ').replace(u'-', u' ').simplified().toLower();
}

}  // namespace

namespace voicetraits {

QString gender(const Voice& voice) {
    const QString word = plain(voice.gender);
    if (word == "f"_L1 || word == "woman"_L1)
        return u"female"_s;
    return word == "m"_L1 || word == "man"_L1 ? u"male"_s : word;
}

QString age(const Voice& voice) {
    static const QHash<QString, QString> names{
        {u"kid"_s, u"child"_s},       {u"kids"_s, u"child"_s},     {u"children"_s, u"child"_s},     {u"young adult"_s, u"young"_s},
        {u"youth"_s, u"young"_s},     {u"teen"_s, u"young"_s},     {u"middle aged"_s, u"middle"_s}, {u"middleage"_s, u"middle"_s},
        {u"middle age"_s, u"middle"_s}, {u"adult"_s, u"middle"_s}, {u"old"_s, u"older"_s},          {u"elderly"_s, u"older"_s},
        {u"senior"_s, u"older"_s}};
    const QString word = plain(voice.age.section(u',', 0, 0));  // some voices pass for several ages
    return names.value(word, word);
}

QString kind(const Voice& voice) {
    const QString word = plain(voice.kind);
    return word.isEmpty() ? u"system"_s : word;
}

QStringList styles(const Voice& voice) {
    QStringList all;
    for (const QString& tag : voice.tags) {
        if (const QString word = plain(tag); !word.isEmpty() && !all.contains(word))
            all.append(word);
    }
    return all;
}

QString folded(const QString& text) {
    QString plainText;
    plainText.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            plainText += c.toLower();
    }
    return plainText;
}

}  // namespace voicetraits
