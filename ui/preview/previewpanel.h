// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/cue.h"
#include "services/domain/mediafile.h"
#include "services/domain/result.h"
#include "services/media/pictureshape.h"

#include <QtGui/qimage.h>
#include <QtWidgets/qwidget.h>

#include <functional>
#include <optional>

class ClipPlayer;
class Filmstrip;
class FrameGrabber;
class FrameView;
class InfoBar;
class PanelHeader;
class PeaksReader;
class PlayerKeys;
class PreviewStage;
class QComboBox;
class QHBoxLayout;
class QToolButton;
class Timeline;
class TransportBar;

/// One clip to look at: picture, timeline, transport. While paused its picture is the exact frame at
/// position(): the one that regions are drawn on and that "Save frame" writes.
class PreviewPanel : public QWidget {
    Q_OBJECT
public:
    /// Asks where a frame is to be saved; an empty answer saves nothing. Replaced in tests.
    using AskFileName = std::function<QString(QWidget* parent, const QString& suggested)>;

    explicit PreviewPanel(QWidget* parent = nullptr);
    ~PreviewPanel() override;

    void open(const QString& path);
    void close();  ///< the file and all pictures of it are let go
    void setCues(const Cues& cues);
    void setAskFileName(const AskFileName& ask) { m_askFileName = ask; }

    const MediaFile& file() const { return m_file; }  ///< empty path until opened()
    double position() const { return m_position; }
    qint64 frame() const { return m_frame; }  ///< counted from 0
    bool isPlaying() const;
    std::optional<double> markIn() const { return m_in; }
    std::optional<double> markOut() const { return m_out; }

    FrameView* frameView() const;
    Timeline* timeline() const { return m_timeline; }
    void addTool(QWidget* tool);  ///< what draws on the frame, into the head

public Q_SLOTS:
    void seek(double seconds);
    void step(int pictures);
    void play();
    void pause();
    void togglePlay();
    void saveFrame();

Q_SIGNALS:
    void opened(const MediaFile& file);
    void failed(const ApiError& error);
    void closed();
    void positionChanged(double seconds);
    void playingChanged(bool playing);
    void frameShown(double seconds, qint64 frame);  ///< an exact still is on the canvas
    void marksChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;

private:
    void build();
    void connectTransport();
    void connectKeys();
    void connectMedia();
    void takeFile(const MediaFile& file, const PictureShape& shape);
    void takeStill(const QImage& image, double seconds, qint64 index, bool exact);
    void takePlayed(double seconds);
    void takeEnd();
    void takeCapture(const Result<QImage>& image);
    void reset();
    void setControlsEnabled(bool enabled);
    void showPosition(double seconds);
    void showZoom();
    void chooseZoom(int index);
    void mark(std::optional<double>& mark);
    void showMarks();
    qint64 frameAt(double seconds) const;

    FrameGrabber* m_grabber;
    Filmstrip* m_filmstrip;
    PeaksReader* m_peaks;
    ClipPlayer* m_player;
    PlayerKeys* m_keys;

    PanelHeader* m_header;
    QHBoxLayout* m_tools = nullptr;
    QComboBox* m_zoom = nullptr;
    QToolButton* m_camera = nullptr;
    InfoBar* m_info;
    PreviewStage* m_stage;
    Timeline* m_timeline;
    TransportBar* m_transport;

    AskFileName m_askFileName;
    QString m_path;  ///< asked for; m_file follows once it is open
    MediaFile m_file;
    double m_position = 0;
    qint64 m_frame = 0;
    bool m_stepping = false;  ///< the position follows the picture, not the other way round
    bool m_muted = false;
    std::optional<double> m_in;
    std::optional<double> m_out;
};
