// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qhash.h>
#include <QtCore/qstringlist.h>
#include <QtWidgets/qwidget.h>

#include <functional>

class FacetRow;
class QPushButton;
class QToolButton;
class QVBoxLayout;

/// A value that can be ticked, and how many would be shown with it alone.
struct FacetCount {
    QString value{};
    int count = 0;
};

/// How values are spoken of.
struct FacetWording {
    std::function<QString(const QString& value)> label{};
    std::function<QString(const QString& label, int count)> spoken{};  ///< "Spanish, 12 voices"
};

/// The values of one facet in the order they are given; what is beyond `few` comes with "34 more".
class FacetSection : public QWidget {
    Q_OBJECT

public:
    static constexpr int few = 5;

    /// Without a title it cannot be folded.
    FacetSection(const QString& title, FacetWording wording, QWidget* parent = nullptr);

    void addRule();  ///< a line above it, which goes when it does

    /// Rows stay where they are while only counts change.
    void setValues(const QList<FacetCount>& values, const QStringList& chosen);
    bool isOpen() const;
    void setOpen(bool open);

Q_SIGNALS:
    void chosenChanged(const QStringList& values);

private:
    void layOut(QList<FacetCount> values, const QStringList& chosen);
    void showRows();
    QStringList chosen() const;

    FacetWording m_wording;
    QToolButton* m_head = nullptr;
    QVBoxLayout* m_column;
    QPushButton* m_more;
    QList<FacetRow*> m_rows;
    QStringList m_order;  ///< of the values as they were given
    QHash<QString, FacetRow*> m_rowOf;  ///< by value
    bool m_all = false;
};
