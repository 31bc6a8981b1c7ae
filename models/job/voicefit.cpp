// SPDX-License-Identifier: MIT
#include "models/job/voicefit.h"

#include "services/domain/language.h"

namespace {

QString region(QString code) {
    return code.replace(QLatin1Char('_'), QLatin1Char('-')).section(QLatin1Char('-'), 1).toLower();
}

}  // namespace

bool speaks(const Voice& voice, const QString& target) {
    if (voice.language.isEmpty())
        return true;
    if (twoLetterCode(voice.language) != twoLetterCode(target))
        return false;
    const QString has = region(voice.language);
    const QString wanted = region(target);
    return has.isEmpty() || wanted.isEmpty() || has == wanted;
}
