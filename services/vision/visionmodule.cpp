// SPDX-License-Identifier: MIT
#include "services/vision/visionmodule.h"

#include <QtCore/qcoreapplication.h>
#include <QtCore/qfile.h>
#include <QtCore/qlibrary.h>

#include <opencv2/core/version.hpp>

using namespace Qt::StringLiterals;

namespace {

ApiError missing(const QString& package) {
    return invalid(failure::Reason::PackageMissing, {}, {package});
}

QString openCvPackage() {
    return u"libopencv-imgproc%1"_s.arg(100 * CV_VERSION_MAJOR + CV_VERSION_MINOR);
}

}  // namespace

QStringList visionmodule::folders() {
    const QString program = QCoreApplication::applicationDirPath();
    return {program, program + "/../lib/babelreel"_L1};
}

Result<visionmodule::FindBoxes*> visionmodule::load(const QStringList& folders) {
    for (const QString& folder : folders) {
        const QString path = folder + "/babelreel-vision.so"_L1;
        if (!QFile::exists(path))
            continue;
        // Stays loaded when the QLibrary goes, and is found at once the next time.
        if (const auto found = QLibrary(path).resolve("babelreelFindBoxes"))
            return reinterpret_cast<FindBoxes*>(found);
        return fail(missing(openCvPackage()));
    }
    return fail(missing(u"babelreel"_s));
}
