// SPDX-License-Identifier: MIT
#include "services/media/fittedfile.h"

#include "services/media/fitarguments.h"
#include "services/media/probe.h"

#include <QtCore/qcryptographichash.h>
#include <QtCore/qdir.h>
#include <QtCore/qfile.h>
#include <QtCore/qfileinfo.h>

#include <cmath>

using namespace Qt::StringLiterals;
using failure::Reason;

namespace {

const auto input = u"input"_s;
constexpr qsizetype mostNameBytes = 200;  // of 255, so that numbers and endings find room
constexpr double lengthSlack = 0.5;       // seconds that containers and codecs round by

ApiError unfit(Reason reason, const QStringList& about = {}) {
    return invalid(Reason::FitImpossible, input, QStringList{u"result"_s, failure::name(reason)} + about);
}

/// The source was within these limits, so what a codec's last block adds is no fault.
bool isRounding(const ApiError& problem, const MediaFile& made, const MediaFile& source) {
    const bool length = problem.reason == Reason::TooLong || problem.reason == Reason::TooShort;
    return length && std::abs(made.seconds - source.seconds) < lengthSlack;
}

}  // namespace

namespace fittedfile {

std::optional<ApiError> whyNotTheSame(const MediaFile& source) {
    const QFileInfo now(source.path);
    if (!now.exists())
        return invalid(Reason::FileMissing, input, {source.path});
    if (now.size() != source.bytes || now.lastModified().toUTC() != source.modified)
        return invalid(Reason::FileChanged, input, {source.path});
    return std::nullopt;
}

Result<QByteArray> contentHash(const MediaFile& source, const std::atomic_bool& stop) {
    if (const auto error = whyNotTheSame(source))
        return fail(*error);
    QFile file(source.path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(invalid(Reason::FileUnreadable, input, {source.path}));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray some(1024 * 1024, Qt::Uninitialized);
    for (qint64 read; (read = file.read(some.data(), some.size())) != 0;) {
        if (stop)
            return fail({.kind = failure::Kind::Cancelled});
        if (read < 0)
            return fail(invalid(Reason::FileUnreadable, input, {source.path}));
        hash.addData(QByteArrayView(some.constData(), read));
    }
    return hash.result();
}

QString baseName(const MediaFile& source, const QByteArray& contentHash, const FitPlan& plan) {
    MediaFile anywhere = source;
    anywhere.path.clear();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(contentHash);
    hash.addData(fitArguments(plan, anywhere, {}).join(u'\n').toUtf8());
    QString stem = QFileInfo(source.path).completeBaseName();
    while (QFile::encodeName(stem).size() > mostNameBytes)
        stem.chop(stem.back().isLowSurrogate() ? 2 : 1);
    return stem + ".fit-"_L1 + QString::fromLatin1(hash.result().toHex().left(8));
}

Result<MediaFile> judge(const QString& path, const QString& name, const MediaFile& source, const MediaLimits& limits) {
    auto made = probe(path);
    if (!made)
        return fail(unfit(made.error().reason));
    made->path = name;
    for (const ApiError& problem : checkLimits(limits, *made, input)) {
        if (!isRounding(problem, *made, source))
            return fail(unfit(problem.reason, problem.about));
    }
    // Sound may well end before the picture did, and the end of a film may have been that of its subtitles.
    if (made->hasVideo() && made->seconds < 0.9 * source.seconds - lengthSlack)
        return fail(unfit(Reason::ResultTruncated, {QString::number(made->seconds), QString::number(source.seconds)}));
    return made;
}

std::optional<MediaFile> find(const QString& baseName, const MediaFile& source, const MediaLimits& limits) {
    const QDir folder = QFileInfo(source.path).dir();
    for (const QFileInfo& file : folder.entryInfoList(QDir::Files)) {
        const QString name = file.fileName();
        const bool ours = name.startsWith(baseName) && !name.endsWith(".part"_L1) && !name.endsWith(".lock"_L1);
        if (!ours)
            continue;
        if (const auto made = judge(file.filePath(), file.absoluteFilePath(), source, limits))
            return *made;
    }
    return std::nullopt;
}

}  // namespace fittedfile
