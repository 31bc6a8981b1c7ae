// SPDX-License-Identifier: MIT
#include "ui/regions/regionclipboard.h"

#include "services/domain/regionjson.h"

#include <QtCore/qjsondocument.h>
#include <QtCore/qmimedata.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qguiapplication.h>

using namespace Qt::StringLiterals;

namespace {
QString type() {
    return u"application/x-babelreel-regions+json"_s;
}
}  // namespace

void regionclipboard::put(const QList<Region>& regions) {
    const QByteArray json = QJsonDocument(regionsToJson(regions)).toJson(QJsonDocument::Compact);
    auto* data = new QMimeData;
    data->setData(type(), json);
    data->setText(QString::fromUtf8(json));
    QGuiApplication::clipboard()->setMimeData(data);
}

QList<Region> regionclipboard::regions() {
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    return data ? regionsFromJson(QJsonDocument::fromJson(data->data(type())).array()) : QList<Region>();
}

bool regionclipboard::hasRegions() {
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    return data && data->hasFormat(type());
}
