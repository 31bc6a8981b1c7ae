// SPDX-License-Identifier: MIT
#include "ui/accounts/ledgerview.h"

#include "models/accounts/csv.h"
#include "models/ledger/ledgersums.h"
#include "ui/accounts/csvexport.h"
#include "ui/job/iconlabel.h"
#include "ui/widgets/buttons.h"
#include "ui/words/words.h"

#include <QtWidgets/qboxlayout.h>

using namespace Qt::StringLiterals;
using Report = AccountReports::Report;

LedgerView::LedgerView(AccountReports& reports, QWidget* parent)
    : ReportView(reports, Report::Ledger, {tr("Time"), tr("What"), tr("Credits"), tr("Task")}, parent),
      m_export(widgets::smallButton(tr("Export CSV…"), this)),
      m_notice(new QWidget(this)),
      m_noticeIcon(new IconLabel(16, m_notice)),
      m_noticeWords(new QLabel(m_notice)) {
    m_export->setObjectName(u"exportLedger"_s);
    m_notice->setObjectName(u"unexplained"_s);
    m_noticeWords->setObjectName(u"unexplainedWords"_s);
    m_noticeWords->setWordWrap(true);
    widgets::setTone(m_noticeWords, u"warn"_s);
    m_noticeIcon->setIcon(u"warning"_s, theme::Token::Warn);
    auto* line = new QHBoxLayout(m_notice);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_noticeIcon, 0, Qt::AlignTop);
    line->addWidget(m_noticeWords, 1);
    addTool(m_export);
    again()->hide();  // it reads again by itself
    addNotice(m_notice);
    connect(m_export, &QPushButton::clicked, this, [this] {
        csvexport::ask(this, tr("Export the ledger"), csvexport::fileName(u"ledger"_s, this->reports().account(), QDate::currentDate()),
                       [this] { return ledgerCsv(this->reports().ledgerLines()); });
    });
    LedgerView::refresh();
}

/// It is read from this computer, so it is never an old answer that is shown.
void LedgerView::look() {
    reports().ask(Report::Ledger);
}

void LedgerView::refresh() {
    ReportView::refresh();
    m_export->setEnabled(!reports().ledgerLines().isEmpty());
    const QString words = unexplained();
    m_noticeWords->setText(words);
    m_notice->setVisible(!words.isEmpty());
}

QString LedgerView::summary() const {
    const LedgerSums sums = sumsOf(reports().ledgerLines());
    QStringList parts{tr("%1 charged").arg(words::credits(sums.charged, m_unit))};
    if (sums.expected > 0)
        parts << tr("%1 expected, not charged yet").arg(words::credits(sums.expected, m_unit));
    if (sums.refunded > 0)
        parts << tr("%1 given back").arg(words::credits(sums.refunded, m_unit));
    return parts.join(u" · "_s);
}

QString LedgerView::unexplained() const {
    const LedgerSums sums = sumsOf(reports().ledgerLines());
    QStringList sentences;
    if (sums.missing > 0)
        sentences << words::unexplained(sums.missing, m_unit);
    if (sums.left > 0)
        sentences << words::unexplained(-sums.left, m_unit);
    return sentences.join(u'\n');
}

QString LedgerView::askingWords() const {
    return tr("Reading what was written down…");
}

QString LedgerView::emptyWords() const {
    return tr("Nothing was sent with this account yet. From then on this tells, task by task, what was expected, charged and given "
              "back, and whether the balance at the vendor agrees.");
}

std::optional<ApiError> LedgerView::exportTo(const QString& path) const {
    return csvexport::write(path, ledgerCsv(reports().ledgerLines()));
}
