// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/result.h"
#include "services/queue/runstep.h"
#include "services/queue/store/earlierresults.h"

/// Looks at everything that can be known before anything is sent: the job, its files, the results folder, the price.
class CheckStep : public RunStep {
    Q_OBJECT

public:
    using RunStep::RunStep;
    void start() override;

private:
    std::optional<ApiError> whatStops() const;
    void probed(const QList<std::pair<InputRole, Result<MediaFile>>>& media);
    std::optional<ApiError> checkCues(double seconds) const;
    void askEarlier(double seconds);
    void takeEarlier(const EarlierResult& earlier);
    void price(double seconds);
    void askPrice(double seconds);
    void checkCap(const QList<Price>& prices, double seconds);
    bool mayFit(InputRole role, const MediaFile& media) const;
    void passed();

    bool m_misfit = false;  ///< the source is converted first
};
