// SPDX-License-Identifier: MIT
#include "ui/recipes/stagecard.h"

#include "models/recipes/recipewiring.h"
#include "ui/recipes/recipewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/words/words.h"

#include <QtCore/qlocale.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qformlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qpushbutton.h>
#include <QtWidgets/qtoolbutton.h>

using namespace Qt::StringLiterals;

StageCard::StageCard(const Recipe& recipe, int stage, const VendorRegistry& vendors, bool readOnly, bool mayCopy, QWidget* parent)
    : QFrame(parent), m_recipe(recipe), m_stage(stage) {
    setObjectName(u"stage:%1"_s.arg(stage));
    setProperty("card", true);
    setAccessibleName(tr("Stage %1: %2").arg(QLocale().toString(stage + 1), words::operationTitle(this->stage().operation)));
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(6);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    QComboBox* vendor = who(vendors);
    vendor->setEnabled(!readOnly);
    form->addRow(tr("Done by"), vendor);
    const QList<InputRole> inputs = recipewiring::inputsOf(this->stage(), vendors);
    for (const InputRole into : inputs) {
        QComboBox* choice = taken(into, into == inputs.first(), vendors);
        choice->setEnabled(!readOnly && choice->count() > 1);
        form->addRow(words::roleLabel(into), choice);
    }
    form->addRow(tr("Settings"), settings(readOnly, mayCopy));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(8);
    column->addLayout(head(readOnly));
    column->addLayout(form);
}

QHBoxLayout* StageCard::head(bool readOnly) {
    auto* title = widgets::titleLabel(u"%1  %2"_s.arg(QLocale().toString(m_stage + 1), words::operationTitle(stage().operation)), this);
    auto* line = new QHBoxLayout;
    line->addWidget(title, 1);
    if (readOnly)
        return line;
    QToolButton* remove = widgets::iconButton(u"window-close"_s, tr("Take this stage out"), this);
    remove->setObjectName(u"removeStage"_s);
    connect(remove, &QToolButton::clicked, this, &StageCard::removeAsked);
    line->addWidget(remove);
    return line;
}

QComboBox* StageCard::who(const VendorRegistry& vendors) {
    auto* box = new QComboBox(this);
    box->setObjectName(u"stageVendor"_s);
    box->setAccessibleName(tr("Done by"));
    box->addItem(tr("Whoever can, those with a key first"), QString());
    for (const Vendor* vendor : vendors.offering(stage().operation))
        box->addItem(words::vendorName(vendor->id, vendor->name), vendor->id);
    if (!stage().vendor.isEmpty() && box->findData(stage().vendor) < 0)
        box->addItem(stage().vendor, stage().vendor);  // a vendor of another program version: shown, never dropped
    box->setCurrentIndex(qMax(0, box->findData(stage().vendor)));
    connect(box, &QComboBox::activated, this, [this, box](int row) { Q_EMIT vendorChosen(box->itemData(row).toString()); });
    return box;
}

QComboBox* StageCard::taken(InputRole into, bool first, const VendorRegistry& vendors) {
    auto* box = new QComboBox(this);
    box->setObjectName(u"take:"_s + roleName(into));
    box->setAccessibleName(words::roleLabel(into));
    box->addItem(recipewords::source(first, std::nullopt));
    QList<RecipeTake> choices = recipewiring::choicesFor(m_recipe, m_stage, into, vendors);
    for (const RecipeTake& now : stage().takes) {
        if (now.into == into && !choices.contains(now))
            choices.append(now);
    }
    for (const RecipeTake& take : choices) {
        box->addItem(recipewords::source(first, take));
        if (stage().takes.contains(take))
            box->setCurrentIndex(box->count() - 1);
    }
    connect(box, &QComboBox::activated, this, [this, into, choices](int row) {
        Q_EMIT takeChosen(into, row == 0 ? std::nullopt : std::optional(choices[row - 1]));
    });
    return box;
}

QHBoxLayout* StageCard::settings(bool readOnly, bool mayCopy) {
    const QString told = recipewords::settings(stage());
    auto* label = new ElidedLabel(Qt::ElideRight, this);
    label->setObjectName(u"stageSettings"_s);
    label->setText(told);
    label->setToolTip(told);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(label, 1);
    if (readOnly)
        return line;
    QPushButton* copy = widgets::smallButton(tr("As in the Job panel"), this);
    copy->setObjectName(u"copySettings"_s);
    copy->setAutoDefault(false);
    copy->setEnabled(mayCopy);
    copy->setToolTip(mayCopy ? tr("Vendor, options and voice that the Job panel is set to")
                             : tr("Set the Job panel to %1 first").arg(words::operationTitle(stage().operation)));
    QPushButton* clear = widgets::smallButton(tr("Clear"), this);
    clear->setObjectName(u"clearSettings"_s);
    clear->setAutoDefault(false);
    clear->setEnabled(!stage().options.isEmpty() || !stage().voice.isEmpty());
    connect(copy, &QPushButton::clicked, this, &StageCard::copyAsked);
    connect(clear, &QPushButton::clicked, this, &StageCard::clearAsked);
    line->addWidget(copy);
    line->addWidget(clear);
    return line;
}
