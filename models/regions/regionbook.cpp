// SPDX-License-Identifier: MIT
#include "models/regions/regionbook.h"

#include "services/domain/regionjson.h"

#include <QtCore/qfile.h>
#include <QtCore/qjsondocument.h>
#include <QtCore/qjsonobject.h>
#include <QtCore/qsavefile.h>

using namespace Qt::StringLiterals;

RegionBook::RegionBook(QString file, QObject* parent) : QObject(parent), m_file(std::move(file)) {
    m_settled.setSingleShot(true);
    m_settled.setInterval(std::chrono::milliseconds(300));
    connect(&m_settled, &QTimer::timeout, this, &RegionBook::write);
    read();
}

RegionBook::~RegionBook() {
    const QSignalBlocker nobodyIsLeft(this);
    if (m_settled.isActive())
        write();
}

void RegionBook::setRegions(const QString& clip, const QList<Region>& regions) {
    if (this->regions(clip) == regions)
        return;
    if (regions.isEmpty())
        m_regions.remove(clip);
    else
        m_regions.insert(clip, regions);
    if (!m_file.isEmpty())
        m_settled.start();
    Q_EMIT changed(clip);
}

void RegionBook::read() {
    QFile file(m_file);
    if (m_file.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    const QJsonDocument read = QJsonDocument::fromJson(file.readAll());
    if (!read.isObject()) {  // else the next box that is drawn would be written over them
        QFile::remove(m_file + ".damaged"_L1);
        file.rename(m_file + ".damaged"_L1);
        return;
    }
    const QJsonObject clips = read.object();
    for (auto clip = clips.begin(); clip != clips.end(); ++clip)
        m_regions.insert(clip.key(), regionsFromJson(clip.value().toArray()));
}

void RegionBook::write() {
    m_settled.stop();
    QJsonObject clips;
    for (auto clip = m_regions.cbegin(); clip != m_regions.cend(); ++clip)
        clips.insert(clip.key(), regionsToJson(clip.value()));
    QSaveFile file(m_file);
    if (file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(clips).toJson(QJsonDocument::Compact));
    if (!file.commit())
        Q_EMIT notKept();
}
