// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qjsonobject.h>
#include <QtCore/qstringlist.h>
#include <QtCore/qurl.h>

struct Voice {
    QString vendor{};
    QString id{};        ///< what a job names
    QString name{};
    QString language{};  ///< the vendor's own code
    QString gender{};    ///< "male", "female" or empty
    QString accent{};
    QString age{};
    QString kind{};      ///< "system" or "cloned"
    QUrl preview{};      ///< may be empty
    QUrl portrait{};     ///< may be empty
    QStringList tags{};  ///< styles and uses, in the vendor's words
    QJsonObject options{};  ///< options that go with this voice, by the operation's option names

    bool operator==(const Voice&) const = default;
};
