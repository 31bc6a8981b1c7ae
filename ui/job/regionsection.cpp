// SPDX-License-Identifier: MIT
#include "ui/job/regionsection.h"

#include "models/job/jobdraft.h"
#include "ui/job/jobwords.h"
#include "ui/job/regionrow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QtCore/qfileinfo.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qspinbox.h>

using namespace Qt::StringLiterals;

namespace {
constexpr QRectF firstBox(0.15, 0.8, 0.7, 0.12);  // where subtitles usually are
}

RegionSection::RegionSection(JobDraft& draft, QWidget* parent)
    : JobSection(tr("Boxes"), parent),
      m_draft(draft),
      m_space(new QWidget(this)),
      m_add(new QToolButton(this)),
      m_list(new QVBoxLayout),
      m_none(widgets::quietLabel(tr("No box yet. Add one and give its place in percent of the picture."), this)),
      m_leftOut(new QLabel(this)),
      m_toAll(widgets::linkButton({}, this)),
      m_linkSize(makeLinkSize()) {
    build();
    connect(m_add, &QToolButton::clicked, this, &RegionSection::add);
    connect(m_toAll, &QPushButton::clicked, this, &RegionSection::giveToAll);
}

void RegionSection::build() {
    m_add->setObjectName(u"addBox"_s);
    m_add->setProperty("bordered", true);
    m_add->setText(tr("Add"));
    m_add->setAccessibleName(tr("Add a box"));
    m_add->setIcon(theme::icon(u"list-add"_s, palette()));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setFixedHeight(qMax(28, fontMetrics().height() + 8));
    m_none->setWordWrap(true);
    m_leftOut->setObjectName(u"boxesLeftOut"_s);
    m_leftOut->setWordWrap(true);
    m_leftOut->setFont(theme::smaller(m_leftOut->font()));
    widgets::setTone(m_leftOut, u"warn"_s);
    m_toAll->setObjectName(u"boxesToAll"_s);
    addToHead(m_space, 1);
    addToHead(m_add);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    auto* rows = new QWidget(this);
    rows->setLayout(m_list);
    addRow(rows);
    auto* below = new QWidget(this);
    auto* column = new QVBoxLayout(below);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_none);
    column->addWidget(m_leftOut);
    column->addWidget(m_linkSize);
    column->addWidget(m_toAll, 0, Qt::AlignLeading);
    addPadded(below);
}

/// Of a link nobody has seen the picture, and some vendors want boxes in its pixels.
QWidget* RegionSection::makeLinkSize() {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    auto* label = new QLabel(tr("Picture of the link"), line);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(label, 1);
    const auto make = [&](const QString& name, const QString& id) {
        auto* box = new QSpinBox(line);
        box->setObjectName(id);
        box->setAccessibleName(name);
        box->setToolTip(name);
        box->setRange(0, 16384);
        box->setSpecialValueText(tr("not told"));
        box->setSuffix(tr(" px"));
        box->setButtonSymbols(QAbstractSpinBox::NoButtons);
        row->addWidget(box);
        connect(box, &QSpinBox::valueChanged, this,
                [this] { m_draft.setLinkSize(m_width->value() > 0 && m_height->value() > 0 ? QSize(m_width->value(), m_height->value()) : QSize()); });
        return box;
    };
    m_width = make(tr("Width of the linked picture"), u"linkWidth"_s);
    m_height = make(tr("Height of the linked picture"), u"linkHeight"_s);
    return line;
}

QString RegionSection::clip() const {
    return m_draft.clips().value(0).path;
}

QList<Region> RegionSection::regions() const {
    return m_draft.clips().value(0).regions;
}

void RegionSection::add() {
    const QList<RegionKind> kinds = m_draft.rules()->regions.kinds;
    QList<Region> all = regions();
    Region made{.box = firstBox, .kind = kinds.value(0)};
    // Not exactly over the one before: it could not be told from it.
    if (!all.isEmpty())
        made.box.moveTop(qMax(0.0, all.last().box.top() - made.box.height() - 0.02));
    all.append(made);
    m_draft.setRegions(clip(), all);
}

void RegionSection::change(qsizetype row, const Region& region) {
    QList<Region> all = regions();
    all[row] = region;
    m_draft.setRegions(clip(), all);
}

void RegionSection::remove(qsizetype row) {
    QList<Region> all = regions();
    all.removeAt(row);
    m_draft.setRegions(clip(), all);
    m_add->setFocus();
}

void RegionSection::giveToAll() {
    const QList<Region> boxes = regions();
    const QList<JobClip> clips = m_draft.clips();
    for (const JobClip& clip : clips)
        m_draft.setRegions(clip.path, boxes);
}

void RegionSection::refresh() {
    const Operation* operation = m_draft.rules();
    const bool takes = operation && operation->regions.most > 0;
    setVisible(takes && !m_draft.clips().isEmpty());
    if (!takes)
        return;
    const auto clips = m_draft.clips().size();
    m_space->setVisible(clips < 2 && regions().isEmpty());
    setFact(clips > 1 ? QFileInfo(clip()).fileName() : regions().isEmpty() ? QString() : tr("in percent of the picture"));
    refreshRows();
    refreshNotes();
}

/// It may be the one that is telling of its own removal.
void RegionSection::dropRow(RegionRow* row) {
    m_list->removeWidget(row);
    row->hide();
    row->deleteLater();
}

/// Rows stay as long as their number is taken, so that the focus stays in the field that is edited.
void RegionSection::refreshRows() {
    const QList<Region> all = regions();
    while (m_rows.size() > all.size())
        dropRow(m_rows.takeLast());
    while (m_rows.size() < all.size()) {
        const qsizetype row = m_rows.size();
        m_rows << new RegionRow(int(row) + 1, this);
        connect(m_rows.last(), &RegionRow::edited, this, [this, row](const Region& region) { change(row, region); });
        connect(m_rows.last(), &RegionRow::removed, this, [this, row] { remove(row); });
        m_list->addWidget(m_rows.last());
    }
    for (qsizetype row = 0; row < all.size(); ++row)
        m_rows[row]->show(all[row], m_draft.rules()->regions.kinds);
}

void RegionSection::refreshNotes() {
    const RegionPolicy& policy = m_draft.rules()->regions;
    const RegionFit fit = fitRegions(regions(), policy);
    const QString left = jobwords::leftOut(fit, jobwords::accountName(*m_draft.vendor(), m_draft.account()));
    m_none->setVisible(regions().isEmpty());
    m_leftOut->setText(left);
    m_leftOut->setVisible(!left.isEmpty());
    const bool room = fit.kept.size() < policy.most;
    m_add->setEnabled(room);
    m_add->setToolTip(room ? QString() : tr("%n box(es) at most", nullptr, policy.most));
    const auto others = m_draft.clips().size() - 1;
    m_toAll->setText(tr("Same boxes on all %n clips", nullptr, int(others) + 1));
    m_toAll->setVisible(others > 0 && !regions().isEmpty());
    m_linkSize->setVisible(policy.unit == RegionUnit::SourcePixels && isUrl(clip()) && !regions().isEmpty());
    const QSize size = m_draft.linkSize();
    if (size.isValid() && m_width->value() != size.width())
        m_width->setValue(size.width());
    if (size.isValid() && m_height->value() != size.height())
        m_height->setValue(size.height());
}
