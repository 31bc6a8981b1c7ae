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
    inner->setBackgroundRole(QPalette::Base);
    inner->setAutoFillBackground(true);
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

NoticeCards::Card NoticeCards::makeCard(qsizetype place) {
    auto* frame = new QFrame;
    frame->setObjectName(u"noticeCard"_s);
    frame->setProperty("card", true);
    const QMargins around = m_row->contentsMargins();
    frame->setFixedSize(cardWidth, height() - around.top() - around.bottom());  // words in it move nothing outside
    const Card card{frame, new QLabel(frame), new QLabel(frame), widgets::quietLabel({}, frame), widgets::smallButton({}, frame)};
    card.title->setFont(theme::demiBold(card.title->font()));
    card.title->setWordWrap(true);
    card.text->setFont(theme::smaller(card.text->font()));
    card.text->setWordWrap(true);
    auto* grid = new QGridLayout(frame);
    grid->setContentsMargins(12, 10, 12, 10);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->addWidget(card.icon, 0, 0, Qt::AlignTop);
    grid->addWidget(card.title, 0, 1);
    grid->addWidget(card.fix, 0, 2, Qt::AlignTop);
    grid->addWidget(card.text, 1, 1, 1, 2, Qt::AlignTop);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 1);
    connect(card.fix, &QPushButton::clicked, this, [this, place] { Q_EMIT fixAsked(LaunchNotice(m_notices[place])); });
    m_row->insertWidget(m_row->count() - 1, frame);
    return card;
}

void NoticeCards::fill(const Card& card, const LaunchNotice& notice) {
    const launchwords::Card words = launchwords::card(m_plan, notice);
    card.icon->setPixmap(theme::pixmap(words.icon, words.warns ? Token::Warn : Token::Text2, 20, palette(), devicePixelRatioF()));
    card.title->setText(words.title);
    card.text->setText(words.text);
    card.text->setToolTip(words.text);
    card.fix->setText(words.action);
    card.fix->setVisible(!words.action.isEmpty());
    card.fix->setAccessibleDescription(words.title + u". "_s + words.text);
}

void NoticeCards::setNotices(const QList<LaunchNotice>& notices) {
    if (notices == m_notices)
        return;
    const QList<LaunchNotice> before = std::exchange(m_notices, notices);
    while (m_cards.size() > notices.size())
        m_cards.takeLast().frame->deleteLater();  // a fix may be the reason, and its button is still pressed
    for (qsizetype place = 0; place < notices.size(); ++place) {
        const bool fresh = place >= m_cards.size();
        if (fresh)
            m_cards << makeCard(place);
        if (fresh || !(before[place] == notices[place]))
            fill(m_cards[place], notices[place]);
    }
    setVisible(!notices.isEmpty());
}
