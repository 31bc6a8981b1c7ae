// SPDX-License-Identifier: MIT
#pragma once

#include "models/compare/comparison.h"
#include "services/domain/result.h"

#include <QtGui/qimage.h>
#include <QtWidgets/qwidget.h>

#include <functional>
#include <random>

class CompareCanvas;
class CompareSide;
class DriftMeter;
class EmptyState;
class InfoBar;
class PlayerKeys;
class QAbstractButton;
class QComboBox;
class QLabel;
class QStackedLayout;
class QTimer;
class Segments;
class SoundLanes;
class TakeDeck;
class TransportBar;

/// The source and up to three of its results on one clock, to look at and to listen to.
class CompareView : public QWidget {
    Q_OBJECT
public:
    /// Asks where a file goes; an empty answer saves nothing. Replaced in tests.
    using AskFileName = std::function<QString(QWidget* parent, const QString& title, const QString& suggested)>;

    explicit CompareView(QWidget* parent = nullptr);
    ~CompareView() override;

    void compare(const QList<Take>& takes);  ///< the source first; none = the invitation
    /// Note and mark as they stand now; what is being typed here stays.
    void takeNews(const QString& task, bool best, const QString& note);
    const Comparison& comparison() const { return m_comparison; }
    void setMayAdd(bool may);                ///< there are other results of this source
    void setAskFileName(const AskFileName& ask) { m_askFileName = ask; }
    void setRandom(const std::mt19937& random) { m_random = random; }
    TakeDeck& deck() const { return *m_deck; }

Q_SIGNALS:
    void addRequested(QWidget* at);
    void noteChanged(const QString& task, const QString& note);
    void bestChanged(const QString& task, const QStringList& rivals);  ///< an empty task: none is any more

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makePictures();
    void connectDeck();
    void connectTransport();
    void connectKeys();
    void connectSide();
    void showTakes();
    void showFacts();
    void showPosition(double seconds);
    void showZoom();
    void setLayoutKind(Comparison::Layout layout);
    void setPair(int index);
    void setBlind(bool blind);
    void hear(int slot);
    void toggleBest(int slot);
    void mark(std::optional<double>& mark);
    void measure();
    void takeCapture(const QList<QImage>& pictures);
    void exportTake(int slot);
    void tellEnd(const QString& failure, const QString& done);

    Comparison m_comparison;
    std::mt19937 m_random{std::random_device{}()};
    TakeDeck* m_deck;
    DriftMeter* m_drifts;
    PlayerKeys* m_keys;
    QTimer* m_blink;
    AskFileName m_askFileName;

    QLabel* m_clip = nullptr;
    Segments* m_layouts = nullptr;
    Segments* m_pairs = nullptr;
    QComboBox* m_zoom = nullptr;
    QAbstractButton* m_blind = nullptr;
    InfoBar* m_info;
    CompareCanvas* m_canvas;
    SoundLanes* m_lanes;
    TransportBar* m_transport;
    CompareSide* m_side;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    std::optional<double> m_in;
    std::optional<double> m_out;
    bool m_muted = false;
};
