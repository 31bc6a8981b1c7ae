// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/httpserver.h"
#include "tests/support/simulatorworld.h"

#include <QtCore/qjsonobject.h>
#include <QtCore/qtemporarydir.h>

/// Where presigned links lead: takes uploads and serves results, on a host of its own. It knows no key, and
/// counts a request that brings one as a violation. A link works only byte for byte as issued, and until it
/// expires.
class ObjectStore : public QObject {
    Q_OBJECT
public:
    struct Settings {
        std::chrono::milliseconds uploadLifetime = std::chrono::minutes(15);
        std::chrono::milliseconds linkLifetime = std::chrono::hours(2);
        QUrl seenAs{};  ///< where links lead when something stands in between; empty: straight here
        qint64 keepUploadsUpTo = 64 << 20;  ///< larger ones are counted and hashed, and thrown away
    };
    struct File {
        QString id{};
        QString name{};
        qint64 size = 0;       ///< as announced
        QByteArray md5{};      ///< of what arrived, in hex
        bool arrived = false;  ///< wholly
        QString path{};        ///< empty when thrown away
    };
    struct Link {
        QUrl url{};
        QDateTime expiresAt{};
    };
    struct Ticket {
        QString fileId{};
        Link link{};
        QJsonObject headers{};
    };

    ObjectStore(SimulatorWorld& world, const Settings& settings, QObject* parent);

    // to be called with the world locked
    Ticket ticket(const QString& fileName, qint64 size);
    Link link(const QString& path, const QString& name);
    Link link(const File& file);
    const File* file(const QString& id) const;
    const File* fileWithMd5(const QByteArray& hex) const;
    /// The file behind a link; absent when the link is not ours.
    const File* fileBehind(const QUrl& url) const;
    bool issued(const QUrl& url) const;
    bool expired(const QUrl& url) const;
    /// Where generated content lies on this disk; the same content lies there once.
    QString keep(const QString& name, const QByteArray& content);

    const HttpServer& server() const { return m_server; }
    void forgetRequests() { m_server.forget(); }

private:
    struct Target {
        QString fileId{};  ///< of an upload
        QString path{};    ///< of a file on this disk, to be served
        QJsonObject headers{};
        bool isUpload = false;
        QDateTime expiresAt{};
    };
    Link issue(const QString& folder, const QString& name, Target target, std::chrono::milliseconds lifetime);
    QUrl outerUrl() const { return m_settings.seenAs.isEmpty() ? m_server.url() : m_settings.seenAs; }
    QString place(const File& file) const;
    BodyPlan plan(const ServerRequest& head);
    ServerReply handle(const ServerRequest& request);
    ServerReply take(const ServerRequest& request, const Target& target);
    ServerReply violation(int status, const QByteArray& code, const QString& what);

    SimulatorWorld& m_world;
    Settings m_settings;
    HttpServer m_server;
    QTemporaryDir m_folder;
    QHash<QByteArray, Target> m_targets;  ///< by raw path and query
    QHash<QString, File> m_files;
    int m_count = 0;
};
