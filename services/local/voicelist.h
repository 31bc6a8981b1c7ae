// SPDX-License-Identifier: MIT
#pragma once

#include "services/domain/voice.h"

#include <QtCore/qlist.h>
#include <QtCore/qstringlist.h>

/// What says a sentence: a program and the voice it is told to use.
struct Speaker {
    enum class Engine { Espeak, Flite };
    Engine engine = Engine::Espeak;
    QString voice{};

    bool operator==(const Speaker&) const = default;
};

/// From `espeak-ng --voices`: a man's and a woman's voice for each. Chinese and Japanese are left out: what
/// Debian's build makes of their characters is no speech.
QList<Voice> readEspeakVoices(const QByteArray& listing);
/// From `flite -lv`: English only.
QList<Voice> readFliteVoices(const QByteArray& listing);

/// The languages somebody speaks, two letters, sorted.
QStringList spokenLanguages(const QList<Voice>& voices);

/// Which voice speaks a language: the one wished for, else the first of those that fit. Null = none, or the
/// wished one is not there.
const Voice* chooseVoice(const QList<Voice>& voices, const QString& language, const QString& wished);
Speaker speakerOf(const Voice& voice);
