// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/jobspec.h"
#include "services/domain/rendered.h"
#include "services/domain/result.h"

#include <QtCore/qobject.h>

#include <functional>
#include <memory>

/// One job done on this computer. The queue knows it only as this; deleting it stops it and its child processes.
class Renderer : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void start() = 0;

Q_SIGNALS:
    void progress(double done, const QString& stage);  ///< done 0..1; stage is an id such as "speaking"
    void finished(const Result<QList<RenderedFile>>& files);  ///< the results, or one file of words to be checked first
};

/// Everything one run of the engine starts from.
struct RenderOrder {
    JobSpec job{};
    QString workFolder{};
    std::optional<CheckedWords> checked{};  ///< absent: from the beginning
};
using RendererFactory = std::function<std::unique_ptr<Renderer>(const RenderOrder& order)>;
