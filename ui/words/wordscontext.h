// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qcoreapplication.h>

/// The translation context of all words made in this folder.
class Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};
