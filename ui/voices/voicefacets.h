// SPDX-License-Identifier: MIT
#pragma once

#include "ui/voices/voicewording.h"
#include "ui/widgets/facetpanel.h"

class ElidedLabel;

/// What the table of voices is filtered by besides the text, and how old its list is.
class VoiceFacets : public FacetPanel {
    Q_OBJECT

public:
    VoiceFacets(VoiceTableModel& table, const AccountName& accountName, QWidget* parent = nullptr);

    void setAge(const QString& words, bool reading);
    void clear();

Q_SIGNALS:
    void refreshRequested();

private:
    QWidget* makeFoot();
    void addFacet(VoiceFacet facet, const AccountName& accountName);
    void choose(VoiceFacet facet, const QStringList& values);
    void refresh();

    VoiceTableModel& m_table;
    ElidedLabel* m_age;
    QPushButton* m_refresh;
    std::array<FacetSection*, voiceFacetCount> m_sections{};
};
