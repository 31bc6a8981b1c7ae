// SPDX-License-Identifier: MIT
#include "ui/avatars/avatarfacets.h"

#include "ui/avatars/avatarwords.h"

namespace {
constexpr int fixedWidth = 196, headHeight = 40;
}

AvatarFacets::AvatarFacets(AvatarFilterModel& filter, QWidget* parent) : FacetPanel(headHeight, parent), m_filter(filter) {
    setFixedWidth(fixedWidth);
    for (const AvatarBy by : allAvatarBy)
        addFacet(by);
    connect(this, &FacetPanel::cleared, this, [this] { m_filter.clear(); });
    connect(&m_filter, &AvatarFilterModel::narrowed, this, &AvatarFacets::refresh);
    refresh();
}

void AvatarFacets::addFacet(AvatarBy by) {
    const FacetWording wording{
        .label = [by](const QString& value) { return avatarwords::label(by, value); },
        .spoken = [](const QString& label, int count) { return tr("%1, %n avatar(s)", nullptr, count).arg(label); }};
    FacetSection* section = addSection(int(by), avatarwords::heading(by), wording, by != allAvatarBy[0]);
    connect(section, &FacetSection::chosenChanged, this, [this, by](const QStringList& values) {
        for (const QString& value : m_filter.values(by))
            m_filter.choose(by, value, values.contains(value));
    });
    m_sections.insert(by, section);
}

void AvatarFacets::refresh() {
    for (const AvatarBy by : allAvatarBy) {
        QList<FacetCount> values;
        for (const QString& value : m_filter.values(by))
            values.append({value, m_filter.count(by, value)});
        if (values.size() < 2)  // one alone tells nothing apart
            values.clear();
        m_sections[by]->setValues(values, m_filter.chosen(by));
    }
    showChoices(m_filter.choices());
}
