// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/oiiyaobackend.h"
#include "tests/support/simulator.h"

/// Stands in for api.oiiyao.com on loopback, or for the vendor of another document in the same dialect: checks each request strictly against the document, keeps bills,
/// hands out real media, and misbehaves when told to. `violations()` lists all that a correct client never
/// does; tests assert that it stays empty. It works in the thread it lives in; every member may be called
/// from any thread.
class OiiyaoSimulator : public Simulator {
    Q_OBJECT
public:
    struct Settings {
        QByteArray key = "sim-key-1";
        quint16 port = 0;
        std::chrono::milliseconds delay{0};  ///< before every answer of the API
        bool enforceRates = false;           ///< answer 429 above the rates that the balance tells
        QHash<QString, QString> paths{};     ///< endpoint name -> path that replaces the assumed one
        std::function<QDateTime()> now{};    ///< empty: the wall clock
        OiiyaoBackend::Settings account{};
        ObjectStore::Settings store{};
        const SuccessDocument* document = nullptr;  ///< null: Oiiyao's
    };

    OiiyaoSimulator();
    explicit OiiyaoSimulator(const Settings& settings, QObject* parent = nullptr);

    QUrl baseUrl() const override;
    QUrl storeUrl() const override { return m_store.server().url(); }

    /// `endpoint`: a name of the document's table (oiiyaodocument.cpp), or "upload" and "download" for the
    /// object store. Several queue up. `times` may be MisbehaviourPlan::always.
    void misbehave(const QString& endpoint, const Misbehaviour& misbehaviour, int times = 1);
    void misbehave(const QString& endpoint, Misbehaviour::Kind kind, int times = 1);
    bool tellToMisbehave(const QString& endpoint, const Misbehaviour& misbehaviour, int times) override;
    void behave();
    bool hasEndpoint(const QString& name) const;

    void failNextTasks(const QString& message, int times = 1);
    void setCredits(qint64 credits);
    void setKey(const QByteArray& key);
    void setResultVideo(const QString& path);
    /// From the thread it lives in: no such host, and back at the same port.
    void goOffline();
    bool comeBack();

    QList<Bill> bills() const;
    qint64 credits() const;
    QStringList violations() const;
    QList<ServerRequest> requests() const { return m_server.requests(); }
    QList<ServerRequest> storeRequests() const { return m_store.server().requests(); }
    qsizetype count(const QString& endpoint) const;  ///< requests on the wire, answered or not
    QJsonObject state() const override;
    void forgetRequests() override;
    int silent() const override { return m_server.silent() + m_store.server().silent(); }

private:
    struct Match {
        const apidoc::Operation* operation = nullptr;
        QString taskId{};
        bool methodFits = false;
    };
    Match match(const ServerRequest& request) const;
    BodyPlan plan(const ServerRequest& head);
    ServerReply handle(const ServerRequest& request);
    ServerReply act(const Match& match, const QJsonObject& fields);
    ServerReply violation(const ServerRequest& request, const apidoc::Complaint& complaint);
    std::optional<apidoc::Complaint> authFault(const ServerRequest& request) const;
    std::optional<apidoc::Complaint> formFault(const ServerRequest& request) const;
    bool tooFast();

    mutable SimulatorWorld m_world;
    Settings m_settings;
    const SuccessDocument& m_document;
    ObjectStore m_store;
    OiiyaoBackend m_backend;
    HttpServer m_server;
    QList<QDateTime> m_recent;
};
