// SPDX-License-Identifier: MIT
#include "models/glossary/glossarycsv.h"

#include "models/accounts/csv.h"
#include "models/accounts/csvreader.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;
using failure::Reason;
using glossarycsv::Fault;

namespace {

constexpr auto spokenSuffix = ":spoken"_L1;

struct Column {
    enum class Is { Source, Never, Note, Target, Spoken };
    Is is = Is::Source;
    QString language{};

    bool operator==(const Column&) const = default;
};

std::unexpected<ApiError> wrong(Fault fault, int line, const QString& what = {}) {
    return fail(invalid(Reason::GlossaryWrong, u"glossary"_s, {QString(), glossarycsv::name(fault), QString::number(line), what}));
}

std::optional<Column> columnOf(const QString& head) {
    const QString word = head.trimmed();
    const QString low = word.toLower();
    if (low == "source"_L1 || low == "term"_L1)
        return Column{};
    if (low == "never"_L1)
        return Column{Column::Is::Never};
    if (low == "note"_L1)
        return Column{Column::Is::Note};
    const bool source = low.startsWith("source:"_L1), spoken = low.endsWith(spokenSuffix);
    const QString tag = asLanguage(source ? word.mid(7) : spoken ? word.chopped(spokenSuffix.size()) : word);
    if (tag.isEmpty())
        return std::nullopt;
    return Column{source ? Column::Is::Source : spoken ? Column::Is::Spoken : Column::Is::Target, tag};
}

Result<QList<Column>> columnsOf(const CsvLine& head) {
    QList<Column> columns;
    bool source = false;
    for (const QString& word : head.cells) {
        const auto column = columnOf(word);
        if (!column)
            return wrong(Fault::Column, head.number, word.trimmed());
        const bool second = columns.contains(*column) || (source && column->is == Column::Is::Source);
        if (second)
            return wrong(Fault::ColumnTwice, head.number, word.trimmed());
        source = source || column->is == Column::Is::Source;
        columns.append(*column);
    }
    if (!source)
        return wrong(Fault::NoSource, head.number);
    return columns;
}

std::optional<bool> yesOrNo(const QString& field) {
    const QString word = field.trimmed().toLower();
    if (QStringList{u"yes"_s, u"y"_s, u"true"_s, u"1"_s, u"x"_s}.contains(word))
        return true;
    if (QStringList{QString(), u"no"_s, u"n"_s, u"false"_s, u"0"_s}.contains(word))
        return false;
    return std::nullopt;
}

Result<GlossaryEntry> entryOf(const CsvLine& row, const QList<Column>& columns) {
    GlossaryEntry entry;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const QString& field = row.cells[i];
        if (i >= columns.size() && !field.trimmed().isEmpty())
            return wrong(Fault::TooManyFields, row.number, field.trimmed());
        if (i >= columns.size())
            continue;
        const auto never = columns[i].is == Column::Is::Never ? yesOrNo(field) : false;
        if (!never)
            return wrong(Fault::NeverWrong, row.number, field.trimmed());
        switch (columns[i].is) {
        case Column::Is::Source: entry.source = asWord(field); break;
        case Column::Is::Never: entry.never = *never; break;
        case Column::Is::Note: entry.note = field; break;
        case Column::Is::Target: entry.words[columns[i].language].target = field; break;
        case Column::Is::Spoken: entry.words[columns[i].language].spoken = field; break;
        }
    }
    if (entry.source.isEmpty())
        return wrong(Fault::NoTerm, row.number);
    return entry;
}

}  // namespace

QString glossarycsv::name(Fault fault) {
    constexpr const char* names[] = {"not-text", "quote", "no-source", "column", "column-twice", "fields",
                                     "no-term", "term-twice", "never", "nothing", "too-much"};
    return QString::fromLatin1(names[int(fault)]);
}

QByteArray glossarycsv::write(const Glossary& glossary) {
    QStringList head{glossary.language.isEmpty() ? u"source"_s : u"source:"_s + glossary.language, u"never"_s};
    for (const QString& tag : glossary.targets)
        head << tag << tag + spokenSuffix;
    QList<QStringList> rows{head << u"note"_s};
    for (const GlossaryEntry& entry : glossary.entries) {
        QStringList row{entry.source, entry.never ? u"yes"_s : u"no"_s};
        for (const QString& tag : glossary.targets) {
            const GlossaryWord word = entry.words.value(tag);
            row << word.target << word.spoken;
        }
        rows << (row << entry.note);
    }
    return csv(rows);
}

Result<Glossary> glossarycsv::read(const QByteArray& bytes) {
    const auto table = readCsv(bytes);
    if (!table) {
        const QStringList& about = table.error().about;
        return about.isEmpty() ? wrong(Fault::NotText, 1) : wrong(Fault::QuoteOpen, about.first().toInt());
    }
    if (table->isEmpty())
        return wrong(Fault::NoSource, 1);
    const auto columns = columnsOf(table->first());
    if (!columns)
        return fail(columns.error());
    Glossary glossary;
    for (const Column& column : *columns) {
        if (column.is == Column::Is::Source)
            glossary.language = column.language;
        else if (!column.language.isEmpty() && !glossary.targets.contains(column.language))
            glossary.targets << column.language;
    }
    if (glossary.targets.size() > glossarylimits::languages || table->size() - 1 > glossarylimits::entries)
        return wrong(Fault::TooMuch, table->last().number);
    QHash<QString, int> lines;
    for (const CsvLine& row : table->sliced(1)) {
        const auto entry = entryOf(row, *columns);
        if (!entry)
            return fail(entry.error());
        if (lines.contains(entry->source.toLower()))
            return wrong(Fault::TermTwice, row.number, entry->source);
        lines.insert(entry->source.toLower(), row.number);
        glossary.entries << *entry;
    }
    if (glossary.entries.isEmpty())
        return wrong(Fault::Nothing, 1);
    return inOrder(glossary);
}
