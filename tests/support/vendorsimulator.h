// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/apidocument.h"
#include "tests/support/bill.h"
#include "tests/support/simulator.h"

/// What every simulated vendor does alike: it takes only requests whose method, path, auth header and fields the
/// document's tables know, counts anything else as a violation, keeps bills and misbehaves when told to. Its
/// heir says what an accepted request does. It works in the thread it lives in; public members may be called from any.
class VendorSimulator : public Simulator {
    Q_OBJECT
public:
    struct Auth {
        QByteArray header{};
        QByteArray prefix{};
        QList<QByteArray> never{};  ///< headers that must not come along
    };
    struct Answer {
        QJsonObject body{};
        int status = 200;
    };

    VendorSimulator(const SimulatorSettings& settings, Auth auth, QList<apidoc::Operation> document);

    QUrl baseUrl() const override { return m_server.url(); }
    QUrl storeUrl() const override { return m_store.server().url(); }
    QJsonObject state() const override;
    void forgetRequests() override;
    int silent() const override { return m_server.silent() + m_store.server().silent(); }
    bool tellToMisbehave(const QString& endpoint, const Misbehaviour& misbehaviour, int times = 1) override;
    void behave();
    /// The next paid tasks end as failed.
    void failNextTasks(int times);

    QList<Bill> bills() const;
    QStringList violations() const;
    QList<ServerRequest> requests() const { return m_server.requests(); }
    qsizetype count(const QString& endpoint) const;
    /// The decoded fields of the newest request to an endpoint.
    QJsonObject lastFields(const QString& endpoint) const;

protected:
    /// What an accepted request does. `argument`: what stands in the path's placeholder.
    virtual Answer answer(const apidoc::Operation& operation, const QJsonObject& fields, const QString& argument) = 0;
    /// The vendor's own error envelope. Complaint::type is "auth", "invalid", "rate", "permission", "credit",
    /// "missing" or "internal".
    virtual Answer refusal(const apidoc::Complaint& complaint) const = 0;

    /// A whole answer, bent: where this vendor keeps its ids and states.
    virtual QJsonObject spoilt(const Misbehaviour& misbehaviour, const QJsonObject& body) { return misbehaviour.spoil(body); }

    QDateTime now() const { return m_world.now(); }
    const SimulatorSettings& settings() const { return m_settings; }
    void addViolation(const QString& what) { m_world.violations.append(what); }
    /// False, and nothing billed, when the account has less.
    bool charge(const Bill& bill);
    qint64 credits() const { return m_credits; }
    /// True once for each task that was told to fail.
    bool nextTaskFails() { return m_failing > 0 && m_failing-- > 0; }
    /// Links to real media: a clip, a second of a tone, one cue.
    QString videoLink();
    QString audioLink();
    QString subtitleLink(const QString& language);

private:
    struct Match {
        const apidoc::Operation* operation = nullptr;
        QString argument{};
    };
    std::optional<Match> match(const ServerRequest& request) const;
    BodyPlan plan(const ServerRequest& head);
    ServerReply handle(const ServerRequest& request);
    ServerReply act(const Match& match, const QJsonObject& fields);
    ServerReply violation(const ServerRequest& request, const apidoc::Complaint& complaint);
    std::optional<apidoc::Complaint> formFault(const ServerRequest& request) const;
    QJsonObject fieldsOf(const apidoc::Operation& operation, const ServerRequest& request) const;

    mutable SimulatorWorld m_world;
    SimulatorSettings m_settings;
    Auth m_auth;
    QList<apidoc::Operation> m_document;
    ObjectStore m_store;
    HttpServer m_server;
    QList<Bill> m_bills;
    qint64 m_credits;
    int m_failing = 0;
};
