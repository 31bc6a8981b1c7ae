// SPDX-License-Identifier: MIT
#include "ui/compare/soundlanes.h"

#include "services/media/peaksreader.h"
#include "ui/compare/takewords.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QtGui/qevent.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qabstractbutton.h>
#include <QtWidgets/qbuttongroup.h>

#include <cmath>

using namespace Qt::StringLiterals;
using theme::Token;

namespace {

constexpr int headWidth = 208;
constexpr int headReach = 6;  ///< of the playhead, to either side of its moment
constexpr int rulerHeight = 20;
constexpr int laneHeight = 36;
constexpr int leastLabel = 96;
constexpr int peaksPerSecond = 50;

/// What a lane is called; pressed, it is heard.
class LaneHead : public QAbstractButton {
public:
    explicit LaneHead(QWidget* parent) : QAbstractButton(parent) {
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
    }
    QString shift{};

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setLayoutDirection(Qt::LeftToRight);
        const Token ink = isChecked() ? Token::Accent : Token::Text2;
        const auto icon = theme::pixmap(isChecked() ? u"audio-headphones"_s : u"audio-volume-high"_s, ink, 16, palette(), devicePixelRatioF());
        painter.drawPixmap(12, (height() - 16) / 2, icon);
        painter.setPen(theme::color(Token::Text2, palette()));
        const int told = fontMetrics().horizontalAdvance(shift);
        painter.drawText(rect().adjusted(0, 0, -12, 0), Qt::AlignVCenter | Qt::AlignRight, shift);
        painter.setPen(theme::color(Token::Text, palette()));
        painter.setFont(isChecked() ? theme::demiBold(font()) : font());
        const QRect room = rect().adjusted(36, 0, -20 - told, 0);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
        if (hasFocus()) {
            painter.setPen(QPen(theme::color(Token::Accent, palette()), 2));
            painter.drawRect(rect().adjusted(1, 1, -1, -1));
        }
    }
};

}  // namespace

SoundLanes::SoundLanes(const Comparison& comparison, QWidget* parent)
    : QWidget(parent), m_comparison(comparison), m_heads(new QButtonGroup(this)) {
    setObjectName(u"soundLanes"_s);
    setAccessibleName(tr("Sound of every take"));
    setLayoutDirection(Qt::LeftToRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_heads, &QButtonGroup::idClicked, this, &SoundLanes::hearRequested);
}

void SoundLanes::rebuild() {
    for (QAbstractButton* head : m_heads->buttons())
        delete head;
    qDeleteAll(std::exchange(m_readers, {}));
    m_peaks = QList<QList<float>>(m_comparison.count());
    for (int slot = 0; slot < m_comparison.count(); ++slot) {
        auto* head = new LaneHead(this);
        head->setObjectName(u"hear%1"_s.arg(slot));
        head->setGeometry(0, rulerHeight + slot * laneHeight, headWidth, laneHeight);
        head->show();
        m_heads->addButton(head, slot);
        m_readers << new PeaksReader(this);
    }
    setFixedHeight(rulerHeight + std::max(1, m_comparison.count()) * laneHeight);
    m_length = 0;
    refresh();
}

void SoundLanes::readPeaks(int slot) {
    const Take& take = m_comparison.take(slot);
    PeaksReader* reader = m_readers[slot];
    connect(reader, &PeaksReader::ready, this, [this, reader](const QList<float>& peaks) {
        m_peaks[m_readers.indexOf(reader)] = peaks;
        update();
    });
    reader->read(take.path, static_cast<int>(std::clamp(take.seconds * peaksPerSecond, 500.0, 100'000.0)));
    refresh();
}

void SoundLanes::reorder(const QList<int>& before) {
    const auto readers = m_readers;
    const auto peaks = m_peaks;
    for (int slot = 0; slot < before.size(); ++slot) {
        m_readers[slot] = readers[before[slot]];
        m_peaks[slot] = peaks[before[slot]];
    }
    refresh();
}

void SoundLanes::refresh() {
    for (int slot = 0; slot < m_comparison.count(); ++slot) {
        auto* head = static_cast<LaneHead*>(m_heads->button(slot));
        head->setText(TakeWords::label(m_comparison, slot));
        head->shift = m_comparison.isHidden(slot) ? QString() : TakeWords::shift(m_comparison.take(slot));
        head->setAccessibleName(tr("Hear %1 (%2)", "a take, its key").arg(head->text()).arg(slot + 1));
        head->setToolTip(head->accessibleName());
        head->setChecked(slot == m_comparison.heard());
        head->update();
    }
    if (const double length = m_comparison.seconds(); length != m_length) {
        m_length = length;
        m_scale.from = 0;
        m_scale.span = length;
    }
    fitScale();
}

void SoundLanes::fitScale() {
    m_scale.width = std::max(1, waves().width());
    update();
}

QRect SoundLanes::waves() const {
    return rect().adjusted(headWidth, 0, 0, 0);
}

QRect SoundLanes::lane(int slot) const {
    return {0, rulerHeight + slot * laneHeight, width(), laneHeight};
}

void SoundLanes::setPosition(double seconds) {
    m_position = seconds;
    if (seconds < m_scale.from || seconds > m_scale.to())
        m_scale = movedTo(m_scale, seconds - m_scale.span * 0.1, m_length);
    update(waves().adjusted(-headReach, 0, 0, 0));
}

void SoundLanes::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight);  // else it is the program's
    painter.fillRect(rect(), theme::color(Token::Base, palette()));
    painter.fillRect(QRect(0, 0, headWidth, height()), theme::color(Token::Window, palette()));
    for (int slot = 0; slot < m_comparison.count(); ++slot) {
        if (slot == m_comparison.heard())
            painter.fillRect(lane(slot), theme::color(Token::Sel, palette()));
        paintWave(painter, slot);
        painter.fillRect(QRect(0, lane(slot).top(), width(), 1), theme::color(Token::Line, palette()));
    }
    painter.fillRect(QRect(0, 0, width(), 1), theme::color(Token::Line, palette()));
    painter.fillRect(QRect(headWidth, 0, 1, height()), theme::color(Token::Line, palette()));
    paintRuler(painter);
    if (m_length <= 0)
        return;
    const double x = headWidth + std::round(m_scale.x(m_position));
    const QColor accent = theme::color(Token::Accent, palette());
    painter.fillRect(QRectF(x - 1, 10, 2, height() - 10), accent);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent);
    painter.drawPolygon(QPolygonF({{x - 5, 2}, {x + 5, 2}, {x + 5, 11}, {x, 16}, {x - 5, 11}}));
}

void SoundLanes::paintRuler(QPainter& painter) {
    painter.setFont(theme::smaller(font()));
    painter.setPen(theme::color(Token::Text2, palette()));
    QStringList keys;
    for (int slot = 0; slot < m_comparison.count(); ++slot)
        keys << QString::number(slot + 1);
    painter.drawText(QRect(12, 0, headWidth - 20, rulerHeight), Qt::AlignVCenter, tr("Sound, keys %1").arg(keys.join(u' ')));
    if (m_length <= 0)
        return;
    const double step = m_scale.labelStep(leastLabel);
    for (auto i = static_cast<qint64>(std::floor(m_scale.from / step)); static_cast<double>(i) * step <= m_scale.to(); ++i) {
        const double at = static_cast<double>(i) * step;
        const int x = headWidth + static_cast<int>(std::lround(m_scale.x(at)));
        if (x < headWidth)
            continue;
        painter.fillRect(x, 6, 1, rulerHeight - 6, theme::color(Token::Mid, palette()));
        painter.drawText(QRect(x + 5, 0, leastLabel, rulerHeight), Qt::AlignVCenter, step < 1 ? TakeWords::length(at).chopped(2) : words::duration(at));
    }
}

/// Drawn at the clock's time, not at the take's own: what is heard together stands together.
void SoundLanes::paintWave(QPainter& painter, int slot) {
    const Take& take = m_comparison.take(slot);
    const QList<float>& peaks = m_peaks[slot];
    if (peaks.isEmpty() || take.seconds <= 0)
        return;
    const QRect lane = this->lane(slot);
    const QColor ink = theme::color(slot == m_comparison.heard() ? Token::Accent : Token::Mid, palette());
    const auto binAt = [&](double x) {
        const double part = m_comparison.placeIn(slot, std::max(0.0, m_scale.seconds(x))) / take.seconds;
        return std::clamp<qsizetype>(static_cast<qsizetype>(part * double(peaks.size())), 0, peaks.size() - 1);
    };
    const double end = std::min<double>(waves().width(), m_scale.x(m_comparison.clockAt(slot, take.seconds)));
    for (int x = 0; x < end; x += 3) {
        const auto from = peaks.begin() + binAt(x), to = std::max(from + 1, peaks.begin() + binAt(x + 3));
        const int tall = std::max(1, static_cast<int>(*std::max_element(from, to) * float(lane.height() - 8)));
        painter.fillRect(headWidth + x, lane.center().y() - tall / 2, 2, tall, ink);
    }
}

void SoundLanes::resizeEvent(QResizeEvent*) {
    fitScale();
}

void SoundLanes::mousePressEvent(QMouseEvent* event) {
    mouseMoveEvent(event);
}

void SoundLanes::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton && event->position().x() >= headWidth && m_length > 0)
        Q_EMIT scrubbed(std::clamp(m_scale.seconds(event->position().x() - headWidth), 0.0, m_length));
}

void SoundLanes::wheelEvent(QWheelEvent* event) {
    if (m_length <= 0)
        return event->ignore();
    const double turn = event->angleDelta().y() / 120.0;
    if (event->modifiers() & Qt::ControlModifier)
        m_scale = zoomed(m_scale, std::pow(1.25, turn), event->position().x() - headWidth, m_length);
    else
        m_scale = movedTo(m_scale, m_scale.from - turn * m_scale.span / 10, m_length);
    update();
}
