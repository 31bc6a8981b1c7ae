// SPDX-License-Identifier: MIT
#pragma once

#include "models/compare/comparison.h"

#include <QtCore/qcoreapplication.h>

/// What a comparison says of its takes. A hidden one is its letter and nothing else.
class TakeWords {
    Q_DECLARE_TR_FUNCTIONS(TakeWords)

public:
    struct Told {
        QString text{};
        bool good = false;
    };
    static QString title(const Comparison& comparison, int slot);  ///< "Oiiyao"
    static QString label(const Comparison& comparison, int slot);  ///< "A Oiiyao"
    static Told drift(const Take& take);                           ///< "+12 ms, corrected", "not measurable"
    static QString shift(const Take& take);                        ///< "+12 ms" for a narrow place
    static QString length(double seconds);                         ///< "2:14.012"
};
