// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/voice.h"

#include <QtWidgets/qframe.h>

class PictureShelf;
class QToolButton;
struct PreviewLook;

/// One place of the tray: a voice with its face, Play and Remove; or a dashed place for one more.
class TraySlot : public QFrame {
    Q_OBJECT

public:
    /// `number` is the key that plays it, from 1.
    TraySlot(PictureShelf& pictures, int number, QWidget* parent = nullptr);

    void setVoice(const Voice& voice, const QString& vendorName);
    void clear();
    void setChosen(bool chosen);  ///< the one that "Use" is about
    void showLook(const PreviewLook& look);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen();
    void playPressed();
    void removePressed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void paintEmpty(QPainter& painter);
    void paintVoice(QPainter& painter);
    void nameAccessibly();

    PictureShelf& m_pictures;
    const int m_number;
    Voice m_voice;
    QString m_vendor;
    QToolButton* m_play;
    QToolButton* m_remove;
    QString m_state;  ///< in words
    bool m_filled = false;
    bool m_chosen = false;
    bool m_playing = false;
    bool m_broken = false;
};
