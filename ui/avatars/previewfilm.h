// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/mediafile.h"
#include "services/domain/result.h"
#include "services/media/pictureshape.h"

#include <QtCore/qurl.h>
#include <QtWidgets/qwidget.h>

class ClipPlayer;
class ElidedLabel;
class FrameGrabber;
class FrameView;
class QLabel;
class QStackedLayout;
class QToolButton;

/// A vendor's short film, played in its place. What is wrong with it is said there. Space plays and holds, Esc leaves.
class PreviewFilm : public QWidget {
    Q_OBJECT

public:
    explicit PreviewFilm(QWidget* parent = nullptr);
    ~PreviewFilm() override;

    /// Says that it is being fetched. `title` is whose preview it is.
    void await(const QUrl& url, const QString& title);
    /// Plays it, or says why there is none. Another than the awaited one is let pass.
    void take(const QUrl& url, const Result<QString>& file);
    void clear();  ///< lets go of the film

    QUrl url() const { return m_url; }  ///< awaited or shown; empty = none
    bool isPlaying() const;
    void toggle();

Q_SIGNALS:
    void leaveRequested();
    void unplayable(const QUrl& url);  ///< it came, and is no film after all

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeFoot();
    void connectPlayer();
    void takeFile(const MediaFile& file, const PictureShape& shape);
    void showProblem(const ApiError& error);
    void showMessage(const QString& words);
    void refreshToggle();

    FrameGrabber* m_grabber;
    ClipPlayer* m_player;
    FrameView* m_frame;
    QLabel* m_message;
    QStackedLayout* m_pages;
    QToolButton* m_toggle;
    ElidedLabel* m_note;
    QUrl m_url;
    MediaFile m_file;   ///< without a path until it is open
    double m_held = 0;  ///< where playing goes on
};
