// SPDX-License-Identifier: MIT
#include "app/cli/editcommand.h"

#include "app/cli/pricequestion.h"
#include "app/cli/queuecommands.h"
#include "app/cli/queuedoor.h"
#include "app/cli/runsettings.h"
#include "models/bulkedit/waitingedit.h"
#include "services/domain/errorjson.h"
#include "services/media/probe.h"
#include "ui/words/queuewords.h"

#include <QtCore/qjsonarray.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

/// Every one of the tasks must take every setting, and in the same way. Errors: OptionUnknown, OptionWrong.
Result<QJsonObject> sharedSettings(const CommandLine& line, const QList<Task>& tasks, const VendorRegistry& vendors) {
    QJsonObject settings;
    for (const QString& setting : line.options.value(u"set"_s)) {
        const QString name = setting.section(u'=', 0, 0);
        if (!setting.contains(u'='))
            return fail(invalid(Reason::OptionUnknown, name, {name}));
        const auto parts = settingsFromText(waitingedit::sharedOptions(tasks, vendors), name, setting.section(u'=', 1));
        if (!parts)
            return fail(parts.error());
        for (auto part = parts->begin(); part != parts->end(); ++part)
            settings[part.key()] = part.value();
    }
    return settings;
}

std::optional<QString> text(const CommandLine& line, const QString& option) {
    return line.has(option) ? std::optional(line.value(option)) : std::nullopt;
}

/// Errors: Invalid, naming the option.
Result<JobChange> changeOf(const CommandLine& line, const QList<Task>& tasks, const VendorRegistry& vendors) {
    const auto settings = sharedSettings(line, tasks, vendors);
    if (!settings)
        return fail(settings.error());
    JobChange change{.options = *settings, .voice = text(line, u"voice"_s), .targetLanguage = text(line, u"to"_s),
                     .nameTemplate = text(line, u"template"_s)};
    if (line.has(u"voice"_s) && !waitingedit::shareVoice(tasks, vendors))
        return fail(invalid(Reason::InputNotTaken, u"voice"_s, {u"voice"_s}));
    if (line.has(u"to"_s) && !waitingedit::shareTarget(tasks, vendors))
        return fail(invalid(Reason::InputNotTaken, u"to"_s, {u"to"_s}));
    const auto common = commonJob(line, {});
    if (!common)
        return fail(common.error());
    if (line.has(u"out"_s))
        change.folder = common->folder;
    if (line.has(u"max-credits"_s))
        change.maxCredits = common->maxCredits;
    if (line.has(u"fit"_s) || line.has(u"no-fit"_s))
        change.fit = line.has(u"fit"_s);
    if (change.isEmpty())
        return fail(invalid(Reason::InputMissing, u"set"_s, {u"--set, --voice, --to, --out, --template, --max-credits, --fit"_s}));
    return change;
}

double secondsOf(const QString& source) {
    if (source.isEmpty() || isUrl(source))
        return 0;
    const auto media = probe(source);
    return media ? media->seconds : 0;
}

void printPrices(Session& session, const QList<Task>& tasks, const JobChange& change, const PriceLists& prices) {
    const waitingedit::PriceFacts facts{[&prices](const QString& account) { return prices.value(account); }, secondsOf};
    const auto amount = [](const std::optional<double>& credits) { return credits ? QJsonValue(*credits) : QJsonValue(); };
    for (const auto& price : waitingedit::prices(tasks, change, session.engine().vendors(), facts))
        session.output().line({{u"event"_s, u"price"_s},
                               {u"unit"_s, price.unit},
                               {u"tasks"_s, price.tasks},
                               {u"before"_s, amount(price.before)},
                               {u"after"_s, amount(price.after)}},
                              words::priceChange(price.tasks, price.before, price.after, price.unit));
}

int apply(Session& session, const QStringList& ids, const JobChange& change) {
    const auto answer = askQueue(session, {{u"command"_s, u"edit"_s}, {u"ids"_s, QJsonArray::fromStringList(ids)}, {u"change"_s, toJson(change)}});
    if (!answer)
        return session.refuse(answer.error());
    if (answer->contains("error"_L1))
        return session.refuse(errorFromJson((*answer)["error"_L1].toObject()));
    const QJsonArray changed = (*answer)["changed"_L1].toArray(), left = (*answer)["left"_L1].toArray();
    QString told = u"changed: %1"_s.arg(changed.size());
    if (!left.isEmpty())
        told += u"; sent or ended, left as they are: %1"_s.arg(left.size());
    session.output().line({{u"event"_s, u"edit"_s}, {u"changed"_s, changed}, {u"left"_s, left}}, told);
    return left.isEmpty() ? exitcode::done : exitcode::someFailed;
}

void editFound(Session& session, const Done& done) {
    const CommandLine& line = session.line();
    const auto all = storedTasks(session);
    if (!all)
        return done(session.refuse(all.error()));
    if (const auto error = checkIds(*all, line.arguments))
        return done(session.refuse(*error));
    QList<Task> tasks = *all;
    tasks.removeIf([&line](const Task& task) { return !line.arguments.contains(task.id); });
    const auto change = changeOf(line, tasks, session.engine().vendors());
    if (!change)
        return done(session.refuse(change.error()));
    if (!line.has(u"dry-run"_s))
        return done(apply(session, line.arguments, *change));
    if (const auto problem = waitingedit::problem(tasks, *change, session.engine().vendors()))
        return done(session.refuse(*problem));
    QSet<QString> accounts;
    for (const Task& task : std::as_const(tasks))
        accounts << task.job.account;
    askPrices(session, accounts, &session.engine(), [&session, tasks, change = *change, done](const PriceLists& prices) {
        printPrices(session, tasks, change, prices);
        done(exitcode::done);
    });
}

}  // namespace

void editTasks(Session& session, const Done& done) {
    // What this computer can make is known once its tools have been looked for.
    QObject::connect(&session.engine(), &Engine::localFound, &session.engine(), [&session, done] { editFound(session, done); },
                     Qt::SingleShotConnection);
    session.engine().findLocalTools();
}
