// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/account.h"
#include "services/domain/avatar.h"
#include "services/domain/voice.h"
#include "services/vendors/operation.h"
#include "services/vendors/scenerules.h"

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
    QString tag{};   ///< only those with it: a value of AvatarEndpoints::tags; empty = all
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
    /// Whether an entry of the list may be what came of this request: the same name, kind, languages. Absent where nothing tells.
    std::function<bool(const HttpRequest& sent, const RemoteTask& listed)> isOf{};
    /// A task is listed under the id that its submit gave, with its status: many can be asked about at once.
    bool tellsStatus = false;
};
struct AvatarEndpoints {
    QStringList lists{};  ///< all of them together are every avatar
    QStringList own{};    ///< those of them that hold what this account made
    /// What the lists can be narrowed down to, and the only way to learn what an avatar is tagged with.
    QList<AvatarTag> tags{};
    SceneRules scene{};
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
