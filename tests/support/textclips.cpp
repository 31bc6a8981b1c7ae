// SPDX-License-Identifier: MIT
#include "tests/support/textclips.h"

#include "tests/support/clips.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int ground = 0x80;
constexpr int visible = 14;  // shades off the ground

void write(const QString& path, const QString& text) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        qFatal("cannot write %s", qPrintable(path));
}

/// The rectangle of all pixels that are not the ground, in any picture; one in two seconds is looked at.
QRectF drawnBox(const QString& script, QSize size, double seconds) {
    const QByteArray pictures =
        ffmpeg({u"-f"_s, u"lavfi"_s, u"-i"_s,
                u"color=0x808080:size=%1x%2:rate=2:duration=%3,format=rgb24,ass=%4"_s.arg(size.width())
                    .arg(size.height())
                    .arg(std::min(seconds, 60.0))
                    .arg(script),
                u"-f"_s, u"rawvideo"_s, u"-pix_fmt"_s, u"rgb24"_s, u"-"_s});
    int left = size.width(), top = size.height(), right = 0, bottom = 0;
    const qsizetype row = size.width() * 3LL;
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        if (std::abs(static_cast<uchar>(pictures[i]) - ground) < visible)
            continue;
        const int x = static_cast<int>(i % row / 3);
        const int y = static_cast<int>(i / row % size.height());
        left = std::min(left, x);
        right = std::max(right, x + 1);
        top = std::min(top, y);
        bottom = std::max(bottom, y + 1);
    }
    const QRectF box(QPointF(left, top), QPointF(right, bottom));
    return {box.x() / size.width(), box.y() / size.height(), box.width() / size.width(), box.height() / size.height()};
}

/// Turned as it will be displayed: the text stands upright for who sees it, so the stored picture holds it lying.
QString turnBack(int rotation) {
    switch (rotation) {
    case 90:
        return u",transpose=2"_s;
    case 180:
        return u",hflip,vflip"_s;
    case 270:
        return u",transpose=1"_s;
    default:
        return {};
    }
}

}  // namespace

MadeTextClip makeTextClip(const QString& folder, const TextClip& clip) {
    QDir().mkpath(folder);
    const QDir place(folder);
    MadeTextClip made{.path = place.filePath(u"clip.mp4"_s)};
    QString filters = clip.picture;
    const auto draw = [&](const QString& name, const QString& script) {
        const QString path = place.filePath(name);
        write(path, script);
        filters += u",ass="_s + path;
        return drawnBox(path, clip.size, clip.seconds);
    };
    if (clip.style != textscript::Style::None)
        made.subtitles = draw(u"subtitles.ass"_s, textscript::subtitles(clip.size, clip.style, clip.atTop, clip.seconds));
    if (clip.mark != textscript::Mark::None)
        made.mark = draw(u"mark.ass"_s, textscript::mark(clip.size, clip.mark, clip.corner, clip.seconds));
    const QString upright = clip.rotation == 0 ? made.path : place.filePath(u"unmarked.mp4"_s);
    ffmpeg(QStringList{u"-f"_s, u"lavfi"_s, u"-i"_s, filters + turnBack(clip.rotation), u"-t"_s, QString::number(clip.seconds),
                       u"-c:v"_s, u"libx264"_s, u"-preset"_s, u"ultrafast"_s, u"-crf"_s, u"24"_s, u"-pix_fmt"_s, u"yuv420p"_s} +
           clip.encoding + QStringList{upright});
    if (clip.rotation != 0)
        ffmpeg({u"-i"_s, upright, u"-c"_s, u"copy"_s, u"-metadata:s:v:0"_s, u"rotate=%1"_s.arg(360 - clip.rotation), made.path});
    return made;
}

double intersectionOverUnion(const QRectF& a, const QRectF& b) {
    const QRectF both = a & b;
    const double shared = both.width() * both.height();
    return shared / (a.width() * a.height() + b.width() * b.height() - shared);
}
