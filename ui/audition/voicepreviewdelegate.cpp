// SPDX-License-Identifier: MIT
#include "ui/audition/voicepreviewdelegate.h"

#include "ui/audition/audition.h"
#include "ui/audition/previewpaint.h"
#include "ui/widgets/rowground.h"

#include <QtGui/qevent.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qtooltip.h>

namespace {
constexpr int padding = 8;
}

VoicePreviewDelegate::VoicePreviewDelegate(Audition& audition, Roles roles, QAbstractItemView* view)
    : QStyledItemDelegate(view), m_audition(audition), m_roles(roles), m_view(view) {
    m_ground = [](QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex&) {
        rowground::paint(painter, option, option.state & QStyle::State_MouseOver, false);
    };
    connect(&audition, &Audition::changed, this, &VoicePreviewDelegate::repaint);
    connect(&audition.previews(), &VoicePreviews::changed, this, &VoicePreviewDelegate::repaint);
}

QUrl VoicePreviewDelegate::addressOf(const QModelIndex& index) const {
    return previewOf(index.data(m_roles.voice).value<Voice>());
}

PreviewLook VoicePreviewDelegate::lookOf(const QModelIndex& index) const {
    PreviewLook look = previewpaint::lookOf(m_audition, addressOf(index));
    if (m_roles.reason >= 0)
        look.barred = index.data(m_roles.reason).toString();
    return look;
}

QRect VoicePreviewDelegate::roomIn(const QStyleOptionViewItem& option) const {
    return option.rect.adjusted(padding, 0, -padding, 0);
}

void VoicePreviewDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    m_column = index.column();
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    m_ground(painter, cell, index);
    rowground::paintFocus(painter, cell);
    cell.rect = roomIn(cell);
    previewpaint::paint(painter, lookOf(index), cell, option.font);
}

QSize VoicePreviewDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return previewpaint::sizeFor(option.font) + QSize(2 * padding, 0);
}

bool VoicePreviewDelegate::canPlay(const QModelIndex& index) const {
    return index.isValid() && lookOf(index).canPlay();
}

void VoicePreviewDelegate::toggle(const QModelIndex& index) {
    if (canPlay(index))
        m_audition.toggle(addressOf(index));
}

void VoicePreviewDelegate::play(const QModelIndex& index) {
    if (canPlay(index))
        m_audition.play(addressOf(index));
    else
        m_audition.stop();
}

QString VoicePreviewDelegate::spoken(const QModelIndex& index) const {
    return previewpaint::spoken(lookOf(index));
}

bool VoicePreviewDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                       const QModelIndex& index) {
    if (event->type() != QEvent::MouseButtonRelease || static_cast<QMouseEvent*>(event)->button() != Qt::LeftButton)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const PreviewLook look = lookOf(index);
    if (!look.canPlay())
        return false;
    const QPoint at = static_cast<QMouseEvent*>(event)->position().toPoint();
    const auto places = previewpaint::placesIn(roomIn(option), option.direction);
    if (look.preview.isReady() && places.wave.contains(at))
        m_audition.seek(look.url, previewpaint::secondAt(at.x(), places.wave, look.preview.seconds));
    else if (places.button.contains(at) || (look.preview.isBroken() && roomIn(option).contains(at)))
        m_audition.toggle(look.url);
    else
        return false;
    return true;
}

bool VoicePreviewDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) {
    const QString text = event->type() == QEvent::ToolTip && index.isValid() ? previewpaint::explained(lookOf(index)) : QString();
    if (text.isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), text, view, option.rect);
    return true;
}

/// The visible rows are asked, from the top: what was painted where may have moved or gone.
void VoicePreviewDelegate::repaint(const QUrl& url) {
    if (!m_view || !m_view->model() || !m_view->isVisible())
        return;
    const QRect seen = m_view->viewport()->rect();
    const QModelIndex any = m_view->model()->index(0, m_column, m_view->rootIndex());
    const int x = m_view->visualRect(any).center().x();
    for (int y = seen.top(); y <= seen.bottom();) {
        const QModelIndex index = m_view->indexAt({std::clamp(x, seen.left(), seen.right()), y});
        const QRect row = m_view->visualRect(index);
        if (!index.isValid() || row.bottom() < y)
            return;
        const QModelIndex cell = index.siblingAtColumn(m_column);
        if (addressOf(cell) == url)
            m_view->update(cell);
        y = row.bottom() + 2;
    }
}
