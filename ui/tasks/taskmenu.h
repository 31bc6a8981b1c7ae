// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/jobchange.h"
#include "services/queue/queueorder.h"

#include <QtCore/qlist.h>

/// What may be done to the tasks selected; each is offered, and greyed where no task allows it.
struct TaskChoices {
    bool open = false;  ///< exactly one, with a file
    bool retry = false;
    bool pause = false;
    bool resume = false;
    bool cancel = false;
    bool remove = false;
    bool compare = false;  ///< all of them, with their source
    bool move = false;
    bool change = false;
};

TaskChoices choicesFor(const QList<Task>& tasks);

bool mayRetry(const Task& task);
bool mayPause(const Task& task);
bool mayResume(const Task& task);
/// Paused by somebody; one that waits for its words to be checked is not.
bool isPaused(const Task& task);
bool mayCancel(const Task& task);
/// A finished video of a source that lies on this computer.
bool mayCompare(const Task& task);
/// A limit of its account is in its way, and not one that it brought itself.
bool isHeldByAccount(const Task& task);
/// Ended, or never sent.
bool mayRemove(const Task& task);
/// The picture on this disk that the subtitles of a task are burnt into: of a dub the dub, else the clip, and what came back where
/// the clip is a link; empty when there is neither. Subtitled results have their words in the picture already.
QString clipToBurnInto(const Task& task);
/// The language of the words in one of its files; empty when nobody told.
QString languageOfWords(const Task& task, const ResultFile& file);
/// Its result is paid for or may be: giving it up is a loss.
bool isPaidFor(const Task& task);
