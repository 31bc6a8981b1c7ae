// SPDX-License-Identifier: MIT
#include "app/cli/glossarychoice.h"

#include "app/cli/runsettings.h"
#include "models/glossary/glossaryfile.h"

#include <QtCore/qfileinfo.h>

using namespace Qt::StringLiterals;
using failure::Reason;

Result<Glossary> glossaryNamed(const GlossaryShelf& shelf, const QString& name) {
    const int index = shelf.find(name);
    if (index >= 0)
        return shelf.glossaries[index];
    const QStringList names = shelf.names();
    return fail(invalid(Reason::OptionWrong, u"glossary"_s, {name, names.isEmpty() ? u"-"_s : names.join(u", "_s)}));
}

Result<std::optional<Glossary>> glossaryOf(const CommandLine& line, const QString& glossaries) {
    if (!line.has(u"glossary"_s))
        return std::nullopt;
    const QString name = line.value(u"glossary"_s);
    const auto shelf = glossaryfile::readShelf(glossaries);
    const bool ours = shelf && shelf->find(name) >= 0;
    const auto glossary = ours || !QFileInfo::exists(absoluteInput(name))
                              ? shelf ? glossaryNamed(*shelf, name) : Result<Glossary>(fail(shelf.error()))
                              : glossaryfile::read(absoluteInput(name));
    if (!glossary)
        return fail(glossary.error());
    return *glossary;
}
