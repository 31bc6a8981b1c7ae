// SPDX-License-Identifier: MIT
// The part of CastView that chooses and plays voices.
#include "ui/cast/castview.h"

#include "ui/cast/casttable.h"
#include "ui/cast/castwording.h"
#include "ui/job/picklist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// Beyond it a list is searched, not read; what is typed finds the rest in the voice browser.
constexpr qsizetype mostChoices = 2000;
}  // namespace

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
            const VoiceMatch match = m_choices.value(place.toInt());
            if (m_choosing.isValid())
                m_model->choose(m_choosing.row(), m_choosing.column(), match.voice);
            m_table->setFocus();
        });
    }
    m_choosing = cell;
    m_choices = m_model->choices(cell.row(), cell.column());
    const CastCell there = m_model->cell(cell.row(), cell.column());
    QList<PickItem> items;
    for (const VoiceMatch& match : std::as_const(m_choices).first(std::min(mostChoices, m_choices.size()))) {
        const QString like = match.reasons.isEmpty() ? castwording::traits(match.voice) : castwording::reasons(match);
        const bool picked = there.state == CastCell::State::Chosen && match.voice.id == there.voice.id;
        items << PickItem{QString::number(items.size()), castwording::name(match.voice), like, picked};
    }
    m_voices->setItems(items);
    m_voices->setNote(items.isEmpty() ? tr("No voice of %1 is known for this language yet. They come once the vendor has answered.").arg(account->name)
                                      : QString());
    m_anchor->setGeometry(m_table->visualRect(cell));
    m_voices->dropFrom(m_anchor);
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
