// SPDX-License-Identifier: MIT
#include "services/previews/pictureshelf.h"

#include "services/previews/pictureworkshop.h"

using namespace std::chrono_literals;

namespace {
constexpr qsizetype mostMemory = 24 * 1024 * 1024;
constexpr qsizetype atOnce = 4;
constexpr qsizetype longestLine = 128;
constexpr auto missingFor = 10min;
}  // namespace

PictureShelf::PictureShelf(const QString& folder, const Clock& clock, QObject* parent)
    : QObject(parent), m_clock(clock), m_workshop(new PictureWorkshop(folder)), m_images(mostMemory) {
    m_thread.setObjectName(QStringLiteral("pictures"));
    m_workshop->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_workshop, &QObject::deleteLater);
    connect(m_workshop, &PictureWorkshop::made, this, &PictureShelf::take);
}

PictureShelf::~PictureShelf() {
    if (!m_thread.isRunning()) {
        delete m_workshop;
        return;
    }
    m_thread.quit();
    m_thread.wait();
}

void PictureShelf::setLoopbackAllowed(bool allowed) {
    QMetaObject::invokeMethod(m_workshop, [workshop = m_workshop, allowed] { workshop->setLoopbackAllowed(allowed); });
}

bool PictureShelf::isMissing(const QUrl& url) const {
    const auto since = m_missing.find(url);
    return since != m_missing.end() && m_clock.elapsed() - *since < missingFor;
}

QImage PictureShelf::find(const PictureWish& wish) {
    if (const QImage* image = m_images.object(wish))
        return *image;
    if (wish.url.isEmpty() || wish.box.isEmpty() || isMissing(wish.url) || m_working.contains(wish))
        return {};
    m_line.removeOne(wish);
    m_line.append(wish);
    if (m_line.size() > longestLine)
        m_line.removeFirst();  // out of sight; it is asked for again when it comes back
    startNext();
    return {};
}

void PictureShelf::startNext() {
    if (!m_line.isEmpty() && !m_thread.isRunning())
        m_thread.start();
    while (m_working.size() < atOnce && !m_line.isEmpty()) {
        const PictureWish wish = m_line.takeLast();
        m_working.append(wish);
        QMetaObject::invokeMethod(m_workshop, [workshop = m_workshop, wish] { workshop->make(wish); });
    }
}

void PictureShelf::take(const PictureWish& wish, const QImage& image) {
    m_working.removeOne(wish);
    if (image.isNull())
        m_missing.insert(wish.url, m_clock.elapsed());
    else
        m_images.insert(wish, new QImage(image), image.sizeInBytes());
    Q_EMIT changed(wish.url);
    startNext();
}
