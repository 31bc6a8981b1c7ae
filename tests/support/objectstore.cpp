// SPDX-License-Identifier: MIT
#include "tests/support/objectstore.h"

#include "tests/support/oiiyaodocument.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>

#include <algorithm>

using namespace Qt::StringLiterals;

ObjectStore::ObjectStore(SimulatorWorld& world, const Settings& settings, QObject* parent)
    : QObject(parent),
      m_world(world),
      m_settings(settings),
      m_server([this](const ServerRequest& request) { return handle(request); },
               [this](const ServerRequest& head) { return plan(head); }, this) {
    if (!m_server.listen() || !m_folder.isValid())
        qFatal("the object store cannot start");
}

static QByteArray mediaType(const QString& name) {
    static const QHash<QString, QByteArray> types{
        {u"mp4"_s, "video/mp4"},
        {u"mov"_s, "video/quicktime"},
        {u"mkv"_s, "video/x-matroska"},
        {u"webm"_s, "video/webm"},
        {u"wav"_s, "audio/wav"},
        {u"mp3"_s, "audio/mpeg"},
        {u"srt"_s, "application/x-subrip"},
        {u"png"_s, "image/png"},
        {u"jpg"_s, "image/jpeg"},
    };
    return types.value(name.section(u'.', -1).toLower(), "application/octet-stream");
}

static QByteArray rawTarget(const QUrl& url) {
    return url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
}

/// The looks of an S3 link: "%2F" in the query must come back as "%2F".
ObjectStore::Link ObjectStore::issue(const QString& folder, const QString& name, Target target,
                                     std::chrono::milliseconds lifetime) {
    const QDateTime now = m_world.now();
    target.expiresAt = now.addMSecs(lifetime.count());
    const QByteArray path =
        '/' + folder.toLatin1() + '/' + QByteArray::number(++m_count) + '/' + QUrl::toPercentEncoding(name);
    const QByteArray day = now.toString(u"yyyyMMdd"_s).toLatin1();
    const QByteArray query =
        "X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=SIM%2F" + day +
        "%2Fauto%2Fs3%2Faws4_request&X-Amz-Date=" + now.toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1() +
        "&X-Amz-Expires=" +
        QByteArray::number(std::chrono::duration_cast<std::chrono::seconds>(lifetime).count()) +
        "&X-Amz-SignedHeaders=" + (target.isUpload ? "content-type%3Bhost%3Bx-amz-acl" : "host") +
        "&X-Amz-Signature=" + QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex();
    const QUrl url = QUrl::fromEncoded(outerUrl().toEncoded() + path + '?' + query);
    m_targets.insert(rawTarget(url), target);
    return {url, target.expiresAt};
}

ObjectStore::Ticket ObjectStore::ticket(const QString& fileName, qint64 size) {
    const QString id = u"file_%1"_s.arg(++m_count);
    m_files.insert(id, {.id = id, .name = fileName, .size = size});
    const QJsonObject headers{{u"Content-Type"_s, QString::fromLatin1(mediaType(fileName))},
                              {u"x-amz-acl"_s, u"private"_s}};
    const Target target{.fileId = id, .headers = headers, .isUpload = true};
    return {id, issue(u"uploads"_s, fileName, target, m_settings.uploadLifetime), headers};
}

ObjectStore::Link ObjectStore::link(const QString& path, const QString& name) {
    return issue(u"results"_s, name, {.path = path}, m_settings.linkLifetime);
}

ObjectStore::Link ObjectStore::link(const File& file) {
    return issue(u"files"_s, file.name, {.fileId = file.id, .path = file.path}, m_settings.linkLifetime);
}

const ObjectStore::File* ObjectStore::file(const QString& id) const {
    const auto found = m_files.constFind(id);
    return found == m_files.constEnd() ? nullptr : &*found;
}

const ObjectStore::File* ObjectStore::fileWithMd5(const QByteArray& hex) const {
    const auto found =
        std::ranges::find_if(m_files, [&](const File& file) { return file.arrived && file.md5 == hex; });
    return found == m_files.end() ? nullptr : &*found;
}

const ObjectStore::File* ObjectStore::fileBehind(const QUrl& url) const {
    return issued(url) ? file(m_targets.value(rawTarget(url)).fileId) : nullptr;
}

bool ObjectStore::issued(const QUrl& url) const {
    return url.authority() == outerUrl().authority() && m_targets.contains(rawTarget(url)) &&
           !m_targets.value(rawTarget(url)).isUpload;
}

bool ObjectStore::expired(const QUrl& url) const {
    return m_world.now() >= m_targets.value(rawTarget(url)).expiresAt;
}

QString ObjectStore::keep(const QString& name, const QByteArray& content) {
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Md5).toHex();
    QFile file(m_folder.filePath(QString::fromLatin1(hash) + u'-' + name));
    if (!file.exists() && (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()))
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

/// Empty for a file that is too large to keep.
QString ObjectStore::place(const File& file) const {
    if (file.size > m_settings.keepUploadsUpTo)
        return {};
    return m_folder.filePath(file.id + u'.' + QFileInfo(file.name).suffix());
}

BodyPlan ObjectStore::plan(const ServerRequest& head) {
    const QMutexLocker locker(&m_world.lock);
    BodyPlan plan{.to = BodyPlan::To::Discard};
    const Target target = m_targets.value(head.target);
    if (target.isUpload && head.method == "PUT" && !place(m_files[target.fileId]).isEmpty())
        plan = {.to = BodyPlan::To::File, .file = place(m_files[target.fileId])};
    const QString endpoint = head.method == "PUT" ? u"upload"_s : u"download"_s;
    if (const auto misbehaviour = m_world.misbehaviours.take(endpoint, true))
        plan = misbehaviour->spoil(plan);
    return plan;
}

static ServerReply refusal(int status, const QByteArray& code) {
    return {.status = status,
            .headers = {{"Content-Type", "application/xml"}},
            .body = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>" + code + "</Code></Error>"};
}

ServerReply ObjectStore::violation(int status, const QByteArray& code, const QString& what) {
    m_world.violations.append(u"object store: "_s + what);
    return refusal(status, code);
}

ServerReply ObjectStore::handle(const ServerRequest& request) {
    const QMutexLocker locker(&m_world.lock);
    const bool isPut = request.method == "PUT";
    if (request.has("Authorization"))
        return violation(400, "InvalidArgument", u"the vendor's key was sent to a presigned link"_s);
    if (!isPut && request.method != "GET" && request.method != "HEAD")
        return violation(405, "MethodNotAllowed", QString::fromLatin1(request.method) + u" is not taken"_s);
    const auto target = m_targets.constFind(request.target);
    if (target == m_targets.constEnd() || target->isUpload != isPut)
        return violation(403, "SignatureDoesNotMatch",
                         u"%1 %2 was never issued"_s.arg(QString::fromLatin1(request.method),
                                                         QString::fromLatin1(request.target)));
    const auto misbehaviour = m_world.misbehaviours.take(isPut ? u"upload"_s : u"download"_s, false);
    if (misbehaviour && !misbehaviour->errorType().isEmpty())
        return refusal(oiiyaodoc::statusOf(misbehaviour->errorType()), "SlowDown");
    if (m_world.now() >= target->expiresAt)
        return refusal(403, "AccessDenied");

    ServerReply reply;
    if (isPut)
        reply = take(request, *target);
    else if (QFile::exists(target->path))
        reply = {
            .headers = {{"Content-Type", mediaType(request.path())}}, .file = target->path, .ranges = true};
    else
        reply = refusal(404, "NoSuchKey");
    return misbehaviour ? misbehaviour->spoil(reply) : reply;
}

ServerReply ObjectStore::take(const ServerRequest& request, const Target& target) {
    for (auto header = target.headers.begin(); header != target.headers.end(); ++header) {
        if (request.header(header.key().toLatin1()) != header->toString().toLatin1())
            return violation(403, "SignatureDoesNotMatch",
                             u"upload header %1 is missing or differs"_s.arg(header.key()));
    }
    if (!request.has("Content-Length"))
        return violation(411, "MissingContentLength", u"an upload without Content-Length"_s);
    File& file = m_files[target.fileId];
    if (request.bodyBytes != file.size)
        return violation(400, "IncompleteBody",
                         u"%1 bytes were announced and %2 sent"_s.arg(file.size).arg(request.bodyBytes));
    file.arrived = true;
    file.md5 = request.md5;
    file.path = place(file);
    return {.headers = {{"ETag", '"' + file.md5 + '"'}}};
}
