// SPDX-License-Identifier: MIT
#include "ui/words/samplewords.h"

#include "ui/words/words.h"
#include "ui/words/wordscontext.h"

#include <QtCore/qlocale.h>

using namespace Qt::StringLiterals;

QString words::sampleFault(SampleFault fault, const SampleLevels& levels) {
    switch (fault) {
    case SampleFault::Silent:
        return Words::tr("Most of it is silence. Choose a stretch in which somebody speaks all the time.");
    case SampleFault::Short:
        return Words::tr("Only %1 is spoken in it, at least %2 is needed. Choose a longer stretch.")
            .arg(duration(levels.spoken), duration(leastSpoken));
    case SampleFault::Quiet:
        return Words::tr("It is too quiet to make a voice of it. Record it closer to the microphone.");
    case SampleFault::Clipped:
        return Words::tr("It crackles where it is loudest. Choose another stretch, or record it at a lower level.");
    }
    Q_UNREACHABLE();
}

QString words::sampleFacts(const SampleLevels& levels) {
    const QString loudness = QLocale().toString(levels.loudness, 'f', 0);
    const QString level = levels.loudness <= -70 ? Words::tr("silent") : Words::tr("%1 LUFS").arg(loudness);
    return u"%1 · %2 · %3"_s.arg(duration(levels.seconds), Words::tr("%1 spoken").arg(duration(levels.spoken)), level);
}
