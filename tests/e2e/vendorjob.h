// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qstringlist.h>

/// What a vendor is asked for where a test goes through all of them. KreadoAI comes twice: what erases is in no list of its.
struct VendorJob {
    QString name{};  ///< the vendor's id, or that and the operation
    QString vendor{};
    bool knowsKeys = false;   ///< the same key twice is charged once
    bool lists = false;       ///< what was taken and not answered can be found in the vendor's list
    bool takesFiles = false;  ///< has an upload of its own
    bool languages = true;    ///< a task for each

    bool isLocal() const { return vendor == QStringLiteral("local"); }
    /// A `run` for these inputs, each into every one of the languages ("es,fr") where there are any.
    QStringList run(const QStringList& inputs, const QString& to, const QString& out) const;
};

QList<VendorJob> vendorJobs();
VendorJob vendorJob(const QString& name);
