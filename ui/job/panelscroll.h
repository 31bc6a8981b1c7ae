// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qscrollarea.h>

/// Scrolls up and down with the bar laid over the content's own padding, so that the content keeps its width and its
/// right-hand line whether there is a bar or not.
class PanelScroll : public QScrollArea {
    Q_OBJECT

public:
    explicit PanelScroll(QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void placeBar();

    QScrollBar* m_bar;
};
