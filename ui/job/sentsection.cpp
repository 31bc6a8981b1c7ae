// SPDX-License-Identifier: MIT
#include "ui/job/sentsection.h"

#include "models/job/jobdraft.h"
#include "models/regions/regioneditor.h"
#include "ui/job/iconlabel.h"
#include "ui/job/jobwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/words/words.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>

using namespace Qt::StringLiterals;

SentSection::SentSection(JobDraft& draft, RegionEditor& editor, QWidget* parent)
    : JobSection(tr("As sent"), parent), m_draft(draft), m_editor(editor), m_warning(new IconLabel(16, this)), m_losses(new QLabel(this)), m_show(new QToolButton(this)) {
    m_losses->setObjectName(u"boxesLeftOut"_s);
    m_losses->setWordWrap(true);
    m_losses->setFont(theme::smaller(m_losses->font()));
    widgets::setTone(m_losses, u"warn"_s);
    m_warning->setIcon(u"warning"_s, theme::Token::Warn);
    m_show->setObjectName(u"showAsSent"_s);
    m_show->setText(tr("Show on the picture"));
    m_show->setToolTip(tr("Shows the boxes as the vendor will read them, and which of them it does not get"));
    m_show->setCheckable(true);
    m_show->setMinimumWidth(QFontMetrics(theme::demiBold(font())).horizontalAdvance(m_show->text()) + 24);  // bold while it is on
    m_show->setProperty("bordered", true);
    auto* below = new QWidget(this);
    auto* column = new QVBoxLayout(below);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* losses = new QHBoxLayout;
    losses->setSpacing(8);
    losses->addWidget(m_warning, 0, Qt::AlignTop);
    losses->addWidget(m_losses, 1);
    column->addLayout(losses);
    column->addWidget(m_show, 0, Qt::AlignLeading);
    addPadded(below);
    connect(m_show, &QToolButton::toggled, this, &SentSection::refresh);
    connect(&m_editor, &RegionEditor::changed, this, &SentSection::refresh);
}

void SentSection::refresh() {
    const Operation* operation = m_draft.rules();
    const bool any = operation && operation->regions.most > 0 && !m_editor.regions().isEmpty();
    setVisible(any);
    std::optional<LoweredRegions> shown;
    if (any) {
        const RegionPolicy& policy = operation->regions;
        const QSize frame = isUrl(m_editor.clip()) ? m_draft.linkSize() : m_editor.frame();
        const LoweredRegions lowered = lowerRegions(m_editor.regions(), policy, frame);
        const QStringList losses = words::regionLosses(lowered.losses, m_draft.vendor()->name, policy.most);
        setFact(words::boxesSent(lowered, policy.unit, frame));
        m_losses->setText(losses.join(u'\n'));
        m_losses->setVisible(!losses.isEmpty());
        m_warning->setVisible(!losses.isEmpty());
        if (m_show->isChecked())
            shown = lowered;
    }
    if (m_shown != shown) {
        m_shown = shown;
        Q_EMIT shownChanged(shown);
    }
}
