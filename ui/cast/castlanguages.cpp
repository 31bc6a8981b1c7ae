// SPDX-License-Identifier: MIT
#include "ui/cast/castlanguages.h"

#include "models/cast/castlanguage.h"
#include "ui/words/words.h"

#include <QtCore/qhash.h>
#include <QtCore/qset.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// A code that nobody has words for.
bool isNumber(const QString& tag) {
    return !tag.isEmpty() && std::ranges::all_of(tag, [](QChar c) { return c.isDigit(); });
}

constexpr int mostShown = 16, narrow = 110, letters = 16;
}

CastLanguages::CastLanguages(CastModel& model, QWidget* parent) : QComboBox(parent), m_model(model) {
    setObjectName(u"castLanguage"_s);
    setAccessibleName(tr("Language"));
    setToolTip(tr("The language that the sheet shows"));
    setMaxVisibleItems(mostShown);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(letters);
    setMinimumWidth(narrow);
    connect(this, &QComboBox::activated, this, [this](int index) { Q_EMIT chosen(itemData(index).toString()); });
}

void CastLanguages::setWanted(const QStringList& tags) {
    m_wanted = tags;
}

/// All that some account has a voice for, by their names. Regions stand apart only where there are several to tell apart.
QStringList CastLanguages::spoken() const {
    QHash<QString, QSet<QString>> regions;  // language -> its tags
    for (const CastAccount& account : m_model.accounts()) {
        QSet<std::pair<QString, QString>> tongues;  // few, where voices are many
        for (const Voice& voice : account.voices) {
            const std::pair<QString, QString> tongue(voice.language, voice.accent);
            if (tongues.contains(tongue))
                continue;
            tongues.insert(tongue);
            if (const QString tag = languageTag(voice, account.languages); !isNumber(tag))
                regions[twoLetterCode(tag)].insert(tag);
        }
    }
    regions.remove(QString());
    QStringList all;
    for (auto language = regions.cbegin(); language != regions.cend(); ++language) {
        all << language.key();
        for (const QString& tag : language.value()) {
            if (language.value().size() > 1 && tag != language.key())
                all << tag;
        }
    }
    std::ranges::sort(all, [](const QString& one, const QString& other) {
        return words::languageName(one).localeAwareCompare(words::languageName(other)) < 0;
    });
    return all;
}

void CastLanguages::add(const QString& tag) {
    const int voices = m_model.chosenIn(tag);
    const QString name = words::languageName(tag);
    const QString counted = tr("%1 · %2 of %3", "language · how many characters of how many");
    addItem(voices > 0 ? counted.arg(name).arg(voices).arg(m_model.rowCount()) : name, tag);
}

void CastLanguages::refresh(const QStringList& ofCast) {
    QStringList first = m_wanted + ofCast;
    if (!m_model.language().isEmpty())
        first << m_model.language();
    first.removeDuplicates();
    QStringList rest = spoken();
    rest.removeIf([&](const QString& tag) { return first.contains(tag); });
    clear();
    for (const QString& tag : std::as_const(first))
        add(tag);
    if (!first.isEmpty() && !rest.isEmpty())
        insertSeparator(count());
    for (const QString& tag : std::as_const(rest))
        add(tag);
    setCurrentIndex(findData(m_model.language()));
}

void CastLanguages::showLanguage(const QString& tag) {
    if (findData(tag) < 0)
        add(tag);
    setCurrentIndex(findData(tag));
}
