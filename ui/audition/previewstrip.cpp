// SPDX-License-Identifier: MIT
#include "ui/audition/previewstrip.h"

#include "ui/audition/audition.h"
#include "ui/audition/previewpaint.h"
#include "ui/theme/theme.h"

#include <QtGui/qevent.h>
#include <QtGui/qpainter.h>

#include <algorithm>

using theme::Token;

PreviewStrip::PreviewStrip(Audition& audition, QWidget* parent) : QWidget(parent), m_audition(audition) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&audition, &Audition::changed, this, &PreviewStrip::refresh);
    connect(&audition.previews(), &VoicePreviews::changed, this, &PreviewStrip::refresh);
    setSource({});
}

void PreviewStrip::setSource(const QUrl& url) {
    m_url = url;
    setEnabled(!url.isEmpty());
    m_audition.previews().want(url);
    refresh(url);
}

PreviewLook PreviewStrip::look() const {
    return previewpaint::lookOf(m_audition, m_url);
}

void PreviewStrip::refresh(const QUrl& url) {
    if (url != m_url)
        return;
    setAccessibleName(previewpaint::spoken(look()));
    setToolTip(m_url.isEmpty() ? QString() : previewpaint::explained(look()));
    update();
}

QSize PreviewStrip::sizeHint() const {
    return previewpaint::sizeFor(font());
}

void PreviewStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QStyleOption option;
    option.initFrom(this);
    if (!m_url.isEmpty())
        previewpaint::paint(&painter, look(), option, font());
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::color(Token::Accent, palette()), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

void PreviewStrip::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || m_url.isEmpty())
        return QWidget::mousePressEvent(event);
    const auto places = previewpaint::placesIn(rect(), layoutDirection());
    const PreviewLook seen = look();
    const QPoint at = event->position().toPoint();
    if (seen.preview.isReady() && places.wave.contains(at))
        m_audition.seek(m_url, previewpaint::secondAt(at.x(), places.wave, seen.preview.seconds));
    else
        m_audition.toggle(m_url);
}

void PreviewStrip::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return)
        m_audition.toggle(m_url);
    else if (step && m_audition.current() == m_url)
        m_audition.seek(m_url, std::max(0.0, m_audition.position(m_url) + step));
    else
        QWidget::keyPressEvent(event);
}

void PreviewStrip::focusInEvent(QFocusEvent* event) {
    update();
    QWidget::focusInEvent(event);
}

void PreviewStrip::focusOutEvent(QFocusEvent* event) {
    update();
    QWidget::focusOutEvent(event);
}
