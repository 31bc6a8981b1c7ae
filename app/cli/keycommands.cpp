// SPDX-License-Identifier: MIT
#include "app/cli/keycommands.h"

#include <QtCore/qfile.h>

#include <cstdio>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

namespace {

Secret keyFromStandardInput() {
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    return Secret(input.readLine(8192).trimmed());
}

void setKey(Session& session, const Account& account, const Done& done) {
    const Secret key = keyFromStandardInput();
    if (key.isEmpty())
        return done(session.refuse(invalid(Reason::InputMissing, u"key"_s, {u"key"_s})));
    QObject::connect(&session.keys(), &KeyStore::stored, &session.keys(), [&session, done](const QString& id, bool sessionOnly) {
        // This process ends now, and a key that lives no longer is no key.
        if (sessionOnly)
            return done(session.refuse({.kind = Kind::Unauthorised, .reason = Reason::KeychainMissing, .about = {id}}));
        session.accounts().setHasKey(id, true);
        session.output().line({{u"vendor"_s, id}, {u"stored"_s, true}}, u"The key for %1 is in the keychain."_s.arg(id));
        done(exitcode::done);
    });
    session.keys().write(account.id, key);
}

void removeKey(Session& session, const Account& account, const Done& done) {
    QObject::connect(&session.keys(), &KeyStore::removed, &session.keys(), [&session, done](const QString& id) {
        session.accounts().setHasKey(id, false);
        session.output().line({{u"vendor"_s, id}, {u"removed"_s, true}}, u"The key for %1 is gone."_s.arg(id));
        done(exitcode::done);
    });
    QObject::connect(&session.keys(), &KeyStore::failed, &session.keys(),
                     [&session, done](const QString&, const ApiError& error) { done(session.refuse(error)); });
    session.keys().remove(account.id);
}

void tellWorks(const Session& session, const QString& id, const QString& credits, const Done& done) {
    const QString sentence = u"The key for %1 works"_s.arg(id);
    session.output().line({{u"vendor"_s, id}, {u"works"_s, true}, {u"balance"_s, orNull(credits)}},
                          credits.isEmpty() ? sentence + u'.' : u"%1: %2 credits."_s.arg(sentence, credits));
    done(exitcode::done);
}

/// Free questions only; where a vendor tells no balance, one of its lists shows as well that the key is taken.
void testKey(Session& session, const Account& account, const Done& done) {
    askOf(session, done, [&](AccountCalls& calls) {
        QObject::connect(&calls, &AccountCalls::balanceRead, &calls, [&session, done](const QString& id, const Balance& balance) {
            tellWorks(session, id, balance.credits, done);
        });
        QObject::connect(&calls, &AccountCalls::languagesRead, &calls,
                         [&session, done](const QString& id) { tellWorks(session, id, {}, done); });
        const Vendor& vendor = *session.engine().vendors().find(account.vendor);
        if (!vendor.balance && vendor.languages)
            calls.askLanguages(account);
        else
            calls.askBalance(account);
    });
}

}  // namespace

void keyCommand(Session& session, const Done& done) {
    static const QHash<QString, void (*)(Session&, const Account&, const Done&)> actions = {
        {u"set"_s, setKey}, {u"remove"_s, removeKey}, {u"test"_s, testKey}};
    const QString word = session.line().arguments.value(0);
    const auto action = actions.value(word);
    if (!action)
        return done(session.refuse(invalid(Reason::UnknownCommand, u"command"_s, {u"key "_s + word})));
    const auto account = session.accountArgument(1);
    if (!account)
        return done(session.refuse(account.error()));
    if (!session.engine().vendors().find(account->vendor)->needsKey())
        return done(session.refuse(invalid(Reason::OperationMissing, u"vendor"_s, {account->vendor})));
    action(session, *account, done);
}
