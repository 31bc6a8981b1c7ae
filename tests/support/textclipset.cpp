// SPDX-License-Identifier: MIT
#include "tests/support/textclips.h"

using namespace Qt::StringLiterals;
using textscript::Corner;
using textscript::Mark;
using textscript::Style;

namespace {

/// A test picture, larger than the clip, over which the camera swings.
QString swinging(QSize size) {
    return u"testsrc2=size=%1x%2:rate=10,crop=%3:%4:x='(iw-ow)*(0.5+0.5*sin(t*0.9))':y='(ih-oh)*(0.5+0.5*cos(t*1.3))'"_s
        .arg(2 * size.width())
        .arg(2 * size.height())
        .arg(size.width())
        .arg(size.height());
}

/// Closer and closer to a rim with more and more detail.
QString diving(QSize size) {
    return u"mandelbrot=size=%1x%2:rate=10:end_scale=0.01:end_pts=200"_s.arg(size.width()).arg(size.height());
}

QString grain(QSize size) {
    return u"color=0x707868:size=%1x%2:rate=10,noise=alls=55:allf=t"_s.arg(size.width()).arg(size.height());
}

/// Large soft spots that come and go.
QString clouds(QSize size) {
    return u"color=0x808080:size=%1x%2:rate=10,noise=alls=100:allf=t,scale=%3:%4:flags=bicubic,eq=contrast=1.6"_s
        .arg(size.width() / 40)
        .arg(size.height() / 40)
        .arg(size.width())
        .arg(size.height());
}

QString bright(QSize size) {
    return u"gradients=size=%1x%2:rate=10:c0=0xFFFFF0:c1=0xB8D0E8:c2=0xE8E0C8:nb_colors=3:speed=0.08:seed=3"_s.arg(size.width())
        .arg(size.height());
}

QString dark(QSize size) {
    return u"gradients=size=%1x%2:rate=10:c0=0x000000:c1=0x202838:c2=0x302018:nb_colors=3:speed=0.08:seed=5"_s.arg(size.width())
        .arg(size.height());
}

/// Cells that are born and die: hard edges everywhere.
QString cells(QSize size) {
    return u"life=size=%1x%2:rate=10:mold=12:ratio=0.25:seed=7:life_color=#C8C090:death_color=#305030:mold_color=#204040,"
           "scale=%3:%4:flags=neighbor"_s.arg(size.width() / 8)
               .arg(size.height() / 8)
               .arg(size.width())
               .arg(size.height());
}

/// One picture, as of a camera on a stand.
QString still(QSize size) {
    return diving(size) + u",select='eq(n,0)',loop=loop=-1:size=1:start=0,setpts=N/(10*TB)"_s;
}

QString letterboxed(QSize size) {
    const QSize inner(size.width(), size.height() * 3 / 4 / 2 * 2);
    return swinging(inner) + u",pad=%1:%2:0:(oh-ih)/2"_s.arg(size.width()).arg(size.height());
}

constexpr QSize wide{640, 360};
constexpr QSize tall{360, 640};

QList<TextClip> withSubtitles() {
    return {
        {.name = u"white over a swinging picture"_s, .picture = swinging(wide), .style = Style::White},
        {.name = u"white over clouds"_s, .picture = clouds(wide), .style = Style::White},
        {.name = u"white over a bright picture"_s, .picture = bright(wide), .style = Style::White},
        {.name = u"white over a picture that stands still"_s, .picture = still(wide), .style = Style::White},
        {.name = u"yellow over a dive into detail"_s, .picture = diving(wide), .style = Style::Yellow},
        {.name = u"yellow over a dark picture"_s, .picture = dark(wide), .style = Style::Yellow},
        {.name = u"boxed over cells"_s, .picture = cells(wide), .style = Style::Boxed},
        {.name = u"boxed over a swinging picture"_s, .picture = swinging(wide), .style = Style::Boxed},
        {.name = u"outlined over grain"_s, .picture = grain(wide), .style = Style::Outlined},
        {.name = u"outlined over a dive into detail"_s, .picture = diving(wide), .style = Style::Outlined},
        {.name = u"outlined at the top"_s, .picture = swinging(wide), .style = Style::Outlined, .atTop = true},
        {.name = u"outlined in a tall picture"_s, .size = tall, .picture = swinging(tall), .style = Style::Outlined},
        {.name = u"white in the bar below a wide film"_s, .picture = letterboxed(wide), .style = Style::White},
        {.name = u"boxed in a picture stored lying"_s, .size = tall, .picture = clouds(tall), .style = Style::Boxed, .rotation = 90},
    };
}

QList<TextClip> withMarks() {
    return {
        {.name = u"letters in a corner of clouds"_s, .picture = clouds(wide), .mark = Mark::Letters},
        {.name = u"a faint mark over a swinging picture"_s, .picture = swinging(wide), .mark = Mark::Faint,
         .corner = Corner::BottomRight},
        {.name = u"a badge over a dive into detail"_s, .picture = diving(wide), .mark = Mark::Badge, .corner = Corner::TopLeft},
        {.name = u"a faint mark over grain"_s, .picture = grain(wide), .mark = Mark::Faint, .corner = Corner::TopLeft},
        {.name = u"outlined subtitles and letters"_s, .picture = swinging(wide), .style = Style::Outlined, .mark = Mark::Letters},
        {.name = u"yellow subtitles and a badge in a tall picture"_s, .size = tall, .picture = clouds(tall), .style = Style::Yellow,
         .mark = Mark::Badge, .corner = Corner::TopLeft},
    };
}

QList<TextClip> withNothing() {
    return {
        {.name = u"nothing over a swinging picture"_s, .picture = swinging(wide)},
        {.name = u"nothing over clouds"_s, .picture = clouds(wide)},
        {.name = u"nothing over a dive into detail"_s, .picture = diving(wide)},
        {.name = u"nothing over grain"_s, .picture = grain(wide)},
        {.name = u"nothing over cells"_s, .picture = cells(wide)},
        {.name = u"nothing over a bright picture"_s, .picture = bright(wide)},
        {.name = u"nothing over a dark picture"_s, .picture = dark(wide)},
        {.name = u"nothing over a picture that stands still"_s, .picture = still(wide)},
        {.name = u"nothing but bars"_s, .picture = letterboxed(wide)},
        {.name = u"nothing over a tall picture"_s, .size = tall, .picture = swinging(tall)},
    };
}

}  // namespace

QList<TextClip> textClipSet() {
    return withSubtitles() + withMarks() + withNothing();
}

TextClip longTextClip() {
    // Two new pictures a second, each shown until the next: keyframes cost what they do in any clip, and making it takes a minute.
    const QSize full(1920, 1080);
    return {.name = u"ten minutes"_s,
            .size = full,
            .picture = swinging({960, 540}).replace(u"rate=10"_s, u"rate=2"_s) + u",scale=1920:1080"_s,
            .style = Style::Outlined,
            .mark = Mark::Letters,
            .seconds = 600,
            .encoding = {u"-r"_s, u"25"_s, u"-g"_s, u"250"_s, u"-sc_threshold"_s, u"0"_s}};
}
