// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/mediafile.h"
#include "ui/widgets/emptystate.h"

/// What stands where there are no cues: what they are good for, and where some may be had, those of the clip first.
class CueEmpty : public EmptyState {
    Q_OBJECT

public:
    explicit CueEmpty(QWidget* parent = nullptr);

    void setOffers(const QStringList& files, const QList<SubtitleTrack>& tracks);

Q_SIGNALS:
    void openAsked();
    void fileChosen(const QString& path);
    void trackChosen(const SubtitleTrack& track);
    void writeAsked();

private:
    QList<QPushButton*> m_offers;
};

/// "English", or the number of the track where its language is not told.
QString trackName(const SubtitleTrack& track);
