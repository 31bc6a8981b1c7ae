// SPDX-License-Identifier: MIT
#include "services/local/voicelist.h"

#include "services/local/capabilities.h"

#include <QtTest/qtest.h>

using namespace Qt::StringLiterals;

namespace {

const QByteArray espeak =
    "Pty Language       Age/Gender VoiceName          File                 Other Languages\n"
    " 5  cmn             --/M      Chinese_(Mandarin,_latin_as_English) sit/cmn              (zh-cmn 5)(zh "
    "5)\n"
    " 5  de              --/M      German             gmw/de               \n"
    " 2  en-gb           --/M      English_(Great_Britain) gmw/en               (en 2)\n"
    " 2  en-us           --/M      English_(America)  gmw/en-US            (en 3)\n"
    " 5  es              --/M      Spanish_(Spain)    roa/es               \n"
    " 5  es-419          --/M      Spanish_(Latin_America) roa/es-419           (es-mx 6)(es 6)\n"
    " 5  hr              --/M      Croatian           zls/hr               (hbs 5)\n"
    " 5  ja              --/M      Japanese           jpx/ja               \n"
    " 5  piqd            --/M      Klingon            art/piqd             \n"
    " 5  yue             --/M      Chinese_(Cantonese) sit/yue              (zh-yue 5)(zh 8)\n";

const QByteArray flite = "Voices available: kal awb_time kal16 awb rms slt \n";

QString chosen(const QString& language, const QString& wished = {}) {
    const QList<Voice> voices = readFliteVoices(flite) + readEspeakVoices(espeak);
    const Voice* voice = chooseVoice(voices, language, wished);
    return voice ? voice->id : QString();
}

}  // namespace

class TestVoiceList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void speaksWhatItCanAndNotWhatItCannot();
    void aVoiceTellsWhoSpeaks();
    void choosesTheBestVoice();
    void aVoiceIsAProgramAndAName();
    void scanFindsThisComputersTools();
};

void TestVoiceList::speaksWhatItCanAndNotWhatItCannot() {
    QCOMPARE(spokenLanguages(readEspeakVoices(espeak)),
             (QStringList{u"de"_s, u"en"_s, u"es"_s, u"hr"_s, u"sh"_s}));
    QCOMPARE(spokenLanguages(readFliteVoices(flite)), QStringList{u"en"_s});
    QVERIFY(readEspeakVoices("command not found").isEmpty());
    QVERIFY(readFliteVoices({}).isEmpty());
}

void TestVoiceList::aVoiceTellsWhoSpeaks() {
    const QList<Voice> voices =
        readEspeakVoices(" 5  es-419          --/M      Spanish_(Latin_America) roa/es-419   (es 6)\n");
    QCOMPARE(voices.size(), 2);
    QCOMPARE(voices[1].id, u"espeak-es-419+f3"_s);
    QCOMPARE(voices[1].name, u"Spanish (Latin America)"_s);
    QCOMPARE(voices[1].language, u"es"_s);
    QCOMPARE(voices[1].gender, u"female"_s);
    QCOMPARE(voices[1].vendor, u"local"_s);
}

void TestVoiceList::choosesTheBestVoice() {
    QCOMPARE(chosen(u"en"_s), u"flite-slt"_s);
    QCOMPARE(chosen(u"es"_s), u"espeak-es"_s);
    QCOMPARE(chosen(u"en"_s, u"espeak-en-gb"_s), u"espeak-en-gb"_s);
    QCOMPARE(chosen(u"es"_s, u"flite-slt"_s), QString());  // she speaks English only
    QCOMPARE(chosen(u"ja"_s), QString());
}

void TestVoiceList::aVoiceIsAProgramAndAName() {
    QCOMPARE(speakerOf({.id = u"flite-slt"_s}), (Speaker{Speaker::Engine::Flite, u"slt"_s}));
    QCOMPARE(speakerOf({.id = u"espeak-es-419+f3"_s}), (Speaker{Speaker::Engine::Espeak, u"es-419+f3"_s}));
}

void TestVoiceList::scanFindsThisComputersTools() {
    CapabilityScan scan;
    std::optional<LocalTools> tools;
    scan.start([&](const Result<LocalTools>& result) { tools = *result; });
    QVERIFY(!tools);
    QTRY_VERIFY(tools);
    const LocalCapabilities& found = tools->found;
    QVERIFY(!found.noVideo && !found.noTranslation && !found.noSpeech);
    QVERIFY(found.directions.contains({u"en"_s, u"es"_s}));
    QVERIFY(found.spoken.contains(u"es"_s) && !found.spoken.contains(u"zh"_s) &&
            !found.spoken.contains(u"ja"_s));
    QVERIFY(found.spoken.size() > 50);
}

QTEST_GUILESS_MAIN(TestVoiceList)
#include "tst_voicelist.moc"
