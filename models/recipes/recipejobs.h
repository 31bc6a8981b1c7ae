// SPDX-License-Identifier: MIT
#pragma once

#include "models/recipes/recipe.h"
#include "services/domain/jobspec.h"
#include "services/vendors/registry.h"

/// By whom a stage is done.
struct StagePlan {
    const Vendor* vendor = nullptr;
    const Operation* operation = nullptr;
    QString account{};
    bool perLanguage = false;  ///< once a language; else once a clip, for all of them

    bool operator==(const StagePlan&) const = default;
};

/// Who does the stages. One that names no vendor is done by the first of `accounts` ("vendor" or "vendor/name"), then of all
/// vendors, that offers its operation, knows its options, takes what it takes and makes what later stages take of it.
/// RecipeWrong, field "stage", about the recipe and the number of the stage that nobody does.
Result<QList<StagePlan>> planOf(const Recipe& recipe, const QStringList& accounts, const VendorRegistry& vendors);

/// What a recipe is used on.
struct RecipeRun {
    QStringList clips{};
    QStringList languages{};
    JobSpec common{};                   ///< what holds for every job: source language, folder, boxes, second inputs, caps ...
    QHash<QString, QString> voices{};   ///< by language, "" = of any; they go before the recipe's own
};

/// The jobs of all clips, each before those that take of it ("#0" is the first of the list). Nothing of it is checked.
QList<JobSpec> jobsOf(const Recipe& recipe, const QList<StagePlan>& plan, const RecipeRun& run);

/// The clip that each of these jobs comes of, also where its input is what one before it makes.
QStringList clipsOf(const QList<JobSpec>& jobs);

/// Why a job of a recipe cannot be queued: what it takes of earlier ones is reckoned with as if it were there.
std::optional<ApiError> problemOf(const JobSpec& job, const VendorRegistry& vendors, bool hasBucket);

/// The stages of `after` that have to be paid again by who ran `before` on the same clips: those whose own settings are new, and
/// those that depend on such. In order.
QList<int> stagesChargedAgain(const Recipe& before, const QList<StagePlan>& planBefore, const Recipe& after, const QList<StagePlan>& planAfter);
