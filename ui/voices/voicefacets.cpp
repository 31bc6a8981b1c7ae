// SPDX-License-Identifier: MIT
#include "ui/voices/voicefacets.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"

#include <QtWidgets/qboxlayout.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int headHeight = 48;
constexpr VoiceFacet facets[] = {VoiceFacet::Fits, VoiceFacet::Favourite, VoiceFacet::Recent, VoiceFacet::Language, VoiceFacet::Vendor,
                                 VoiceFacet::Gender, VoiceFacet::Age, VoiceFacet::Style, VoiceFacet::Kind};

bool isYesNo(VoiceFacet facet) {
    return facet <= VoiceFacet::Recent;
}

/// A box to tick is there even while nothing is behind it.
QList<FacetCount> shownValues(VoiceFacet facet, const QList<FacetValue>& values) {
    QList<FacetCount> shown;
    if (isYesNo(facet))
        shown.append({voiceYes, 0});
    for (const FacetValue& value : values) {
        if (!isYesNo(facet))
            shown.append({value.value, value.count});
        else if (value.value == voiceYes)
            shown.first().count = value.count;
    }
    return shown;
}

}  // namespace

VoiceFacets::VoiceFacets(VoiceTableModel& table, const AccountName& accountName, QWidget* parent)
    : FacetPanel(headHeight, parent), m_table(table), m_age(new ElidedLabel(Qt::ElideRight, this)),
      m_refresh(widgets::linkButton(tr("Refresh"), this)) {
    for (const VoiceFacet facet : facets)
        addFacet(facet, accountName);
    setFoot(makeFoot());
    connect(this, &FacetPanel::cleared, this, &VoiceFacets::clear);
    connect(&m_table, &VoiceTableModel::matched, this, &VoiceFacets::refresh);
    refresh();
}

QWidget* VoiceFacets::makeFoot() {
    auto* foot = new QWidget;
    m_age->setObjectName(u"age"_s);
    m_age->setFont(theme::smaller(m_age->font()));
    widgets::setTone(m_age, u"quiet"_s);
    m_refresh->setObjectName(u"refresh"_s);
    m_refresh->setToolTip(tr("Ask every vendor for its voices again"));
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(12, 4, 4, 4);
    line->addWidget(m_age, 1);
    line->addWidget(m_refresh);
    connect(m_refresh, &QPushButton::clicked, this, &VoiceFacets::refreshRequested);
    return foot;
}

void VoiceFacets::addFacet(VoiceFacet facet, const AccountName& accountName) {
    const FacetWording wording{
        .label = [facet, accountName](const QString& value) { return voicewords::facetValue(facet, value, accountName); },
        .spoken = [](const QString& label, int count) { return tr("%1, %n voice(s)", nullptr, count).arg(label); }};
    FacetSection* section = addSection(int(facet), voicewords::facetTitle(facet), wording, !isYesNo(facet));
    if (isYesNo(facet))
        section->layout()->setContentsMargins(0, facet == VoiceFacet::Fits ? 8 : 0, 0, facet == VoiceFacet::Recent ? 8 : 0);
    connect(section, &FacetSection::chosenChanged, this, [this, facet](const QStringList& values) { choose(facet, values); });
    m_sections[size_t(facet)] = section;
}

void VoiceFacets::choose(VoiceFacet facet, const QStringList& values) {
    VoiceFilter filter = m_table.filter();
    filter.of(facet) = values;
    m_table.setFilter(filter);
}

void VoiceFacets::clear() {
    m_table.setFilter({.text = m_table.filter().text});
}

void VoiceFacets::refresh() {
    qsizetype chosen = 0;
    for (const VoiceFacet facet : facets) {
        const QStringList& wanted = m_table.filter().of(facet);
        chosen += wanted.size();
        m_sections[size_t(facet)]->setValues(shownValues(facet, m_table.facet(facet)), wanted);
    }
    showChoices(chosen);
}

void VoiceFacets::setAge(const QString& words, bool reading) {
    m_age->setText(words);
    m_refresh->setEnabled(!reading);
}
