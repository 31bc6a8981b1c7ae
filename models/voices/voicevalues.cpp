// SPDX-License-Identifier: MIT
#include "models/voices/voicevalues.h"

#include "services/voices/voicetraits.h"

using namespace Qt::StringLiterals;

namespace voicevalues {

QString gender(const Voice& voice) {
    switch (genderIn(voice.gender)) {
    case VoiceGender::Female:
        return u"female"_s;
    case VoiceGender::Male:
        return u"male"_s;
    case VoiceGender::Neutral:
        return u"neutral"_s;
    case VoiceGender::Unknown:
        break;
    }
    return plainWords(voice.gender);
}

QString age(const Voice& voice) {
    const QString first = voice.age.section(u',', 0, 0);  // some voices pass for several ages
    const auto known = ageIn(first);
    if (!known)
        return plainWords(first);
    constexpr QStringView names[] = {u"child", u"young", u"middle", u"older"};
    return names[int(*known)].toString();
}

QString kind(const Voice& voice) {
    const QString word = plainWords(voice.kind);
    return word.isEmpty() ? u"system"_s : word;
}

QStringList styles(const Voice& voice) {
    QStringList all;
    for (const QString& tag : voice.tags) {
        if (const QString word = plainWords(tag); !word.isEmpty() && !all.contains(word))
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

}  // namespace voicevalues
