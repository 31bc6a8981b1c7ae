// SPDX-License-Identifier: MIT
#include "models/batch/batchcsv.h"

#include "models/accounts/csv.h"
#include "models/accounts/csvreader.h"
#include "models/batch/batchcells.h"
#include "services/domain/jobspec.h"
#include "services/domain/operation.h"

#include <QtCore/qdir.h>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

constexpr qint64 mostBytes = 16 * 1024 * 1024;

ApiError wrong(int line, const QString& column, const QString& cell = {}) {
    QStringList about{QString::number(line), column};
    if (!cell.isEmpty())
        about << cell.left(80);
    return invalid(Reason::CsvWrong, u"from-csv"_s, about);
}

QList<ApiError> headProblems(const CsvLine& head) {
    QList<ApiError> problems;
    QStringList seen;
    for (const QString& cell : head.cells) {
        const QString name = cell.toLower();
        if (!batchcsv::columns().contains(name) && !name.isEmpty())
            problems << invalid(Reason::CsvColumnUnknown, u"from-csv"_s, {cell, batchcsv::columns().join(u", "_s)});
        else if (seen.contains(name) && !name.isEmpty())
            problems << wrong(head.number, name, cell);
        seen << name;
    }
    if (!seen.contains("file"_L1))
        problems << wrong(head.number, u"file"_s);
    return problems;
}

QString inFolder(const QString& folder, const QString& path) {
    return path.isEmpty() || isUrl(path) ? path : QDir::cleanPath(QDir(folder).absoluteFilePath(path));
}

QString seenFrom(const QString& folder, const QString& path) {
    const QString start = folder + u'/';
    return !folder.isEmpty() && path.startsWith(start) ? path.mid(start.size()) : path;
}

/// One line, by the names of the first.
class RowReader {
public:
    RowReader(const QStringList& names, const CsvLine& line, const QString& folder) : m_names(names), m_line(line), m_folder(folder) {}

    BatchRow read(QList<ApiError>& problems) const {
        BatchRow row{.line = m_line.number,
                     .file = inFolder(m_folder, cell(u"file")),
                     .operation = cell(u"operation"),
                     .vendors = batchcells::list(cell(u"vendor")),
                     .sourceLanguage = cell(u"from"),
                     .targets = batchcells::list(cell(u"to")),
                     .voices = batchcells::voices(cell(u"voice")),
                     .preset = cell(u"preset"),
                     .title = cell(u"title"),
                     .out = inFolder(m_folder, cell(u"out"))};
        if (row.file.isEmpty())
            problems << wrong(row.line, u"file"_s);
        if (!row.operation.isEmpty() && !operationFromName(row.operation))
            problems << wrong(row.line, u"operation"_s, row.operation);
        take(row.regions, batchcells::regions(cell(u"regions")), u"regions"_s, problems);
        take(row.options, batchcells::options(cell(u"options")), u"options"_s, problems);
        for (qsizetype i = m_names.size(); i < m_line.cells.size(); ++i) {
            if (!m_line.cells[i].isEmpty())
                problems << wrong(row.line, QString(), m_line.cells[i]);
        }
        return row;
    }

private:
    QString cell(QStringView name) const { return m_line.cells.value(m_names.indexOf(name)); }

    template <class Value>
    void take(Value& member, const std::optional<Value>& value, const QString& column, QList<ApiError>& problems) const {
        if (value)
            member = *value;
        else
            problems << wrong(m_line.number, column, cell(column));
    }

    const QStringList& m_names;
    const CsvLine& m_line;
    const QString& m_folder;
};

}  // namespace

const QStringList& batchcsv::columns() {
    static const QStringList all{u"file"_s,   u"operation"_s, u"vendor"_s,  u"from"_s,  u"to"_s, u"voice"_s,
                                 u"preset"_s, u"regions"_s,   u"options"_s, u"title"_s, u"out"_s};
    return all;
}

batchcsv::Read batchcsv::read(const QByteArray& bytes, const QString& folder) {
    const auto lines = readCsv(bytes);
    if (!lines)
        return {.problems = {lines.error()}};
    if (lines->isEmpty())
        return {.problems = {wrong(1, u"file"_s)}};
    Read all{.problems = headProblems(lines->first())};
    if (!all.problems.isEmpty())
        return all;
    QStringList names;
    for (const QString& name : lines->first().cells)
        names << name.toLower();
    for (const CsvLine& line : lines->mid(1))
        all.rows << RowReader(names, line, folder).read(all.problems);
    return all;
}

batchcsv::Read batchcsv::readFile(const QString& path) {
    const auto refused = [&path](Reason reason) { return Read{.problems = {invalid(reason, u"from-csv"_s, {path})}}; };
    QFile file(path);
    if (!file.exists())
        return refused(Reason::FileMissing);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))  // a pipe would never end
        return refused(Reason::FileUnreadable);
    const QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes)
        return {.problems = {invalid(Reason::TooLarge, u"from-csv"_s, {QString::number(file.size()), QString::number(mostBytes)})}};
    return read(bytes, QFileInfo(path).absolutePath());
}

QByteArray batchcsv::write(const QList<BatchRow>& rows, const QString& folder) {
    QList<QStringList> all{columns()};
    for (const BatchRow& row : rows)
        all.append({seenFrom(folder, row.file), row.operation, batchcells::list(row.vendors), row.sourceLanguage,
                    batchcells::list(row.targets), batchcells::voices(row.voices), row.preset, batchcells::regions(row.regions),
                    batchcells::options(row.options), row.title, seenFrom(folder, row.out)});
    return csv(all);
}
