// SPDX-License-Identifier: MIT
#include "ui/preview/kindpicker.h"

#include "ui/theme/regionlook.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/segments.h"
#include "ui/words/words.h"

#include <QtCore/qcoreevent.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>

using namespace Qt::StringLiterals;

namespace {
constexpr RegionKind kinds[] = {RegionKind::Subtitle, RegionKind::Watermark, RegionKind::Protect, RegionKind::Ocr};
constexpr int roomForWords = 830;  ///< beside name, facts and zoom
constexpr int roomForLabel = 900;
}

KindPicker::KindPicker(QWidget* parent)
    : QWidget(parent), m_label(new QLabel(tr("Draw"), this)), m_kinds(new Segments(tr("What the next box is for"), this)) {
    setObjectName(u"kindPicker"_s);
    widgets::setTone(m_label, u"text2"_s);
    const QString help[] = {tr("Draw where subtitles are to be erased"), tr("Draw where a logo or watermark is to be erased"),
                            tr("Draw what must stay as it is"), tr("Draw where words are to be read off the picture")};
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(m_label);
    row->addWidget(m_kinds);
    for (const RegionKind kind : kinds) {
        m_kinds->add(int(kind), words::regionLabel(kind));
        m_kinds->setHelp(int(kind), help[int(kind)]);
    }
    setKind(RegionKind::Subtitle);
    refreshIcons();
    connect(m_kinds, &Segments::chosen, this, [this](int id) { Q_EMIT picked(RegionKind(id)); });
}

void KindPicker::setKind(RegionKind kind) {
    m_kinds->setCurrent(int(kind));
}

void KindPicker::watchRoom(QWidget* widget) {
    widget->installEventFilter(this);
    fitInto(widget->width());
}

bool KindPicker::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        fitInto(static_cast<QWidget*>(watched)->width());
    return QWidget::eventFilter(watched, event);
}

void KindPicker::fitInto(int width) {
    m_label->setVisible(width >= roomForLabel);
    m_kinds->setShowsWords(width >= roomForWords);
}

void KindPicker::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshIcons();
}

void KindPicker::refreshIcons() {
    for (const RegionKind kind : kinds)
        m_kinds->setPicture(int(kind), regionlook::swatch(kind, regionlook::inPanel(kind, palette()), 14, devicePixelRatioF()));
}
