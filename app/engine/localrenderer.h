// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/renderer.h"

/// The offline engine as the queue knows it.
std::unique_ptr<Renderer> makeLocalRenderer(const RenderOrder& order);
