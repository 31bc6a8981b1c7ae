// SPDX-License-Identifier: MIT
#include "tests/local/clip.h"

#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qprocess.h>
#include <QtCore/qregularexpression.h>

#include <cstring>

using namespace Qt::StringLiterals;

namespace {

const QString silence = u"-v error -nostdin -y"_s;

QByteArray run(const QString& program, const QStringList& arguments, const QByteArray& input = {}) {
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000) || process.exitCode() != 0) {
        qWarning("%s: %s", qPrintable(program), process.readAllStandardError().constData());
        return {};
    }
    return process.readAllStandardOutput();
}

}  // namespace

namespace clip {

QByteArray subtitles() {
    return "1\n00:00:00,500 --> 00:00:03,300\nWelcome back to my kitchen.\n\n"
           "2\n00:00:03,500 --> 00:00:06,500\nToday we make\na simple tomato soup.\n\n";
}

bool make(const QString& path) {
    const QString speech =
        u"flite=voice=rms:text='Welcome back to my kitchen. Today we make a simple tomato soup.'"_s;
    run(u"ffmpeg"_s,
        silence.split(u' ') + QStringList{u"-f"_s,
                                          u"lavfi"_s,
                                          u"-i"_s,
                                          u"testsrc2=s=320x240:r=25:d=7"_s,
                                          u"-f"_s,
                                          u"lavfi"_s,
                                          u"-i"_s,
                                          speech,
                                          u"-f"_s,
                                          u"srt"_s,
                                          u"-i"_s,
                                          u"pipe:0"_s,
                                          u"-af"_s,
                                          u"adelay=500,apad,atrim=end=7"_s,
                                          u"-c:v"_s,
                                          u"libx264"_s,
                                          u"-preset"_s,
                                          u"ultrafast"_s,
                                          u"-c:a"_s,
                                          u"aac"_s,
                                          u"-c:s"_s,
                                          u"mov_text"_s,
                                          u"-metadata:s:s:0"_s,
                                          u"language=eng"_s,
                                          u"-f"_s,
                                          u"mp4"_s,
                                          "file:"_L1 + path},
        subtitles());
    return QFileInfo(path).size() > 0;
}

bool makeSilentWebm(const QString& path) {
    run(u"ffmpeg"_s,
        silence.split(u' ') + QStringList{u"-f"_s, u"lavfi"_s, u"-i"_s, u"testsrc2=s=180x320:r=25:d=7"_s,
                                          u"-c:v"_s, u"libvpx-vp9"_s, u"-deadline"_s, u"realtime"_s,
                                          u"-cpu-used"_s, u"8"_s, "file:"_L1 + path});
    return QFileInfo(path).size() > 0;
}

QByteArray ffmpeg(const QStringList& arguments) {
    return run(u"ffmpeg"_s, silence.split(u' ') + arguments);
}

QByteArray ffprobe(const QStringList& arguments) {
    return run(u"ffprobe"_s, QStringList{u"-v"_s, u"error"_s} + arguments);
}

std::vector<qint16> sound(const QString& path) {
    const QByteArray bytes = ffmpeg({u"-i"_s, "file:"_L1 + path, u"-map"_s, u"0:a:0"_s, u"-ac"_s, u"1"_s,
                                     u"-ar"_s, u"8000"_s, u"-f"_s, u"s16le"_s, u"pipe:1"_s});
    std::vector<qint16> samples(static_cast<size_t>(bytes.size()) / 2);
    std::memcpy(samples.data(), bytes.constData(), samples.size() * 2);
    return samples;
}

QByteArray frame(const QString& path, double second) {
    return ffmpeg({u"-ss"_s, QString::number(second), u"-i"_s, "file:"_L1 + path, u"-frames:v"_s, u"1"_s,
                   u"-vf"_s, u"scale=160:120"_s, u"-f"_s, u"rawvideo"_s, u"-pix_fmt"_s, u"gray"_s,
                   u"pipe:1"_s});
}

double loudness(const QString& path) {
    QProcess process;
    process.start(u"ffmpeg"_s, {u"-nostdin"_s, u"-nostats"_s, u"-i"_s, "file:"_L1 + path, u"-af"_s,
                                u"ebur128=framelog=verbose"_s, u"-f"_s, u"null"_s, u"-"_s});
    process.waitForFinished(60'000);
    static const QRegularExpression integrated(u"I:\\s+(-?[0-9.]+) LUFS"_s);
    return integrated.match(QString::fromUtf8(process.readAllStandardError())).captured(1).toDouble();
}

double change(const QByteArray& a, const QByteArray& b, int from, int to) {
    double sum = 0;
    for (int i = from * 160; i < to * 160; ++i)
        sum += std::abs(int(uchar(a[i])) - int(uchar(b[i])));
    return sum / ((to - from) * 160);
}

QStringList filesIn(const QString& folder) {
    return QDir(folder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name);
}

QByteArray read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

}  // namespace clip
