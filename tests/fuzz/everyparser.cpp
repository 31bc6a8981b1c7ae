// SPDX-License-Identifier: MIT
#include "tests/fuzz/everyparser.h"

#include "app/engine/knownvendors.h"
#include "services/domain/errorjson.h"
#include "services/domain/regionjson.h"
#include "services/domain/srt.h"
#include "services/http/jsonreader.h"
#include "services/http/retryafter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const VendorRegistry& vendors() {
    static const VendorRegistry known = knownVendors();
    return known;
}

/// Calls `read(name, endpoint)` for every endpoint of a vendor.
template <class Read>
void everyEndpoint(const Vendor& vendor, Read&& read) {
    read(u"balance"_s, vendor.balance);
    read(u"pricing"_s, vendor.pricing);
    read(u"usage"_s, vendor.usage);
    read(u"languages"_s, vendor.languages);
    read(u"voices"_s, vendor.voices);
    read(u"remote list"_s, vendor.remote.list);
    read(u"remote task"_s, vendor.remote.one);
    read(u"avatars"_s, vendor.avatars.list);
    read(u"templates"_s, vendor.avatars.templates);
    read(u"upload ticket"_s, vendor.upload.ticket);
    read(u"confirm"_s, vendor.upload.confirm);
    read(u"refresh"_s, vendor.upload.refresh);
    for (const Operation& operation : vendor.operations + vendor.makers) {
        read(operationName(operation.kind), operation.submit);
        read(operationName(operation.kind) + u" status"_s, operation.status);
    }
}

/// What a wrong success would look like.
template <class Answer>
QString wrongIn(const Answer&) {
    return {};
}

/// A link that is no URL is refused where it is fetched. Of a list, a finished task is only a line of history: its links may be left out there.
QString wrongIn(const RemoteTask& task) {
    const bool nothing = task.outputs.isEmpty() && task.made.isEmpty();
    const bool noLink = std::ranges::any_of(task.outputs, [](const RemoteOutput& output) { return output.url.isEmpty(); });
    if (task.state == RemoteState::Done && nothing)
        return u"done with nothing to show for it"_s;
    return task.state == RemoteState::Done && noLink ? u"done with a link that is none"_s : QString();
}

QString wrongIn(const Submitted& submitted) {
    if (submitted.tickets.isEmpty())
        return u"taken with no task"_s;
    for (const SubmitTicket& ticket : submitted.tickets) {
        if (ticket.finished && !wrongIn(*ticket.finished).isEmpty())
            return wrongIn(*ticket.finished);
        if (ticket.remoteId.isEmpty() && !ticket.refused && !ticket.finished)
            return u"taken under no id"_s;
    }
    return {};
}

QString wrongIn(const UploadTicket& ticket) {
    return !ticket.target.isValid() && !ticket.ready.isValid() ? u"an upload to nowhere"_s : QString();
}

QString wrongIn(const StagedFile& file) {
    return file.url.isEmpty() || !file.url.isValid() ? u"staged at no link"_s : QString();
}

void readAsReply(const QByteArray& bytes, int status, QStringList& wrong) {
    const HttpReply reply{.status = status, .body = bytes};
    for (const Vendor& vendor : vendors().all()) {
        if (vendor.readError)
            static_cast<void>(vendor.readError(reply));
        everyEndpoint(vendor, [&](const QString& name, const auto& endpoint) {
            if (!endpoint)
                return;
            const auto answer = endpoint.parse(reply);
            const QString fault = answer ? wrongIn(*answer) : QString();
            const bool historyOnly = name == "remote task"_L1;
            if (!fault.isEmpty() && !historyOnly)
                wrong << u"%1 %2: %3"_s.arg(vendor.id, name, fault);
        });
    }
}

void readAsJson(const QByteArray& bytes, QStringList& wrong) {
    const auto object = json::object(bytes);
    if (!object)
        return;
    const JobSpec job = jobFromJson(*object);
    if (!(jobFromJson(toJson(job)) == job))
        wrong << u"a job changes when it is stored"_s;
    const ApiError error = errorFromJson(*object);
    if (!(errorFromJson(toJson(error)) == error))
        wrong << u"an error changes when it is stored"_s;
}

void readAsText(const QByteArray& bytes, QStringList& wrong) {
    const QString text = QString::fromUtf8(bytes);
    if (const auto cues = parseSrt(bytes); cues && (cues->isEmpty() || !std::ranges::is_sorted(*cues, {}, &Cue::start)))
        wrong << u"subtitles without cues, or out of order"_s;
    const auto wait = retryAfter(bytes, bytes, QDateTime::fromSecsSinceEpoch(1'790'000'000));
    if (wait && (wait->count() < 0 || *wait > std::chrono::hours(1)))
        wrong << u"a wait of %1 ms"_s.arg(wait->count());
    const auto region = regionFromText(text);
    if (region && !QRectF(0, 0, 1.0001, 1.0001).contains(region->box))
        wrong << u"a box outside the picture"_s;
    for (const Vendor& vendor : vendors().all()) {
        for (const Operation& operation : vendor.operations) {
            for (const OptionRule& rule : operation.options) {
                const auto value = optionFromText(rule, text);
                if (value && checkOptions(QList<OptionRule>{OptionRule{.name = rule.name, .type = rule.type, .choices = rule.choices,
                                                                      .least = rule.least, .most = rule.most}}, {{rule.name, *value}}))
                    wrong << u"%1 takes a value that its own check refuses"_s.arg(rule.name);
            }
        }
    }
}

}  // namespace

QStringList readByEverything(const QByteArray& bytes, int httpStatus) {
    QStringList wrong;
    readAsReply(bytes, httpStatus, wrong);
    readAsJson(bytes, wrong);
    readAsText(bytes.left(4096), wrong);
    return wrong;
}

int parserCount() {
    int count = 7;
    for (const Vendor& vendor : vendors().all())
        everyEndpoint(vendor, [&count](const QString&, const auto& endpoint) { count += endpoint ? 1 : 0; });
    return count;
}
