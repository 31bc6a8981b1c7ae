// SPDX-License-Identifier: MIT
#pragma once

#include "models/cast/cast.h"
#include "services/domain/result.h"

/// How casts lie in files: the shelf of a profile, and one cast by itself to hand on.
namespace castjson {

QByteArray write(const CastShelf& shelf);
QByteArray write(const Cast& cast);
/// What is too much is left out; entries that are none too. Errors, of the field "cast": StoreBroken, StoreTooNew.
Result<CastShelf> shelfFrom(const QByteArray& bytes);
Result<Cast> castFrom(const QByteArray& bytes);

}  // namespace castjson
