// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/qurl.h>
#include <QtGui/qimage.h>
#include <QtWidgets/qwidget.h>

class ClipFilterModel;
class ClipView;
class DropZone;
class MediaEmpty;
class MediaListModel;
class PanelHeader;
class QLabel;
class QLineEdit;
class QMenu;
class QStackedLayout;

/// The clips at hand: list, drop zone, sum. Asks by signals for everything but taking clips off the list.
class MediaPanel : public QWidget {
    Q_OBJECT

public:
    explicit MediaPanel(MediaListModel* clips, QWidget* parent = nullptr);

    PanelHeader* header() const { return m_header; }  ///< may become the title bar of a dock
    QString current() const;
    QStringList selected() const;
    void setCurrent(const QString& path);
    void setSample(const QString& facts, const QImage& picture);
    /// Lights the drop zone while something is dragged over the window.
    void setDropLit(bool lit);

Q_SIGNALS:
    void filesDropped(const QList<QUrl>& urls);
    void addFilesRequested();
    void addFolderRequested();
    void sampleRequested();
    void showInFolderRequested(const QString& path);
    void currentChanged(const QString& path);
    void selectionChanged(const QStringList& paths);
    void opened(const QString& path);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeHeader();
    QWidget* makeFilled();
    QWidget* makeFooter();
    void connectView();
    void showSearch(bool on);
    void fillMoreMenu(QMenu* menu);
    void showContextMenu(const QPoint& at);
    void removeSelected();
    void tellCounts();

    MediaListModel* m_clips;
    ClipFilterModel* m_shown;
    PanelHeader* m_header;
    QLineEdit* m_search;
    QWidget* m_searchRow = nullptr;
    ClipView* m_view;
    DropZone* m_zone;
    MediaEmpty* m_empty;
    QLabel* m_sum;
    QLabel* m_selection;
    QStackedLayout* m_stack;
};
