// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/account.h"
#include "services/domain/clock.h"
#include "services/domain/voice.h"

#include <QtCore/qobject.h>

#include <memory>

class Audition;
class AuditionTray;
class PictureShelf;
class SayThisBar;
class SpeechDesk;
class VoicePreviews;
class VoicesDesk;
class VoicesView;
struct Profile;

/// Lets voices be heard and seen where they are listed: previews, portraits, the tray of those compared and the sentence that
/// they are to say. Nothing of it is made before somebody looks.
class AuditionDesk : public QObject {
    Q_OBJECT

public:
    AuditionDesk(const Profile& profile, VoicesDesk& voices, SpeechDesk& speech, QObject* parent);
    ~AuditionDesk() override;

    void toggle(const Voice& voice);  ///< plays it, or holds it while it plays
    /// Where an account's own address is on this machine, previews over plain http may be too.
    void setAccounts(const QList<Account>& accounts);

private:
    Audition& audition();
    PictureShelf& pictures();
    void attach(VoicesView& view);
    void showCompared(VoicesView& view, AuditionTray& tray, SayThisBar& say);

    const QString m_cache;
    VoicesDesk& m_voices;
    SpeechDesk& m_speech;
    SystemClock m_clock;
    bool m_loopback = false;
    std::unique_ptr<VoicePreviews> m_previews;
    std::unique_ptr<Audition> m_audition;  ///< after the previews, which it plays
    std::unique_ptr<PictureShelf> m_pictures;
};
