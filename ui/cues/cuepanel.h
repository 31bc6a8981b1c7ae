// SPDX-License-Identifier: MIT
#pragma once

#include "models/cues/cuetablemodel.h"
#include "services/domain/mediafile.h"
#include "ui/cues/cuefiles.h"
#include "ui/cues/cuetimingbar.h"

#include <QtWidgets/qwidget.h>

class CueActions;
class CueEmpty;
class CueFindBar;
class CueView;
class PanelHeader;
class QStackedLayout;

/// Subtitles as a table: open, correct, check, save. Knows no player: asks by signals, is told the position.
class CuePanel : public QWidget {
    Q_OBJECT

public:
    explicit CuePanel(CueDocument& document, QWidget* parent = nullptr);
    ~CuePanel() override;

    QWidget* header() const;  ///< may become the title bar of a dock
    CueActions& actions() const { return *m_actions; }
    CueFiles& files() const { return *m_files; }
    CueView& view() const { return *m_view; }
    int currentRow() const;
    void setCurrentRow(int row);

    /// What is looked at: its subtitle tracks, and the files beside it, are offered.
    void setClip(const MediaFile& clip);
    void setPosition(double seconds);
    void setUsable(bool usable);  ///< the job takes subtitles
    void tell(InfoBar::Kind kind, const QString& sentence, const QString& action = {});

Q_SIGNALS:
    void playRequested(double start, double end);
    void seekRequested(double seconds);
    void currentRowChanged(int row);
    void trackRequested(const SubtitleTrack& track);
    void useRequested(const QString& path);  ///< saved, and to be given to the job
    void barActionTriggered();

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeHeader();
    void connectFiles();
    void connectView();
    void connectSteps();
    void connectBars();
    void addCue();
    void removeCues();
    void splitCue();
    void mergeCues();
    void moveTimes(CueTimingBar::What what, std::chrono::milliseconds time);
    void find(bool forward);
    void showMatches();
    void replaceAll(const QString& what, const QString& with);
    void use();
    void showFacts();
    std::chrono::milliseconds position() const;

    CueDocument& m_document;
    CueTableModel* m_model;
    CueActions* m_actions;
    CueFiles* m_files;
    PanelHeader* m_header;
    InfoBar* m_info;
    CueFindBar* m_findBar;
    CueTimingBar* m_timingBar;
    CueEmpty* m_empty;
    CueView* m_view;
    QStackedLayout* m_stack;
    double m_seconds = 0;
    bool m_usable = false;
};
