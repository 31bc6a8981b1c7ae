// SPDX-License-Identifier: MIT
#pragma once

#include "models/avatars/avatarlistmodel.h"
#include "services/domain/account.h"
#include "services/domain/operation.h"
#include "services/domain/result.h"
#include "ui/avatars/avatarpictures.h"

#include <QtWidgets/qwidget.h>

#include <optional>

class AvatarBook;
class AvatarFacets;
class AvatarFilterModel;
class AvatarGrid;
class EmptyState;
class InfoBar;
class JobDraft;
class MakerPanel;
class PanelHeader;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedLayout;
class QStackedWidget;
class QToolButton;
class SceneEditor;
class ScenePanel;

/// Avatars of an account, and beside them the video that one of them is put into, or the making of another one.
class AvatarsView : public QWidget {
    Q_OBJECT

public:
    /// All three must outlive the view.
    AvatarsView(JobDraft& draft, SceneEditor& editor, AvatarBook& book, QWidget* parent = nullptr);

    void setPictures(const AvatarPictures& pictures);
    /// Chosen as soon as it is in the list: it was just made.
    void expect(const QString& account, const QString& avatar);

public Q_SLOTS:
    void pictureChanged(const QUrl& url);
    void takeFilm(const QUrl& url, const Result<QString>& file);  ///< a preview that was requested

Q_SIGNALS:
    void addKeyRequested(const QString& vendor);
    void previewRequested(const QUrl& film);
    void previewUnplayable(const QUrl& film);  ///< it came, and is none after all
    void operationWanted(OperationKind kind);
    void filesRequested();  ///< a sound or a video for the list of clips

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeHeader();
    QWidget* makeList();
    QWidget* makeBody();
    void connectAll();
    void refresh();
    void refreshList();
    void refreshCounts();
    void refreshNotice();
    void refreshEmpty();
    void showChosen();
    void choose(const QString& id);
    void takeExpected();
    AvatarWording wording() const;
    void showFacets(bool wanted);
    std::optional<Account> account() const;

    JobDraft& m_draft;
    SceneEditor& m_editor;
    AvatarBook& m_book;
    AvatarListModel* m_avatars;
    AvatarFilterModel* m_filter;
    PanelHeader* m_header;
    QLineEdit* m_search;
    QToolButton* m_narrow;
    QToolButton* m_refresh;
    QPushButton* m_ofPhoto;
    QPushButton* m_ofVideo;
    InfoBar* m_notice;
    AvatarFacets* m_facets;
    AvatarGrid* m_grid;
    QLabel* m_nothing;
    QStackedLayout* m_list;
    ScenePanel* m_scene;
    MakerPanel* m_maker;
    QStackedWidget* m_side;
    EmptyState* m_empty;
    QStackedLayout* m_pages;
    QString m_shownAccount;
    QString m_expected;
    QString m_offered;  ///< to be taken with the notice's button
    bool m_wide = false;
    bool m_tellsProblem = false;
};
