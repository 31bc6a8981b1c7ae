// SPDX-License-Identifier: MIT
#include "ui/audition/previewpaint.h"

#include "ui/audition/audition.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowground.h"
#include "ui/words/words.h"

#include <QtCore/qcoreapplication.h>
#include <QtGui/qpainter.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using theme::Token;

namespace previewpaint {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PreviewCell)
};

constexpr int buttonSize = 24, iconSize = 16, gap = 8;
constexpr QSize waveSize(144, 20);
constexpr int leastWave = 60, leastWords = 42;  // where there is no room for both as they should be
constexpr int barPitch = 3, barWidth = 2;

QRect centred(const QRect& rect, QSize size) {
    QRect inside(QPoint(), size);
    inside.moveCenter(rect.center());
    return inside;
}

bool isStarted(const PreviewLook& look) {
    return look.playing || look.position > 0;
}

void paintIcon(QPainter* painter, const QRect& place, const QString& name, Token tone, const QPalette& palette) {
    const QRect icon = centred(place, QSize(iconSize, iconSize));
    painter->drawPixmap(icon.topLeft(), theme::pixmap(name, tone, iconSize, palette, painter->device()->devicePixelRatioF()));
}

void paintButton(QPainter* painter, const PreviewLook& look, const QRect& place, const QPalette& palette) {
    const bool held = look.playing || look.waited;
    if (held) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme::color(Token::Weak, palette));
        painter->drawRoundedRect(place, 4, 4);
    }
    paintIcon(painter, place, held ? u"media-playback-pause"_s : u"media-playback-start"_s, held ? Token::Accent : Token::Text2, palette);
}

/// The tallest of the peaks that fall into each bar, as parts of the tallest of all. Bent, as hearing is: one sharp sound
/// must not flatten the rest.
QList<float> barsOf(const QList<float>& peaks, int count) {
    QList<float> bars(count, 0.0F);
    for (qsizetype i = 0; i < peaks.size(); ++i) {
        float& bar = bars[i * count / peaks.size()];
        bar = std::max(bar, peaks[i]);
    }
    const float tallest = std::max(0.01F, *std::ranges::max_element(bars));
    for (float& bar : bars)
        bar = std::pow(bar / tallest, 0.6F);
    return bars;
}

void paintWave(QPainter* painter, const PreviewLook& look, const QRect& place, const QPalette& palette) {
    const int count = place.width() / barPitch;
    if (count < 1)
        return;
    const QList<float> bars = barsOf(look.preview.peaks, count);
    const double played = look.preview.seconds > 0 ? look.position / look.preview.seconds * count : 0;
    painter->setPen(Qt::NoPen);
    for (int i = 0; i < count; ++i) {
        const double height = std::max(2.0, double(bars[i]) * place.height());
        const QRectF bar(place.left() + i * barPitch, place.top() + (place.height() - height) / 2, barWidth, height);
        painter->setBrush(theme::color(i < played ? Token::Accent : Token::Mid, palette));
        const double round = height > 3 ? 1 : 0;
        painter->drawRoundedRect(bar, round, round);
    }
}

void paintText(QPainter* painter, const QRect& place, const QString& text, Token tone, const QStyleOption& option) {
    painter->setPen(theme::color(tone, option.palette));
    const auto side = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter->drawText(place, int(side), painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
}

/// An icon and a sentence in place of what cannot be played.
void paintRemark(QPainter* painter, const QRect& row, const QString& icon, Token tone, const QString& text, const QStyleOption& option) {
    QRect rest = row;
    paintIcon(painter, rowground::takeLeading(rest, iconSize, gap, option.direction), icon, tone, option.palette);
    paintText(painter, rest, text, tone, option);
}

/// "0:04 / 0:08" stays in its order where lines run the other way. "2:00+" goes on where nobody listens.
QString lengthOf(const PreviewLook& look) {
    const QString whole = words::duration(look.preview.seconds) + (look.preview.shortened ? u"+"_s : QString());
    if (!isStarted(look))
        return whole;
    const QString both = words::duration(std::floor(look.position)) + " / "_L1 + whole;
    return QChar(0x2066) + both + QChar(0x2069);
}

/// How far it is, where there is no room for how long it is as well.
QString fittingWords(const PreviewLook& look, const QFontMetrics& metrics, int width) {
    const QString whole = words(look);
    const bool fits = !isStarted(look) || !look.preview.isReady() || metrics.horizontalAdvance(whole) <= width;
    return fits ? whole : words::duration(std::floor(look.position));
}

}  // namespace

PreviewLook lookOf(const Audition& audition, const QUrl& url) {
    return {.url = url, .preview = audition.previews().preview(url), .playing = audition.isPlaying(url),
            .waited = audition.isWaitedFor(url), .position = audition.position(url)};
}

Places placesIn(const QRect& row, Qt::LayoutDirection direction) {
    Places places;
    QRect rest = row;
    places.button = centred(rowground::takeLeading(rest, buttonSize, 2, direction), QSize(buttonSize, buttonSize));
    const int room = std::min({waveSize.width(), std::max(leastWave, rest.width() - gap - leastWords), std::max(0, rest.width())});
    const QRect wave = rowground::takeLeading(rest, room, gap, direction);
    places.wave = centred(wave, QSize(room, waveSize.height()));
    places.words = rest;
    return places;
}

QSize sizeFor(const QFont& font) {
    const QFontMetrics metrics(theme::demiBold(font));
    return {buttonSize + 2 + waveSize.width() + gap + metrics.horizontalAdvance(u"0:00 / 0:00"_s) + gap,
            std::max(buttonSize, metrics.height()) + gap};
}

double secondAt(int x, const QRect& wave, double seconds) {
    return std::clamp(double(x - wave.left()) / std::max(1, wave.width()), 0.0, 1.0) * seconds;
}

QString words(const PreviewLook& look) {
    if (!look.barred.isEmpty())
        return look.barred;
    if (look.url.isEmpty())
        return Words::tr("No preview");
    if (look.preview.isBroken())
        return Words::tr("Preview is broken");
    if (look.preview.isReady())
        return lengthOf(look);
    return look.waited ? Words::tr("Fetching…") : QString();
}

QString spoken(const PreviewLook& look) {
    if (!look.canPlay() || look.preview.isBroken())
        return words(look);
    if (look.waited)
        return Words::tr("Preview is being fetched");
    const QString length = look.preview.isReady() ? words::duration(look.preview.seconds) : QString();
    if (look.playing)
        return Words::tr("Preview plays, %1").arg(length);
    if (look.preview.shortened)
        return Words::tr("Preview, the first %1 of a longer one").arg(length);
    return length.isEmpty() ? Words::tr("Preview") : Words::tr("Preview, %1").arg(length);
}

QString explained(const PreviewLook& look) {
    if (look.barred.isEmpty() && look.preview.isBroken())
        return words::sentence(look.preview.error);
    if (!look.barred.isEmpty())
        return look.barred;
    if (look.preview.shortened)
        return Words::tr("Only the first %1 are played here; the recording goes on.").arg(words::duration(look.preview.seconds));
    return look.url.isEmpty() ? Words::tr("The vendor has no preview of this voice. Have it say a sentence of yours instead.") : QString();
}

void paint(QPainter* painter, const PreviewLook& look, const QStyleOption& option, const QFont& font) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(font);
    if (!look.barred.isEmpty()) {
        paintRemark(painter, option.rect, u"ban"_s, Token::Text2, words(look), option);
    } else if (look.url.isEmpty()) {
        paintText(painter, option.rect, words(look), Token::Text2, option);
    } else if (look.preview.isBroken()) {
        paintRemark(painter, option.rect, u"warning"_s, Token::Warn, words(look), option);
    } else {
        const Places places = placesIn(option.rect, option.direction);
        paintButton(painter, look, places.button, option.palette);
        paintWave(painter, look, places.wave, option.palette);
        painter->setFont(isStarted(look) ? theme::demiBold(font) : font);
        paintText(painter, places.words, fittingWords(look, painter->fontMetrics(), places.words.width()),
                  isStarted(look) ? Token::Accent : Token::Text2, option);
    }
    painter->restore();
}

}  // namespace previewpaint
