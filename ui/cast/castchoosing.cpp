// SPDX-License-Identifier: MIT
// The part of CastView that chooses and plays voices.
#include "ui/cast/castview.h"

#include "ui/cast/casttable.h"
#include "ui/cast/castwording.h"
#include "ui/job/picklist.h"

#include <QtWidgets/qstyle.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// Beyond it nobody reads on: the closest come first.
constexpr qsizetype mostChoices = 2000;
constexpr int listWide = 420;
}  // namespace

void CastView::setAccounts(const QList<CastAccount>& accounts) {
    if (accounts == m_model->accounts())
        return;
    m_model->setAccounts(accounts);
    if (m_voices && m_voices->isVisible() && m_choosing.isValid())
        fillVoices();  // what was typed stays
    showFacts();
    wantVoices();
}

/// All voices of the account that speak the language, the closest first.
void CastView::dropVoices(const QModelIndex& cell) {
    const CastAccount* account = m_model->account(cell.column());
    if (!account)
        return;
    if (!m_voices) {
        m_voices = new PickList(tr("Type to find a voice"), this);
        m_voices->setObjectName(u"castVoices"_s);
        m_anchor = new QWidget(m_table->viewport());
        m_anchor->setAttribute(Qt::WA_TransparentForMouseEvents);
        connect(m_voices, &PickList::picked, this, [this](const QString& place) {
            const VoiceLikeness match = m_choices.value(place.toInt());
            if (m_choosing.isValid())
                m_model->choose(m_choosing.row(), m_choosing.column(), match.voice);
            m_table->setFocus();
        });
    }
    m_choosing = cell;
    fillVoices();
    QRect place = m_table->visualRect(cell);
    if (place.width() < listWide)  // what tells voices apart needs room
        place = QStyle::alignedRect(layoutDirection(), Qt::AlignLeading, {listWide, place.height()}, place);
    m_anchor->setGeometry(place);
    m_voices->dropFrom(m_anchor);
}

void CastView::fillVoices() {
    const int row = m_choosing.row(), column = m_choosing.column();
    m_choices = m_model->choices(row, column);
    const CastCell there = m_model->cell(row, column);
    QList<PickItem> items;
    for (const VoiceLikeness& match : std::as_const(m_choices).first(std::min(mostChoices, m_choices.size()))) {
        const QString like = match.reasons.isEmpty() ? castwording::traits(match.voice) : castwording::reasons(match);
        const bool picked = there.state == CastCell::State::Chosen && match.voice.id == there.voice.id;
        items << PickItem{QString::number(items.size()), castwording::name(match.voice), like, picked};
    }
    m_voices->setItems(items);
    m_voices->setNote(!items.isEmpty() ? QString()
                                       : tr("No voice of %1 is known for this language yet. They come once the vendor has answered.")
                                             .arg(m_model->account(column)->name));
}

/// Of all selected cells, as one step.
void CastView::clearVoices() {
    QModelIndexList cells = m_table->selectionModel()->selectedIndexes();
    if (cells.isEmpty())
        cells << m_table->currentIndex();
    cells.removeIf([this](const QModelIndex& cell) {
        const auto state = m_model->cell(cell.row(), cell.column()).state;
        return state != CastCell::State::Chosen && state != CastCell::State::Gone;
    });
    if (cells.size() > 1)
        m_book.undoStack().beginMacro(tr("take away %n voice(s)", nullptr, int(cells.size())));
    for (const QModelIndex& cell : std::as_const(cells))
        m_book.clearVoice(cell.row(), m_model->language(), m_model->account(cell.column())->id);
    if (cells.size() > 1)
        m_book.undoStack().endMacro();
}

/// What was chosen is kept without its recording, so the account's own entry is looked for.
void CastView::hear(const QModelIndex& cell) {
    const CastAccount* account = m_model->account(cell.column());
    const CastCell there = m_model->cell(cell.row(), cell.column());
    const QString id = there.state == CastCell::State::Closest ? there.closest.voice.id : there.voice.id;
    if (!account || id.isEmpty())
        return;
    const auto told = std::ranges::find(account->voices, id, &Voice::id);
    const Voice voice = told == account->voices.end() ? there.voice : *told;
    if (voice.preview.isEmpty())
        return tell(InfoBar::Kind::Information, tr("There is no recording of %1 to hear.").arg(castwording::name(voice)));
    Q_EMIT hearRequested(account->id, voice);
}

void CastView::wantVoices() {
    if (!isVisible() || m_model->language().isEmpty())
        return;
    for (const CastAccount& account : m_model->accounts())
        Q_EMIT voicesWanted(account.id, m_model->language());
}
