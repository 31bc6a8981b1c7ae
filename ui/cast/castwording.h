// SPDX-License-Identifier: MIT
#pragma once

#include "models/cast/castmodel.h"

/// Words about voices and who they are for.
namespace castwording {

CastWording sheet();
QString step(CastEditKind kind, const QString& of);  ///< "rename Lena"

QString name(const Voice& voice);                   ///< its id where it has no name
QString traits(const Voice& voice);                 ///< "female, young, warm"; may be empty
QString reasons(const VoiceLikeness& match);           ///< "female, young, warm; accent differs"

}  // namespace castwording
