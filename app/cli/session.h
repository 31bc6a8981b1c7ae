// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/commandline.h"
#include "app/cli/output.h"
#include "app/engine/engine.h"
#include "services/credentials/accountbook.h"
#include "services/credentials/keystore.h"

#include <QtCore/qsettings.h>

namespace exitcode {
constexpr int done = 0;
constexpr int someFailed = 1;
constexpr int refused = 2;
constexpr int needsYou = 3;
constexpr int interrupted = 130;
}  // namespace exitcode

/// One call of the command line: its profile, keys and engine, in the main thread.
class Session {
public:
    explicit Session(CommandLine line);

    const CommandLine& line() const { return m_line; }
    const Output& output() const { return m_output; }
    const Profile& profile() const { return m_profile; }
    Engine& engine() { return m_engine; }
    AccountBook& accounts() { return m_accounts; }
    /// Those that could pay, by what is known without asking the keychain.
    QStringList accountsWithKey() const;
    KeyStore& keys() { return m_keys; }

    /// Prints it and gives the exit code that goes with it.
    int refuse(const ApiError& error) const;
    /// The engine's queue; says what had to be mended of the stored list.
    std::optional<ApiError> openQueue();
    /// The account that the first argument names. Errors: UnknownVendor.
    Result<Account> accountArgument(qsizetype index = 0) const;
    /// Addresses given by the environment, looked at once before anything is done with them.
    std::optional<ApiError> checkEnvironment() const;

private:
    CommandLine m_line;
    Output m_output;
    Profile m_profile;
    QSettings m_settings;
    AccountBook m_accounts;
    KeyStore m_keys;
    Engine m_engine;
};
