// SPDX-License-Identifier: MIT
#include "ui/glossary/glossaryusebar.h"

#include "models/glossary/glossarybook.h"
#include "models/glossary/glossaryterms.h"
#include "models/job/jobdraft.h"
#include "services/vendors/termlowering.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/words/glossarywords.h"
#include "ui/words/words.h"

#include <QtGui/qpainter.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qlabel.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int namesWide = 180;

/// "Spanish: 3 terms go out with the job.", a sentence a language.
QStringList factsOf(const JobDraft& draft, const Glossary& glossary) {
    const Operation* operation = draft.rules();
    if (!operation || !takesTerms(operation->kind))
        return {GlossaryUseBar::tr("The job that is chosen translates no words, so it takes no terms along.")};
    QStringList facts;
    JobSpec job{.sourceLanguage = draft.sourceLanguage()};
    for (const QString& target : draft.targets()) {
        job.targetLanguage = target;
        job.terms = termsFor(glossary, job, *operation);
        const qsizetype all = job.terms.size(), dropped = lowerTerms(*operation, job).dropped.size();
        const QString told = all == 0 ? GlossaryUseBar::tr("No term is for this pair of languages.") : words::termsTold(all - dropped, all);
        facts << GlossaryUseBar::tr("%1: %2", "language: how many terms").arg(words::languageName(target), told);
    }
    if (facts.isEmpty())
        facts << GlossaryUseBar::tr("Choose in the Job panel which languages the clip is to be taken into.");
    return facts;
}

}  // namespace

GlossaryUseBar::GlossaryUseBar(GlossaryBook& book, JobDraft& draft, QWidget* parent)
    : QWidget(parent), m_book(book), m_draft(draft), m_names(new QComboBox(this)), m_facts(widgets::quietLabel({}, this)) {
    setObjectName(u"glossaryUseBar"_s);
    auto* title = widgets::titleLabel(tr("Goes with new jobs"), this);
    title->setBuddy(m_names);
    m_names->setObjectName(u"usedGlossary"_s);
    m_names->setAccessibleName(title->text());
    m_names->setFixedWidth(namesWide);
    m_facts->setObjectName(u"glossaryFacts"_s);
    m_facts->setWordWrap(true);
    m_facts->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(12, 9, 12, 8);
    line->setSpacing(12);
    line->addWidget(title);
    line->addWidget(m_names);
    line->addWidget(m_facts, 1);
    connect(m_names, &QComboBox::activated, this, [this](int index) {
        m_used = m_names->itemData(index).toString();
        showFacts();
        Q_EMIT usedChanged(m_used);
    });
    connect(&m_book, &GlossaryBook::changed, this, &GlossaryUseBar::fill);
    connect(&m_draft, &JobDraft::changed, this, &GlossaryUseBar::showFacts);
    fill();
}

QString GlossaryUseBar::used() const {
    return m_used;
}

void GlossaryUseBar::setUsed(const QString& name) {
    m_used = name;
    fill();
}

void GlossaryUseBar::fill() {
    m_names->clear();
    m_names->addItem(tr("None"), QString());
    for (const QString& name : m_book.shelf().names())
        m_names->addItem(name, name);
    m_names->setCurrentIndex(std::max(0, m_names->findData(m_used)));
    showFacts();
}

void GlossaryUseBar::showFacts() {
    if (!isVisible())
        return;
    const Glossary* glossary = m_book.find(m_used);
    m_facts->setText(glossary ? factsOf(m_draft, *glossary).join(u'\n') : tr("Jobs are queued without terms."));
}

void GlossaryUseBar::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    showFacts();
}

void GlossaryUseBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(theme::Token::Window, palette()));
    painter.fillRect(0, 0, width(), 1, theme::color(theme::Token::Line, palette()));
}
