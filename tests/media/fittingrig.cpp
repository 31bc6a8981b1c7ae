// SPDX-License-Identifier: MIT
#include "tests/media/fittingrig.h"

#include "services/media/probe.h"

#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qstandardpaths.h>
#include <QtTest/qtest.h>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using failure::Reason;

void FittingRig::renew() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_programs = std::make_unique<QTemporaryDir>();
}

Result<FittedFile> FittingRig::fit(const MediaFile& source, const MediaLimits& limits) {
    Fitting fitting(source, limits);
    std::optional<Result<FittedFile>> ended;
    fitting.start([&ended](const Result<FittedFile>& result) { ended = result; });
    if (ended || !QTest::qWaitFor([&ended] { return ended.has_value(); }, fittingPatience))
        return fail({.reason = Reason::None, .detail = u"ended at once or never"_s});
    return *ended;
}

Result<FittedFile> FittingRig::fit(const QString& path, const MediaLimits& limits) {
    const auto source = probe(path);
    return source ? fit(*source, limits) : fail(source.error());
}

QString FittingRig::why(const Result<FittedFile>& fitted) {
    return fitted ? QString() : failure::name(fitted.error().reason) + u' ' + fitted.error().about.join(u' ') + fitted.error().detail;
}

QStringList FittingRig::files() const {
    return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QByteArray FittingRig::pathWithScript(const QByteArray& script) {
    const QString real = QStandardPaths::findExecutable(u"ffmpeg"_s);
    QFile file(m_programs->filePath(u"ffmpeg"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    const QByteArray text = QByteArray(script).replace("{ffmpeg}", real.toUtf8()).replace("{dir}", m_programs->path().toUtf8());
    file.write("#!/bin/sh\n" + text + '\n');
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return m_programs->path().toUtf8() + ':' + qgetenv("PATH");
}

ReadOnlyFolder::ReadOnlyFolder(const QString& path) : m_path(QFile::encodeName(path)) {
    ::chmod(m_path.constData(), 0500);
    m_mounted = geteuid() == 0 && ::mount(m_path.constData(), m_path.constData(), nullptr, MS_BIND, nullptr) == 0 &&
                ::mount(nullptr, m_path.constData(), nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY, nullptr) == 0;
}

ReadOnlyFolder::~ReadOnlyFolder() {
    if (m_mounted)
        ::umount2(m_path.constData(), MNT_DETACH);
    ::chmod(m_path.constData(), 0700);
}

bool ReadOnlyFolder::is() const {
    return m_mounted || geteuid() != 0;
}
