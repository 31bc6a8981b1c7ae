// SPDX-License-Identifier: MIT
#include "ui/main/findtextdesk.h"

#include "models/regions/regioneditor.h"
#include "services/vision/boxfinder.h"
#include "ui/job/regionsection.h"
#include "ui/preview/regioncanvas.h"
#include "ui/widgets/infobar.h"
#include "ui/words/words.h"

FindTextDesk::FindTextDesk(RegionEditor& editor, RegionSection& section, InfoBar& info, QObject* parent)
    : QObject(parent), m_editor(editor), m_section(section), m_info(info) {
    connect(&m_editor, &RegionEditor::changed, this, [this] {
        if (m_clip.isEmpty() || m_editor.clip() == m_clip)
            return;
        finder().cancel();
        m_section.setSearching(false);
        m_clip.clear();
        show({});
    });
}

/// Made with the first search: it starts a thread.
BoxFinder& FindTextDesk::finder() {
    if (!m_finder) {
        m_finder = new BoxFinder(this);
        connect(m_finder, &BoxFinder::found, this, &FindTextDesk::take);
    }
    return *m_finder;
}

void FindTextDesk::connectCanvas(RegionCanvas& canvas) {
    m_canvas = &canvas;
    connect(&canvas, &RegionCanvas::foundCycled, this, [this](int by) {
        m_found.cycle(by);
        show(m_found);
    });
    connect(&canvas, &RegionCanvas::foundAccepted, this, &FindTextDesk::accept);
    connect(&canvas, &RegionCanvas::foundDismissed, this, [this] {
        m_info.hide();
        show({});
    });
}

void FindTextDesk::toggle() {
    if (m_editor.clip().isEmpty() || m_editor.frame().isEmpty())
        return;
    show({});
    const bool looks = !finder().isLooking();
    m_clip = m_editor.clip();
    m_section.setSearching(looks);
    if (looks)
        finder().find(m_clip);
    else
        finder().cancel();
}

void FindTextDesk::take(const Result<QList<BoxSuggestion>>& found) {
    m_section.setSearching(false);
    if (!found)
        return m_info.tell(InfoBar::Kind::Warning, words::sentence(found.error()));
    QList<Suggestions::Found> boxes;
    for (const BoxSuggestion& box : *found)
        boxes.append({box.region, box.confidence});
    if (boxes.isEmpty())
        return m_info.tell(InfoBar::Kind::Information, tr("No burnt-in text and no logo was found. Draw a box where you see some."));
    m_info.tell(InfoBar::Kind::Information,
                tr("%n place(s) found. Enter takes the marked one, the arrows go to the next, Esc leaves the rest.", nullptr, int(boxes.size())));
    show(Suggestions(boxes));
    if (m_canvas)
        m_canvas->setFocus();
}

void FindTextDesk::accept() {
    const auto taken = m_found.accept();
    show(m_found);
    if (taken)
        m_editor.add(*taken, RegionEdit::Find);
    if (m_found.isEmpty())
        m_info.hide();
}

void FindTextDesk::show(const Suggestions& found) {
    m_found = found;
    if (m_canvas)
        m_canvas->setFound(found);
}
