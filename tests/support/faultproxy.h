// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qthread.h>
#include <QtCore/qurl.h>

#include <atomic>
#include <memory>

/// One way in which the net between two programs goes wrong, as seen by the one that connects.
struct Toxic {
    enum class Kind {
        None,
        Latency,            ///< each piece comes `amount` ms late, both ways
        Bandwidth,          ///< `amount` bytes each 10 ms, both ways
        Slicer,             ///< pieces of `amount` bytes, one each ms, both ways
        Reset,              ///< RST as soon as `amount` bytes have been sent
        DropSending,        ///< FIN after `amount` bytes of what is sent
        DropAnswering,      ///< FIN after `amount` bytes of what is answered
        CloseBeforeAnswer,  ///< the other side has it all, its answer is lost
        BlackHole,          ///< what is sent goes nowhere, nothing is answered, nothing is closed
    };
    Kind kind = Kind::None;
    qint64 amount = 0;
};

/// A TCP proxy on loopback in a thread of its own: between a program under test and what it talks to.
class FaultProxy {
public:
    FaultProxy();
    ~FaultProxy();

    QUrl url() const;  ///< without a path
    void passOnTo(quint16 port);
    /// For the connections to come: `times` of them, the ones after pass untouched. Negative: for all.
    void poison(const Toxic& toxic, int times = -1);
    /// Only connections with a request that begins so ("POST /video").
    void onlyWhere(const QByteArray& beginning);
    int poisoned() const;     ///< connections that were
    int connections() const;  ///< all there were
    qint64 bytesSent() const;      ///< that reached the other side
    qint64 bytesAnswered() const;  ///< that came back through

    struct State;

private:
    std::shared_ptr<State> m_state;
    QThread m_thread;
};
