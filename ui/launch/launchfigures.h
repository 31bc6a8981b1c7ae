// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/shapedwords.h"

#include <QtWidgets/qwidget.h>

/// Figures side by side, each over the words that say what it is. They change with every tick; painted by themselves, and not
/// put together of labels, none of that moves anything else in the window.
class LaunchFigures : public QWidget {
    Q_OBJECT

public:
    struct Figure {
        QString number{}, below{};
        bool warns = false;

        bool operator==(const Figure&) const = default;
    };

    explicit LaunchFigures(QWidget* parent = nullptr);

    /// `note` stands at the end, two lines at most.
    void setFigures(const QList<Figure>& figures, const QStringList& note);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QList<QRect> places() const;  ///< of the figures, and of the note behind them
    int widthOf(const Figure& figure) const;
    int noteWidth() const;

    QList<Figure> m_figures;
    QStringList m_note;
    mutable ShapedWords m_large, m_small;
};
