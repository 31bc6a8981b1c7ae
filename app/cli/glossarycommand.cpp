// SPDX-License-Identifier: MIT
#include "app/cli/glossarycommand.h"

#include "app/cli/glossarychoice.h"
#include "app/cli/runsettings.h"
#include "models/cast/cast.h"
#include "models/glossary/glossaryfile.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qjsonarray.h>

#include <functional>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

void print(const Output& output, const Glossary& glossary) {
    output.line({{u"glossary"_s, glossary.name},
                 {u"language"_s, glossary.language},
                 {u"targets"_s, QJsonArray::fromStringList(glossary.targets)},
                 {u"terms"_s, glossary.entries.size()}},
                u"%1: %2 > %3, %4 terms"_s.arg(glossary.name, glossary.language.isEmpty() ? u"any"_s : glossary.language,
                                               glossary.targets.join(u", "_s))
                    .arg(glossary.entries.size()));
}

QString shelfOf(const Session& session) {
    return glossaryfile::pathIn(session.profile().data);
}

std::optional<ApiError> list(const Session& session) {
    const auto shelf = glossaryfile::readShelf(shelfOf(session));
    if (!shelf)
        return shelf.error();
    for (const Glossary& glossary : shelf->glossaries)
        print(session.output(), glossary);
    if (shelf->glossaries.isEmpty())
        session.output().remark(u"There is no glossary yet."_s);
    return std::nullopt;
}

std::optional<ApiError> exportOne(const Session& session, const QString& name, const QString& file) {
    if (file.isEmpty())
        return invalid(Reason::InputMissing, u"file"_s, {u"file"_s});
    const auto shelf = glossaryfile::readShelf(shelfOf(session));
    if (!shelf)
        return shelf.error();
    const auto glossary = glossaryNamed(*shelf, name);
    if (!glossary)
        return glossary.error();
    if (QFileInfo::exists(absoluteInput(file)))  // as results: nothing is written over
        return invalid(Reason::AlreadyMade, u"glossary"_s, {file});
    return glossaryfile::write(absoluteInput(file), *glossary);
}

/// The window keeps its glossaries in memory and would write over what comes in beside it.
std::optional<ApiError> change(const Session& session, const std::function<std::optional<ApiError>(GlossaryShelf&)>& edit) {
    if (const auto error = session.profile().create())
        return error;
    const ProfileLock lock(session.profile());
    if (!lock.isOurs())
        return lock.refusal().value_or(invalid(Reason::ProfileBusy, u"profile"_s));
    const auto opened = glossaryfile::open(shelfOf(session));
    if (opened.trouble)
        session.output().remark(u"The glossaries that were there could not be read."_s);
    if (!opened.mayWrite)
        return opened.trouble;
    GlossaryShelf shelf = opened.shelf;
    if (const auto error = edit(shelf))
        return error;
    return glossaryfile::save(shelfOf(session), shelf);
}

std::optional<ApiError> importOne(const Session& session, const QString& file) {
    auto glossary = glossaryfile::read(absoluteInput(file));
    if (!glossary)
        return glossary.error();
    const auto error = change(session, [&](GlossaryShelf& shelf) -> std::optional<ApiError> {
        if (shelf.glossaries.size() >= glossarylimits::glossaries)
            return invalid(Reason::TooLarge, u"glossary"_s, {u"glossary"_s});
        glossary->name = freeName(session.line().has(u"name"_s) ? session.line().value(u"name"_s) : glossary->name, shelf.names());
        shelf.glossaries.append(*glossary);
        return std::nullopt;
    });
    if (!error)
        print(session.output(), *glossary);
    return error;
}

std::optional<ApiError> removeOne(const Session& session, const QString& name) {
    return change(session, [&](GlossaryShelf& shelf) -> std::optional<ApiError> {
        const auto glossary = glossaryNamed(shelf, name);
        if (!glossary)
            return glossary.error();
        shelf.glossaries.remove(shelf.find(name));
        return std::nullopt;
    });
}

}  // namespace

void glossariesCommand(Session& session, const Done& done) {
    const CommandLine& line = session.line();
    std::optional<ApiError> error;
    if (!line.arguments.isEmpty())
        error = invalid(Reason::UnknownCommand, u"command"_s, {u"glossaries "_s + line.arguments.first()});
    else if (line.has(u"export"_s))
        error = exportOne(session, line.value(u"export"_s), line.value(u"file"_s));
    else if (line.has(u"import"_s))
        error = importOne(session, line.value(u"import"_s));
    else if (line.has(u"remove"_s))
        error = removeOne(session, line.value(u"remove"_s));
    else
        error = list(session);
    done(error ? session.refuse(*error) : exitcode::done);
}
