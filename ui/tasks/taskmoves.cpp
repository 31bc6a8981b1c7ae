// SPDX-License-Identifier: MIT
#include "ui/tasks/taskmoves.h"

#include <QtCore/qcoreapplication.h>

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(TaskMoves)
};
}  // namespace

QList<TaskMove> taskMoves() {
    using Where = QueueSpot::Where;
    return {{Where::First, Words::tr("To the front"), QKeySequence(Qt::ALT | Qt::Key_Home)},
            {Where::Up, Words::tr("Up"), QKeySequence(Qt::ALT | Qt::Key_Up)},
            {Where::Down, Words::tr("Down"), QKeySequence(Qt::ALT | Qt::Key_Down)},
            {Where::Last, Words::tr("To the end"), QKeySequence(Qt::ALT | Qt::Key_End)}};
}
