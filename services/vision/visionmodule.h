// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"
#include "services/vision/analysis/findboxes.h"

/// OpenCV and what works with it lie in a module of their own, which is loaded when boxes are first looked for: OpenCV
/// brings twenty further libraries, down to a Fortran runtime, which would cost every start of the program.
namespace visionmodule {

using FindBoxes = decltype(babelreelFindBoxes);

/// Next to the program, where it is built; in lib/babelreel, where it is installed.
QStringList folders();

/// Errors: PackageMissing, naming what to install: this program's own package without the module, OpenCV's where the
/// module cannot be loaded.
Result<FindBoxes*> load(const QStringList& folders = visionmodule::folders());

}  // namespace visionmodule
