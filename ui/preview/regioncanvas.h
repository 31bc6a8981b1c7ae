// SPDX-License-Identifier: MIT
#pragma once

#include "models/regions/regionpointer.h"
#include "ui/regions/regionscene.h"

#include <QtWidgets/qwidget.h>

class FrameView;

/// Lies over the picture: boxes are seen, drawn, moved and resized here, by mouse and by keys. What it does not use goes on to the
/// view below it and to the player.
class RegionCanvas : public QWidget {
    Q_OBJECT

public:
    /// The editor must outlive the canvas, which covers the view.
    RegionCanvas(RegionEditor& editor, FrameView* view);

    void setPosition(double seconds);
    void showAsSent(const std::optional<LoweredRegions>& sent);
    void setFound(const Suggestions& found);
    const RegionScene& scene() const { return m_scene; }

Q_SIGNALS:
    void touched();  ///< a press: what plays must stand still to be drawn on
    void copyWanted();
    void pasteWanted();
    void foundCycled(int by);
    void foundAccepted();
    void foundDismissed();

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refresh();
    bool pressedOnFound(const QKeyEvent& event);
    bool pressedOnSelection(const QKeyEvent& event);
    bool isOurs(const QKeyEvent& event) const;
    bool nudge(const QKeyEvent& event);

    RegionEditor& m_editor;
    FrameView* m_view;
    RegionPointer m_pointer;
    RegionScene m_scene;
    QRegion m_covered;
};
