// SPDX-License-Identifier: MIT
#include "app/cli/session.h"

#include "app/engine/knownaccounts.h"
#include "app/engine/knownbuckets.h"
#include "app/engine/knownvendors.h"
#include "ui/words/words.h"

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

namespace {

Profile profileOf(const CommandLine& line) {
    const QString folder = line.profile.isEmpty() ? qEnvironmentVariable("BABELREEL_PROFILE") : line.profile;
    return folder.isEmpty() ? Profile::standard() : Profile::at(folder);
}

QJsonObject recoveryJson(const StoreRecovery& recovery) {
    const auto told = [](const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{u"event"_s, u"recovered"_s},
            {u"aside"_s, told(recovery.asidePath)},
            {u"backup"_s, told(recovery.backupTime.toString(Qt::ISODate))},
            {u"restored"_s, recovery.restored},
            {u"lost"_s, recovery.lost},
            {u"unsure"_s, recovery.unknown.size()},
            {u"message"_s, words::recoverySentence(recovery)}};
}

}  // namespace

Session::Session(CommandLine line)
    : m_line(std::move(line)),
      m_output(m_line.json, m_line.quiet),
      m_profile(profileOf(m_line)),
      m_settings(m_profile.settingsFile(), QSettings::IniFormat),
      m_accounts(m_settings),
      m_engine(m_profile, knownVendors(), m_keys, knownAccounts(m_accounts, knownVendors())) {
    m_engine.setBuckets(knownBuckets(BucketBook(m_settings)));
}

QStringList Session::accountsWithKey() const {
    QStringList ids;
    for (const Vendor& vendor : m_engine.vendors().all()) {
        if (m_accounts.hasKey(vendor.id))
            ids << vendor.id;
    }
    return ids;
}

int Session::refuse(const ApiError& error) const {
    m_output.error(error);
    if (error.kind == Kind::Invalid)
        return exitcode::refused;
    const bool keyMissing = error.reason == Reason::KeyMissing || error.reason == Reason::KeychainMissing;
    return keyMissing ? exitcode::needsYou : exitcode::someFailed;
}

std::optional<ApiError> Session::openQueue() {
    if (const auto error = m_engine.openQueue())
        return error;
    const auto& recovery = m_engine.queue()->recovery();
    if (!recovery)
        return std::nullopt;
    if (m_output.isJson())
        m_output.line(recoveryJson(*recovery), {});
    else
        m_output.remark(words::recoverySentence(*recovery));
    return std::nullopt;
}

Result<Account> Session::accountArgument(qsizetype index) const {
    const QString id = m_line.arguments.value(index);
    if (!m_engine.vendors().find(id.section(u'/', 0, 0)))
        return fail(invalid(Reason::UnknownVendor, u"vendor"_s, {id}));
    return m_accounts.account(id);
}

std::optional<ApiError> Session::checkEnvironment() const {
    for (const Vendor& vendor : m_engine.vendors().all()) {
        const QString url = qEnvironmentVariable(environmentName(vendor.id, "URL").constData());
        if (url.isEmpty())
            continue;
        if (const auto checked = AccountBook::checkedBaseUrl(url); !checked)
            return checked.error();
    }
    const QString bucket = qEnvironmentVariable("BABELREEL_S3_ENDPOINT");
    if (bucket.isEmpty())
        return std::nullopt;
    const auto checked = AccountBook::checkedBaseUrl(bucket);
    return checked ? std::nullopt : std::optional(checked.error());
}
