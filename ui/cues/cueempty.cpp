// SPDX-License-Identifier: MIT
#include "ui/cues/cueempty.h"

#include "ui/words/words.h"

#include <QtCore/qfileinfo.h>
#include <QtWidgets/qpushbutton.h>

using namespace Qt::StringLiterals;

namespace {
constexpr int mostOffers = 4;
}

QString trackName(const SubtitleTrack& track) {
    const bool told = !track.language.isEmpty() && track.language != "und"_L1;
    return told ? words::languageName(track.language) : CueEmpty::tr("track %1").arg(track.stream);
}

CueEmpty::CueEmpty(QWidget* parent)
    : EmptyState(u"subtitles"_s, tr("No subtitles are open"),
                 tr("Correct words and times here before you translate, dub or burn them in: SRT, WebVTT and ASS files, or a subtitle "
                    "track of the clip. Nothing in a file changes until you save."),
                 parent) {
    setObjectName(u"cuesEmpty"_s);
    auto* open = addPrimary(tr("Open subtitles…"));
    open->setObjectName(u"openSubtitles"_s);
    connect(open, &QPushButton::clicked, this, &CueEmpty::openAsked);
    auto* write = addQuiet(tr("Write the first cue"));
    write->setObjectName(u"writeFirstCue"_s);
    connect(write, &QPushButton::clicked, this, &CueEmpty::writeAsked);
}

void CueEmpty::setOffers(const QStringList& files, const QList<SubtitleTrack>& tracks) {
    qDeleteAll(std::exchange(m_offers, {}));
    for (const QString& path : files.first(std::min<qsizetype>(files.size(), mostOffers))) {
        m_offers << addQuiet(tr("Open %1").arg(QFileInfo(path).fileName()));
        connect(m_offers.last(), &QPushButton::clicked, this, [this, path] { Q_EMIT fileChosen(path); });
    }
    for (const SubtitleTrack& track : tracks.first(std::min<qsizetype>(tracks.size(), mostOffers))) {
        m_offers << addQuiet(tr("Open the subtitle track (%1)").arg(trackName(track)));
        connect(m_offers.last(), &QPushButton::clicked, this, [this, track] { Q_EMIT trackChosen(track); });
    }
}
