// SPDX-License-Identifier: MIT
#include "ui/main/regiondesk.h"

#include "models/job/jobdraft.h"
#include "models/media/medialistmodel.h"
#include "models/regions/spans.h"
#include "ui/job/jobpanel.h"
#include "ui/job/regionsection.h"
#include "ui/job/sentsection.h"
#include "ui/main/findtextdesk.h"
#include "ui/main/regionmenu.h"
#include "ui/preview/frameview.h"
#include "ui/preview/kindpicker.h"
#include "ui/preview/previewpanel.h"
#include "ui/preview/regioncanvas.h"
#include "ui/preview/timeline.h"
#include "ui/regions/boxgrid.h"
#include "ui/regions/regionclipboard.h"
#include "ui/widgets/infobar.h"

#include <QtWidgets/qinputdialog.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qstackedwidget.h>

using namespace Qt::StringLiterals;

namespace {

QString askWithDialog(QWidget* parent, const QString& title, const QString& before) {
    return QInputDialog::getText(parent, title, RegionDesk::tr("Name"), QLineEdit::Normal, before);
}

}  // namespace

RegionDesk::RegionDesk(RegionEditor& editor, const Parts& parts, QMenu& menu, QObject* parent)
    : QObject(parent),
      m_book(editor.book()),
      m_editor(editor),
      m_parts(parts),
      m_menu(new RegionMenu(editor, parts.settings, menu)),
      m_findText(new FindTextDesk(editor, *parts.job.regions(), parts.info, this)),
      m_grid(new BoxGridModel(this)),
      m_askName(askWithDialog) {
    parts.job.regions()->setMenu(&menu);
    connectJob();
    connectMenu();
    connect(&m_book, &RegionBook::changed, this, [this](const QString& clip) { m_parts.draft.setRegions(clip, m_book.regions(clip)); });
    connect(&m_book, &RegionBook::notKept, this, [this] {
        m_parts.info.tell(InfoBar::Kind::Warning,
                          tr("The boxes cannot be kept: the disk is full or read-only. They are there until you close the program."));
    });
    connect(&m_editor, &RegionEditor::clipWanted, this, &RegionDesk::clipWanted);
    connect(&m_parts.draft, &JobDraft::changed, this, &RegionDesk::takeLink);
}

/// A link has no picture here, but boxes by numbers all the same.
void RegionDesk::takeLink() {
    const QString first = m_parts.draft.clips().value(0).path;
    if (isUrl(first) && (!m_preview || m_preview->file().path.isEmpty()))
        m_editor.setClip(first, m_parts.draft.linkSize());
}

void RegionDesk::connectJob() {
    RegionSection* section = m_parts.job.regions();
    connect(section, &RegionSection::findWanted, m_menu->findText, &QAction::trigger);
    connect(section, &RegionSection::nameWanted, this, &RegionDesk::rename);
    connect(section, &RegionSection::spanEndWanted, this, [this](int region, bool start) {
        if (m_preview)
            moveSpanEnd(region, start, m_preview->position(), true);
    });
    connect(m_parts.job.sent(), &SentSection::shownChanged, this, [this](const std::optional<LoweredRegions>& sent) {
        if (m_canvas)
            m_canvas->showAsSent(sent);
    });
}

void RegionDesk::connectMenu() {
    connect(m_menu->findText, &QAction::triggered, m_findText, &FindTextDesk::toggle);
    connect(m_menu->copy, &QAction::triggered, this, [this] { regionclipboard::put(m_editor.regions()); });
    connect(m_menu->paste, &QAction::triggered, this, &RegionDesk::paste);
    connect(m_menu, &RegionMenu::saveSetWanted, this, &RegionDesk::saveSet);
    connect(m_menu->allClips, &QAction::toggled, this, &RegionDesk::refreshGrid);
    connect(&m_book, &RegionBook::changed, this, &RegionDesk::refreshGrid);
    connect(&m_parts.clips, &MediaListModel::fileRead, this, &RegionDesk::refreshGrid);
    connect(&m_parts.clips, &QAbstractItemModel::rowsRemoved, this, &RegionDesk::refreshGrid);
}

QAction* RegionDesk::gridAction() const {
    return m_menu->allClips;
}

QWidget* RegionDesk::grid(QStackedWidget& place) {
    if (m_gridView)
        return m_gridView;
    auto* grid = new BoxGrid(*m_grid);
    place.addWidget(m_gridView = grid);
    connect(grid, &BoxGrid::closed, this, [this] { m_menu->allClips->setChecked(false); });
    connect(grid, &BoxGrid::clipChosen, this, [this](const QString& clip) {
        m_menu->allClips->setChecked(false);
        Q_EMIT clipWanted(clip);
    });
    return grid;
}

void RegionDesk::connectPreview(PreviewPanel& preview) {
    m_preview = &preview;
    auto* kinds = new KindPicker;
    preview.addTool(kinds);
    kinds->watchRoom(&preview);
    connect(kinds, &KindPicker::picked, &m_editor, &RegionEditor::setKindToDraw);
    connect(&preview, &PreviewPanel::opened, this,
            [this](const MediaFile& file) { m_editor.setClip(file.path, file.hasVideo() ? file.size : QSize()); });
    connect(&preview, &PreviewPanel::closed, this, [this] { m_editor.setClip({}, {}); });
    connectCanvas(preview);
    connectTimeline(preview);
}

void RegionDesk::connectCanvas(PreviewPanel& preview) {
    m_canvas = new RegionCanvas(m_editor, preview.frameView());
    connect(&preview, &PreviewPanel::positionChanged, m_canvas, &RegionCanvas::setPosition);
    connect(m_canvas, &RegionCanvas::touched, &preview, &PreviewPanel::pause);
    connect(m_canvas, &RegionCanvas::copyWanted, this,
            [this] { regionclipboard::put({m_editor.regions().value(m_editor.selected())}); });
    connect(m_canvas, &RegionCanvas::pasteWanted, this, &RegionDesk::paste);
    m_findText->connectCanvas(*m_canvas);
}

void RegionDesk::connectTimeline(PreviewPanel& preview) {
    Timeline* timeline = preview.timeline();
    connect(&m_editor, &RegionEditor::changed, timeline, [this, timeline] { timeline->setRegions(m_editor.regions(), m_editor.selected()); });
    connect(timeline, &Timeline::regionChosen, &m_editor, &RegionEditor::select);
    connect(timeline, &Timeline::spanDragged, this, &RegionDesk::moveSpanEnd);
}

void RegionDesk::moveSpanEnd(int region, bool start, double seconds, bool done) {
    const Region box = m_book.regions(m_editor.clip()).value(region);
    const double length = m_preview->file().seconds;
    const Region moved = start ? withStart(box, seconds, length) : withEnd(box, seconds, length);
    if (done)
        m_editor.change(region, moved, RegionEdit::Span);
    else
        m_editor.showDragged(region, moved);
}

void RegionDesk::rename(int region) {
    Region box = m_editor.regions().value(region);
    box.name = m_askName(&m_parts.job, tr("Name of box %1").arg(region + 1), box.name).trimmed();
    m_editor.change(region, box, RegionEdit::Name);
}

void RegionDesk::saveSet() {
    const QString name = m_askName(&m_parts.job, tr("Save these boxes"), QString()).trimmed();
    if (name.isEmpty())
        return;
    m_menu->sets().save(name, m_editor.regions());
    m_parts.info.tell(InfoBar::Kind::Done, tr("Saved as “%1”. Use them on any clip from the Box menu.").arg(name));
}

void RegionDesk::paste() {
    m_editor.add(regionclipboard::regions(), RegionEdit::Paste);
}

/// Only while it is looked at: comparing a large batch at every pixel of a drag would be felt.
void RegionDesk::refreshGrid() {
    if (!m_menu->allClips->isChecked())
        return;
    QList<GridClip> clips;
    for (const QString& path : m_parts.clips.paths()) {
        const auto file = m_parts.clips.file(path);
        if (file && file->hasVideo())
            clips.append({{path, file->size, m_book.regions(path)}, m_parts.clips.thumbnail(path)});
    }
    m_grid->setClips(clips);
}
