// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstring.h>
#include <QtCore/qurl.h>

struct Voice {
    QString vendor{};
    QString id{};
    QString name{};
    QString language{};  ///< the vendor's own code
    QString gender{};    ///< "male", "female" or empty
    QString accent{};
    QString age{};
    QString kind{};      ///< "system" or "cloned"
    QUrl preview{};      ///< may be empty

    bool operator==(const Voice&) const = default;
};
