// SPDX-License-Identifier: MIT
#pragma once

#include "services/vendors/lowering.h"
#include "services/vendors/vendor.h"

/// What vendors share whose every answer is {success, data, usage, error}: how answers are read, the account, voices,
/// files and task list, and the operations that their documents describe in the same words. A vendor's own file says
/// which of these it has, at which paths, and where it differs.
namespace successdialect {

/// The documented error types; the type is the code.
QList<ErrorCode> errorCodes();
/// `success: false` is an error whatever the HTTP status says. {code, result} is the envelope of another revision of
/// these servers: Malformed with Reason::OtherDialect, whatever the HTTP status says.
std::optional<ApiError> readError(const HttpReply& reply);

/// Auth, errors, account, voices, files and task list: all but the operations. A price for a language that is not
/// among `priced` is one for any: no document says what its language looks like.
void describeAccount(Vendor& vendor, const QList<Language>& priced);

HttpRequest get(const QString& endpoint);
HttpRequest post(const QString& endpoint, const QJsonObject& body);

// Answers to what a submit sends and to what is asked about it later.
Result<Submitted> parseSubmitted(const HttpReply& reply);
Result<Submitted> parseClonedVoice(const HttpReply& reply);  ///< its one ticket is finished
Result<RemoteTask> parseTask(const HttpReply& reply);         ///< done is Malformed when no output is a link

/// What a job is sent as, without its idempotency key.
struct Call {
    QString endpoint{};
    QJsonObject body{};
};
/// A paid call that carries the idempotency key and makes a task.
Endpoint<SubmitQuery, Submitted> submitting(std::function<Call(const SubmitQuery&)> call);

/// The link of an input, percent-encoded.
QString link(const SubmitQuery& query, InputRole role);
/// Adds `name`; an empty one is left out.
QJsonObject named(QJsonObject body, const SubmitQuery& query);
/// Adds those of the options that the user has set.
QJsonObject withSet(QJsonObject body, const SubmitQuery& query, const QList<OptionRule>& options);

/// A task of the kind, polled by its id. Inputs, options and submit are still to come.
Operation task(OperationKind kind, const QString& taskType);

Operation subtitles(const LanguageRules& languages, const QList<OptionRule>& options);
Operation faceSwap();
Operation lipSync();
/// The answer holds the voice. The documents give it no idempotency key.
Operation voiceClone();

struct Eraser {
    int mostRegions = 1;
    bool tellsAuto = false;  ///< no default is documented, so ours is sent
    std::function<QJsonObject(const SentBox&)> box{};
};
Operation erase(const Eraser& eraser);
QJsonObject partsOf(const SentBox& box);

struct Speech {
    QList<Language> languages{};
    bool openLanguages = false;
    QList<OptionRule> options{};
    bool takesName = false;
};
Operation speech(const Speech& speech);

}  // namespace successdialect
