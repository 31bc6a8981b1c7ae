// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/session.h"

#include <functional>

using Done = std::function<void(int exitCode)>;

/// Puts one free question to the account that the line names first; its one failure ends the command.
void askAccount(Session& session, const Done& done, const std::function<void(AccountCalls&, const Account&)>& question);
/// The same to an account that is known already.
void askOf(Session& session, const Done& done, const std::function<void(AccountCalls&)>& question);

/// Null in JSON for what was not told.
QJsonValue orNull(const QString& text);
template <class Number>
QJsonValue orNull(const std::optional<Number>& number) {
    return number ? QJsonValue(*number) : QJsonValue();
}
QString addressOf(const QUrl& url);  ///< empty for none
