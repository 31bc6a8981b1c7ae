// SPDX-License-Identifier: MIT
#include "ui/voices/givemenu.h"

using namespace Qt::StringLiterals;

GiveMenu::GiveMenu(const QStringList& characters, QWidget* parent) : QMenu(tr("&Give to"), parent) {
    setObjectName(u"giveMenu"_s);
    for (const QString& character : characters)
        addAction(QString(character).replace(u'&', "&&"_L1), this, [this, character] { Q_EMIT chosen(character); });
    if (characters.isEmpty())
        addAction(tr("Add a character to the cast first…"), this, &GiveMenu::castRequested);
}
