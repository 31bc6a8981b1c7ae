// SPDX-License-Identifier: MIT
// KreadoAI, after its API V3.0 document: account, paths and limits. The operations lie in the files beside this one.
#include "services/vendors/kreado.h"

#include "services/http/jsonreader.h"
#include "services/vendors/kreadoapi.h"

using namespace Qt::StringLiterals;

const QLatin1StringView kreadoapi::vendorId = "kreado"_L1;

namespace {

QList<EndpointPath> paths() {
    return {
        {u"avatars"_s, u"/apis/open/avatar/v3/list"_s},
        {u"avatar-photo"_s, u"/apis/open/avatar/v3/uploadAvatar"_s},
        {u"avatar-photo-result"_s, u"/apis/open/avatar/v3/getUploadCustomAvatar"_s},
        {u"lip-sync"_s, u"/apis/open/video/v3/submitLipTask"_s},
        {u"avatar-video"_s, u"/apis/open/video/v3/submitSystemLipTask"_s},
        {u"video-result"_s, u"/apis/open/video/v3/getLipVideoResult"_s},
        {u"videos"_s, u"/apis/open/video/v3/list"_s},
        {u"video"_s, u"/apis/open/video/v3/detail"_s},
        {u"templates"_s, u"/apis/open/video/v3/emoList"_s},
        {u"avatar-clone"_s, u"/apis/open/video/v3/uploadCloneVideo"_s},
        {u"avatar-clone-result"_s, u"/apis/open/video/v3/getUploadCloneVideoStatus"_s},
        {u"account"_s, u"/apis/open/user/v3/getInfo"_s},
        {u"languages"_s, u"/apis/open/voice/v3/getVoiceLanguage"_s},
        {u"voices"_s, u"/apis/open/voice/v3/getVoiceList"_s},
        {u"speech"_s, u"/apis/open/voice/v3/textToSpeech"_s},
        {u"erase"_s, u"/apis/open/subtitle_removal/v3/submitTask"_s},
        // One example of the document asks ".../detail" instead; its own heading and the vendor's tools say taskResult.
        {u"erase-result"_s, u"/apis/open/subtitle_removal/v3/taskResult"_s},
    };
}

Result<Balance> parseBalance(const HttpReply& reply) {
    const auto answer = kreadoapi::data(reply);
    if (!answer)
        return fail(answer.error());
    const QJsonObject fields = answer->toObject();
    const QString credits = json::text(fields["balance"_L1]);
    if (credits.isEmpty())
        return fail(json::missing(u"balance"));
    return Balance{.credits = credits, .expiresAt = json::text(fields["vipExpireTime"_L1])};
}

Vendor describe() {
    Vendor vendor;
    vendor.id = kreadoapi::vendorId;
    vendor.name = u"KreadoAI"_s;
    vendor.baseUrl = QUrl(u"https://api.kreadoai.com"_s);
    vendor.keyPage = QUrl(u"https://www.kreadoai.com/"_s);
    vendor.creditUnit = u"K-coins"_s;
    vendor.auth = {"apiToken", {}};
    // How many jobs it takes at once is each operation's own number.
    vendor.limits = {.queriesPerSecond = 60, .submitsPerSecond = 1};
    vendor.paths = paths();
    vendor.operations = {kreadoapi::lipSync(), kreadoapi::avatarVideo(), kreadoapi::erase(), kreadoapi::speech()};
    vendor.makers = {kreadoapi::avatarFromPhoto(), kreadoapi::avatarFromVideo()};
    vendor.errorCodes = kreadoapi::errorCodes();
    vendor.readError = kreadoapi::readError;
    vendor.balance = {[](const Nothing&) { return kreadoapi::get(u"account"_s); }, parseBalance};
    vendor.languages = kreadoapi::languages();
    vendor.voices = kreadoapi::voices();
    vendor.voiceSources = kreadoapi::voiceSources();
    vendor.voicesByLanguage = true;
    vendor.remote = kreadoapi::videos();
    vendor.avatars = kreadoapi::avatars();
    return vendor;
}

}  // namespace

const Vendor& kreado() {
    static const Vendor vendor = describe();
    return vendor;
}
