// SPDX-License-Identifier: MIT
#include "app/cli/makecommands.h"

#include "app/cli/accountlists.h"
#include "app/cli/runcommand.h"
#include "app/cli/runsettings.h"
#include "models/speech/consentbook.h"
#include "services/media/voicesample.h"
#include "ui/words/samplewords.h"

#include <QtCore/qfile.h>
#include <QtCore/qjsonarray.h>

#include <cmath>

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

/// Seconds; absent = 0.
Result<double> timeOption(const CommandLine& line, const QString& name) {
    bool ok = true;
    const double seconds = line.has(name) ? line.value(name).toDouble(&ok) : 0;
    if (!ok || !std::isfinite(seconds) || seconds < 0)
        return fail(invalid(Reason::OptionWrong, name, {name, u"0 - ..."_s}));
    return seconds;
}

QString faultName(SampleFault fault) {
    constexpr QLatin1StringView names[] = {"silent"_L1, "short"_L1, "quiet"_L1, "clipped"_L1};
    return names[static_cast<int>(fault)];
}

/// What was cut out, and what is wrong with it.
void printSample(const Session& session, const VoiceSampleFile& sample) {
    const QList<SampleFault> faults = sampleFaults(sample.levels);
    QJsonArray names;
    QStringList lines{words::sampleFacts(sample.levels)};
    for (const SampleFault fault : faults) {
        names << faultName(fault);
        lines << words::sampleFault(fault, sample.levels);
    }
    session.output().line({{u"event"_s, u"sample"_s},
                           {u"path"_s, sample.path},
                           {u"seconds"_s, sample.levels.seconds},
                           {u"spoken"_s, sample.levels.spoken},
                           {u"loudness"_s, sample.levels.loudness},
                           {u"faults"_s, names}},
                          lines.join(u'\n'));
}

void record(const Session& session, const Task& task) {
    ConsentBook(session.profile().data).take({task});
    printVoice(session, task);
}

void cloneStretch(Session& session, const Account& account, const SampleStretch& stretch, const Done& done) {
    const QString folder = ConsentBook::samplesFolder(session.profile().data);
    auto* sample = new VoiceSample(stretch, freeSamplePath(folder, stretch.source), &session.engine());
    sample->start([&session, account, done](const Result<VoiceSampleFile>& made) {
        if (!made)
            return done(session.refuse(made.error()));
        printSample(session, *made);
        const auto drop = [done, path = made->path](int code) {  // nothing came of it
            QFile::remove(path);
            done(code);
        };
        if (!sampleFaults(made->levels).isEmpty() && !session.line().has(u"anyway"_s))
            return drop(exitcode::refused);
        const bool rehearsal = session.line().has(u"dry-run"_s);
        make(session, {makingLine(session, account, OperationKind::VoiceClone, {made->path})}, rehearsal ? Done(drop) : done, record);
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
    const QStringList inputs = line.arguments.mid(1);
    if (!line.has(u"from-time"_s) && !line.has(u"to-time"_s))
        return make(session, {makingLine(session, *account, OperationKind::VoiceClone, inputs)}, done, record);
    const auto from = timeOption(line, u"from-time"_s), to = timeOption(line, u"to-time"_s);
    if (!from || !to)
        return done(session.refuse(!from ? from.error() : to.error()));
    if (inputs.size() != 1)
        return done(session.refuse(invalid(Reason::InputMissing, u"input"_s, {u"audio"_s})));
    if (isUrl(inputs.first()))  // nothing is fetched to be cut
        return done(session.refuse(invalid(Reason::UrlNotAllowed, u"input"_s, {inputs.first()})));
    cloneStretch(session, *account, {.source = absoluteInput(inputs.first()), .from = *from, .to = *to}, done);
}
