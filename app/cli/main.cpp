// SPDX-License-Identifier: MIT
#include "app/cli/accountcommands.h"
#include "app/cli/accountlists.h"
#include "app/cli/boxcommand.h"
#include "app/cli/capscommand.h"
#include "app/cli/castcommand.h"
#include "app/cli/editcommand.h"
#include "app/cli/glossarycommand.h"
#include "app/cli/keycommands.h"
#include "app/cli/ledgercommand.h"
#include "app/cli/listcommands.h"
#include "app/cli/makecommands.h"
#include "app/cli/ordercommand.h"
#include "app/cli/presetscommand.h"
#include "app/cli/queuecommands.h"
#include "app/cli/ratescommand.h"
#include "app/cli/recipecommand.h"
#include "app/cli/reportcommand.h"
#include "app/cli/runcommand.h"
#include "app/cli/watchcommand.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qtranslator.h>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"babelreel"_s);
    QTranslator plurals;  // the command line speaks English, whatever the desktop does
    if (plurals.load(u":/i18n/babelreel_en.qm"_s))
        QCoreApplication::installTranslator(&plurals);
    const QStringList words = QCoreApplication::arguments().mid(1);
    const auto line = readCommandLine(words);
    if (!line) {
        Output(words.contains(u"--json"_s), false).error(line.error());
        if (!words.contains(u"--json"_s))
            std::fputs(qUtf8Printable(usageText()), stderr);
        return exitcode::refused;
    }
    if (line->help) {
        std::fputs(qUtf8Printable(usageText()), stdout);
        return exitcode::done;
    }
    static const QHash<QString, void (*)(Session&, const Done&)> commands = {
        {u"vendors"_s, listVendors},    {u"account"_s, showAccount},      {u"usage"_s, showUsage},
        {u"pricing"_s, showPricing},    {u"languages"_s, listLanguages},  {u"voices"_s, listVoices},
        {u"avatars"_s, avatarsCommand}, {u"clone-voice"_s, cloneVoice},   {u"remote"_s, listRemote},
        {u"key"_s, keyCommand},         {u"run"_s, runCommand},           {u"work"_s, workCommand},
        {u"tasks"_s, listTasks},        {u"task"_s, showTask},            {u"pause"_s, changeTasks},
        {u"resume"_s, changeTasks},     {u"cancel"_s, changeTasks},       {u"retry"_s, changeTasks},
        {u"remove"_s, changeTasks},     {u"resolve"_s, changeTasks},      {u"caps"_s, capsCommand},
        {u"ledger"_s, ledgerCommand},    {u"find-boxes"_s, findBoxes},
        {u"cast"_s, castCommand},       {u"rates"_s, ratesCommand},
        {u"glossaries"_s, glossariesCommand}, {u"recipes"_s, recipesCommand}, {u"presets"_s, presetsCommand},
        {u"move"_s, moveTasks},          {u"edit"_s, editTasks},
        {u"watch"_s, watchCommand},      {u"report"_s, reportCommand}};
    Session session(*line);
    if (const auto error = session.checkEnvironment())
        return session.refuse(*error);
    // From inside the event loop, so that a command may end before it has begun.
    QMetaObject::invokeMethod(
        &application,
        [&session, command = commands.value(line->command)] {
            command(session, [](int code) { QCoreApplication::exit(code); });
        },
        Qt::QueuedConnection);
    return QCoreApplication::exec();
}
