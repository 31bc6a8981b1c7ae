// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/qwidget.h>

class SceneEditor;
class Segments;
class ElidedLabel;
class QPushButton;

/// What stands behind the avatar: nothing set, a colour or a picture.
class SceneBackground : public QWidget {
    Q_OBJECT

public:
    /// The editor must outlive it.
    explicit SceneBackground(SceneEditor& editor, QWidget* parent = nullptr);

private:
    void refresh();
    void choose(int what);
    void askForColour();
    void askForPicture();

    SceneEditor& m_editor;
    Segments* m_what;
    QPushButton* m_value;
    ElidedLabel* m_file;
};
