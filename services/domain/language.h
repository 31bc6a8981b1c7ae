// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qlist.h>
#include <QtCore/qpair.h>
#include <QtCore/qstring.h>

struct Language {
    QString code{};  ///< the vendor's own code, kept as it is
    QString name{};  ///< English, the vendor's; the window prefers QLocale's name
    bool source = true;
    bool target = true;
    QString family{};  ///< English name of what it is a dialect of, where a vendor asks for voices by it

    bool operator==(const Language&) const = default;
};

/// Which languages an operation takes. With `pairs` only those directions work.
struct LanguageRules {
    QList<Language> languages{};
    QString autoSource{};  ///< the code for "find out yourself"; empty when the vendor has none
    QList<QPair<QString, QString>> pairs{};
    bool open = false;  ///< the list is a suggestion: others of this form are passed on as they stand
    QString form{};     ///< regular expression for such a code; empty = anything
    bool needsSource = true;
    bool needsTarget = true;
    bool same = false;  ///< a language goes with itself too, whatever the pairs: nothing is translated then

    bool takesSource(const QString& code) const;
    bool takesTarget(const QString& code) const;
    /// With no pairs listed every source goes with every target but itself.
    bool takesPair(const QString& source, const QString& target) const;
};

/// English name for a code ("Spanish", "Portuguese (Brazil)"); the code itself when unknown.
QString englishName(const QString& code);

/// ISO 639-2/T code for containers that want three letters ("es" -> "spa"); "und" when unknown.
QString threeLetterCode(const QString& code);

/// "es" for "spa" or "es-MX"; the lower-cased input when unknown.
QString twoLetterCode(const QString& code);
