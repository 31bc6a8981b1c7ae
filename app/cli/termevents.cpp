// SPDX-License-Identifier: MIT
#include "app/cli/termevents.h"

#include "models/glossary/taskterms.h"
#include "ui/words/glossarywords.h"
#include "ui/words/words.h"

using namespace Qt::StringLiterals;

void tellTerms(const Output& output, const Task& task) {
    const TermReport report = reportTerms(task);
    for (const TermBreach& breach : report.breaches) {
        const double seconds = std::chrono::duration<double>(breach.time).count();
        output.line({{u"event"_s, u"term"_s},
                     {u"task"_s, task.id},
                     {u"time"_s, seconds},
                     {u"source"_s, breach.term.source},
                     {u"expected"_s, breach.expected()},
                     {u"found"_s, breach.stands}},
                    u"%1 > %2, %3: %4"_s.arg(displayName(task.job), task.job.targetLanguage, words::duration(seconds),
                                             words::termBreach(breach.term, breach.stands)));
    }
    if (!task.job.terms.isEmpty() && task.state == task::State::Done && !report.checked)
        output.remark(u"%1 > %2: no subtitles came back, so the glossary could not be checked"_s.arg(displayName(task.job), task.job.targetLanguage));
}
