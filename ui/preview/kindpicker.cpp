// SPDX-License-Identifier: MIT
#include "ui/preview/kindpicker.h"

#include "ui/theme/regionlook.h"
#include "ui/words/words.h"

#include <QtCore/qcoreevent.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qbuttongroup.h>
#include <QtWidgets/qtoolbutton.h>

using namespace Qt::StringLiterals;

namespace {
constexpr RegionKind kinds[] = {RegionKind::Subtitle, RegionKind::Watermark, RegionKind::Protect, RegionKind::Ocr};
constexpr int roomForWords = 780;  ///< beside name, facts and zoom
}

KindPicker::KindPicker(QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this)) {
    setObjectName(u"kindPicker"_s);
    setAccessibleName(tr("What the next box is for"));
    const QString help[] = {tr("Draw where subtitles are to be erased"), tr("Draw where a logo or watermark is to be erased"),
                            tr("Draw what must stay as it is"), tr("Draw where words are to be read off the picture")};
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    for (const RegionKind kind : kinds) {
        auto* button = new QToolButton(this);
        button->setObjectName(u"draw:%1"_s.arg(int(kind)));
        button->setText(words::regionLabel(kind));
        button->setToolTip(help[int(kind)]);
        button->setAccessibleName(help[int(kind)]);
        button->setProperty("segment", true);
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFixedHeight(qMax(26, fontMetrics().height() + 8));
        m_group->addButton(button, int(kind));
        row->addWidget(button);
    }
    setKind(RegionKind::Subtitle);
    refreshIcons();
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT picked(RegionKind(id)); });
}

void KindPicker::setKind(RegionKind kind) {
    m_group->button(int(kind))->setChecked(true);
}

void KindPicker::watchRoom(QWidget* widget) {
    widget->installEventFilter(this);
    setShowsWords(widget->width() >= roomForWords);
}

bool KindPicker::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        setShowsWords(static_cast<QWidget*>(watched)->width() >= roomForWords);
    return QWidget::eventFilter(watched, event);
}

void KindPicker::setShowsWords(bool words) {
    for (QAbstractButton* button : m_group->buttons())
        static_cast<QToolButton*>(button)->setToolButtonStyle(words ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
}

void KindPicker::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshIcons();
}

void KindPicker::refreshIcons() {
    for (const RegionKind kind : kinds)
        m_group->button(int(kind))->setIcon(regionlook::swatch(kind, regionlook::inPanel(kind, palette()), 14, devicePixelRatioF()));
}
