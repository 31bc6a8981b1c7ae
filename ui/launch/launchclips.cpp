// SPDX-License-Identifier: MIT
#include "ui/launch/launchclips.h"

#include "models/launch/launchplan.h"
#include "models/launch/launchticks.h"
#include "ui/launch/launchwording.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowground.h"
#include "ui/words/words.h"

#include <QtGui/qevent.h>
#include <QtGui/qpainter.h>
#include <QtGui/qpainterpath.h>
#include <QtWidgets/qtooltip.h>

using namespace Qt::StringLiterals;
using theme::Token;

namespace {

constexpr int headWidth = 256, rowHeight = 64, margin = 16, tickSize = 16, gap = 8;
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
    setAccessibleName(tr("Clips"));
}

QSize LaunchClips::sizeHint() const {
    return {headWidth, QHeaderView::sizeHint().height()};
}

void LaunchClips::paintThumb(QPainter* painter, const QRect& rect, const QString& path) const {
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath frame;
    frame.addRoundedRect(rect, 3, 3);
    painter->setClipPath(frame);
    const QImage image = m_thumbnail(path);
    painter->fillRect(rect, image.isNull() ? theme::color(Token::Track, palette()) : QColor(Qt::black));
    if (!image.isNull()) {
        QRectF fitted(QPointF(), QSizeF(image.size()).scaled(rect.size(), Qt::KeepAspectRatio));
        fitted.moveCenter(QRectF(rect).center());
        painter->drawImage(fitted, image);
    }
    painter->restore();
}

void LaunchClips::paintSection(QPainter* painter, const QRect& rect, int row) const {
    painter->fillRect(rect, theme::color(Token::Base, palette()));
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme::color(Token::Line, palette()));
    const int edge = isRightToLeft() ? rect.left() : rect.right();
    painter->fillRect(edge, rect.top(), 1, rect.height(), theme::color(Token::Mid, palette()));
    QRect rest = rect.adjusted(margin, 0, -gap, 0);
    const LaunchTicks ticks = ticksOf(m_plan, {row}, allColumns(m_plan));
    QStyleOptionButton tick;
    const QRect box = rowground::takeLeading(rest, tickSize, gap, layoutDirection());
    tick.rect = QRect(box.left(), rect.center().y() - tickSize / 2, tickSize, tickSize);
    tick.palette = palette();
    tick.state = (ticks.none ? QStyle::State_None : QStyle::State_Enabled) |
                 (ticks.state == Qt::Checked ? QStyle::State_On : ticks.state == Qt::PartiallyChecked ? QStyle::State_NoChange : QStyle::State_Off);
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &tick, painter, this);
    const JobClip& clip = m_plan.clips()[row];
    const QRect place = rowground::takeLeading(rest, thumb.width(), gap, layoutDirection());
    paintThumb(painter, QRect(QPoint(place.left(), rect.center().y() - thumb.height() / 2), thumb), clip.path);

    const auto problem = problemOf(m_plan, row);
    const QFontMetrics metrics(font());
    const int top = rect.center().y() - metrics.height();
    const int side = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    painter->setFont(font());
    painter->setPen(theme::color(problem ? Token::Text3 : Token::Text, palette()));
    const QString name = m_plan.facts().vendors ? launchwords::table(m_plan).clip(row) : clip.path;
    painter->drawText(QRect(rest.left(), top, rest.width(), metrics.height()), side, metrics.elidedText(name, Qt::ElideMiddle, rest.width()));
    painter->setFont(theme::smaller(font()));
    QRect below(rest.left(), top + metrics.height(), rest.width(), metrics.height());
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
    painter->drawText(below, side, QFontMetrics(painter->font()).elidedText(text, Qt::ElideRight, below.width()));
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
