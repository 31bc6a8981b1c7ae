// SPDX-License-Identifier: MIT
#pragma once

#include "models/avatars/avatarlistmodel.h"
#include "services/domain/result.h"
#include "ui/avatars/avatarpictures.h"

#include <QtWidgets/qwidget.h>

class ElidedLabel;
class JobDraft;
class PreviewFilm;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class SceneCanvas;
class SceneEditor;
class SceneForm;

/// The avatar that was chosen, its place in the picture, and what it says.
class ScenePanel : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the panel.
    ScenePanel(SceneEditor& editor, const JobDraft& draft, QWidget* parent = nullptr);

    SceneForm* form() const { return m_form; }
    SceneCanvas* canvas() const { return m_canvas; }
    void setPictures(const AvatarPictures& pictures);
    void setWording(const AvatarWording& wording);
    void pictureChanged(const QUrl& url);  ///< it is here now, or will never be
    void takeFilm(const QUrl& url, const Result<QString>& file);  ///< what was asked for

Q_SIGNALS:
    void previewRequested(const QUrl& film);  ///< to be fetched: answer with takeFilm
    void previewUnplayable(const QUrl& film);
    void soundRequested();
    void avatarWanted();

private:
    QWidget* makeHead();
    QWidget* makeSound();
    void refresh();
    void refreshSound();
    void refreshPreview();
    void toggleFilm(const QUrl& url, const QString& title);
    void leaveFilm();
    PreviewFilm& film();
    QUrl shownFilm() const;  ///< empty = the canvas is shown
    void showPerson();
    void showBackground();
    QUrl personLink() const;

    SceneEditor& m_editor;
    const JobDraft& m_draft;
    AvatarPictures m_pictures;
    AvatarWording m_wording;
    ElidedLabel* m_title;
    ElidedLabel* m_facts;
    QPushButton* m_preview;
    SceneCanvas* m_canvas;
    QStackedWidget* m_stage;        ///< the canvas, or a film in its place
    PreviewFilm* m_film = nullptr;  ///< made for the first one
    SceneForm* m_form;
    QScrollArea* m_scroll;  ///< of the form
    QLabel* m_soundIcon;
    ElidedLabel* m_sound;
    QPushButton* m_addSound;
    QUrl m_shown;          ///< whose picture the canvas has, or waits for
    QString m_background;  ///< the same, behind it
};
