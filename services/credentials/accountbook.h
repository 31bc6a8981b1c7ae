// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/account.h"
#include "services/domain/result.h"

#include <QtCore/qlist.h>
#include <QtCore/qobject.h>
#include <QtCore/qset.h>

class QSettings;

/// The accounts a user has set up: addresses and which of them have a key, never the key itself.
/// Base URLs come from the environment (BABELREEL_<VENDOR>_URL), else from settings, else from the vendor.
class AccountBook : public QObject {
    Q_OBJECT

public:
    /// `settings` must outlive the book.
    explicit AccountBook(QSettings& settings, QObject* parent = nullptr);

    QList<Account> accounts() const;           ///< with a key, an address or limits of their own
    Account account(const QString& id) const;  ///< a plain one for an id that is not in the book
    bool hasKey(const QString& id) const;      ///< as last known; asks no keychain
    void setHasKey(const QString& id, bool has);
    void save(const Account& account);
    void setCaps(const QString& id, const Caps& caps);  ///< alone: an address of the environment's is not stored with them
    /// Alone too, as limits are. Rates that make no sense and names of no operation are left out.
    void setRates(const QString& id, const QHash<QString, double>& creditsPerMinute, double creditPrice);
    void reread();  ///< another process may have written: all are told as changed
    void remove(const QString& id);

    /// The one currency that the prices of credits are told in, as ISO 4217 has it; the desktop's until one is set, which
    /// may be none.
    QString currency() const;
    void setCurrency(const QString& code);

    /// Errors: Invalid/InsecureUrl for plain http to anything but loopback.
    static Result<QUrl> checkedBaseUrl(const QString& text);
    /// In capitals. Errors: Invalid/OptionWrong for anything but three letters; empty is taken: none.
    static Result<QString> checkedCurrency(const QString& text);

Q_SIGNALS:
    void changed(const QString& id);
    void currencyChanged();

private:
    QHash<QString, double> ratesIn(const QString& id) const;
    void writeRates(const QString& id, const QHash<QString, double>& rates, double creditPrice);

    QSettings& m_settings;
};
