// SPDX-License-Identifier: MIT
#include "services/credentials/accountbook.h"

#include "services/credentials/keystore.h"
#include "services/domain/address.h"
#include "services/domain/operation.h"

#include <QtCore/qlocale.h>
#include <QtCore/qsettings.h>
#include <QtNetwork/qhostaddress.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

QString group(const QString& id) {
    // '/' is a separator in QSettings, and part of the ids of second accounts.
    return "accounts/"_L1 + QString::fromLatin1(QUrl::toPercentEncoding(id));
}

constexpr QLatin1StringView currencyKey = "currency"_L1;

bool isLoopbackHost(const QString& host) {
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

constexpr std::pair<QLatin1StringView, double Caps::*> capNames[] = {{"caps/task"_L1, &Caps::task},
                                                                      {"caps/batch"_L1, &Caps::batch},
                                                                      {"caps/day"_L1, &Caps::day},
                                                                      {"caps/total"_L1, &Caps::total}};

/// Beyond it a double no longer tells single hundredths.
constexpr double mostCredits = 1e12;

bool makesSense(double amount) {
    return std::isfinite(amount) && amount > 0 && amount <= mostCredits;
}

}  // namespace

AccountBook::AccountBook(QSettings& settings, QObject* parent) : QObject(parent), m_settings(settings) {}

QList<Account> AccountBook::accounts() const {
    m_settings.beginGroup(u"accounts"_s);
    const QStringList groups = m_settings.childGroups();
    m_settings.endGroup();
    QList<Account> accounts;
    for (const QString& name : groups)
        accounts.append(account(QUrl::fromPercentEncoding(name.toLatin1())));
    return accounts;
}

Account AccountBook::account(const QString& id) const {
    Account account{.id = id, .vendor = id.section(u'/', 0, 0)};
    const QString environment = qEnvironmentVariable(environmentName(id, "URL").constData());
    account.baseUrl = addressFromText(environment.isEmpty() ? m_settings.value(group(id) + "/base_url"_L1).toString() : environment);
    const QVariantMap paths = m_settings.value(group(id) + "/paths"_L1).toMap();
    for (auto path = paths.begin(); path != paths.end(); ++path)
        account.paths.insert(path.key(), path.value().toString());
    account.bucket = m_settings.value(group(id) + "/bucket"_L1).toString();
    for (const auto& [name, cap] : capNames) {
        const double most = m_settings.value(group(id) + u'/' + name).toDouble();
        account.caps.*cap = std::isfinite(most) ? qMax(0.0, most) : 0;
    }
    account.ownRates = ratesIn(id);
    const double price = m_settings.value(group(id) + "/credit_price"_L1).toDouble();
    account.creditPrice = makesSense(price) ? price : 0;
    return account;
}

/// What somebody wrote by hand may be anything.
QHash<QString, double> AccountBook::ratesIn(const QString& id) const {
    m_settings.beginGroup(group(id) + "/rates"_L1);
    QHash<QString, double> rates;
    for (const QString& name : m_settings.childKeys()) {
        const double rate = m_settings.value(name).toDouble();
        if (makesSense(rate) && operationFromName(name))
            rates.insert(name, rate);
    }
    m_settings.endGroup();
    return rates;
}

bool AccountBook::hasKey(const QString& id) const {
    return qEnvironmentVariableIsSet(environmentName(id, "KEY").constData()) ||
           m_settings.value(group(id) + "/has_key"_L1).toBool();
}

void AccountBook::setHasKey(const QString& id, bool has) {
    m_settings.setValue(group(id) + "/has_key"_L1, has);
    Q_EMIT changed(id);
}

void AccountBook::save(const Account& account) {
    QVariantMap paths;
    for (auto path = account.paths.begin(); path != account.paths.end(); ++path)
        paths.insert(path.key(), path.value());
    m_settings.setValue(group(account.id) + "/base_url"_L1, account.baseUrl.toString());
    m_settings.setValue(group(account.id) + "/paths"_L1, paths);
    m_settings.setValue(group(account.id) + "/bucket"_L1, account.bucket);
    writeRates(account.id, account.ownRates, account.creditPrice);
    setCaps(account.id, account.caps);
}

void AccountBook::setCaps(const QString& id, const Caps& caps) {
    for (const auto& [name, cap] : capNames)
        m_settings.setValue(group(id) + u'/' + name, caps.*cap);
    m_settings.sync();  // another process may be told to read them
    Q_EMIT changed(id);
}

void AccountBook::setRates(const QString& id, const QHash<QString, double>& creditsPerMinute, double creditPrice) {
    writeRates(id, creditsPerMinute, creditPrice);
    m_settings.sync();
    Q_EMIT changed(id);
}

void AccountBook::writeRates(const QString& id, const QHash<QString, double>& rates, double creditPrice) {
    m_settings.remove(group(id) + "/rates"_L1);
    for (auto rate = rates.begin(); rate != rates.end(); ++rate) {
        if (makesSense(*rate) && operationFromName(rate.key()))
            m_settings.setValue(group(id) + "/rates/"_L1 + rate.key(), *rate);
    }
    if (makesSense(creditPrice))
        m_settings.setValue(group(id) + "/credit_price"_L1, creditPrice);
    else
        m_settings.remove(group(id) + "/credit_price"_L1);
}

QString AccountBook::currency() const {
    const auto set = checkedCurrency(m_settings.value(currencyKey).toString());
    if (m_settings.contains(currencyKey))
        return set.value_or(QString());
    return checkedCurrency(QLocale::system().currencySymbol(QLocale::CurrencyIsoCode)).value_or(QString());
}

void AccountBook::setCurrency(const QString& code) {
    m_settings.setValue(currencyKey, code);
    m_settings.sync();
    Q_EMIT currencyChanged();
}

void AccountBook::reread() {
    m_settings.sync();
    Q_EMIT currencyChanged();
    const QList<Account> all = accounts();
    for (const Account& account : all)
        Q_EMIT changed(account.id);
}

void AccountBook::remove(const QString& id) {
    m_settings.remove(group(id));
    Q_EMIT changed(id);
}

Result<QUrl> AccountBook::checkedBaseUrl(const QString& text) {
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool secure = url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopbackHost(url.host()));
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || !secure)
        return fail(invalid(Reason::InsecureUrl, u"base_url"_s, {text.trimmed()}));
    return url;
}

Result<QString> AccountBook::checkedCurrency(const QString& text) {
    const QString code = text.trimmed().toUpper();
    const auto isLetter = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    if (code.isEmpty() || (code.size() == 3 && std::ranges::all_of(code, isLetter)))
        return code;
    return fail(invalid(Reason::OptionWrong, u"currency"_s, {u"currency"_s, u"EUR, USD, CNY ... (ISO 4217)"_s}));
}
