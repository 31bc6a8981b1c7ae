// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qurl.h>

/// The address of a server as somebody set it; empty for an empty text alone. What is no URL becomes one that nothing is ever sent
/// to: taken for empty, it would mean the vendor's own server, and send it a key and paid calls that were meant for another.
QUrl addressFromText(const QString& text);
