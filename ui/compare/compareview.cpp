// SPDX-License-Identifier: MIT
#include "ui/compare/compareview.h"

#include "services/media/driftmeter.h"
#include "ui/compare/comparecanvas.h"
#include "ui/compare/comparepicture.h"
#include "ui/compare/compareside.h"
#include "ui/widgets/segments.h"
#include "ui/compare/soundlanes.h"
#include "ui/compare/takedeck.h"
#include "ui/compare/takewords.h"
#include "ui/preview/playerkeys.h"
#include "ui/preview/transportbar.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/infobar.h"
#include "ui/widgets/separator.h"
#include "ui/words/words.h"

#include <QtConcurrent/qtconcurrentrun.h>
#include <QtCore/qdir.h>
#include <QtCore/qfileinfo.h>
#include <QtCore/qfuturewatcher.h>
#include <QtCore/qstandardpaths.h>
#include <QtCore/qtimer.h>
#include <QtGui/qevent.h>
#include <QtWidgets/qboxlayout.h>
#include <QtWidgets/qcheckbox.h>
#include <QtWidgets/qcombobox.h>
#include <QtWidgets/qfiledialog.h>
#include <QtWidgets/qstackedlayout.h>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using Layout = Comparison::Layout;

namespace {

constexpr std::array zooms{0.25, 0.5, 1.0, 2.0, 4.0};
constexpr int headHeight = 46;
constexpr std::chrono::milliseconds blinkPause{800};

QString percent(double zoom) {
    return QLocale().toString(std::lround(zoom * 100)) + u" %"_s;
}

QString askWithDialog(QWidget* parent, const QString& title, const QString& suggested) {
    return QFileDialog::getSaveFileName(parent, title, suggested, {}, nullptr, QFileDialog::DontConfirmOverwrite);
}

}  // namespace

CompareView::CompareView(QWidget* parent)
    : QWidget(parent), m_deck(new TakeDeck(m_comparison, this)), m_drifts(new DriftMeter(this)), m_keys(new PlayerKeys(this)),
      m_blink(new QTimer(this)), m_askFileName(askWithDialog), m_info(new InfoBar(this)),
      m_canvas(new CompareCanvas(m_comparison, *m_deck, this)), m_lanes(new SoundLanes(m_comparison, this)),
      m_transport(new TransportBar(this)), m_side(new CompareSide(m_comparison, this)),
      m_empty(new EmptyState(u"compare"_s, tr("Nothing to compare yet"),
                             tr("Choose a finished task with a video, or several of the same source, and press Compare in its menu. "
                                "The source and its results then play here on one clock."),
                             this)),
      m_stack(new QStackedLayout(this)) {
    setObjectName(u"compareView"_s);
    setAccessibleName(tr("Compare"));
    setFocusPolicy(Qt::StrongFocus);
    m_info->setObjectName(u"compareInfo"_s);
    m_empty->setObjectName(u"compareEmpty"_s);
    m_blink->setObjectName(u"blinkTimer"_s);
    m_blink->setInterval(blinkPause);
    auto* all = new QWidget;
    auto* row = new QHBoxLayout(all);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(makePictures(), 1);
    row->addWidget(new Separator(Qt::Vertical));
    row->addWidget(m_side);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(all);
    connectDeck();
    connectTransport();
    connectKeys();
    connectSide();
}

CompareView::~CompareView() = default;

QWidget* CompareView::makePictures() {
    auto* pictures = new QWidget;
    auto* column = new QVBoxLayout(pictures);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(new Separator);
    column->addWidget(m_info);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_lanes);
    column->addWidget(m_transport);
    connect(m_info, &InfoBar::closed, m_info, &QWidget::hide);
    return pictures;
}

QWidget* CompareView::makeHead() {
    auto* head = new QWidget;
    head->setMinimumHeight(headHeight);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(8);
    row->addWidget(widgets::titleLabel(tr("Compare"), head));
    m_clip = new ElidedLabel(Qt::ElideMiddle, head);
    widgets::setTone(m_clip, u"quiet"_s);
    row->addWidget(m_clip, 1);
    m_layouts = new Segments(tr("How the pictures lie"), head);
    m_layouts->setObjectName(u"layouts"_s);
    m_layouts->add(int(Layout::SideBySide), tr("Side by side"), u"layout-columns"_s);
    m_layouts->add(int(Layout::Wipe), tr("Wipe"), u"layout-wipe"_s);
    m_layouts->add(int(Layout::Blink), tr("Blink"), u"layout-blink"_s);
    m_layouts->setCurrent(int(m_comparison.layout()));
    row->addWidget(m_layouts);
    row->addWidget(widgets::quietLabel(tr("Pair"), head));
    m_pairs = new Segments(tr("Pair"), head);
    m_pairs->setObjectName(u"pairs"_s);
    row->addWidget(m_pairs);
    row->addStretch(1);
    m_zoom = new QComboBox(head);
    m_zoom->setObjectName(u"compareZoom"_s);
    m_zoom->setAccessibleName(tr("Size of the pictures"));
    m_zoom->setToolTip(tr("Size of the pictures (Ctrl and the mouse wheel over them)"));
    m_zoom->addItem(tr("Fit"));
    for (const double zoom : zooms)
        m_zoom->addItem(percent(zoom), zoom);
    m_zoom->setMinimumContentsLength(7);
    row->addWidget(m_zoom);
    m_blind = new QCheckBox(tr("Blind A/B"), head);
    m_blind->setObjectName(u"blind"_s);
    row->addWidget(m_blind);
    connect(m_layouts, &Segments::chosen, this, [this](int layout) { setLayoutKind(Layout(layout)); });
    connect(m_pairs, &Segments::chosen, this, &CompareView::setPair);
    connect(m_blind, &QAbstractButton::clicked, this, &CompareView::setBlind);
    connect(m_zoom, &QComboBox::activated, this, [this](int index) {
        m_canvas->setZoom(index > 0 ? std::optional(m_zoom->itemData(index).toDouble()) : std::nullopt);
    });
    connect(m_canvas, &CompareCanvas::zoomChanged, this, &CompareView::showZoom);
    return head;
}

void CompareView::connectDeck() {
    connect(m_deck, &TakeDeck::opened, this, [this](int slot) {
        m_comparison.setSeconds(slot, m_deck->file(slot).seconds);
        if (m_deck->file(slot).hasSound())
            m_lanes->readPeaks(slot);
        m_canvas->rearrange();
        showFacts();
        showPosition(m_deck->position());
    });
    connect(m_deck, &TakeDeck::failed, this, [this](int slot, const ApiError& error) {
        m_canvas->setFailure(slot, words::sentence(error));
        m_info->tell(InfoBar::Kind::Failure, tr("%1 cannot be shown. %2").arg(TakeWords::label(m_comparison, slot), words::sentence(error)));
    });
    connect(m_deck, &TakeDeck::positionChanged, this, [this](double seconds) {
        showPosition(seconds);
        if (m_deck->isPlaying() && m_transport->isLooping() && seconds >= m_out.value_or(m_comparison.seconds()) - 0.02)
            m_deck->seek(m_in.value_or(0));
    });
    connect(m_deck, &TakeDeck::playingChanged, m_transport, &TransportBar::setPlaying);
    connect(m_deck, &TakeDeck::captured, this, &CompareView::takeCapture);
    connect(m_deck, &TakeDeck::soundFailed, this,
            [this](const ApiError& error) { m_info->tell(InfoBar::Kind::Warning, words::sentence(error)); });
    connect(m_deck, &TakeDeck::soundDeviceMissing, this, [this] {
        m_info->tell(InfoBar::Kind::Warning, tr("No loudspeaker or headphones were found, so the takes play without sound."));
    });
    connect(m_drifts, &DriftMeter::measured, this, [this](const QString& path, const Drift& drift) {
        if (const int slot = m_comparison.slotOf(path); slot > 0)
            m_comparison.setDrift(slot, drift);
        m_deck->refresh();
        showFacts();
    });
    connect(m_blink, &QTimer::timeout, this, [this] {
        m_comparison.blink();
        m_canvas->rearrange();
    });
}

void CompareView::connectTransport() {
    connect(m_transport, &TransportBar::playToggled, m_keys, &PlayerKeys::toggled);
    connect(m_transport, &TransportBar::startWanted, m_keys, &PlayerKeys::startWanted);
    connect(m_transport, &TransportBar::endWanted, m_keys, &PlayerKeys::endWanted);
    connect(m_transport, &TransportBar::stepped, m_deck, &TakeDeck::step);
    connect(m_transport, &TransportBar::inMarked, this, [this] { mark(m_in); });
    connect(m_transport, &TransportBar::outMarked, this, [this] { mark(m_out); });
    connect(m_transport, &TransportBar::rateChanged, m_deck, &TakeDeck::setRate);
    connect(m_transport, &TransportBar::volumeChanged, m_deck, &TakeDeck::setVolume);
    connect(m_transport, &TransportBar::muteToggled, this, [this] {
        m_muted = !m_muted;
        m_transport->setMuted(m_muted);
        m_deck->setMuted(m_muted);
    });
    connect(m_lanes, &SoundLanes::scrubbed, m_deck, &TakeDeck::seek);
    connect(m_lanes, &SoundLanes::hearRequested, this, &CompareView::hear);
}

void CompareView::connectKeys() {
    connect(m_keys, &PlayerKeys::toggled, this, [this] { m_deck->isPlaying() ? m_deck->pause() : m_deck->play(); });
    connect(m_keys, &PlayerKeys::paused, m_deck, &TakeDeck::pause);
    connect(m_keys, &PlayerKeys::stepped, m_deck, &TakeDeck::step);
    connect(m_keys, &PlayerKeys::moved, this, [this](double seconds) { m_deck->seek(m_deck->position() + seconds); });
    connect(m_keys, &PlayerKeys::startWanted, this, [this] { m_deck->seek(0); });
    connect(m_keys, &PlayerKeys::endWanted, this, [this] { m_deck->seek(m_comparison.seconds()); });
    connect(m_keys, &PlayerKeys::slower, m_transport, [this] { m_transport->changeRate(-1); });
    connect(m_keys, &PlayerKeys::faster, m_transport, [this] { m_deck->isPlaying() ? m_transport->changeRate(1) : m_deck->play(); });
    connect(m_keys, &PlayerKeys::inMarked, this, [this] { mark(m_in); });
    connect(m_keys, &PlayerKeys::outMarked, this, [this] { mark(m_out); });
    connect(m_keys, &PlayerKeys::muteToggled, m_transport, &TransportBar::muteToggled);
}

void CompareView::connectSide() {
    connect(m_side, &CompareSide::addRequested, this, &CompareView::addRequested);
    connect(m_side, &CompareSide::bestToggled, this, &CompareView::toggleBest);
    connect(m_side, &CompareSide::noteChanged, this,
            [this](int slot) { Q_EMIT noteChanged(m_comparison.take(slot).task, m_comparison.take(slot).note); });
    connect(m_side, &CompareSide::saveFrameRequested, m_deck, &TakeDeck::capture);
    connect(m_side, &CompareSide::exportRequested, this, &CompareView::exportTake);
}

void CompareView::compare(const QList<Take>& takes) {
    m_side->keepNote();
    m_deck->pause();
    const Layout layout = m_comparison.layout();
    m_comparison = Comparison(takes.size() > 1 ? takes : QList<Take>());
    m_comparison.setLayout(layout);
    m_deck->open();
    m_in.reset();
    m_out.reset();
    m_info->hide();
    m_canvas->clearFailures();
    m_stack->setCurrentIndex(m_comparison.isEmpty() ? 0 : 1);
    showTakes();
    measure();
}

void CompareView::showTakes() {
    m_clip->setText(m_comparison.isEmpty() ? QString() : QFileInfo(m_comparison.take(0).path).fileName());
    m_pairs->clear();
    const auto pairs = m_comparison.pairs();
    for (int i = 0; i < pairs.size(); ++i)
        m_pairs->add(i, tr("%1 | %2", "a pair").arg(Comparison::letter(pairs[i].first)).arg(Comparison::letter(pairs[i].second)));
    m_pairs->setCurrent(0);
    m_blind->setChecked(false);
    m_blind->setEnabled(m_comparison.mayBlind());
    m_blind->setToolTip(m_comparison.mayBlind() ? tr("Mixes the results and hides their names") : tr("A blind test needs two results or more."));
    m_lanes->rebuild();
    m_side->rebuild();
    m_transport->setMarks(m_in, m_out);
    setLayoutKind(m_comparison.layout());
}

void CompareView::showFacts() {
    m_lanes->refresh();
    m_side->refresh();
    m_canvas->update();
}

void CompareView::showPosition(double seconds) {
    if (m_comparison.isEmpty())
        return;
    m_transport->setTime(seconds);
    const MediaFile& source = m_deck->file(0);
    const auto frame = static_cast<qint64>(std::floor(m_comparison.placeIn(0, seconds) * source.framesPerSecond + 0.01));
    m_transport->setFrame(std::clamp<qint64>(frame + 1, 1, std::max<qint64>(1, source.frames)), source.frames);
    m_lanes->setPosition(seconds);
}

void CompareView::showZoom() {
    m_zoom->setItemText(0, tr("Fit %1").arg(percent(m_canvas->shownZoom())));
    const int index = m_canvas->isFitted() ? 0 : m_zoom->findData(m_canvas->shownZoom());
    if (index < 0)
        m_zoom->setItemText(0, percent(m_canvas->shownZoom()));  // by the wheel, between the steps
    m_zoom->setCurrentIndex(std::max(0, index));
}

void CompareView::setLayoutKind(Layout layout) {
    m_comparison.setLayout(layout);
    m_layouts->setCurrent(int(layout));
    const bool paired = layout != Layout::SideBySide;
    m_pairs->setEnabled(paired);
    m_pairs->setToolTip(paired ? QString() : tr("Side by side shows all of them."));
    layout == Layout::Blink ? m_blink->start() : m_blink->stop();
    if (!m_comparison.isEmpty() && m_stack->currentIndex() == 1)
        QMetaObject::invokeMethod(m_canvas, &CompareCanvas::rearrange, Qt::QueuedConnection);
}

void CompareView::setPair(int index) {
    m_comparison.setPair(m_comparison.pairs()[index]);
    m_canvas->rearrange();
}

void CompareView::setBlind(bool blind) {
    m_side->keepNote();
    if (blind) {
        const QList<int> before = m_comparison.startBlind(m_random);
        m_deck->reorder(before);
        m_lanes->reorder(before);
    } else {
        m_comparison.reveal();
    }
    m_side->refresh();
    m_canvas->rearrange();
    showFacts();
}

void CompareView::hear(int slot) {
    if (slot >= m_comparison.count())
        return;
    m_deck->hear(slot);
    m_lanes->refresh();
}

void CompareView::toggleBest(int slot) {
    m_comparison.toggleBest(slot);
    QStringList rivals;
    for (const Take& take : m_comparison.takes()) {
        if (!take.isSource() && !take.best)
            rivals << take.task;
    }
    Q_EMIT bestChanged(m_comparison.take(slot).best ? m_comparison.take(slot).task : QString(), rivals);
    m_side->refresh();
}

void CompareView::setMayAdd(bool may) {
    m_side->setMayAdd(may);
}

void CompareView::mark(std::optional<double>& mark) {
    mark = mark == m_deck->position() ? std::nullopt : std::optional(m_deck->position());
    if (m_in && m_out && *m_out <= *m_in)
        (&mark == &m_in ? m_out : m_in).reset();
    m_transport->setMarks(m_in, m_out);
}

void CompareView::measure() {
    QStringList results;
    for (int slot = 1; slot < m_comparison.count(); ++slot)
        results << m_comparison.take(slot).path;
    if (!results.isEmpty())
        m_drifts->measure(m_comparison.take(0).path, results);
}

void CompareView::takeCapture(const QList<QImage>& pictures) {
    const QImage image = comparePicture(m_comparison, pictures);
    if (image.isNull())
        return m_info->tell(InfoBar::Kind::Failure, tr("The frame could not be read, so nothing was saved. Try one beside it."));
    const QString time = TakeWords::length(m_deck->position()).replace(u':', u'-');
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    QString suggested = QFileInfo(m_comparison.take(0).path).completeBaseName() + u' ' + tr("compared") + u' ' + time + u".png"_s;
    const QString path = m_askFileName(this, tr("Save the pictures as they are shown"), folder.filePath(suggested));
    if (path.isEmpty())
        return;
    auto* watcher = new QFutureWatcher<bool>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        tellEnd(watcher->result() ? QString() : tr("The picture could not be saved as %1. Choose a name that is free in a folder you may write to.").arg(path),
                tr("Saved as %1.").arg(path));
    });
    watcher->setFuture(QtConcurrent::run([image, path] { return !QFile::exists(path) && image.save(path, "PNG"); }));
}

/// A copy; what is there already is left alone.
void CompareView::exportTake(int slot) {
    const QString from = m_comparison.take(slot).path;
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::MoviesLocation));
    const QString name = m_comparison.isHidden(slot) ? QString(Comparison::letter(slot)) + u'.' + QFileInfo(from).suffix() : QFileInfo(from).fileName();
    const QString to = m_askFileName(this, tr("Export %1").arg(Comparison::letter(slot)), folder.filePath(name));
    if (to.isEmpty())
        return;
    auto* watcher = new QFutureWatcher<bool>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, to] {
        watcher->deleteLater();
        tellEnd(watcher->result() ? QString() : tr("Nothing was copied to %1. Choose a name that is free in a folder with enough room.").arg(to),
                tr("Copied to %1.").arg(to));
    });
    watcher->setFuture(QtConcurrent::run([from, to] { return QFile::copy(from, to); }));
}

void CompareView::tellEnd(const QString& failure, const QString& done) {
    failure.isEmpty() ? m_info->tell(InfoBar::Kind::Done, done) : m_info->tell(InfoBar::Kind::Failure, failure);
}

void CompareView::keyPressEvent(QKeyEvent* event) {
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (m_comparison.isEmpty())
        return event->ignore();
    if (plain && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_4)
        return hear(event->key() - Qt::Key_1);
    if (plain && event->key() == Qt::Key_B && m_comparison.layout() == Layout::Blink) {
        m_blink->stop();  // by hand from now on
        m_comparison.blink();
        return m_canvas->rearrange();
    }
    event->setAccepted(m_keys->press(*event));
}

void CompareView::keyReleaseEvent(QKeyEvent* event) {
    event->setAccepted(m_keys->release(*event));
}

void CompareView::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_side->keepNote();
    m_deck->pause();
    m_blink->stop();
}
