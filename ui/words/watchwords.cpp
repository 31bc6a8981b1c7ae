// SPDX-License-Identifier: MIT
#include "ui/words/watchwords.h"

#include "ui/words/words.h"
#include "ui/words/wordscontext.h"

#include <QtCore/qfileinfo.h>

using failure::Reason;

QString words::watchState(const WatchStatus& status) {
    switch (status.state) {
    case WatchState::Off:
        return Words::tr("Off");
    case WatchState::Looking:
        return Words::tr("Looking");
    case WatchState::Watching:
        return status.arriving > 0 ? Words::tr("Watching, %n file(s) arriving", nullptr, status.arriving) : Words::tr("Watching");
    case WatchState::FolderGone:
        return Words::tr("The folder is gone");
    case WatchState::CapReached:
        return status.due > 0 ? Words::tr("Daily limit reached, %n file(s) go on tomorrow", nullptr, status.due)
                              : Words::tr("Daily limit reached, goes on tomorrow");
    case WatchState::WaitingForPrice:
        return Words::tr("Waiting until it is told what the last file costs");
    case WatchState::Trouble:
        return status.trouble ? sentence(*status.trouble) : Words::tr("Needs you");
    }
    Q_UNREACHABLE();
}

QString words::watchCounts(const WatchStatus& status) {
    QStringList parts;
    if (status.today > 0)
        parts << Words::tr("%n file(s) taken today", nullptr, status.today);
    if (status.quarantined > 0)
        parts << Words::tr("%n in quarantine", nullptr, status.quarantined);
    return parts.join(QStringLiteral(" · "));
}

QString words::setAside(const SetAside& file) {
    const QString name = QFileInfo(file.from).fileName();
    return file.to.isEmpty() ? Words::tr("%1 cannot be used, and nothing can be moved in its folder. %2").arg(name, sentence(file.why))
                             : Words::tr("%1 cannot be used and was put into quarantine. %2").arg(name, sentence(file.why));
}

QString words::watchSentence(const ApiError& error) {
    const QString path = error.about.value(0);
    const bool ofRules = error.field == QStringLiteral("watch");
    if (error.reason == Reason::WatchFolderGone)
        return Words::tr("The folder %1 is not there or cannot be read. Connect its disk or check the path; it goes on by itself.").arg(path);
    if (error.reason == Reason::CommandFailed)
        return Words::tr("The command could not be started: %1. Check it under Queue, When a batch is done.").arg(path);
    if (error.field == QStringLiteral("report") && error.reason == Reason::AlreadyMade)
        return Words::tr("There is a file %1 already. Choose another name.").arg(path);
    if (!ofRules)
        return {};
    switch (error.reason) {
    case Reason::ProfileBusy:
        return Words::tr("Another Babelreel works with this profile and watches its folders. Close it, or let it go on.");
    case Reason::StoreBroken:
        return Words::tr("The list of watched folders cannot be read: %1. Add a folder to set it aside and begin a new one.").arg(path);
    case Reason::StoreTooNew:
        return Words::tr("The list of watched folders was written by a newer Babelreel. Update the program to use it.");
    case Reason::StoreReadOnly:
        return Words::tr("The list of watched folders cannot be written: %1. Change its permissions and try again.").arg(path);
    default:
        return {};
    }
}

QString words::quarantineNote(const ApiError& why) {
    return Words::tr("This file was not queued. %1\nNothing was changed in it. Move it back into the folder above to have it looked at again.")
        .arg(sentence(why));
}
