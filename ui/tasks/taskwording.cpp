// SPDX-License-Identifier: MIT
#include "ui/tasks/taskwording.h"

#include "ui/words/words.h"

#include <QtCore/qlocale.h>

using namespace Qt::StringLiterals;

namespace {

struct TaskWords {
    Q_DECLARE_TR_FUNCTIONS(TaskWords)
};

const QString notApplicable = u"–"_s;

QString title(TaskColumn column) {
    switch (column) {
    case TaskColumn::Clip:
        return TaskWords::tr("Clip");
    case TaskColumn::What:
        return TaskWords::tr("What");
    case TaskColumn::Vendor:
        return TaskWords::tr("Vendor");
    case TaskColumn::Language:
        return TaskWords::tr("Language");
    case TaskColumn::State:
        return TaskWords::tr("State");
    case TaskColumn::Progress:
        return TaskWords::tr("Progress");
    case TaskColumn::Left:
        return TaskWords::tr("Left");
    case TaskColumn::Cost:
        return TaskWords::tr("Cost");
    }
    Q_UNREACHABLE();
}

QString progressText(const Task& task) {
    if (task.state == task::State::Done)
        return TaskWords::tr("%1 %").arg(100);
    return task.progress ? TaskWords::tr("%1 %").arg(qRound(*task.progress * 100)) : notApplicable;
}

QString languageText(const Task& task) {
    return task.job.targetLanguage.isEmpty() ? notApplicable : words::languageName(task.job.targetLanguage);
}

QString text(const Task& task, TaskColumn column, const VendorNames& vendors) {
    switch (column) {
    case TaskColumn::Clip:
        return displayName(task.job);
    case TaskColumn::What:
        return words::operationTitle(task.job.operation);
    case TaskColumn::Vendor:
        return words::vendorName(task.job.vendor, vendors.name(task.job.vendor));
    case TaskColumn::Language:
        return languageText(task);
    case TaskColumn::State:
        return words::stateWord(task, QDateTime::currentDateTimeUtc());
    case TaskColumn::Progress:
        return progressText(task);
    case TaskColumn::Left:
        return words::timeLeft(task, QDateTime::currentDateTimeUtc());
    case TaskColumn::Cost:
        return costText(task, vendors.unit(task.job.vendor));
    }
    Q_UNREACHABLE();
}

}  // namespace

TaskWording taskWording(VendorNames vendors) {
    return {
        title,
        [vendors = std::move(vendors)](const Task& task, TaskColumn column) {
            return text(task, column, vendors);
        },
        [](const Task& task) { return words::stateReason(task); },
    };
}

QString costText(const Task& task, const QString& unit) {
    if (unit.isEmpty())
        return QLocale().toString(0);
    if (!task.charged && task.state == task::State::Done)
        return TaskWords::tr("not told");
    const auto amount = task.charged ? task.charged : task.estimated;
    return amount ? words::credits(amount, unit) : TaskWords::tr("not known");
}
