// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

class ElidedLabel;
class QBoxLayout;
class QHBoxLayout;
class QLabel;

/// One part of the Job panel: a head with its title and a quiet fact or small controls at the end, a body, a line below.
class JobSection : public QWidget {
    Q_OBJECT

public:
    explicit JobSection(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setFact(const QString& fact);

protected:
    static constexpr int padding = 16;

    void addToHead(QWidget* widget, int stretch = 0);
    /// From edge to edge: rows bring their own padding.
    void addRow(QWidget* row);
    void removeRow(QWidget* row);
    void addPadded(QWidget* content);

private:
    QHBoxLayout* m_head;
    QBoxLayout* m_body;
    QLabel* m_title;
    ElidedLabel* m_fact;
};
