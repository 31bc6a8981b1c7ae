// SPDX-License-Identifier: MIT
#pragma once

#include "services/queue/task.h"
#include "ui/theme/theme.h"

/// How a state looks wherever it is shown: an icon of its own shape, and a colour only where it asks for one.
namespace taskpaint {

struct StateLook {
    QString icon{};
    theme::Token iconTone = theme::Token::Text2;
    theme::Token wordTone = theme::Token::Text;
    bool loud = false;  ///< needs you and failed: word in DemiBold
};

StateLook lookOf(const Task& task);

/// What stands in the progress cell.
struct ProgressLook {
    bool started = false;
    std::optional<double> part{};  ///< 0..1; absent while running = the vendor gives no percent
};

ProgressLook progressOf(const Task& task);

}  // namespace taskpaint
