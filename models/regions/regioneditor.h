// SPDX-License-Identifier: MIT
#pragma once

#include "models/regions/regionbook.h"
#include "models/regions/regionedit.h"

#include <QtCore/qsize.h>
#include <QtGui/qundostack.h>

/// The boxes of the clip that is looked at: canvas, timeline and list show and edit these same ones. Every edit is one step that can
/// be undone and is named.
class RegionEditor : public QObject {
    Q_OBJECT

public:
    /// The book must outlive the editor.
    RegionEditor(RegionBook& book, RegionWording wording, QObject* parent = nullptr);

    RegionBook& book() { return m_book; }
    /// `frame` in displayed pixels, empty for a clip without a picture; an empty path = no clip.
    void setClip(const QString& path, QSize frame);
    const QString& clip() const { return m_clip; }
    QSize frame() const { return m_frame; }
    QList<Region> regions() const;  ///< with what a drag under way has made of one
    int selected() const { return m_selected; }  ///< -1 = none
    QRect pixels(int region) const;
    QUndoStack& undoStack() { return m_undo; }
    RegionKind kindToDraw() const { return m_kind; }
    void setKindToDraw(RegionKind kind);

    void select(int region);
    void cycle(int by);  ///< to the next or the one before, round the end
    void add(const Region& region, RegionEdit edit = RegionEdit::Draw);
    void add(const QList<Region>& regions, RegionEdit edit);
    void change(int region, const Region& to, RegionEdit edit);
    void changePixels(int region, const QRect& pixels, RegionEdit edit);
    void remove(int region);
    void duplicate(int region);
    void replaceAll(const QList<Region>& regions, RegionEdit edit);
    /// These boxes instead of theirs, for several clips in one step.
    void giveTo(const QStringList& clips, const QList<Region>& regions);

    /// A drag under way: shown everywhere, but no step until `change` follows or it is dropped.
    void showDragged(int region, const Region& as);
    void dropDragged();

Q_SIGNALS:
    void changed();               ///< boxes, selection, or what is drawn next
    void clipWanted(const QString& clip);  ///< a step was undone or redone in another clip

private:
    friend class RegionChange;
    void put(const QString& clip, const QList<Region>& regions, int selected);
    void push(RegionEdit edit, int region, const QList<Region>& after);

    RegionBook& m_book;
    RegionWording m_wording;
    QUndoStack m_undo;
    QString m_clip;
    QSize m_frame;
    RegionKind m_kind = RegionKind::Subtitle;
    int m_selected = -1;
    int m_dragged = -1;
    Region m_dragging;
    int m_burst = 0;  ///< counts what ends a run of nudges
};
