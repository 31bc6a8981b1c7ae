// SPDX-License-Identifier: MIT
#include "ui/done/whendone.h"

#include <QtCore/qsettings.h>

using namespace Qt::StringLiterals;

WhenDone whenDoneFrom(const QSettings& settings) {
    return {.notify = settings.value(u"when_done/notify"_s, true).toBool(),
            .openFolder = settings.value(u"when_done/open_folder"_s, false).toBool(),
            .report = settings.value(u"when_done/report"_s, false).toBool(),
            .command = settings.value(u"when_done/command"_s).toString()};
}

void keep(const WhenDone& choice, QSettings& settings) {
    settings.setValue(u"when_done/notify"_s, choice.notify);
    settings.setValue(u"when_done/open_folder"_s, choice.openFolder);
    settings.setValue(u"when_done/report"_s, choice.report);
    settings.setValue(u"when_done/command"_s, choice.command);
}
