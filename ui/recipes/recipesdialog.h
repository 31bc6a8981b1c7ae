// SPDX-License-Identifier: MIT
#pragma once

#include "models/recipes/recipebook.h"
#include "services/vendors/registry.h"

#include <QtWidgets/qdialog.h>

#include <functional>

class InfoBar;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QScrollArea;

/// The recipes of the profile: built stage by stage, and handed on. Every change is kept at once, and can be taken back as long
/// as the recipe is looked at.
class RecipesDialog : public QDialog {
    Q_OBJECT

public:
    struct Parts {
        RecipeBook& book;  ///< must outlive the dialog, as must the vendors
        const VendorRegistry& vendors;
        QStringList accounts{};  ///< that can be used, before all others
        /// What the Job panel is set to, as a stage; absent while it is set to another operation.
        std::function<std::optional<RecipeStage>(OperationKind)> fromJob{};
        std::function<QString(QWidget* parent)> askOpen{};
        std::function<QString(QWidget* parent, const QString& suggested)> askSave{};
    };
    RecipesDialog(const Parts& parts, QWidget* parent);

Q_SIGNALS:
    void useRequested(const QString& name);

private:
    void build();
    QLayout* leftSide();
    QLayout* rightSide();
    void connectAll();
    void refreshList();
    void choose(int row);
    void showStages();
    QWidget* card(int stage);
    void tellWhatFollows();
    void edit(const Recipe& changed);
    void addStage(OperationKind kind);
    void rename();
    void addOne(const Recipe& recipe);
    void remove();
    void exportOne();
    void importOne();
    bool isOwn() const { return m_row < int(m_parts.book.own().size()); }
    Recipe current() const { return m_parts.book.all().value(m_row); }

    Parts m_parts;
    InfoBar* m_info;
    QListWidget* m_list;
    QLineEdit* m_name;
    QLabel* m_follows;
    QScrollArea* m_stages;
    QPushButton *m_new, *m_copy, *m_remove, *m_import, *m_export, *m_add, *m_revert, *m_use;
    int m_row = 0;
    Recipe m_before;  ///< the chosen one, as it was when it was chosen
    std::optional<Recipe> m_removed;
};
