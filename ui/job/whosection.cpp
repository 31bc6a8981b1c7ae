// SPDX-License-Identifier: MIT
#include "ui/job/whosection.h"

#include "models/job/jobdraft.h"
#include "services/vendors/estimate.h"
#include "ui/job/jobwords.h"
#include "ui/job/refusedrow.h"
#include "ui/job/vendorrow.h"
#include "ui/words/words.h"

using namespace Qt::StringLiterals;
using failure::Reason;

WhoSection::WhoSection(JobDraft& draft, QWidget* parent) : JobSection(tr("Who"), parent), m_draft(draft) {}

void WhoSection::refresh() {
    const QList<VendorChoice> choices = m_draft.vendors();
    QStringList wanted;
    for (const VendorChoice& choice : choices)
        wanted << choice.account + (choice.possible() ? u'+' : u'-');
    if (wanted != m_shown)
        layOut(choices);
    m_shown = wanted;
    fill(choices);
    setFact(priceFor());
}

/// What the prices of the rows are for.
QString WhoSection::priceFor() const {
    const int clips = int(m_draft.clips().size());
    const Operation* operation = m_draft.rules();
    if (!operation || operation->inputs.isEmpty() || clips == 0)
        return {};
    if (operation->languages.needsTarget)
        return clips == 1 ? tr("a language, this clip") : tr("a language, these %n clips", nullptr, clips);
    return clips == 1 ? tr("this clip") : tr("these %n clips", nullptr, clips);
}

/// The rows in the order of the choices; the focus stays with the vendor that had it.
void WhoSection::layOut(const QList<VendorChoice>& choices) {
    QString focused;
    for (QWidget* row : findChildren<QWidget*>()) {
        if (row->hasFocus())
            focused = row->objectName();
    }
    for (VendorRow* row : std::as_const(m_can))
        removeRow(row);
    for (RefusedRow* row : std::as_const(m_cannot))
        removeRow(row);
    m_can.clear();
    m_cannot.clear();
    for (const VendorChoice& choice : choices) {
        QWidget* row = nullptr;
        if (choice.possible()) {
            m_can << new VendorRow(this);
            connect(m_can.last(), &VendorRow::clicked, this,
                    [this, choice] { m_draft.choose(choice.vendor, choice.account); });
            row = m_can.last();
        } else {
            m_cannot << new RefusedRow(this);
            connect(m_cannot.last(), &RefusedRow::remedyRequested, this,
                    [this, choice] { Q_EMIT addKeyRequested(choice.vendor); });
            row = m_cannot.last();
        }
        row->setObjectName("vendor:"_L1 + choice.account);
        addRow(row);
        if (row->objectName() == focused)
            row->setFocus();
    }
}

void WhoSection::fill(const QList<VendorChoice>& choices) {
    const QString chosen = m_draft.account();
    const QStringList targets = m_draft.targets();
    qsizetype can = 0, cannot = 0;
    for (const VendorChoice& choice : choices) {
        const Vendor& vendor = *m_draft.registry().find(choice.vendor);
        const QString name = jobwords::accountName(vendor, choice.account);
        if (choice.possible()) {
            const Operation& operation = *vendor.operation(m_draft.operation());
            VendorRow* row = m_can[can++];
            const QString note = jobwords::vendorNote(vendor, operation, targets, choice);
            const bool own = choice.credits && isByOwnRate(vendor, operation, m_draft.known().prices.value(choice.account),
                                                           m_draft.known().account(choice.account), targets.value(0));
            const QString price = jobwords::price(choice.credits, choice.unit);
            row->setWords(name, own ? QStringList{tr("Your rate"), note}.join(note.isEmpty() ? u""_s : u" · "_s) : note, price);
            row->setAutoExclusive(false);  // lets all of them be off while the chosen one cannot
            row->setChecked(choice.account == chosen);
            row->setAutoExclusive(true);
            continue;
        }
        const bool needsKey = choice.whyNot->reason == Reason::KeyMissing;
        m_cannot[cannot++]->setWords(name, jobwords::shortReason(*choice.whyNot), words::sentence(*choice.whyNot),
                                     needsKey ? tr("Add key…") : QString());
    }
}
