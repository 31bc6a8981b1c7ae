// SPDX-License-Identifier: MIT
#pragma once

#include "models/glossary/glossary.h"

#include <QtCore/qabstractitemmodel.h>

#include <functional>

class GlossaryBook;

/// The words of the table, handed in since a model has none of its own.
struct GlossaryWording {
    QString term{}, never{}, note{};
    std::function<QString(const QString& tag)> language{};  ///< "Spanish"
    std::function<QString(const QString& tag)> spoken{};    ///< "Spanish, spoken"
};

/// The terms of the glossary that lies open: its word, whether it stays as it is, two columns a language, the note.
class GlossaryTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Part { Term, Never, Target, Spoken, Note };

    GlossaryTable(GlossaryBook& book, GlossaryWording wording, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// False where the book refuses it: an empty term, or one that is there already.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    Part part(int column) const;
    QString language(int column) const;  ///< tag; empty where the column is of none

private:
    void take();

    GlossaryBook& m_book;
    GlossaryWording m_wording;
    Glossary m_shown;
};
