// SPDX-License-Identifier: MIT
#include "ui/cast/castempty.h"

#include <QtWidgets/qpushbutton.h>

using namespace Qt::StringLiterals;

CastEmpty::CastEmpty(QWidget* parent) : EmptyState(u"voices"_s, {}, {}, parent), m_begin(addPrimary({})), m_speakers(addQuiet({})) {
    setObjectName(u"castEmpty"_s);
    m_import = addQuiet(tr("Import a cast…"));
    m_begin->setObjectName(u"beginCast"_s);
    m_speakers->setObjectName(u"castSpeakers"_s);
    m_import->setObjectName(u"castImport"_s);
    connect(m_begin, &QPushButton::clicked, this, &CastEmpty::beginAsked);
    connect(m_speakers, &QPushButton::clicked, this, &CastEmpty::speakersAsked);
    connect(m_import, &QPushButton::clicked, this, &CastEmpty::importAsked);
    setState(false, 0);
}

void CastEmpty::setState(bool anyCast, int speakers) {
    if (anyCast)
        setWords(tr("Nobody is in this cast yet"),
                 tr("Add the characters, speakers or narrators of your series. Choose a voice for one account; the closest ones of your "
                    "other accounts are then offered."));
    else
        setWords(tr("No cast yet"),
                 tr("A cast remembers who speaks: each character’s voice in every language, at every account. Make it once and use it "
                    "for every episode."));
    m_begin->setText(anyCast ? tr("Add a character") : tr("Make a cast"));
    m_speakers->setText(tr("Add the %n speaker(s) of the cues", nullptr, speakers));
    m_speakers->setVisible(speakers > 0);
    m_import->setVisible(!anyCast);
}
