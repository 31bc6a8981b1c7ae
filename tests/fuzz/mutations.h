// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qbytearray.h>
#include <QtCore/qlist.h>
#include <QtCore/qrandom.h>

/// `seed` bent in one to four ways: bits, cuts, doubled and moved pieces, a value put in another's place, half of another.
QByteArray mutated(const QByteArray& seed, const QList<QByteArray>& corpus, QRandomGenerator& dice);
