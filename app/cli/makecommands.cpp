// SPDX-License-Identifier: MIT
#include "app/cli/makecommands.h"

#include "app/cli/accountlists.h"
#include "app/cli/runcommand.h"

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

/// The `run` line that means the same.
CommandLine makingLine(const Session& session, const Account& account, OperationKind kind, const QStringList& inputs) {
    CommandLine line = session.line();
    line.command = u"run"_s;
    line.arguments = inputs;
    line.options[u"vendor"_s] = {account.id};
    line.options[u"operation"_s] = {operationName(kind)};
    return line;
}

void printAvatar(const Session& session, const Task& task) {
    const QString kind = task.job.operation == OperationKind::AvatarPhoto ? u"photo"_s : u"video"_s;
    session.output().line({{u"vendor"_s, task.job.vendor}, {u"id"_s, task.made}, {u"kind"_s, kind}, {u"own"_s, true}},
                          u"%1  %2  own"_s.arg(task.made, -24).arg(kind, -6));
}

void printVoice(const Session& session, const Task& task) {
    session.output().line(
        {{u"vendor"_s, task.job.vendor}, {u"id"_s, task.made}, {u"name"_s, task.job.title}, {u"kind"_s, u"cloned"_s}},
        u"%1  %2"_s.arg(task.made, -24).arg(task.job.title));
}

void make(Session& session, const QList<CommandLine>& lines, const Done& done, void (*print)(const Session&, const Task&)) {
    runLines(session, lines, done, [&session, print](const QList<Task>& tasks) {
        for (const Task& task : tasks) {
            if (!task.made.isEmpty())
                print(session, task);
        }
    });
}

}  // namespace

void avatarsCommand(Session& session, const Done& done) {
    const QHash<QString, QStringList>& options = session.line().options;
    const bool making = options.contains(u"photo"_s) || options.contains(u"clone"_s);
    if (!making)
        return listAvatars(session, done);
    const auto account = session.accountArgument();
    if (!account)
        return done(session.refuse(account.error()));
    if (options.contains(u"templates"_s))
        return done(session.refuse(invalid(Reason::InputsExclusive, u"templates"_s, {u"templates"_s, u"photo, clone"_s})));
    QList<CommandLine> lines;
    if (const QStringList photos = options.value(u"photo"_s); !photos.isEmpty())
        lines << makingLine(session, *account, OperationKind::AvatarPhoto, photos);
    if (const QStringList videos = options.value(u"clone"_s); !videos.isEmpty())
        lines << makingLine(session, *account, OperationKind::AvatarClone, videos);
    make(session, lines, done, printAvatar);
}

void cloneVoice(Session& session, const Done& done) {
    const auto account = session.accountArgument();
    if (!account)
        return done(session.refuse(account.error()));
    const CommandLine& line = session.line();
    if (line.value(u"name"_s).trimmed().isEmpty())
        return done(session.refuse(invalid(Reason::InputMissing, u"name"_s, {u"name"_s})));
    if (line.value(u"consent"_s).trimmed().isEmpty())
        return done(session.refuse(invalid(Reason::ConsentMissing, u"consent"_s)));
    make(session, {makingLine(session, *account, OperationKind::VoiceClone, line.arguments.mid(1))}, done, printVoice);
}
