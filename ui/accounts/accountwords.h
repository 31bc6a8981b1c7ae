// SPDX-License-Identifier: MIT
#pragma once

#include "models/accounts/accountstate.h"
#include "services/credentials/bucketbook.h"
#include "ui/theme/theme.h"

/// How an account stands, in words with an icon of their own.
namespace accountwords {

struct Status {
    QString words{};
    QString icon{};
    theme::Token token = theme::Token::Text2;
};

Status status(const AccountState& state, const QString& creditUnit);
QString name(const AccountState& state);        ///< "Oiiyao", "Oiiyao · studio"
QString abilities(const AccountState& state);   ///< "Translate & dub, Subtitles"
QString date(const QString& isoDate);           ///< by locale where it is a date, else as the vendor wrote it
QString credits(const QString& exact, const QString& unit);
QString sentence(BucketProblem problem);

}  // namespace accountwords
