<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AccountFacts</name>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Remove this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a further account, e.g. studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a further account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>Saving the key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a key, not tested yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountsView</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain, so keys are forgotten when Babelreel is closed. Nothing is written to disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddSummaryWords</name>
    <message numerus="yes">
        <source>%n clip(s) were in the list already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message>
        <source>The vendor prints no path for the rows marked “assumed”. If one is wrong, double-click it and type the right one; an empty one brings the first back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Press Delete to remove it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClipDelegate</name>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link, sent as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound to dub</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClipView</name>
    <message>
        <source>Clips</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloudRow</name>
    <message>
        <source>has a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a key for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CostPage</name>
    <message>
        <source>Done on this computer: costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap for this task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number at the vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details of the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing sent yet. Keys are never shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No task selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row to see its steps, files and cost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop videos or folders here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop videos or folders here, or press to choose files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do without this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file yet. Results are fetched as soon as the job is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not fetched yet, kept until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1 in its folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles (*.srt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound and video (*.wav *.mp3 *.m4a *.flac *.ogg *.opus *.mp4 *.mov)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the clip or beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FrameView</name>
    <message>
        <source>Picture of the clip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InfoBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobFooter</name>
    <message>
        <source>%1 is left out: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose clips in the media list. Price and checks appear then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All checks fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the vendor names no price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leaves %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you have %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue 1 job</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Queue %n jobs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobPanel</name>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n clips</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>not from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not know spoken %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clip is %1, limit %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clip is %1, needs %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clip has %1, limit %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 frames a second, limit %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clip has no sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clip has no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links kept %1, fetched at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a public link to the clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>Save key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks a question that costs nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is kept. Paste another one to replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a key at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key in the field. Paste the one that the vendor gave you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Hear this voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speaker’s own voice is kept, so there is none to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recording of this voice to hear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to find a voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No voice is known for this language yet. They come once the vendor has answered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the languages you want. Each one becomes a job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language spoken in the clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to find a language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language to choose. Choose another one the clip is spoken in, or somebody else to do it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainActions</name>
    <message>
        <source>Add &amp;files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the &amp;sample clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste files or links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this &amp;frame…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Queue these jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;try failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &amp;finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove fai&amp;led</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Babelreel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Babelreel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) to go - Babelreel</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About Babelreel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;Babelreel %1&lt;/b&gt;&lt;p&gt;Takes your videos into other languages: through the vendors you have a key for, or on this computer.&lt;/p&gt;&lt;p&gt;Nothing leaves this computer until you press Queue.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaDesk</name>
    <message>
        <source>Add videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder of videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file and no link to paste. Copy a video in your file manager first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaEmpty</name>
    <message>
        <source>Drop videos here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or press %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing at hand?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaMenus</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MediaPanel</name>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which clips are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OptionField</name>
    <message>
        <source>Not together with “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when “%1” is “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsSection</name>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PathDelegate</name>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Save frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the picture (Ctrl and the mouse wheel over it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this frame as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loudspeaker or headphones were found, so the clip plays without sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1×%2 · %3 fps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frame could not be written to %1. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewStage</name>
    <message>
        <source>No clip open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a clip in the Media list, or drop a video on the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clip cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueueDesk</name>
    <message>
        <source>Nothing was queued. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Picked up %n task(s) after the last close. Nothing was sent twice.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is the task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number at the vendor:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>%1  answer %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent for this task.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  accepted by the vendor as %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundView</name>
    <message>
        <source>Waveform of the clip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsPage</name>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the vendor for this task. Costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor never got it: it may be sent again, and is charged then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You found it at the vendor: give its number, and its result is fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: still to come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskView</name>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>Clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TasksHeader</name>
    <message>
        <source>Tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tasks are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes finished and cancelled tasks off the list. Files stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TasksPanel</name>
    <message>
        <source>Nothing queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each job gets a row here: its state in words, the time left and what it costs. Closing the window loses nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No task matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another state above, or clear the filter text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play in Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel tasks</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) have already been sent and may be charged.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>If you cancel, their results are not fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextSection</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text to be spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste what is to be spoken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimecodeLabel</name>
    <message>
        <source>Time %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>To the start (Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame back (Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One frame on (Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the end (End)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the stretch here (I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the stretch here (O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>playing speed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playing speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playing speed (J slower, L faster)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play over and over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute (M); hold the button for the volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near frame %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>ready here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vendor does this with a key of yours. Add one under “Cloud vendors”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not possible here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New language, new voice, same clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the clip in another language, as subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out subtitles or a watermark from boxes you draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the mouth to a new sound track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put one face in place of another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a text and hear it in a voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a voice from a recording, with consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take voices and background sound apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a talking head say your text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do with a video?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a clip, choose one of these, then press Queue. Nothing leaves this computer until you do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WherePanel</name>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where work is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no account needed to start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price and checks appear with the first clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not possible here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud vendors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoSection</name>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a language, this clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>a language, these %n clips</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>this clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>these %n clips</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add key…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>The file is gone: %1. Put it back or add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a video or sound file that can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cut off: its end is missing. Copy it again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed while it was being sent. Nothing was queued with it; retry when it is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sound in this clip, so there is nothing to dub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip is %1 long, the limit is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip is %1 long, at least %2 is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has %1, the limit is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip has %1 frames a second, the limit is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the kind “%1” are not taken here. Possible: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words to translate were found. Put a subtitle file (.srt) of the same name beside the clip, or choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subtitle could be read from %1. Check that it is an .srt file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subtitle file %1 cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vendor called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no operation called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not offered there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the text to be spoken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a box on the picture first: the mode “%1” needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the language that is spoken in the clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a language to translate into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not offered here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 into %2 is not possible here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip is in %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a voice, or tick “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no voice “%1” for this language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not go together with “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link cannot be used: it holds blanks or special characters, or it is no link: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: %1 is not a secure address (https). Nothing was sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1. Choose another one or change its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Make room and press Retry; nothing is paid again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the result would be too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result did not arrive whole. Retry fetches the rest; nothing is paid again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrived is no usable file. Retry fetches it again; nothing is paid again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor no longer has this file under its link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program is missing. Install it with: sudo apt install %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program %1 failed on this clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key for %1 yet. Add one under Accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer. Unlock it, or enter the key again under Accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent, but no answer came back: it may have been charged. It is not sent again unless you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This would cost %1 credits, your limit for one task is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price is not known, so it cannot be held against your limit of %1 credits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile was written by a newer Babelreel. Update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of tasks cannot be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Babelreel is working with this profile and does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not be reached. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor refused the key. Check it under Accounts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no credit left. Top it up, then press Retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor asks us to slow down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s own queue is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor refused this job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor does not know this any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed at the vendor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s answer could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was sent, but no answer came back: it may have been charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible as it was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It said: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the speaker&apos;s own voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor imitates the voice in the clip; no other voice is needed then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burn the subtitles into the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can no longer be switched off, and the video is encoded anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to the sound of the clip under the new voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All but what I mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate &amp; dub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lip-sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap a face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clone a voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate voice and music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avatar video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avatar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrying in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) checked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>draft, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same file is already on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others go first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its turn comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may have been charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixing the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burning in the subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the vendor&apos;s queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being worked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished at the vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download and check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Afrikaans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aragonese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asturian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Breton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cantonese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Galician</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Irish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sardinian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norwegian Bokmal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northern Sami</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Keep everything under this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos or folders to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
