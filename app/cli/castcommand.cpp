// SPDX-License-Identifier: MIT
#include "app/cli/castcommand.h"

#include "app/cli/runsettings.h"
#include "models/cast/castfile.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qjsonarray.h>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

ApiError missing(const QString& what) {
    return invalid(Reason::InputMissing, what, {what});
}

QStringList namesOf(const Cast& cast) {
    QStringList names;
    for (const Character& character : cast.characters)
        names << character.name;
    return names;
}

void print(const Output& output, const Cast& cast) {
    const QStringList characters = namesOf(cast), languages = cast.languages();
    output.line({{u"cast"_s, cast.name},
                 {u"characters"_s, QJsonArray::fromStringList(characters)},
                 {u"languages"_s, QJsonArray::fromStringList(languages)}},
                u"%1: %2 (%3)"_s.arg(cast.name, characters.join(u", "_s), languages.join(u", "_s)));
}

std::optional<ApiError> list(const Session& session) {
    const auto shelf = castfile::readShelf(session.profile().casts());
    if (!shelf)
        return shelf.error();
    for (const Cast& cast : shelf->casts)
        print(session.output(), cast);
    if (shelf->casts.isEmpty())
        session.output().remark(u"There is no cast yet."_s);
    return std::nullopt;
}

std::optional<ApiError> exportCast(const Session& session, const QString& name, const QString& file) {
    if (file.isEmpty())
        return missing(u"output"_s);
    const auto shelf = castfile::readShelf(session.profile().casts());
    if (!shelf)
        return shelf.error();
    const int index = shelf->find(name);
    QStringList names;
    for (const Cast& cast : shelf->casts)
        names << cast.name;
    if (index < 0)
        return invalid(Reason::OptionWrong, u"cast"_s, {u"cast"_s, names.isEmpty() ? u"-"_s : names.join(u", "_s)});
    if (QFileInfo::exists(file))  // as results: nothing is written over
        return invalid(Reason::AlreadyMade, u"cast"_s, {file});
    return castfile::write(absoluteInput(file), shelf->casts[index]);
}

/// The window keeps its casts in memory and would write over what comes in beside it.
std::optional<ApiError> importCast(const Session& session, const QString& file) {
    if (file.isEmpty())
        return missing(u"input"_s);
    auto cast = castfile::read(absoluteInput(file));
    if (!cast)
        return cast.error();
    if (const auto error = session.profile().create())
        return error;
    const ProfileLock lock(session.profile());
    if (!lock.isOurs())
        return lock.refusal().value_or(invalid(Reason::ProfileBusy, u"profile"_s));
    const auto opened = castfile::open(session.profile().casts());
    if (opened.trouble)
        session.output().remark(u"The casts that were there could not be read."_s);
    if (!opened.mayWrite)
        return opened.trouble;
    CastShelf shelf = opened.shelf;
    QStringList taken;
    for (const Cast& other : std::as_const(shelf.casts))
        taken << other.name;
    cast->name = freeName(session.line().has(u"name"_s) ? session.line().value(u"name"_s) : cast->name, taken);
    if (shelf.casts.size() >= castlimits::casts)
        return invalid(Reason::InputNotTaken, u"cast"_s, {u"cast"_s});
    shelf.casts.append(*cast);
    const auto unwritten = castfile::save(session.profile().casts(), shelf);
    if (!unwritten)
        print(session.output(), *cast);
    return unwritten;
}

}  // namespace

void castCommand(Session& session, const Done& done) {
    const QStringList& words = session.line().arguments;
    const QString what = words.value(0);
    std::optional<ApiError> error;
    if (what == "list"_L1)
        error = list(session);
    else if (what == "export"_L1)
        error = exportCast(session, words.value(1), words.value(2));
    else if (what == "import"_L1)
        error = importCast(session, words.value(1));
    else
        error = invalid(Reason::UnknownCommand, u"command"_s, {u"cast "_s + what});
    done(error ? session.refuse(*error) : exitcode::done);
}
