// SPDX-License-Identifier: MIT
#pragma once

#include "models/avatars/sceneplace.h"
#include "ui/avatars/scenepainter.h"

#include <QtWidgets/qwidget.h>

class SceneEditor;

/// The picture of the video, on which the avatar is moved and resized by mouse and by keys.
class SceneCanvas : public QWidget {
    Q_OBJECT

public:
    /// The editor must outlive the canvas.
    explicit SceneCanvas(SceneEditor& editor, QWidget* parent = nullptr);

    void setPerson(const QImage& image);
    void setBackground(const QImage& image);
    const ScenePicture& picture() const { return m_picture; }
    /// Where a point of the frame lies in the canvas.
    QPointF toCanvas(QPointF inFrame) const;

    QSize sizeHint() const override { return {360, 220}; }
    QSize minimumSizeHint() const override { return {180, 140}; }

Q_SIGNALS:
    void avatarWanted();  ///< a click where there is none yet

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void refresh();
    Grip gripAt(QPointF at) const;
    QPointF inFrame(QPointF at) const;
    bool nudge(const QKeyEvent& event);
    bool scaleBy(const QKeyEvent& event);
    void cancel();

    SceneEditor& m_editor;
    ScenePicture m_picture;
    std::optional<SceneDrag> m_drag;
    ScenePlace m_made;
    Grip m_grip = Grip::None;
    QPointF m_pressed;
    bool m_moved = false;
};
