// SPDX-License-Identifier: MIT
#include "ui/launch/launchclips.h"

#include "models/launch/launchplan.h"
#include "models/launch/launchticks.h"
#include "ui/launch/launchwording.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowground.h"
#include "ui/widgets/tickmark.h"
#include "ui/words/words.h"

#include <QtGui/qevent.h>
#include <QtGui/qpainter.h>
#include <QtGui/qpainterpath.h>
#include <QtGui/qpixmapcache.h>
#include <QtWidgets/qtooltip.h>

using namespace Qt::StringLiterals;
using theme::Token;

namespace {

constexpr int headWidth = 256, rowHeight = 64, margin = 16, gap = 8;
constexpr QSize thumb(64, 36);

/// Why a clip can be sent nowhere, as far as all the columns agree.
std::optional<ApiError> problemOf(const LaunchPlan& plan, int row) {
    std::optional<ApiError> first;
    for (const QString& account : plan.layer().accounts) {
        if (plan.verdicts().accountProblem(account))
            continue;
        const auto problem = plan.verdicts().clipProblem(plan.layer(), row, account);
        if (!problem)
            return std::nullopt;
        first = first ? first : problem;
    }
    return first;
}

}  // namespace

LaunchClips::LaunchClips(const LaunchPlan& plan, std::function<QImage(const QString&)> thumbnail, QWidget* parent)
    : QHeaderView(Qt::Vertical, parent), m_plan(plan), m_thumbnail(std::move(thumbnail)) {
    setSectionResizeMode(QHeaderView::Fixed);
    setDefaultSectionSize(qMax(rowHeight, 3 * fontMetrics().height() + 8));
    setFixedWidth(headWidth);
    setSectionsClickable(false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Clips"));
}

QSize LaunchClips::sizeHint() const {
    return {headWidth, QHeaderView::sizeHint().height()};
}

QPixmap LaunchClips::rounded(const QImage& image) const {
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap((QSizeF(thumb) * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRect rect(QPoint(), thumb);
    QPainterPath frame;
    frame.addRoundedRect(rect, 3, 3);
    painter.setClipPath(frame);
    painter.fillRect(rect, image.isNull() ? theme::color(Token::Track, palette()) : QColor(Qt::black));
    if (!image.isNull()) {
        QRectF fitted(QPointF(), QSizeF(image.size()).scaled(rect.size(), Qt::KeepAspectRatio));
        fitted.moveCenter(QRectF(rect).center());
        painter.drawImage(fitted, image);
    }
    return pixmap;
}

/// Made to measure once: they are scrolled past by the dozen.
void LaunchClips::paintThumb(QPainter* painter, const QPoint& at, const QString& path) const {
    const QImage image = m_thumbnail(path);
    const QString key = u"thumb/%1/%2/%3"_s.arg(image.cacheKey()).arg(theme::isDark(palette())).arg(devicePixelRatioF());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = rounded(image);
        QPixmapCache::insert(key, pixmap);
    }
    painter->drawPixmap(at, pixmap);
}

void LaunchClips::paintEvent(QPaintEvent* event) {
    QPainter(viewport()).fillRect(event->rect(), theme::color(Token::Base, palette()));
    QHeaderView::paintEvent(event);
}

void LaunchClips::paintSection(QPainter* painter, const QRect& rect, int row) const {
    painter->fillRect(rect, theme::color(Token::Base, palette()));
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme::color(Token::Line, palette()));
    const int edge = isRightToLeft() ? rect.left() : rect.right();
    painter->fillRect(edge, rect.top(), 1, rect.height(), theme::color(Token::Mid, palette()));
    QRect rest = isRightToLeft() ? rect.adjusted(gap, 0, -margin, 0) : rect.adjusted(margin, 0, -gap, 0);
    const LaunchTicks ticks = ticksOf(m_plan, {row}, allColumns(m_plan));
    const QRect box = rowground::takeLeading(rest, tickmark::side, gap, layoutDirection());
    tickmark::paint(painter, box, ticks.state, !ticks.none, *this);
    const JobClip& clip = m_plan.clips()[row];
    const QRect place = rowground::takeLeading(rest, thumb.width(), gap, layoutDirection());
    paintThumb(painter, {place.left(), rect.center().y() - thumb.height() / 2}, clip.path);

    const auto problem = problemOf(m_plan, row);
    m_words.setFont(font());
    m_small.setFont(theme::smaller(font()));
    const int height = m_words.height(), top = rect.center().y() - height;
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter->setPen(theme::color(problem ? Token::Text3 : Token::Text, palette()));
    const QString name = m_plan.facts().vendors ? launchwords::table(m_plan).clip(row) : clip.path;
    m_words.paint(painter, QRect(rest.left(), top, rest.width(), height), side, name, Qt::ElideMiddle);
    QRect below(rest.left(), top + height, rest.width(), height);
    QString text = clip.facts ? words::duration(clip.facts->seconds) : QString();
    if (problem) {
        const QRect icon = rowground::takeLeading(below, 14, 4, layoutDirection());
        painter->drawPixmap(icon.left(), below.center().y() - 6,
                            theme::pixmap(u"warning"_s, Token::Warn, 14, palette(), devicePixelRatioF()));
        text = launchwords::shortReason(*problem);
    } else if (const QString own = m_plan.layer().own.value(clip.path).source; !own.isEmpty()) {
        text = tr("%1 · in %2").arg(text, words::languageName(own));
    }
    painter->setPen(theme::color(problem ? Token::Warn : Token::Text2, palette()));
    m_small.paint(painter, below, side, text);
}

void LaunchClips::mousePressEvent(QMouseEvent* event) {
    const int row = logicalIndexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && row >= 0)
        Q_EMIT rowClicked(row);
    else
        QHeaderView::mousePressEvent(event);
}

bool LaunchClips::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int row = logicalIndexAt(help->pos());
    const auto problem = row < 0 ? std::nullopt : problemOf(m_plan, row);
    const QString text = row < 0 ? QString() : m_plan.clips()[row].path + (problem ? u'\n' + words::sentence(*problem) : QString());
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}
