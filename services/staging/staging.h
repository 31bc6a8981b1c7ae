// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/apierror.h"
#include "services/staging/stagedcopy.h"

#include <QtCore/qobject.h>

/// One way in which a local file becomes a link. Goes on from what is known of an earlier try. Ends in exactly one of
/// `staged` and `failed`; deleting it stops it.
class Staging : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void start(const std::optional<StagedCopy>& known) = 0;

Q_SIGNALS:
    void progress(qint64 done, qint64 total);
    void advanced(const StagedCopy& copy);  ///< to be stored before anything else happens
    void gone();                            ///< what was known of it is not there any more
    void staged(const StagedFile& file);
    void failed(const ApiError& error);
};

/// A link must outlive the submit that carries it.
bool stillGood(const StagedFile& staged, const QDateTime& now);
