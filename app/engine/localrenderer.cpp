// SPDX-License-Identifier: MIT
#include "app/engine/localrenderer.h"

#include "services/local/localrender.h"

namespace {

class LocalRenderer : public Renderer {
public:
    LocalRenderer(const JobSpec& job, const QString& workFolder) : m_render(job, workFolder) {
        connect(&m_render, &LocalRender::progress, this, &Renderer::progress);
        connect(&m_render, &LocalRender::finished, this, [this](const Result<QList<LocalResult>>& results) {
            if (!results)
                return Q_EMIT finished(fail(results.error()));
            QList<RenderedFile> files;
            for (const LocalResult& result : *results)
                files.append({result.role, result.path});
            Q_EMIT finished(files);
        });
    }

    void start() override { m_render.start(); }

private:
    LocalRender m_render;
};

}  // namespace

std::unique_ptr<Renderer> makeLocalRenderer(const JobSpec& job, const QString& workFolder) {
    return std::make_unique<LocalRenderer>(job, workFolder);
}
