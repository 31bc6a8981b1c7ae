// SPDX-License-Identifier: MIT
#include "ui/preview/previewpanel.h"

#include "services/media/filmstrip.h"
#include "services/media/framegrabber.h"
#include "services/media/peaksreader.h"
#include "services/system/sparememory.h"
#include "ui/preview/clipplayer.h"
#include "ui/preview/frameview.h"
#include "ui/preview/playerkeys.h"
#include "ui/preview/previewstage.h"
#include "ui/preview/soundview.h"
#include "ui/preview/timecodelabel.h"
#include "ui/preview/timeline.h"
#include "ui/preview/transportbar.h"
#include "ui/widgets/infobar.h"
#include "ui/widgets/panelheader.h"
#include "ui/words/words.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qfuturewatcher.h>
#include <QtCore/qstandardpaths.h>
#include <QtCore/qthreadpool.h>
#include <QtCore/qtimer.h>
#include <QtGui/qevent.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qtoolbutton.h>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array zooms{0.25, 0.5, 1.0, 2.0, 4.0};
constexpr int peaksPerSecond = 50;
constexpr std::chrono::milliseconds spareAfter(200);

QString askWithDialog(QWidget* parent, const QString& suggested) {
    return QFileDialog::getSaveFileName(parent, PreviewPanel::tr("Save frame"), suggested,
                                        PreviewPanel::tr("PNG pictures (*.png)"));
}

QString suggestedName(const QString& clip, double seconds) {
    const QString time = TimecodeLabel::timecode(seconds).replace(u':', u'-');
    const QDir pictures(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    return pictures.filePath(QFileInfo(clip).completeBaseName() + u' ' + time + u".png"_s);
}

}  // namespace

PreviewPanel::PreviewPanel(QWidget* parent)
    : QWidget(parent),
      m_grabber(new FrameGrabber(this)),
      m_filmstrip(new Filmstrip(this)),
      m_peaks(new PeaksReader(this)),
      m_player(new ClipPlayer(this)),
      m_keys(new PlayerKeys(this)),
      m_header(new PanelHeader(tr("Preview"), this)),
      m_info(new InfoBar(this)),
      m_stage(new PreviewStage(this)),
      m_timeline(new Timeline(this)),
      m_transport(new TransportBar(this)),
      m_askFileName(askWithDialog) {
    setObjectName(u"previewPanel"_s);
    setAccessibleName(tr("Preview"));
    setFocusPolicy(Qt::StrongFocus);
    build();
    connectTransport();
    connectKeys();
    connectMedia();
    reset();
}

PreviewPanel::~PreviewPanel() = default;

void PreviewPanel::build() {
    auto* tools = new QWidget(this);
    m_tools = new QHBoxLayout(tools);
    m_tools->setContentsMargins({});
    m_header->addWidget(tools);
    m_zoom = new QComboBox(this);
    m_zoom->setObjectName(u"zoom"_s);
    m_zoom->setAccessibleName(tr("Size of the picture"));
    m_zoom->setToolTip(tr("Size of the picture (Ctrl and the mouse wheel over it)"));
    m_zoom->addItem(tr("Fit"));
    for (const double zoom : zooms)
        m_zoom->addItem(words::percent(zoom), zoom);
    m_zoom->setMinimumContentsLength(10);
    connect(m_zoom, &QComboBox::activated, this, &PreviewPanel::chooseZoom);
    m_header->addWidget(m_zoom);
    m_camera = m_header->addIconButton(u"camera-photo"_s, tr("Save this frame as a picture"));
    m_camera->setObjectName(u"saveFrame"_s);
    connect(m_camera, &QToolButton::clicked, this, &PreviewPanel::saveFrame);
    connect(m_info, &InfoBar::closed, m_info, &QWidget::hide);
    m_info->setObjectName(u"previewInfo"_s);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_info);
    column->addWidget(m_stage, 1);
    column->addWidget(m_timeline);
    column->addWidget(m_transport);
    connect(frameView(), &FrameView::geometryChanged, this, [this] {
        m_grabber->setBox(frameView()->wantedBox());
        m_player->setBox(frameView()->wantedBox());
        showZoom();
    });
}

void PreviewPanel::connectTransport() {
    connect(m_transport, &TransportBar::playToggled, this, &PreviewPanel::togglePlay);
    connect(m_transport, &TransportBar::startWanted, this, [this] { seek(0); });
    connect(m_transport, &TransportBar::endWanted, this, [this] { seek(m_file.seconds); });
    connect(m_transport, &TransportBar::stepped, this, &PreviewPanel::step);
    connect(m_transport, &TransportBar::inMarked, this, [this] { mark(m_in); });
    connect(m_transport, &TransportBar::outMarked, this, [this] { mark(m_out); });
    connect(m_transport, &TransportBar::rateChanged, m_player, &ClipPlayer::setRate);
    connect(m_transport, &TransportBar::volumeChanged, m_player, &ClipPlayer::setVolume);
    connect(m_transport, &TransportBar::muteToggled, this, [this] {
        m_muted = !m_muted;
        m_transport->setMuted(m_muted);
        m_player->setMuted(m_muted);
    });
    connect(m_timeline, &Timeline::scrubbed, this, &PreviewPanel::seek);
    connect(m_timeline, &Timeline::picturesWanted, this,
            [this](const QList<double>& times, QSize box) { m_filmstrip->request(m_path, times, box); });
}

void PreviewPanel::connectKeys() {
    connect(m_keys, &PlayerKeys::toggled, this, &PreviewPanel::togglePlay);
    connect(m_keys, &PlayerKeys::paused, this, &PreviewPanel::pause);
    connect(m_keys, &PlayerKeys::stepped, this, &PreviewPanel::step);
    connect(m_keys, &PlayerKeys::moved, this, [this](double seconds) { seek(m_position + seconds); });
    connect(m_keys, &PlayerKeys::startWanted, this, [this] { seek(0); });
    connect(m_keys, &PlayerKeys::endWanted, this, [this] { seek(m_file.seconds); });
    connect(m_keys, &PlayerKeys::slower, m_transport, [this] { m_transport->changeRate(-1); });
    connect(m_keys, &PlayerKeys::faster, m_transport,
            [this] { isPlaying() ? m_transport->changeRate(1) : play(); });
    connect(m_keys, &PlayerKeys::inMarked, this, [this] { mark(m_in); });
    connect(m_keys, &PlayerKeys::outMarked, this, [this] { mark(m_out); });
    connect(m_keys, &PlayerKeys::muteToggled, m_transport, &TransportBar::muteToggled);
}

void PreviewPanel::connectMedia() {
    connect(m_grabber, &FrameGrabber::opened, this, &PreviewPanel::takeFile);
    connect(m_grabber, &FrameGrabber::failed, this, [this](const ApiError& error) {
        m_stage->showFailure(words::sentence(error));
        Q_EMIT failed(error);
    });
    connect(m_grabber, &FrameGrabber::frameReady, this, &PreviewPanel::takeStill);
    connect(m_grabber, &FrameGrabber::captured, this, &PreviewPanel::takeCapture);
    connect(m_filmstrip, &Filmstrip::pictureReady, m_timeline, &Timeline::setPicture);
    connect(m_peaks, &PeaksReader::ready, m_timeline, &Timeline::setPeaks);
    connect(m_peaks, &PeaksReader::ready, m_stage->sound(), &SoundView::setPeaks);

    connect(m_player, &ClipPlayer::imageReady, frameView(), &FrameView::setImage);
    connect(m_player, &ClipPlayer::positionChanged, this, &PreviewPanel::takePlayed);
    connect(m_player, &ClipPlayer::paused, this, &PreviewPanel::seek);
    connect(m_player, &ClipPlayer::ended, this, &PreviewPanel::takeEnd);
    connect(m_player, &ClipPlayer::playingChanged, m_transport, &TransportBar::setPlaying);
    connect(m_player, &ClipPlayer::playingChanged, this, &PreviewPanel::playingChanged);
    connect(m_player, &ClipPlayer::failed, this, [this](const ApiError& error) {
        m_info->tell(InfoBar::Kind::Warning, words::sentence(error));
        seek(m_position);
    });
    connect(m_player, &ClipPlayer::soundDeviceMissing, this, [this] {
        m_info->tell(InfoBar::Kind::Warning,
                     tr("No loudspeaker or headphones were found, so the clip plays without sound."));
    });
}

void PreviewPanel::addTool(QWidget* tool) {
    m_tools->addWidget(tool);
}

FrameView* PreviewPanel::frameView() const {
    return m_stage->frame();
}

bool PreviewPanel::isPlaying() const {
    return m_player->isPlaying();
}

void PreviewPanel::open(const QString& path) {
    reset();
    m_path = path;
    m_stage->showOpening();
    m_header->setTitle(QFileInfo(path).fileName());
    m_grabber->open(path);
}

void PreviewPanel::close() {
    reset();
    m_grabber->close();
    m_stage->showNothingOpen();
    // Once the workers have let go of their pictures.
    QTimer::singleShot(spareAfter, this, [] { QThreadPool::globalInstance()->start(giveBackSpareMemory); });
    Q_EMIT closed();
}

/// Forgets the clip in every part.
void PreviewPanel::reset() {
    m_player->clear();
    m_peaks->stop();
    m_filmstrip->close();
    m_path.clear();
    m_file = {};
    m_in.reset();
    m_out.reset();
    m_stepping = false;
    m_timeline->setClip(0, {}, false);
    m_stage->sound()->setPeaks({});
    m_header->setTitle(tr("Preview"));
    m_header->setDetail({});
    m_info->hide();
    showPosition(0);
    showMarks();
    setControlsEnabled(false);
}

void PreviewPanel::setControlsEnabled(bool enabled) {
    m_timeline->setEnabled(enabled);
    m_transport->setEnabled(enabled);
    m_zoom->setEnabled(enabled && m_file.hasVideo());
    m_camera->setEnabled(enabled && m_file.hasVideo());
    m_transport->setHasPicture(m_file.hasVideo());
}

void PreviewPanel::takeFile(const MediaFile& file, const PictureShape& shape) {
    m_file = file;
    m_player->setClip(file, shape);
    m_timeline->setClip(file.seconds, shape.displayed(), file.hasSound());
    if (file.hasSound())
        m_peaks->read(file.path,
                      static_cast<int>(std::clamp(file.seconds * peaksPerSecond, 500.0, 100'000.0)));
    setControlsEnabled(true);
    if (file.hasVideo()) {
        const QString rate = QLocale().toString(std::round(file.framesPerSecond * 100) / 100, 'g', 6);
        m_header->setDetail(tr("%1×%2 · %3 fps").arg(file.size.width()).arg(file.size.height()).arg(rate));
        frameView()->setClip(file.size);
        m_stage->showFrame();
    } else {
        m_header->setDetail(tr("sound only"));
        m_stage->showSound();
    }
    seek(0);
    Q_EMIT opened(file);
}

void PreviewPanel::seek(double seconds) {
    if (m_file.path.isEmpty())
        return;
    m_stepping = false;
    showPosition(std::clamp(seconds, 0.0, m_file.seconds));
    if (isPlaying())
        m_player->seek(m_position);
    else
        m_grabber->show(m_position);
}

void PreviewPanel::step(int pictures) {
    if (!m_file.hasVideo())
        return;
    pause();
    m_stepping = true;
    m_grabber->step(pictures);
}

void PreviewPanel::play() {
    if (m_file.path.isEmpty() || isPlaying())
        return;
    const double last = m_file.seconds - 1.5 / std::max(1.0, m_file.framesPerSecond);
    const double end = m_transport->isLooping() ? m_out.value_or(last) : last;
    m_player->play(m_position >= end ? m_in.value_or(0) : m_position);
}

void PreviewPanel::pause() {
    m_player->pause();
}

void PreviewPanel::togglePlay() {
    isPlaying() ? pause() : play();
}

/// The playhead stays where it was put within a picture's time; after steps it goes to where the picture
/// begins.
void PreviewPanel::takeStill(const QImage& image, double seconds, qint64 index, bool exact) {
    if (isPlaying())
        return;
    frameView()->setImage(image);
    m_frame = index;
    if (exact && m_stepping)
        showPosition(seconds);
    m_frame = index;
    m_transport->setFrame(index + 1, m_file.frames, !exact);
    if (exact)
        Q_EMIT frameShown(seconds, index);
}

void PreviewPanel::takePlayed(double seconds) {
    showPosition(std::min(seconds, m_file.seconds));
    if (m_transport->isLooping() && m_out && seconds >= *m_out)
        m_player->seek(m_in.value_or(0));
}

void PreviewPanel::takeEnd() {
    if (m_transport->isLooping())
        m_player->play(m_in.value_or(0));
    else
        seek(m_file.seconds);
}

void PreviewPanel::showPosition(double seconds) {
    m_position = seconds;
    m_frame = frameAt(seconds);
    m_transport->setTime(seconds);
    m_transport->setFrame(std::min(m_frame + 1, m_file.frames), m_file.frames);
    m_timeline->setPosition(seconds);
    m_stage->sound()->setPlayed(m_file.seconds > 0 ? seconds / m_file.seconds : 0);
    Q_EMIT positionChanged(seconds);
}

qint64 PreviewPanel::frameAt(double seconds) const {
    constexpr double rounding = 1e-4;
    return static_cast<qint64>(std::floor(seconds * m_file.framesPerSecond + rounding));
}

void PreviewPanel::setCues(const Cues& cues) {
    m_timeline->setCues(cues);
}

void PreviewPanel::showZoom() {
    m_zoom->setItemText(0, m_file.hasVideo() && frameView()->isFitted()
                               ? tr("Fit %1").arg(words::percent(frameView()->shownZoom()))
                               : tr("Fit"));
    const auto* known = std::ranges::find(zooms, frameView()->shownZoom());
    if (frameView()->isFitted()) {
        m_zoom->setCurrentIndex(0);
    } else {
        m_zoom->setCurrentIndex(known == zooms.end() ? -1 : static_cast<int>(known - zooms.begin()) + 1);
        m_zoom->setPlaceholderText(words::percent(frameView()->shownZoom()));
    }
}

void PreviewPanel::chooseZoom(int index) {
    frameView()->setZoom(index == 0 ? std::nullopt : std::optional(m_zoom->itemData(index).toDouble()));
}

/// Setting a mark where it already is takes it away; one that would turn the stretch round drops the other.
void PreviewPanel::mark(std::optional<double>& mark) {
    if (m_file.path.isEmpty())
        return;
    mark = mark == m_position ? std::nullopt : std::optional(m_position);
    if (m_in && m_out && *m_in >= *m_out)
        (&mark == &m_in ? m_out : m_in).reset();
    showMarks();
    Q_EMIT marksChanged();
}

void PreviewPanel::showMarks() {
    m_timeline->setMarks(m_in, m_out);
    m_transport->setMarks(m_in, m_out);
}

void PreviewPanel::saveFrame() {
    if (!m_file.hasVideo())
        return;
    pause();
    m_grabber->capture(m_position);
}

void PreviewPanel::takeCapture(const Result<QImage>& image) {
    if (!image)
        return m_info->tell(InfoBar::Kind::Warning, words::sentence(image.error()));
    const QString path = m_askFileName(this, suggestedName(m_file.path, m_position));
    if (path.isEmpty())
        return;
    auto* written = new QFutureWatcher<bool>(this);
    connect(written, &QFutureWatcher<bool>::finished, this, [this, written, path] {
        const QString name = QDir::toNativeSeparators(path);
        if (written->result())
            m_info->tell(InfoBar::Kind::Done, tr("Frame saved as %1.").arg(name));
        else
            m_info->tell(InfoBar::Kind::Warning,
                         tr("The frame could not be written to %1. Choose another folder.").arg(name));
        written->deleteLater();
    });
    written->setFuture(QtConcurrent::run([image = *image, path] { return image.save(path, "PNG"); }));
}

void PreviewPanel::keyPressEvent(QKeyEvent* event) {
    if (!m_keys->press(*event))
        QWidget::keyPressEvent(event);
}

void PreviewPanel::keyReleaseEvent(QKeyEvent* event) {
    if (!m_keys->release(*event))
        QWidget::keyReleaseEvent(event);
}
