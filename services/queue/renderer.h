// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/jobspec.h"
#include "services/domain/result.h"

#include <QtCore/qobject.h>

#include <functional>
#include <memory>

/// A file the offline engine made, still in its work folder.
struct RenderedFile {
    OutputRole role = OutputRole::Video;
    QString path{};
    bool operator==(const RenderedFile&) const = default;
};

/// One job done on this computer. The queue knows it only as this; deleting it stops it and its child processes.
class Renderer : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void start() = 0;

Q_SIGNALS:
    void progress(double done, const QString& stage);  ///< done 0..1; stage is an id such as "speaking"
    void finished(const Result<QList<RenderedFile>>& files);
};

using RendererFactory = std::function<std::unique_ptr<Renderer>(const JobSpec& job, const QString& workFolder)>;
