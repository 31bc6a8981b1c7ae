// SPDX-License-Identifier: MIT
#include "services/staging/filestretch.h"

#include <QtCore/qcryptographichash.h>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {
constexpr qint64 block = 1024 * 1024;
}

void hashStretch(QPromise<Result<QByteArray>>& promise, const Stretch& stretch) {
    QFile file(stretch.path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) || !file.seek(stretch.offset)) {
        promise.addResult(fail(invalid(Reason::FileUnreadable, u"input"_s, {stretch.path})));
        return;
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qint64 left = stretch.bytes; left > 0;) {
        const QByteArray bytes = file.read(qMin(left, block));
        if (promise.isCanceled())
            return;
        if (bytes.isEmpty()) {
            promise.addResult(fail(invalid(Reason::FileChanged, u"input"_s, {stretch.path})));
            return;
        }
        hash.addData(bytes);
        left -= bytes.size();
    }
    promise.addResult(Result<QByteArray>(hash.result().toHex()));
}

FileStretch::FileStretch(const Stretch& stretch, QObject* parent) : QIODevice(parent), m_stretch(stretch), m_file(stretch.path) {}

bool FileStretch::open(OpenMode mode) {
    return m_file.open(mode | Unbuffered) && m_file.seek(m_stretch.offset) && QIODevice::open(mode | Unbuffered);
}

bool FileStretch::seek(qint64 position) {
    return position <= m_stretch.bytes && QIODevice::seek(position) && m_file.seek(m_stretch.offset + position);
}

qint64 FileStretch::readData(char* data, qint64 most) {
    const qint64 left = m_stretch.offset + m_stretch.bytes - m_file.pos();
    if (left <= 0)
        return -1;
    const qint64 got = m_file.read(data, qMin(most, left));
    return got > 0 ? got : -1;  // it has been cut short: the length that was promised will not be reached
}
