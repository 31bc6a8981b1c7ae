// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/facetsection.h"

class QVBoxLayout;

/// "Narrow down" beside a list: sections of boxes to tick, and the way to take all of that back. Who derives from it fills it.
class FacetPanel : public QWidget {
    Q_OBJECT

public:
    explicit FacetPanel(int headHeight, QWidget* parent = nullptr);

Q_SIGNALS:
    void cleared();

protected:
    /// `number` tells it apart among the panel's.
    FacetSection* addSection(int number, const QString& title, FacetWording wording, bool ruled = true);
    void setFoot(QWidget* foot);
    void showChoices(qsizetype chosen);  ///< how many boxes are ticked

    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeHead(int height);
    QWidget* makeBody();

    QPushButton* m_clear;
    QVBoxLayout* m_column;
    QVBoxLayout* m_sections = nullptr;
};
