// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qpoint.h>
#include <QtWidgets/qwidget.h>

class ElidedLabel;
class QMimeData;
class QToolButton;
class SpeechPlayer;

/// What was spoken: plays here, is dragged out as a file, or goes into a lip-sync job.
class SpokenRow : public QWidget {
    Q_OBJECT

public:
    SpokenRow(SpeechPlayer& player, QString path, QWidget* parent = nullptr);

    const QString& path() const { return m_path; }
    void setWords(const QString& text, const QString& facts);

Q_SIGNALS:
    void lipSyncRequested(const QString& path);
    void showRequested(const QString& path);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void showPlaying();
    QMimeData* data() const;

    SpeechPlayer& m_player;
    const QString m_path;
    QPoint m_pressed;
    QToolButton* m_play;
    QToolButton* m_lips;
    QToolButton* m_folder;
    ElidedLabel* m_text;
    ElidedLabel* m_facts;
};
