// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/language.h"
#include "services/domain/result.h"

#include <QtCore/qstringlist.h>

/// Which languages the name of a file tells. A pattern is held against the name without its last ending: "*" is anything,
/// "{from}" the language that is spoken, "{to}" those it goes into ("es+fr"). "*.{from}" finds "de" in "talk.de.mp4".
namespace namepattern {

/// At least one of the two tokens, each at most once, and nothing else in braces.
bool isOne(const QString& pattern);
bool tellsSource(const QString& pattern);
bool tellsTargets(const QString& pattern);

struct Languages {
    QString from{};
    QStringList to{};

    bool operator==(const Languages&) const = default;
};

/// What is no language at all is none. Errors: LanguageMissing or LanguageUnsupported, of the field "from" or "to".
Result<Languages> read(const QString& pattern, const QString& fileName);

/// How these rules write a language: "de" may be "de-DE" there. As it stands where they list nothing like it.
QString spelled(const QString& token, const LanguageRules& rules);

}  // namespace namepattern
