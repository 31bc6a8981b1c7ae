// SPDX-License-Identifier: MIT
#include "ui/accounts/usageview.h"

#include "models/accounts/csv.h"
#include "ui/accounts/csvexport.h"
#include "ui/widgets/buttons.h"
#include "ui/words/words.h"

#include <QtWidgets/qdatetimeedit.h>
#include <QtWidgets/qlabel.h>

using namespace Qt::StringLiterals;
using Report = AccountReports::Report;

UsageView::UsageView(AccountReports& reports, QWidget* parent)
    : ReportView(reports, Report::Usage, {tr("Time"), tr("What"), tr("Number"), tr("Cost")}, parent),
      m_from(addDay(tr("From"), u"usageFrom"_s, QDate::currentDate().addMonths(-1))),
      m_to(addDay(tr("to"), u"usageTo"_s, QDate::currentDate())),
      m_export(widgets::smallButton(tr("Export CSV…"), this)) {
    m_export->setObjectName(u"exportUsage"_s);
    addTool(m_export);
    setRange();
    connect(m_export, &QPushButton::clicked, this, [this] {
        csvexport::ask(this, tr("Export usage"), csvexport::fileName(u"usage"_s, this->reports().account(), m_to->date()),
                       [this] { return usageCsv(this->reports().usage()); });
    });
    for (QDateEdit* day : {m_from, m_to}) {
        connect(day, &QDateEdit::editingFinished, this, [this] {
            setRange();
            this->reports().ask(Report::Usage);
        });
    }
    const auto refreshExport = [this] { m_export->setEnabled(!this->reports().usage().isEmpty()); };
    connect(&reports, &AccountReports::changed, this, refreshExport);
    refreshExport();
}

QDateEdit* UsageView::addDay(const QString& name, const QString& id, const QDate& day) {
    auto* label = new QLabel(name, this);
    auto* edit = new QDateEdit(day, this);
    edit->setObjectName(id);
    edit->setAccessibleName(name);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    label->setBuddy(edit);
    addTool(label);
    addTool(edit);
    return edit;
}

void UsageView::setRange() {
    reports().setRange(m_from->date(), m_to->date());
}

QString UsageView::summary() const {
    return tr("%1 in these days").arg(words::credits(reports().spent(), m_unit));
}

std::optional<ApiError> UsageView::exportTo(const QString& path) const {
    return csvexport::write(path, usageCsv(reports().usage()));
}
