// SPDX-License-Identifier: MIT
#include "ui/media/mediapanel.h"

#include "models/media/clipfiltermodel.h"
#include "models/media/medialistmodel.h"
#include "ui/media/clipview.h"
#include "ui/media/dropzone.h"
#include "ui/media/mediaempty.h"
#include "ui/media/mediamenus.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/panelheader.h"
#include "ui/widgets/separator.h"
#include "ui/words/words.h"

#include <QtCore/qmimedata.h>
#include <QtGui/qclipboard.h>
#include <QtGui/qevent.h>
#include <QtGui/qguiapplication.h>
#include <QtGui/qshortcut.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qmenu.h>
#include <QtWidgets/qstackedlayout.h>

#include <algorithm>

using namespace Qt::StringLiterals;

MediaPanel::MediaPanel(MediaListModel* clips, QWidget* parent)
    : QWidget(parent),
      m_clips(clips),
      m_shown(new ClipFilterModel(this)),
      m_header(new PanelHeader(tr("Media"), this)),
      m_search(new QLineEdit(this)),
      m_view(new ClipView(this)),
      m_zone(new DropZone(this)),
      m_empty(new MediaEmpty(this)),
      m_sum(new ElidedLabel(Qt::ElideRight, this)),
      m_selection(widgets::quietLabel({}, this)),
      m_stack(new QStackedLayout) {
    setAcceptDrops(true);
    setMinimumWidth(200);
    m_shown->setSourceModel(clips);
    m_view->setModel(m_shown);
    makeHeader();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeFilled());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(m_stack, 1);
    connectView();
    tellCounts();
}

void MediaPanel::makeHeader() {
    auto* search = m_header->addIconButton(u"edit-find"_s, tr("Search clips"));
    search->setCheckable(true);
    connect(search, &QToolButton::toggled, this, &MediaPanel::showSearch);
    auto* leave = new QShortcut(QKeySequence(Qt::Key_Escape), m_search);
    leave->setContext(Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, search, [search] { search->setChecked(false); });

    auto* filter = m_header->addIconButton(u"view-filter"_s, tr("Choose which clips are shown"));
    filter->setPopupMode(QToolButton::InstantPopup);
    filter->setMenu(mediamenus::showMenu(m_shown, filter));

    auto* more = m_header->addIconButton(u"overflow-menu"_s, tr("More about the list"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(more);
    fillMoreMenu(menu);
    more->setMenu(menu);
}

void MediaPanel::fillMoreMenu(QMenu* menu) {
    menu->addAction(tr("Add files…"), this, &MediaPanel::addFilesRequested);
    menu->addAction(tr("Add folder…"), this, &MediaPanel::addFolderRequested);
    menu->addSeparator();
    menu->addMenu(mediamenus::orderMenu(m_shown, menu));
    menu->addAction(tr("Select all"), m_view, &QAbstractItemView::selectAll);
    menu->addSeparator();
    menu->addAction(tr("Remove from list"), this, &MediaPanel::removeSelected);
}

QWidget* MediaPanel::makeFilled() {
    auto* page = new QWidget(this);
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    m_search->setPlaceholderText(tr("Search clips"));
    m_search->setAccessibleName(tr("Search clips"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, m_shown, &ClipFilterModel::setText);
    m_searchRow = new QWidget(page);
    auto* around = new QVBoxLayout(m_searchRow);
    around->setContentsMargins(12, 8, 12, 4);
    around->addWidget(m_search);
    m_searchRow->hide();
    auto* zone = new QVBoxLayout;
    zone->setContentsMargins(12, 8, 12, 12);
    zone->addWidget(m_zone);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_searchRow);
    column->addSpacing(4);
    column->addWidget(m_view, 100);
    column->addLayout(zone);
    column->addStretch(1);
    column->addWidget(makeFooter());
    return page;
}

QWidget* MediaPanel::makeFooter() {
    auto* footer = new QWidget(this);
    footer->setAutoFillBackground(true);
    for (QLabel* label : {m_sum, m_selection}) {
        label->setFont(theme::smaller(label->font()));
        label->setTextFormat(Qt::PlainText);
    }
    auto* words = new QHBoxLayout;
    words->setContentsMargins(12, 5, 12, 5);
    words->setSpacing(8);
    words->addWidget(m_sum, 1);
    words->addWidget(m_selection);
    auto* column = new QVBoxLayout(footer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Separator(Qt::Horizontal, footer));
    column->addLayout(words);
    return footer;
}

void MediaPanel::connectView() {
    const auto* selection = m_view->selectionModel();
    connect(selection, &QItemSelectionModel::currentChanged, this,
            [this] { Q_EMIT currentChanged(current()); });
    connect(selection, &QItemSelectionModel::selectionChanged, this, [this] {
        tellCounts();
        Q_EMIT selectionChanged(selected());
    });
    connect(m_view, &QAbstractItemView::activated, this, [this] { Q_EMIT opened(current()); });
    connect(m_view, &ClipView::removeRequested, this, &MediaPanel::removeSelected);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, this, &MediaPanel::showContextMenu);
    connect(m_zone, &DropZone::clicked, this, &MediaPanel::addFilesRequested);
    connect(m_empty, &MediaEmpty::addFilesRequested, this, &MediaPanel::addFilesRequested);
    connect(m_empty, &MediaEmpty::addFolderRequested, this, &MediaPanel::addFolderRequested);
    connect(m_empty, &MediaEmpty::sampleRequested, this, &MediaPanel::sampleRequested);
    connect(m_clips, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!m_view->currentIndex().isValid() && m_shown->rowCount() > 0)
            m_view->setCurrentIndex(m_shown->index(0, 0));
        tellCounts();
    });
    connect(m_clips, &QAbstractItemModel::rowsRemoved, this, &MediaPanel::tellCounts);
    connect(m_clips, &QAbstractItemModel::dataChanged, this, &MediaPanel::tellCounts);
}

QString MediaPanel::current() const {
    return m_view->currentIndex().data(MediaListModel::PathRole).toString();
}

/// In the order shown.
QStringList MediaPanel::selected() const {
    QModelIndexList rows = m_view->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    QStringList paths;
    for (const QModelIndex& row : std::as_const(rows))
        paths.append(row.data(MediaListModel::PathRole).toString());
    return paths;
}

void MediaPanel::setCurrent(const QString& path) {
    m_view->setCurrentIndex(m_shown->mapFromSource(m_clips->indexOf(path)));
}

void MediaPanel::setSample(const QString& facts, const QImage& picture) {
    m_empty->setSample(facts, picture);
}

void MediaPanel::setDropLit(bool lit) {
    m_zone->setLit(lit);
    m_empty->setLit(lit);
}

void MediaPanel::showSearch(bool on) {
    m_searchRow->setVisible(on);
    if (on)
        m_search->setFocus();
    else
        m_search->clear();
}

void MediaPanel::showContextMenu(const QPoint& at) {
    const QModelIndex index = m_view->currentIndex();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.isValid()) {
        const QString path = current();
        const bool local = index.data(MediaListModel::StateRole).value<MediaListModel::State>() !=
                           MediaListModel::State::Link;
        menu->addAction(theme::icon(u"film"_s, palette()), tr("Show in Preview"), this,
                        [this, path] { Q_EMIT opened(path); });
        auto* folder = menu->addAction(theme::icon(u"folder-open"_s, palette()), tr("Show in folder"), this,
                                       [this, path] { Q_EMIT showInFolderRequested(path); });
        folder->setEnabled(local);
        menu->addAction(theme::icon(u"edit-copy"_s, palette()), tr("Copy path"), this,
                        [path] { QGuiApplication::clipboard()->setText(path); });
        menu->addSeparator();
        menu->addAction(tr("Remove from list"), QKeySequence::Delete, this, &MediaPanel::removeSelected);
        menu->addSeparator();
    }
    menu->addAction(tr("Add files…"), this, &MediaPanel::addFilesRequested);
    menu->addAction(tr("Select all"), m_view, &QAbstractItemView::selectAll);
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void MediaPanel::removeSelected() {
    m_clips->remove(selected());
}

void MediaPanel::tellCounts() {
    const int clips = m_clips->rowCount();
    double seconds = 0;
    qint64 bytes = 0;
    for (int row = 0; row < clips; ++row) {
        const auto file = m_clips->index(row).data(MediaListModel::FileRole).value<MediaFile>();
        seconds += file.seconds;
        bytes += file.bytes;
    }
    m_header->setDetail(QLocale().toString(clips));
    m_sum->setText(tr("%n clip(s)", nullptr, clips) + u" · "_s + words::duration(seconds) + u" · "_s +
                   words::size(bytes));
    const int selected = int(m_view->selectionModel()->selectedIndexes().size());
    m_selection->setText(tr("%n selected", nullptr, selected));
    m_selection->setVisible(selected > 0);
    m_stack->setCurrentIndex(clips > 0 ? 1 : 0);
}

void MediaPanel::dragEnterEvent(QDragEnterEvent* event) {
    if (!event->mimeData()->hasUrls())
        return;
    event->acceptProposedAction();
    setDropLit(true);
}

void MediaPanel::dragLeaveEvent(QDragLeaveEvent*) {
    setDropLit(false);
}

void MediaPanel::dropEvent(QDropEvent* event) {
    setDropLit(false);
    event->acceptProposedAction();
    Q_EMIT filesDropped(event->mimeData()->urls());
}
