// SPDX-License-Identifier: MIT
#include "ui/glossary/glossaryempty.h"

#include <QtWidgets/qpushbutton.h>

using namespace Qt::StringLiterals;

GlossaryEmpty::GlossaryEmpty(QWidget* parent)
    : EmptyState(u"text-file"_s, {}, {}, parent), m_begin(addPrimary({})), m_import(addQuiet(tr("Import a table…"))) {
    setObjectName(u"glossaryEmpty"_s);
    m_begin->setObjectName(u"beginGlossary"_s);
    m_import->setObjectName(u"glossaryImport"_s);
    connect(m_begin, &QPushButton::clicked, this, &GlossaryEmpty::beginAsked);
    connect(m_import, &QPushButton::clicked, this, &GlossaryEmpty::importAsked);
    setState(false);
}

void GlossaryEmpty::setState(bool anyGlossary) {
    if (anyGlossary)
        setWords(tr("No term in this glossary yet"),
                 tr("Add the names that must stay as they are, and the words that have a fixed translation."));
    else
        setWords(tr("No glossary yet"),
                 tr("A glossary keeps a client’s words: what is never translated, what a term is called in each language, and how it is "
                    "pronounced. Vendors that take terms are told; where they do not, the subtitles that come back are checked."));
    m_begin->setText(anyGlossary ? tr("Add a term") : tr("Make a glossary"));
    m_import->setVisible(!anyGlossary);
}
