// SPDX-License-Identifier: MIT
#include "tests/e2e/proxiedvendor.h"

using namespace Qt::StringLiterals;

ProxiedVendor::ProxiedVendor(const QString& vendor, const QByteArray& key, const QString& video) {
    SimulatorSettings settings;
    settings.key = key;
    settings.resultVideo = video;
    settings.store.seenAs = store.url();
    m_simulator = makeSimulator(vendor, settings);
    api.passOnTo(quint16(m_simulator->baseUrl().port()));
    store.passOnTo(quint16(m_simulator->storeUrl().port()));
    m_simulator->moveToThread(&m_thread);
    m_thread.start();
}

ProxiedVendor::~ProxiedVendor() {
    QMetaObject::invokeMethod(m_simulator.get(), [this] { m_simulator.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QUrl ProxiedVendor::url() const {
    QUrl url = api.url();
    url.setPath(m_simulator->baseUrl().path());
    return url;
}

bool ProxiedVendor::misbehave(const QString& rule) {
    const auto misbehaviour = misbehaviourFromText(rule.section(u'=', 1));
    return misbehaviour && m_simulator->tellToMisbehave(rule.section(u'=', 0, 0), *misbehaviour, 1);
}

QStringList ProxiedVendor::violations() const {
    QStringList violations;
    for (const QJsonValue& violation : state()["violations"_L1].toArray())
        violations << violation.toString();
    return violations;
}

qint64 ProxiedVendor::count(const QByteArray& beginning) const {
    const QJsonObject requests = state()["requests"_L1].toObject();
    qint64 sum = 0;
    for (auto request = requests.begin(); request != requests.end(); ++request) {
        if (request.key().startsWith(QLatin1StringView(beginning)))
            sum += request.value().toInteger();
    }
    return sum;
}
