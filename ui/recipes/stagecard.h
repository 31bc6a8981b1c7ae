// SPDX-License-Identifier: MIT
#pragma once

#include "models/recipes/recipe.h"
#include "services/vendors/registry.h"

#include <QtWidgets/qframe.h>

class QComboBox;
class QHBoxLayout;

/// One stage of a recipe: who does it, what goes into it, with which settings. It changes nothing itself.
class StageCard : public QFrame {
    Q_OBJECT

public:
    /// `mayCopy`: the Job panel is set to the same operation.
    StageCard(const Recipe& recipe, int stage, const VendorRegistry& vendors, bool readOnly, bool mayCopy, QWidget* parent = nullptr);

Q_SIGNALS:
    void vendorChosen(const QString& vendor);  ///< empty = whoever can
    void takeChosen(InputRole into, const std::optional<RecipeTake>& take);
    void copyAsked();   ///< the settings of the Job panel
    void clearAsked();  ///< no settings of its own
    void removeAsked();

private:
    QHBoxLayout* head(bool readOnly);
    QComboBox* who(const VendorRegistry& vendors);
    QComboBox* taken(InputRole into, bool first, const VendorRegistry& vendors);
    QHBoxLayout* settings(bool readOnly, bool mayCopy);
    const RecipeStage& stage() const { return m_recipe.stages[m_stage]; }

    Recipe m_recipe;
    int m_stage;
};
