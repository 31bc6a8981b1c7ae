// SPDX-License-Identifier: MIT
#include "ui/cues/cuetimingbar.h"

#include "models/cues/cuetime.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QtGui/qevent.h>
#include <QtGui/qpainter.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>

using namespace Qt::StringLiterals;

CueTimingBar::CueTimingBar(QWidget* parent)
    : QWidget(parent),
      m_what(new QComboBox(this)),
      m_time(new QLineEdit(this)),
      m_help(widgets::quietLabel({}, this)),
      m_apply(widgets::smallButton(tr("Apply"), this)) {
    setObjectName(u"cueTiming"_s);
    setAccessibleName(tr("Shift or stretch times"));
    m_what->setObjectName(u"timingWhat"_s);
    m_what->setAccessibleName(tr("What is moved"));
    m_what->addItems({tr("Move all cues by"), tr("Move the selected cues by"), tr("Move from here on by"),
                      tr("Stretch from here on; the last cue starts at")});
    m_time->setObjectName(u"timingTime"_s);
    m_time->setAccessibleName(tr("Time"));
    m_time->setFixedWidth(110);
    m_apply->setObjectName(u"timingApply"_s);
    auto* close = widgets::iconButton(u"window-close"_s, tr("Close"), this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 8, 5);
    for (QWidget* part : std::initializer_list<QWidget*>{m_what, m_time, m_apply, m_help})
        row->addWidget(part);
    row->addStretch(1);
    row->addWidget(close);
    connect(m_time, &QLineEdit::textChanged, this, &CueTimingBar::judge);
    connect(m_what, &QComboBox::currentIndexChanged, this, &CueTimingBar::judge);
    connect(m_time, &QLineEdit::returnPressed, this, &CueTimingBar::apply);
    connect(m_apply, &QPushButton::clicked, this, &CueTimingBar::apply);
    connect(close, &QToolButton::clicked, this, &CueTimingBar::closed);
    judge();
}

void CueTimingBar::begin() {
    show();
    m_time->setFocus();
    m_time->selectAll();
}

void CueTimingBar::judge() {
    const bool stretches = What(m_what->currentIndex()) == What::StretchFromHere;
    const QString text = m_time->text();
    const bool fine = (stretches ? cuetime::parse(text) : cuetime::parseShift(text)).has_value();
    m_apply->setEnabled(fine);
    m_time->setPlaceholderText(stretches ? u"1:02.5"_s : u"-0.5"_s);
    m_help->setText(stretches ? tr("minutes and seconds, for instance 1:02.5") : tr("seconds; a minus moves them earlier"));
}

void CueTimingBar::apply() {
    const auto what = What(m_what->currentIndex());
    const auto time = what == What::StretchFromHere ? cuetime::parse(m_time->text()) : cuetime::parseShift(m_time->text());
    if (time)
        Q_EMIT asked(what, *time);
}

void CueTimingBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT closed();
    QWidget::keyPressEvent(event);
}

void CueTimingBar::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(0, height() - 1, width(), 1, theme::color(theme::Token::Line, palette()));
}
