// SPDX-License-Identifier: MIT
#include "ui/compare/compareside.h"

#include "services/media/thumbnailer.h"
#include "ui/compare/takecard.h"
#include "ui/compare/takewords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/separator.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qplaintextedit.h>
#include <QtWidgets/qscrollarea.h>

using namespace Qt::StringLiterals;

namespace {
constexpr int sideWidth = 322;
constexpr int edge = 16;
constexpr QSize thumbnailBox(208, 116);
}  // namespace

CompareSide::CompareSide(Comparison& comparison, QWidget* parent)
    : QWidget(parent), m_comparison(comparison), m_thumbnails(new Thumbnailer(this)), m_cardColumn(new QVBoxLayout),
      m_bestRow(new QHBoxLayout), m_noteTitle(widgets::titleLabel({}, this)), m_note(new QPlainTextEdit(this)) {
    setFixedWidth(sideWidth);
    auto* content = new QWidget;
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins({});
    inner->setSpacing(0);
    m_cardColumn->setSpacing(0);
    inner->addLayout(m_cardColumn);
    m_bestRow->setContentsMargins(edge, 12, edge, 4);
    m_bestRow->setSpacing(8);
    inner->addLayout(m_bestRow);
    auto* note = new QVBoxLayout;
    note->setContentsMargins(edge, 10, edge, 12);
    note->addWidget(m_noteTitle);
    note->addWidget(m_note);
    inner->addLayout(note);
    inner->addStretch(1);
    m_note->setObjectName(u"note"_s);
    m_note->setFixedHeight(72);
    m_note->setTabChangesFocus(true);
    m_note->setPlaceholderText(tr("What is good, what is not? It is kept with the task."));
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(new Separator);
    column->addWidget(scroll, 1);
    column->addWidget(new Separator);
    column->addLayout(makeFoot());
    m_pause.setSingleShot(true);
    m_pause.setInterval(600);
    connect(&m_pause, &QTimer::timeout, this, &CompareSide::keepNote);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] { m_pause.start(); });
    connect(m_thumbnails, &Thumbnailer::ready, this, [this](const QString& path, const QImage& image) {
        if (const int slot = m_comparison.slotOf(path); slot >= 0 && slot < m_cards.size())
            m_cards[slot]->setThumbnail(image);
    });
}

QWidget* CompareSide::makeHead() {
    auto* head = new QWidget;
    head->setFixedHeight(36);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(12, 0, 8, 0);
    row->addWidget(widgets::titleLabel(tr("On one clock"), head));
    m_count = widgets::quietLabel({}, head);
    row->addWidget(m_count);
    row->addStretch(1);
    m_add = widgets::linkButton(tr("Add result"), head);
    m_add->setObjectName(u"addResult"_s);
    m_add->setIcon(theme::icon(u"list-add"_s, theme::Token::Accent, palette()));
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT addRequested(m_add); });
    row->addWidget(m_add);
    return head;
}

QLayout* CompareSide::makeFoot() {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(edge, 8, edge, 8);
    row->setSpacing(8);
    auto* save = new QPushButton(tr("Save frame"));
    save->setObjectName(u"saveCompared"_s);
    save->setAccessibleName(tr("Save the pictures as they are shown"));
    save->setToolTip(save->accessibleName());
    connect(save, &QPushButton::clicked, this, &CompareSide::saveFrameRequested);
    m_export = widgets::primaryButton({});
    m_export->setObjectName(u"export"_s);
    connect(m_export, &QPushButton::clicked, this, [this] { Q_EMIT exportRequested(m_comparison.chosen()); });
    row->addWidget(save, 1);
    row->addWidget(m_export, 1);
    return row;
}

void CompareSide::rebuild() {
    m_pause.stop();
    m_noteSlot = -1;
    qDeleteAll(std::exchange(m_cards, {}));
    for (int slot = 0; slot < m_comparison.count(); ++slot) {
        auto* card = new TakeCard(this);
        card->setObjectName(u"take%1"_s.arg(slot));
        connect(card, &TakeCard::clicked, this, [this, slot] { choose(slot); });
        m_cardColumn->addWidget(card);
        m_cards << card;
    }
    makeBestButtons();
    refresh();
}

void CompareSide::makeBestButtons() {
    qDeleteAll(std::exchange(m_bests, {}));
    for (int slot = 1; slot < m_comparison.count(); ++slot) {
        auto* button = new QPushButton(tr("Best is %1").arg(Comparison::letter(slot)), this);
        button->setObjectName(u"best%1"_s.arg(slot));
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this, [this, slot] { Q_EMIT bestToggled(slot); });
        m_bestRow->addWidget(button);
        m_bests << button;
    }
}

void CompareSide::refresh() {
    m_count->setText(tr("%1 of %2").arg(m_comparison.count()).arg(Comparison::most));
    for (int slot = 0; slot < m_cards.size(); ++slot) {
        m_cards[slot]->show(m_comparison, slot);
        m_cards[slot]->setThumbnail(m_thumbnails->request(m_comparison.take(slot).path, thumbnailBox));
    }
    for (int i = 0; i < m_bests.size(); ++i) {
        const bool best = m_comparison.take(i + 1).best;
        m_bests[i]->setChecked(best);
        m_bests[i]->setIcon(best ? theme::icon(u"best"_s, palette()) : QIcon());
    }
    const QString letter = Comparison::letter(m_comparison.chosen());
    m_noteTitle->setText(tr("Note on %1").arg(letter));
    m_note->setAccessibleName(m_noteTitle->text());
    m_export->setText(tr("Export %1…").arg(letter));
    showNote();
}

void CompareSide::setMayAdd(bool may) {
    m_add->setEnabled(may && m_comparison.count() < Comparison::most);
    m_add->setToolTip(m_add->isEnabled() ? QString() : tr("There is no other finished result of this source to add."));
}

void CompareSide::choose(int slot) {
    keepNote();
    m_comparison.choose(slot);
    refresh();
    Q_EMIT chosenChanged();
}

void CompareSide::showNote() {
    if (m_noteSlot == m_comparison.chosen() && m_pause.isActive())
        return;  // being typed
    m_noteSlot = m_comparison.chosen();
    const QString note = m_noteSlot < m_comparison.count() ? m_comparison.take(m_noteSlot).note : QString();
    if (note != m_note->toPlainText())
        m_note->setPlainText(note);
    m_pause.stop();
}

bool CompareSide::isNoting() const {
    return m_note->hasFocus() || m_pause.isActive();
}

void CompareSide::keepNote() {
    m_pause.stop();
    const QString text = m_note->toPlainText();
    if (m_noteSlot < 1 || m_noteSlot >= m_comparison.count() || m_comparison.take(m_noteSlot).note == text)
        return;
    m_comparison.setNote(m_noteSlot, text);
    Q_EMIT noteChanged(m_noteSlot);
}
