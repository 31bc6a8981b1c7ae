// SPDX-License-Identifier: MIT
#pragma once

#include "models/voices/voicefacet.h"

#include <QtCore/qhash.h>
#include <QtWidgets/qwidget.h>

#include <functional>

class FacetRow;
class QPushButton;
class QToolButton;
class QVBoxLayout;

/// The values of one facet, the most frequent first; what is beyond `few` comes with "34 more".
class FacetSection : public QWidget {
    Q_OBJECT

public:
    static constexpr int few = 5;

    /// Without a title it cannot be folded.
    FacetSection(const QString& title, std::function<QString(const QString& value)> words, QWidget* parent = nullptr);

    /// Rows stay where they are while only counts change.
    void setValues(const QList<FacetValue>& values, const QStringList& chosen);
    bool isOpen() const;
    void setOpen(bool open);

Q_SIGNALS:
    void chosenChanged(const QStringList& values);

private:
    void layOut(QList<FacetValue> values, const QStringList& chosen);
    void showRows();
    QStringList chosen() const;

    std::function<QString(const QString&)> m_words;
    QToolButton* m_head = nullptr;
    QVBoxLayout* m_column;
    QPushButton* m_more;
    QList<FacetRow*> m_rows;
    QStringList m_order;  ///< of the values as they were given
    QHash<QString, FacetRow*> m_rowOf;  ///< by value
    bool m_all = false;
};
