// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/voice.h"

#include <QtWidgets/qframe.h>

class Audition;
class InfoBar;
class PictureShelf;
class TraySlot;
class QLabel;
class QPushButton;

/// Up to four voices side by side, as loud as each other: play each, all in turn, or use one. Keys 1 to 4 play them while the
/// focus is in the window's view that the tray belongs to (see playSlot).
class AuditionTray : public QFrame {
    Q_OBJECT

public:
    static constexpr int most = 4;
    struct Entry {
        VoiceKey key{};
        Voice voice{};
    };

    /// Both must outlive it.
    AuditionTray(Audition& audition, PictureShelf& pictures, QWidget* parent = nullptr);

    /// The voices, in the order they were ticked; what is beyond four is left out.
    void setEntries(const QList<Entry>& entries);
    QList<Entry> entries() const { return m_entries; }
    bool isFull() const { return m_entries.size() == most; }
    int chosen() const { return m_chosen; }  ///< whom "Use" is about: the slot heard last; -1 without any

    void playSlot(int slot);  ///< plays or holds; nothing for an empty slot
    void playInTurn();

Q_SIGNALS:
    void useRequested(const VoiceKey& key);
    void removeRequested(const VoiceKey& key);  ///< the tick goes: answer with setEntries

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void show(int slot);
    void choose(int slot);
    void refresh();
    void takeChange(const QUrl& url);
    void playNext(const QUrl& ended);

    Audition& m_audition;
    QList<Entry> m_entries;
    QList<TraySlot*> m_slots;
    InfoBar* m_info;
    QLabel* m_count;
    QPushButton* m_inTurn;
    QPushButton* m_use;
    int m_chosen = -1;
    int m_turn = -1;  ///< the slot that plays in turn; -1 = none
};
