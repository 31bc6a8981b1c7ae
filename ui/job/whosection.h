// SPDX-License-Identifier: MIT
#pragma once

#include "models/job/vendorchoice.h"
#include "ui/job/jobsection.h"

class JobDraft;
class RefusedRow;
class VendorRow;

/// Who does it: the accounts that can, then those that cannot and why.
class WhoSection : public JobSection {
    Q_OBJECT

public:
    explicit WhoSection(JobDraft& draft, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void addKeyRequested(const QString& vendor);

private:
    void layOut(const QList<VendorChoice>& choices);
    void fill(const QList<VendorChoice>& choices);
    QString priceFor() const;

    JobDraft& m_draft;
    QStringList m_shown;  ///< account and whether it can, in the order of the rows
    QList<VendorRow*> m_can;
    QList<RefusedRow*> m_cannot;
};
