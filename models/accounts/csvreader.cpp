// SPDX-License-Identifier: MIT
#include "models/accounts/csvreader.h"

#include <QtCore/qstringconverter.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

/// Nothing when it is not written in what it says it is.
std::optional<QString> textOf(const QByteArray& bytes) {
    QStringDecoder decode(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    const QString text = decode(bytes);
    if (decode.hasError() || text.contains(QChar(u'\0')))
        return std::nullopt;
    return text;
}

QChar separatorOf(const QString& text) {
    constexpr QChar candidates[] = {u',', u';', u'\t'};
    qsizetype counts[] = {0, 0, 0};
    bool quoted = false;
    bool begun = false;
    for (const QChar c : text) {
        quoted = quoted != (c == u'"');
        if (!quoted && (c == u'\n' || c == u'\r') && begun)
            break;
        begun = begun || !c.isSpace();
        for (size_t i = 0; i < std::size(candidates) && !quoted; ++i)
            counts[i] += c == candidates[i] ? 1 : 0;
    }
    return candidates[std::ranges::max_element(counts) - std::begin(counts)];
}

/// One pass over the text.
class Reader {
public:
    explicit Reader(const QString& text) : m_text(text), m_separator(separatorOf(text)) {}

    Result<QList<CsvLine>> read() {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c == u'"' && m_cell.trimmed().isEmpty() && !m_wasQuoted) {
                m_cell.clear();  // blanks before the mark are no part of the cell
                const int opened = m_number;
                if (!quoted())
                    return fail(invalid(Reason::CsvWrong, u"from-csv"_s, {QString::number(opened)}));
                continue;
            }
            ++m_at;
            if (c == m_separator)
                endCell();
            else if (c == u'\n' || c == u'\r')
                endLine(c);
            else
                m_cell += c;
        }
        endLine(u'\n');
        return m_lines;
    }

private:
    /// From its opening mark to behind the closing one; false when there is none.
    bool quoted() {
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'"' && m_text.mid(m_at + 1, 1) != "\""_L1) {
                ++m_at;
                m_wasQuoted = true;
                return true;
            }
            m_at += c == u'"' ? 1 : 0;
            m_number += c == u'\n' ? 1 : 0;
            m_cell += c;
        }
        return false;
    }

    void endCell() {
        m_line.cells << (m_wasQuoted ? m_cell : m_cell.trimmed());
        m_cell.clear();
        m_wasQuoted = false;
    }

    void endLine(QChar end) {
        endCell();
        if (end == u'\r' && m_text.mid(m_at, 1) == "\n"_L1)
            ++m_at;
        ++m_number;
        if (std::ranges::any_of(m_line.cells, [](const QString& cell) { return !cell.isEmpty(); }))
            m_lines << m_line;
        m_line = {.number = m_number};
    }

    const QString& m_text;
    const QChar m_separator;
    qsizetype m_at = 0;
    int m_number = 1;
    QString m_cell;
    bool m_wasQuoted = false;
    CsvLine m_line{.number = 1};
    QList<CsvLine> m_lines;
};

}  // namespace

Result<QList<CsvLine>> readCsv(const QByteArray& bytes) {
    const auto text = textOf(bytes);
    if (!text)
        return fail(invalid(Reason::CsvWrong, u"from-csv"_s));
    return Reader(*text).read();
}
