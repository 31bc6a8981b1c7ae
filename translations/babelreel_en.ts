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
    <name>AvatarFacets</name>
    <message numerus="yes">
        <source>%1, %n avatar(s)</source>
        <translation>
            <numerusform>%1, %n avatar</numerusform>
            <numerusform>%1, %n avatars</numerusform>
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
    <name>ChangeTasksDialog</name>
    <message numerus="yes">
        <source>Change %n task(s)</source>
        <translation>
            <numerusform>Change %n task</numerusform>
            <numerusform>Change %n tasks</numerusform>
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
    <name>GlossaryDialog</name>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n term</numerusform>
            <numerusform>%n terms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlossaryFiles</name>
    <message numerus="yes">
        <source>“%1” was imported with %n term(s).</source>
        <translation>
            <numerusform>“%1” was imported with %n term.</numerusform>
            <numerusform>“%1” was imported with %n terms.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HoldBar</name>
    <message numerus="yes">
        <source>Sending starts in %n s</source>
        <translation>
            <numerusform>Sending starts in %n s</numerusform>
            <numerusform>Sending starts in %n s</numerusform>
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
    <name>LaunchCorner</name>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaunchDesk</name>
    <message numerus="yes">
        <source>Language spoken in %n clip(s)</source>
        <translation>
            <numerusform>Language spoken in %n clip</numerusform>
            <numerusform>Language spoken in %n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Voice for %n clip(s)…</source>
        <translation>
            <numerusform>Voice for %n clip…</numerusform>
            <numerusform>Voice for %n clips…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” on %2, %n job(s)</source>
        <translation>
            <numerusform>“%1” on %2, %n job</numerusform>
            <numerusform>“%1” on %2, %n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaunchFooter</name>
    <message numerus="yes">
        <source>Queue %n job(s)</source>
        <translation>
            <numerusform>Queue %n job</numerusform>
            <numerusform>Queue %n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaunchView</name>
    <message numerus="yes">
        <source>Take %n result(s) that are there already, without paying</source>
        <translation>
            <numerusform>Take %n result that is there already, without paying</numerusform>
            <numerusform>Take %n results that are there already, without paying</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaunchWords</name>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n language</numerusform>
            <numerusform>%n languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>%n operation</numerusform>
            <numerusform>%n operations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
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
    <name>NoticeWords</name>
    <message numerus="yes">
        <source>%n price(s) are not told</source>
        <translation>
            <numerusform>%n price is not told</numerusform>
            <numerusform>%n prices are not told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are in the queue already</source>
        <translation>
            <numerusform>%n cell is in the queue already</numerusform>
            <numerusform>%n cells are in the queue already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked cell(s) were made before</source>
        <translation>
            <numerusform>%n ticked cell was made before</numerusform>
            <numerusform>%n ticked cells were made before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) need a voice</source>
        <translation>
            <numerusform>%n column needs a voice</numerusform>
            <numerusform>%n columns need a voice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) do not fit %1</source>
        <translation>
            <numerusform>%n clip does not fit %1</numerusform>
            <numerusform>%n clips do not fit %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) cannot be read</source>
        <translation>
            <numerusform>%n clip cannot be read</numerusform>
            <numerusform>%n clips cannot be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresetWords</name>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n box</numerusform>
            <numerusform>%n boxes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresetsDesk</name>
    <message numerus="yes">
        <source>%n job(s) were left out: their results are there already. “Names of results” in the Job menu changes that.</source>
        <translation>
            <numerusform>%n job was left out: its result is there already. “Names of results” in the Job menu changes that.</numerusform>
            <numerusform>%n jobs were left out: their results are there already. “Names of results” in the Job menu changes that.</numerusform>
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
    <name>RatesForm</name>
    <message numerus="yes">
        <source>%1 told by %2 for %n languages; yours for the others</source>
        <translation>
            <numerusform>%1 told by %2 for %n language; yours for the others</numerusform>
            <numerusform>%1 told by %2 for %n languages; yours for the others</numerusform>
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
    <name>TermList</name>
    <message numerus="yes">
        <source>Glossary: %n place(s) to look at</source>
        <translation>
            <numerusform>Glossary: %n place to look at</numerusform>
            <numerusform>Glossary: %n places to look at</numerusform>
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
    <name>VoiceFacets</name>
    <message numerus="yes">
        <source>%1, %n voice(s)</source>
        <translation>
            <numerusform>%1, %n voice</numerusform>
            <numerusform>%1, %n voices</numerusform>
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
        <source>The voices of %1 could not be read to the end; the %n known stay.</source>
        <translation>
            <numerusform>The voices of %1 could not be read to the end; the one that is known stays.</numerusform>
            <numerusform>The voices of %1 could not be read to the end; the %n known stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln voice(s)</source>
        <translation>
            <numerusform>%Ln voice</numerusform>
            <numerusform>%Ln voices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingDesk</name>
    <message numerus="yes">
        <source>%n task(s) changed.</source>
        <translation>
            <numerusform>%n task changed.</numerusform>
            <numerusform>%n tasks changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as before: sent or ended meanwhile.</source>
        <translation>
            <numerusform>%n left as before: sent or ended meanwhile.</numerusform>
            <numerusform>%n left as before: sent or ended meanwhile.</numerusform>
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
    <message numerus="yes">
        <source>%n term(s) go out with the job.</source>
        <translation>
            <numerusform>%n term goes out with the job.</numerusform>
            <numerusform>%n terms go out with the job.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) cannot be told here; the subtitles that come back are checked instead.</source>
        <translation>
            <numerusform>%n term cannot be told here; the subtitles that come back are checked instead.</numerusform>
            <numerusform>%n terms cannot be told here; the subtitles that come back are checked instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n term(s) go out with the job, the others do not fit; the subtitles that come back are checked.</source>
        <translation>
            <numerusform>%1 of %n term goes out with the job, the others do not fit; the subtitles that come back are checked.</numerusform>
            <numerusform>%1 of %n terms go out with the job, the others do not fit; the subtitles that come back are checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n minute(s) left</source>
        <translation>
            <numerusform>up to %n minute left</numerusform>
            <numerusform>up to %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n hour(s) left</source>
        <translation>
            <numerusform>up to %n hour left</numerusform>
            <numerusform>up to %n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>about %n hour left</numerusform>
            <numerusform>about %n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n day(s) left</source>
        <translation>
            <numerusform>up to %n day left</numerusform>
            <numerusform>up to %n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s) left</source>
        <translation>
            <numerusform>about %n day left</numerusform>
            <numerusform>about %n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not over yet</source>
        <translation>
            <numerusform>%n not over yet</numerusform>
            <numerusform>%n not over yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Watching, %n file(s) arriving</source>
        <translation>
            <numerusform>Watching, %n file arriving</numerusform>
            <numerusform>Watching, %n files arriving</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Daily limit reached, %n file(s) go on tomorrow</source>
        <translation>
            <numerusform>Daily limit reached, %n file goes on tomorrow</numerusform>
            <numerusform>Daily limit reached, %n files go on tomorrow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken today</source>
        <translation>
            <numerusform>%n file taken today</numerusform>
            <numerusform>%n files taken today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in quarantine</source>
        <translation>
            <numerusform>%n in quarantine</numerusform>
            <numerusform>%n in quarantine</numerusform>
        </translation>
    </message>
</context>
</TS>
