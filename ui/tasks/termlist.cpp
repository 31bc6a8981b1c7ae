// SPDX-License-Identifier: MIT
#include "ui/tasks/termlist.h"

#include "ui/widgets/buttons.h"
#include "ui/words/glossarywords.h"
#include "ui/words/words.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlistwidget.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 6;

QString titleOf(const TermReport& report) {
    if (!report.checked)
        return TermList::tr("The glossary could not be checked: no subtitles came back.");
    if (!report.breaches.isEmpty())
        return TermList::tr("Glossary: %n place(s) to look at", nullptr, int(report.breaches.size()));
    return report.withSource ? TermList::tr("Glossary: every term is as it should be.")
                             : TermList::tr("Glossary: no term was left untranslated. The words of the original are not known here, so more cannot be told.");
}

}  // namespace

TermList::TermList(QWidget* parent) : QWidget(parent), m_title(new QLabel(this)), m_places(new QListWidget(this)) {
    m_title->setObjectName(u"termsTitle"_s);
    m_title->setWordWrap(true);
    m_places->setObjectName(u"termPlaces"_s);
    m_places->setAccessibleName(tr("Places where the glossary is not kept"));
    m_places->setToolTip(tr("Double-click a line to go there"));
    m_places->setWordWrap(true);
    m_places->setTextElideMode(Qt::ElideNone);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_places);
    connect(m_places, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) { Q_EMIT placeRequested(item->data(Qt::UserRole).toDouble()); });
    setReport({}, 0);
}

void TermList::setReport(const TermReport& report, qsizetype terms) {
    setVisible(terms > 0);
    m_title->setText(titleOf(report));
    widgets::setTone(m_title, report.breaches.isEmpty() ? u"quiet"_s : u"warn"_s);
    m_places->clear();
    for (const TermBreach& breach : report.breaches) {
        const double seconds = std::chrono::duration<double>(breach.time).count();
        auto* item = new QListWidgetItem(tr("%1  %2", "time, what is wrong").arg(words::duration(seconds), words::termBreach(breach.term, breach.stands)),
                                         m_places);
        item->setData(Qt::UserRole, seconds);
    }
    m_places->setVisible(!report.breaches.isEmpty());
    const int rows = std::min(mostRows, int(report.breaches.size()));
    m_places->setFixedHeight(rows * (2 * m_places->fontMetrics().height() + 6) + 2 * m_places->frameWidth());
}
