// SPDX-License-Identifier: MIT
#pragma once

#include "services/vendors/vendor.h"

#include <QtCore/qjsonarray.h>

/// The parts of one vendor's description, and what they share: its envelope, its ids and its words.
namespace kreadoapi {

extern const QLatin1StringView vendorId;

HttpRequest get(const QString& endpoint);
HttpRequest post(const QString& endpoint, const QJsonObject& body, bool costsMoney = false);
/// The error of an envelope; absent when it says that all went well, or is no envelope.
std::optional<ApiError> readError(const HttpReply& reply);
QList<ErrorCode> errorCodes();

/// `data` of a good envelope. Errors: Malformed when it is null or neither object nor array.
Result<QJsonValue> data(const HttpReply& reply);

struct Page {
    QJsonArray rows{};
    bool more = false;
};
/// pageIndex counts from 1, ours from 0.
QJsonObject pageFields(int page);
Result<Page> page(const HttpReply& reply);

/// An id as the document's "Integer" or "Long": the very digits. What is no such number stays text.
QJsonValue whole(const QString& id);
RemoteState stateOf(const QString& status);
/// State, status word and message of anything with a `status`. Errors: Malformed without one.
Result<RemoteTask> progressOf(const QJsonObject& fields);
/// The answer to every submit but speech: `data.jobId`.
Result<Submitted> parseJob(const HttpReply& reply);

/// The title, cut to what fits, with a part of the key behind it: names must be unique, and at most 100 long.
QString taskName(const SubmitQuery& query);
QString link(const SubmitQuery& query, InputRole role);
/// Brackets are among the characters that a link must not hold; the rest is refused for every vendor.
QList<ApiError> checkLinks(const JobSpec& job);

// kreadovideos.cpp
Operation lipSync();
Operation avatarVideo();
Operation erase();
RemoteEndpoints videos();
// kreadospeech.cpp
Operation speech();
Endpoint<Nothing, QList<Language>> languages();
Endpoint<VoiceQuery, VoicePage> voices();
QStringList voiceSources();
// kreadoavatars.cpp
Operation avatarFromPhoto();
Operation avatarFromVideo();
AvatarEndpoints avatars();

}  // namespace kreadoapi
