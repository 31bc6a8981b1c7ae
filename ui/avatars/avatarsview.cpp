// SPDX-License-Identifier: MIT
#include "ui/avatars/avatarsview.h"

#include "models/job/jobdraft.h"
#include "ui/avatars/avatarfacets.h"
#include "ui/avatars/avatargrid.h"
#include "ui/avatars/avatarwords.h"
#include "ui/avatars/makerpanel.h"
#include "ui/avatars/sceneform.h"
#include "ui/avatars/scenepanel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/infobar.h"
#include "ui/widgets/panelheader.h"
#include "ui/widgets/separator.h"
#include "ui/words/words.h"

#include <QtGui/qevent.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qlabel.h>
#include <QtWidgets/qlineedit.h>
#include <QtWidgets/qsplitter.h>
#include <QtWidgets/qstackedlayout.h>
#include <QtWidgets/qstackedwidget.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int wideEnough = 960;  ///< for the facets beside the list and the picture

bool hasAvatars(const Vendor* vendor) {
    return vendor && vendor->avatars.list;
}

}  // namespace

AvatarsView::AvatarsView(JobDraft& draft, SceneEditor& editor, AvatarBook& book, QWidget* parent)
    : QWidget(parent),
      m_draft(draft),
      m_editor(editor),
      m_book(book),
      m_avatars(new AvatarListModel(wording(), this)),
      m_filter(new AvatarFilterModel(*m_avatars, this)),
      m_header(new PanelHeader(tr("Avatars"), this)),
      m_search(new QLineEdit(this)),
      m_ofPhoto(widgets::smallButton(tr("New from a photo…"), this)),
      m_ofVideo(widgets::smallButton(tr("New from a video…"), this)),
      m_notice(new InfoBar(this)),
      m_facets(new AvatarFacets(*m_filter, this)),
      m_grid(new AvatarGrid(this)),
      m_nothing(widgets::quietLabel({}, this)),
      m_list(new QStackedLayout),
      m_scene(new ScenePanel(editor, draft)),
      m_maker(new MakerPanel(draft)),
      m_side(new QStackedWidget(this)),
      m_empty(new EmptyState(u"avatar-20"_s, {}, {}, this)),
      m_pages(new QStackedLayout(this)) {
    setObjectName(u"avatarsView"_s);
    setAccessibleName(tr("Avatars"));
    m_grid->setModel(m_filter);
    makeHeader();
    m_pages->addWidget(makeBody());
    m_pages->addWidget(m_empty);
    m_scene->setWording(wording());
    connectAll();
    refresh();
    refreshCounts();
    showFacets(false);
}

/// Those made here have the name they were given.
AvatarWording AvatarsView::wording() const {
    AvatarWording words = avatarwords::wording();
    words.title = [this](const Avatar& avatar) {
        const QString name = m_book.shelf(m_shownAccount).names.value(avatar.id);
        return name.isEmpty() ? avatarwords::title(avatar) : name;
    };
    return words;
}

void AvatarsView::makeHeader() {
    m_search->setObjectName(u"avatarSearch"_s);
    m_search->setPlaceholderText(tr("Number, style or region"));
    m_search->setAccessibleName(tr("Search avatars"));
    m_search->setClearButtonEnabled(true);
    m_ofPhoto->setObjectName(u"newFromPhoto"_s);
    m_ofVideo->setObjectName(u"newFromVideo"_s);
    m_header->addWidget(m_ofPhoto);
    m_header->addWidget(m_ofVideo);
    m_refresh = m_header->addIconButton(u"state-retrying"_s, tr("Read the list anew"));
    m_refresh->setObjectName(u"refreshAvatars"_s);
}

/// Search and the tiles, or a word where there are none.
QWidget* AvatarsView::makeList() {
    auto* list = new QWidget;
    list->setBackgroundRole(QPalette::Base);
    list->setAutoFillBackground(true);
    m_narrow = widgets::iconButton(u"view-filter"_s, tr("Narrow down"), list);
    m_narrow->setObjectName(u"narrowDown"_s);
    m_narrow->setCheckable(true);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(8, 6, 8, 6);
    line->addWidget(m_search, 1);
    line->addWidget(m_narrow);
    m_nothing->setObjectName(u"noAvatars"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(16);
    m_list->addWidget(m_grid);
    m_list->addWidget(m_nothing);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(new Separator(Qt::Horizontal, list));
    column->addLayout(m_list, 1);
    list->setMinimumWidth(232);
    return list;
}

QWidget* AvatarsView::makeBody() {
    m_side->addWidget(m_scene);
    m_side->addWidget(m_maker);
    m_notice->setObjectName(u"avatarsNotice"_s);
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(makeList());
    splitter->addWidget(m_side);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto* split = new QHBoxLayout;
    split->setSpacing(0);
    split->addWidget(m_facets);
    m_facets->hide();  // until there is room: else the view would push the window off the screen before it is laid out
    split->addWidget(splitter, 1);
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_notice);
    column->addLayout(split, 1);
    return body;
}

void AvatarsView::connectAll() {
    connect(m_search, &QLineEdit::textChanged, m_filter, &AvatarFilterModel::setText);
    connect(m_filter, &AvatarFilterModel::narrowed, this, &AvatarsView::refreshCounts);
    connect(m_narrow, &QToolButton::toggled, this, &AvatarsView::showFacets);
    connect(m_grid, &AvatarGrid::chosen, this, &AvatarsView::choose);
    connect(m_refresh, &QToolButton::clicked, this, [this] {
        if (const auto shown = account())
            m_book.refresh(*shown);
    });
    connect(m_notice, &InfoBar::closed, m_notice, &QWidget::hide);
    connect(m_notice, &InfoBar::actionTriggered, this, [this] {
        if (m_offered.isEmpty())
            return m_refresh->click();
        m_notice->hide();
        choose(std::exchange(m_offered, {}));
    });
    connect(m_ofPhoto, &QPushButton::clicked, this, [this] { Q_EMIT operationWanted(OperationKind::AvatarPhoto); });
    connect(m_ofVideo, &QPushButton::clicked, this, [this] { Q_EMIT operationWanted(OperationKind::AvatarClone); });
    connect(m_maker, &MakerPanel::backRequested, this, [this] { Q_EMIT operationWanted(OperationKind::AvatarVideo); });
    connect(m_maker, &MakerPanel::videoRequested, this, &AvatarsView::filesRequested);
    connect(m_scene, &ScenePanel::soundRequested, this, &AvatarsView::filesRequested);
    connect(m_scene, &ScenePanel::previewRequested, this, &AvatarsView::previewRequested);
    connect(m_scene, &ScenePanel::previewUnplayable, this, &AvatarsView::previewUnplayable);
    connect(m_scene, &ScenePanel::avatarWanted, m_grid, [this] { m_grid->setFocus(); });
    connect(&m_draft, &JobDraft::changed, this, &AvatarsView::refresh);
    connect(&m_book, &AvatarBook::changed, this, [this](const QString& changed) {
        if (changed == m_shownAccount)
            refreshList();
    });
    QPushButton* addKey = m_empty->addPrimary(tr("Add a key…"));
    addKey->setObjectName(u"addAvatarKey"_s);
    connect(addKey, &QPushButton::clicked, this, [this] {
        const QList<Vendor>& all = m_draft.registry().all();
        const auto vendor = std::ranges::find_if(all, [](const Vendor& one) { return hasAvatars(&one); });
        if (vendor != all.end())
            Q_EMIT addKeyRequested(vendor->id);
    });
}

/// The job's own, else the first that has avatars.
std::optional<Account> AvatarsView::account() const {
    const QList<Account>& withKey = m_draft.known().withKey;
    std::optional<Account> first;
    for (const Account& one : withKey) {
        if (!hasAvatars(m_draft.registry().find(one.vendor)))
            continue;
        if (one.id == m_draft.account())
            return one;
        if (!first)
            first = one;
    }
    return first;
}

void AvatarsView::refresh() {
    const auto shown = account();
    const QString id = shown ? shown->id : QString();
    m_pages->setCurrentIndex(shown ? 0 : 1);
    m_side->setCurrentWidget(m_draft.operation() == OperationKind::AvatarVideo ? static_cast<QWidget*>(m_scene) : m_maker);
    const Vendor* vendor = shown ? m_draft.registry().find(shown->vendor) : nullptr;
    m_ofPhoto->setVisible(vendor && vendor->operation(OperationKind::AvatarPhoto));
    m_ofVideo->setVisible(vendor && vendor->operation(OperationKind::AvatarClone));
    if (vendor)
        m_scene->form()->setVendorName(words::vendorName(vendor->id, vendor->name));
    if (id != m_shownAccount) {
        m_shownAccount = id;
        refreshList();
        if (shown && isVisible())
            m_book.look(*shown);
    }
    showChosen();
    if (!shown)
        refreshEmpty();
}

/// The job may have got its avatar elsewhere: by undo, by the form of options, from the last time.
void AvatarsView::showChosen() {
    const QString id = m_editor.scene().avatar;
    const QModelIndex known = m_avatars->indexOf(id);
    if (known.isValid())
        m_editor.setKnown(m_avatars->at(known.row()));
    m_grid->setChosen(id);
}

void AvatarsView::refreshEmpty() {
    QStringList names;
    for (const Vendor& vendor : m_draft.registry().all()) {
        if (hasAvatars(&vendor))
            names << words::vendorName(vendor.id, vendor.name);
    }
    const QString who = names.join(u", "_s);
    m_empty->setWords(tr("Somebody who says it"),
                      tr("Avatars come from %1: people who speak what you give them, or one made of your own photo or video. "
                         "Add your key and they are listed here.")
                          .arg(who));
}

void AvatarsView::refreshList() {
    const AvatarBook::Shelf& shelf = m_book.shelf(m_shownAccount);
    m_avatars->setAvatars(shelf.avatars);
    m_grid->viewport()->update();  // names may be all that is new
    m_scene->form()->setExpressions(shelf.expressions);
    showChosen();
    m_refresh->setEnabled(!shelf.reading);
    refreshCounts();
    refreshNotice();
    takeExpected();
}

void AvatarsView::refreshCounts() {
    const AvatarBook::Shelf& shelf = m_book.shelf(m_shownAccount);
    const int all = m_avatars->rowCount(), shown = m_filter->rowCount();
    const QString count = shown == all ? QLocale().toString(all) : tr("%1 of %2").arg(QLocale().toString(shown), QLocale().toString(all));
    const QString state = avatarwords::state(shelf, QDateTime::currentDateTimeUtc());
    m_header->setDetail(state.isEmpty() ? count : all == 0 ? state : count + u" · "_s + state);
    m_nothing->setText(all > 0                      ? tr("Nothing fits. Clear the search or untick something.")
                       : shelf.reading              ? tr("Reading the list…")
                       : shelf.problem.has_value() ? words::sentence(*shelf.problem)
                                                    : tr("This account has no avatars."));
    m_list->setCurrentIndex(shown > 0 ? 0 : 1);
}

void AvatarsView::refreshNotice() {
    const AvatarBook::Shelf& shelf = m_book.shelf(m_shownAccount);
    if (!shelf.problem) {
        if (std::exchange(m_tellsProblem, false))
            m_notice->hide();
        return;
    }
    m_tellsProblem = true;
    m_offered.clear();
    const QString sentence = words::sentence(*shelf.problem);
    m_notice->tell(InfoBar::Kind::Warning,
                   shelf.avatars.isEmpty() ? sentence : tr("%1 What is shown was read before.").arg(sentence), tr("Try again"));
}

void AvatarsView::choose(const QString& id) {
    const QModelIndex index = m_avatars->indexOf(id);
    if (!index.isValid())
        return;
    if (m_draft.operation() != OperationKind::AvatarVideo)
        Q_EMIT operationWanted(OperationKind::AvatarVideo);
    m_editor.choose(m_avatars->at(index.row()));
}

void AvatarsView::expect(const QString& account, const QString& avatar) {
    if (account == m_shownAccount)
        m_expected = avatar;
    takeExpected();
}

/// Whoever is at something else meanwhile is not interrupted: it is chosen only where nobody is yet, and offered elsewhere.
void AvatarsView::takeExpected() {
    if (m_expected.isEmpty() || !m_avatars->indexOf(m_expected).isValid())
        return;
    const QString id = std::exchange(m_expected, {});
    const QString sentence = tr("Your new avatar is ready: %1.").arg(m_avatars->indexOf(id).data().toString());
    const bool taken = m_editor.isOffered() && m_editor.scene().avatar.isEmpty();
    m_tellsProblem = false;
    m_offered = taken ? QString() : id;
    m_notice->tell(InfoBar::Kind::Done, sentence, taken ? QString() : tr("Use it"));
    if (taken)
        choose(id);
}

void AvatarsView::setPictures(const AvatarPictures& pictures) {
    m_grid->setPictures(pictures);
    m_scene->setPictures(pictures);
}

void AvatarsView::pictureChanged(const QUrl& url) {
    m_grid->viewport()->update();
    m_scene->pictureChanged(url);
}

void AvatarsView::takeFilm(const QUrl& url, const Result<QString>& file) {
    m_scene->takeFilm(url, file);
}

/// Where there is no room for all three, the facets take that of the picture.
void AvatarsView::showFacets(bool wanted) {
    m_facets->setVisible(wanted);
    m_side->setVisible(m_wide || !wanted);
}

void AvatarsView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (const auto shown = account())
        m_book.look(*shown);
}

void AvatarsView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool wide = width() >= wideEnough;
    if (wide == m_wide)
        return;
    m_wide = wide;
    m_narrow->setChecked(wide);
    showFacets(wide);
}
