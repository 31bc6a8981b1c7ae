<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AddSummaryWords</name>
    <message numerus="yes">
        <source>%n clip(s) were in the list already.</source>
        <translation>
            <numerusform>%n clip was in the list already.</numerusform>
            <numerusform>%n clips were in the list already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more.</source>
        <translation>
            <numerusform>and %n more.</numerusform>
            <numerusform>and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoxGrid</name>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unlike the others</source>
        <translation>
            <numerusform>%n unlike the others</numerusform>
            <numerusform>%n unlike the others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoxGridDelegate</name>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CastEmpty</name>
    <message numerus="yes">
        <source>Add the %n speaker(s) of the cues</source>
        <translation>
            <numerusform>Add the %n speaker of the cues</numerusform>
            <numerusform>Add the %n speakers of the cues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CastView</name>
    <message numerus="yes">
        <source>take away %n voice(s)</source>
        <translation>
            <numerusform>take away %n voice</numerusform>
            <numerusform>take away %n voices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cues name %n speaker(s) who are not in this cast: %1.</source>
        <translation>
            <numerusform>The cues name a speaker who is not in this cast: %1.</numerusform>
            <numerusform>The cues name %n speakers who are not in this cast: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CueFindBar</name>
    <message numerus="yes">
        <source>in %n cue(s)</source>
        <translation>
            <numerusform>in %n cue</numerusform>
            <numerusform>in %n cues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CuePanel</name>
    <message numerus="yes">
        <source>Replaced %n time(s). Undo brings the old words back.</source>
        <translation>
            <numerusform>Replaced %n time. Undo brings the old words back.</numerusform>
            <numerusform>Replaced %n times. Undo brings the old words back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s)</source>
        <translation>
            <numerusform>%n cue</numerusform>
            <numerusform>%n cues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings</source>
        <translation>
            <numerusform>%n with warnings</numerusform>
            <numerusform>%n with warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cues</name>
    <message numerus="yes">
        <source>remove %n cue(s)</source>
        <translation>
            <numerusform>remove %n cue</numerusform>
            <numerusform>remove %n cues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merge %n cue(s)</source>
        <translation>
            <numerusform>merge %n cue</numerusform>
            <numerusform>merge %n cues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetRow</name>
    <message numerus="yes">
        <source>%1, %n voice(s)</source>
        <translation>
            <numerusform>%1, %n voice</numerusform>
            <numerusform>%1, %n voices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FacetSection</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindTextDesk</name>
    <message numerus="yes">
        <source>%n place(s) found. Enter takes the marked one, the arrows go to the next, Esc leaves the rest.</source>
        <translation>
            <numerusform>%n place found. Enter takes it, Esc leaves it.</numerusform>
            <numerusform>%n places found. Enter takes the marked one, the arrows go to the next, Esc leaves the rest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobFooter</name>
    <message numerus="yes">
        <source>Queue %n jobs</source>
        <translation>
            <numerusform>Queue %n job</numerusform>
            <numerusform>Queue %n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobPanel</name>
    <message numerus="yes">
        <source>%n clips</source>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message numerus="yes">
        <source>%n clips are converted first: %1. The originals stay as they are.</source>
        <translation>
            <numerusform>%n clip is converted first: %1. The original stays as it is.</numerusform>
            <numerusform>%n clips are converted first: %1. The originals stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n task(s) to go - Babelreel</source>
        <translation>
            <numerusform>%n task to go - Babelreel</numerusform>
            <numerusform>%n tasks to go - Babelreel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediaPanel</name>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueDesk</name>
    <message numerus="yes">
        <source>Picked up %n task(s) after the last close. Nothing was sent twice.</source>
        <translation>
            <numerusform>Picked up %n task after the last close. Nothing was sent twice.</numerusform>
            <numerusform>Picked up %n tasks after the last close. Nothing was sent twice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegionCanvas</name>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegionSection</name>
    <message numerus="yes">
        <source>Same boxes on all %n clips of this shape</source>
        <translation>
            <numerusform>Same boxes on %n clip of this shape</numerusform>
            <numerusform>Same boxes on all %n clips of this shape</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegionWords</name>
    <message numerus="yes">
        <source>same boxes on %n clip(s)</source>
        <translation>
            <numerusform>same boxes on %n clip</numerusform>
            <numerusform>same boxes on %n clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewChoices</name>
    <message numerus="yes">
        <source>Go on with all %n language(s)</source>
        <translation>
            <numerusform>Go on with the one language</numerusform>
            <numerusform>Go on with all %n languages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SayThisBar</name>
    <message numerus="yes">
        <source>%1 of %n characters</source>
        <translation>
            <numerusform>%1 of %n character</numerusform>
            <numerusform>%1 of %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n voice(s)…</source>
        <translation>
            <numerusform>Waiting for %n voice…</numerusform>
            <numerusform>Waiting for %n voices…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SayWords</name>
    <message numerus="yes">
        <source>%1, %n price(s) not told</source>
        <translation>
            <numerusform>%1, %n price not told</numerusform>
            <numerusform>%1, %n prices not told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 of the %n voice(s) above</source>
        <translation>
            <numerusform>in %1 of the voice above</numerusform>
            <numerusform>in %1 of the %n voices above</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the %n voices above</source>
        <translation>
            <numerusform>in the voice above</numerusform>
            <numerusform>in the %n voices above</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenePanel</name>
    <message numerus="yes">
        <source>Says %n file(s), a video each</source>
        <translation>
            <numerusform>Says %n file, one video</numerusform>
            <numerusform>Says %n files, a video each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpokenResults</name>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n under way</numerusform>
            <numerusform>%n under way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TasksPanel</name>
    <message numerus="yes">
        <source>%n task(s) have already been sent and may be charged.</source>
        <translation>
            <numerusform>%n task have already been sent and may be charged.</numerusform>
            <numerusform>%n tasks have already been sent and may be charged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextSection</name>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n characters</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoiceTarget</name>
    <message numerus="yes">
        <source>%n clips</source>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoiceWords</name>
    <message numerus="yes">
        <source>Used in %1 and %n more</source>
        <translation>
            <numerusform>Used in %1 and %n more</numerusform>
            <numerusform>Used in %1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n minute(s) ago</source>
        <translation>
            <numerusform>Read %n minute ago</numerusform>
            <numerusform>Read %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n hour(s) ago</source>
        <translation>
            <numerusform>Read %n hour ago</numerusform>
            <numerusform>Read %n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n day(s) ago</source>
        <translation>
            <numerusform>Read %n day ago</numerusform>
            <numerusform>Read %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoicesView</name>
    <message numerus="yes">
        <source>%n voice(s)</source>
        <translation>
            <numerusform>%n voice</numerusform>
            <numerusform>%n voices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The voices of %1 could not be read to the end; the %n known stay.</source>
        <translation>
            <numerusform>The voices of %1 could not be read to the end; the one that is known stays.</numerusform>
            <numerusform>The voices of %1 could not be read to the end; the %n known stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhoSection</name>
    <message numerus="yes">
        <source>a language, these %n clips</source>
        <translation>
            <numerusform>a language, these %n clips</numerusform>
            <numerusform>a language, these %n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>these %n clips</source>
        <translation>
            <numerusform>these %n clips</numerusform>
            <numerusform>these %n clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n file(s) checked</source>
        <translation>
            <numerusform>%n file checked</numerusform>
            <numerusform>%n files checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of tasks was incomplete; %n task(s) were put right from the journal.</source>
        <translation>
            <numerusform>The list of tasks was incomplete; %n task was put right from the journal.</numerusform>
            <numerusform>The list of tasks was incomplete; %n tasks were put right from the journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of tasks was broken or missing. %n task(s) are there again.</source>
        <translation>
            <numerusform>The list of tasks was broken or missing. %n task is there again.</numerusform>
            <numerusform>The list of tasks was broken or missing. %n tasks are there again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) could not be read any more.</source>
        <translation>
            <numerusform>%n task could not be read any more.</numerusform>
            <numerusform>%n tasks could not be read any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n task(s) nobody knows whether they were sent: look at your account at the vendor, then settle them one by one.</source>
        <translation>
            <numerusform>Of %n task nobody knows whether it was sent: look at your account at the vendor, then settle it.</numerusform>
            <numerusform>Of %n tasks nobody knows whether they were sent: look at your account at the vendor, then settle them one by one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>box(es) %1</source>
        <translation>
            <numerusform>box %1</numerusform>
            <numerusform>boxes %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes no boxes of this kind: %2 is not sent.</source>
        <translation>
            <numerusform>%1 takes no boxes of this kind: %2 is not sent.</numerusform>
            <numerusform>%1 takes no boxes of this kind: %2 are not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 uses the first box only: %2 is not sent.</source>
        <translation>
            <numerusform>%1 uses the first box only: %2 is not sent.</numerusform>
            <numerusform>%1 uses the first box only: %2 are not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 uses the first %3 boxes only: %2 is not sent.</source>
        <translation>
            <numerusform>%1 uses the first %3 boxes only: %2 is not sent.</numerusform>
            <numerusform>%1 uses the first %3 boxes only: %2 are not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes no times: %2 is sent for the whole clip.</source>
        <translation>
            <numerusform>%1 takes no times: %2 is sent for the whole clip.</numerusform>
            <numerusform>%1 takes no times: %2 are sent for the whole clip.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es), in pixels of %1×%2</source>
        <translation>
            <numerusform>%n box, in pixels of %1×%2</numerusform>
            <numerusform>%n boxes, in pixels of %1×%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es), in parts of the picture</source>
        <translation>
            <numerusform>%n box, in parts of the picture</numerusform>
            <numerusform>%n boxes, in parts of the picture</numerusform>
        </translation>
    </message>
</context>
</TS>
