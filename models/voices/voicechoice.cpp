// SPDX-License-Identifier: MIT
#include "models/voices/voicechoice.h"

#include "models/job/jobdraft.h"
#include "services/domain/voicetongue.h"

#include <algorithm>

namespace {

/// Which of the job's languages was meant: accounts spell them differently.
QString spelledHere(const JobDraft& draft, const QString& target) {
    const QStringList targets = draft.targets();
    if (targets.contains(target))
        return target;
    const auto alike = std::ranges::find_if(targets, [&](const QString& one) { return speakAlike(tongueOf(one), tongueOf(target)); });
    return alike == targets.end() ? QString() : *alike;
}

}  // namespace

QString useVoice(JobDraft& draft, const VoiceKey& key, const QString& target, const QList<Voice>& known) {
    if (key.account != draft.account()) {
        const QString vendor = key.account.section(QLatin1Char('/'), 0, 0);
        draft.choose(vendor, key.account);
    }
    draft.setVoices(key.account, key.language, known);
    QString language = spelledHere(draft, target);
    const bool wrong = !language.isEmpty() && draft.targetProblem(language).has_value();
    if (draft.rules() && draft.rules()->languages.needsTarget && (language.isEmpty() || wrong) && !key.language.isEmpty() &&
        draft.languages().takesTarget(key.language)) {
        if (wrong)
            draft.removeTarget(language);
        language = key.language;
        draft.addTarget(language);
    }
    draft.setVoice(language, key.id);
    return language;
}
