// SPDX-License-Identifier: MIT
#include "ui/media/clipdelegate.h"

#include "models/media/medialistmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowground.h"
#include "ui/words/words.h"

#include <QtCore/qurl.h>
#include <QtGui/qpainter.h>
#include <QtGui/qpainterpath.h>

using namespace Qt::StringLiterals;
using theme::Token;
using State = MediaListModel::State;

namespace {

constexpr int margin = 12, gap = 10, radius = 3, warningIcon = 14;

QSize thumbSize(const QWidget* view) {
    return view && view->width() < 250 ? QSize(64, 36) : QSize(80, 45);
}

State stateOf(const QModelIndex& index) {
    return index.data(MediaListModel::StateRole).value<State>();
}

/// The picture whole, on black where its proportions differ; a grey block until there is one.
void paintThumb(QPainter* painter, const QRect& rect, const QModelIndex& index, const QPalette& palette) {
    const auto image = index.data(MediaListModel::ThumbnailRole).value<QImage>();
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath frame;
    frame.addRoundedRect(rect, radius, radius);
    painter->setClipPath(frame);
    if (image.isNull()) {
        const bool sound = index.data(MediaListModel::FileRole).value<MediaFile>().hasSound();
        painter->fillRect(rect, theme::color(Token::Track, palette));
        const QString icon = sound ? u"sound-file"_s : u"film"_s;
        const QPoint at = rect.center() - QPoint(9, 9);
        painter->drawPixmap(
            at, theme::pixmap(icon, Token::Text2, 20, palette, painter->device()->devicePixelRatioF()));
    } else {
        painter->fillRect(rect, Qt::black);
        QRectF fitted(QPointF(), QSizeF(image.size()).scaled(rect.size(), Qt::KeepAspectRatio));
        fitted.moveCenter(QRectF(rect).center());
        painter->drawImage(fitted, image);
    }
    painter->restore();
}

struct Line {
    QString text{};
    Token tone = Token::Text;
    QFont font{};
    QLatin1StringView icon{};
    Qt::TextElideMode cut = Qt::ElideRight;

    int height() const { return QFontMetrics(font).height(); }
};

QList<Line> linesOf(const QStyleOptionViewItem& option, const QModelIndex& index) {
    const bool current = option.state & QStyle::State_Selected;
    const QFont small = theme::smaller(option.font);
    QList<Line> lines = {{index.data().toString(),
                          Token::Text,
                          current ? theme::demiBold(option.font) : option.font,
                          {},
                          Qt::ElideMiddle},
                         {ClipDelegate::facts(index), Token::Text2, small}};
    if (const QString warning = ClipDelegate::warning(index); !warning.isEmpty()) {
        const bool broken = stateOf(index) == State::Broken;
        const Line line{warning, broken ? Token::Bad : Token::Warn, small,
                        broken ? "state-failed"_L1 : "warning"_L1};
        if (lines[1].text.isEmpty())
            lines[1] = line;
        else
            lines.append(line);
    }
    return lines;
}

void paintLine(QPainter* painter, const QStyleOptionViewItem& option, QRect rect, const Line& line) {
    if (!line.icon.isEmpty()) {
        const QRect icon(rect.left(), rect.center().y() - warningIcon / 2 + 1, warningIcon, warningIcon);
        painter->drawPixmap(QStyle::visualRect(option.direction, rect, icon).topLeft(),
                            theme::pixmap(line.icon, line.tone, warningIcon, option.palette,
                                          painter->device()->devicePixelRatioF()));
        const int taken = warningIcon + 5;
        option.direction == Qt::RightToLeft ? rect.setRight(rect.right() - taken)
                                            : rect.setLeft(rect.left() + taken);
    }
    painter->setFont(line.font);
    painter->setPen(theme::color(line.tone, option.palette));
    const auto side = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    QString text = QFontMetrics(line.font).elidedText(line.text, line.cut, rect.width());
    if (option.direction == Qt::RightToLeft)  // names and sizes stay in one piece
        text = QChar(0x2068) + text + QChar(0x2069);
    painter->drawText(rect, int(side), text);
}

}  // namespace

void ClipDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    item.features &= ~QStyleOptionViewItem::Alternate;
    rowground::paint(painter, item, item.state & QStyle::State_MouseOver, true);

    const QSize thumb = thumbSize(item.widget);
    const QRect inner = item.rect.adjusted(margin, 0, -margin, 0);
    const QRect picture(inner.left(), inner.center().y() - thumb.height() / 2, thumb.width(), thumb.height());
    paintThumb(painter, QStyle::visualRect(item.direction, inner, picture), index, item.palette);

    const QList<Line> lines = linesOf(item, index);
    int height = 0;
    for (const Line& line : lines)
        height += line.height();
    int y = inner.center().y() - height / 2;
    for (const Line& line : lines) {
        const QRect text(inner.left() + thumb.width() + gap, y, inner.width() - thumb.width() - gap,
                         line.height());
        paintLine(painter, item, QStyle::visualRect(item.direction, inner, text), line);
        y += line.height();
    }
    rowground::paintFocus(painter, item);
}

QSize ClipDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    int text = 8;
    for (const Line& line : linesOf(option, index))
        text += line.height();
    const int token = !facts(index).isEmpty() && !warning(index).isEmpty() ? 68 : 60;
    return {120, qMax(token, text)};
}

QString ClipDelegate::facts(const QModelIndex& index) {
    switch (stateOf(index)) {
    case State::Probing:
        return tr("Reading…");
    case State::Ready:
        return words::mediaFacts(index.data(MediaListModel::FileRole).value<MediaFile>());
    case State::Link:
        return tr("Link at %1").arg(QUrl(index.data(MediaListModel::PathRole).toString()).host());
    case State::Broken:
        return {};
    }
    Q_UNREACHABLE();
}

QString ClipDelegate::warning(const QModelIndex& index) {
    const State state = stateOf(index);
    if (state == State::Broken)
        return words::shortProblem(index.data(MediaListModel::ProblemRole).value<ApiError>());
    const auto file = index.data(MediaListModel::FileRole).value<MediaFile>();
    return state == State::Ready && !file.hasSound() ? tr("No sound to dub") : QString();
}

QString ClipDelegate::explanation(const QModelIndex& index) {
    if (stateOf(index) == State::Broken)
        return words::sentence(index.data(MediaListModel::ProblemRole).value<ApiError>());
    return warning(index);
}
