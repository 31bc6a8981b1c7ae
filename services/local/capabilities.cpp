// SPDX-License-Identifier: MIT
#include "services/local/capabilities.h"

#include "services/local/voicelist.h"
#include "services/system/childprocess.h"
#include "services/system/tools.h"

using namespace Qt::StringLiterals;

void CapabilityScan::start(Ending<LocalTools> done) {
    m_done = std::move(done);
    if (tools::find(u"ffmpeg"_s).isEmpty())
        m_tools.found.noVideo = tools::missing({u"ffmpeg"_s});
    ask(u"apertium"_s, {u"-l"_s},
        [this](const QByteArray& out) { m_tools.directions = readDirections(out); });
    ask(u"espeak-ng"_s, {u"--voices"_s}, [this](const QByteArray& out) { m_espeak = readEspeakVoices(out); });
    ask(u"flite"_s, {u"-lv"_s}, [this](const QByteArray& out) { m_flite = readFliteVoices(out); });
}

void CapabilityScan::ask(const QString& program, const QStringList& arguments,
                         std::function<void(const QByteArray&)> answered) {
    ++m_open;
    auto* process = new ChildProcess({.program = program, .arguments = arguments}, this);
    process->start([this, answered = std::move(answered)](const Result<ProcessOutput>& output) {
        if (output)
            answered(output->out);
        if (--m_open == 0)
            answer();
    });
}

void CapabilityScan::answer() {
    LocalCapabilities& found = m_tools.found;
    found.directions = reachable(m_tools.directions);
    found.voices = m_flite + m_espeak;
    found.spoken = spokenLanguages(found.voices);
    if (found.directions.isEmpty())
        found.noTranslation = tools::missing({u"apertium-eng-cat"_s, u"apertium-spa-cat"_s});
    if (found.spoken.isEmpty())
        found.noSpeech = tools::missing({u"espeak-ng"_s});
    endLater(this, m_done, std::move(m_tools));
}
