// SPDX-License-Identifier: MIT
#pragma once

#include "models/regions/suggestions.h"
#include "services/domain/result.h"
#include "services/vision/boxsuggestion.h"

#include <QtCore/qobject.h>

class BoxFinder;
class InfoBar;
class RegionCanvas;
class RegionEditor;
class RegionSection;

/// Looks for burnt-in text and logos, and lets a person take of it what is right.
class FindTextDesk : public QObject {
    Q_OBJECT

public:
    /// All must outlive the desk.
    FindTextDesk(RegionEditor& editor, RegionSection& section, InfoBar& info, QObject* parent);

    void connectCanvas(RegionCanvas& canvas);
    void toggle();  ///< looks, or stops looking

private:
    BoxFinder& finder();
    void take(const Result<QList<BoxSuggestion>>& found);
    void accept();
    void show(const Suggestions& found);

    RegionEditor& m_editor;
    RegionSection& m_section;
    InfoBar& m_info;
    BoxFinder* m_finder = nullptr;
    RegionCanvas* m_canvas = nullptr;
    QString m_clip;  ///< that is looked through, or of which something was found
    Suggestions m_found;
};
