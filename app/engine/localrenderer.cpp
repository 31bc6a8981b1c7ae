// SPDX-License-Identifier: MIT
#include "app/engine/localrenderer.h"

#include "services/local/localrender.h"

namespace {

class LocalRenderer : public Renderer {
public:
    explicit LocalRenderer(const RenderOrder& order) : m_render(order.job, order.workFolder, order.checked) {
        connect(&m_render, &LocalRender::progress, this, &Renderer::progress);
        connect(&m_render, &LocalRender::finished, this, &Renderer::finished);
    }

    void start() override { m_render.start(); }

private:
    LocalRender m_render;
};

}  // namespace

std::unique_ptr<Renderer> makeLocalRenderer(const RenderOrder& order) {
    return std::make_unique<LocalRenderer>(order);
}
