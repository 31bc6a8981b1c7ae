// SPDX-License-Identifier: MIT
#include "models/recipes/recipejobs.h"

#include "services/queue/earlier.h"
#include "services/queue/fingerprint.h"
#include "services/vendors/jobcheck.h"
#include "services/vendors/vendor.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qjsonarray.h>
#include <QtCore/qjsondocument.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

bool isFirst(const Operation& operation, InputRole role) {
    return !operation.inputs.isEmpty() && operation.inputs.first().role == role;
}

bool takesRole(const Operation& operation, InputRole role) {
    return std::ranges::any_of(operation.inputs, [role](const InputRule& rule) { return rule.role == role; });
}

/// Sound alone is not enough where a picture is needed.
bool takes(const Operation& operation, const RecipeTake& take) {
    const auto rule = std::ranges::find(operation.inputs, take.into, &InputRule::role);
    return rule != operation.inputs.end() && !(rule->limits.needsVideo && take.of != OutputRole::Video);
}

bool knowsOptions(const Operation& operation, const QJsonObject& options) {
    const QStringList names = options.keys();
    return std::ranges::all_of(names, [&operation](const QString& name) {
        return std::ranges::find(operation.options, name, &OptionRule::name) != operation.options.end();
    });
}

bool makesWhatIsTaken(const Operation& operation, const Recipe& recipe, int index) {
    return std::ranges::all_of(recipe.stages, [&](const RecipeStage& stage) {
        return std::ranges::all_of(stage.takes,
                                   [&](const RecipeTake& take) { return take.stage != index || operation.outputs.contains(take.of); });
    });
}

bool canDo(const Operation& operation, const Recipe& recipe, int index) {
    const RecipeStage& stage = recipe.stages[index];
    return !operation.unavailable && knowsOptions(operation, stage.options) && makesWhatIsTaken(operation, recipe, index) &&
           std::ranges::all_of(stage.takes, [&operation](const RecipeTake& take) { return takes(operation, take); });
}

bool isByLanguage(const RecipeStage& stage, const Operation& operation, const QList<StagePlan>& before) {
    const LanguageRules& rules = operation.languages;
    const bool own = rules.needsTarget || rules.open || !rules.languages.isEmpty();
    return own || std::ranges::any_of(stage.takes, [&before](const RecipeTake& take) { return before[take.stage].perLanguage; });
}

QStringList candidates(const RecipeStage& stage, const QStringList& accounts, const VendorRegistry& vendors) {
    if (!stage.account.isEmpty() || !stage.vendor.isEmpty())
        return {stage.account.isEmpty() ? stage.vendor : stage.account};
    QStringList all = accounts;
    for (const Vendor& vendor : vendors.all())
        all << vendor.id;
    return all;
}

/// Makes the jobs of one clip after the other.
class JobList {
public:
    JobList(const Recipe& recipe, const QList<StagePlan>& plan, const RecipeRun& run) : m_recipe(recipe), m_plan(plan), m_run(run) {}

    void addClip(const QString& clip) {
        m_places.clear();
        for (qsizetype stage = 0; stage < m_recipe.stages.size(); ++stage) {
            const bool perLanguage = m_plan[stage].perLanguage && !m_run.languages.isEmpty();
            const QStringList languages = perLanguage ? m_run.languages : QStringList{QString()};
            for (const QString& language : languages) {
                m_places.insert({int(stage), language}, int(m_jobs.size()));
                m_jobs.append(job(int(stage), clip, language));
            }
        }
    }

    QList<JobSpec> jobs() const { return m_jobs; }

private:
    JobSpec job(int index, const QString& clip, const QString& language) const {
        const RecipeStage& stage = m_recipe.stages[index];
        const Operation& operation = *m_plan[index].operation;
        JobSpec job = m_run.common;
        job.operation = stage.operation;
        job.vendor = m_plan[index].vendor->id;
        job.account = m_plan[index].account;
        job.options = stage.options;
        job.targetLanguage = language;
        job.title = job.title.isEmpty() ? displayName(JobSpec{.source = clip}) : job.title;
        job.source = operation.inputs.isEmpty() ? QString() : clip;
        job.sourceLanguage = sourceLanguage(index, language);
        giveVoice(job, stage, operation);
        if (m_plan[index].vendor->upload || operation.rendersHere())
            job.stage.clear();  // its files need no bucket
        keepWhatIsTaken(job, operation);
        for (const RecipeTake& take : stage.takes) {
            earlier::input(job, operation, take.into).clear();
            job.takes.append({take.into, u"#%1"_s.arg(place(take.stage, language)), take.of});
        }
        return job;
    }

    void giveVoice(JobSpec& job, const RecipeStage& stage, const Operation& operation) const {
        const QString chosen = m_run.voices.value(job.targetLanguage, m_run.voices.value(QString()));
        job.voice = operation.voice.offered ? (chosen.isEmpty() ? stage.voice : chosen) : QString();
    }

    /// Words that a stage before has translated are in the language that they are wanted in.
    QString sourceLanguage(int index, const QString& language) const {
        const RecipeStage& stage = m_recipe.stages[index];
        const LanguageRules& rules = m_plan[index].operation->languages;
        const bool translated = std::ranges::any_of(stage.takes, [this](const RecipeTake& take) {
            return take.into == InputRole::Subtitles && m_plan[take.stage].perLanguage;
        });
        if (translated && rules.same)
            return language;
        const QString& from = m_run.common.sourceLanguage;
        if (from == "auto"_L1 && !rules.autoSource.isEmpty())
            return rules.autoSource;
        return rules.needsSource || !rules.languages.isEmpty() ? from : QString();
    }

    /// Of what the run gives to all, each stage has what it can use. Boxes are for the eraser where there is one.
    void keepWhatIsTaken(JobSpec& job, const Operation& operation) const {
        if (!takesRole(operation, InputRole::Audio) || isFirst(operation, InputRole::Audio))
            job.audio.clear();
        if (!takesRole(operation, InputRole::Image) || isFirst(operation, InputRole::Image))
            job.image.clear();
        if (!takesRole(operation, InputRole::Subtitles))
            job.subtitles.clear();
        if (!operation.needsText)
            job.text.clear();
        const bool elsewhere = std::ranges::find(m_recipe.stages, OperationKind::Erase, &RecipeStage::operation) != m_recipe.stages.end();
        if (operation.regions.most == 0 || (elsewhere && job.operation != OperationKind::Erase))
            job.regions.clear();
    }

    int place(int stage, const QString& language) const {
        return m_places.value({stage, language}, m_places.value({stage, QString()}));
    }

    const Recipe& m_recipe;
    const QList<StagePlan>& m_plan;
    const RecipeRun& m_run;
    QHash<std::pair<int, QString>, int> m_places;  ///< of the clip at hand
    QList<JobSpec> m_jobs;
};

/// A digest for each stage of everything that decides what it makes of a clip, down to the first of those it takes of.
QStringList digestsOf(const Recipe& recipe, const QList<StagePlan>& plan) {
    QStringList digests;
    for (qsizetype i = 0; i < recipe.stages.size(); ++i) {
        const RecipeStage& stage = recipe.stages[i];
        const Operation& operation = *plan[i].operation;
        QStringList takes;
        for (const RecipeTake& take : stage.takes)
            takes << u"%1 %2 %3"_s.arg(roleName(take.into), roleName(take.of), digests[take.stage]);
        takes.sort();
        const QJsonObject facts{{u"operation"_s, operationName(stage.operation)},
                                {u"vendor"_s, plan[i].vendor->id},
                                {u"voice"_s, operation.voice.offered ? stage.voice : QString()},
                                {u"options"_s, decidingOptions(stage.options, operation)},
                                {u"takes"_s, QJsonArray::fromStringList(takes)}};
        const QByteArray text = QJsonDocument(facts).toJson(QJsonDocument::Compact);
        digests << QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
    }
    return digests;
}

}  // namespace

Result<QList<StagePlan>> planOf(const Recipe& recipe, const QStringList& accounts, const VendorRegistry& vendors) {
    QList<StagePlan> plan;
    for (int index = 0; index < recipe.stages.size(); ++index) {
        const RecipeStage& stage = recipe.stages[index];
        StagePlan found;
        for (const QString& account : candidates(stage, accounts, vendors)) {
            const Vendor* vendor = vendors.find(account.section(u'/', 0, 0));
            const Operation* operation = vendor ? vendor->operation(stage.operation) : nullptr;
            if (!found.operation && operation && canDo(*operation, recipe, index))
                found = {vendor, operation, account, isByLanguage(stage, *operation, plan)};
        }
        if (!found.operation)
            return fail(invalid(Reason::RecipeWrong, u"stage"_s, {recipe.name, QString::number(index + 1)}));
        plan.append(found);
    }
    return plan;
}

QList<JobSpec> jobsOf(const Recipe& recipe, const QList<StagePlan>& plan, const RecipeRun& run) {
    JobList list(recipe, plan, run);
    for (const QString& clip : run.clips)
        list.addClip(clip);
    return list.jobs();
}

QStringList clipsOf(const QList<JobSpec>& jobs) {
    QStringList clips;
    for (const JobSpec& job : jobs) {
        const bool taken = job.source.isEmpty() && !job.takes.isEmpty();
        clips << (taken ? clips.value(job.takes.first().task.mid(1).toInt()) : job.source);
    }
    return clips;
}

std::optional<ApiError> problemOf(const JobSpec& job, const VendorRegistry& vendors, bool hasBucket) {
    const Vendor& vendor = *vendors.find(job.vendor);
    const JobSpec whole = earlier::withStandIns(job, *vendor.operation(job.operation));
    const QList<ApiError> problems = checkJob(vendor, whole);
    return problems.isEmpty() ? stagingMissing(vendor, whole, hasBucket) : problems.first();
}

QList<int> stagesChargedAgain(const Recipe& before, const QList<StagePlan>& planBefore, const Recipe& after, const QList<StagePlan>& planAfter) {
    const QStringList paid = digestsOf(before, planBefore), wanted = digestsOf(after, planAfter);
    QList<int> again;
    for (int i = 0; i < wanted.size(); ++i) {
        if (!paid.contains(wanted[i]))
            again << i;
    }
    return again;
}
