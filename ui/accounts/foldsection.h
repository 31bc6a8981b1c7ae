// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

class QLabel;
class QToolButton;

/// A part of the page that is folded away until it is wanted; with nothing to show it says why instead.
class FoldSection : public QWidget {
    Q_OBJECT

public:
    FoldSection(const QString& title, QWidget* content, QWidget* parent = nullptr);

    /// With words it cannot be unfolded and they stand beside the title.
    void setAbsent(const QString& words);
    void setOpen(bool open);
    bool isOpen() const;

Q_SIGNALS:
    void opened();

private:
    void show(bool open);

    QToolButton* m_head;
    QLabel* m_absent;
    QWidget* m_content;
};
