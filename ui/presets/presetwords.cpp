// SPDX-License-Identifier: MIT
#include "ui/presets/presetwords.h"

#include "ui/words/words.h"

#include <QtCore/qcoreapplication.h>

using namespace Qt::StringLiterals;

namespace {

class Texts {
    Q_DECLARE_TR_FUNCTIONS(PresetWords)
};

constexpr qsizetype mostSentences = 3;

}  // namespace

QString presetwords::summary(const Preset& preset) {
    QStringList targets;
    for (const QString& target : preset.targets)
        targets << words::languageName(target);
    const QString to = targets.join(u", "_s);
    QString languages = to;
    if (!to.isEmpty() && !preset.sourceLanguage.isEmpty())
        languages = Texts::tr("%1 into %2").arg(words::languageName(preset.sourceLanguage), to);
    QStringList parts{words::operationTitle(preset.operation), words::vendorName(preset.account.isEmpty() ? preset.vendor : preset.account), languages};
    if (!preset.regions.isEmpty())
        parts << Texts::tr("%n box(es)", nullptr, int(preset.regions.size()));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString presetwords::missing(const QList<ApiError>& misfits) {
    QStringList sentences;
    for (const ApiError& misfit : misfits.mid(0, mostSentences))
        sentences << words::sentence(misfit);
    if (misfits.size() > mostSentences)
        sentences << Texts::tr("And %n more.", nullptr, int(misfits.size() - mostSentences));
    return sentences.join(u' ');
}
