// SPDX-License-Identifier: MIT
#include "ui/job/regionrow.h"

#include "models/regions/viewport.h"
#include "ui/regions/regionwords.h"
#include "ui/theme/regionlook.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/words/words.h"

#include <QtGui/qevent.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qspinbox.h>

using namespace Qt::StringLiterals;

namespace {
constexpr RegionKind kinds[] = {RegionKind::Subtitle, RegionKind::Watermark, RegionKind::Protect, RegionKind::Ocr};
}

RegionRow::RegionRow(int number, QWidget* parent)
    : QWidget(parent),
      m_number(number),
      m_swatch(new QLabel(this)),
      m_name(new QLabel(this)),
      m_span(new ElidedLabel(Qt::ElideRight, this)),
      m_more(widgets::iconButton(u"overflow-menu"_s, tr("What can be done with box %1").arg(number), this)),
      m_menu(new QMenu(m_more)) {
    setObjectName(u"box:%1"_s.arg(number));
    setAccessibleName(tr("Box %1").arg(number));
    m_more->setObjectName(u"more"_s);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_span->setFont(theme::smaller(m_span->font()));
    m_span->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    widgets::setTone(m_span, u"quiet"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 4, 16, 6);
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(widgets::quietLabel(QLocale().toString(number), this));
    head->addWidget(m_swatch);
    head->addWidget(m_name);
    head->addWidget(m_span, 1);
    head->addWidget(m_more);
    column->addLayout(head);
    auto* place = new QHBoxLayout;
    place->setSpacing(4);
    column->addLayout(place);
    const std::pair<QString, QString> numbers[] = {{tr("X"), tr("Left edge of box %1")},
                                                   {tr("Y"), tr("Upper edge of box %1")},
                                                   {tr("W"), tr("Width of box %1")},
                                                   {tr("H"), tr("Height of box %1")}};
    for (const auto& [letter, name] : numbers)
        place->addWidget(addNumber(letter, name.arg(number)), 1);
    connect(m_menu, &QMenu::aboutToShow, this, &RegionRow::fillMenu);
}

QDoubleSpinBox* RegionRow::addNumber(const QString& letter, const QString& name) {
    auto* box = new QDoubleSpinBox(this);
    box->setObjectName(u"number:%1"_s.arg(m_numbers.size()));
    box->setAccessibleName(name);
    box->setPrefix(letter + u' ');
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setMinimumWidth(0);
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    box->setKeyboardTracking(false);
    box->setGroupSeparatorShown(false);
    box->installEventFilter(this);
    m_numbers << box;
    connect(box, &QDoubleSpinBox::valueChanged, this, &RegionRow::readBack);
    return box;
}

void RegionRow::fillMenu() {
    m_menu->clear();
    for (const RegionKind kind : kinds) {
        QAction* action = m_menu->addAction(words::regionLabel(kind), this, [this, kind] {
            m_region.kind = kind;
            Q_EMIT edited(m_region, RegionEdit::Kind);
        });
        action->setIcon(regionlook::swatch(kind, regionlook::inPanel(kind, palette()), 14, devicePixelRatioF()));
        action->setCheckable(true);
        action->setChecked(kind == m_region.kind);
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("Starts at the playhead"), this, &RegionRow::startHereWanted);
    m_menu->addAction(tr("Ends at the playhead"), this, &RegionRow::endHereWanted);
    QAction* whole = m_menu->addAction(tr("Whole clip"), this, [this] {
        m_region.start.reset();
        m_region.end.reset();
        Q_EMIT edited(m_region, RegionEdit::Span);
    });
    whole->setEnabled(m_region.start || m_region.end);
    m_menu->addSeparator();
    m_menu->addAction(tr("Name…"), this, &RegionRow::nameWanted);
    m_menu->addAction(tr("Duplicate"), this, &RegionRow::duplicated);
    m_menu->addAction(tr("Remove"), this, &RegionRow::removed);
}

void RegionRow::show(const Region& region, QSize frame, bool selected) {
    m_region = region;
    m_frame = frame;
    m_selected = selected;
    m_swatch->setPixmap(regionlook::swatch(region.kind, regionlook::inPanel(region.kind, palette()), 14, devicePixelRatioF()));
    m_name->setText(region.name.isEmpty() ? words::regionLabel(region.kind) : region.name);
    m_name->setFont(selected ? theme::demiBold(font()) : font());
    m_span->setText(regionwords::span(region));
    setAccessibleDescription(regionwords::inWords(region, m_number, toPixels(region.box, frame)));
    const bool pixels = !frame.isEmpty();
    const QRectF box = pixels ? QRectF(toPixels(region.box, frame))
                              : QRectF(region.box.topLeft() * 100, region.box.size() * 100);
    const double values[] = {box.x(), box.y(), box.width(), box.height()};
    for (qsizetype i = 0; i < m_numbers.size(); ++i) {
        const QSignalBlocker quiet(m_numbers[i]);
        m_numbers[i]->setDecimals(pixels ? 0 : 1);
        m_numbers[i]->setRange(0, pixels ? (i % 2 == 0 ? frame.width() : frame.height()) : 100);
        m_numbers[i]->setValue(values[i]);
        const QString name = m_numbers[i]->accessibleName();
        m_numbers[i]->setToolTip(pixels ? tr("%1, in pixels of the picture").arg(name) : tr("%1, in percent of the picture").arg(name));
    }
    update();
}

/// A box never leaves the picture: its size gives way to its place.
void RegionRow::readBack() {
    const auto value = [this](qsizetype i) { return m_numbers[i]->value(); };
    if (m_frame.isEmpty()) {
        const double x = qMin(value(0) / 100, 0.99), y = qMin(value(1) / 100, 0.99);
        m_region.box = {x, y, qBound(0.01, value(2) / 100, 1 - x), qBound(0.01, value(3) / 100, 1 - y)};
    } else {
        const int x = qMin(int(value(0)), m_frame.width() - 1), y = qMin(int(value(1)), m_frame.height() - 1);
        m_region.box = toParts({x, y, qBound(1, int(value(2)), m_frame.width() - x), qBound(1, int(value(3)), m_frame.height() - y)}, m_frame);
    }
    Q_EMIT edited(m_region, RegionEdit::Place);
}

void RegionRow::paintEvent(QPaintEvent*) {
    if (!m_selected)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(theme::Token::Sel, palette()));
    const int bar = 3;
    painter.fillRect(isRightToLeft() ? width() - bar : 0, 0, bar, height(), theme::color(theme::Token::Accent, palette()));
}

void RegionRow::mousePressEvent(QMouseEvent*) {
    Q_EMIT chosen();
}

bool RegionRow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn)
        Q_EMIT chosen();
    return QWidget::eventFilter(watched, event);
}
