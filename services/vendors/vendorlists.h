// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/account.h"
#include "services/domain/avatar.h"
#include "services/domain/voice.h"
#include "services/vendors/operation.h"

#include <QtCore/qdatetime.h>

/// One page of a list. Vendors page by a cursor of theirs or by number.
struct PageQuery {
    QString cursor{};  ///< as the page before gave it; empty for the first
    int page = 0;      ///< 0 = the first
};
struct UsageQuery {
    QDate from{};  ///< invalid = no limit
    QDate to{};
    PageQuery page{};
};
struct UsagePage {
    QList<UsageRecord> records{};
    std::optional<double> total{};  ///< credits of all pages
    QString cursor{};
    bool more = false;
};
struct RemotePage {
    QList<RemoteTask> tasks{};
    QString cursor{};
    bool more = false;
};
struct AvatarQuery {
    QString list{};  ///< one of AvatarEndpoints::lists
    PageQuery page{};
};
struct AvatarPage {
    QList<Avatar> avatars{};
    bool more = false;
};
struct TemplatePage {
    QList<ExpressionTemplate> templates{};
    bool more = false;
};

/// The vendor's own record of what was sent to it.
struct RemoteEndpoints {
    Endpoint<PageQuery, RemotePage> list{};
    Endpoint<QString, RemoteTask> one{};  ///< by the id that the list gives
};
struct AvatarEndpoints {
    QStringList lists{};  ///< all of them together are every avatar; "own-..." holds what this account made
    Endpoint<AvatarQuery, AvatarPage> list{};
    Endpoint<PageQuery, TemplatePage> templates{};
};

struct VoiceQuery {
    QString language{};  ///< a code, or a Language::family where Vendor::voicesByLanguage
    QString gender{};
    QString source{};    ///< one of Vendor::voiceSources; empty where there are none
    int page = 0;
};
struct VoicePage {
    QList<Voice> voices{};
    bool more = false;
};
