// SPDX-License-Identifier: MIT
#include "ui/job/regionsection.h"

#include "models/job/jobdraft.h"
#include "models/regions/outliers.h"
#include "models/regions/regioneditor.h"
#include "ui/job/regionrow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"

#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qspinbox.h>

using namespace Qt::StringLiterals;

namespace {

constexpr QRectF firstBox(0.15, 0.8, 0.7, 0.12);  // where subtitles usually are

/// Clips that boxes of one of them fit: all of its shape.
QStringList ofOneShape(const QList<JobClip>& clips, const QString& like) {
    const auto sizeOf = [](const JobClip& clip) { return clip.facts ? clip.facts->size : QSize(); };
    QSize shape;
    for (const JobClip& clip : clips) {
        if (clip.path == like)
            shape = sizeOf(clip);
    }
    QStringList paths;
    for (const JobClip& clip : clips) {
        if (clip.path == like || shape.isEmpty() || sameShape(sizeOf(clip), shape))
            paths << clip.path;
    }
    return paths;
}

}  // namespace

RegionSection::RegionSection(JobDraft& draft, RegionEditor& editor, QWidget* parent)
    : JobSection(tr("Boxes"), parent),
      m_draft(draft),
      m_editor(editor),
      m_find(widgets::linkButton(tr("Find text"), this)),
      m_add(widgets::iconButton(u"list-add"_s, tr("Add a box by its numbers"), this)),
      m_more(widgets::iconButton(u"overflow-menu"_s, tr("More to do with boxes"), this)),
      m_list(new QVBoxLayout),
      m_none(widgets::quietLabel(tr("No box yet. Draw one on the picture, or let the text be found."), this)),
      m_toAll(widgets::linkButton({}, this)),
      m_linkSize(makeLinkSize()) {
    build();
    connect(&m_editor, &RegionEditor::changed, this, &RegionSection::refresh);
    connect(m_add, &QToolButton::clicked, this, &RegionSection::add);
    connect(m_find, &QPushButton::clicked, this, &RegionSection::findWanted);
    connect(m_toAll, &QPushButton::clicked, this,
            [this] { m_editor.giveTo(ofOneShape(m_draft.clips(), m_editor.clip()), m_editor.regions()); });
}

void RegionSection::build() {
    m_add->setObjectName(u"addBox"_s);
    m_find->setObjectName(u"findText"_s);
    m_find->setIcon(theme::icon(u"find-text"_s, theme::Token::Accent, palette()));
    m_find->setToolTip(tr("Looks through the clip for burnt-in subtitles and logos, on this computer"));
    m_more->setObjectName(u"moreBoxes"_s);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->hide();
    m_none->setWordWrap(true);
    m_toAll->setObjectName(u"boxesToAll"_s);
    auto* space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addToHead(space, 1);
    addToHead(m_find);
    addToHead(m_add);
    addToHead(m_more);
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
    column->addWidget(m_linkSize);
    column->addWidget(m_toAll, 0, Qt::AlignLeading);
    addPadded(below);
}

void RegionSection::setMenu(QMenu* menu) {
    m_more->setMenu(menu);
    m_more->show();
}

void RegionSection::setSearching(bool searching) {
    m_find->setText(searching ? tr("Stop looking") : tr("Find text"));
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

void RegionSection::add() {
    const QList<RegionKind> kinds = m_draft.rules() ? m_draft.rules()->regions.kinds : QList<RegionKind>();
    const QList<Region> all = m_editor.regions();
    Region made{.box = firstBox, .kind = kinds.contains(m_editor.kindToDraw()) ? m_editor.kindToDraw() : kinds.value(0)};
    // Not exactly over the one before: it could not be told from it.
    if (!all.isEmpty())
        made.box.moveTop(qMax(0.0, all.last().box.top() - made.box.height() - 0.02));
    m_editor.add(made);
}

void RegionSection::refresh() {
    const Operation* operation = m_draft.rules();
    const bool takes = operation && operation->regions.most > 0;
    setVisible(!m_editor.clip().isEmpty() && (takes || !m_editor.regions().isEmpty()));
    m_find->setEnabled(!m_editor.frame().isEmpty());
    refreshRows();
    m_none->setVisible(m_editor.regions().isEmpty());
    const QStringList alike = ofOneShape(m_draft.clips(), m_editor.clip());
    m_toAll->setText(tr("Same boxes on all %n clips of this shape", nullptr, int(alike.size())));
    m_toAll->setVisible(alike.size() > 1 && !m_editor.regions().isEmpty());
    refreshLinkSize();
}

RegionRow* RegionSection::makeRow(int number) {
    auto* row = new RegionRow(number, this);
    const int region = number - 1;
    connect(row, &RegionRow::edited, this, [this, region](const Region& to, RegionEdit edit) { m_editor.change(region, to, edit); });
    connect(row, &RegionRow::chosen, this, [this, region] { m_editor.select(region); });
    connect(row, &RegionRow::duplicated, this, [this, region] { m_editor.duplicate(region); });
    connect(row, &RegionRow::startHereWanted, this, [this, region] { Q_EMIT spanEndWanted(region, true); });
    connect(row, &RegionRow::endHereWanted, this, [this, region] { Q_EMIT spanEndWanted(region, false); });
    connect(row, &RegionRow::nameWanted, this, [this, region] { Q_EMIT nameWanted(region); });
    connect(row, &RegionRow::removed, this, [this, region] {
        m_editor.remove(region);
        m_add->setFocus();
    });
    m_list->addWidget(row);
    return row;
}

/// It may be the one that is telling of its own removal.
void RegionSection::dropRow(RegionRow* row) {
    m_list->removeWidget(row);
    row->hide();
    row->deleteLater();
}

/// Rows stay as long as their number is taken, so that the focus stays in the field that is edited.
void RegionSection::refreshRows() {
    const QList<Region> all = m_editor.regions();
    while (m_rows.size() > all.size())
        dropRow(m_rows.takeLast());
    while (m_rows.size() < all.size())
        m_rows << makeRow(int(m_rows.size()) + 1);
    for (qsizetype row = 0; row < all.size(); ++row)
        m_rows[row]->show(all[row], m_editor.frame(), int(row) == m_editor.selected());
}

void RegionSection::refreshLinkSize() {
    const Operation* operation = m_draft.rules();
    const bool inPixels = operation && operation->regions.unit == RegionUnit::SourcePixels;
    m_linkSize->setVisible(inPixels && isUrl(m_editor.clip()) && !m_editor.regions().isEmpty());
    const QSize size = m_draft.linkSize();
    if (size.isValid() && m_width->value() != size.width())
        m_width->setValue(size.width());
    if (size.isValid() && m_height->value() != size.height())
        m_height->setValue(size.height());
}
