// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/region.h"

#include <QtCore/qjsonarray.h>
#include <QtCore/qlist.h>

QJsonArray regionsToJson(const QList<Region>& regions);
/// Skips entries that are no box at all.
QList<Region> regionsFromJson(const QJsonArray& json);

QString regionKindName(RegionKind kind);  ///< "subtitle", "watermark", "protect", "ocr"
std::optional<RegionKind> regionKindFromName(const QString& name);
/// "x,y,w,h[:kind[:start-end]]", the form of the command line; absent when it is not one.
std::optional<Region> regionFromText(const QString& text);
