// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qurl.h>
#include <QtWidgets/qwidget.h>

class Audition;
struct PreviewLook;

/// One sound in its place: play, waveform, length. For whatever is no row of a list: a result of the speech studio (its file
/// as QUrl::fromLocalFile), a stretch to be cloned. Space plays and holds, the arrows move by a second.
class PreviewStrip : public QWidget {
    Q_OBJECT

public:
    /// It must outlive this.
    explicit PreviewStrip(Audition& audition, QWidget* parent = nullptr);

    void setSource(const QUrl& url);  ///< and has it fetched; empty = nothing to be heard yet
    QUrl source() const { return m_url; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    PreviewLook look() const;
    void refresh(const QUrl& url);

    Audition& m_audition;
    QUrl m_url;
};
