// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qurl.h>

bool isLoopback(const QUrl& url);  ///< 127.0.0.0/8, ::1 or "localhost"

/// https anywhere; plain http only between loopback addresses (tests, gateways on this machine).
/// `base` is the account's base URL: a vendor on the net may not point us at our own machine over http.
bool mayVisit(const QUrl& url, const QUrl& base);

/// What a Location header leads to. Qt's own reading of it, LocationHeader, is empty for an address without a host.
QUrl redirectTarget(const QUrl& from, const QByteArray& location);

/// Scheme, host and path. What follows the '?' of a presigned URL is a secret.
QString withoutQuery(const QUrl& url);
/// The same for every URL inside a text, a JSON body for instance.
QString withoutQueries(const QString& text);
