// SPDX-License-Identifier: MIT
#pragma once

#include "models/regions/boxgridmodel.h"
#include "models/regions/regioneditor.h"

#include <functional>

class FindTextDesk;
class InfoBar;
class JobDraft;
class JobPanel;
class MediaListModel;
class PreviewPanel;
class QMenu;
class QSettings;
class QStackedWidget;
class RegionCanvas;
class RegionMenu;

/// Ties the boxes to the picture, the timeline, the Job panel and the clips.
class RegionDesk : public QObject {
    Q_OBJECT

public:
    using AskName = std::function<QString(QWidget* parent, const QString& title, const QString& before)>;

    struct Parts {
        MediaListModel& clips;
        JobDraft& draft;
        JobPanel& job;
        InfoBar& info;
        QSettings& settings;
    };
    RegionDesk(RegionEditor& editor, const Parts& parts, QMenu& menu, QObject* parent);

    void connectPreview(PreviewPanel& preview);
    QWidget* grid(QStackedWidget& place);  ///< made in that place when it is first looked at
    QAction* gridAction() const;
    void setAskName(const AskName& ask) { m_askName = ask; }

Q_SIGNALS:
    void clipWanted(const QString& path);

private:
    void takeLink();
    void connectJob();
    void connectMenu();
    void connectCanvas(PreviewPanel& preview);
    void connectTimeline(PreviewPanel& preview);
    void moveSpanEnd(int region, bool start, double seconds, bool done);
    void rename(int region);
    void saveSet();
    void paste();
    void refreshGrid();

    RegionBook& m_book;
    RegionEditor& m_editor;
    Parts m_parts;
    RegionMenu* m_menu;
    FindTextDesk* m_findText;
    BoxGridModel* m_grid;
    QWidget* m_gridView = nullptr;
    RegionCanvas* m_canvas = nullptr;
    PreviewPanel* m_preview = nullptr;
    AskName m_askName;
};
