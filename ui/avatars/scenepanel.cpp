// SPDX-License-Identifier: MIT
#include "ui/avatars/scenepanel.h"

#include "models/avatars/sceneeditor.h"
#include "models/job/jobdraft.h"
#include "ui/avatars/avatarwords.h"
#include "ui/avatars/expressionpicker.h"
#include "ui/avatars/previewfilm.h"
#include "ui/avatars/scenecanvas.h"
#include "ui/avatars/sceneform.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/separator.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qfuturewatcher.h>
#include <QtGui/qimagereader.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qscrollarea.h>
#include <QtWidgets/qstackedwidget.h>
#include <QtWidgets/qstyle.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize largest(960, 960);
constexpr int formHeight = 236, leastWidth = 300;
constexpr int mostWidth = 440;  ///< with the list it fits between the panels of a window of 1280

/// No more of it than is shown is ever in memory.
QImage readSmall(const QString& path) {
    QImageReader reader(path);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); size.isValid() && (size.width() > largest.width() || size.height() > largest.height()))
        reader.setScaledSize(size.scaled(largest, Qt::KeepAspectRatio));
    return reader.read();
}

/// By its name alone; what it is shows once it is here.
bool isFilm(const QUrl& url) {
    static const QStringList films{u"mp4"_s, u"mov"_s, u"webm"_s, u"m4v"_s};
    return url.scheme().startsWith("http"_L1) && films.contains(url.fileName().section(u'.', -1).toLower());
}

}  // namespace

ScenePanel::ScenePanel(SceneEditor& editor, const JobDraft& draft, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_draft(draft),
      m_wording(avatarwords::wording()),
      m_title(new ElidedLabel(Qt::ElideRight, this)),
      m_facts(new ElidedLabel(Qt::ElideRight, this)),
      m_preview(widgets::smallButton(tr("Play"), this)),
      m_canvas(new SceneCanvas(editor)),
      m_stage(new QStackedWidget(this)),
      m_form(new SceneForm(editor)),
      m_scroll(new QScrollArea(this)),
      m_soundIcon(new QLabel(this)),
      m_sound(new ElidedLabel(Qt::ElideMiddle, this)),
      m_addSound(widgets::smallButton(tr("Add a sound…"), this)) {
    setObjectName(u"scenePanel"_s);
    m_form->setBackgroundRole(QPalette::Base);
    m_form->setAutoFillBackground(true);
    m_scroll->setWidget(m_form);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setMinimumHeight(formHeight / 2);
    m_scroll->setMaximumHeight(m_form->sizeHint().height() + 40);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_stage->addWidget(m_canvas);
    column->addWidget(m_stage, 3);
    column->addWidget(makeSound());
    column->addWidget(new Separator(Qt::Horizontal, this));
    column->addWidget(m_scroll, 4);
    connect(m_canvas, &SceneCanvas::avatarWanted, this, &ScenePanel::avatarWanted);
    connect(m_form->expressions(), &ExpressionPicker::previewRequested, this, &ScenePanel::toggleFilm);
    connect(&editor, &SceneEditor::changed, this, &ScenePanel::refresh);
    connect(&draft, &JobDraft::changed, this, &ScenePanel::refreshSound);
    refresh();
    refreshSound();
}

QWidget* ScenePanel::makeHead() {
    auto* head = new QWidget(this);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(12, 6, 8, 6);
    line->setSpacing(8);
    m_title->setObjectName(u"avatarTitle"_s);
    m_title->setFont(theme::demiBold(m_title->font()));
    m_facts->setObjectName(u"avatarFacts"_s);
    m_facts->setFont(theme::smaller(m_facts->font()));
    widgets::setTone(m_facts, u"quiet"_s);
    auto* both = new QVBoxLayout;
    both->setSpacing(0);
    both->addWidget(m_title);
    both->addWidget(m_facts);
    line->addLayout(both, 1);
    line->addWidget(m_preview);
    m_preview->setObjectName(u"playPreview"_s);
    m_preview->setToolTip(tr("The vendor's own preview of this avatar"));
    connect(m_preview, &QPushButton::clicked, this, [this] { toggleFilm(m_editor.avatar().preview, m_wording.title(m_editor.avatar())); });
    return head;
}

QWidget* ScenePanel::makeSound() {
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(12, 4, 8, 4);
    line->setSpacing(8);
    m_sound->setObjectName(u"sceneSound"_s);
    m_addSound->setObjectName(u"addSound"_s);
    m_addSound->setToolTip(tr("Add a sound file, or make one with Speech first"));
    line->addWidget(m_soundIcon);
    line->addWidget(m_sound, 1);
    line->addWidget(m_addSound);
    connect(m_addSound, &QPushButton::clicked, this, &ScenePanel::soundRequested);
    return row;
}

void ScenePanel::setPictures(const AvatarPictures& pictures) {
    m_pictures = pictures;
    m_form->expressions()->setPictures(pictures);
    m_shown = QUrl();
    showPerson();
}

void ScenePanel::setWording(const AvatarWording& wording) {
    m_wording = wording;
    refresh();
}

void ScenePanel::pictureChanged(const QUrl& url) {
    m_form->expressions()->pictureChanged(url);
    if (url != personLink() && url != m_editor.avatar().thumbnail)
        return;
    m_shown = QUrl();
    showPerson();
}

/// The whole picture; a vendor that has only the small one gives its shape at least.
QUrl ScenePanel::personLink() const {
    const Avatar& avatar = m_editor.avatar();
    return avatar.picture.isEmpty() ? avatar.thumbnail : avatar.picture;
}

void ScenePanel::showPerson() {
    const QUrl link = personLink();
    if (link == m_shown && !link.isEmpty())
        return;
    m_shown = link;
    QImage image;
    if (m_pictures.whole && !link.isEmpty())
        image = m_pictures.whole(link, largest);
    if (image.isNull() && m_pictures.whole && !m_editor.avatar().thumbnail.isEmpty())
        image = m_pictures.whole(m_editor.avatar().thumbnail, largest);
    m_canvas->setPerson(image);
    m_editor.setPictureSize(image.size());
}

void ScenePanel::showBackground() {
    const QString path = m_editor.picture();
    if (path == m_background)
        return;
    m_background = path;
    m_canvas->setBackground({});
    if (path.isEmpty() || isUrl(path))
        return;
    auto* watcher = new QFutureWatcher<QImage>(this);
    connect(watcher, &QFutureWatcher<QImage>::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        if (path == m_background)
            m_canvas->setBackground(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(readSmall, path));
}

void ScenePanel::refresh() {
    if (!m_editor.isOffered())
        return;
    const Avatar& avatar = m_editor.avatar();
    const bool any = !avatar.id.isEmpty();
    m_title->setText(any ? m_wording.title(avatar) : tr("No avatar yet"));
    m_facts->setText(!any                   ? tr("Choose one from the list")
                     : avatar.kind.isEmpty() ? tr("Not in the list: it may be gone, or belong to another account")
                                             : m_wording.facts(avatar));
    // No control is cut off at the side, however long this language's words are.
    const int wanted = m_form->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    m_scroll->setMinimumWidth(std::clamp(wanted, leastWidth, mostWidth));
    refreshPreview();
    showPerson();
    showBackground();
}

/// A film goes when what it is the preview of is no longer chosen.
void ScenePanel::refreshPreview() {
    const QUrl preview = m_editor.avatar().preview;
    if (const QUrl shown = shownFilm(); shown != preview && shown != m_form->expressions()->preview())
        leaveFilm();
    m_preview->setVisible(isFilm(preview));
    m_preview->setText(!preview.isEmpty() && shownFilm() == preview ? tr("Stop") : tr("Play"));
}

PreviewFilm& ScenePanel::film() {
    if (m_film)
        return *m_film;
    m_film = new PreviewFilm;
    m_stage->addWidget(m_film);
    connect(m_film, &PreviewFilm::leaveRequested, this, [this] {
        leaveFilm();
        m_canvas->setFocus();
    });
    connect(m_film, &PreviewFilm::unplayable, this, &ScenePanel::previewUnplayable);
    return *m_film;
}

QUrl ScenePanel::shownFilm() const {
    return m_film && m_stage->currentWidget() == m_film ? m_film->url() : QUrl();
}

void ScenePanel::toggleFilm(const QUrl& url, const QString& title) {
    if (url.isEmpty() || url == shownFilm())
        return leaveFilm();
    film().await(url, title);
    m_stage->setCurrentWidget(m_film);
    m_film->setFocus();
    refreshPreview();
    Q_EMIT previewRequested(url);
}

void ScenePanel::leaveFilm() {
    if (shownFilm().isEmpty())
        return;
    m_stage->setCurrentWidget(m_canvas);
    m_film->clear();
    refreshPreview();
}

void ScenePanel::takeFilm(const QUrl& url, const Result<QString>& file) {
    if (m_film)
        m_film->take(url, file);
}

void ScenePanel::refreshSound() {
    const QList<JobClip>& clips = m_draft.clips();
    const QString only = clips.size() == 1 ? clips.first().path.section(u'/', -1) : QString();
    m_sound->setText(clips.isEmpty() ? tr("It says nothing yet")
                     : only.isEmpty() ? tr("Says %n file(s), a video each", nullptr, int(clips.size()))
                                      : tr("Says %1").arg(only));
    m_soundIcon->setPixmap(theme::pixmap(u"sound-file"_s, theme::Token::Text2, 16, palette(), devicePixelRatioF()));
    m_addSound->setVisible(clips.isEmpty());
}
