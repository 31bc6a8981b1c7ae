// SPDX-License-Identifier: MIT
#include "tests/media/barcodeclips.h"

#include <QtCore/qfile.h>
#include <QtCore/qprocess.h>
#include <QtGui/qtransform.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int width = 320;
constexpr int height = 180;
constexpr int bits = 12;
constexpr int cells = bits + 2;  // a white and a black one first, so that nothing else is taken for a number

/// The lower half moves, so that encoders have a use for B-frames.
QByteArray picture(int number) {
    QByteArray gray(width * height, char(0));
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const int cell = x * cells / width;
            const bool set = cell == 0 || (cell > 1 && number >> (cell - 2) & 1);
            const int moving = 64 + ((x + 5 * number) ^ (y + 3 * number)) % 128;
            gray[y * width + x] = static_cast<char>(y < height / 2 ? (set ? 235 : 20) : moving);
        }
    }
    return gray;
}

bool run(const QStringList& arguments, const std::function<void(QProcess&)>& feed = {}) {
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(u"ffmpeg"_s,
                  QStringList{u"-hide_banner"_s, u"-loglevel"_s, u"error"_s, u"-y"_s} + arguments);
    if (!process.waitForStarted())
        return false;
    if (feed)
        feed(process);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qWarning().noquote() << process.readAllStandardError();
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

}  // namespace

QString BarcodeClips::make(const QString& name, int frames, const QString& rate, const QStringList& options,
                           const QStringList& moreInputs) {
    if (QFile::exists(path(name)))
        return path(name);
    const QStringList input{
        u"-f"_s, u"rawvideo"_s, u"-pix_fmt"_s, u"gray"_s, u"-s"_s, u"%1x%2"_s.arg(width).arg(height),
        u"-r"_s, rate,          u"-i"_s,       u"-"_s};
    const bool made =
        run(input + moreInputs + options + QStringList{path(name)}, [frames](QProcess& process) {
            for (int number = 0; number < frames; ++number) {
                process.write(picture(number));
                while (process.bytesToWrite() > 0 && process.waitForBytesWritten()) {
                }
            }
        });
    return made ? path(name) : QString();
}

QString BarcodeClips::ffmpeg(const QString& name, const QStringList& arguments) {
    if (QFile::exists(path(name)) || run(arguments + QStringList{path(name)}))
        return path(name);
    return {};
}

QString BarcodeClips::cut(const QString& name, const QString& of, double part) {
    QFile whole(of);
    QFile shorter(path(name));
    if (whole.open(QIODevice::ReadOnly) && shorter.open(QIODevice::WriteOnly))
        shorter.write(whole.read(static_cast<qint64>(static_cast<double>(whole.size()) * part)));
    return shorter.fileName();
}

int barcode(const QImage& image, int turned) {
    if (image.isNull())
        return -1;
    const QImage upright = turned ? image.transformed(QTransform().rotate(-turned)) : image;
    const auto isSet = [&upright](int cell) {
        const int x = (2 * cell + 1) * upright.width() / (2 * cells);
        return qGray(upright.pixel(x, upright.height() / 4)) > 128;
    };
    if (!isSet(0) || isSet(1))
        return -1;
    int number = 0;
    for (int bit = 0; bit < bits; ++bit)
        number |= isSet(bit + 2) << bit;
    return number;
}
