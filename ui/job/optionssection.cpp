// SPDX-License-Identifier: MIT
#include "ui/job/optionssection.h"

#include "models/job/jobdraft.h"
#include "ui/job/optionfield.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/words/words.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>

using namespace Qt::StringLiterals;

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

/// Over the fields of one object of the vendor's.
void OptionsSection::addHeading(const QString& text) {
    auto* heading = widgets::quietLabel(text, this);
    heading->setFont(theme::demiBold(theme::smaller(heading->font())));
    heading->setContentsMargins(padding, 8, padding, 2);
    m_rows << heading;
    addRow(heading);
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
    QString group;
    for (const OptionRule& rule : operation->options) {
        if (rule.fromVoice == FromVoice::Value)
            continue;
        const QString outer = rule.name.contains(u'.') ? rule.name.section(u'.', 0, -2) : QString();
        if (outer != group && !outer.isEmpty())
            addHeading(words::optionLabel(outer));
        group = outer;
        auto* row = new QWidget(this);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(padding, 3, padding, 3);
        m_fields << new OptionField(m_draft, rule, row);
        line->addWidget(m_fields.last());
        m_rows << row;
        addRow(row);
    }
}
