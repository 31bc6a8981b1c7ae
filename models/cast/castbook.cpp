// SPDX-License-Identifier: MIT
#include "models/cast/castbook.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {
constexpr int mostSteps = 200;
}

CastBook::CastBook(QString file, CastStepWording wording, QObject* parent)
    : QObject(parent), m_file(std::move(file)), m_wording(std::move(wording)), m_opening(castfile::open(m_file)) {
    m_state.shelf = m_opening.shelf;
    m_state.open = m_state.shelf.casts.isEmpty() ? QString() : m_state.shelf.casts.first().name;
    m_stack.setUndoLimit(mostSteps);
    m_settled.setSingleShot(true);
    m_settled.setInterval(300ms);
    connect(&m_settled, &QTimer::timeout, this, &CastBook::write);
}

CastBook::~CastBook() {
    if (m_unwritten && m_opening.mayWrite)
        (void)castfile::save(m_file, m_state.shelf);
}

const Cast* CastBook::current() const {
    const int index = m_state.shelf.find(m_state.open);
    return index < 0 ? nullptr : &m_state.shelf.casts[index];
}

const QList<Character>& CastBook::characters() const {
    static const QList<Character> none;
    const Cast* cast = current();
    return cast ? cast->characters : none;
}

QStringList CastBook::names() const {
    QStringList all;
    for (const Cast& cast : m_state.shelf.casts)
        all << cast.name;
    return all;
}

void CastBook::open(const QString& cast) {
    CastEdit::State state = m_state;
    const int index = state.shelf.find(cast);
    if (index < 0)
        return;
    state.open = state.shelf.casts[index].name;
    const bool roomForFolder = state.shelf.folders.contains(m_folder) || state.shelf.folders.size() < castlimits::folders;
    if (!m_folder.isEmpty() && roomForFolder)
        state.shelf.folders.insert(m_folder, state.open);
    take(state);
}

void CastBook::setFolder(const QString& folder) {
    m_folder = folder;
    const QString own = m_state.shelf.folders.value(folder);
    if (!own.isEmpty() && own != m_state.open)
        open(own);
}

void CastBook::take(const CastEdit::State& state) {
    const bool another = state.open != m_state.open;
    if (state.shelf != m_state.shelf && !m_file.isEmpty()) {
        m_unwritten = true;
        m_settled.start();
    }
    m_state = state;
    if (another)
        Q_EMIT openChanged();
    Q_EMIT changed();
}

void CastBook::write() {
    m_settled.stop();
    if (!m_opening.mayWrite)
        return Q_EMIT notWritten(*m_opening.trouble);
    const auto error = castfile::save(m_file, m_state.shelf);
    m_unwritten = error.has_value();
    if (error)
        Q_EMIT notWritten(*error);
}

/// An earlier state of the casts; which one a folder uses is no edit and stays, as far as there still is that one.
void CastBook::bringBack(CastEdit::State state) {
    const QHash<QString, QString>& now = m_state.shelf.folders;
    for (auto folder = now.cbegin(); folder != now.cend(); ++folder) {
        if (state.shelf.find(folder.value()) >= 0)
            state.shelf.folders.insert(folder.key(), folder.value());
    }
    take(state);
}

void CastBook::edit(CastEditKind kind, const QString& of, const CastEdit::State& after) {
    if (after.shelf != m_state.shelf)
        m_stack.push(new CastEdit(*this, m_state, after, m_wording(kind, of)));
}

void CastBook::add(const QString& name) {
    add(Cast{.name = name});
}

void CastBook::add(const Cast& imported) {
    CastEdit::State after = m_state;
    if (after.shelf.casts.size() >= castlimits::casts)
        return;
    Cast cast = imported;
    cast.name = after.open = freeName(imported.name, names());
    after.shelf.casts.append(cast);
    if (!m_folder.isEmpty() && after.shelf.folders.size() < castlimits::folders)
        after.shelf.folders.insert(m_folder, cast.name);
    edit(cast.characters.isEmpty() ? CastEditKind::NewCast : CastEditKind::ImportCast, cast.name, after);
}

void CastBook::rename(const QString& name) {
    CastEdit::State after = m_state;
    const int index = after.shelf.find(m_state.open);
    QStringList others = names();
    others.removeAll(m_state.open);
    if (index < 0 || name.simplified().isEmpty())
        return;
    after.open = after.shelf.casts[index].name = freeName(name, others);
    for (QString& used : after.shelf.folders)
        used = used == m_state.open ? after.open : used;
    edit(CastEditKind::RenameCast, m_state.open, after);
}

void CastBook::duplicate() {
    CastEdit::State after = m_state;
    const int index = after.shelf.find(m_state.open);
    if (index < 0 || after.shelf.casts.size() >= castlimits::casts)
        return;
    Cast copy = after.shelf.casts[index];
    copy.name = after.open = freeName(copy.name, names());
    after.shelf.casts.insert(index + 1, copy);
    edit(CastEditKind::DuplicateCast, m_state.open, after);
}

void CastBook::remove() {
    CastEdit::State after = m_state;
    const int index = after.shelf.find(m_state.open);
    if (index < 0)
        return;
    after.shelf.casts.remove(index);
    after.shelf.folders.removeIf([&](const auto& used) { return used.value() == m_state.open; });
    const int beside = std::min(index, int(after.shelf.casts.size()) - 1);
    after.open = beside < 0 ? QString() : after.shelf.casts[beside].name;
    edit(CastEditKind::DeleteCast, m_state.open, after);
}

void CastBook::editCharacters(CastEditKind kind, const QString& of, const QList<Character>& characters) {
    CastEdit::State after = m_state;
    const int index = after.shelf.find(m_state.open);
    if (index < 0)
        return;
    after.shelf.casts[index].characters = characters;
    edit(kind, of, after);
}

void CastBook::addCharacters(const QStringList& names) {
    Cast cast{.characters = characters()};
    QStringList added;
    for (const QString& wanted : names) {
        const QString name = wanted.simplified().left(castlimits::name);
        if (name.isEmpty() || cast.character(name) || cast.characters.size() >= castlimits::characters)
            continue;
        cast.characters.append({.name = name});
        added << name;
    }
    editCharacters(CastEditKind::AddCharacters, added.join(u", "), cast.characters);
}

void CastBook::removeCharacters(const QList<int>& rows) {
    QList<Character> left;
    QStringList gone;
    for (int row = 0; row < characters().size(); ++row) {
        if (rows.contains(row))
            gone << characters()[row].name;
        else
            left.append(characters()[row]);
    }
    editCharacters(CastEditKind::RemoveCharacters, gone.join(u", "), left);
}

bool CastBook::renameCharacter(int row, const QString& name) {
    const QString free = name.simplified().left(castlimits::name);
    const Character* other = current() ? current()->character(free) : nullptr;
    if (!holds(row) || free.isEmpty() || (other && other != &characters()[row]))
        return false;
    QList<Character> all = characters();
    const QString before = std::exchange(all[row].name, free);
    editCharacters(CastEditKind::RenameCharacter, before, all);
    return true;
}

void CastBook::setNotes(int row, const QString& notes) {
    if (!holds(row))
        return;
    QList<Character> all = characters();
    all[row].notes = notes.trimmed().left(castlimits::notes);
    editCharacters(CastEditKind::Notes, all[row].name, all);
}

void CastBook::setVoice(int row, const CastVoice& voice) {
    if (!holds(row))
        return;
    CastVoice kept = voice;
    kept.voice.preview.clear();  // links of this kind go stale
    kept.voice.portrait.clear();
    kept.voice.flag.clear();
    QList<Character> all = characters();
    Character& character = all[row];
    const auto own = std::ranges::find_if(character.voices, [&](const CastVoice& before) {
        return before.language == voice.language && before.account == voice.account;
    });
    if (own != character.voices.end())
        *own = kept;
    else if (character.voices.size() < castlimits::voices)
        character.voices.append(kept);
    editCharacters(CastEditKind::Voice, character.name, all);
}

void CastBook::clearVoice(int row, const QString& language, const QString& account) {
    if (!holds(row))
        return;
    QList<Character> all = characters();
    all[row].voices.removeIf([&](const CastVoice& own) { return own.language == language && own.account == account; });
    editCharacters(CastEditKind::ClearVoice, all[row].name, all);
}
