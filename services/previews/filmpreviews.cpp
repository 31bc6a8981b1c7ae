// SPDX-License-Identifier: MIT
#include "services/previews/filmpreviews.h"

#include "services/domain/clock.h"
#include "services/previews/cachefolder.h"
#include "services/previews/smallfetch.h"

#include <QtNetwork/qnetworkaccessmanager.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 cacheBytes = 300 * 1024 * 1024;
constexpr auto mostTime = 60s;

QString nameOf(const QUrl& url) {
    return CacheFolder::nameFor(CacheFolder::keyFor(url), u".film"_s);
}

/// MP4, QuickTime, WebM and Matroska, by what they begin with whatever they are called. Playlists are left out on purpose: they
/// would have the player open other files and hosts.
bool isFilm(const QByteArray& bytes) {
    static const QList<QByteArray> boxes{"ftyp", "moov", "mdat", "wide", "free", "skip"};
    return bytes.startsWith(QByteArray::fromHex("1a45dfa3")) || boxes.contains(bytes.mid(4, 4));
}

}  // namespace

struct FilmPreviews::Workshop : QObject {
    Workshop(FilmPreviews& owner, const QString& folder, qint64 most) : owner(owner), cache(folder, cacheBytes, clock), mostBytes(most) {}
    ~Workshop() override { letGo(); }  // before the network it uses

    void letGo() { qDeleteAll(findChildren<SmallFetch*>()); }

    void make(const QUrl& url) {
        letGo();
        const QString name = nameOf(url);
        if (const QString file = cache.find(name); !file.isEmpty())
            return tell(url, file);
        if (!network)
            network = std::make_unique<QNetworkAccessManager>();
        auto* fetch = new SmallFetch(*network, clock,
                                     {.url = url, .loopback = loopback, .mostBytes = mostBytes, .mostTime = mostTime}, this);
        fetch->start([this, fetch, url, name](const Result<QByteArray>& bytes) {
            fetch->deleteLater();
            if (!bytes)
                return tell(url, fail(bytes.error()));
            if (!isFilm(*bytes))
                return tell(url, fail({.kind = failure::Kind::Malformed, .reason = failure::Reason::NotMedia}));
            tell(url, cache.put(name, *bytes));
        });
    }

    void tell(const QUrl& url, const Result<QString>& file) {
        QMetaObject::invokeMethod(&owner, [&owner = owner, url, file] { Q_EMIT owner.ended(url, file); }, Qt::QueuedConnection);
    }

    FilmPreviews& owner;
    SystemClock clock;
    CacheFolder cache;
    std::unique_ptr<QNetworkAccessManager> network;
    const qint64 mostBytes;
    bool loopback = false;
};

FilmPreviews::FilmPreviews(const QString& folder, qint64 mostBytes, QObject* parent)
    : QObject(parent), m_workshop(new Workshop(*this, folder, mostBytes)) {
    m_thread.setObjectName(u"films"_s);
    m_workshop->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_workshop, &QObject::deleteLater);
}

FilmPreviews::~FilmPreviews() {
    if (!m_thread.isRunning()) {
        delete m_workshop;
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

void FilmPreviews::start() {
    if (!m_thread.isRunning())
        m_thread.start();
}

void FilmPreviews::setLoopbackAllowed(bool allowed) {
    QMetaObject::invokeMethod(m_workshop, [workshop = m_workshop, allowed] { workshop->loopback = allowed; });
}

void FilmPreviews::want(const QUrl& url) {
    start();
    QMetaObject::invokeMethod(m_workshop, [workshop = m_workshop, url] { workshop->make(url); });
}

void FilmPreviews::drop(const QUrl& url) {
    start();
    QMetaObject::invokeMethod(m_workshop, [workshop = m_workshop, name = nameOf(url)] { workshop->cache.drop(name); });
}
