// SPDX-License-Identifier: MIT
#include "app/cli/accountlists.h"

#include "services/domain/voicetongue.h"

#include <QtCore/qjsonarray.h>

using namespace Qt::StringLiterals;

namespace {

void print(const Session& session, const Voice& voice) {
    session.output().line({{u"vendor"_s, voice.vendor},
                           {u"id"_s, voice.id},
                           {u"name"_s, voice.name},
                           {u"language"_s, voice.language},
                           {u"gender"_s, voice.gender},
                           {u"kind"_s, voice.kind},
                           {u"accent"_s, voice.accent},
                           {u"age"_s, voice.age},
                           {u"preview_url"_s, addressOf(voice.preview)},
                           {u"portrait_url"_s, addressOf(voice.portrait)},
                           {u"flag_url"_s, addressOf(voice.flag)},
                           {u"tags"_s, QJsonArray::fromStringList(voice.tags)},
                           {u"options"_s, voice.options}},
                          u"%1  %2  %3  %4"_s.arg(voice.id, -24).arg(voice.name, -28).arg(voice.language, -8).arg(voice.gender));
}

/// Not every vendor looks at what it was asked for. One that is asked by language answers by names of its own.
bool fits(const Vendor& vendor, const Voice& voice, const CommandLine& line) {
    const QString language = line.value(u"language"_s);
    const QString gender = line.value(u"gender"_s);
    const QString search = line.value(u"search"_s);
    if (!language.isEmpty() && !vendor.voicesByLanguage && !speakAlike(tongueOf(voice.language, voice.accent), tongueOf(language)))
        return false;
    if (!gender.isEmpty() && voice.gender.compare(gender, Qt::CaseInsensitive) != 0)
        return false;
    return search.isEmpty() || voice.name.contains(search, Qt::CaseInsensitive) || voice.id.contains(search, Qt::CaseInsensitive);
}

void printThose(Session& session, const QString& vendorId, const QList<Voice>& voices, const Done& done) {
    const Vendor& vendor = *session.engine().vendors().find(vendorId);
    for (const Voice& voice : voices) {
        if (fits(vendor, voice, session.line()))
            print(session, voice);
    }
    done(exitcode::done);
}

void listLocalVoices(Session& session, const QString& vendorId, const Done& done) {
    QObject::connect(&session.engine(), &Engine::localFound, &session.engine(),
                     [&session, vendorId, done](const LocalCapabilities& found) { printThose(session, vendorId, found.voices, done); });
    session.engine().findLocalTools();
}

void print(const Session& session, const Avatar& avatar) {
    session.output().line({{u"vendor"_s, avatar.vendor},
                           {u"id"_s, avatar.id},
                           {u"kind"_s, avatar.kind},
                           {u"own"_s, avatar.own},
                           {u"genders"_s, QJsonArray::fromStringList(avatar.genders)},
                           {u"styles"_s, QJsonArray::fromStringList(avatar.styles)},
                           {u"regions"_s, QJsonArray::fromStringList(avatar.regions)},
                           {u"thumbnail_url"_s, addressOf(avatar.thumbnail)},
                           {u"picture_url"_s, addressOf(avatar.picture)},
                           {u"preview_url"_s, addressOf(avatar.preview)}},
                          u"%1  %2  %3  %4"_s.arg(avatar.id, -24).arg(avatar.kind, -6).arg(avatar.own ? u"own"_s : QString(), -3)
                              .arg((avatar.genders + avatar.styles + avatar.regions).join(", "_L1)).trimmed());
}

void print(const Session& session, const ExpressionTemplate& expression) {
    session.output().line({{u"vendor"_s, expression.vendor},
                           {u"id"_s, expression.id},
                           {u"name"_s, expression.name},
                           {u"thumbnail_url"_s, addressOf(expression.thumbnail)},
                           {u"preview_url"_s, addressOf(expression.preview)}},
                          u"%1  %2"_s.arg(expression.id, -24).arg(expression.name));
}

QString stateName(RemoteState state) {
    constexpr QLatin1StringView names[] = {"queued"_L1, "running"_L1, "done"_L1, "failed"_L1, "unknown"_L1};
    return names[static_cast<int>(state)];
}

void print(const Session& session, const QString& account, const RemoteTask& task) {
    QJsonArray files;
    for (const RemoteOutput& output : task.outputs)
        files << QJsonObject{{u"role"_s, roleName(output.role)}, {u"url"_s, addressOf(output.url)}};
    session.output().line({{u"vendor"_s, account},
                           {u"id"_s, task.id},
                           {u"operation"_s, task.type},
                           {u"name"_s, task.name},
                           {u"state"_s, stateName(task.state)},
                           {u"status"_s, task.status},
                           {u"progress"_s, orNull(task.progress)},
                           {u"source"_s, task.sourceLanguage},
                           {u"target"_s, task.targetLanguage},
                           {u"credits"_s, orNull(task.credits)},
                           {u"created_at"_s, task.createdAt},
                           {u"files"_s, files},
                           {u"error"_s, orNull(task.message)}},
                          u"%1  %2  %3  %4  %5"_s.arg(task.id, -24).arg(task.type, -24).arg(task.status, -12).arg(task.createdAt, task.name));
}

/// Prints every entry of a list that comes whole.
template <class Entry>
auto printAll(Session& session, const Done& done) {
    return [&session, done](const QString&, const QList<Entry>& entries) {
        for (const Entry& entry : entries)
            print(session, entry);
        done(exitcode::done);
    };
}

}  // namespace

void listVoices(Session& session, const Done& done) {
    const auto named = session.accountArgument();
    if (!named)
        return done(session.refuse(named.error()));
    if (!session.engine().vendors().find(named->vendor)->needsKey())
        return listLocalVoices(session, named->vendor, done);
    askAccount(session, done, [&session, done](AccountCalls& calls, const Account& account) {
        QObject::connect(&calls, &AccountCalls::voicesRead, &calls,
                         [&session, done, vendor = account.vendor](const QString&, const QString&, const QList<Voice>& voices) {
                             printThose(session, vendor, voices, done);
                         });
        calls.askVoices(account, session.line().value(u"language"_s), session.line().value(u"gender"_s).toLower());
    });
}

void listAvatars(Session& session, const Done& done) {
    askAccount(session, done, [&session, done](AccountCalls& calls, const Account& account) {
        QObject::connect(&calls, &AccountCalls::avatarsRead, &calls, printAll<Avatar>(session, done));
        QObject::connect(&calls, &AccountCalls::templatesRead, &calls, printAll<ExpressionTemplate>(session, done));
        if (session.line().has(u"templates"_s))
            calls.askTemplates(account);
        else
            calls.askAvatars(account);
    });
}

void listRemote(Session& session, const Done& done) {
    askAccount(session, done, [&session, done](AccountCalls& calls, const Account& account) {
        QObject::connect(&calls, &AccountCalls::remoteTasksRead, &calls,
                         [&session, done](const QString& id, const QList<RemoteTask>& tasks) {
                             for (const RemoteTask& task : tasks)
                                 print(session, id, task);
                             done(exitcode::done);
                         });
        QObject::connect(&calls, &AccountCalls::remoteTaskRead, &calls, [&session, done](const QString& id, const RemoteTask& task) {
            print(session, id, task);
            done(exitcode::done);
        });
        const QString wanted = session.line().arguments.value(1);
        if (wanted.isEmpty())
            calls.askRemoteTasks(account);
        else
            calls.askRemoteTask(account, wanted);
    });
}
