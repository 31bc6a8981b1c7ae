// SPDX-License-Identifier: MIT
#include "ui/avatars/previewfilm.h"

#include "services/media/framegrabber.h"
#include "ui/avatars/avatarwords.h"
#include "ui/preview/clipplayer.h"
#include "ui/preview/frameview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/words/words.h"

#include <QtGui/qevent.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qstackedlayout.h>

using namespace Qt::StringLiterals;

PreviewFilm::PreviewFilm(QWidget* parent)
    : QWidget(parent),
      m_grabber(new FrameGrabber(this)),
      m_player(new ClipPlayer(this)),
      m_frame(new FrameView(this)),
      m_message(widgets::quietLabel({}, this)),
      m_pages(new QStackedLayout),
      m_toggle(widgets::iconButton(u"media-playback-start"_s, tr("Play"), this)),
      m_note(new ElidedLabel(Qt::ElideRight, this)) {
    setObjectName(u"previewFilm"_s);
    setAccessibleName(tr("Preview"));
    setFocusPolicy(Qt::StrongFocus);
    m_frame->setAccessibleName(tr("Picture of the preview"));
    m_message->setObjectName(u"filmMessage"_s);
    m_message->setAlignment(Qt::AlignCenter);
    m_message->setWordWrap(true);
    m_message->setMargin(16);
    m_message->setMinimumWidth(160);
    m_pages->addWidget(m_frame);
    m_pages->addWidget(m_message);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(m_pages, 1);
    column->addWidget(makeFoot());
    connectPlayer();
}

PreviewFilm::~PreviewFilm() = default;

QWidget* PreviewFilm::makeFoot() {
    auto* foot = new QWidget(this);
    m_toggle->setObjectName(u"filmToggle"_s);
    m_note->setObjectName(u"filmNote"_s);
    QToolButton* leave = widgets::iconButton(u"window-close"_s, tr("Back to the picture of the video (Esc)"), foot);
    leave->setObjectName(u"filmLeave"_s);
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(8, 4, 8, 4);
    line->setSpacing(8);
    line->addWidget(m_toggle);
    line->addWidget(m_note, 1);
    line->addWidget(leave);
    connect(m_toggle, &QToolButton::clicked, this, &PreviewFilm::toggle);
    connect(leave, &QToolButton::clicked, this, &PreviewFilm::leaveRequested);
    return foot;
}

void PreviewFilm::connectPlayer() {
    connect(m_frame, &FrameView::geometryChanged, this, [this] {
        m_grabber->setBox(m_frame->wantedBox());
        m_player->setBox(m_frame->wantedBox());
    });
    connect(m_grabber, &FrameGrabber::opened, this, &PreviewFilm::takeFile);
    connect(m_grabber, &FrameGrabber::failed, this, [this](const ApiError& error) {
        showProblem(error);
        Q_EMIT unplayable(m_url);
    });
    connect(m_grabber, &FrameGrabber::frameReady, this, [this](const QImage& still) {
        if (!isPlaying())
            m_frame->setImage(still);
    });
    connect(m_player, &ClipPlayer::imageReady, m_frame, &FrameView::setImage);
    connect(m_player, &ClipPlayer::playingChanged, this, &PreviewFilm::refreshToggle);
    connect(m_player, &ClipPlayer::paused, this, [this](double seconds) {
        m_held = seconds;
        m_grabber->show(seconds);
    });
    connect(m_player, &ClipPlayer::ended, this, [this] { m_held = 0; });
    connect(m_player, &ClipPlayer::failed, this, [this](const ApiError& error) { m_note->setText(words::sentence(error)); });
    connect(m_player, &ClipPlayer::soundDeviceMissing, this,
            [this] { m_note->setText(tr("No loudspeaker or headphones were found, so it plays without sound.")); });
}

void PreviewFilm::clear() {
    m_player->clear();
    m_grabber->close();
    m_url = {};
    m_file = {};
    m_held = 0;
    m_frame->setClip({});
    refreshToggle();
}

void PreviewFilm::await(const QUrl& url, const QString& title) {
    clear();
    m_url = url;
    m_note->setText(tr("Preview: %1").arg(title));
    showMessage(tr("Fetching the preview…"));
}

void PreviewFilm::take(const QUrl& url, const Result<QString>& file) {
    if (url != m_url || m_url.isEmpty())
        return;
    if (!file)
        return showProblem(file.error());
    m_grabber->open(*file);
}

void PreviewFilm::takeFile(const MediaFile& file, const PictureShape& shape) {
    m_file = file;
    m_player->setClip(file, shape);
    if (file.hasVideo()) {
        m_pages->setCurrentWidget(m_frame);
        m_frame->setClip(file.size);
        m_grabber->show(0);
    } else {
        showMessage(tr("This preview is sound only."));
    }
    refreshToggle();
    if (isVisible())
        m_player->play(0);
}

void PreviewFilm::showProblem(const ApiError& error) {
    showMessage(avatarwords::filmProblem(error));
}

void PreviewFilm::showMessage(const QString& words) {
    m_message->setText(words);
    m_pages->setCurrentWidget(m_message);
}

bool PreviewFilm::isPlaying() const {
    return m_player->isPlaying();
}

void PreviewFilm::toggle() {
    if (isPlaying())
        m_player->pause();
    else if (!m_file.path.isEmpty())
        m_player->play(m_held);
}

void PreviewFilm::refreshToggle() {
    const bool playing = isPlaying();
    const QString words = playing ? tr("Hold (Space)") : tr("Play (Space)");
    m_toggle->setIcon(theme::icon(playing ? u"media-playback-pause"_s : u"media-playback-start"_s, palette()));
    m_toggle->setToolTip(words);
    m_toggle->setAccessibleName(words);
    m_toggle->setEnabled(!m_file.path.isEmpty());
}

void PreviewFilm::keyPressEvent(QKeyEvent* event) {
    if (event->modifiers() != Qt::NoModifier)
        return QWidget::keyPressEvent(event);
    if (event->key() == Qt::Key_Space)
        return toggle();
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT leaveRequested();
    QWidget::keyPressEvent(event);
}

void PreviewFilm::hideEvent(QHideEvent* event) {
    m_player->pause();
    QWidget::hideEvent(event);
}
