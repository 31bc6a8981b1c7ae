// SPDX-License-Identifier: MIT
#include "models/cast/castmodel.h"

#include "models/cast/castlanguage.h"

#include <QtCore/qset.h>

#include <algorithm>

CastModel::CastModel(CastBook& book, CastWording wording, QObject* parent)
    : QAbstractTableModel(parent), m_book(book), m_wording(std::move(wording)), m_rows(book.characters()) {
    connect(&book, &CastBook::changed, this, &CastModel::follow);
}

void CastModel::setLanguage(const QString& tag) {
    if (tag == m_language)
        return;
    beginResetModel();
    m_language = tag;
    fill();
    endResetModel();
}

void CastModel::setAccounts(const QList<CastAccount>& accounts) {
    if (accounts == m_accounts)
        return;
    const bool sameColumns = std::ranges::equal(accounts, m_accounts, {}, &CastAccount::id, &CastAccount::id);
    if (!sameColumns)
        beginResetModel();
    const QList<CastAccount> before = std::exchange(m_accounts, accounts);
    const QList<QList<ComparedVoice>> able = std::exchange(m_able, {});
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        const bool same = i < before.size() && before[i].voices == accounts[i].voices && before[i].languages == accounts[i].languages;
        m_able.append(same ? able[i] : speaking(accounts[i].voices, m_language, accounts[i].languages));  // thousands, told page by page
    }
    if (!sameColumns)
        endResetModel();
    else if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 1), index(rowCount() - 1, columnCount() - 1));  // more voices are known: the selection stays
}

void CastModel::fill() {
    m_able.clear();
    for (const CastAccount& account : std::as_const(m_accounts))
        m_able.append(speaking(account.voices, m_language, account.languages));
}

/// Characters go by their names, so that those who stay keep their row's selection whoever comes or goes around them.
void CastModel::follow() {
    const QList<Character>& now = m_book.characters();
    if (now.size() != m_rows.size()) {
        QSet<QString> names;
        for (const Character& character : now)
            names.insert(character.name);
        for (int row = rowCount() - 1; row >= 0; --row) {
            if (!names.contains(m_rows[row].name))
                takeOut(row);
        }
        for (int row = 0; row < now.size(); ++row) {
            if (row >= rowCount() || m_rows[row].name != now[row].name)
                putIn(row, now[row]);
        }
        while (rowCount() > now.size())
            takeOut(rowCount() - 1);
    }
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[row] == now[row])
            continue;
        m_rows[row] = now[row];
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

void CastModel::takeOut(int row) {
    beginRemoveRows({}, row, row);
    m_rows.remove(row);
    endRemoveRows();
}

void CastModel::putIn(int row, const Character& character) {
    beginInsertRows({}, row, row);
    m_rows.insert(row, character);
    endInsertRows();
}

const CastAccount* CastModel::account(int column) const {
    return column < 1 || column > m_accounts.size() ? nullptr : &m_accounts[column - 1];
}

QString CastModel::nameOf(const QString& account) const {
    const auto found = std::ranges::find(m_accounts, account, &CastAccount::id);
    return found == m_accounts.end() ? account : found->name;
}

/// The voice a character is known by: in this language if there is one, else in any.
const CastVoice* CastModel::example(const Character& character, const QString& account) const {
    const CastVoice* best = nullptr;
    for (const CastVoice& own : character.voices) {
        const bool here = own.language == m_language;
        if (!(here && own.account == account) && (!best || (here && best->language != m_language)))
            best = &own;
    }
    return best;
}

CastCell CastModel::cell(int row, int column) const {
    const CastAccount* account = this->account(column);
    if (!account || row < 0 || row >= m_rows.size())
        return {};
    const QList<ComparedVoice>& able = m_able[column - 1];
    if (const CastVoice* own = m_rows[row].voice(m_language, account->id)) {
        const auto isIt = [&](const ComparedVoice& one) { return one.voice.id == own->voice.id; };
        const bool gone = !able.isEmpty() && std::ranges::none_of(able, isIt);
        return {.state = gone ? CastCell::State::Gone : CastCell::State::Chosen, .voice = own->voice};
    }
    if (able.isEmpty())
        return {.state = CastCell::State::NoVoices};
    const CastVoice* like = example(m_rows[row], account->id);
    if (!like)
        return {};
    return {.state = CastCell::State::Closest,
            .voice = like->voice,
            .closest = closestVoices(like->voice, able, 1).first(),
            .like = nameOf(like->account)};
}

QList<VoiceLikeness> CastModel::choices(int row, int column) const {
    if (!account(column) || row < 0 || row >= m_rows.size())
        return {};
    const QList<ComparedVoice>& able = m_able[column - 1];
    if (const CastVoice* like = example(m_rows[row], account(column)->id))
        return closestVoices(like->voice, able, able.size());
    QList<VoiceLikeness> all;
    for (const ComparedVoice& one : able)
        all.append({.voice = one.voice});
    return all;
}

void CastModel::choose(int row, int column, const Voice& voice) {
    const CastAccount* account = this->account(column);
    if (!account || voice.id.isEmpty() || m_language.isEmpty())
        return;
    m_book.setVoice(row, {.language = m_language, .account = account->id, .voice = voice});
}

void CastModel::acceptClosest(int row, int column) {
    const CastCell there = cell(row, column);
    if (there.state == CastCell::State::Closest)
        choose(row, column, there.closest.voice);
}

int CastModel::chosenIn(const QString& language) const {
    return int(std::ranges::count_if(m_rows, [&](const Character& character) {
        return std::ranges::any_of(character.voices, [&](const CastVoice& own) { return own.language == language; });
    }));
}

int CastModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CastModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : notesColumn() + 1;
}

QVariant CastModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Character& character = m_rows[index.row()];
    const bool text = role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole;
    if (index.column() == 0)
        return text ? QVariant(character.name) : QVariant();
    if (index.column() == notesColumn())
        return text ? QVariant(character.notes) : QVariant();
    if (role == Qt::DisplayRole)
        return m_wording.cell(cell(index.row(), index.column()));
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return m_wording.explained(cell(index.row(), index.column()));
    return role == CellRole ? QVariant::fromValue(cell(index.row(), index.column())) : QVariant();
}

bool CastModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    if (index.column() == 0)
        return m_book.renameCharacter(index.row(), value.toString());
    if (index.column() != notesColumn())
        return false;
    m_book.setNotes(index.row(), value.toString());
    return true;
}

QVariant CastModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    if (const CastAccount* one = account(section))
        return one->name;
    return section == 0 ? m_wording.character : m_wording.notes;
}

Qt::ItemFlags CastModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && !account(index.column()) ? flags | Qt::ItemIsEditable : flags;
}
