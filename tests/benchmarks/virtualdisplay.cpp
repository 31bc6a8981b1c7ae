// SPDX-License-Identifier: MIT
#include "tests/benchmarks/virtualdisplay.h"

#include "tests/benchmarks/scratch.h"

#include <QtCore/qset.h>
#include <QtCore/qendian.h>

using namespace Qt::StringLiterals;

namespace {
constexpr int width = 1440;
constexpr int height = 900;
constexpr int lines = 48;
constexpr int step = 5;
}  // namespace

VirtualDisplay::VirtualDisplay() {
    const QString screen = u"%1x%2x24"_s.arg(width).arg(height);
    m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, screen, u"-fbdir"_s, m_folder.path(),
                               u"-nolisten"_s, u"tcp"_s, u"-noreset"_s});
    while (!m_server.canReadLine()) {
        if (!m_server.waitForReadyRead(10'000))
            giveUp(u"Xvfb did not start: %1"_s.arg(m_server.errorString()));
    }
    m_name = u':' + QString::fromLatin1(m_server.readLine().trimmed());
    mapPixels();
}

VirtualDisplay::~VirtualDisplay() {
    m_server.terminate();
    m_server.waitForFinished();
}

/// An XWD file: a head of 32-bit words, most significant byte first, the colour map of 12 bytes an entry, the pixels.
void VirtualDisplay::mapPixels() {
    m_file.setFileName(m_folder.filePath(u"Xvfb_screen0"_s));
    const uchar* bytes = m_file.open(QIODevice::ReadOnly) ? m_file.map(0, m_file.size()) : nullptr;
    if (!bytes)
        giveUp(u"the pixels of Xvfb cannot be read"_s);
    const auto word = [bytes](int index) { return qFromBigEndian<quint32>(bytes + 4 * index); };
    const quint32 headBytes = word(0), colourCount = word(19);
    m_bytesPerLine = word(12);
    m_pixels = bytes + headBytes + 12 * colourCount;
}

int VirtualDisplay::colours() const {
    QSet<quint32> seen;
    for (int line = 0; line < lines; ++line) {
        const uchar* row = m_pixels + quint32(line * height / lines) * m_bytesPerLine;
        for (int x = 0; x < width; x += step)
            seen.insert(qFromUnaligned<quint32>(row + 4 * x));
    }
    return int(seen.size());
}
