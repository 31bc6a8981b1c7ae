// SPDX-License-Identifier: MIT
#include "app/cli/accountcommands.h"

#include "services/domain/language.h"
#include "ui/words/words.h"

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

void print(const Session& session, const Voice& voice) {
    session.output().line({{u"vendor"_s, voice.vendor},
                           {u"id"_s, voice.id},
                           {u"name"_s, voice.name},
                           {u"language"_s, voice.language},
                           {u"gender"_s, voice.gender},
                           {u"kind"_s, voice.kind},
                           {u"accent"_s, voice.accent},
                           {u"age"_s, voice.age},
                           {u"preview_url"_s, voice.preview.toString(QUrl::FullyEncoded)}},
                          u"%1  %2  %3  %4"_s.arg(voice.id, -24).arg(voice.name, -28).arg(voice.language, -8).arg(voice.gender));
}

bool fits(const Voice& voice, const CommandLine& line) {
    const QString language = line.value(u"language"_s);
    const QString gender = line.value(u"gender"_s);
    const QString search = line.value(u"search"_s);
    const bool speaks = language.isEmpty() || twoLetterCode(voice.language) == twoLetterCode(language);
    return speaks && (gender.isEmpty() || voice.gender == gender) &&
           (search.isEmpty() || voice.name.contains(search, Qt::CaseInsensitive) || voice.id.contains(search, Qt::CaseInsensitive));
}

/// Asks, and passes the one failure on.
template <class Ask>
void ask(Session& session, const Done& done, Ask&& question) {
    const auto account = session.accountArgument();
    if (!account)
        return done(session.refuse(account.error()));
    session.engine().connectVendors();
    AccountCalls* calls = session.engine().calls();
    QObject::connect(calls, &AccountCalls::failed, calls,
                     [&session, done](const QString&, const QString&, const ApiError& error) { done(session.refuse(error)); });
    question(*calls, *account);
}

void listLocalVoices(Session& session, const Done& done) {
    QObject::connect(&session.engine(), &Engine::localFound, &session.engine(), [&session, done](const LocalCapabilities& found) {
        for (const Voice& voice : found.voices) {
            if (fits(voice, session.line()))
                print(session, voice);
        }
        done(exitcode::done);
    });
    session.engine().findLocalTools();
}

}  // namespace

void showAccount(Session& session, const Done& done) {
    ask(session, done, [&session, done](AccountCalls& calls, const Account& account) {
        QObject::connect(&calls, &AccountCalls::balanceRead, &calls, [&session, done](const QString& id, const Balance& balance) {
            QJsonObject rates;
            if (balance.requestsPerMinute)
                rates["requests_per_minute"_L1] = *balance.requestsPerMinute;
            if (balance.queriesPerSecond)
                rates["queries_per_second"_L1] = *balance.queriesPerSecond;
            session.output().line({{u"vendor"_s, id},
                                   {u"balance"_s, orNull(balance.credits)},
                                   {u"plan"_s, orNull(balance.plan)},
                                   {u"expires_at"_s, orNull(balance.expiresAt)},
                                   {u"rate_limits"_s, rates}},
                                  u"%1: %2 credits, plan %3, until %4"_s.arg(id, balance.credits, balance.plan, balance.expiresAt));
            done(exitcode::done);
        });
        calls.askBalance(account);
    });
}

void showPricing(Session& session, const Done& done) {
    ask(session, done, [&session, done](AccountCalls& calls, const Account& account) {
        QObject::connect(&calls, &AccountCalls::pricesRead, &calls, [&session, done](const QString& id, const QList<Price>& prices) {
            for (const Price& price : prices)
                session.output().line({{u"vendor"_s, id},
                                       {u"operation"_s, price.task},
                                       {u"credits_per_minute"_s, price.creditsPerMinute},
                                       {u"language"_s, orNull(price.language)},
                                       {u"description"_s, price.description}},
                                      u"%1  %2 a minute  %3"_s.arg(price.task, -28).arg(price.creditsPerMinute).arg(price.language));
            done(exitcode::done);
        });
        calls.askPrices(account);
    });
}

void listVoices(Session& session, const Done& done) {
    const Vendor* vendor = session.engine().vendors().find(session.line().arguments.value(0).section(u'/', 0, 0));
    if (vendor && !vendor->needsKey())
        return listLocalVoices(session, done);
    ask(session, done, [&session, done](AccountCalls& calls, const Account& account) {
        QObject::connect(&calls, &AccountCalls::voicesRead, &calls,
                         [&session, done](const QString&, const QString&, const QList<Voice>& voices) {
                             const QString search = session.line().value(u"search"_s);
                             for (const Voice& voice : voices) {
                                 if (search.isEmpty() || voice.name.contains(search, Qt::CaseInsensitive) || voice.id == search)
                                     print(session, voice);
                             }
                             done(exitcode::done);
                         });
        calls.askVoices(account, session.line().value(u"language"_s), session.line().value(u"gender"_s));
    });
}
