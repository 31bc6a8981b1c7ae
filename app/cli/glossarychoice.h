// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/commandline.h"
#include "models/glossary/glossary.h"

#include <optional>

/// What `--glossary NAME|FILE` names; nothing where the line has none. One of the profile, whose glossaries are in the file
/// `glossaries`, goes before a file of the same name. Errors: of the field "glossary"; OptionWrong says what there is.
Result<std::optional<Glossary>> glossaryOf(const CommandLine& line, const QString& glossaries);

/// One of the shelf by its name.
Result<Glossary> glossaryNamed(const GlossaryShelf& shelf, const QString& name);
