// SPDX-License-Identifier: MIT
#include "ui/voices/voicewording.h"

#include "models/voices/voicebook.h"
#include "ui/job/jobwords.h"
#include "ui/words/words.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qlocale.h>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(VoiceWords)
};

QString capitalised(const QString& word) {
    return word.left(1).toUpper() + word.mid(1);
}

QString genderWord(const QString& value) {
    if (value == "female"_L1)
        return Words::tr("Female");
    if (value == "male"_L1)
        return Words::tr("Male");
    return value == "neutral"_L1 ? Words::tr("Neutral") : capitalised(value);
}

QString ageWord(const QString& value) {
    if (value == "child"_L1)
        return Words::tr("Child");
    if (value == "young"_L1)
        return Words::tr("Young");
    if (value == "middle"_L1)
        return Words::tr("Middle");
    return value == "older"_L1 ? Words::tr("Older") : capitalised(value);
}

QString kindWord(const QString& value) {
    if (value == "system"_L1)
        return Words::tr("System");
    return value == "cloned"_L1 ? Words::tr("Cloned") : capitalised(value);
}

QString languageWord(const QString& code) {
    return code.isEmpty() ? Words::tr("Any language") : words::languageName(code);
}

/// "Spanish, Mexico"
QString tongueWords(const VoiceTongue& tongue) {
    const QString language = languageWord(tongue.language);
    const QLocale::Territory territory = QLocale::codeToTerritory(tongue.territory);
    if (tongue.territory.isEmpty() || territory == QLocale::AnyTerritory)
        return tongue.territory.isEmpty() ? language : language + u", "_s + tongue.territory;
    const QByteArray english = QLocale::territoryToString(territory).toUtf8();
    return Words::tr("%1, %2", "language, country").arg(language, QCoreApplication::translate("languages", english.constData()));
}

QString valueWord(VoiceFacet facet, const QString& value) {
    if (facet == VoiceFacet::Language)
        return languageWord(value);
    if (value.isEmpty())
        return Words::tr("Not stated");
    switch (facet) {
    case VoiceFacet::Gender:
        return genderWord(value);
    case VoiceFacet::Age:
        return ageWord(value);
    case VoiceFacet::Kind:
        return kindWord(value);
    default:
        return capitalised(value);
    }
}

QString obstacleWords(const VoiceObstacle& obstacle) {
    switch (obstacle.kind) {
    case VoiceObstacle::Kind::NoVoices:
        return Words::tr("Takes no voice for this job");
    case VoiceObstacle::Kind::Language:
        return Words::tr("Does not speak %1").arg(words::languageName(obstacle.language));
    case VoiceObstacle::Kind::Account:
        break;
    }
    if (obstacle.why.reason == Reason::OperationMissing)
        return Words::tr("Not for %1", "an operation").arg(words::operationTitle(obstacle.operation));
    return Words::tr("Not for this job: %1").arg(jobwords::shortReason(obstacle.why));
}

QString columnTitle(VoiceColumn column) {
    switch (column) {
    case VoiceColumn::Name:
        return Words::tr("Name");
    case VoiceColumn::Vendor:
        return Words::tr("Vendor");
    case VoiceColumn::Language:
        return Words::tr("Language");
    case VoiceColumn::Gender:
        return Words::tr("Gender");
    case VoiceColumn::Age:
        return Words::tr("Age");
    case VoiceColumn::Style:
        return Words::tr("Style");
    case VoiceColumn::Kind:
        return Words::tr("Kind");
    case VoiceColumn::Preview:
        return Words::tr("Preview");
    case VoiceColumn::Favourite:
        return {};
    case VoiceColumn::Compare:
        return Words::tr("Compare");
    }
    Q_UNREACHABLE();
}

/// "Used in a.mp4, b.mp4 and 3 more"
QString usesWords(const QStringList& uses) {
    constexpr int most = 3;
    const QString names = uses.mid(0, most).join(u", "_s);
    const int others = int(uses.size()) - most;
    return others > 0 ? Words::tr("Used in %1 and %n more", nullptr, others).arg(names) : Words::tr("Used in %1").arg(names);
}

QString tip(const VoiceRow& row, VoiceColumn column, bool on, const VoiceBook& book) {
    switch (column) {
    case VoiceColumn::Name: {
        const QStringList uses = book.uses(row.key.account, row.key.id);
        return uses.isEmpty() ? row.name() : row.name() + u'\n' + usesWords(uses);
    }
    case VoiceColumn::Language: {
        const QString accent = row.voice.accent.isEmpty() ? QString() : u" · "_s + row.voice.accent;
        return row.voice.language.isEmpty() ? row.language : u"%1 (%2)%3"_s.arg(row.language, row.voice.language, accent);
    }
    case VoiceColumn::Style:
        return row.voice.tags.join(u", "_s);
    case VoiceColumn::Preview:
        return row.obstacle ? voicewords::sentence(*row.obstacle, row.vendor) : QString();
    case VoiceColumn::Favourite:
        return on ? Words::tr("A favourite; press F to drop it") : Words::tr("Press F to make it a favourite");
    case VoiceColumn::Compare:
        return on ? Words::tr("Compared; press C to take it out") : Words::tr("Press C to compare it, four at most");
    default:
        return {};
    }
}

}  // namespace

VoiceWording voiceWording(AccountName accountName, const VoiceBook& book) {
    const auto value = [accountName](VoiceFacet facet, const QString& value) {
        return facet == VoiceFacet::Vendor ? accountName(value) : valueWord(facet, value);
    };
    return {.words = {.value = value, .tongue = tongueWords, .obstacle = obstacleWords},
            .title = columnTitle,
            .tip = [&book](const VoiceRow& row, VoiceColumn column, bool on) { return tip(row, column, on, book); }};
}

namespace voicewords {

QString facetTitle(VoiceFacet facet) {
    switch (facet) {
    case VoiceFacet::Language:
        return Words::tr("Language");
    case VoiceFacet::Vendor:
        return Words::tr("Vendor");
    case VoiceFacet::Gender:
        return Words::tr("Gender");
    case VoiceFacet::Age:
        return Words::tr("Age");
    case VoiceFacet::Style:
        return Words::tr("Style");
    case VoiceFacet::Kind:
        return Words::tr("Kind");
    case VoiceFacet::Fits:
    case VoiceFacet::Favourite:
    case VoiceFacet::Recent:
        return {};
    }
    Q_UNREACHABLE();
}

QString facetValue(VoiceFacet facet, const QString& value, const AccountName& accountName) {
    switch (facet) {
    case VoiceFacet::Fits:
        return Words::tr("Fits this job");
    case VoiceFacet::Favourite:
        return Words::tr("Favourites");
    case VoiceFacet::Recent:
        return Words::tr("Recently used");
    case VoiceFacet::Vendor:
        return accountName(value);
    case VoiceFacet::Kind:
        return value == "cloned"_L1 ? Words::tr("Cloned by you") : valueWord(facet, value);
    default:
        return valueWord(facet, value);
    }
}

QString sentence(const VoiceObstacle& obstacle, const QString& vendor) {
    switch (obstacle.kind) {
    case VoiceObstacle::Kind::NoVoices:
        return Words::tr("%1 does this job without asking for a voice.").arg(vendor);
    case VoiceObstacle::Kind::Language:
        return Words::tr("This voice does not speak %1. Choose one that does, or another language for the job.")
            .arg(words::languageName(obstacle.language));
    case VoiceObstacle::Kind::Account:
        break;
    }
    if (obstacle.why.reason == Reason::OperationMissing)
        return Words::tr("%1 has no %2. Choose a voice of another vendor.", "vendor, operation")
            .arg(vendor, words::operationTitle(obstacle.operation));
    return words::sentence(obstacle.why);
}

QString age(const QDateTime& read, const QDateTime& now) {
    if (!read.isValid())
        return Words::tr("Never read to the end");
    const qint64 minutes = std::max<qint64>(0, read.secsTo(now) / 60);
    if (minutes < 2)
        return Words::tr("Read just now");
    if (minutes < 120)
        return Words::tr("Read %n minute(s) ago", nullptr, int(minutes));
    if (minutes < 48 * 60)
        return Words::tr("Read %n hour(s) ago", nullptr, int(minutes / 60));
    return Words::tr("Read %n day(s) ago", nullptr, int(minutes / (24 * 60)));
}

}  // namespace voicewords
