// SPDX-License-Identifier: MIT
#pragma once

#include "models/cast/castmodel.h"

#include <QtCore/qobject.h>
#include <QtCore/qtimer.h>

class CastDesk;
class VoicesDesk;
class VoicesView;

/// Ties the cast to the voices: the closest ones are looked for among all that every account has, and a voice that is found in
/// the list is given to a character from there.
class CastVoices : public QObject {
    Q_OBJECT

public:
    CastVoices(VoicesDesk& voices, CastDesk& cast, QObject* parent);

private:
    void attach(VoicesView& view);
    QList<CastAccount> accounts();
    const QList<Voice>& voicesOf(const CastAccount& account);
    void ask(const QString& account, const QString& language);
    void give(const VoiceKey& key, const QString& character);
    void openCast();

    VoicesDesk& m_voices;
    CastDesk& m_cast;
    QHash<QString, QList<Voice>> m_known;  ///< by account, until the list changes
    QTimer m_settled;                      ///< pages come in bursts
};
