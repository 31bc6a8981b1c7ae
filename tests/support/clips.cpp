// SPDX-License-Identifier: MIT
#include "tests/support/clips.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qprocess.h>

using namespace Qt::StringLiterals;

constexpr int codeBits = 16;
constexpr double codeHeight = 0.125;  // of the frame, along its upper edge; bit 0 stands left

static void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray ffmpeg(const QStringList& arguments) {
    QProcess process;
    process.start(u"ffmpeg"_s, QStringList{u"-nostdin"_s, u"-v"_s, u"error"_s, u"-y"_s} + arguments);
    if (!process.waitForFinished(600'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("ffmpeg %s: %s", qPrintable(arguments.join(u' ')), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

static QString frameNumberFilter() {
    QStringList boxes{u"drawbox=x=0:y=0:w=iw:h=ih*%1:c=black:t=fill"_s.arg(codeHeight)};
    for (int bit = 0; bit < codeBits; ++bit)
        boxes +=
            u"drawbox=x=iw*%1/%2:y=0:w=iw/%2:h=ih*%3:c=white:t=fill:enable='eq(mod(floor(n/%4)\\,2)\\,1)'"_s
                .arg(bit)
                .arg(codeBits)
                .arg(codeHeight)
                .arg(1 << bit);
    return boxes.join(u',');
}

int frameNumber(const std::function<int(double x, double y)>& lumaAt) {
    int number = 0;
    for (int bit = 0; bit < codeBits; ++bit)
        number |= int(lumaAt((bit + 0.5) / codeBits, codeHeight / 2) > 127) << bit;
    return number;
}

static QStringList videoArguments(const ClipSpec& spec) {
    const bool webm = spec.container == "webm"_L1;
    const QString codec = !spec.videoCodec.isEmpty() ? spec.videoCodec
                          : webm                     ? u"libvpx-vp9"_s
                                                     : u"libx264"_s;
    QStringList arguments{u"-c:v"_s, codec, u"-pix_fmt"_s, u"yuv420p"_s};
    if (codec == "libx264"_L1)
        arguments += {u"-preset"_s, u"veryfast"_s};
    if (codec.startsWith("libvpx"_L1))
        arguments += {u"-deadline"_s, u"realtime"_s, u"-cpu-used"_s, u"8"_s, u"-b:v"_s, u"500k"_s};
    if (spec.frameNumbers)
        arguments += {u"-vf"_s, frameNumberFilter()};
    return arguments;
}

static QString subtitleCodec(const QString& container) {
    if (container == "webm"_L1)
        return u"webvtt"_s;
    return container == "mkv"_L1 ? u"srt"_s : u"mov_text"_s;
}

static QStringList encoding(const ClipSpec& spec, const QString& srtPath) {
    const bool hasPicture = spec.videoCodec != "none"_L1;
    const QString length = QString::number(spec.seconds);
    QStringList inputs;
    QStringList codecs;
    if (hasPicture) {
        inputs += {u"-f"_s, u"lavfi"_s, u"-i"_s,
                   u"testsrc2=size=%1x%2:rate=%3:duration=%4"_s.arg(spec.size.width())
                       .arg(spec.size.height())
                       .arg(spec.framesPerSecond)
                       .arg(length)};
        codecs += videoArguments(spec);
    }
    if (spec.sound) {
        inputs +=
            {u"-f"_s, u"lavfi"_s, u"-i"_s, u"sine=frequency=440:sample_rate=48000:duration="_s + length};
        codecs += {u"-c:a"_s, spec.container == "webm"_L1 ? u"libopus"_s : u"aac"_s};
    }
    if (!spec.subtitles.isEmpty()) {
        inputs += {u"-i"_s, srtPath};
        codecs += {u"-c:s"_s, subtitleCodec(spec.container), u"-metadata:s:s:0"_s,
                   u"language="_s + spec.subtitleLanguage};
    }
    return inputs + codecs + QStringList{u"-t"_s, length};
}

static void encode(const ClipSpec& spec, const QString& path) {
    const QString srtPath = path + u".srt"_s;
    if (!spec.subtitles.isEmpty())
        write(srtPath, spec.subtitles.toUtf8());
    if (spec.rotation == 0) {
        ffmpeg(encoding(spec, srtPath) + QStringList{path});
        return;
    }
    // ffmpeg would turn the picture itself while encoding; copying only writes the mark. It counts the other
    // way.
    const QString upright = path + u".upright."_s + spec.container;
    ffmpeg(encoding(spec, srtPath) + QStringList{upright});
    ffmpeg({u"-i"_s, upright, u"-map"_s, u"0"_s, u"-c"_s, u"copy"_s, u"-metadata:s:v:0"_s,
            u"rotate=%1"_s.arg(360 - spec.rotation), path});
    QFile::remove(upright);
}

QString makeClip(const QString& folder, const ClipSpec& spec, const QString& name) {
    const QString what = encoding(spec, {}).join(u' ') + spec.subtitles + QString::number(spec.rotation);
    const QByteArray hash = QCryptographicHash::hash(what.toUtf8(), QCryptographicHash::Md5).toHex();
    const QDir cache(QDir::temp().filePath(u"babelreel-clips"_s));
    cache.mkpath(u"."_s);
    const QString made = cache.filePath(QString::fromLatin1(hash) + u'.' + spec.container);
    if (!QFile::exists(made))
        encode(spec, made);

    QDir().mkpath(folder);
    const QString path = QDir(folder).filePath(name + u'.' + spec.container);
    QFile::remove(path);
    if (!QFile::copy(made, path))
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

QString makeEmptyFile(const QString& folder, const QString& name) {
    const QString path = QDir(folder).filePath(name);
    write(path, {});
    return path;
}

QString makeTextNamedMp4(const QString& folder, const QString& name) {
    const QString path = QDir(folder).filePath(name);
    write(path, "Dear reader,\nthis is a letter and no film.\n");
    return path;
}

QString makeTruncated(const QString& folder, double part, const QString& name) {
    const QString whole = makeClip(folder, {}, u"whole"_s);
    QFile file(whole);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(whole));
    const QString path = QDir(folder).filePath(name);
    write(path, file.read(qint64(double(file.size()) * part)));
    file.remove();
    return path;
}
