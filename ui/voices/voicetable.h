// SPDX-License-Identifier: MIT
#pragma once

#include "ui/voices/voicecells.h"
#include "ui/widgets/rowhover.h"

#include <QtWidgets/qtableview.h>

/// The voices, a row each. All of it goes by keyboard: arrows walk, Space plays, Enter uses, F and C mark, G gives.
class VoiceTable : public QTableView {
    Q_OBJECT

public:
    VoiceTable(VoiceTableModel& table, const VoicePictures& pictures, QWidget* parent = nullptr);

    int hoveredRow() const { return m_hover.row(); }
    VoiceKey currentVoice() const { return m_current; }  ///< also while a filter hides it
    void setCurrentVoice(const VoiceKey& key);

Q_SIGNALS:
    void currentVoiceChanged(const VoiceKey& key);
    void playRequested(const VoiceKey& key);
    void useRequested(const VoiceKey& key);
    void comparedRefused();  ///< there is no room for another one
    void menuRequested(const VoiceKey& key, const QPoint& globalPosition);
    void giveMenuRequested(const VoiceKey& key, const QPoint& globalPosition);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyboardSearch(const QString&) override {}  ///< letters are commands here
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void fitColumns();
    void bringBack();
    void toggle(int row, VoiceColumn column);
    bool command(int key);
    QPoint placeOfMenu() const;  ///< at the row in hand
    void setUp();
    void setUpHeader();

    VoiceTableModel& m_table;
    VoiceKey m_current;
    RowHover m_hover{*this};
    bool m_resetting = false;
};
