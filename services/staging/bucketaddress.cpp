// SPDX-License-Identifier: MIT
#include "services/staging/bucketaddress.h"

#include "services/http/safeurl.h"

#include <QtCore/qfileinfo.h>
#include <QtCore/qrandom.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using failure::Kind;
using failure::Reason;

namespace {

QString regionOf(const Bucket& bucket) {
    return bucket.region.isEmpty() ? u"us-east-1"_s : bucket.region;
}

QString plainName(const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool plain = std::ranges::all_of(suffix, [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); });
    return plain && !suffix.isEmpty() ? u"source."_s + suffix : u"source.mp4"_s;
}

QString randomId() {
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(words.data()), sizeof words).toHex());
}

/// The bucket in front of the service's name, where its own name is one label: a wildcard certificate covers no more.
QUrl awsUrl(const Bucket& bucket, QString* pathPrefix) {
    const QString region = regionOf(bucket);
    const QString host = u"s3."_s + region + (region.startsWith("cn-"_L1) ? ".amazonaws.com.cn"_L1 : ".amazonaws.com"_L1);
    const bool pathStyle = bucket.name.contains(u'.');
    *pathPrefix = pathStyle ? u'/' + bucket.name : QString();
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(pathStyle ? host : bucket.name + u'.' + host);
    return url;
}

/// The endpoint itself, without the port that its scheme implies: who fetches the link leaves it out of Host.
QUrl endpointUrl(const Bucket& bucket, QString* pathPrefix) {
    QUrl url = bucket.endpoint.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    if ((url.scheme() == "https"_L1 && url.port() == 443) || (url.scheme() == "http"_L1 && url.port() == 80))
        url.setPort(-1);
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    *pathPrefix = path + u'/' + bucket.name;
    return url;
}

}  // namespace

QString freshObjectKey(const Bucket& bucket, const QString& path) {
    const QString own = randomId() + u'/' + plainName(path);
    return bucket.prefix.isEmpty() ? own : bucket.prefix + u'/' + own;
}

Result<QUrl> objectUrl(const Bucket& bucket, const QString& key) {
    QString path;
    QUrl url = bucket.endpoint.isEmpty() ? awsUrl(bucket, &path) : endpointUrl(bucket, &path);
    for (const QString& segment : key.split(u'/'))
        path += u'/' + QString::fromLatin1(sigv4::encoded(segment));
    url.setPath(path, QUrl::StrictMode);
    if (!mayVisit(url, url))
        return fail({.kind = Kind::Rejected, .reason = Reason::InsecureUrl, .about = {withoutQuery(url)}});
    return url;
}

sigv4::Signer signerFor(const Bucket& bucket, const Secret& secret, const QDateTime& now) {
    return {.accessKey = bucket.accessKey, .secret = secret, .region = regionOf(bucket), .at = now};
}

Result<QUrl> presignedGet(const Bucket& bucket, const Secret& secret, const QString& key, std::chrono::seconds lifetime,
                          const QDateTime& now) {
    const Result<QUrl> url = objectUrl(bucket, key);
    if (!url)
        return url;
    return sigv4::presigned("GET", *url, std::clamp(lifetime, std::chrono::seconds(1), longestPresigned), signerFor(bucket, secret, now));
}
