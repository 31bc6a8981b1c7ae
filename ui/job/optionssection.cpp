// SPDX-License-Identifier: MIT
#include "ui/job/optionssection.h"

#include "models/job/jobdraft.h"
#include "ui/job/optionfield.h"
#include "ui/words/words.h"

#include <QtWidgets/qboxlayout.h>

OptionsSection::OptionsSection(JobDraft& draft, QWidget* parent) : JobSection(tr("Options"), parent), m_draft(draft) {}

void OptionsSection::refresh() {
    const Vendor* vendor = m_draft.vendor();
    const QString wanted = vendor ? vendor->id + u'/' + operationName(m_draft.operation()) : QString();
    if (wanted != m_shown)
        layOut();
    m_shown = wanted;
    for (OptionField* field : std::as_const(m_fields))
        field->refresh();
    setVisible(!m_fields.isEmpty());
}

void OptionsSection::layOut() {
    for (QWidget* row : std::as_const(m_rows))
        removeRow(row);
    m_rows.clear();
    m_fields.clear();
    const Operation* operation = m_draft.rules();
    if (!operation)
        return;
    setFact(tr("from %1").arg(words::vendorName(m_draft.vendor()->id, m_draft.vendor()->name)));
    for (const OptionRule& rule : operation->options) {
        auto* row = new QWidget(this);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(padding, 3, padding, 3);
        m_fields << new OptionField(m_draft, rule, row);
        line->addWidget(m_fields.last());
        m_rows << row;
        addRow(row);
    }
}
