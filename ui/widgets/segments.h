// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qhash.h>
#include <QtGui/qpixmap.h>
#include <QtWidgets/qframe.h>

class QButtonGroup;
class QHBoxLayout;

/// Exclusive choices in one frame: "Side by side | Wipe | Blink".
class Segments : public QFrame {
    Q_OBJECT

public:
    explicit Segments(const QString& accessibleName, QWidget* parent = nullptr);

    void add(int id, const QString& text, const QString& icon = {});
    void setPicture(int id, const QPixmap& picture);  ///< in place of an icon: 16 by 16 at most
    void setHelp(int id, const QString& help);        ///< tooltip and accessible name
    void setShowsWords(bool words);                   ///< pictures and icons alone where there is no room
    void clear();
    int current() const;
    void setCurrent(int id);  ///< tells nobody

Q_SIGNALS:
    void chosen(int id);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showIcons();
    QIcon iconOf(int id) const;

    QHBoxLayout* m_row;
    QButtonGroup* m_group;
    QHash<int, QPixmap> m_pictures;
    bool m_words = true;
};
