// SPDX-License-Identifier: MIT
#include "models/regions/regioneditor.h"

#include "models/regions/regionchange.h"
#include "models/regions/regiondrag.h"
#include "models/regions/viewport.h"

namespace {
constexpr int apart = 16;  ///< pixels that a copy lies beside its original

bool isPaced(RegionEdit edit) {
    return edit == RegionEdit::Nudge || edit == RegionEdit::Place || edit == RegionEdit::Name;
}
}  // namespace

RegionEditor::RegionEditor(RegionBook& book, RegionWording wording, QObject* parent)
    : QObject(parent), m_book(book), m_wording(std::move(wording)) {
    connect(&m_book, &RegionBook::changed, this, [this](const QString& clip) {
        if (clip != m_clip)
            return;
        m_selected = qMin(m_selected, int(regions().size()) - 1);
        Q_EMIT changed();
    });
}

void RegionEditor::setClip(const QString& path, QSize frame) {
    if (m_clip == path && m_frame == frame)
        return;
    m_clip = path;
    m_frame = frame;
    m_dragged = -1;
    m_selected = -1;
    ++m_burst;
    Q_EMIT changed();
}

QList<Region> RegionEditor::regions() const {
    QList<Region> all = m_book.regions(m_clip);
    if (m_dragged >= 0 && m_dragged < all.size())
        all[m_dragged] = m_dragging;
    else if (m_dragged == all.size())
        all.append(m_dragging);
    return all;
}

QRect RegionEditor::pixels(int region) const {
    return toPixels(regions().value(region).box, m_frame);
}

void RegionEditor::setKindToDraw(RegionKind kind) {
    m_kind = kind;
    Q_EMIT changed();
}

void RegionEditor::select(int region) {
    if (m_selected == region)
        return;
    m_selected = region;
    ++m_burst;
    Q_EMIT changed();
}

void RegionEditor::cycle(int by) {
    const int count = int(regions().size());
    if (count > 0)
        select(m_selected < 0 ? (by > 0 ? 0 : count - 1) : (m_selected + by + count) % count);
}

void RegionEditor::add(const Region& region, RegionEdit edit) {
    add(QList<Region>{region}, edit);
}

void RegionEditor::add(const QList<Region>& regions, RegionEdit edit) {
    if (regions.isEmpty() || m_clip.isEmpty())
        return;
    dropDragged();
    const QList<Region> all = m_book.regions(m_clip) + regions;
    push(edit, int(all.size()) - 1, all);
}

void RegionEditor::change(int region, const Region& to, RegionEdit edit) {
    dropDragged();
    QList<Region> all = m_book.regions(m_clip);
    if (region < 0 || region >= all.size() || all[region] == to)
        return;
    all[region] = to;
    push(edit, region, all);
}

void RegionEditor::changePixels(int region, const QRect& pixels, RegionEdit edit) {
    Region to = regions().value(region);
    to.box = toParts(pixels, m_frame);
    change(region, to, edit);
}

void RegionEditor::remove(int region) {
    dropDragged();
    QList<Region> all = m_book.regions(m_clip);
    if (region < 0 || region >= all.size())
        return;
    all.removeAt(region);
    push(RegionEdit::Remove, region, all);
}

void RegionEditor::duplicate(int region) {
    if (region < 0 || region >= regions().size() || m_frame.isEmpty())
        return;
    Region copy = regions()[region];
    const QRect place = pixels(region);
    QRect beside = nudged(place, {apart, apart}, m_frame);
    if (beside == place)
        beside = nudged(place, {-apart, -apart}, m_frame);
    copy.box = toParts(beside, m_frame);
    add(copy, RegionEdit::Duplicate);
}

void RegionEditor::replaceAll(const QList<Region>& regions, RegionEdit edit) {
    if (m_clip.isEmpty() || m_book.regions(m_clip) == regions)
        return;
    dropDragged();
    push(edit, -1, regions);
}

void RegionEditor::giveTo(const QStringList& clips, const QList<Region>& regions) {
    dropDragged();
    QList<ClipRegions> steps;
    for (const QString& clip : clips) {
        if (m_book.regions(clip) != regions)
            steps.append({clip, m_book.regions(clip), regions});
    }
    if (steps.isEmpty())
        return;
    auto* step = new RegionChange(*this, RegionEdit::ToClips, m_selected, steps, -1);
    step->setText(m_wording(RegionEdit::ToClips, int(steps.size())));
    m_undo.push(step);
}

void RegionEditor::showDragged(int region, const Region& as) {
    m_dragged = region;
    m_dragging = as;
    m_selected = region;
    Q_EMIT changed();
}

void RegionEditor::dropDragged() {
    if (std::exchange(m_dragged, -1) < 0)
        return;
    m_selected = qMin(m_selected, int(m_book.regions(m_clip).size()) - 1);
    Q_EMIT changed();
}

void RegionEditor::push(RegionEdit edit, int region, const QList<Region>& after) {
    if (!isPaced(edit))
        ++m_burst;
    const int burst = isPaced(edit) ? m_burst : -1;
    auto* step = new RegionChange(*this, edit, region, {{m_clip, m_book.regions(m_clip), after}}, burst);
    step->setText(m_wording(edit, region + 1));
    m_undo.push(step);
}

void RegionEditor::put(const QString& clip, const QList<Region>& regions, int selected) {
    if (clip != m_clip) {
        m_book.setRegions(clip, regions);
        Q_EMIT clipWanted(clip);
        return;
    }
    m_dragged = -1;
    m_selected = qMin(selected, int(regions.size()) - 1);
    m_book.setRegions(clip, regions);  // tells through changed()
}
