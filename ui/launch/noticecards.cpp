// SPDX-License-Identifier: MIT
#include "ui/launch/noticecards.h"

#include "models/launch/launchplan.h"
#include "ui/launch/launchwording.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qscrollarea.h>

using namespace Qt::StringLiterals;
using theme::Token;

namespace {
constexpr int cardWidth = 380;
}

NoticeCards::NoticeCards(const LaunchPlan& plan, QWidget* parent) : QWidget(parent), m_plan(plan) {
    setObjectName(u"noticeCards"_s);
    auto* inner = new QWidget;
    m_row = new QHBoxLayout(inner);
    m_row->setContentsMargins(16, 12, 16, 12);
    m_row->setSpacing(12);
    m_row->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(scroll);
    setFixedHeight(3 * fontMetrics().height() + 70);
    hide();
}

QWidget* NoticeCards::makeCard(const LaunchNotice& notice) {
    const launchwords::Card words = launchwords::card(m_plan, notice);
    auto* card = new QFrame;
    card->setObjectName(u"noticeCard"_s);
    card->setFixedWidth(cardWidth);
    auto* icon = new QLabel(card);
    icon->setPixmap(theme::pixmap(words.icon, words.warns ? Token::Warn : Token::Text2, 20, palette(), devicePixelRatioF()));
    auto* title = new QLabel(words.title, card);
    title->setFont(theme::demiBold(title->font()));
    title->setWordWrap(true);
    auto* text = widgets::quietLabel(words.text, card);
    text->setFont(theme::smaller(text->font()));
    text->setWordWrap(true);
    text->setToolTip(words.text);
    auto* grid = new QGridLayout(card);
    grid->setContentsMargins(12, 10, 12, 10);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->addWidget(icon, 0, 0, Qt::AlignTop);
    grid->addWidget(title, 0, 1);
    grid->addWidget(text, 1, 1, 1, 2, Qt::AlignTop);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 1);
    if (!words.action.isEmpty()) {
        QPushButton* fix = widgets::smallButton(words.action, card);
        fix->setAccessibleDescription(words.title + u". "_s + words.text);
        grid->addWidget(fix, 0, 2, Qt::AlignTop);
        connect(fix, &QPushButton::clicked, this, [this, notice] { Q_EMIT fixAsked(notice); });
    }
    return card;
}

void NoticeCards::setNotices(const QList<LaunchNotice>& notices) {
    if (notices == m_notices)
        return;
    m_notices = notices;
    for (QWidget* card : std::as_const(m_cards))
        card->deleteLater();
    m_cards.clear();
    for (const LaunchNotice& notice : notices) {
        m_cards.append(makeCard(notice));
        m_row->insertWidget(m_row->count() - 1, m_cards.last());
    }
    setVisible(!notices.isEmpty());
}
