// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/httpmessage.h"

#include <QtCore/qhash.h>
#include <QtCore/qjsonobject.h>

#include <optional>

/// One way in which a vendor goes wrong.
struct Misbehaviour {
    enum class Kind {
        // the documented errors; nothing is done and nothing billed
        AuthenticationError,
        ValidationError,
        RateLimitError,
        PermissionError,
        InsufficientCredits,
        NotFound,
        InternalError,
        // on the wire
        DropBeforeReading,  ///< the head has arrived, nothing is done
        DropWhileReading,   ///< after `amount` bytes of the body; nothing is done
        DropBeforeAnswer,   ///< everything is done and billed
        ResetBeforeAnswer,
        Hang,         ///< done and billed, and then silence
        Delay,        ///< answers after `amount` ms
        Slow,         ///< trickles: `amount` bytes each 10 ms
        Truncated,    ///< FIN after `amount` bytes of the body
        ResetMidway,  ///< RST after `amount` bytes of the body
        // a whole answer, and a wrong one; everything is done and billed
        Html,
        Empty,
        FaultAfterActing,
        // JSON only
        UnknownStatus,
        MissingFields,
        NumbersAsStrings,
        HugeIds,
        NullData,
        OtherDialect,  ///< {code, message, result}: how another revision of the same servers answers
    };
    Kind kind = Kind::InternalError;
    qint64 amount = 0;  ///< bytes, ms, or the seconds of Retry-After

    /// The documented error type, empty when it is none of these.
    QString errorType() const;
    bool isJsonOnly() const { return kind >= Kind::UnknownStatus; }
    bool actsBeforeTheBody() const;  ///< the handler never gets to see such a request
    BodyPlan spoil(const BodyPlan& plan) const;
    ServerReply spoil(const ServerReply& reply) const;
    /// The answer's envelope, bent. `HugeIds` turns the task's id into a bare number.
    QJsonObject spoil(const QJsonObject& envelope) const;
};

/// "kind", "kind@amount": the kind in kebab case. Absent when there is no such kind.
std::optional<Misbehaviour> misbehaviourFromText(const QString& text);

/// What is still to go wrong, by endpoint, in order.
class MisbehaviourPlan {
public:
    static constexpr int always = -1;
    void add(const QString& endpoint, const Misbehaviour& misbehaviour, int times);
    /// Uses one up, if it acts in this phase.
    std::optional<Misbehaviour> take(const QString& endpoint, bool beforeTheBody);
    void clear();

private:
    struct Entry {
        Misbehaviour misbehaviour{};
        int times = 1;
    };
    QHash<QString, QList<Entry>> m_entries;
};
