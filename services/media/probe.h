// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/mediafile.h"
#include "services/domain/result.h"

/// What a file is, by its own headers. Safe on any thread and free of Qt's event loop; takes some 10 ms from
/// a warm disk. Errors (Invalid, field "input"): FileMissing, FileUnreadable, FileEmpty, NotMedia,
/// MediaTruncated. A file without a picture or without sound is no error here.
Result<MediaFile> probe(const QString& path);
