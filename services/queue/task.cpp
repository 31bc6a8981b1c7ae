// SPDX-License-Identifier: MIT
#include "services/queue/task.h"

#include <QtCore/qmetaobject.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace task {

namespace {

template <class Enum>
QString lowerName(Enum value) {
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value))).toLower();
}

template <class Enum>
std::optional<Enum> fromLowerName(const QString& name) {
    const QMetaEnum all = QMetaEnum::fromType<Enum>();
    for (int i = 0; i < all.keyCount(); ++i) {
        const auto value = static_cast<Enum>(all.value(i));
        if (lowerName(value) == name)
            return value;
    }
    return std::nullopt;
}

}  // namespace

QString name(State state) {
    return lowerName(state);
}

QString name(Step step) {
    return step == Step::Finished ? u"done"_s : lowerName(step);
}

QString name(Wait wait) {
    return lowerName(wait);
}

std::optional<State> stateFromName(const QString& name) {
    return fromLowerName<State>(name);
}

std::optional<Step> stepFromName(const QString& name) {
    return name == "done"_L1 ? std::optional(Step::Finished) : fromLowerName<Step>(name);
}

Wait waitFromName(const QString& name) {
    return fromLowerName<Wait>(name).value_or(Wait::None);
}

bool mayMove(State from, State to) {
    if (from == to)
        return !hasEnded(from);
    switch (from) {
    case State::Queued:
        return to == State::Running || to == State::Waiting || to == State::Paused || to == State::Cancelled;
    case State::Running:
        return true;
    case State::Waiting:
        return to == State::Queued || to == State::Running || to == State::Paused || to == State::Failed || to == State::Cancelled;
    case State::Paused:
        return to == State::Queued || to == State::Cancelled;
    case State::Unsure:  // settled by the user, or looked up at the vendor
        return to == State::Queued || to == State::Waiting || to == State::Failed || to == State::Cancelled;
    case State::Failed:
    case State::Cancelled:  // tried again
        return to == State::Queued;
    case State::Done:
        return false;
    }
    Q_UNREACHABLE();
}

}  // namespace task

const ResultFile* fileToCheck(const Task& task) {
    if (task.state != task::State::Waiting || task.wait != task::Wait::Review)
        return nullptr;
    const auto file = std::ranges::find(task.files, task.stage, &ResultFile::variant);
    return file == task.files.end() ? nullptr : &*file;
}
