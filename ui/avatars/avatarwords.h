// SPDX-License-Identifier: MIT
#pragma once

#include "models/avatars/avatarbook.h"
#include "models/avatars/avatarfiltermodel.h"
#include "models/avatars/avatarlistmodel.h"
#include "models/avatars/sceneeditor.h"

/// Avatars and what is done with them, in words.
namespace avatarwords {

QString title(const Avatar& avatar);  ///< "Photo 4192": they have no names
QString facts(const Avatar& avatar);  ///< "Photo · Female · Premium · Western"
AvatarWording wording();

QString heading(AvatarBy by);
QString label(AvatarBy by, const QString& value);

QString editName(SceneEdit edit);     ///< behind "Undo"
QString place(const ScenePlace& place, QSize frame);
/// Why there is no preview to be seen, and what to do.
QString filmProblem(const ApiError& error);
/// When the list was read, and what came in between.
QString state(const AvatarBook::Shelf& shelf, const QDateTime& now);

}  // namespace avatarwords
