// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qhashfunctions.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qurl.h>

struct Voice {
    QString vendor{};
    QString id{};        ///< what a job names
    QString name{};
    QString language{};  ///< the vendor's own code
    QString gender{};    ///< "male", "female" or empty
    QString accent{};
    QString age{};
    QString kind{};      ///< "system" or "cloned"
    QUrl preview{};      ///< may be empty
    QUrl portrait{};     ///< may be empty
    QUrl flag{};         ///< of its language or country; may be empty
    QStringList tags{};  ///< styles and uses, in the vendor's words
    QJsonObject options{};  ///< options that go with this voice, by the operation's option names
    QJsonObject choices{};  ///< what an option may be with this voice: option -> value -> what the vendor calls it

    bool operator==(const Voice&) const = default;
};

/// What tells one voice from all others in a list over all accounts. The same id in another language is another entry:
/// some vendors list a voice once a language.
struct VoiceKey {
    QString account{};
    QString id{};
    QString language{};

    bool operator==(const VoiceKey&) const = default;
};
inline size_t qHash(const VoiceKey& key, size_t seed = 0) {
    return qHashMulti(seed, key.account, key.id, key.language);
}
