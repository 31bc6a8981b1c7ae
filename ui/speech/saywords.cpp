// SPDX-License-Identifier: MIT
#include "ui/speech/saywords.h"

#include "ui/words/words.h"

#include <QtCore/qcoreapplication.h>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SayWords)
};

QString nameOf(const Voice& voice) {
    return voice.name.isEmpty() ? voice.id : voice.name;
}

}  // namespace

QString saywords::price(const SayPlan& plan) {
    if (plan.isFree())
        return Words::tr("free");
    if (plan.costs.isEmpty())
        return Words::tr("price not told");
    QStringList sums;
    for (const SayPlan::Cost& cost : plan.costs)
        sums << words::credits(cost.credits, cost.unit);
    QString text = sums.join(u" + "_s);
    if (plan.atMost)
        text = Words::tr("up to %1").arg(text);
    return plan.untold > 0 ? Words::tr("%1, %n price(s) not told", nullptr, plan.untold).arg(text) : text;
}

QString saywords::button(const SayPlan& plan) {
    return plan.jobs.isEmpty() ? Words::tr("Hear it") : Words::tr("Hear it · %1").arg(price(plan));
}

QString saywords::voices(const SayPlan& plan) {
    const int able = int(plan.jobs.size());
    const int all = able + int(plan.refused.size());
    if (all == 0)
        return Words::tr("choose voices to compare first");
    if (able < all)
        return Words::tr("in %1 of the %n voice(s) above", nullptr, all).arg(able);
    return all == 1 ? Words::tr("in the voice above") : Words::tr("in the %n voices above", nullptr, all);
}

QString saywords::objections(const SayPlan& plan) {
    QStringList lines;
    if (plan.cap)
        lines << words::sentence(*plan.cap);
    for (const SayRefusal& refusal : plan.refused)
        lines << u"%1: %2"_s.arg(nameOf(refusal.voice.voice), words::sentence(refusal.why));
    return lines.join(u'\n');
}
