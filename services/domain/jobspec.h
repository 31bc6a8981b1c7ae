// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/operation.h"
#include "services/domain/region.h"
#include "services/domain/takenresult.h"
#include "services/domain/term.h"

#include <QtCore/qjsonobject.h>
#include <QtCore/qsize.h>
#include <QtCore/qurl.h>

/// Everything a user chose for one task: one source, one operation, one account, one target language.
struct JobSpec {
    OperationKind operation = OperationKind::Translate;
    QString vendor{};
    QString account{};          ///< account id; equals the vendor's for its first account
    QString source{};           ///< absolute path or URL; empty for speech from text
    QString sourceLanguage{};
    QString targetLanguage{};
    QString voice{};
    QString text{};
    QString audio{};            ///< path or URL of a second input
    QString image{};            ///< path or URL of a face
    QString subtitles{};        ///< path or URL of an SRT file
    QList<Region> regions{};
    QJsonObject options{};      ///< by the vendor's own field names, only what differs from the default
    QString title{};            ///< the name the vendor shows; empty = the file's
    QString folder{};           ///< where results go; never empty once queued
    QString nameTemplate{};     ///< e.g. "{name}.{lang}.{operation}.{ext}"
    double maxCredits = 0;      ///< 0 = no cap for this task
    QSize frameSize{};          ///< displayed pixels of the source; invalid until it is probed or given
    QString stage{};            ///< "s3://bucket/prefix" that local files go through; empty = the account's way
    QString consent{};          ///< who agreed that a voice is cloned, when and for what
    QList<TakenResult> takes{}; ///< inputs that other tasks of the queue make
    QList<Term> terms{};        ///< the glossary's for this pair of languages
    bool reuse = false;         ///< an earlier result of the same request is taken instead of paying again
    bool fit = false;           ///< a source beyond the operation's limits is converted first, where that can be done

    bool operator==(const JobSpec&) const = default;
};

QJsonObject toJson(const JobSpec& job);
JobSpec jobFromJson(const QJsonObject& json);

/// A URL is passed on as it stands and never fetched by us.
bool isUrl(const QString& source);
/// What a person calls the source: the file's name, the URL's last part, the first words of a text.
QString displayName(const JobSpec& job);
