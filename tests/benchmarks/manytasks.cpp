// SPDX-License-Identifier: MIT
#include "tests/benchmarks/manytasks.h"

#include <array>

using namespace Qt::StringLiterals;
using task::State;

namespace {

constexpr std::array languages{"es"_L1, "ca"_L1, "de"_L1, "fr"_L1, "zh"_L1, "ja"_L1, "pt"_L1};
constexpr std::array vendors{"local"_L1, "oiiyao"_L1};
constexpr std::array topics{"kitchen"_L1, "unboxing"_L1, "interview"_L1, "city walk"_L1, "lesson"_L1};
constexpr std::array states{State::Done, State::Done, State::Done, State::Failed, State::Cancelled, State::Paused};

const QDateTime start(QDate(2025, 1, 1), QTime(8, 0), Qt::UTC);

template <class Choices>
QString pick(const Choices& choices, int number) {
    return choices[size_t(number) % choices.size()];
}

Task manyTask(int number) {
    Task task{.id = QString::number(number + 1)};
    task.job.source = u"/home/ana/Videos/season %1/%2 %3.mp4"_s.arg(number / 500).arg(pick(topics, number)).arg(number * 7919 % 10007);
    task.job.vendor = pick(vendors, number);
    task.job.account = task.job.vendor;
    task.job.sourceLanguage = u"en"_s;
    task.job.targetLanguage = pick(languages, number);
    task.job.folder = u"/home/ana/Videos/Babelreel"_s;
    task.state = states[size_t(number) % states.size()];
    task.created = start.addSecs(number * 60);
    if (task.state == State::Done) {
        task.step = task::Step::Finished;
        task.ended = task.created.addSecs(600);
        task.files = {ResultFile{.path = task.job.folder + u"/%1.es.mp4"_s.arg(number), .bytes = 4'000'000}};
        task.charged = number % 40;
    } else if (task.state == State::Failed) {
        task.error = ApiError{.kind = failure::Kind::VendorFault, .httpStatus = 503};
        task.ended = task.created.addSecs(60);
    }
    return task;
}

}  // namespace

QList<Task> manyTasks(int count) {
    QList<Task> tasks;
    tasks.reserve(count);
    for (int number = 0; number < count; ++number)
        tasks.append(manyTask(number));
    return tasks;
}
