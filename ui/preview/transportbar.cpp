// SPDX-License-Identifier: MIT
#include "ui/preview/transportbar.h"

#include "ui/preview/timecodelabel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QtCore/qlocale.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qslider.h>
#include <QtWidgets/qtoolbutton.h>
#include <QtWidgets/qwidgetaction.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array rates{0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0};
constexpr int ordinaryRate = 3;
constexpr int barHeight = 40;

/// "1:09.000": hours only when there are any.
QString shortTime(double seconds) {
    const QString full = TimecodeLabel::timecode(seconds);
    return full.mid(full.startsWith("00:0"_L1) ? 4 : full.startsWith("00:"_L1) ? 3 : 0);
}

}  // namespace

TransportBar::TransportBar(QWidget* parent)
    : QWidget(parent),
      m_time(new TimecodeLabel(this)),
      m_frame(widgets::quietLabel({}, this)),
      m_marks(widgets::quietLabel({}, this)),
      m_rate(new QComboBox(this)) {
    setLayoutDirection(Qt::LeftToRight);
    setAutoFillBackground(true);
    setFixedHeight(std::max(barHeight, fontMetrics().height() + 20));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 0, 10, 0);
    row->setSpacing(4);

    connect(addButton(row, u"media-skip-backward"_s, tr("To the start (Home)"), u"toStart"_s),
            &QToolButton::clicked, this, &TransportBar::startWanted);
    m_back = addButton(row, u"media-seek-backward"_s, tr("One frame back (Left)"), u"stepBack"_s);
    connect(m_back, &QToolButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    m_play = addButton(row, u"media-playback-start"_s, tr("Play (Space)"), u"play"_s);
    m_play->setFixedSize(34, 28);
    m_play->setIconSize({20, 20});
    m_play->setCheckable(true);
    connect(m_play, &QToolButton::clicked, this, &TransportBar::playToggled);
    m_forward = addButton(row, u"media-seek-forward"_s, tr("One frame on (Right)"), u"stepForward"_s);
    connect(m_forward, &QToolButton::clicked, this, [this] { Q_EMIT stepped(1); });
    connect(addButton(row, u"media-skip-forward"_s, tr("To the end (End)"), u"toEnd"_s),
            &QToolButton::clicked, this, &TransportBar::endWanted);
    addLine(row);
    row->addWidget(m_time);
    row->addSpacing(8);
    m_frame->setObjectName(u"frameNumber"_s);
    m_frame->setMinimumWidth(0);
    m_frame->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_frame, 1);
    connect(addButton(row, u"mark-in"_s, tr("Start of the stretch here (I)"), u"markIn"_s),
            &QToolButton::clicked, this, &TransportBar::inMarked);
    row->addWidget(m_marks);
    connect(addButton(row, u"mark-out"_s, tr("End of the stretch here (O)"), u"markOut"_s),
            &QToolButton::clicked, this, &TransportBar::outMarked);
    addLine(row);

    for (const double rate : rates)
        m_rate->addItem(QChar(0x200E) + tr("%1×", "playing speed").arg(QLocale().toString(rate)), rate);
    m_rate->setCurrentIndex(ordinaryRate);
    m_rate->setObjectName(u"rate"_s);
    m_rate->setAccessibleName(tr("Playing speed"));
    m_rate->setToolTip(tr("Playing speed (J slower, L faster)"));
    connect(m_rate, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT rateChanged(rate()); });
    row->addWidget(m_rate);
    m_loop = addButton(row, u"media-playlist-repeat"_s, tr("Play over and over"), u"loop"_s);
    m_loop->setCheckable(true);
    m_mute =
        addButton(row, u"audio-volume-high"_s, tr("Mute (M); hold the button for the volume"), u"mute"_s);
    m_mute->setCheckable(true);
    auto* volume = new QMenu(m_mute);
    auto* slider = new QWidgetAction(volume);
    slider->setDefaultWidget(makeVolume());
    volume->addAction(slider);
    m_mute->setMenu(volume);
    connect(m_mute, &QToolButton::clicked, this, &TransportBar::muteToggled);
}

QToolButton* TransportBar::addButton(QHBoxLayout* row, const QString& icon, const QString& text,
                                     const QString& name) {
    auto* button = widgets::iconButton(icon, text, this);
    button->setFixedSize(28, 28);
    button->setObjectName(name);
    button->setFocusPolicy(Qt::TabFocus);
    row->addWidget(button);
    return button;
}

void TransportBar::addLine(QHBoxLayout* row) {
    auto* line = new QFrame(this);
    line->setFixedSize(1, 20);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Midlight);
    row->addSpacing(6);
    row->addWidget(line);
    row->addSpacing(6);
}

QWidget* TransportBar::makeVolume() {
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setObjectName(u"volume"_s);
    slider->setAccessibleName(tr("Volume"));
    slider->setRange(0, 100);
    slider->setValue(100);
    slider->setMinimumWidth(140);
    connect(slider, &QSlider::valueChanged, this, [this](int value) { Q_EMIT volumeChanged(value / 100.0); });
    return slider;
}

void TransportBar::setPlaying(bool playing) {
    m_play->setChecked(playing);
    m_play->setIcon(theme::icon(playing ? u"media-playback-pause"_s : u"media-playback-start"_s, palette()));
    const QString text = playing ? tr("Pause (Space)") : tr("Play (Space)");
    m_play->setToolTip(text);
    m_play->setAccessibleName(text);
}

void TransportBar::setTime(double seconds) {
    m_time->setSeconds(seconds);
}

void TransportBar::setFrame(qint64 frame, qint64 frames, bool near) {
    const QLocale locale;
    const QString which = locale.toString(frame), all = locale.toString(frames);
    m_frame->setText(frames == 0 ? QString()
                     : near      ? tr("near frame %1 of %2").arg(which, all)
                                 : tr("frame %1 of %2").arg(which, all));
}

void TransportBar::setMarks(std::optional<double> in, std::optional<double> out) {
    const QString from = in ? shortTime(*in) : QString(), to = out ? shortTime(*out) : QString();
    m_marks->setText(in && out ? from + u" – "_s + to : from + to);
    m_marks->setVisible(in || out);
}

void TransportBar::setMuted(bool muted) {
    m_mute->setChecked(muted);
    m_mute->setIcon(theme::icon(muted ? u"audio-volume-muted"_s : u"audio-volume-high"_s, palette()));
}

void TransportBar::setHasPicture(bool picture) {
    m_back->setEnabled(picture);
    m_forward->setEnabled(picture);
}

bool TransportBar::isLooping() const {
    return m_loop->isChecked();
}

double TransportBar::rate() const {
    return m_rate->currentData().toDouble();
}

void TransportBar::changeRate(int steps) {
    m_rate->setCurrentIndex(std::clamp(m_rate->currentIndex() + steps, 0, m_rate->count() - 1));
}

void TransportBar::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(0, 0, width(), 1, theme::color(theme::Token::Line, palette()));
}
