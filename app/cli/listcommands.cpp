// SPDX-License-Identifier: MIT
#include "app/cli/listcommands.h"

#include "app/cli/vendorjson.h"

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

/// The offline engine's description is complete once it has looked what is installed.
void afterLooking(Session& session, const std::function<void()>& next) {
    QObject::connect(&session.engine(), &Engine::localFound, &session.engine(), next, Qt::SingleShotConnection);
    session.engine().findLocalTools();
}

/// The operation that is named; without a name the first. Errors: UnknownOperation, OperationMissing.
Result<const Operation*> operationAsked(const CommandLine& line, const Vendor& vendor) {
    if (!line.has(u"operation"_s))
        return &vendor.operations.first();
    const QString name = line.value(u"operation"_s);
    const auto kind = operationFromName(name);
    if (!kind)
        return fail(invalid(Reason::UnknownOperation, u"operation"_s, {name}));
    if (const Operation* operation = vendor.operation(*kind))
        return operation;
    return fail(invalid(Reason::OperationMissing, u"operation"_s, {vendor.id, name}));
}

void print(const Session& session, const QString& vendor, const QList<Language>& languages) {
    for (const Language& language : languages) {
        const QString sides = language.source && language.target ? u"from and into"_s : language.source ? u"from"_s : u"into"_s;
        session.output().line({{u"vendor"_s, vendor},
                               {u"code"_s, language.code},
                               {u"name"_s, language.name},
                               {u"source"_s, language.source},
                               {u"target"_s, language.target}},
                              u"%1  %2  %3"_s.arg(language.code, -8).arg(language.name, -28).arg(sides));
    }
}

void askLanguages(Session& session, const Account& account, const Done& done) {
    askOf(session, done, [&](AccountCalls& calls) {
        QObject::connect(&calls, &AccountCalls::languagesRead, &calls,
                         [&session, done, vendor = account.vendor](const QString&, const QList<Language>& languages) {
                             print(session, vendor, languages);
                             done(exitcode::done);
                         });
        calls.askLanguages(account);
    });
}

}  // namespace

void listVendors(Session& session, const Done& done) {
    afterLooking(session, [&session, done] {
        for (const Vendor& vendor : session.engine().vendors().all())
            session.output().line(vendorJson(vendor), vendorText(vendor));
        done(exitcode::done);
    });
}

void listLanguages(Session& session, const Done& done) {
    const auto account = session.accountArgument();
    if (!account)
        return done(session.refuse(account.error()));
    afterLooking(session, [&session, done, account = *account] {
        const Vendor& vendor = *session.engine().vendors().find(account.vendor);
        const auto operation = operationAsked(session.line(), vendor);
        if (!operation)
            return done(session.refuse(operation.error()));
        if (vendor.languages)
            return askLanguages(session, account, done);
        print(session, vendor.id, (*operation)->languages.languages);
        done(exitcode::done);
    });
}
