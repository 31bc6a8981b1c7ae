// SPDX-License-Identifier: MIT
#include "app/cli/castchoice.h"

#include "models/cast/castfile.h"
#include "models/cast/castlanguage.h"
#include "models/cast/castuse.h"

#include <QtCore/qfileinfo.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

template <class List>
ApiError oneOf(const QString& option, const List& all) {
    QStringList names;
    for (const auto& one : all)
        names << one.name;
    return invalid(Reason::OptionWrong, option, {option, names.isEmpty() ? u"-"_s : names.join(u", "_s)});
}

/// One of the profile goes before a file of the same name.
Result<Cast> castNamed(const QString& name, const QString& casts) {
    const auto shelf = castfile::readShelf(casts);
    const int index = shelf ? shelf->find(name) : -1;
    if (index >= 0)
        return shelf->casts[index];
    if (QFileInfo::exists(name))
        return castfile::read(name);
    return fail(shelf ? oneOf(u"cast"_s, shelf->casts) : shelf.error());
}

const CastVoice* voiceIn(const Character& character, const JobSpec& job, const QString& tag) {
    if (!job.targetLanguage.isEmpty())
        return castVoiceFor(character, job.account, tag);
    const auto any = std::ranges::find(character.voices, job.account, &CastVoice::account);
    return any == character.voices.end() ? nullptr : &*any;
}

}  // namespace

Result<std::optional<Character>> characterOf(const CommandLine& line, const QString& casts) {
    if (!line.has(u"cast"_s) && line.has(u"character"_s))
        return fail(invalid(Reason::InputMissing, u"cast"_s, {u"cast"_s}));
    if (!line.has(u"cast"_s))
        return std::nullopt;
    const auto cast = castNamed(line.value(u"cast"_s), casts);
    if (!cast)
        return fail(cast.error());
    if (!line.has(u"character"_s) && cast->characters.size() == 1)
        return cast->characters.first();
    const Character* character = cast->character(line.value(u"character"_s));
    if (!character)
        return fail(oneOf(u"character"_s, cast->characters));
    return *character;
}

std::optional<ApiError> castVoice(JobSpec& job, const Character& character, const Operation& operation) {
    const QString tag = languageTag(job.targetLanguage, operation.languages.languages);
    const CastVoice* own = voiceIn(character, job, tag);
    if (!own)
        return invalid(Reason::VoiceMissing, u"cast"_s, {character.name, tag, job.account});
    job.voice = own->voice.id;
    for (auto option = own->voice.options.begin(); option != own->voice.options.end(); ++option) {
        const bool known = std::ranges::find(operation.options, option.key(), &OptionRule::name) != operation.options.end();
        if (known && !job.options.contains(option.key()))
            job.options[option.key()] = option.value();
    }
    return std::nullopt;
}
