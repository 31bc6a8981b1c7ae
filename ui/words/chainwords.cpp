// SPDX-License-Identifier: MIT
#include "ui/words/chainwords.h"

#include "ui/words/words.h"
#include "ui/words/wordscontext.h"

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

/// "clip.mp4, Translate" of the task that another one waits for.
QString stageOf(const ApiError& error) {
    const auto kind = operationFromName(error.about.value(1));
    const QString operation = kind ? words::operationShort(*kind) : error.about.value(1);
    return error.about.value(0).isEmpty() ? operation : Words::tr("%1, %2").arg(error.about.value(0), operation);
}

QString recipeSentence(const ApiError& error) {
    if (error.field == "takes"_L1)
        return Words::tr("Job %1 takes the result of %2, which does not come before it. Mend the recipe, then queue it again.")
            .arg(error.about.value(0), error.about.value(1));
    if (error.field == "stage"_L1)
        return Words::tr("Stage %2 of the recipe “%1” cannot be done: none of the vendors here does that with what it is given. "
                         "Choose another vendor or other settings for it.")
            .arg(error.about.value(0), error.about.value(1));
    return Words::tr("%1 holds no recipe that can be used. Export one to see what it looks like.").arg(error.about.value(0));
}

}  // namespace

QString words::chainSentence(const ApiError& error) {
    switch (error.reason) {
    case Reason::EarlierFailed:
        return Words::tr("It takes the result of an earlier stage (%1), which has ended without one. Press Retry there; this one then goes on by itself.")
            .arg(stageOf(error));
    case Reason::EarlierGone:
        return Words::tr("It takes the result of an earlier stage, which was removed from the list. Cancel this one and queue it again.");
    case Reason::EarlierLacksFile: {
        const auto role = outputRoleFromName(error.about.value(2));
        return Words::tr("It takes a file of an earlier stage (%1) that is not among its results: %2. Change the recipe, then queue it again.")
            .arg(stageOf(error), role ? words::roleLabel(*role) : error.about.value(2));
    }
    case Reason::RecipeWrong:
        return recipeSentence(error);
    case Reason::AlreadyQueued:
        return Words::tr("The same is in the queue already. Wait for its result, or queue it again if you want it twice.");
    case Reason::RecipeUnknown:
        return Words::tr("There is no recipe of that name: “%1”. There are: %2.").arg(error.about.value(0), error.about.value(1));
    default:
        return {};
    }
}
