// SPDX-License-Identifier: MIT
#include "services/http/accountcalls.h"

#include "services/http/pages.h"

#include <QtCore/qset.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

ApiError lacking() {
    return {.kind = failure::Kind::NotFound, .reason = failure::Reason::OperationMissing};
}

template <class Page>
void turnPage(PageQuery& query, const Page& page) {
    if constexpr (requires { page.cursor; })
        query.cursor = page.cursor;
    ++query.page;
}

/// One query a language and source, where a vendor gives its voices only so.
QList<VoiceQuery> voiceQueries(const Vendor& vendor, const QStringList& languages, const QString& gender) {
    QList<VoiceQuery> queries;
    const QStringList sources = vendor.voiceSources.isEmpty() ? QStringList{QString()} : vendor.voiceSources;
    for (const QString& language : languages) {
        for (const QString& source : sources)
            queries.append({.language = language, .gender = gender, .source = source});
    }
    return queries;
}

/// Leaves the voices that have an id and are not in `known` yet, and notes them there.
void keepNew(QList<Voice>& voices, const QString& account, QSet<VoiceKey>& known) {
    voices.removeIf([&](const Voice& voice) {
        const VoiceKey key{account, voice.id, voice.language};
        const bool old = voice.id.isEmpty() || known.contains(key);
        known.insert(key);
        return old;
    });
}

/// The families that a language, given by code, name or family, means; all of them for an empty one.
QStringList familiesOf(const QList<Language>& languages, const QString& wanted) {
    QStringList families;
    for (const Language& language : languages) {
        const bool meant = wanted.isEmpty() || language.code == wanted || language.family == wanted ||
                           twoLetterCode(wanted) == language.family || englishName(twoLetterCode(wanted)) == language.family;
        if (meant && !families.contains(language.family))
            families.append(language.family);
    }
    return families;
}

using VoicePages = Pages<VoiceQuery, VoicePage, Voice>;

VoicePages::Reading readingOf(const Caller& caller, const QList<VoiceQuery>& lists) {
    return {.caller = caller,
            .endpoint = caller.vendor->voices,
            .queries = lists,
            .items = &VoicePage::voices,
            .turn = [](VoiceQuery& query, const VoicePage&) { ++query.page; }};
}

}  // namespace

AccountCalls::AccountCalls(ApiClient& client, const VendorRegistry& vendors, QObject* parent)
    : QObject(parent), m_client(client), m_vendors(vendors) {}

const Vendor* AccountCalls::vendorWith(const Account& account, const QString& question, bool (*has)(const Vendor&)) {
    const Vendor* vendor = m_vendors.find(account.vendor);
    if (vendor && has(*vendor))
        return vendor;
    Q_EMIT failed(account.id, question, lacking());
    return nullptr;
}

template <class Query, class Answer>
void AccountCalls::ask(const Account& account, const QString& question, Endpoint<Query, Answer> Vendor::*endpoint,
                       const Query& query, std::function<void(const Answer&)> answered) {
    const Vendor* vendor = m_vendors.find(account.vendor);
    if (!vendor || !(vendor->*endpoint))
        return Q_EMIT failed(account.id, question, lacking());
    m_client.call<Query, Answer>({vendor, account}, vendor->*endpoint, query, this,
                                 [this, id = account.id, question, answered](const Result<Answer>& answer) {
                                     if (!answer)
                                         return Q_EMIT failed(id, question, answer.error());
                                     answered(*answer);
                                 });
}

void AccountCalls::askBalance(const Account& account) {
    ask<Nothing, Balance>(account, u"balance"_s, &Vendor::balance, {}, [this, id = account.id](const Balance& balance) {
        m_client.setLimits(id, balance.requestsPerMinute, balance.queriesPerSecond);
        Q_EMIT balanceRead(id, balance);
    });
}

void AccountCalls::askPrices(const Account& account) {
    ask<Nothing, QList<Price>>(account, u"prices"_s, &Vendor::pricing, {},
                               [this, id = account.id](const QList<Price>& prices) { Q_EMIT pricesRead(id, prices); });
}

void AccountCalls::askLanguages(const Account& account) {
    ask<Nothing, QList<Language>>(account, u"languages"_s, &Vendor::languages, {},
                                  [this, id = account.id](const QList<Language>& all) { Q_EMIT languagesRead(id, all); });
}

void AccountCalls::askUsage(const Account& account, const QDate& from, const QDate& to) {
    const Vendor* vendor = vendorWith(account, u"usage"_s, [](const Vendor& v) { return bool(v.usage); });
    if (!vendor)
        return;
    Pages<UsageQuery, UsagePage, UsageRecord>::read(
        m_client, this,
        {.caller = {vendor, account},
         .endpoint = vendor->usage,
         .queries = {{.from = from, .to = to}},
         .items = &UsagePage::records,
         .turn = [](UsageQuery& query, const UsagePage& page) { turnPage(query.page, page); },
         .done = [this, id = account.id](const Result<QList<UsageRecord>>& records) {
             if (!records)
                 return Q_EMIT failed(id, u"usage"_s, records.error());
             Q_EMIT usageRead(id, *records);
         }});
}

void AccountCalls::askVoices(const Account& account, const QString& language, const QString& gender) {
    planVoices(account, u"voices"_s, language, gender, [=, this](const Vendor& vendor, const QList<VoiceQuery>& lists) {
        VoicePages::Reading reading = readingOf({&vendor, account}, lists);
        reading.done = [this, id = account.id, language](const Result<QList<Voice>>& voices) {
            if (!voices)
                return Q_EMIT failed(id, u"voices"_s, voices.error());
            Q_EMIT voicesRead(id, language, *voices);
        };
        VoicePages::read(m_client, this, std::move(reading));
    });
}

void AccountCalls::readVoices(const Account& account) {
    planVoices(account, u"all voices"_s, {}, {}, [this, account](const Vendor& vendor, const QList<VoiceQuery>& lists) {
        VoicePages::Reading reading = readingOf({&vendor, account}, lists);
        const auto known = std::make_shared<QSet<VoiceKey>>();
        reading.sift = [id = account.id, known](QList<Voice>& voices) { keepNew(voices, id, *known); };
        reading.told = [this, id = account.id](const QList<Voice>& voices) { Q_EMIT voicePageRead(id, voices); };
        reading.done = [this, id = account.id](const Result<QList<Voice>>& voices) {
            if (!voices)
                return Q_EMIT failed(id, u"all voices"_s, voices.error());
            Q_EMIT allVoicesRead(id);
        };
        VoicePages::read(m_client, this, std::move(reading));
    });
}

/// Which lists of voices are to be read; where a vendor gives them by language alone, its languages are asked for first.
void AccountCalls::planVoices(const Account& account, const QString& question, const QString& language, const QString& gender,
                              const std::function<void(const Vendor&, const QList<VoiceQuery>&)>& planned) {
    const Vendor* vendor = vendorWith(account, question, [](const Vendor& v) { return bool(v.voices); });
    if (!vendor)
        return;
    if (!vendor->voicesByLanguage)
        return planned(*vendor, voiceQueries(*vendor, {language}, gender));
    ask<Nothing, QList<Language>>(account, question, &Vendor::languages, {},
                                  [vendor, language, gender, planned](const QList<Language>& all) {
                                      planned(*vendor, voiceQueries(*vendor, familiesOf(all, language), gender));
                                  });
}

void AccountCalls::askRemoteTasks(const Account& account) {
    const Vendor* vendor = vendorWith(account, u"tasks"_s, [](const Vendor& v) { return bool(v.remote.list); });
    if (!vendor)
        return;
    Pages<PageQuery, RemotePage, RemoteTask>::read(
        m_client, this,
        {.caller = {vendor, account},
         .endpoint = vendor->remote.list,
         .queries = {{}},
         .items = &RemotePage::tasks,
         .turn = turnPage<RemotePage>,
         .done = [this, id = account.id](const Result<QList<RemoteTask>>& tasks) {
             if (!tasks)
                 return Q_EMIT failed(id, u"tasks"_s, tasks.error());
             Q_EMIT remoteTasksRead(id, *tasks);
         }});
}

void AccountCalls::askRemoteTask(const Account& account, const QString& remoteId) {
    const Vendor* vendor = vendorWith(account, u"task"_s, [](const Vendor& v) { return bool(v.remote.one); });
    if (!vendor)
        return;
    m_client.call<QString, RemoteTask>({vendor, account}, vendor->remote.one, remoteId, this,
                                       [this, id = account.id, remoteId](const Result<RemoteTask>& task) {
                                           if (!task)
                                               return Q_EMIT failed(id, u"task"_s, task.error());
                                           RemoteTask known = *task;
                                           if (known.id.isEmpty())
                                               known.id = remoteId;  // some answers leave out what was asked for
                                           Q_EMIT remoteTaskRead(id, known);
                                       });
}

/// Reads lists of avatars to their ends; what stands on each only the question tells.
void AccountCalls::readAvatars(const Caller& caller, const QList<AvatarQuery>& queries,
                               std::function<void(const Result<QList<Avatar>>&)> done) {
    const AvatarEndpoints& avatars = caller.vendor->avatars;
    Pages<AvatarQuery, AvatarPage, Avatar>::read(
        m_client, this,
        {.caller = caller,
         .endpoint = avatars.list,
         .queries = queries,
         .items = &AvatarPage::avatars,
         .turn = [](AvatarQuery& query, const AvatarPage& page) { turnPage(query.page, page); },
         .mark =
             [own = avatars.own, tags = avatars.tags](const AvatarQuery& query, Avatar& avatar) {
                 avatar.own = own.contains(query.list);
                 const auto tag = std::ranges::find(tags, query.tag, &AvatarTag::value);
                 if (tag != tags.end())
                     addTag(avatar, *tag);
             },
         .done = std::move(done)});
}

void AccountCalls::askAvatars(const Account& account) {
    const Vendor* vendor = vendorWith(account, u"avatars"_s, [](const Vendor& v) { return bool(v.avatars.list); });
    if (!vendor)
        return;
    QList<AvatarQuery> queries;
    for (const QString& list : vendor->avatars.lists)
        queries.append({.list = list});
    readAvatars({vendor, account}, queries, [this, vendor, account](const Result<QList<Avatar>>& avatars) {
        if (!avatars)
            return Q_EMIT failed(account.id, u"avatars"_s, avatars.error());
        const QList<Avatar> all = oncePerId(*avatars);
        Q_EMIT avatarsFound(account.id, all);
        askTags({vendor, account}, all);
    });
}

/// What this account made is not tagged by the vendor. Tags that cannot be had are no reason to do without the avatars.
void AccountCalls::askTags(const Caller& caller, const QList<Avatar>& avatars) {
    QList<AvatarQuery> queries;
    for (const QString& list : caller.vendor->avatars.lists) {
        for (const AvatarTag& tag : caller.vendor->avatars.tags) {
            if (!caller.vendor->avatars.own.contains(list))
                queries.append({.list = list, .tag = tag.value});
        }
    }
    readAvatars(caller, avatars.isEmpty() ? QList<AvatarQuery>() : queries,
                [this, id = caller.account.id, avatars](const Result<QList<Avatar>>& tagged) {
                    Q_EMIT avatarsRead(id, oncePerId(avatars + tagged.value_or(QList<Avatar>())));
                });
}

void AccountCalls::askTemplates(const Account& account) {
    const Vendor* vendor = vendorWith(account, u"templates"_s, [](const Vendor& v) { return bool(v.avatars.templates); });
    if (!vendor)
        return;
    Pages<PageQuery, TemplatePage, ExpressionTemplate>::read(
        m_client, this,
        {.caller = {vendor, account},
         .endpoint = vendor->avatars.templates,
         .queries = {{}},
         .items = &TemplatePage::templates,
         .turn = turnPage<TemplatePage>,
         .done = [this, id = account.id](const Result<QList<ExpressionTemplate>>& templates) {
             if (!templates)
                 return Q_EMIT failed(id, u"templates"_s, templates.error());
             Q_EMIT templatesRead(id, *templates);
         }});
}
