// SPDX-License-Identifier: MIT
#include "tests/benchmarks/longclip.h"

#include "tests/benchmarks/scratch.h"
#include "tests/benchmarks/stopwatch.h"

#include <QtCore/qdir.h>

using namespace Qt::StringLiterals;

QString makeLongClip(const QString& folder, int seconds, int keyframes) {
    const QString path = QDir(folder).filePath(u"long.mp4"_s);
    const QString picture = u"testsrc2=s=1920x1080:r=30:d=%1,noise=alls=12:allf=t"_s.arg(seconds);
    const QString sound = u"sine=f=300:d=%1"_s.arg(seconds);
    QProcess::execute(u"ffmpeg"_s, {u"-loglevel"_s, u"error"_s, u"-y"_s, u"-f"_s, u"lavfi"_s, u"-i"_s, picture, u"-f"_s, u"lavfi"_s, u"-i"_s,
                                    sound, u"-c:v"_s, u"libx264"_s, u"-preset"_s, u"veryfast"_s, u"-b:v"_s, u"8M"_s, u"-bf"_s, u"3"_s,
                                    u"-g"_s, QString::number(keyframes), u"-sc_threshold"_s, u"0"_s, u"-pix_fmt"_s, u"yuv420p"_s,
                                    u"-c:a"_s, u"aac"_s, path});
    if (!QFile::exists(path))
        giveUp(u"ffmpeg made no clip"_s);
    return path;
}

double millisecondsOfProgram(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    const double took = millisecondsOf([&] {
        process.start(program, arguments);
        process.waitForFinished(-1);
    });
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        giveUp(u"%1 could not be run"_s.arg(program));
    return took;
}
