// SPDX-License-Identifier: MIT
#include "models/recipes/recipebook.h"

RecipeBook::RecipeBook(QString file, QObject* parent)
    : QObject(parent), m_file(std::move(file)), m_opening(recipefile::open(m_file)), m_own(m_opening.recipes) {}

QList<Recipe> RecipeBook::all() const {
    QList<Recipe> recipes = m_own;
    for (const Recipe& example : exampleRecipes()) {
        if (!findRecipe(m_own, example.name))
            recipes.append(example);
    }
    return recipes;
}

QString RecipeBook::add(const Recipe& recipe) {
    Recipe named = recipe;
    named.name = freeRecipeName(recipe.name, all());
    if (!isSound(named) || m_own.size() >= recipelimits::recipes)
        return {};
    take(m_own + QList<Recipe>{named});
    return named.name;
}

bool RecipeBook::replace(const QString& name, const Recipe& recipe) {
    QList<Recipe> others = m_own;
    const Recipe* before = findRecipe(m_own, name);
    if (!before || !isSound(recipe))
        return false;
    const qsizetype index = before - m_own.constData();
    others.removeAt(index);
    Recipe named = recipe;
    named.name = freeRecipeName(recipe.name, others);
    others.insert(index, named);
    take(others);
    return true;
}

void RecipeBook::remove(const QString& name) {
    QList<Recipe> left = m_own;
    if (const Recipe* gone = findRecipe(m_own, name)) {
        left.removeAt(gone - m_own.constData());
        take(left);
    }
}

void RecipeBook::take(const QList<Recipe>& recipes) {
    m_own = recipes;
    Q_EMIT changed();
    if (m_file.isEmpty())
        return;
    const auto error = m_opening.mayWrite ? recipefile::save(m_file, m_own) : m_opening.trouble;
    if (error)
        Q_EMIT notWritten(*error);
}
