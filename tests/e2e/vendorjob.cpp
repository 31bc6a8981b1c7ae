// SPDX-License-Identifier: MIT
#include "tests/e2e/vendorjob.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QList<VendorJob> vendorJobs() {
    return {
        {.name = u"oiiyao"_s, .vendor = u"oiiyao"_s, .knowsKeys = true, .lists = true, .takesFiles = true},
        {.name = u"qavix"_s, .vendor = u"qavix"_s, .knowsKeys = true, .lists = true, .takesFiles = true},
        {.name = u"akool"_s, .vendor = u"akool"_s},
        {.name = u"vozo"_s, .vendor = u"vozo"_s},
        {.name = u"kreado"_s, .vendor = u"kreado"_s, .languages = false},
        {.name = u"kreado lip-sync"_s, .vendor = u"kreado"_s, .lists = true, .languages = false},
        {.name = u"local"_s, .vendor = u"local"_s, .knowsKeys = true},
    };
}

VendorJob vendorJob(const QString& name) {
    const auto all = vendorJobs();
    const auto found = std::ranges::find(all, name, &VendorJob::name);
    if (found == all.end())
        qFatal("there is no job \"%s\"", qPrintable(name));
    return *found;
}

QStringList VendorJob::run(const QStringList& inputs, const QString& to, const QString& out) const {
    QStringList words{u"run"_s, u"--vendor"_s, vendor, u"--out"_s, out};
    if (isLocal())
        return words + QStringList{u"--operation"_s, u"speech"_s, u"--to"_s, to, u"--text"_s, u"hola"_s};
    words += inputs;
    if (name.endsWith("lip-sync"_L1))
        return words + QStringList{u"--operation"_s, u"lip-sync"_s, u"--audio"_s, u"https://clips.example/a.mp3"_s};
    if (!languages) {
        return words + QStringList{u"--operation"_s, u"erase"_s, u"--region"_s, u"0.1,0.8,0.5,0.1:subtitle"_s, u"--frame-size"_s,
                                   u"1000x500"_s};
    }
    words += {u"--operation"_s, u"translate"_s, u"--to"_s, to};
    return words + (takesFiles ? QStringList{u"--from"_s, u"en"_s, u"--voice"_s, u"101"_s} : QStringList{u"--from"_s, u"auto"_s});
}
