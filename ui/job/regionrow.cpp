// SPDX-License-Identifier: MIT
#include "ui/job/regionrow.h"

#include "ui/widgets/buttons.h"
#include "ui/words/words.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qspinbox.h>

using namespace Qt::StringLiterals;

RegionRow::RegionRow(int number, QWidget* parent)
    : QWidget(parent),
      m_number(widgets::quietLabel(QLocale().toString(number), this)),
      m_kind(new QComboBox(this)),
      m_remove(widgets::iconButton(u"cross"_s, tr("Remove box %1").arg(number), this)) {
    setObjectName(u"box:%1"_s.arg(number));
    setAccessibleName(tr("Box %1").arg(number));
    m_kind->setObjectName(u"kind"_s);
    m_kind->setAccessibleName(tr("What box %1 is for").arg(number));
    m_remove->setObjectName(u"remove"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 3, 16, 3);
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_number);
    head->addWidget(m_kind, 1);
    head->addWidget(m_remove);
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
    connect(m_kind, &QComboBox::activated, this, &RegionRow::readBack);
    connect(m_remove, &QToolButton::clicked, this, &RegionRow::removed);
}

QDoubleSpinBox* RegionRow::addNumber(const QString& letter, const QString& name) {
    auto* box = new QDoubleSpinBox(this);
    box->setObjectName(u"number:%1"_s.arg(m_numbers.size()));
    box->setAccessibleName(name);
    box->setToolTip(tr("%1, in percent of the picture").arg(name));
    box->setPrefix(letter + u' ');
    box->setRange(0, 100);
    box->setDecimals(1);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setMinimumWidth(0);
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    box->setKeyboardTracking(false);
    m_numbers << box;
    connect(box, &QDoubleSpinBox::valueChanged, this, &RegionRow::readBack);
    return box;
}

void RegionRow::fillKinds(const QList<RegionKind>& kinds) {
    QList<RegionKind> all = kinds;
    if (!all.contains(m_region.kind))
        all.append(m_region.kind);
    m_kind->clear();
    for (const RegionKind kind : std::as_const(all))
        m_kind->addItem(words::regionLabel(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(m_region.kind)));
    m_kind->setEnabled(all.size() > 1);
}

void RegionRow::show(const Region& region, const QList<RegionKind>& kinds) {
    m_region = region;
    fillKinds(kinds);
    const double parts[] = {region.box.x(), region.box.y(), region.box.width(), region.box.height()};
    for (qsizetype i = 0; i < m_numbers.size(); ++i) {
        const QSignalBlocker quiet(m_numbers[i]);
        m_numbers[i]->setValue(parts[i] * 100);
    }
}

/// A box never leaves the picture: its size gives way to its place.
void RegionRow::readBack() {
    const auto part = [this](qsizetype i) { return m_numbers[i]->value() / 100; };
    const double x = qMin(part(0), 0.99), y = qMin(part(1), 0.99);
    m_region.box = {x, y, qBound(0.01, part(2), 1 - x), qBound(0.01, part(3), 1 - y)};
    m_region.kind = RegionKind(m_kind->currentData().toInt());
    Q_EMIT edited(m_region);
}
