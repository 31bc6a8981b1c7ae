// SPDX-License-Identifier: MIT
#pragma once

#include "services/http/endpoint.h"
#include "services/vendors/registry.h"

#include <QtCore/qobject.h>

class ApiClient;
struct Caller;

/// The free questions one asks of an account. Every question ends in exactly one signal; a list comes whole, all its
/// pages in the vendor's order, but for readVoices, which tells each page as it comes. Lives in the sender's
/// thread; ask through QMetaObject::invokeMethod from elsewhere.
class AccountCalls : public QObject {
    Q_OBJECT

public:
    AccountCalls(ApiClient& client, const VendorRegistry& vendors, QObject* parent = nullptr);

public Q_SLOTS:
    void askBalance(const Account& account);
    void askPrices(const Account& account);
    void askUsage(const Account& account, const QDate& from, const QDate& to);  ///< an invalid date is no limit
    void askLanguages(const Account& account);
    void askVoices(const Account& account, const QString& language, const QString& gender);
    /// Every voice of the account, in any language. Pages told before an error hold good.
    void readVoices(const Account& account);
    void askRemoteTasks(const Account& account);
    void askRemoteTask(const Account& account, const QString& id);
    void askAvatars(const Account& account);
    void askTemplates(const Account& account);

Q_SIGNALS:
    void balanceRead(const QString& account, const Balance& balance);
    void pricesRead(const QString& account, const QList<Price>& prices);
    void usageRead(const QString& account, const QList<UsageRecord>& records);
    void languagesRead(const QString& account, const QList<Language>& languages);
    void voicesRead(const QString& account, const QString& language, const QList<Voice>& voices);
    /// Only voices that have an id and were not told before in this reading; never none.
    void voicePageRead(const QString& account, const QList<Voice>& voices);
    void allVoicesRead(const QString& account);
    void remoteTasksRead(const QString& account, const QList<RemoteTask>& tasks);
    void remoteTaskRead(const QString& account, const RemoteTask& task);
    /// The avatars without their tags, which take longer: `avatarsRead` or `failed` follows.
    void avatarsFound(const QString& account, const QList<Avatar>& avatars);
    void avatarsRead(const QString& account, const QList<Avatar>& avatars);
    void templatesRead(const QString& account, const QList<ExpressionTemplate>& templates);
    /// `question` is "balance", "prices", "usage", "languages", "voices", "all voices", "tasks", "task", "avatars" or "templates";
    /// NotFound when the vendor has no such thing.
    void failed(const QString& account, const QString& question, const ApiError& error);

private:
    template <class Query, class Answer>
    void ask(const Account& account, const QString& question, Endpoint<Query, Answer> Vendor::*endpoint,
             const Query& query, std::function<void(const Answer&)> answered);
    /// Null, and `failed` told, when the vendor lacks it.
    const Vendor* vendorWith(const Account& account, const QString& question, bool (*has)(const Vendor&));
    void planVoices(const Account& account, const QString& question, const QString& language, const QString& gender,
                    const std::function<void(const Vendor& vendor, const QList<VoiceQuery>& lists)>& planned);

    void readAvatars(const Caller& caller, const QList<AvatarQuery>& queries,
                     std::function<void(const Result<QList<Avatar>>&)> done);
    void askTags(const Caller& caller, const QList<Avatar>& avatars);

    ApiClient& m_client;
    const VendorRegistry& m_vendors;
};
