// SPDX-License-Identifier: MIT
#include "services/credentials/bucketbook.h"

#include "services/credentials/accountbook.h"
#include "services/domain/address.h"

#include <QtCore/qsettings.h>

using namespace Qt::StringLiterals;

namespace {

// A bucket's name holds no '/', so it can be a group of QSettings as it stands.
QString group(const QString& name) {
    return "buckets/"_L1 + name;
}

}  // namespace

BucketBook::BucketBook(QSettings& settings, QObject* parent) : QObject(parent), m_settings(settings) {}

QList<Bucket> BucketBook::buckets() const {
    m_settings.beginGroup(u"buckets"_s);
    const QStringList names = m_settings.childGroups();
    m_settings.endGroup();
    QList<Bucket> all;
    for (const QString& name : names) {
        if (const Bucket known = bucket(name); !known.name.isEmpty())
            all.append(known);
    }
    return all;
}

Bucket BucketBook::bucket(const QString& name) const {
    if (name.isEmpty() || !m_settings.contains(group(name) + "/access_key"_L1))
        return {};
    const auto value = [&](QLatin1StringView key) { return m_settings.value(group(name) + key).toString(); };
    return {.name = name,
            .prefix = value("/prefix"_L1),
            .endpoint = addressFromText(value("/endpoint"_L1)),
            .region = value("/region"_L1),
            .accessKey = value("/access_key"_L1)};
}

void BucketBook::save(const Bucket& bucket) {
    const QString own = group(bucket.name);
    m_settings.setValue(own + "/prefix"_L1, bucket.prefix);
    m_settings.setValue(own + "/endpoint"_L1, bucket.endpoint.toString());
    m_settings.setValue(own + "/region"_L1, bucket.region);
    m_settings.setValue(own + "/access_key"_L1, bucket.accessKey);
    Q_EMIT changed(bucket.name);
}

void BucketBook::remove(const QString& name) {
    m_settings.remove(group(name));
    Q_EMIT changed(name);
}

std::optional<BucketProblem> BucketBook::check(const Bucket& bucket, bool hasSecret) {
    if (bucket.name.isEmpty())
        return BucketProblem::NameMissing;
    if (bucketFromText(u"s3://"_s + bucket.name).name != bucket.name)
        return BucketProblem::NameWrong;
    if (bucketFromText(bucketText(bucket)).prefix != bucket.prefix)
        return BucketProblem::PrefixWrong;
    if (!bucket.endpoint.isEmpty() && !AccountBook::checkedBaseUrl(bucket.endpoint.toString()))
        return BucketProblem::EndpointInsecure;
    if (bucket.accessKey.isEmpty())
        return BucketProblem::AccessKeyMissing;
    if (!hasSecret)
        return BucketProblem::SecretMissing;
    return std::nullopt;
}
