// SPDX-License-Identifier: MIT
#include "tests/staging/bucketserver.h"

#include <QtCore/qdir.h>
#include <QtCore/qdiriterator.h>
#include <QtCore/qjsondocument.h>

using namespace Qt::StringLiterals;

BucketServer::BucketServer() {
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &BucketServer::read);
}

BucketServer::~BucketServer() {
    m_process.disconnect(this);
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(10'000))
        m_process.kill();
    m_process.waitForFinished();
}

bool BucketServer::start() {
    const Bucket served = bucket();
    m_process.start(u"node"_s, {QStringLiteral(BABELREEL_S3_SERVER), m_folder.path(), served.name, served.region, served.accessKey,
                                QString::fromLatin1(secret().reveal())});
    while (m_port == 0 && m_process.state() != QProcess::NotRunning && m_process.waitForReadyRead(60'000)) {
    }
    return m_port != 0;
}

Bucket BucketServer::bucket() const {
    QUrl endpoint;
    endpoint.setScheme(u"http"_s);
    endpoint.setHost(u"127.0.0.1"_s);
    endpoint.setPort(m_port);
    return {.name = u"my-clips"_s,
            .prefix = u"films/new"_s,
            .endpoint = endpoint,
            .region = u"eu-west-3"_s,
            .accessKey = u"AKIDBABELREEL"_s};
}

Secret BucketServer::secret() const {
    return Secret("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY");
}

QString BucketServer::pathOf(const QString& key) const {
    return m_folder.filePath(bucket().name + u'/' + key + u"._S3rver_object"_s);
}

QStringList BucketServer::objects() const {
    QStringList found;
    const QDir top(m_folder.filePath(bucket().name));
    // An upload in parts lies in a folder of its own, with its key in a file of that name.
    QDirIterator files(top.path(), {u"*._S3rver_object"_s, u"key"_s}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        found << top.relativeFilePath(files.next());
    return found;
}

QList<QJsonObject> BucketServer::requests() {
    while (m_process.waitForReadyRead(0)) {
    }
    return m_requests;
}

void BucketServer::forget() {
    requests();
    m_requests.clear();
}

void BucketServer::read() {
    while (m_process.canReadLine()) {
        const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
        if (line.contains("port"_L1))
            m_port = quint16(line["port"_L1].toInt());
        else
            m_requests.append(line);
    }
}
