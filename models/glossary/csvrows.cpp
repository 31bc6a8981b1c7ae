// SPDX-License-Identifier: MIT
#include "models/glossary/csvrows.h"

#include <algorithm>

namespace {

QChar separatorOf(const QString& text) {
    const QString first = text.section(u'\n', 0, 0);
    const QChar candidates[] = {u',', u';', u'\t'};
    return *std::ranges::max_element(candidates, {}, [&](QChar one) { return first.count(one); });
}

/// One pass over the text.
class Reading {
public:
    explicit Reading(const QString& text) : m_text(text), m_separator(separatorOf(text)) {}

    CsvRows all() {
        for (; m_at < m_text.size(); ++m_at)
            take(m_text[m_at]);
        if (m_quoted)
            m_rows.openQuote = m_quoteLine;
        endRow();
        return m_rows;
    }

private:
    void take(QChar c) {
        if (m_quoted)
            return takeQuoted(c);
        if (c == u'"' && m_field.trimmed().isEmpty()) {
            m_quoted = true;
            m_quoteLine = m_line;
            m_field.clear();
        } else if (c == m_separator) {
            endField();
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && m_text.mid(m_at + 1, 1) == QStringView(u"\n"))
                ++m_at;
            endRow();
            m_row.line = ++m_line;
        } else {
            m_field += c;
        }
    }

    void takeQuoted(QChar c) {
        m_line += c == u'\n';
        if (c != u'"') {
            m_field += c;
        } else if (m_text.mid(m_at + 1, 1) == QStringView(u"\"")) {
            m_field += c;
            ++m_at;
        } else {
            m_quoted = false;
        }
    }

    void endField() {
        m_row.fields.append(m_field);
        m_field.clear();
    }

    void endRow() {
        endField();
        if (std::ranges::any_of(m_row.fields, [](const QString& field) { return !field.trimmed().isEmpty(); }))
            m_rows.rows.append(m_row);
        m_row.fields.clear();
    }

    const QString& m_text;
    const QChar m_separator;
    CsvRows m_rows;
    CsvRow m_row;
    QString m_field;
    qsizetype m_at = 0;
    int m_line = 1, m_quoteLine = 1;
    bool m_quoted = false;
};

}  // namespace

CsvRows csvRows(const QString& text) {
    const QString plain = text.startsWith(QChar::ByteOrderMark) ? text.mid(1) : text;
    return Reading(plain).all();
}
