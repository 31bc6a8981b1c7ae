// SPDX-License-Identifier: MIT
#include "ui/recipes/recipewords.h"

#include "ui/job/optiontext.h"
#include "ui/words/words.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qlocale.h>

using namespace Qt::StringLiterals;

namespace {

struct RecipeWords {
    Q_DECLARE_TR_FUNCTIONS(RecipeWords)
};

QString numbered(const Recipe& recipe, int stage) {
    return u"%1 %2"_s.arg(QLocale().toString(stage + 1), words::operationTitle(recipe.stages[stage].operation));
}

QString valueWords(const QString& option, const QJsonValue& value) {
    if (value.isBool())
        return value.toBool() ? RecipeWords::tr("on") : RecipeWords::tr("off");
    return value.isString() ? words::choiceLabel(option, value.toString()) : optiontext::of(value);
}

}  // namespace

QString recipewords::stages(const Recipe& recipe) {
    QStringList all;
    for (int stage = 0; stage < int(recipe.stages.size()); ++stage)
        all << numbered(recipe, stage);
    return all.join(u" › "_s);
}

QString recipewords::source(bool first, const std::optional<RecipeTake>& take) {
    if (take)
        return RecipeWords::tr("%1 of stage %2", "what a stage makes").arg(words::roleLabel(take->of), QLocale().toString(take->stage + 1));
    return first ? RecipeWords::tr("The clip") : RecipeWords::tr("None, or what the job gives");
}

QString recipewords::settings(const RecipeStage& stage) {
    QStringList all;
    for (auto option = stage.options.begin(); option != stage.options.end(); ++option)
        all << RecipeWords::tr("%1: %2", "option, its value").arg(words::optionLabel(option.key()), valueWords(option.key(), option.value()));
    if (!stage.voice.isEmpty())
        all << RecipeWords::tr("Voice: %1").arg(stage.voice);
    return all.isEmpty() ? RecipeWords::tr("As the vendor has it") : all.join(u" · "_s);
}

QString recipewords::chargedAgain(const Recipe& recipe, const QList<int>& stages) {
    if (stages.isEmpty())
        return {};
    QStringList named;
    for (const int stage : stages)
        named << numbered(recipe, stage);
    const QString again = QLocale().createSeparatedList(named);
    return stages.size() == recipe.stages.size()
               ? RecipeWords::tr("On clips that it was run on already, all stages are made and charged again.")
               : RecipeWords::tr("On clips that it was run on already, made and charged: %1. What the other stages made is taken as it is.").arg(again);
}
