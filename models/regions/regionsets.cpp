// SPDX-License-Identifier: MIT
#include "models/regions/regionsets.h"

#include "services/domain/regionjson.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qsettings.h>

using namespace Qt::StringLiterals;

namespace {

// One value: a name may hold any sign, which a settings key may not.
QJsonObject stored(const QSettings& settings) {
    return QJsonDocument::fromJson(settings.value(u"regions/sets"_s).toByteArray()).object();
}

void store(QSettings& settings, const QJsonObject& sets) {
    settings.setValue(u"regions/sets"_s, QJsonDocument(sets).toJson(QJsonDocument::Compact));
}

}  // namespace

QStringList RegionSets::names() const {
    QStringList names = stored(m_settings).keys();
    names.sort(Qt::CaseInsensitive);
    return names;
}

QList<Region> RegionSets::regions(const QString& name) const {
    return regionsFromJson(stored(m_settings).value(name).toArray());
}

void RegionSets::save(const QString& name, const QList<Region>& regions) {
    QJsonObject sets = stored(m_settings);
    sets.insert(name, regionsToJson(regions));
    store(m_settings, sets);
}

void RegionSets::remove(const QString& name) {
    QJsonObject sets = stored(m_settings);
    sets.remove(name);
    store(m_settings, sets);
}
