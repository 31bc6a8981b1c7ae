// SPDX-License-Identifier: MIT
#include "ui/voices/facetpanel.h"

#include "ui/theme/theme.h"
#include "ui/voices/facetsection.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/separator.h"

#include <QtGui/qpainter.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qscrollarea.h>
#include <QtWidgets/qstyle.h>

using namespace Qt::StringLiterals;

namespace {

constexpr VoiceFacet facets[] = {VoiceFacet::Fits, VoiceFacet::Favourite, VoiceFacet::Recent, VoiceFacet::Language, VoiceFacet::Vendor,
                                 VoiceFacet::Gender, VoiceFacet::Age, VoiceFacet::Style, VoiceFacet::Kind};

bool isYesNo(VoiceFacet facet) {
    return facet <= VoiceFacet::Recent;
}

/// A box to tick is there even while nothing is behind it.
QList<FacetValue> shownValues(VoiceFacet facet, const QList<FacetValue>& values) {
    if (!isYesNo(facet))
        return values;
    FacetValue yes{.value = voiceYes};
    for (const FacetValue& value : values) {
        if (value.value == voiceYes)
            yes = value;
    }
    return {yes};
}

}  // namespace

FacetPanel::FacetPanel(VoiceTableModel& table, AccountName accountName, QWidget* parent)
    : QWidget(parent), m_table(table), m_clear(widgets::linkButton({}, this)), m_age(new ElidedLabel(Qt::ElideRight, this)),
      m_refresh(widgets::linkButton(tr("Refresh"), this)) {
    setObjectName(u"facets"_s);
    setAccessibleName(tr("Narrow down"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(new Separator);
    column->addWidget(makeSections(accountName), 1);
    column->addWidget(new Separator);
    column->addWidget(makeFoot());
    connect(&m_table, &VoiceTableModel::matched, this, &FacetPanel::refresh);
    refresh();
}

QWidget* FacetPanel::makeHead() {
    auto* head = new QWidget;
    head->setFixedHeight(48);
    m_clear->setObjectName(u"clearFacets"_s);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(12, 0, 4, 0);
    line->addWidget(widgets::titleLabel(tr("Narrow down")), 1);
    line->addWidget(m_clear);
    connect(m_clear, &QPushButton::clicked, this, &FacetPanel::clear);
    return head;
}

QWidget* FacetPanel::makeFoot() {
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
    connect(m_refresh, &QPushButton::clicked, this, &FacetPanel::refreshRequested);
    return foot;
}

QWidget* FacetPanel::makeSections(const AccountName& accountName) {
    auto* sections = new QWidget;
    sections->setAutoFillBackground(true);
    sections->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(sections);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const VoiceFacet facet : facets) {
        const QString title = voicewords::facetTitle(facet);
        const auto words = [facet, accountName](const QString& value) { return voicewords::facetValue(facet, value, accountName); };
        auto* section = new FacetSection(title, words);
        section->setObjectName(u"facet-%1"_s.arg(int(facet)));
        section->setAccessibleName(title);
        if (isYesNo(facet))
            section->layout()->setContentsMargins(0, facet == VoiceFacet::Fits ? 8 : 0, 0, facet == VoiceFacet::Recent ? 8 : 0);
        else
            column->addWidget(new Separator);
        column->addWidget(section);
        connect(section, &FacetSection::chosenChanged, this, [this, facet](const QStringList& values) { choose(facet, values); });
        m_sections[size_t(facet)] = section;
    }
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidget(sections);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

void FacetPanel::choose(VoiceFacet facet, const QStringList& values) {
    VoiceFilter filter = m_table.filter();
    filter.of(facet) = values;
    m_table.setFilter(filter);
}

void FacetPanel::clear() {
    m_table.setFilter({.text = m_table.filter().text});
}

void FacetPanel::refresh() {
    qsizetype chosen = 0;
    for (const VoiceFacet facet : facets) {
        const QStringList& wanted = m_table.filter().of(facet);
        chosen += wanted.size();
        m_sections[size_t(facet)]->setValues(shownValues(facet, m_table.facet(facet)), wanted);
    }
    m_clear->setText(tr("Clear %1").arg(chosen));
    m_clear->setVisible(chosen > 0);
}

void FacetPanel::setAge(const QString& words, bool reading) {
    m_age->setText(words);
    m_refresh->setEnabled(!reading);
}

void FacetPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRect line(width() - 1, 0, 1, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), line), theme::color(theme::Token::Line, palette()));
}
