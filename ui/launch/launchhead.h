// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/shapedwords.h"

#include <QtWidgets/qheaderview.h>

class LaunchPlan;

/// Two levels over the grid: the language with a tick for all of its cells and its voice, below it the accounts.
class LaunchHead : public QHeaderView {
    Q_OBJECT

public:
    LaunchHead(const LaunchPlan& plan, QWidget* parent);

    QSize sizeHint() const override;
    /// Where the voice of a column's language is chosen, for a list to drop down from; in the viewport's coordinates.
    QRect voiceRect(int column) const;

Q_SIGNALS:
    void languageClicked(int column);  ///< its tick; any column of the group
    void accountClicked(int column);
    void voiceClicked(int column);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    QRect groupRect(int column) const;
    QRect columnRect(int column) const;
    void paintGroup(QPainter& painter, int column) const;
    void paintVoice(QPainter& painter, const QRect& rest, const QString& voice, int room) const;
    void paintAccount(QPainter& painter, int column) const;
    QString voiceName(int column) const;
    Qt::Alignment lead() const;
    bool grouped() const;  ///< there are languages to group by

    const LaunchPlan& m_plan;
    mutable ShapedWords m_bold, m_small;
};
