// SPDX-License-Identifier: MIT
#pragma once

#include "ui/main/accountsdesk.h"
#include "ui/main/auditiondesk.h"
#include "ui/main/avatarsdesk.h"
#include "ui/main/castdesk.h"
#include "ui/main/comparedesk.h"
#include "ui/main/cuedesk.h"
#include "ui/main/donedesk.h"
#include "ui/main/glossarydesk.h"
#include "ui/main/launchdesk.h"
#include "ui/main/ledgerdesk.h"
#include "ui/main/mediadesk.h"
#include "ui/main/presetsdesk.h"
#include "ui/main/queuedesk.h"
#include "ui/main/regiondesk.h"
#include "ui/main/speechdesk.h"
#include "ui/main/voicesdesk.h"
#include "ui/main/waitingdesk.h"
#include "ui/main/watchdesk.h"

/// What ties the window's areas together, one for each; children of the window.
struct Desks {
    MediaDesk* media = nullptr;
    QueueDesk* queue = nullptr;
    WaitingDesk* waiting = nullptr;
    AccountsDesk* accounts = nullptr;
    CompareDesk* compare = nullptr;
    LedgerDesk* ledger = nullptr;
    RegionDesk* regions = nullptr;
    CueDesk* cues = nullptr;
    CastDesk* cast = nullptr;
    GlossaryDesk* glossaries = nullptr;
    VoicesDesk* voices = nullptr;
    SpeechDesk* speech = nullptr;
    AuditionDesk* audition = nullptr;
    AvatarsDesk* avatars = nullptr;
    LaunchDesk* launch = nullptr;
    PresetsDesk* presets = nullptr;
    DoneDesk* done = nullptr;
    WatchDesk* watch = nullptr;
};
