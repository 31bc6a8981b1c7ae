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

/// Up to four voices side by side, as loud as each other: play each, all in turn, or use one. What cannot be played is said
/// over it. Keys 1 to 4 play them (see AuditionKeys).
class AuditionTray : public QFrame {
    Q_OBJECT

public:
    static constexpr int most = 4;
    struct Entry {
        VoiceKey key{};
        Voice voice{};
        QString vendorName{};  ///< as it is shown
        bool operator==(const Entry&) const = default;
    };

    /// Both must outlive it.
    AuditionTray(Audition& audition, PictureShelf& pictures, QWidget* parent = nullptr);

    /// The voices, in the order they were ticked; what is beyond four is left out.
    void setEntries(const QList<Entry>& entries);
    const QList<Entry>& entries() const { return m_entries; }
    bool isFull() const { return m_entries.size() == most; }
    /// Whom "Use" is about: the slot heard or clicked last, at first the first; -1 without any.
    int chosen() const { return m_chosen; }

    void playSlot(int slot);  ///< from 0; plays or holds, and does nothing for an empty slot
    void playInTurn();        ///< the first, the second ...; a second call ends it

Q_SIGNALS:
    void useRequested(const VoiceKey& key);
    void removeRequested(const VoiceKey& key);  ///< the tick goes: answer with setEntries

protected:
    void changeEvent(QEvent* event) override;

private:
    QFrame* makeRow(PictureShelf& pictures);
    TraySlot* makeSlot(PictureShelf& pictures, int slot);
    QUrl addressOf(int slot) const;
    void choose(int slot);
    void showEntries();
    void showPlaying();
    void showButtons();
    void endTurn();
    void playTurn(int slot);
    void takeEnd(const QUrl& heard);

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
