// SPDX-License-Identifier: MIT
#include "app/engine/knownvendors.h"
#include "tests/fuzz/families.h"
#include "tests/fuzz/vendorsread.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

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

/// Of a list, a finished task is only a line of history: its links may be left out there.
QString wrongIn(const RemoteTask& task) {
    const bool hasLink = std::ranges::any_of(task.outputs, [](const RemoteOutput& output) {
        return output.url.isValid() && !output.url.host().isEmpty();
    });
    if (task.progress && !(*task.progress >= 0 && *task.progress <= 1))
        return u"a progress of %1"_s.arg(*task.progress);
    return task.state == RemoteState::Done && !hasLink && task.made.isEmpty() ? u"done with nothing to show for it"_s : QString();
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

int statusFrom(char byte) {
    constexpr int statuses[] = {200, 200, 200, 500, 201, 400, 401, 404, 429, 302};
    return statuses[static_cast<unsigned char>(byte) % std::size(statuses)];
}

}  // namespace

const VendorRegistry& everyVendor() {
    static const VendorRegistry known = knownVendors();
    return known;
}

QStringList families::replies(const QByteArray& bytes) {
    QStringList wrong;
    const HttpReply reply{.status = bytes.isEmpty() ? 200 : statusFrom(bytes[0]), .body = bytes.mid(1)};
    for (const Vendor& vendor : everyVendor().all()) {
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
    return wrong;
}

int families::endpointCount() {
    int count = 0;
    for (const Vendor& vendor : everyVendor().all())
        everyEndpoint(vendor, [&count](const QString&, const auto& endpoint) { count += endpoint ? 1 : 0; });
    return count;
}
