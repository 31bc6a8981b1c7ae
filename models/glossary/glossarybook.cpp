// SPDX-License-Identifier: MIT
#include "models/glossary/glossarybook.h"

#include "models/cast/cast.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {
constexpr int mostSteps = 200;
}

/// The shelf became another one, and another glossary lies open. Lists are shared, so this is cheap.
class GlossaryBook::Edit : public QUndoCommand {
public:
    Edit(GlossaryBook& book, const State& before, const State& after, const QString& text)
        : QUndoCommand(text), m_book(book), m_before(before), m_after(after) {}

    void undo() override { m_book.take(m_before); }
    void redo() override { m_book.take(m_after); }

private:
    GlossaryBook& m_book;
    State m_before, m_after;
};

GlossaryBook::GlossaryBook(QString file, GlossaryStepWording wording, QObject* parent)
    : QObject(parent), m_file(std::move(file)), m_wording(std::move(wording)), m_opening(glossaryfile::open(m_file)) {
    m_state.shelf = m_opening.shelf;
    m_state.open = m_state.shelf.names().value(0);
    m_stack.setUndoLimit(mostSteps);
    m_settled.setSingleShot(true);
    m_settled.setInterval(300ms);
    connect(&m_settled, &QTimer::timeout, this, &GlossaryBook::write);
}

GlossaryBook::~GlossaryBook() {
    if (m_unwritten && m_opening.mayWrite)
        (void)glossaryfile::save(m_file, m_state.shelf);
}

const Glossary* GlossaryBook::current() const {
    return find(m_state.open);
}

const Glossary* GlossaryBook::find(const QString& name) const {
    const int index = m_state.shelf.find(name);
    return index < 0 ? nullptr : &m_state.shelf.glossaries[index];
}

void GlossaryBook::open(const QString& name) {
    const Glossary* wanted = find(name);
    if (wanted && wanted->name != m_state.open)
        take({m_state.shelf, wanted->name});
}

void GlossaryBook::take(const State& state) {
    if (state.shelf != m_state.shelf && !m_file.isEmpty()) {
        m_unwritten = true;
        m_settled.start();
    }
    const QStringList before = m_state.shelf.names(), now = state.shelf.names();
    m_state = state;
    for (qsizetype i = 0; i < now.size() && now.size() == before.size(); ++i) {
        if (now[i] != before[i])
            Q_EMIT renamed(before[i], now[i]);
    }
    Q_EMIT changed();
}

void GlossaryBook::write() {
    m_settled.stop();
    if (!m_unwritten)
        return;
    if (!m_opening.mayWrite)
        return Q_EMIT notWritten(*m_opening.trouble);
    const auto error = glossaryfile::save(m_file, m_state.shelf);
    m_unwritten = error.has_value();
    if (error)
        Q_EMIT notWritten(*error);
}

void GlossaryBook::edit(GlossaryEditKind kind, const QString& of, const State& after) {
    if (after.shelf != m_state.shelf)
        m_stack.push(new Edit(*this, m_state, after, m_wording(kind, of)));
}

void GlossaryBook::editCurrent(GlossaryEditKind kind, const QString& of, const std::function<void(Glossary&)>& change) {
    State after = m_state;
    const int index = after.shelf.find(m_state.open);
    if (index < 0)
        return;
    change(after.shelf.glossaries[index]);
    edit(kind, of, after);
}

void GlossaryBook::add(const QString& name) {
    add(Glossary{.name = name});
}

void GlossaryBook::add(const Glossary& imported) {
    State after = m_state;
    if (after.shelf.glossaries.size() >= glossarylimits::glossaries)
        return;
    Glossary glossary = inOrder(imported);
    glossary.name = after.open = freeName(imported.name, after.shelf.names());
    after.shelf.glossaries.append(glossary);
    edit(glossary.entries.isEmpty() ? GlossaryEditKind::New : GlossaryEditKind::Import, glossary.name, after);
}

void GlossaryBook::rename(const QString& name) {
    State after = m_state;
    const int index = after.shelf.find(m_state.open);
    QStringList others = after.shelf.names();
    others.removeAll(m_state.open);
    if (index < 0 || name.simplified().isEmpty())
        return;
    after.open = after.shelf.glossaries[index].name = freeName(name, others);
    edit(GlossaryEditKind::Rename, m_state.open, after);
}

void GlossaryBook::remove() {
    State after = m_state;
    const int index = after.shelf.find(m_state.open);
    if (index < 0)
        return;
    after.shelf.glossaries.remove(index);
    const QStringList left = after.shelf.names();
    after.open = left.value(std::min(index, int(left.size()) - 1));
    edit(GlossaryEditKind::Delete, m_state.open, after);
}

void GlossaryBook::setLanguage(const QString& tag) {
    editCurrent(GlossaryEditKind::Language, m_state.open, [&](Glossary& glossary) { glossary.language = asLanguage(tag); });
}

void GlossaryBook::addTarget(const QString& tag) {
    const QString language = asLanguage(tag);
    editCurrent(GlossaryEditKind::AddTarget, language, [&](Glossary& glossary) {
        const bool room = glossary.targets.size() < glossarylimits::languages;
        if (!language.isEmpty() && !glossary.targets.contains(language) && room)
            glossary.targets.append(language);
    });
}

void GlossaryBook::removeTarget(const QString& tag) {
    editCurrent(GlossaryEditKind::RemoveTarget, tag, [&](Glossary& glossary) {
        glossary.targets.removeAll(tag);
        for (GlossaryEntry& entry : glossary.entries)
            entry.words.remove(tag);
    });
}

bool GlossaryBook::addTerm(const QString& source) {
    const QString word = asWord(source);
    const Glossary* glossary = current();
    if (word.isEmpty() || !glossary || glossary->find(word) >= 0 || glossary->entries.size() >= glossarylimits::entries)
        return false;
    editCurrent(GlossaryEditKind::AddTerm, word, [&](Glossary& changed) { changed.entries.append({.source = word}); });
    return true;
}

void GlossaryBook::removeTerms(const QList<int>& rows) {
    QStringList gone;
    QList<GlossaryEntry> left;
    const Glossary* glossary = current();
    for (int row = 0; glossary && row < glossary->entries.size(); ++row) {
        if (rows.contains(row))
            gone << glossary->entries[row].source;
        else
            left.append(glossary->entries[row]);
    }
    editCurrent(GlossaryEditKind::RemoveTerms, gone.join(u", "), [&](Glossary& changed) { changed.entries = left; });
}

bool GlossaryBook::setTerm(int row, const GlossaryEntry& entry) {
    const Glossary* glossary = current();
    if (!glossary || row < 0 || row >= glossary->entries.size())
        return false;
    const QString word = asWord(entry.source);
    const int other = glossary->find(word);
    if (word.isEmpty() || (other >= 0 && other != row))
        return false;
    GlossaryEntry kept = entry;
    kept.source = word;
    kept.note = entry.note.trimmed().left(glossarylimits::note);
    kept.words.removeIf([](const auto& one) { return one.value().isEmpty(); });
    editCurrent(GlossaryEditKind::Term, glossary->entries[row].source, [&](Glossary& changed) { changed.entries[row] = kept; });
    return true;
}
