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
    void reread();  ///< another process may have written: all are told as changed
    void remove(const QString& id);

    /// Errors: Invalid/InsecureUrl for plain http to anything but loopback.
    static Result<QUrl> checkedBaseUrl(const QString& text);

Q_SIGNALS:
    void changed(const QString& id);

private:
    QSettings& m_settings;
};
