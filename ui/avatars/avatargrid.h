// SPDX-License-Identifier: MIT
#pragma once

#include "ui/avatars/avatarpictures.h"

#include <QtWidgets/qlistview.h>

class AvatarDelegate;

/// Avatars as tiles. Arrows walk, Enter, Space or a click takes one. Only what is seen asks for its picture.
class AvatarGrid : public QListView {
    Q_OBJECT

public:
    explicit AvatarGrid(QWidget* parent = nullptr);

    void setPictures(const AvatarPictures& pictures);
    void setChosen(const QString& id);
    void showChosen();  ///< scrolls to it, when it is among those shown

Q_SIGNALS:
    void chosen(const QString& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    AvatarDelegate* m_delegate;
    QString m_id;
};
