// SPDX-License-Identifier: MIT
#include "app/cli/commandline.h"

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

struct CommandOptions {
    QStringList values{};  ///< options with a value
    QStringList flags{};
};

const QHash<QString, CommandOptions>& commands() {
    static const QStringList making{u"name"_s, u"consent"_s, u"stage"_s, u"set"_s};
    static const QStringList running{u"operation"_s, u"vendor"_s, u"from"_s, u"to"_s, u"voice"_s, u"cast"_s, u"character"_s, u"audio"_s, u"image"_s,
                                     u"text"_s, u"subtitles"_s, u"region"_s, u"frame-size"_s, u"set"_s, u"name"_s, u"consent"_s, u"stage"_s, u"out"_s,
                                     u"template"_s, u"max-credits"_s, u"glossary"_s, u"preset"_s, u"mirror"_s, u"if-exists"_s};
    static const QHash<QString, CommandOptions> all = {
        {u"vendors"_s, {}},
        {u"account"_s, {}},
        {u"usage"_s, {{u"from"_s, u"to"_s}, {}}},
        {u"pricing"_s, {}},
        {u"caps"_s, {{u"task"_s, u"batch"_s, u"day"_s, u"total"_s}, {}}},
        {u"rates"_s, {{u"operation"_s, u"per-minute"_s, u"remove"_s, u"credit-price"_s, u"currency"_s}, {}}},
        {u"ledger"_s, {{}, {u"csv"_s}}},
        {u"languages"_s, {{u"operation"_s}, {}}},
        {u"voices"_s, {{u"language"_s, u"gender"_s, u"search"_s}, {}}},
        {u"avatars"_s, {QStringList{u"photo"_s, u"clone"_s} + making, {u"templates"_s, u"fit"_s, u"dry-run"_s}}},
        {u"clone-voice"_s, {QStringList{u"from-time"_s, u"to-time"_s} + making, {u"anyway"_s, u"fit"_s, u"dry-run"_s}}},
        {u"remote"_s, {}},
        {u"key"_s, {}},
        {u"run"_s,
         {running + QStringList{u"recipe"_s, u"from-csv"_s, u"when-done"_s}, {u"fit"_s, u"dry-run"_s, u"detach"_s, u"reuse"_s, u"again"_s}}},
        {u"recipes"_s, {{u"export"_s, u"file"_s, u"import"_s, u"name"_s}, {}}},
        {u"presets"_s, {{u"export"_s, u"file"_s, u"import"_s, u"name"_s, u"remove"_s}, {}}},
        {u"watch"_s,
         {QStringList{u"add"_s, u"remove"_s, u"from-name"_s, u"daily-files"_s, u"daily-credits"_s, u"stable"_s} + running,
          {u"list"_s, u"once"_s, u"subfolders"_s, u"fit"_s, u"reuse"_s}}},
        {u"report"_s, {{u"html"_s, u"csv"_s}, {}}},
        {u"cast"_s, {{u"name"_s}, {}}},
        {u"glossaries"_s, {{u"export"_s, u"file"_s, u"import"_s, u"name"_s, u"remove"_s}, {}}},
        {u"find-boxes"_s, {}},
        {u"tasks"_s, {{u"state"_s}, {u"summary"_s}}},
        {u"task"_s, {}},
        {u"move"_s, {{u"before"_s}, {u"first"_s, u"last"_s, u"up"_s, u"down"_s}}},
        {u"edit"_s, {{u"set"_s, u"voice"_s, u"to"_s, u"out"_s, u"template"_s, u"max-credits"_s}, {u"fit"_s, u"no-fit"_s, u"dry-run"_s}}},
        {u"pause"_s, {{u"vendor"_s}, {}}},
        {u"resume"_s, {{u"vendor"_s}, {}}},
        {u"cancel"_s, {}},
        {u"retry"_s, {}},
        {u"remove"_s, {}},
        {u"resolve"_s, {{u"submitted"_s}, {u"not-submitted"_s}}},
        {u"work"_s, {}},
    };
    return all;
}

/// The command is the first word that is neither an option nor the value of --profile.
QString commandIn(const QStringList& words) {
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == "--profile"_L1)
            ++i;
        else if (!words[i].startsWith(u'-'))
            return words[i];
    }
    return {};
}

bool takeGlobal(const QString& name, CommandLine& line) {
    if (name == "json"_L1)
        line.json = true;
    else if (name == "quiet"_L1)
        line.quiet = true;
    else if (name == "help"_L1 || name == "h"_L1)
        line.help = true;
    else
        return false;
    return true;
}

}  // namespace

QStringList CommandLine::list(const QString& option) const {
    QStringList all;
    for (const QString& value : options.value(option))
        all << value.split(u',', Qt::SkipEmptyParts);
    return all;
}

Result<CommandLine> readCommandLine(const QStringList& words) {
    CommandLine line{.command = commandIn(words)};
    const CommandOptions known = commands().value(line.command);
    bool optionsEnded = false;
    bool sawCommand = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        if (optionsEnded || !word.startsWith(u'-') || word == "-"_L1) {
            if (!sawCommand && word == line.command)
                sawCommand = true;
            else
                line.arguments << word;
            continue;
        }
        if (word == "--"_L1) {
            optionsEnded = true;
            continue;
        }
        const QString name = word.mid(word.startsWith("--"_L1) ? 2 : 1).section(u'=', 0, 0);
        const bool inline_ = word.contains(u'=');
        if (takeGlobal(name, line))
            continue;
        if (known.flags.contains(name)) {
            line.options[name] << QString();
            continue;
        }
        if (name != "profile"_L1 && !known.values.contains(name))
            return fail(invalid(Reason::OptionUnknown, name, {name}));
        if (!inline_ && i + 1 == words.size())
            return fail(invalid(Reason::InputMissing, name, {name}));
        const QString value = inline_ ? word.section(u'=', 1) : words[++i];
        if (name == "profile"_L1)
            line.profile = value;
        else
            line.options[name] << value;
    }
    if (!line.help && !commands().contains(line.command))
        return fail(invalid(Reason::UnknownCommand, u"command"_s, {line.command}));
    return line;
}

namespace {

QString aboutVendors() {
    return uR"(babelreel-cli [--profile DIR] [--json] [--quiet] COMMAND

  vendors                              every vendor with its operations, inputs, options and limits
  account VENDOR                       balance, plan, expiry, rate limits
  usage VENDOR [--from D] [--to D]     what was spent, by yyyy-MM-dd
  pricing VENDOR                       prices, your own rates among them
  caps VENDOR [--task N] [--batch N] [--day N] [--total N]
                                       your limits in credits and what is used of them; 0 takes one away
  rates VENDOR [--operation O --per-minute N]... [--remove O[,O]] [--credit-price N] [--currency C]
                                       what a minute costs by your own word, where the vendor tells no price; what one
                                       credit costs you (0 takes it away), in the one currency you count in (EUR, ...)
  ledger [VENDOR] [--csv]              what every task was expected to cost, was charged and got back
  languages VENDOR [--operation O]     languages an operation takes
  voices VENDOR [--language L] [--gender G] [--search T]
  avatars VENDOR [--templates]         avatars, or how a photo's face can move
  avatars VENDOR --photo IN | --clone IN [--name TITLE] [--consent TEXT] [--stage S3] [--set name=value]
      [--fit] [--dry-run]              makes one from a photo or a video
  clone-voice VENDOR INPUT --name N --consent TEXT [--from-time S] [--to-time S] [--anyway] [--stage S3]
      [--set name=value] [--fit] [--dry-run]
                                       with times in seconds that stretch is cut out, cleaned and looked over first;
                                       --anyway sends it whatever is found
  remote VENDOR [ID]                   the vendor's own list of tasks, or one of them
  key set|test|remove VENDOR           the key is read from standard input, and kept in the keychain
  cast list                            who speaks which character, as chosen in the window
  cast export NAME FILE | cast import FILE [--name N]
  glossaries                           the terms of each client, as kept in the window
  glossaries --export NAME --file FILE | --import FILE [--name N] | --remove NAME
                                       CSV (source, never, es, es:spoken ...) or JSON, by the name of the file
)"_s;
}

QString aboutJobs() {
    return uR"(  run INPUT... --operation O --to L[,L] [--vendor V[,V]] [--from L] [--voice ID|L=ID]... [--subtitles IN]
      [--cast NAME|FILE --character NAME] [--audio IN] [--image IN] [--text T] [--region x,y,w,h[:kind[:start-end]]]... [--frame-size WxH]
      [--set name=value]... [--stage S3] [--fit] [--consent TEXT] [--name TITLE] [--out DIR] [--template T]
      [--max-credits N] [--glossary NAME|FILE] [--preset NAME|FILE]
      [--mirror ROOT] [--if-exists number|skip] [--reuse] [--dry-run] [--detach] [--when-done COMMAND]
                                       ROOT: results of its subfolders go into subfolders of the results;
                                       --reuse takes the earlier result of the same request and pays nothing;
                                       COMMAND may hold {done} {failed} {folder} {report} {batch}
  run INPUT... --recipe NAME|FILE --to L[,L] [--vendor V[,V]] [--again] [...]
                                       operations wired output to input; what was paid before is taken unless --again;
                                       --set goes to every stage that knows the option
  recipes [--export NAME --file F] [--import FILE [--name N]]
                                       lists them; hands one on; takes one in
  run --from-csv FILE [...]            a job, or several, a line; what its cells leave empty is as the options say
  presets                              jobs saved by name
  presets --export NAME --file FILE | --import FILE [--name N] | --remove NAME
  watch                                takes what comes into the watched folders, until it is interrupted
  watch --once                         the same with what is there and lies still now, and waits until all of it has ended
  watch --add DIR --operation O [what `run` takes] [--from-name PATTERN] [--subfolders] [--stable SECONDS]
      [--daily-files N] [--daily-credits N]
                                       PATTERN says where a name tells its languages: "*.{from}" of talk.de.mp4, "*_{to}"
  watch --list | watch --remove ID
  report [BATCH|ID] [--html FILE] [--csv FILE]
                                       what a batch made, what failed and why, what it cost; of the latest one without a name
)"_s;
}

QString aboutTheQueue() {
    return uR"(  find-boxes FILE                      where burnt-in subtitles and logos lie, as --region takes them
  tasks [--state S] [--summary] | task ID
                                       the queue in its order; how many stand where and how long it still takes
  move ID... --first | --last | --up | --down | --before ID
                                       what has not been sent goes elsewhere in the queue
  edit ID... [--set name=value]... [--voice ID] [--to L] [--out DIR] [--template T] [--max-credits N]
      [--fit|--no-fit] [--dry-run]     changes what has not been sent; with --dry-run says what that would cost
  pause|resume --vendor V              the unfinished tasks of a vendor or an account
  pause|resume|cancel|retry|remove ID...
                                       resume also goes on where words were to be checked (--set review=source|target|both)
  resolve ID --submitted REMOTE_ID | --not-submitted
  work                                 run the queue until nothing can go on
)"_s;
}

QString aboutWords() {
    return uR"(
VENDOR is an id that `vendors` lists, or vendor/account. An input is a local file or a link. For vendors that only take
links, S3 is s3://bucket/prefix (BABELREEL_S3_ENDPOINT, _REGION, _ACCESS_KEY, _SECRET_KEY).

T names results: {name} {lang} {operation} {vendor} {voice} {role} {date} {folder} {n} {ext}.
A table has a first line of column names: file, and any of operation vendor from to voice preset regions options title out.
Several languages or voices in a cell are separated by blanks (es fr; es=ID fr=ID), options by semicolons (name=value;...).

Operations: translate subtitles erase lip-sync face-swap speech voice-clone separate avatar-video
Exit: 0 all done, 1 some task failed, 2 refused before sending, 3 a task needs you, 130 interrupted
)"_s;
}

}  // namespace

QString usageText() {
    return aboutVendors() + aboutJobs() + aboutTheQueue() + aboutWords();
}
