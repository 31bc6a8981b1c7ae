// SPDX-License-Identifier: MIT
#include "ui/audition/trayslot.h"

#include "services/previews/pictureshelf.h"
#include "ui/audition/portrait.h"
#include "ui/audition/previewpaint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QtGui/qevent.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qtoolbutton.h>

using namespace Qt::StringLiterals;
using theme::Token;

namespace {
constexpr int face = 28, edge = 8, gap = 8, buttons = 2 * 24 + 2;
}

TraySlot::TraySlot(PictureShelf& pictures, int number, QWidget* parent)
    : QFrame(parent), m_pictures(pictures), m_number(number),
      m_play(widgets::iconButton(u"media-playback-start"_s, tr("Play"), this)),
      m_remove(widgets::iconButton(u"window-close"_s, tr("Take out of the comparison"), this)) {
    m_play->setObjectName(u"traySlotPlay"_s);
    m_remove->setObjectName(u"traySlotRemove"_s);
    m_remove->setIconSize(QSize(12, 12));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(edge + face + gap, 0, 4, 0);
    row->setSpacing(2);
    row->addStretch();
    row->addWidget(m_play);
    row->addWidget(m_remove);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_play, &QToolButton::clicked, this, &TraySlot::playPressed);
    connect(m_remove, &QToolButton::clicked, this, &TraySlot::removePressed);
    connect(&m_pictures, &PictureShelf::changed, this, [this](const QUrl& url) {
        if (m_filled && url == m_voice.portrait)
            update();
    });
    clear();
}

void TraySlot::setVoice(const Voice& voice, const QString& vendorName) {
    m_voice = voice;
    m_vendor = vendorName;
    m_filled = true;
    m_play->show();
    m_remove->show();
    setFocusPolicy(Qt::StrongFocus);
    nameAccessibly();
    update();
}

void TraySlot::clear() {
    m_voice = {};
    m_filled = m_chosen = m_playing = m_broken = false;
    m_state.clear();
    m_play->hide();
    m_remove->hide();
    setFocusPolicy(Qt::NoFocus);
    nameAccessibly();
    update();
}

void TraySlot::setChosen(bool chosen) {
    m_chosen = chosen;
    nameAccessibly();
    update();
}

void TraySlot::showLook(const PreviewLook& look) {
    m_playing = look.playing || look.waited;
    m_broken = look.canPlay() && look.preview.isBroken();
    m_play->setIcon(theme::icon(m_playing ? u"media-playback-pause"_s : u"media-playback-start"_s, m_playing ? Token::Accent : Token::Text2,
                                palette()));
    m_play->setToolTip(m_playing ? tr("Hold") : tr("Play"));
    m_play->setAccessibleName((m_playing ? tr("Hold %1") : tr("Play %1")).arg(m_voice.name));
    m_remove->setAccessibleName(tr("Take %1 out of the comparison").arg(m_voice.name));
    m_play->setEnabled(look.canPlay());
    m_state = previewpaint::spoken(look);
    setToolTip(previewpaint::explained(look));
    nameAccessibly();
    update();
}

void TraySlot::nameAccessibly() {
    if (!m_filled)
        return setAccessibleName(tr("Place for one more voice"));
    QStringList parts{m_voice.name, m_vendor, tr("key %1").arg(m_number), m_state};
    if (m_chosen)
        parts << tr("chosen");
    parts.removeAll(QString());
    setAccessibleName(parts.join(u", "_s));
}

QSize TraySlot::sizeHint() const {
    return {m_filled ? 196 : 120, 2 * fontMetrics().height() + 12};
}

QSize TraySlot::minimumSizeHint() const {
    return {m_filled ? edge + face + gap + 60 + buttons : 72, sizeHint().height()};
}

void TraySlot::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_filled)
        paintVoice(painter);
    else
        paintEmpty(painter);
}

void TraySlot::paintEmpty(QPainter& painter) {
    QPen pen(theme::color(Token::Outline, palette()), 1, Qt::CustomDashLine);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(theme::smaller(font()));
    painter.setPen(theme::color(Token::Text2, palette()));
    painter.drawText(rect(), Qt::AlignCenter, painter.fontMetrics().elidedText(tr("one more"), Qt::ElideRight, width() - 8));
}

void TraySlot::paintVoice(QPainter& painter) {
    const bool strong = m_chosen || hasFocus();
    const qreal pen = hasFocus() ? 2 : 1;
    painter.setPen(QPen(theme::color(strong ? Token::Accent : Token::Outline, palette()), pen));
    painter.setBrush(theme::color(m_chosen ? Token::Weak : underMouse() ? Token::Hover : Token::Raised, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), 4, 4);

    const auto visual = [this](const QRect& place) { return QStyle::visualRect(layoutDirection(), rect(), place); };
    const QRect circle = visual({edge, (height() - face) / 2, face, face});
    const QImage picture = m_pictures.picture(m_voice.portrait, portrait::boxFor(circle, painter));
    portrait::paint(&painter, circle, picture, m_voice.name, palette());

    const int line = fontMetrics().height();
    const int textAt = edge + face + gap;
    const QRect name(textAt, (height() - 2 * line) / 2, width() - textAt - buttons - 8, line);
    const auto side = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    painter.setFont(m_chosen ? theme::demiBold(font()) : font());
    painter.setPen(theme::color(Token::Text, palette()));
    painter.drawText(visual(name), side, painter.fontMetrics().elidedText(m_voice.name, Qt::ElideRight, name.width()));
    painter.setFont(theme::smaller(font()));
    const QString facts = m_broken ? tr("Preview is broken") : tr("%1 · %2").arg(m_vendor).arg(m_number);
    painter.setPen(theme::color(m_broken ? Token::Warn : Token::Text2, palette()));
    painter.drawText(visual(name.translated(0, line)), side, painter.fontMetrics().elidedText(facts, Qt::ElideRight, name.width()));
}

void TraySlot::mousePressEvent(QMouseEvent* event) {
    if (m_filled && event->button() == Qt::LeftButton)
        Q_EMIT chosen();
    QFrame::mousePressEvent(event);
}

void TraySlot::keyPressEvent(QKeyEvent* event) {
    if (m_filled && (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT playPressed();
    else if (m_filled && event->key() == Qt::Key_Delete)
        Q_EMIT removePressed();
    else
        QFrame::keyPressEvent(event);
}

void TraySlot::focusInEvent(QFocusEvent* event) {
    update();
    QFrame::focusInEvent(event);
}

void TraySlot::focusOutEvent(QFocusEvent* event) {
    update();
    QFrame::focusOutEvent(event);
}
