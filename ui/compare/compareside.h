// SPDX-License-Identifier: MIT
#pragma once

#include "models/compare/comparison.h"

#include <QtCore/qtimer.h>
#include <QtWidgets/qwidget.h>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;
class TakeCard;
class Thumbnailer;

/// Beside the pictures: what is compared, which is the best, what is to be noted about it, and what may be taken along.
class CompareSide : public QWidget {
    Q_OBJECT
public:
    explicit CompareSide(Comparison& comparison, QWidget* parent = nullptr);

    void rebuild();        ///< other takes
    void refresh();        ///< other facts of the same
    void setMayAdd(bool may);
    bool isNoting() const;
    void keepNote();       ///< what was typed is told now, not in a moment

Q_SIGNALS:
    void addRequested(QWidget* at);
    void chosenChanged();
    void bestToggled(int slot);
    void noteChanged(int slot);
    void saveFrameRequested();
    void exportRequested(int slot);

private:
    QWidget* makeHead();
    QLayout* makeFoot();
    void makeBestButtons();
    void choose(int slot);
    void showNote();

    Comparison& m_comparison;
    Thumbnailer* m_thumbnails;
    QLabel* m_count = nullptr;
    QPushButton* m_add = nullptr;
    QVBoxLayout* m_cardColumn;
    QHBoxLayout* m_bestRow;
    QList<TakeCard*> m_cards;
    QList<QPushButton*> m_bests;
    QLabel* m_noteTitle;
    QPlainTextEdit* m_note;
    QPushButton* m_export = nullptr;
    QTimer m_pause;        ///< in typing
    int m_noteSlot = -1;
};
