// SPDX-License-Identifier: MIT
#pragma once

#include "models/avatars/avatarfiltermodel.h"
#include "ui/widgets/facetpanel.h"

/// What avatars are, each with how many there are of it.
class AvatarFacets : public FacetPanel {
    Q_OBJECT

public:
    /// The filter must outlive the facets.
    explicit AvatarFacets(AvatarFilterModel& filter, QWidget* parent = nullptr);

private:
    void addFacet(AvatarBy by);
    void refresh();

    AvatarFilterModel& m_filter;
    QHash<AvatarBy, FacetSection*> m_sections;
};
