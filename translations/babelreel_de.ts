<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AccountFacts</name>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Anfragen pro Minute</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Anfragen pro Sekunde</translation>
    </message>
    <message>
        <source>Jobs a second</source>
        <translation>Aufträge pro Sekunde</translation>
    </message>
    <message>
        <source>Jobs at once</source>
        <translation>Aufträge gleichzeitig</translation>
    </message>
    <message>
        <source>%1, by its documents</source>
        <translation>%1 laut Anbieter-Doku</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Remove this account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Name of a further account, e.g. studio</source>
        <translation>Name eines weiteren Kontos, z. B. Studio</translation>
    </message>
    <message>
        <source>Name of a further account</source>
        <translation>Name eines weiteren Kontos</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Your own bucket</source>
        <translation>Dein eigener Bucket</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>A minute</source>
        <translation>Pro Minute</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Tasks at the vendor</source>
        <translation>Aufgaben beim Anbieter</translation>
    </message>
    <message>
        <source>%1 does not tell this.</source>
        <translation>%1 gibt das nicht an.</translation>
    </message>
    <message>
        <source>Needs a key.</source>
        <translation>Schlüssel nötig.</translation>
    </message>
    <message>
        <source>Not needed: %1 takes files itself.</source>
        <translation>Nicht nötig: %1 nimmt Dateien direkt an.</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Gemacht aus</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Deine eigenen</translation>
    </message>
    <message>
        <source>Avatars</source>
        <translation>Avatare</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>Ausdrücke</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Kassenbuch</translation>
    </message>
    <message>
        <source>Usage at the vendor</source>
        <translation>Verbrauch beim Anbieter</translation>
    </message>
    <message>
        <source>Your rates</source>
        <translation>Eigene Preissätze</translation>
    </message>
</context>
<context>
    <name>AccountWords</name>
    <message>
        <source>Saving the key…</source>
        <translation>Schlüssel wird gespeichert…</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Noch kein Schlüssel</translation>
    </message>
    <message>
        <source>The key works</source>
        <translation>Schlüssel funktioniert</translation>
    </message>
    <message>
        <source>Has a key, not tested yet</source>
        <translation>Schlüssel da, noch nicht getestet</translation>
    </message>
    <message>
        <source>Type the name of the bucket.</source>
        <translation>Gib den Namen des Buckets ein.</translation>
    </message>
    <message>
        <source>A bucket&apos;s name has 3 to 63 characters: small letters, digits, dots and hyphens.</source>
        <translation>Ein Bucket-Name hat 3 bis 63 Zeichen: Kleinbuchstaben, Ziffern, Punkte und Bindestriche.</translation>
    </message>
    <message>
        <source>The folder may hold letters, digits, dots, hyphens and slashes.</source>
        <translation>Der Ordner darf Buchstaben, Ziffern, Punkte, Bindestriche und Schrägstriche enthalten.</translation>
    </message>
    <message>
        <source>The endpoint must be a secure address (https).</source>
        <translation>Der Endpunkt muss eine sichere Adresse sein (https).</translation>
    </message>
    <message>
        <source>Paste the access key of the bucket.</source>
        <translation>Füge den Zugriffsschlüssel des Buckets ein.</translation>
    </message>
    <message>
        <source>Paste the secret key that belongs to the access key.</source>
        <translation>Füge den geheimen Schlüssel ein, der zum Zugriffsschlüssel gehört.</translation>
    </message>
</context>
<context>
    <name>AccountsView</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Your own keys</source>
        <translation>Deine eigenen Schlüssel</translation>
    </message>
    <message>
        <source>This computer has no keychain, so keys are forgotten when Babelreel is closed. Nothing is written to disk.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund. Schlüssel werden beim Schließen von Babelreel vergessen, nichts landet auf der Festplatte.</translation>
    </message>
</context>
<context>
    <name>AddSummaryWords</name>
    <message numerus="yes">
        <source>%n clip(s) were in the list already.</source>
        <translation>
            <numerusform>%n Clip war schon in der Liste.</numerusform>
            <numerusform>%n Clips waren schon in der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more.</source>
        <translation>
            <numerusform>und %n weiterer.</numerusform>
            <numerusform>und %n weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message>
        <source>The vendor prints no path for the rows marked “assumed”. If one is wrong, double-click it and type the right one; an empty one brings the first back.</source>
        <translation>Für Zeilen mit „angenommen“ nennt der Anbieter keinen Pfad. Stimmt einer nicht: doppelt klicken und den richtigen eintippen. Leer lassen stellt den ersten wieder her.</translation>
    </message>
    <message>
        <source>Address of the vendor</source>
        <translation>Adresse des Anbieters</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>Pfade</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
</context>
<context>
    <name>ArgumentWords</name>
    <message>
        <source>Keep everything under this folder.</source>
        <translation>Alles in diesem Ordner ablegen.</translation>
    </message>
    <message>
        <source>Open the sample clip.</source>
        <translation>Den Beispielclip öffnen.</translation>
    </message>
    <message>
        <source>Videos or folders to open.</source>
        <translation>Videos oder Ordner zum Öffnen.</translation>
    </message>
</context>
<context>
    <name>AuditionTray</name>
    <message>
        <source>Compare voices</source>
        <translation>Stimmen vergleichen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Play in turn</source>
        <translation>Nacheinander abspielen</translation>
    </message>
    <message>
        <source>Use this voice</source>
        <translation>Diese Stimme nutzen</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 nutzen</translation>
    </message>
    <message>
        <source>Tick voices in the list to compare them here.</source>
        <translation>Hake Stimmen in der Liste an, um sie hier zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>AvatarFacets</name>
    <message numerus="yes">
        <source>%1, %n avatar(s)</source>
        <translation>
            <numerusform>%1, %n Avatar</numerusform>
            <numerusform>%1, %n Avatare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AvatarGrid</name>
    <message>
        <source>Avatars</source>
        <translation>Avatare</translation>
    </message>
</context>
<context>
    <name>AvatarWords</name>
    <message>
        <source>Yours</source>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Für alle</translation>
    </message>
    <message>
        <source>Photo that speaks</source>
        <translation>Sprechendes Foto</translation>
    </message>
    <message>
        <source>Filmed person</source>
        <translation>Gefilmte Person</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>Realistic</source>
        <translation>Realistisch</translation>
    </message>
    <message>
        <source>Featured</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Premium</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>Westlich</translation>
    </message>
    <message>
        <source>Asian</source>
        <translation>Asiatisch</translation>
    </message>
    <message>
        <source>Japanese or Korean</source>
        <translation>Japanisch oder koreanisch</translation>
    </message>
    <message>
        <source>Southeast Asian</source>
        <translation>Südostasiatisch</translation>
    </message>
    <message>
        <source>Indian</source>
        <translation>Indisch</translation>
    </message>
    <message>
        <source>Middle Eastern</source>
        <translation>Nahöstlich</translation>
    </message>
    <message>
        <source>African</source>
        <translation>Afrikanisch</translation>
    </message>
    <message>
        <source>Video %1</source>
        <translation>Video %1</translation>
    </message>
    <message>
        <source>Photo %1</source>
        <translation>Foto %1</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ohne Angabe</translation>
    </message>
    <message>
        <source>choose avatar</source>
        <translation>Avatar wählen</translation>
    </message>
    <message>
        <source>shape of the picture</source>
        <translation>Bildformat</translation>
    </message>
    <message>
        <source>move avatar</source>
        <translation>Avatar verschieben</translation>
    </message>
    <message>
        <source>resize avatar</source>
        <translation>Größe des Avatars ändern</translation>
    </message>
    <message>
        <source>place avatar</source>
        <translation>Avatar platzieren</translation>
    </message>
    <message>
        <source>leave the avatar&apos;s place to the vendor</source>
        <translation>Platz des Avatars dem Anbieter überlassen</translation>
    </message>
    <message>
        <source>cut-out of the avatar</source>
        <translation>Ausschnitt des Avatars</translation>
    </message>
    <message>
        <source>expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>%1, %2 at size %3 in %4×%5</source>
        <translation>%1, %2 in Größe %3 auf %4×%5</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Liste wird gelesen…</translation>
    </message>
    <message>
        <source>Reading anew…</source>
        <translation>Wird neu gelesen…</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>What the vendor sends as this preview is no film that can be played.</source>
        <translation>Was der Anbieter als Vorschau sendet, ist kein abspielbarer Film.</translation>
    </message>
    <message>
        <source>The vendor does not have this preview any more.</source>
        <translation>Der Anbieter hat diese Vorschau nicht mehr.</translation>
    </message>
    <message>
        <source>This preview is larger than %1, so it was not fetched.</source>
        <translation>Diese Vorschau ist größer als %1 und wurde darum nicht abgeholt.</translation>
    </message>
</context>
<context>
    <name>AvatarsView</name>
    <message>
        <source>Avatars</source>
        <translation>Avatare</translation>
    </message>
    <message>
        <source>New from a photo…</source>
        <translation>Neu aus einem Foto…</translation>
    </message>
    <message>
        <source>New from a video…</source>
        <translation>Neu aus einem Video…</translation>
    </message>
    <message>
        <source>Number, style or region</source>
        <translation>Nummer, Stil oder Region</translation>
    </message>
    <message>
        <source>Search avatars</source>
        <translation>Avatare suchen</translation>
    </message>
    <message>
        <source>Read the list anew</source>
        <translation>Liste neu lesen</translation>
    </message>
    <message>
        <source>Narrow down</source>
        <translation>Eingrenzen</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Schlüssel hinzufügen…</translation>
    </message>
    <message>
        <source>Somebody who says it</source>
        <translation>Jemand, der es sagt</translation>
    </message>
    <message>
        <source>Avatars come from %1: people who speak what you give them, or one made of your own photo or video. Add your key and they are listed here.</source>
        <translation>Avatare kommen von %1: Personen, die sprechen, was du ihnen gibst, oder eine aus deinem eigenen Foto oder Video. Füge deinen Schlüssel hinzu, dann erscheinen sie hier.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing fits. Clear the search or untick something.</source>
        <translation>Nichts passt. Leere die Suche oder entferne ein Häkchen.</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Liste wird gelesen…</translation>
    </message>
    <message>
        <source>This account has no avatars.</source>
        <translation>Dieses Konto hat keine Avatare.</translation>
    </message>
    <message>
        <source>%1 What is shown was read before.</source>
        <translation>%1 Gezeigt wird der letzte Stand.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch mal versuchen</translation>
    </message>
    <message>
        <source>Your new avatar is ready: %1.</source>
        <translation>Dein neuer Avatar ist fertig: %1.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Nutzen</translation>
    </message>
</context>
<context>
    <name>BoxGrid</name>
    <message>
        <source>Boxes of all clips</source>
        <translation>Rahmen aller Clips</translation>
    </message>
    <message>
        <source>No clips yet</source>
        <translation>Noch keine Clips</translation>
    </message>
    <message>
        <source>Add videos and draw boxes on them. Here you see them all at once, those first whose boxes are unlike the others.</source>
        <translation>Füge Videos hinzu und zeichne Rahmen darauf. Hier siehst du alle auf einmal, zuerst die, deren Rahmen von den anderen abweichen.</translation>
    </message>
    <message>
        <source>Clips with their boxes, unusual ones first</source>
        <translation>Clips mit ihren Rahmen, ungewöhnliche zuerst</translation>
    </message>
    <message>
        <source>Back to the preview</source>
        <translation>Zurück zur Vorschau</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n Clip</numerusform>
            <numerusform>%n Clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unlike the others</source>
        <translation>
            <numerusform>%n weicht ab</numerusform>
            <numerusform>%n weichen ab</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoxGridDelegate</name>
    <message>
        <source>: unlike the others</source>
        <translation>: weicht von den anderen ab</translation>
    </message>
    <message>
        <source>no box, unlike the others</source>
        <translation>kein Rahmen, weicht von den anderen ab</translation>
    </message>
    <message>
        <source>unlike the others</source>
        <translation>weicht von den anderen ab</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n Rahmen</numerusform>
            <numerusform>%n Rahmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BucketForm</name>
    <message>
        <source>Save bucket</source>
        <translation>Bucket speichern</translation>
    </message>
    <message>
        <source>Remove bucket</source>
        <translation>Bucket entfernen</translation>
    </message>
    <message>
        <source>Files from this computer are put there for the vendor to fetch, under a link that ends after a while, and are taken away when the task has ended. The bucket itself stays private.</source>
        <translation>Dateien von diesem Computer werden dort für den Anbieter zum Abholen abgelegt, unter einem Link, der nach einer Weile abläuft. Am Ende der Aufgabe werden sie wieder entfernt. Der Bucket selbst bleibt privat.</translation>
    </message>
    <message>
        <source>Files go through</source>
        <translation>Dateien gehen über</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>MinIO or another</source>
        <translation>MinIO oder andere</translation>
    </message>
    <message>
        <source>Name of the bucket</source>
        <translation>Name des Buckets</translation>
    </message>
    <message>
        <source>my-clips</source>
        <translation>meine-clips</translation>
    </message>
    <message>
        <source>Folder in it</source>
        <translation>Ordner darin</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>Nothing: links only</source>
        <translation>Nichts: nur Links</translation>
    </message>
    <message>
        <source>A new bucket…</source>
        <translation>Neuer Bucket…</translation>
    </message>
    <message>
        <source>Paste it here; it goes to the keychain</source>
        <translation>Hier einfügen; kommt in den Schlüsselbund</translation>
    </message>
    <message>
        <source>A secret is kept. Paste another one to replace it.</source>
        <translation>Geheimer Schlüssel gespeichert. Zum Ersetzen neuen einfügen.</translation>
    </message>
    <message>
        <source>none is needed</source>
        <translation>keiner nötig</translation>
    </message>
    <message>
        <source>Type the endpoint: the address of your storage.</source>
        <translation>Gib den Endpunkt ein: die Adresse deines Speichers.</translation>
    </message>
</context>
<context>
    <name>CapsForm</name>
    <message>
        <source>One task</source>
        <translation>Eine Aufgabe</translation>
    </message>
    <message>
        <source>The most that a single task may cost</source>
        <translation>Was eine einzelne Aufgabe höchstens kosten darf</translation>
    </message>
    <message>
        <source>One batch</source>
        <translation>Ein Stapel</translation>
    </message>
    <message>
        <source>The most that all may cost that was queued together</source>
        <translation>Was alles höchstens kosten darf, das zusammen eingereiht wurde</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Ein Tag</translation>
    </message>
    <message>
        <source>The most from one midnight to the next</source>
        <translation>Was von Mitternacht bis Mitternacht höchstens ausgegeben wird</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>The most that all tasks of this account may cost together</source>
        <translation>Was alle Aufgaben dieses Kontos zusammen höchstens kosten dürfen</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation>Limit: %1</translation>
    </message>
    <message>
        <source>Limits in %1</source>
        <translation>Limits in %1</translation>
    </message>
    <message>
        <source>A task that would cross a limit waits and says so; nothing of it is sent. It goes on when you raise the limit, or at midnight if only the day&apos;s is in its way.</source>
        <translation>Eine Aufgabe, die ein Limit überschreiten würde, wartet und sagt es; nichts davon wird gesendet. Sie geht weiter, wenn du das Limit erhöhst, oder um Mitternacht, wenn ihr nur das Tageslimit im Weg steht.</translation>
    </message>
    <message>
        <source>“%1” is no number of credits. Type one, or nothing for no limit.</source>
        <translation>„%1“ ist keine Zahl. Gib eine ein, oder nichts für kein Limit.</translation>
    </message>
    <message>
        <source>Today %1 · in all %2</source>
        <translation>Heute %1 · insgesamt %2</translation>
    </message>
    <message>
        <source>%1 tells no price beforehand, so a limit stops it only once it is used up, and the one for a single task cannot be kept. With rates of your own below, limits are kept by those.</source>
        <translation>%1 nennt vorher keinen Preis. Ein Limit greift darum erst, wenn es aufgebraucht ist, und das für eine einzelne Aufgabe lässt sich nicht einhalten. Mit eigenen Preisen unten werden die Limits danach eingehalten.</translation>
    </message>
    <message>
        <source>%1 tells no price beforehand, so your own rates below are held against the limits. What has no rate is stopped only once a limit is used up.</source>
        <translation>%1 nennt vorher keinen Preis, darum werden die eigenen Preissätze unten mit den Limits verglichen. Was keinen eigenen Preis hat, wird erst angehalten, wenn ein Limit aufgebraucht ist.</translation>
    </message>
</context>
<context>
    <name>Cast</name>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>child</source>
        <translation>kindlich</translation>
    </message>
    <message>
        <source>young</source>
        <translation>jung</translation>
    </message>
    <message>
        <source>middle-aged</source>
        <translation>mittleren Alters</translation>
    </message>
    <message>
        <source>older</source>
        <translation>älter</translation>
    </message>
    <message>
        <source>warm</source>
        <translation>warm</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>sanft</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>lively</source>
        <translation>lebhaft</translation>
    </message>
    <message>
        <source>cheerful</source>
        <translation>fröhlich</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>ernst</translation>
    </message>
    <message>
        <source>news</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>story</source>
        <translation>Erzählung</translation>
    </message>
    <message>
        <source>chatty</source>
        <translation>plaudernd</translation>
    </message>
    <message>
        <source>advert</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>deep</source>
        <translation>tief</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>kräftig</translation>
    </message>
    <message>
        <source>sad</source>
        <translation>traurig</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>wütend</translation>
    </message>
    <message>
        <source>teaching</source>
        <translation>lehrend</translation>
    </message>
    <message>
        <source>playful</source>
        <translation>verspielt</translation>
    </message>
    <message>
        <source>helpful</source>
        <translation>hilfsbereit</translation>
    </message>
    <message>
        <source>robotic</source>
        <translation>roboterhaft</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the traits of a voice</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>about as old</source>
        <translation>etwa gleich alt</translation>
    </message>
    <message>
        <source>same accent</source>
        <translation>gleicher Akzent</translation>
    </message>
    <message>
        <source>another gender</source>
        <translation>anderes Geschlecht</translation>
    </message>
    <message>
        <source>age differs</source>
        <translation>anderes Alter</translation>
    </message>
    <message>
        <source>style differs</source>
        <translation>anderer Stil</translation>
    </message>
    <message>
        <source>accent differs</source>
        <translation>anderer Akzent</translation>
    </message>
    <message>
        <source>Closest: %1</source>
        <translation>Am ähnlichsten: %1</translation>
    </message>
    <message>
        <source>Choose voice</source>
        <translation>Stimme wählen</translation>
    </message>
    <message>
        <source>No voice known</source>
        <translation>Keine Stimme bekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a voice: what it is like</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1
Press Enter to choose another voice, Delete to take it away.</source>
        <translation>%1
Mit Eingabe eine andere Stimme wählen, mit Entf die Stimme wegnehmen.</translation>
    </message>
    <message>
        <source>%1 is no longer among the voices of this account. Press Enter to choose another one.</source>
        <translation>%1 gehört nicht mehr zu den Stimmen dieses Kontos. Mit Eingabe eine andere wählen.</translation>
    </message>
    <message>
        <source>The closest to %1 of %2: %3.</source>
        <translation>Am ähnlichsten zu %1 von %2: %3.</translation>
    </message>
    <message>
        <source>%1
Press Enter to take it, F4 to see all voices.</source>
        <translation>%1
Mit Eingabe übernehmen, mit F4 alle Stimmen zeigen.</translation>
    </message>
    <message>
        <source>Press Enter to choose a voice. Then the closest ones of your other accounts are offered.</source>
        <translation>Mit Eingabe eine Stimme wählen. Dann werden die ähnlichsten deiner anderen Konten angeboten.</translation>
    </message>
    <message>
        <source>This account is not known to have a voice for this language. Its list is asked for while you are online.</source>
        <translation>Für dieses Konto ist keine Stimme in dieser Sprache bekannt. Die Liste wird abgefragt, während du online bist.</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Figur</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what is not alike; what is</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what is alike; what is not</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>make the cast %1</source>
        <translation>Besetzung %1 anlegen</translation>
    </message>
    <message>
        <source>rename the cast %1</source>
        <translation>Besetzung %1 umbenennen</translation>
    </message>
    <message>
        <source>duplicate the cast %1</source>
        <translation>Besetzung %1 duplizieren</translation>
    </message>
    <message>
        <source>delete the cast %1</source>
        <translation>Besetzung %1 löschen</translation>
    </message>
    <message>
        <source>import the cast %1</source>
        <translation>Besetzung %1 importieren</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>notes on %1</source>
        <translation>Notizen zu %1</translation>
    </message>
    <message>
        <source>voice of %1</source>
        <translation>Stimme von %1</translation>
    </message>
    <message>
        <source>take away a voice of %1</source>
        <translation>Eine Stimme von %1 wegnehmen</translation>
    </message>
</context>
<context>
    <name>CastActions</name>
    <message>
        <source>&amp;New cast</source>
        <translation>&amp;Neue Besetzung</translation>
    </message>
    <message>
        <source>&amp;Rename the cast</source>
        <translation>Besetzung &amp;umbenennen</translation>
    </message>
    <message>
        <source>D&amp;uplicate the cast</source>
        <translation>Besetzung &amp;duplizieren</translation>
    </message>
    <message>
        <source>De&amp;lete the cast</source>
        <translation>Besetzung &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Import a cast…</source>
        <translation>Besetzung &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Export this cast…</source>
        <translation>Diese Besetzung &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Add a character</source>
        <translation>&amp;Figur hinzufügen</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>Um&amp;benennen</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>Add the speakers of the &amp;cues</source>
        <translation>S&amp;precher der Untertitel hinzufügen</translation>
    </message>
    <message>
        <source>C&amp;hoose a voice…</source>
        <translation>Stimme &amp;wählen…</translation>
    </message>
    <message>
        <source>&amp;Take the closest voice</source>
        <translation>Ähnlich&amp;ste Stimme nehmen</translation>
    </message>
    <message>
        <source>Hear this v&amp;oice</source>
        <translation>Stimme an&amp;hören</translation>
    </message>
    <message>
        <source>Take the voice a&amp;way</source>
        <translation>Stimme we&amp;gnehmen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>CastDesk</name>
    <message>
        <source>Ca&amp;st</source>
        <translation>&amp;Besetzung</translation>
    </message>
    <message>
        <source>Who speaks which character, at every account</source>
        <translation>Wer welche Figur spricht, bei jedem Konto</translation>
    </message>
</context>
<context>
    <name>CastEmpty</name>
    <message>
        <source>Import a cast…</source>
        <translation>Besetzung importieren…</translation>
    </message>
    <message>
        <source>Nobody is in this cast yet</source>
        <translation>In dieser Besetzung ist noch niemand</translation>
    </message>
    <message>
        <source>Add the characters, speakers or narrators of your series. Choose a voice for one account; the closest ones of your other accounts are then offered.</source>
        <translation>Füge die Figuren, Sprecher oder Erzähler deiner Serie hinzu. Wähle eine Stimme für ein Konto; dann werden die ähnlichsten deiner anderen Konten angeboten.</translation>
    </message>
    <message>
        <source>No cast yet</source>
        <translation>Noch keine Besetzung</translation>
    </message>
    <message>
        <source>A cast remembers who speaks: each character’s voice in every language, at every account. Make it once and use it for every episode.</source>
        <translation>Eine Besetzung merkt sich, wer spricht: die Stimme jeder Figur in jeder Sprache, bei jedem Konto. Lege sie einmal an und nutze sie für jede Folge.</translation>
    </message>
    <message>
        <source>Add a character</source>
        <translation>Figur hinzufügen</translation>
    </message>
    <message>
        <source>Make a cast</source>
        <translation>Besetzung anlegen</translation>
    </message>
    <message numerus="yes">
        <source>Add the %n speaker(s) of the cues</source>
        <translation>
            <numerusform>%n Sprecher der Untertitel hinzufügen</numerusform>
            <numerusform>%n Sprecher der Untertitel hinzufügen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CastFiles</name>
    <message>
        <source>Import a cast</source>
        <translation>Besetzung importieren</translation>
    </message>
    <message>
        <source>Casts (*.json);;All files (*)</source>
        <translation>Besetzungen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export this cast</source>
        <translation>Diese Besetzung exportieren</translation>
    </message>
    <message>
        <source>Casts (*.json)</source>
        <translation>Besetzungen (*.json)</translation>
    </message>
    <message>
        <source>“%1” was imported.</source>
        <translation>„%1“ wurde importiert.</translation>
    </message>
    <message>
        <source>“%1” was exported to %2.</source>
        <translation>„%1“ wurde nach %2 exportiert.</translation>
    </message>
</context>
<context>
    <name>CastLanguages</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language that the sheet shows</source>
        <translation>Die Sprache, die die Tabelle zeigt</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>language · how many characters of how many</comment>
        <translation>%1 · %2 von %3</translation>
    </message>
</context>
<context>
    <name>CastPicker</name>
    <message>
        <source>Cast</source>
        <translation>Besetzung</translation>
    </message>
    <message>
        <source>The cast that is shown. F2 renames it.</source>
        <translation>Die gezeigte Besetzung. F2 benennt sie um.</translation>
    </message>
    <message>
        <source>Name of the cast</source>
        <translation>Name der Besetzung</translation>
    </message>
</context>
<context>
    <name>CastTable</name>
    <message>
        <source>Characters and their voices</source>
        <translation>Figuren und ihre Stimmen</translation>
    </message>
</context>
<context>
    <name>CastUseBar</name>
    <message>
        <source>Nobody is chosen for this job yet.</source>
        <translation>Für diesen Auftrag ist noch niemand gewählt.</translation>
    </message>
    <message>
        <source>%1 takes no voice for “%2”.</source>
        <translation>%1 nimmt für „%2“ keine Stimme.</translation>
    </message>
    <message>
        <source>The job keeps the speaker’s own voice, so there is none to choose.</source>
        <translation>Der Auftrag behält die Originalstimme, darum gibt es nichts zu wählen.</translation>
    </message>
    <message>
        <source>Choose in the Job panel which languages the clip is to be taken into.</source>
        <translation>Wähle im Bereich „Auftrag“, in welche Sprachen der Clip übertragen wird.</translation>
    </message>
    <message>
        <source>no voice at %1 yet</source>
        <translation>noch keine Stimme bei %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>language: voice</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Speaks in this job</source>
        <translation>Spricht in diesem Auftrag</translation>
    </message>
    <message>
        <source>%1 takes one voice a language: everybody in the clip speaks with it.</source>
        <translation>%1 nimmt eine Stimme pro Sprache: Alle im Clip sprechen mit ihr.</translation>
    </message>
    <message>
        <source>Use in this job</source>
        <translation>In diesem Auftrag nutzen</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 nutzen</translation>
    </message>
    <message>
        <source>Sets the voices of the Job panel</source>
        <translation>Setzt die Stimmen im Bereich „Auftrag“</translation>
    </message>
</context>
<context>
    <name>CastView</name>
    <message>
        <source>Type to find a voice</source>
        <translation>Stimme suchen</translation>
    </message>
    <message>
        <source>No voice of %1 is known for this language yet. They come once the vendor has answered.</source>
        <translation>Von %1 ist für diese Sprache noch keine Stimme bekannt. Sie erscheinen, sobald der Anbieter geantwortet hat.</translation>
    </message>
    <message numerus="yes">
        <source>take away %n voice(s)</source>
        <translation>
            <numerusform>%n Stimme wegnehmen</numerusform>
            <numerusform>%n Stimmen wegnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no recording of %1 to hear.</source>
        <translation>Zu %1 gibt es keine Hörprobe.</translation>
    </message>
    <message>
        <source>Cast</source>
        <translation>Besetzung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>More about this cast</source>
        <translation>Mehr zu dieser Besetzung</translation>
    </message>
    <message>
        <source>Back to the preview</source>
        <translation>Zurück zur Vorschau</translation>
    </message>
    <message>
        <source>New cast</source>
        <translation>Neue Besetzung</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>The job speaks with the voices of %1. The Job panel shows them.</source>
        <translation>Der Auftrag spricht mit den Stimmen von %1. Der Bereich „Auftrag“ zeigt sie.</translation>
    </message>
    <message>
        <source>A character needs a name.</source>
        <translation>Eine Figur braucht einen Namen.</translation>
    </message>
    <message>
        <source>“%1” is in this cast already. Choose another name.</source>
        <translation>„%1“ ist schon in dieser Besetzung. Wähle einen anderen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n Figur</numerusform>
            <numerusform>%n Figuren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The cues name %n speaker(s) who are not in this cast: %1.</source>
        <translation>
            <numerusform>Die Untertitel nennen %n Sprecher, der in dieser Besetzung fehlt: %1.</numerusform>
            <numerusform>Die Untertitel nennen %n Sprecher, die in dieser Besetzung fehlen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Figur</translation>
    </message>
</context>
<context>
    <name>CastVoiceCell</name>
    <message>
        <source>no longer offered</source>
        <translation>nicht mehr angeboten</translation>
    </message>
</context>
<context>
    <name>CastVoices</name>
    <message>
        <source>%1 speaks any language. Choose one for the job first, then give the voice to %2.</source>
        <translation>%1 spricht jede Sprache. Wähle zuerst eine für den Auftrag und gib die Stimme dann an %2.</translation>
    </message>
    <message>
        <source>%1 is the voice of %2 now, in %3.</source>
        <translation>%1 ist jetzt die Stimme von %2, auf %3.</translation>
    </message>
    <message>
        <source>Open the cast</source>
        <translation>Besetzung öffnen</translation>
    </message>
</context>
<context>
    <name>ChangeFields</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>left to the vendor</source>
        <translation>dem Anbieter überlassen</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>As it is: nothing</source>
        <translation>Unverändert: nichts</translation>
    </message>
    <message>
        <source>As it is: %1</source>
        <translation>Unverändert: %1</translation>
    </message>
</context>
<context>
    <name>ChangeTasksDialog</name>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message numerus="yes">
        <source>Change %n task(s)</source>
        <translation>
            <numerusform>%n Aufgabe ändern</numerusform>
            <numerusform>%n Aufgaben ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change waiting tasks</source>
        <translation>Wartende Aufgaben ändern</translation>
    </message>
    <message>
        <source>What you leave alone stays as it is in each task. Changed tasks are checked again from the start; nothing has been sent yet.</source>
        <translation>Was du hier nicht anfasst, bleibt in jeder Aufgabe, wie es ist. Geänderte Aufgaben werden von Anfang an neu geprüft; gesendet wurde noch nichts.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>No voice of this account is known for the language yet. Open Voices once to read them.</source>
        <translation>Von diesem Konto ist für die Sprache noch keine Stimme bekannt. Öffne einmal „Stimmen“, um sie zu lesen.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Convert what does not fit</source>
        <translation>Nicht Passendes umwandeln</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Names of the results</source>
        <translation>Namen der Ergebnisse</translation>
    </message>
    <message>
        <source>For example {name}.{lang}.{operation}.{ext}</source>
        <translation>Zum Beispiel {name}.{lang}.{operation}.{ext}</translation>
    </message>
    <message>
        <source>Limit for a task</source>
        <translation>Limit pro Aufgabe</translation>
    </message>
    <message>
        <source>Credits; 0 takes the limit away</source>
        <translation>Credits; 0 hebt das Limit auf</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Press Delete to remove it</source>
        <translation>Mit Entf entfernen</translation>
    </message>
</context>
<context>
    <name>ClipDelegate</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>No sound to dub</source>
        <translation>Kein Ton zum Synchronisieren</translation>
    </message>
    <message>
        <source>Link at %1</source>
        <translation>Link bei %1</translation>
    </message>
</context>
<context>
    <name>ClipView</name>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
</context>
<context>
    <name>CloneDialog</name>
    <message>
        <source>Add a key…</source>
        <translation>Schlüssel hinzufügen…</translation>
    </message>
    <message>
        <source>Clone the voice</source>
        <translation>Stimme klonen</translation>
    </message>
    <message>
        <source>Clone a voice</source>
        <translation>Stimme klonen</translation>
    </message>
    <message>
        <source>Name of the new voice</source>
        <translation>Name der neuen Stimme</translation>
    </message>
    <message>
        <source>e.g. Lena, narrating</source>
        <translation>z. B. Lena, erzählend</translation>
    </message>
    <message>
        <source>Who makes the voice</source>
        <translation>Wer die Stimme macht</translation>
    </message>
    <message>
        <source>Recording of one person</source>
        <translation>Aufnahme einer einzelnen Person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Who makes it</source>
        <translation>Wer sie macht</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>None of your accounts can clone a voice. Once you have added a key, these can: %1.</source>
        <translation>Keins deiner Konten kann eine Stimme klonen. Mit einem Schlüssel geht es bei: %1.</translation>
    </message>
    <message>
        <source>Give the voice a name.</source>
        <translation>Gib der Stimme einen Namen.</translation>
    </message>
    <message>
        <source>Write down who agreed, when and for what, and tick it.</source>
        <translation>Schreib auf, wer wann und wofür zugestimmt hat, und hake es an.</translation>
    </message>
    <message>
        <source>%1 at %2, sent once.</source>
        <translation>%1 bei %2, einmal gesendet.</translation>
    </message>
    <message>
        <source>%1 names no price beforehand. It is sent once, and what it charges stands in the task.</source>
        <translation>%1 nennt vorher keinen Preis. Es wird einmal gesendet; was es kostet, steht in der Aufgabe.</translation>
    </message>
</context>
<context>
    <name>CloudRow</name>
    <message>
        <source>has a key</source>
        <translation>Schlüssel da</translation>
    </message>
    <message>
        <source>Add key…</source>
        <translation>Schlüssel…</translation>
    </message>
    <message>
        <source>Add a key for %1</source>
        <translation>Schlüssel für %1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>CompareCanvas</name>
    <message>
        <source>Pictures with a wipe at %1 %; Left and Right move it</source>
        <translation>Bilder mit Wischen bei %1 %; Links und Rechts verschieben</translation>
    </message>
    <message>
        <source>Pictures that are compared</source>
        <translation>Bilder im Vergleich</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>zu Ende</translation>
    </message>
    <message>
        <source>%1, ended</source>
        <comment>a take that is over</comment>
        <translation>%1, zu Ende</translation>
    </message>
</context>
<context>
    <name>CompareDesk</name>
    <message>
        <source>Source</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>vendor, language</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>CompareSide</name>
    <message>
        <source>What is good, what is not? It is kept with the task.</source>
        <translation>Was ist gut, was nicht? Es bleibt bei der Aufgabe.</translation>
    </message>
    <message>
        <source>On one clock</source>
        <translation>Im gleichen Takt</translation>
    </message>
    <message>
        <source>Add result</source>
        <translation>Ergebnis dazu</translation>
    </message>
    <message>
        <source>Save frame</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save the pictures as they are shown</source>
        <translation>Die Bilder so speichern, wie sie gezeigt werden</translation>
    </message>
    <message>
        <source>Best is %1</source>
        <translation>Beste ist %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>Export %1…</source>
        <translation>%1 exportieren…</translation>
    </message>
    <message>
        <source>There is no other finished result of this source to add.</source>
        <translation>Zu diesem Original gibt es kein weiteres fertiges Ergebnis.</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Choose a finished task with a video, or several of the same source, and press Compare in its menu. The source and its results then play here on one clock.</source>
        <translation>Wähle eine fertige Aufgabe mit Video oder mehrere mit demselben Original und drücke in ihrem Menü „Vergleichen“. Original und Ergebnisse laufen dann hier im gleichen Takt.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>How the pictures lie</source>
        <translation>Anordnung der Bilder</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Wischen</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Blinken</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Größe der Bilder</translation>
    </message>
    <message>
        <source>Size of the pictures (Ctrl and the mouse wheel over them)</source>
        <translation>Größe der Bilder (Strg und Mausrad darüber)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>Blind A/B</source>
        <translation>Blind A/B</translation>
    </message>
    <message>
        <source>%1 cannot be shown. %2</source>
        <translation>%1 lässt sich nicht zeigen. %2</translation>
    </message>
    <message>
        <source>No loudspeaker or headphones were found, so the takes play without sound.</source>
        <translation>Kein Lautsprecher oder Kopfhörer gefunden, die Fassungen laufen daher ohne Ton.</translation>
    </message>
    <message>
        <source>%1 | %2</source>
        <comment>a pair</comment>
        <translation>%1 | %2</translation>
    </message>
    <message>
        <source>Mixes the results and hides their names</source>
        <translation>Mischt die Ergebnisse und verbirgt ihre Namen</translation>
    </message>
    <message>
        <source>A blind test needs two results or more.</source>
        <translation>Ein Blindtest braucht mindestens zwei Ergebnisse.</translation>
    </message>
    <message>
        <source>Fit %1</source>
        <translation>Ganz %1</translation>
    </message>
    <message>
        <source>Side by side shows all of them.</source>
        <translation>„Nebeneinander“ zeigt alle.</translation>
    </message>
    <message>
        <source>The frame could not be read, so nothing was saved. Try one beside it.</source>
        <translation>Das Bild war nicht lesbar, es wurde nichts gespeichert. Versuch es ein Bild daneben.</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Save the pictures as they are shown</source>
        <translation>Die Bilder so speichern, wie sie gezeigt werden</translation>
    </message>
    <message>
        <source>The picture could not be saved as %1. Choose a name that is free in a folder you may write to.</source>
        <translation>Das Bild ließ sich nicht als %1 speichern. Wähle einen freien Namen in einem Ordner, in den du schreiben darfst.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Nothing was copied to %1. Choose a name that is free in a folder with enough room.</source>
        <translation>Nichts wurde nach %1 kopiert. Wähle einen freien Namen in einem Ordner mit genug Platz.</translation>
    </message>
    <message>
        <source>Copied to %1.</source>
        <translation>Nach %1 kopiert.</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>This person has agreed</source>
        <translation>Diese Person hat zugestimmt</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>the person who speaks</source>
        <translation>die Person, die spricht</translation>
    </message>
    <message>
        <source>e.g. the German version of this series</source>
        <translation>z. B. die deutsche Fassung dieser Serie</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>Wer zugestimmt hat</translation>
    </message>
    <message>
        <source>When they agreed</source>
        <translation>Wann zugestimmt wurde</translation>
    </message>
    <message>
        <source>What they agreed to</source>
        <translation>Wofür zugestimmt wurde</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>A voice belongs to the one who speaks. Write down who agreed, when, and to what.</source>
        <translation>Eine Stimme gehört dem, der spricht. Schreib auf, wer wann und wofür zugestimmt hat.</translation>
    </message>
    <message>
        <source>Tick it once it is so.</source>
        <translation>Hake es an, sobald es so ist.</translation>
    </message>
    <message>
        <source>Kept with the voice on this computer.</source>
        <translation>Wird mit der Stimme auf diesem Computer aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>CostPage</name>
    <message>
        <source>Done on this computer: costs nothing.</source>
        <translation>Läuft auf diesem Computer: kostet nichts.</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Abgerechnet</translation>
    </message>
    <message>
        <source>Cap for this task</source>
        <translation>Limit für diese Aufgabe</translation>
    </message>
    <message>
        <source>Number at the vendor</source>
        <translation>Nr. beim Anbieter</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Limit for a task</source>
        <translation>Limit pro Aufgabe</translation>
    </message>
    <message>
        <source>Limit for a batch</source>
        <translation>Limit pro Stapel</translation>
    </message>
    <message>
        <source>Limit for today</source>
        <translation>Limit für heute</translation>
    </message>
    <message>
        <source>Limit in all</source>
        <translation>Limit insgesamt</translation>
    </message>
</context>
<context>
    <name>CsvExport</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
</context>
<context>
    <name>CueActions</name>
    <message>
        <source>&amp;Open subtitles…</source>
        <translation>Untertitel &amp;öffnen…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save as S&amp;RT…</source>
        <translation>Als S&amp;RT speichern…</translation>
    </message>
    <message>
        <source>Save as Web&amp;VTT…</source>
        <translation>Als Web&amp;VTT speichern…</translation>
    </message>
    <message>
        <source>&amp;Use for this job</source>
        <translation>Für diesen &amp;Auftrag nutzen</translation>
    </message>
    <message>
        <source>Show the source &amp;beside…</source>
        <translation>Original &amp;daneben zeigen…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Add a cue</source>
        <translation>Untertitel &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>S&amp;plit at the playhead</source>
        <translation>An der Abspielmarke &amp;teilen</translation>
    </message>
    <message>
        <source>Mer&amp;ge</source>
        <translation>&amp;Zusammenfügen</translation>
    </message>
    <message>
        <source>Shift or stretch &amp;times</source>
        <translation>Ze&amp;iten verschieben oder dehnen</translation>
    </message>
    <message>
        <source>&amp;Find and replace</source>
        <translation>Su&amp;chen und ersetzen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Vorheri&amp;ger Treffer</translation>
    </message>
    <message>
        <source>P&amp;lay this cue</source>
        <translation>Diesen Untertitel abs&amp;pielen</translation>
    </message>
    <message>
        <source>Merge the selected cues, or this one with the next</source>
        <translation>Gewählte Untertitel zusammenfügen, oder diesen mit dem nächsten</translation>
    </message>
    <message>
        <source>Open a subtitle tra&amp;ck of this clip</source>
        <translation>&amp;Untertitelspur dieses Clips öffnen</translation>
    </message>
</context>
<context>
    <name>CueDesk</name>
    <message>
        <source>Cues</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>C&amp;ues</source>
        <translation>&amp;Untertitel</translation>
    </message>
    <message>
        <source>The job uses %1. Queue it when the rest is right.</source>
        <translation>Der Auftrag nutzt %1. Reihe ihn ein, wenn der Rest stimmt.</translation>
    </message>
    <message>
        <source>There are no words in this subtitle track. Choose another one, or open a file.</source>
        <translation>In dieser Untertitelspur stehen keine Wörter. Wähle eine andere oder öffne eine Datei.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The changes cannot be kept against a crash: the disk is full or read-only. Save them elsewhere.</source>
        <translation>Die Änderungen lassen sich nicht gegen einen Absturz sichern: Der Datenträger ist voll oder schreibgeschützt. Speichere sie woanders.</translation>
    </message>
    <message>
        <source>Subtitles without a name</source>
        <translation>Untertitel ohne Namen</translation>
    </message>
    <message>
        <source>Subtitles that were not saved are back: %1.</source>
        <translation>Nicht gespeicherte Untertitel sind wieder da: %1.</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>CueEmpty</name>
    <message>
        <source>track %1</source>
        <translation>Spur %1</translation>
    </message>
    <message>
        <source>No subtitles are open</source>
        <translation>Keine Untertitel geöffnet</translation>
    </message>
    <message>
        <source>Correct words and times here before you translate, dub or burn them in: SRT, WebVTT and ASS files, or a subtitle track of the clip. Nothing in a file changes until you save.</source>
        <translation>Berichtige hier Wörter und Zeiten, bevor du übersetzt, synchronisierst oder einbrennst: SRT-, WebVTT- und ASS-Dateien oder eine Untertitelspur des Clips. Keine Datei ändert sich, bevor du speicherst.</translation>
    </message>
    <message>
        <source>Open subtitles…</source>
        <translation>Untertitel öffnen…</translation>
    </message>
    <message>
        <source>Write the first cue</source>
        <translation>Ersten Untertitel schreiben</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Open the subtitle track (%1)</source>
        <translation>Untertitelspur öffnen (%1)</translation>
    </message>
</context>
<context>
    <name>CueFiles</name>
    <message>
        <source>Open subtitles</source>
        <translation>Untertitel öffnen</translation>
    </message>
    <message>
        <source>Subtitles (*.srt *.vtt *.ass *.ssa);;All files (*)</source>
        <translation>Untertitel (*.srt *.vtt *.ass *.ssa);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save subtitles</source>
        <translation>Untertitel speichern</translation>
    </message>
    <message>
        <source>WebVTT (*.vtt)</source>
        <translation>WebVTT (*.vtt)</translation>
    </message>
    <message>
        <source>SubRip (*.srt)</source>
        <translation>SubRip (*.srt)</translation>
    </message>
    <message>
        <source>Words and times were read from %1; italics, colours and positions are not kept when you save.</source>
        <translation>Wörter und Zeiten wurden aus %1 gelesen; Kursives, Farben und Positionen gehen beim Speichern verloren.</translation>
    </message>
    <message>
        <source>subtitles</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>The disk is full, so the subtitles were not saved. Make room and save again.</source>
        <translation>Der Datenträger ist voll, die Untertitel wurden nicht gespeichert. Schaffe Platz und speichere noch mal.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Unsaved subtitles</source>
        <translation>Nicht gespeicherte Untertitel</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 hat Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Save first</source>
        <translation>Erst speichern</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>CueFindBar</name>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Suchen und ersetzen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Vorheriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>in %n cue(s)</source>
        <translation>
            <numerusform>in %n Untertitel</numerusform>
            <numerusform>in %n Untertiteln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CuePanel</name>
    <message>
        <source>“%1” is in none of the cues.</source>
        <translation>„%1“ steht in keinem Untertitel.</translation>
    </message>
    <message numerus="yes">
        <source>Replaced %n time(s). Undo brings the old words back.</source>
        <translation>
            <numerusform>%n Stelle ersetzt. Rückgängig holt die alten Wörter zurück.</numerusform>
            <numerusform>%n Stellen ersetzt. Rückgängig holt die alten Wörter zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>More about these subtitles</source>
        <translation>Mehr zu diesen Untertiteln</translation>
    </message>
    <message>
        <source>Use for this job</source>
        <translation>Für diesen Auftrag nutzen</translation>
    </message>
    <message>
        <source>“%1” is no time. Type minutes and seconds, for instance 1:02.5.</source>
        <translation>„%1“ ist keine Zeit. Gib Minuten und Sekunden ein, zum Beispiel 1:02.5.</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s)</source>
        <translation>
            <numerusform>%n Untertitel</numerusform>
            <numerusform>%n Untertitel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings</source>
        <translation>
            <numerusform>%n mit Warnung</numerusform>
            <numerusform>%n mit Warnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CueTextCell</name>
    <message>
        <source>Text of cue %1</source>
        <translation>Text von Untertitel %1</translation>
    </message>
</context>
<context>
    <name>CueTimeCell</name>
    <message>
        <source>Minutes and seconds, for instance 1:02.5</source>
        <translation>Minuten und Sekunden, zum Beispiel 1:02.5</translation>
    </message>
</context>
<context>
    <name>CueTimingBar</name>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Shift or stretch times</source>
        <translation>Zeiten verschieben oder dehnen</translation>
    </message>
    <message>
        <source>What is moved</source>
        <translation>Was verschoben wird</translation>
    </message>
    <message>
        <source>Move all cues by</source>
        <translation>Alle Untertitel verschieben um</translation>
    </message>
    <message>
        <source>Move the selected cues by</source>
        <translation>Gewählte Untertitel verschieben um</translation>
    </message>
    <message>
        <source>Move from here on by</source>
        <translation>Ab hier verschieben um</translation>
    </message>
    <message>
        <source>Stretch from here on; the last cue starts at</source>
        <translation>Ab hier dehnen; der letzte Untertitel beginnt bei</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>minutes and seconds, for instance 1:02.5</source>
        <translation>Minuten und Sekunden, zum Beispiel 1:02.5</translation>
    </message>
    <message>
        <source>seconds; a minus moves them earlier</source>
        <translation>Sekunden; ein Minus verschiebt nach vorn</translation>
    </message>
</context>
<context>
    <name>CueView</name>
    <message>
        <source>Cues</source>
        <translation>Untertitel</translation>
    </message>
</context>
<context>
    <name>Cues</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Char./s</source>
        <translation>Zch./s</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Ends too early</source>
        <translation>Endet zu früh</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>Keine Wörter</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation>Überlappt</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Zu kurz</translation>
    </message>
    <message>
        <source>Too fast</source>
        <translation>Zu schnell</translation>
    </message>
    <message>
        <source>Long line</source>
        <translation>Lange Zeile</translation>
    </message>
    <message>
        <source>Many lines</source>
        <translation>Viele Zeilen</translation>
    </message>
    <message>
        <source>Small gap</source>
        <translation>Kleine Lücke</translation>
    </message>
    <message>
        <source>It ends before it has begun. Give it a later end.</source>
        <translation>Er endet, bevor er begonnen hat. Gib ihm ein späteres Ende.</translation>
    </message>
    <message>
        <source>There are no words in it. Write some, or remove the cue.</source>
        <translation>Er enthält keine Wörter. Schreibe welche oder entferne ihn.</translation>
    </message>
    <message>
        <source>It is still shown when the next one begins. End it earlier, or merge the two.</source>
        <translation>Er steht noch da, wenn der nächste beginnt. Lass ihn früher enden oder füge beide zusammen.</translation>
    </message>
    <message>
        <source>It is shown for less than %1 s. Give it more time, or merge it with the next one.</source>
        <translation>Er ist weniger als %1 s zu sehen. Gib ihm mehr Zeit oder füge ihn mit dem nächsten zusammen.</translation>
    </message>
    <message>
        <source>%1 characters a second are hard to read; up to %2 are easy. Give it more time or fewer words.</source>
        <translation>%1 Zeichen pro Sekunde sind schwer zu lesen; bis %2 sind leicht. Gib ihm mehr Zeit oder weniger Wörter.</translation>
    </message>
    <message>
        <source>A line has more than %1 characters. Break it in two (Shift+Enter).</source>
        <translation>Eine Zeile hat mehr als %1 Zeichen. Brich sie um (Umschalt+Eingabe).</translation>
    </message>
    <message>
        <source>More than two lines hide much of the picture. Split the cue.</source>
        <translation>Mehr als zwei Zeilen verdecken viel vom Bild. Teile den Untertitel.</translation>
    </message>
    <message>
        <source>The gap before the next one is so small that it flickers. Close it or make it longer.</source>
        <translation>Die Lücke zum nächsten ist so klein, dass es flackert. Schließe sie oder mach sie größer.</translation>
    </message>
    <message>
        <source>change text</source>
        <translation>Text ändern</translation>
    </message>
    <message>
        <source>change times</source>
        <translation>Zeiten ändern</translation>
    </message>
    <message>
        <source>add cue</source>
        <translation>Untertitel hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>remove %n cue(s)</source>
        <translation>
            <numerusform>%n Untertitel entfernen</numerusform>
            <numerusform>%n Untertitel entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>split cue</source>
        <translation>Untertitel teilen</translation>
    </message>
    <message numerus="yes">
        <source>merge %n cue(s)</source>
        <translation>
            <numerusform>%n Untertitel zusammenfügen</numerusform>
            <numerusform>%n Untertitel zusammenfügen</numerusform>
        </translation>
    </message>
    <message>
        <source>shift times</source>
        <translation>Zeiten verschieben</translation>
    </message>
    <message>
        <source>stretch times</source>
        <translation>Zeiten dehnen</translation>
    </message>
    <message>
        <source>replace text</source>
        <translation>Text ersetzen</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Check again</source>
        <translation>Noch mal prüfen</translation>
    </message>
    <message>
        <source>It was not submitted</source>
        <translation>Kam nicht an</translation>
    </message>
    <message>
        <source>This is it…</source>
        <translation>Das ist sie…</translation>
    </message>
    <message>
        <source>Asks the vendor for this task. Costs nothing.</source>
        <translation>Fragt beim Anbieter nach dieser Aufgabe. Kostet nichts.</translation>
    </message>
    <message>
        <source>You found it at the vendor: give its number, and its result is fetched.</source>
        <translation>Du hast sie beim Anbieter gefunden: Nummer angeben, und das Ergebnis wird abgeholt.</translation>
    </message>
    <message>
        <source>The vendor never got it: it is sent again, and is charged then.</source>
        <translation>Der Anbieter hat sie nie bekommen: Sie wird neu gesendet und dann abgerechnet.</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details of the task</source>
        <translation>Details der Aufgabe</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>Noch kein Eintrag.</translation>
    </message>
    <message>
        <source>Nothing sent yet. Keys are never shown here.</source>
        <translation>Noch nichts gesendet. Schlüssel erscheinen hier nie.</translation>
    </message>
    <message>
        <source>No task selected</source>
        <translation>Keine Aufgabe gewählt</translation>
    </message>
    <message>
        <source>Select a row to see its steps, files and cost.</source>
        <translation>Eine Zeile wählen, um Schritte, Dateien und Kosten zu sehen.</translation>
    </message>
</context>
<context>
    <name>DoneDesk</name>
    <message>
        <source>The report was not written. %1</source>
        <translation>Der Bericht wurde nicht geschrieben. %1</translation>
    </message>
    <message>
        <source>A batch is over</source>
        <translation>Ein Stapel ist beendet</translation>
    </message>
    <message>
        <source>A batch is done</source>
        <translation>Ein Stapel ist fertig</translation>
    </message>
    <message>
        <source>Report of this batch</source>
        <translation>Bericht zu diesem Stapel</translation>
    </message>
    <message>
        <source>Page to read (*.html)</source>
        <translation>Seite zum Lesen (*.html)</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
</context>
<context>
    <name>DoneDialog</name>
    <message>
        <source>When a batch is done</source>
        <translation>Wenn ein Stapel fertig ist</translation>
    </message>
    <message>
        <source>&amp;Tell me, unless the window is in front</source>
        <translation>&amp;Benachrichtigen, wenn das Fenster nicht im Vordergrund ist</translation>
    </message>
    <message>
        <source>&amp;Write a report into the folder of its results</source>
        <translation>Be&amp;richt in den Ordner der Ergebnisse schreiben</translation>
    </message>
    <message>
        <source>&amp;Open the folder of its results</source>
        <translation>&amp;Ordner der Ergebnisse öffnen</translation>
    </message>
    <message>
        <source>&amp;Run a command:</source>
        <translation>Befehl &amp;ausführen:</translation>
    </message>
    <message>
        <source>Program and arguments</source>
        <translation>Programm und Argumente</translation>
    </message>
    <message>
        <source>e.g. /home/me/bin/publish &quot;{folder}&quot; {report}</source>
        <translation>z. B. /home/me/bin/publish &quot;{folder}&quot; {report}</translation>
    </message>
    <message>
        <source>{batch}, {done}, {failed}, {folder} and {report} are filled in. The program is started directly, without a shell.</source>
        <translation>{batch}, {done}, {failed}, {folder} und {report} werden ausgefüllt. Das Programm wird direkt gestartet, ohne Shell.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop videos or folders here</source>
        <translation>Videos oder Ordner hier ablegen</translation>
    </message>
    <message>
        <source>Drop videos or folders here, or press to choose files</source>
        <translation>Videos oder Ordner hier ablegen oder drücken, um Dateien zu wählen</translation>
    </message>
</context>
<context>
    <name>ExpressionPicker</name>
    <message>
        <source>Play what this expression looks like</source>
        <translation>Abspielen, wie dieser Ausdruck aussieht</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Narrow down</source>
        <translation>Eingrenzen</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>%1 abwählen</translation>
    </message>
</context>
<context>
    <name>FacetSection</name>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Do without this file</source>
        <translation>Ohne diese Datei</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Wählen: %1</translation>
    </message>
    <message>
        <source>Use a link instead of a file</source>
        <translation>Link statt Datei verwenden</translation>
    </message>
</context>
<context>
    <name>FilesPage</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>No file yet. Results are fetched as soon as the job is done.</source>
        <translation>Noch keine Datei. Ergebnisse werden abgeholt, sobald der Auftrag fertig ist.</translation>
    </message>
    <message>
        <source>%1 · checked</source>
        <translation>%1 · geprüft</translation>
    </message>
    <message>
        <source>Not fetched yet, kept until %1</source>
        <translation>Noch nicht abgeholt, verfügbar bis %1</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Noch nicht abgeholt</translation>
    </message>
    <message>
        <source>Show %1 in its folder</source>
        <translation>%1 im Ordner zeigen</translation>
    </message>
    <message>
        <source>Play here</source>
        <translation>Hier abspielen</translation>
    </message>
    <message>
        <source>The new voice</source>
        <translation>Die neue Stimme</translation>
    </message>
    <message>
        <source>The new avatar</source>
        <translation>Der neue Avatar</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Edit subtitles…</source>
        <translation>Untertitel bearbeiten…</translation>
    </message>
    <message>
        <source>Burn into the video…</source>
        <translation>Ins Video einbrennen…</translation>
    </message>
    <message>
        <source>Agreed by %1 on %2: %3</source>
        <translation>Zugestimmt von %1 am %2: %3</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>Zugestimmt: %1</translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Sound and video (*.wav *.mp3 *.m4a *.flac *.ogg *.opus *.mp4 *.mov)</source>
        <translation>Ton und Video (*.wav *.mp3 *.m4a *.flac *.ogg *.opus *.mp4 *.mov)</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>fehlt noch</translation>
    </message>
    <message>
        <source>in the clip or beside it</source>
        <translation>im Clip oder daneben</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Subtitles (%1)</source>
        <translation>Untertitel (%1)</translation>
    </message>
</context>
<context>
    <name>FindTextDesk</name>
    <message>
        <source>No burnt-in text and no logo was found. Draw a box where you see some.</source>
        <translation>Kein eingebrannter Text und kein Logo gefunden. Zeichne einen Rahmen, wo du welche siehst.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found. Enter takes the marked one, the arrows go to the next, Esc leaves the rest.</source>
        <translation>
            <numerusform>%n Stelle gefunden. Eingabe nimmt die markierte, die Pfeile gehen zur nächsten, Esc lässt den Rest.</numerusform>
            <numerusform>%n Stellen gefunden. Eingabe nimmt die markierte, die Pfeile gehen zur nächsten, Esc lässt den Rest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrameView</name>
    <message>
        <source>Picture of the clip</source>
        <translation>Bild des Clips</translation>
    </message>
</context>
<context>
    <name>GiveMenu</name>
    <message>
        <source>&amp;Give to</source>
        <translation>&amp;Geben an</translation>
    </message>
    <message>
        <source>Add a character to the cast first…</source>
        <translation>Erst eine Figur zur Besetzung hinzufügen…</translation>
    </message>
</context>
<context>
    <name>Glossaries</name>
    <message>
        <source>new glossary %1</source>
        <translation>Glossar %1 anlegen</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>language of %1</source>
        <translation>Sprache von %1 ändern</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Never translate</source>
        <translation>Nie übersetzen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1, spoken</source>
        <translation>%1, gesprochen</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>Glossaries</source>
        <translation>Glossare</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Choose a client’s glossary, or type another name for this one</source>
        <translation>Wähle das Glossar eines Kunden oder gib einen anderen Namen für dieses ein</translation>
    </message>
    <message>
        <source>Language of the terms</source>
        <translation>Sprache der Begriffe</translation>
    </message>
    <message>
        <source>Terms are in</source>
        <translation>Begriffe sind auf</translation>
    </message>
    <message>
        <source>More about this glossary</source>
        <translation>Mehr zu diesem Glossar</translation>
    </message>
    <message>
        <source>&amp;New glossary</source>
        <translation>&amp;Neues Glossar</translation>
    </message>
    <message>
        <source>New glossary</source>
        <translation>Neues Glossar</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Remove a &amp;language</source>
        <translation>&amp;Sprache entfernen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>Begriff hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n Begriff</numerusform>
            <numerusform>%n Begriffe</numerusform>
        </translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Jede Sprache</translation>
    </message>
    <message>
        <source>Add a language…</source>
        <translation>Sprache hinzufügen…</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>This glossary is full. Make another one.</source>
        <translation>Dieses Glossar ist voll. Leg ein weiteres an.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
</context>
<context>
    <name>GlossaryEmpty</name>
    <message>
        <source>Import a table…</source>
        <translation>Tabelle importieren…</translation>
    </message>
    <message>
        <source>No term in this glossary yet</source>
        <translation>Noch kein Begriff in diesem Glossar</translation>
    </message>
    <message>
        <source>Add the names that must stay as they are, and the words that have a fixed translation.</source>
        <translation>Füge die Namen hinzu, die so bleiben müssen, und die Wörter, die eine feste Übersetzung haben.</translation>
    </message>
    <message>
        <source>No glossary yet</source>
        <translation>Noch kein Glossar</translation>
    </message>
    <message>
        <source>A glossary keeps a client’s words: what is never translated, what a term is called in each language, and how it is pronounced. Vendors that take terms are told; where they do not, the subtitles that come back are checked.</source>
        <translation>Ein Glossar bewahrt die Wörter eines Kunden: was nie übersetzt wird, wie ein Begriff in jeder Sprache heißt und wie er ausgesprochen wird. Anbieter, die Begriffe annehmen, bekommen sie; wo das nicht geht, werden die Untertitel geprüft, die zurückkommen.</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>Begriff hinzufügen</translation>
    </message>
    <message>
        <source>Make a glossary</source>
        <translation>Glossar anlegen</translation>
    </message>
</context>
<context>
    <name>GlossaryFiles</name>
    <message>
        <source>Import a glossary</source>
        <translation>Glossar importieren</translation>
    </message>
    <message>
        <source>Glossaries (*.csv *.tsv *.txt *.json)</source>
        <translation>Glossare (*.csv *.tsv *.txt *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export this glossary</source>
        <translation>Dieses Glossar exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Babelreel (*.json)</source>
        <translation>Babelreel (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was imported with %n term(s).</source>
        <translation>
            <numerusform>„%1“ wurde mit %n Begriff importiert.</numerusform>
            <numerusform>„%1“ wurde mit %n Begriffen importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was exported to %2.</source>
        <translation>„%1“ wurde nach %2 exportiert.</translation>
    </message>
</context>
<context>
    <name>GlossaryUseBar</name>
    <message>
        <source>The job that is chosen translates no words, so it takes no terms along.</source>
        <translation>Der gewählte Auftrag übersetzt keine Wörter, darum nimmt er keine Begriffe mit.</translation>
    </message>
    <message>
        <source>No term is for this pair of languages.</source>
        <translation>Für dieses Sprachpaar gibt es keinen Begriff.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>language: how many terms</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose in the Job panel which languages the clip is to be taken into.</source>
        <translation>Wähle im Bereich „Auftrag“, in welche Sprachen der Clip übertragen wird.</translation>
    </message>
    <message>
        <source>Goes with new jobs</source>
        <translation>Für neue Aufträge</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Jobs are queued without terms.</source>
        <translation>Aufträge werden ohne Begriffe eingereiht.</translation>
    </message>
</context>
<context>
    <name>HoldBar</name>
    <message>
        <source>Hold and go back</source>
        <translation>Anhalten und zurück</translation>
    </message>
    <message>
        <source>Nothing is sent; the batch stays as it is (Esc)</source>
        <translation>Nichts wird gesendet; der Stapel bleibt, wie er ist (Esc)</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message numerus="yes">
        <source>Sending starts in %n s</source>
        <translation>
            <numerusform>Senden beginnt in %n s</numerusform>
            <numerusform>Senden beginnt in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has left this computer yet.</source>
        <translation>Noch hat nichts diesen Computer verlassen.</translation>
    </message>
</context>
<context>
    <name>InfoBar</name>
    <message>
        <source>Close this message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>JobChecks</name>
    <message>
        <source>Choose a file: %1.</source>
        <translation>Wähle eine Datei: %1.</translation>
    </message>
    <message>
        <source>Fill in “%1”.</source>
        <translation>Fülle „%1“ aus.</translation>
    </message>
    <message>
        <source>%1 is left out: %2.</source>
        <translation>%1 wird ausgelassen: %2.</translation>
    </message>
    <message>
        <source>Choose clips in the media list. Price and checks appear then.</source>
        <translation>Clips in der Medienliste wählen. Dann erscheinen Preis und Prüfung.</translation>
    </message>
    <message>
        <source>All checks fine</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (und %2 weitere)</translation>
    </message>
    <message>
        <source>Fit to %1</source>
        <translation>An %1 anpassen</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Schlüssel hinzufügen…</translation>
    </message>
    <message>
        <source>Set up a bucket…</source>
        <translation>Bucket einrichten…</translation>
    </message>
    <message>
        <source>cap today %1, %2 used</source>
        <translation>Limit heute %1, %2 verbraucht</translation>
    </message>
    <message>
        <source>Your limit for a day at this account. Change it under Accounts.</source>
        <translation>Dein Tageslimit für dieses Konto. Ändern kannst du es unter „Konten“.</translation>
    </message>
    <message>
        <source>Raise the limit…</source>
        <translation>Limit erhöhen…</translation>
    </message>
    <message>
        <source>With this, today would cost %1 credits; your limit for a day is %2.</source>
        <translation>Damit würde heute %1 Credits kosten; dein Tageslimit ist %2.</translation>
    </message>
</context>
<context>
    <name>JobFooter</name>
    <message>
        <source>nothing to pay</source>
        <translation>kostet nichts</translation>
    </message>
    <message>
        <source>the vendor names no price</source>
        <translation>Anbieter nennt keinen Preis</translation>
    </message>
    <message>
        <source>leaves %1</source>
        <translation>danach noch %1</translation>
    </message>
    <message>
        <source>you have %1</source>
        <translation>Guthaben: %1</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Einreihen</translation>
    </message>
    <message>
        <source>Queue 1 job</source>
        <translation>1 Auftrag einreihen</translation>
    </message>
    <message numerus="yes">
        <source>Queue %n jobs</source>
        <translation>
            <numerusform>%n Auftrag einreihen</numerusform>
            <numerusform>%n Aufträge einreihen</numerusform>
        </translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis zu %1</translation>
    </message>
    <message>
        <source>Many…</source>
        <translation>Viele…</translation>
    </message>
    <message>
        <source>Clips, languages and accounts as a grid</source>
        <translation>Clips, Sprachen und Konten als Raster</translation>
    </message>
    <message>
        <source>your rate</source>
        <translation>eigener Preissatz</translation>
    </message>
</context>
<context>
    <name>JobPanel</name>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>no clip</source>
        <translation>kein Clip</translation>
    </message>
    <message>
        <source>1 clip</source>
        <translation>1 Clip</translation>
    </message>
    <message numerus="yes">
        <source>%n clips</source>
        <translation>
            <numerusform>%n Clip</numerusform>
            <numerusform>%n Clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>not from %1 to %2</source>
        <translation>nicht von %1 nach %2</translation>
    </message>
    <message>
        <source>is %1 already</source>
        <translation>ist schon %1</translation>
    </message>
    <message>
        <source>does not know spoken %1</source>
        <translation>kennt gesprochenes %1 nicht</translation>
    </message>
    <message>
        <source>no %1</source>
        <translation>kein %1</translation>
    </message>
    <message>
        <source>clip is %1, limit %2</source>
        <translation>Clip ist %1 lang, max. %2</translation>
    </message>
    <message>
        <source>clip is %1, needs %2</source>
        <translation>Clip ist %1 lang, mind. %2</translation>
    </message>
    <message>
        <source>clip has %1, limit %2</source>
        <translation>Clip hat %1, max. %2</translation>
    </message>
    <message>
        <source>%1 frames a second, limit %2</source>
        <translation>%1 Bilder/s, max. %2</translation>
    </message>
    <message>
        <source>takes only %1</source>
        <translation>nimmt nur %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>cannot do this</source>
        <translation>kann das nicht</translation>
    </message>
    <message>
        <source>needs a key</source>
        <translation>Schlüssel nötig</translation>
    </message>
    <message>
        <source>%1 is not installed</source>
        <translation>%1 ist nicht installiert</translation>
    </message>
    <message>
        <source>the clip has no sound</source>
        <translation>der Clip hat keinen Ton</translation>
    </message>
    <message>
        <source>the clip has no picture</source>
        <translation>der Clip hat kein Bild</translation>
    </message>
    <message>
        <source>%1 only</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>draft quality</source>
        <translation>Entwurfsqualität</translation>
    </message>
    <message>
        <source>links kept %1, fetched at once</source>
        <translation>Links gelten %1, Abruf sofort</translation>
    </message>
    <message>
        <source>needs a public link to the clip</source>
        <translation>braucht öffentlichen Link zum Clip</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>coded as %1, takes only %2</source>
        <translation>kodiert als %1, nimmt nur %2</translation>
    </message>
    <message>
        <source>%1 pixels, takes %2 to %3 a side</source>
        <translation>%1 Pixel, nimmt %2 bis %3 pro Seite</translation>
    </message>
    <message>
        <source>after fitting: %1</source>
        <translation>nach Anpassung: %1</translation>
    </message>
    <message>
        <source>through your bucket %1</source>
        <translation>über deinen Bucket %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>max. %1</translation>
    </message>
    <message>
        <source>%1 to %2 long</source>
        <translation>%1 bis %2 lang</translation>
    </message>
    <message>
        <source>at most %1 long</source>
        <translation>max. %1 lang</translation>
    </message>
    <message>
        <source>at least %1 long</source>
        <translation>mind. %1 lang</translation>
    </message>
    <message>
        <source>%1 is converted first: %2. The original stays as it is.</source>
        <translation>%1 wird vorher umgewandelt: %2. Das Original bleibt, wie es ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n clips are converted first: %1. The originals stay as they are.</source>
        <translation>
            <numerusform>%n Clip wird vorher umgewandelt: %1. Das Original bleibt, wie es ist.</numerusform>
            <numerusform>%n Clips werden vorher umgewandelt: %1. Die Originale bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>each side %1 to %2 pixels</source>
        <translation>jede Seite %1 bis %2 Pixel</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>Save key</source>
        <translation>Schlüssel speichern</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Asks a question that costs nothing</source>
        <translation>Stellt eine Anfrage, die nichts kostet</translation>
    </message>
    <message>
        <source>A key is kept. Paste another one to replace it.</source>
        <translation>Schlüssel gespeichert. Zum Ersetzen neuen einfügen.</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Schlüssel hier einfügen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>Get a key at %1</source>
        <translation>Schlüssel holen bei %1</translation>
    </message>
    <message>
        <source>There is no key in the field. Paste the one that the vendor gave you.</source>
        <translation>Das Feld ist leer. Füge den Schlüssel vom Anbieter ein.</translation>
    </message>
    <message>
        <source>This vendor has no question that costs nothing: the first job shows whether the key works.</source>
        <translation>Bei diesem Anbieter gibt es keine Anfrage, die nichts kostet: Erst der erste Auftrag zeigt, ob der Schlüssel funktioniert.</translation>
    </message>
</context>
<context>
    <name>KindPicker</name>
    <message>
        <source>What the next box is for</source>
        <translation>Wofür der nächste Rahmen ist</translation>
    </message>
    <message>
        <source>Draw where subtitles are to be erased</source>
        <translation>Zeichne, wo Untertitel gelöscht werden sollen</translation>
    </message>
    <message>
        <source>Draw where a logo or watermark is to be erased</source>
        <translation>Zeichne, wo ein Logo oder Wasserzeichen gelöscht werden soll</translation>
    </message>
    <message>
        <source>Draw what must stay as it is</source>
        <translation>Zeichne, was bleiben muss, wie es ist</translation>
    </message>
    <message>
        <source>Draw where words are to be read off the picture</source>
        <translation>Zeichne, wo Wörter aus dem Bild gelesen werden sollen</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Hear this voice</source>
        <translation>Stimme anhören</translation>
    </message>
    <message>
        <source>Remove this language</source>
        <translation>Sprache entfernen</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>own voice</source>
        <translation>eigene Stimme</translation>
    </message>
    <message>
        <source>The speaker’s own voice is kept, so there is none to choose.</source>
        <translation>Die Originalstimme bleibt, darum gibt es nichts zu wählen.</translation>
    </message>
    <message>
        <source>Voice for %1: %2</source>
        <translation>Stimme für %1: %2</translation>
    </message>
    <message>
        <source>Hear %1</source>
        <translation>%1 anhören</translation>
    </message>
    <message>
        <source>There is no recording of this voice to hear</source>
        <translation>Zu dieser Stimme gibt es keine Hörprobe</translation>
    </message>
    <message>
        <source>Type to find a voice</source>
        <translation>Stimme suchen</translation>
    </message>
    <message>
        <source>No voice is known for this language yet. They come once the vendor has answered.</source>
        <translation>Noch keine Stimme für diese Sprache bekannt. Sie erscheinen, sobald der Anbieter geantwortet hat.</translation>
    </message>
    <message>
        <source>Voice…</source>
        <translation>Stimme…</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>Add the languages you want. Each one becomes a job.</source>
        <translation>Füge die Sprachen hinzu, die du willst. Jede wird ein Auftrag.</translation>
    </message>
    <message>
        <source>Language spoken in the clip</source>
        <translation>Im Clip gesprochene Sprache</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Type to find a language</source>
        <translation>Sprache suchen</translation>
    </message>
    <message>
        <source>There is no language to choose. Choose another one the clip is spoken in, or somebody else to do it.</source>
        <translation>Keine Sprache zur Auswahl. Wähle eine andere Originalsprache oder einen anderen Anbieter.</translation>
    </message>
    <message>
        <source>Another code…</source>
        <translation>Anderer Code…</translation>
    </message>
    <message>
        <source>Its code, as the vendor spells it:</source>
        <translation>Code der Sprache, wie der Anbieter ihn schreibt:</translation>
    </message>
</context>
<context>
    <name>LaunchBar</name>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>into</source>
        <translation>auf</translation>
    </message>
    <message>
        <source>at</source>
        <translation>bei</translation>
    </message>
    <message>
        <source>Space ticks a cell, Ctrl+Space a row, Shift+Space a column</source>
        <translation>Leertaste hakt ein Feld an, Strg+Leertaste eine Zeile, Umschalt+Leertaste eine Spalte</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was gemacht wird</translation>
    </message>
    <message>
        <source>Language spoken in the clips</source>
        <translation>In den Clips gesprochene Sprache</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
    <message>
        <source>Queue many</source>
        <translation>Viele einreihen</translation>
    </message>
    <message>
        <source>%1 (%2 ticked)</source>
        <translation>%1 (%2 angehakt)</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>%1 of %2 clips: %3</source>
        <translation>%1 von %2 Clips: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Type a language</source>
        <translation>Sprache eingeben</translation>
    </message>
    <message>
        <source>Choose an account first: its languages stand here.</source>
        <translation>Wähle zuerst ein Konto: Dann stehen hier seine Sprachen.</translation>
    </message>
</context>
<context>
    <name>LaunchClips</name>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>%1 · in %2</source>
        <translation>%1 · auf %2</translation>
    </message>
</context>
<context>
    <name>LaunchCorner</name>
    <message>
        <source>All cells</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>Tick or clear everything</source>
        <translation>Alles anhaken oder alle Häkchen entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n Clip</numerusform>
            <numerusform>%n Clips</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaunchDesk</name>
    <message>
        <source>Queue &amp;many…</source>
        <translation>Viele einre&amp;ihen…</translation>
    </message>
    <message>
        <source>Clips, languages and accounts as a grid, with the price of each job</source>
        <translation>Clips, Sprachen und Konten als Raster, mit dem Preis jedes Auftrags</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>Ordner für die Ergebnisse</translation>
    </message>
    <message>
        <source>The vendor&apos;s choice</source>
        <translation>Vom Anbieter gewählt</translation>
    </message>
    <message>
        <source>As all others</source>
        <translation>Wie alle anderen</translation>
    </message>
    <message>
        <source>Type a voice</source>
        <translation>Stimme eingeben</translation>
    </message>
    <message>
        <source>No voices are known yet. They are being read; open this again in a moment.</source>
        <translation>Noch sind keine Stimmen bekannt. Sie werden gerade gelesen; öffne dies gleich noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>Language spoken in %n clip(s)</source>
        <translation>
            <numerusform>In %n Clip gesprochene Sprache</numerusform>
            <numerusform>In %n Clips gesprochene Sprache</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Voice for %n clip(s)…</source>
        <translation>
            <numerusform>Stimme für %n Clip…</numerusform>
            <numerusform>Stimme für %n Clips…</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill down from the first</source>
        <translation>Vom ersten nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Tables and recipes</source>
        <translation>Tabellen und Rezepte</translation>
    </message>
    <message>
        <source>Tick what a &amp;table says…</source>
        <translation>Anhaken, was eine &amp;Tabelle sagt…</translation>
    </message>
    <message>
        <source>&amp;Save as a table…</source>
        <translation>Als Tabelle &amp;speichern…</translation>
    </message>
    <message>
        <source>Queue a &amp;recipe</source>
        <translation>Ein &amp;Rezept einreihen</translation>
    </message>
    <message>
        <source>Tick the clips and add the languages that the recipe is for.</source>
        <translation>Hake die Clips an und füge die Sprachen hinzu, für die das Rezept ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n Clip</numerusform>
            <numerusform>%n Clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what a table says</source>
        <translation>Anhaken, was eine Tabelle sagt</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>Tabellen (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiterer Hinweis.</numerusform>
            <numerusform>Und %n weitere Hinweise.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a table</source>
        <translation>Als Tabelle speichern</translation>
    </message>
    <message>
        <source>Make and change recipes…</source>
        <translation>Rezepte anlegen und ändern…</translation>
    </message>
    <message>
        <source>Import a recipe</source>
        <translation>Ein Rezept importieren</translation>
    </message>
    <message>
        <source>Recipes (*.json);;All files (*)</source>
        <translation>Rezepte (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export this recipe</source>
        <translation>Dieses Rezept exportieren</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Rezepte (*.json)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>operation, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>27 credits, account</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” on %2, %n job(s)</source>
        <translation>
            <numerusform>„%1“ auf %2, %n Auftrag</numerusform>
            <numerusform>„%1“ auf %2, %n Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 at %2, where you have %3</source>
        <comment>27 credits, account, 20</comment>
        <translation>%1 bei %2, wo du %3 hast</translation>
    </message>
</context>
<context>
    <name>LaunchFooter</name>
    <message>
        <source>of video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Einreihen</translation>
    </message>
    <message numerus="yes">
        <source>Queue %n job(s)</source>
        <translation>
            <numerusform>%n Auftrag einreihen</numerusform>
            <numerusform>%n Aufträge einreihen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick what you want made</source>
        <translation>Hake an, was du machen lassen möchtest</translation>
    </message>
</context>
<context>
    <name>LaunchHead</name>
    <message>
        <source>Languages and accounts</source>
        <translation>Sprachen und Konten</translation>
    </message>
    <message>
        <source>%1: tick or clear all clips here</source>
        <translation>%1: hier alle Clips anhaken oder alle Häkchen entfernen</translation>
    </message>
    <message>
        <source>Choose the voices for this language</source>
        <translation>Stimmen für diese Sprache wählen</translation>
    </message>
    <message>
        <source>Tick or clear this language at every account</source>
        <translation>Diese Sprache bei jedem Konto anhaken oder Häkchen entfernen</translation>
    </message>
</context>
<context>
    <name>LaunchTable</name>
    <message>
        <source>Cells of the batch: Space ticks one, Ctrl+Space a row, Shift+Space a column</source>
        <translation>Felder des Stapels: Leertaste hakt eines an, Strg+Leertaste eine Zeile, Umschalt+Leertaste eine Spalte</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>keine Angabe</translation>
    </message>
</context>
<context>
    <name>LaunchView</name>
    <message>
        <source>No clips yet</source>
        <translation>Noch keine Clips</translation>
    </message>
    <message>
        <source>Add the videos of the batch. Each becomes a row here.</source>
        <translation>Füge die Videos des Stapels hinzu. Jedes wird hier zu einer Zeile.</translation>
    </message>
    <message>
        <source>Which languages, and who does it?</source>
        <translation>Welche Sprachen, und wer macht es?</translation>
    </message>
    <message>
        <source>Add languages above and choose who is to do it. Each becomes a column with its price.</source>
        <translation>Füge oben Sprachen hinzu und wähle, wer es machen soll. Jede wird zu einer Spalte mit ihrem Preis.</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Back to the preview (Esc)</source>
        <translation>Zurück zur Vorschau (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>Take %n result(s) that are there already, without paying</source>
        <translation>
            <numerusform>%n Ergebnis nehmen, das schon da ist, ohne zu bezahlen</numerusform>
            <numerusform>%n Ergebnisse nehmen, die schon da sind, ohne zu bezahlen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaunchWords</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>by your own rate</source>
        <translation>nach eigenem Preissatz</translation>
    </message>
    <message>
        <source>The clip is converted first.</source>
        <translation>Der Clip wird vorher umgewandelt.</translation>
    </message>
    <message>
        <source>Its result is there already: ticked, it is made and paid once more.</source>
        <translation>Das Ergebnis ist schon da: Angehakt wird es noch einmal gemacht und bezahlt.</translation>
    </message>
    <message>
        <source>It is in the queue already: ticked, it is made and paid twice.</source>
        <translation>Schon in der Warteschlange: Angehakt wird es doppelt gemacht und bezahlt.</translation>
    </message>
    <message>
        <source>All languages of a clip go out in one call.</source>
        <translation>Alle Sprachen eines Clips gehen in einem Aufruf hinaus.</translation>
    </message>
    <message>
        <source>cannot speak it</source>
        <translation>kann die Sprache nicht</translation>
    </message>
    <message>
        <source>is in it already</source>
        <translation>ist schon in der Sprache</translation>
    </message>
    <message>
        <source>no sound, nothing to dub</source>
        <translation>kein Ton zum Synchronisieren</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>kein Bild</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>zu kurz</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>wrong format</source>
        <translation>falsches Format</translation>
    </message>
    <message>
        <source>needs a bucket</source>
        <translation>Bucket nötig</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>needs a voice</source>
        <translation>Stimme nötig</translation>
    </message>
    <message>
        <source>needs a box</source>
        <translation>Rahmen nötig</translation>
    </message>
    <message>
        <source>needs a file</source>
        <translation>Datei nötig</translation>
    </message>
    <message>
        <source>from which language?</source>
        <translation>aus welcher Sprache?</translation>
    </message>
    <message>
        <source>needs a language</source>
        <translation>Sprache nötig</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
    <message>
        <source>does not do it</source>
        <translation>macht das nicht</translation>
    </message>
    <message>
        <source>cannot be done</source>
        <translation>geht nicht</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>made</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>in queue</source>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>umgewandelt</translation>
    </message>
    <message>
        <source>your rate</source>
        <translation>eigener Preissatz</translation>
    </message>
    <message>
        <source>Here</source>
        <comment>on this computer, over a narrow column</comment>
        <translation>Hier</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n Clip</numerusform>
            <numerusform>%n Clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n Sprache</numerusform>
            <numerusform>%n Sprachen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s)</source>
        <translation>
            <numerusform>%n Funktion</numerusform>
            <numerusform>%n Funktionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Aufruf</numerusform>
            <numerusform>%n Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>leaves %1</source>
        <translation>danach noch %1</translation>
    </message>
    <message>
        <source>you have %1</source>
        <translation>Guthaben: %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>today with this: %1 of %2 at %3</source>
        <translation>heute damit: %1 von %2 bei %3</translation>
    </message>
    <message>
        <source>no task above the limit of %1 at %2</source>
        <translation>keine Aufgabe über dem Limit von %1 bei %2</translation>
    </message>
</context>
<context>
    <name>LedgerView</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Credits</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren…</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>Kassenbuch exportieren</translation>
    </message>
    <message>
        <source>Reading what was written down…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Nothing was sent with this account yet. From then on this tells, task by task, what was expected, charged and given back, and whether the balance at the vendor agrees.</source>
        <translation>Mit diesem Konto wurde noch nichts gesendet. Danach steht hier Aufgabe für Aufgabe, was erwartet, abgerechnet und erstattet wurde und ob das Guthaben beim Anbieter dazu passt.</translation>
    </message>
    <message>
        <source>%1 charged</source>
        <translation>%1 abgerechnet</translation>
    </message>
    <message>
        <source>%1 expected, not charged yet</source>
        <translation>%1 erwartet, noch nicht abgerechnet</translation>
    </message>
    <message>
        <source>%1 given back</source>
        <translation>%1 erstattet</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>The link goes to the vendor as it is and must be public (https):</source>
        <translation>Der Link geht unverändert an den Anbieter und muss öffentlich sein (https):</translation>
    </message>
</context>
<context>
    <name>MainActions</name>
    <message>
        <source>Add &amp;files…</source>
        <translation>&amp;Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Try the &amp;sample clip</source>
        <translation>Beis&amp;pielclip ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Paste files or links</source>
        <translation>Dateien oder Links &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>Aus der &amp;Liste entfernen</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Wiedergabe/Pause</translation>
    </message>
    <message>
        <source>Save this &amp;frame…</source>
        <translation>Dieses &amp;Bild speichern…</translation>
    </message>
    <message>
        <source>&amp;Queue these jobs</source>
        <translation>Aufträge &amp;einreihen</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>Alle &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Resume all</source>
        <translation>Alle &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Re&amp;try failed</source>
        <translation>Fehlgeschlagene &amp;wiederholen</translation>
    </message>
    <message>
        <source>Remove &amp;finished</source>
        <translation>Fertige &amp;entfernen</translation>
    </message>
    <message>
        <source>Remove fai&amp;led</source>
        <translation>Fehl&amp;geschlagene entfernen</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Konten</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>&amp;Layout zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;About Babelreel</source>
        <translation>&amp;Über Babelreel</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Clip</source>
        <translation>&amp;Clip</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>&amp;Auftrag</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Warteschlange</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Light or dark</source>
        <translation>Hell oder &amp;dunkel</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Add &amp;link…</source>
        <translation>&amp;Link hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Box</source>
        <translation>&amp;Rahmen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Clone a &amp;voice…</source>
        <translation>Stimme &amp;klonen…</translation>
    </message>
    <message>
        <source>&amp;Voices</source>
        <translation>&amp;Stimmen</translation>
    </message>
    <message>
        <source>&amp;Watch folders…</source>
        <translation>Ordner über&amp;wachen…</translation>
    </message>
    <message>
        <source>&amp;Glossaries…</source>
        <translation>&amp;Glossare…</translation>
    </message>
    <message>
        <source>&amp;Names of results…</source>
        <translation>&amp;Namen der Ergebnisse…</translation>
    </message>
    <message>
        <source>When a &amp;batch is done…</source>
        <translation>Wenn ein &amp;Stapel fertig ist…</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>&amp;Vorgaben</translation>
    </message>
    <message>
        <source>Pause a &amp;vendor</source>
        <translation>An&amp;bieter anhalten</translation>
    </message>
    <message>
        <source>Resume a v&amp;endor</source>
        <translation>Anbieter for&amp;tsetzen</translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Show the tasks</source>
        <translation>Aufgaben zeigen</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Queue %1</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n braucht dich</numerusform>
            <numerusform>%n brauchen dich</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Babelreel</source>
        <translation>Babelreel</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) to go - Babelreel</source>
        <translation>
            <numerusform>Noch %n Aufgabe - Babelreel</numerusform>
            <numerusform>Noch %n Aufgaben - Babelreel</numerusform>
        </translation>
    </message>
    <message>
        <source>About Babelreel</source>
        <translation>Über Babelreel</translation>
    </message>
    <message>
        <source>&lt;b&gt;Babelreel %1&lt;/b&gt;&lt;p&gt;Takes your videos into other languages: through the vendors you have a key for, or on this computer.&lt;/p&gt;&lt;p&gt;Nothing leaves this computer until you press Queue.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Babelreel %1&lt;/b&gt;&lt;p&gt;Bringt deine Videos in andere Sprachen: über die Anbieter, für die du einen Schlüssel hast, oder auf diesem Computer.&lt;/p&gt;&lt;p&gt;Nichts verlässt diesen Computer, bevor du „Einreihen“ drückst.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Task %1, no longer in the list</source>
        <translation>Aufgabe %1, nicht mehr in der Liste</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Datei zeigen</translation>
    </message>
</context>
<context>
    <name>MakerPanel</name>
    <message>
        <source>Back to the avatar video</source>
        <translation>Zurück zum Avatar-Video</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Höchstens %1</translation>
    </message>
    <message>
        <source>Each side %1 to %2 pixels</source>
        <translation>Jede Seite %1 bis %2 Pixel</translation>
    </message>
    <message>
        <source>%1 to %2 long</source>
        <translation>%1 bis %2 lang</translation>
    </message>
    <message>
        <source>One person, seen from the front, half-length, the face free and the mouth closed.</source>
        <translation>Eine Person von vorn, bis zur Hüfte, das Gesicht frei und der Mund geschlossen.</translation>
    </message>
    <message>
        <source>One person who looks into the camera, filmed wide or upright and not turned.</source>
        <translation>Eine Person, die in die Kamera blickt, quer oder hoch gefilmt und nicht gedreht.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Gewählt: %1</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Foto wählen…</translation>
    </message>
    <message>
        <source>Choose a video…</source>
        <translation>Video wählen…</translation>
    </message>
    <message>
        <source>It is what is asked for. Press Queue in the job: once it is made, it is in the list.</source>
        <translation>Alles passt. Drücke im Auftrag „Einreihen“: Sobald der Avatar fertig ist, steht er in der Liste.</translation>
    </message>
    <message>
        <source>Photo for an avatar</source>
        <translation>Foto für einen Avatar</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp)</source>
        <translation>Bilder (*.jpg *.jpeg *.png *.webp)</translation>
    </message>
</context>
<context>
    <name>MediaDesk</name>
    <message>
        <source>Add videos</source>
        <translation>Videos hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder of videos</source>
        <translation>Ordner mit Videos hinzufügen</translation>
    </message>
    <message>
        <source>There is no file and no link to paste. Copy a video in your file manager first.</source>
        <translation>Keine Datei und kein Link zum Einfügen da. Kopiere zuerst ein Video im Dateimanager.</translation>
    </message>
    <message>
        <source>Add a link to a video</source>
        <translation>Link zu einem Video hinzufügen</translation>
    </message>
</context>
<context>
    <name>MediaEmpty</name>
    <message>
        <source>Drop videos here</source>
        <translation>Videos hier ablegen</translation>
    </message>
    <message>
        <source>or press %1</source>
        <translation>oder %1 drücken</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Sample clip</source>
        <translation>Beispielclip</translation>
    </message>
    <message>
        <source>Try the sample clip</source>
        <translation>Beispielclip ausprobieren</translation>
    </message>
    <message>
        <source>Nothing at hand?</source>
        <translation>Gerade nichts zur Hand?</translation>
    </message>
</context>
<context>
    <name>MediaMenus</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>All clips</source>
        <translation>Alle Clips</translation>
    </message>
    <message>
        <source>With a picture</source>
        <translation>Mit Bild</translation>
    </message>
    <message>
        <source>Sound only</source>
        <translation>Nur Ton</translation>
    </message>
    <message>
        <source>With a problem</source>
        <translation>Mit Problem</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>When added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>MediaPanel</name>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Search clips</source>
        <translation>Clips suchen</translation>
    </message>
    <message>
        <source>Choose which clips are shown</source>
        <translation>Wählen, welche Clips erscheinen</translation>
    </message>
    <message>
        <source>More about the list</source>
        <translation>Mehr zur Liste</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Aus Liste entfernen</translation>
    </message>
    <message>
        <source>Show in Preview</source>
        <translation>In Vorschau zeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s)</source>
        <translation>
            <numerusform>%n Clip</numerusform>
            <numerusform>%n Clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameSection</name>
    <message>
        <source>Name of what is made</source>
        <translation>Name des Ergebnisses</translation>
    </message>
    <message>
        <source>like the file</source>
        <translation>wie die Datei</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The new voice</source>
        <translation>Die neue Stimme</translation>
    </message>
    <message>
        <source>The new avatar</source>
        <translation>Der neue Avatar</translation>
    </message>
</context>
<context>
    <name>NamingDialog</name>
    <message>
        <source>Name of the clip</source>
        <translation>Name des Clips</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was gemacht wurde</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Video, sound …</source>
        <translation>Video, Ton …</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Folder of the clip</source>
        <translation>Ordner des Clips</translation>
    </message>
    <message>
        <source>Number in the batch</source>
        <translation>Nummer im Stapel</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Endung</translation>
    </message>
    <message>
        <source>Keep subfolders</source>
        <translation>Unterordner beibehalten</translation>
    </message>
    <message>
        <source>Use these names</source>
        <translation>Diese Namen nutzen</translation>
    </message>
    <message>
        <source>Make it again with a number: “name (2)”</source>
        <translation>Noch einmal machen, mit Nummer: „Name (2)“</translation>
    </message>
    <message>
        <source>Leave the job out</source>
        <translation>Auftrag auslassen</translation>
    </message>
    <message>
        <source>Names of results</source>
        <translation>Namen der Ergebnisse</translation>
    </message>
    <message>
        <source>Pattern of the names</source>
        <translation>Muster der Namen</translation>
    </message>
    <message>
        <source>Results of clips in subfolders go into subfolders of the same names.</source>
        <translation>Ergebnisse von Clips aus Unterordnern kommen in Unterordner mit denselben Namen.</translation>
    </message>
    <message>
        <source>When a file of that name is there already</source>
        <translation>Wenn es eine Datei dieses Namens schon gibt</translation>
    </message>
    <message>
        <source>The names that your jobs would get</source>
        <translation>Die Namen, die deine Aufträge bekämen</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Names as they would be now</source>
        <translation>So wären die Namen jetzt</translation>
    </message>
    <message>
        <source>%1 – left out: it is there already</source>
        <translation>%1 – ausgelassen: schon vorhanden</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message>
        <source>%1 has too little credit</source>
        <translation>%1: Guthaben reicht nicht</translation>
    </message>
    <message>
        <source>The batch needs %1, there are %2. What cannot be paid waits until you top up; nothing is lost.</source>
        <translation>Der Stapel braucht %1, vorhanden sind %2. Was nicht bezahlt werden kann, wartet, bis du das Guthaben auflädst; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Look at your membership at %1</source>
        <translation>Mitgliedschaft bei %1 prüfen</translation>
    </message>
    <message>
        <source>Over a limit of yours at %1</source>
        <translation>Über einem eigenen Limit bei %1</translation>
    </message>
    <message>
        <source>%1 What would cross it waits for you.</source>
        <translation>%1 Was es überschreiten würde, wartet auf dich.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Your limit of %1 a task does not cover it.</source>
        <translation>Dein Limit von %1 pro Aufgabe greift dabei nicht.</translation>
    </message>
    <message>
        <source>Set a rate of your own under Accounts to have it counted.</source>
        <translation>Leg unter „Konten“ einen eigenen Preis fest, damit es mitgezählt wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) are not told</source>
        <translation>
            <numerusform>%n Preis ist nicht bekannt</numerusform>
            <numerusform>%n Preise sind nicht bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 names no price before the job. %2</source>
        <translation>%1 nennt vor dem Auftrag keinen Preis. %2</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Auslassen</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are in the queue already</source>
        <translation>
            <numerusform>%n Feld ist schon in der Warteschlange</numerusform>
            <numerusform>%n Felder sind schon in der Warteschlange</numerusform>
        </translation>
    </message>
    <message>
        <source>They are on their way and not ticked by themselves. Ticked, they are made and paid twice.</source>
        <translation>Sie sind unterwegs und werden nicht von selbst angehakt. Angehakt werden sie doppelt gemacht und bezahlt.</translation>
    </message>
    <message>
        <source>Show the task</source>
        <translation>Aufgabe zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n ticked cell(s) were made before</source>
        <translation>
            <numerusform>%n angehaktes Feld wurde schon einmal gemacht</numerusform>
            <numerusform>%n angehakte Felder wurden schon einmal gemacht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) need a voice</source>
        <translation>
            <numerusform>%n Spalte braucht eine Stimme</numerusform>
            <numerusform>%n Spalten brauchen eine Stimme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 speaks with a voice that is chosen before. Click a head&apos;s wave to choose it, or take the first that speaks the language.</source>
        <translation>%1 spricht mit einer Stimme, die vorher gewählt wird. Klick auf die Welle in einem Spaltenkopf, um sie zu wählen, oder nimm die erste, die die Sprache spricht.</translation>
    </message>
    <message>
        <source>Choose for me</source>
        <translation>Für mich wählen</translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) do not fit %1</source>
        <translation>
            <numerusform>%n Clip passt nicht zu %1</numerusform>
            <numerusform>%n Clips passen nicht zu %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 They can be converted before they are sent; the originals stay as they are.</source>
        <translation>%1 Sie können vor dem Senden umgewandelt werden; die Originale bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Convert them</source>
        <translation>Umwandeln</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clip(s) cannot be read</source>
        <translation>
            <numerusform>%n Clip ist nicht lesbar</numerusform>
            <numerusform>%n Clips sind nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The others are not held up by it.</source>
        <translation>%1 Die anderen werden dadurch nicht aufgehalten.</translation>
    </message>
    <message>
        <source>Take them off the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>The disk may be too full</source>
        <translation>Der Datenträger ist evtl. zu voll</translation>
    </message>
    <message>
        <source>The results may need %1, there is %2. Choose another folder or make room.</source>
        <translation>Die Ergebnisse brauchen evtl. %1, frei sind %2. Wähle einen anderen Ordner oder schaffe Platz.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Results of %1 live %2</source>
        <translation>Ergebnisse von %1 bleiben %2 verfügbar</translation>
    </message>
    <message>
        <source>Each is fetched as soon as its job ends. Leave this computer on until then.</source>
        <translation>Jedes wird abgeholt, sobald sein Auftrag fertig ist. Lass diesen Computer bis dahin eingeschaltet.</translation>
    </message>
    <message>
        <source>Their results are there. You can take those instead of paying once more, just before the batch goes.</source>
        <translation>Ihre Ergebnisse sind da. Kurz bevor der Stapel abgeht, kannst du diese nehmen, statt noch einmal zu bezahlen.</translation>
    </message>
</context>
<context>
    <name>OptionField</name>
    <message>
        <source>Not together with “%1”</source>
        <translation>Nicht zusammen mit „%1“</translation>
    </message>
    <message>
        <source>Only with “%1”</source>
        <translation>Nur mit „%1“</translation>
    </message>
    <message>
        <source>Only when “%1” is “%2”</source>
        <translation>Nur wenn „%1“ auf „%2“ steht</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Choose a voice first</source>
        <translation>Erst eine Stimme wählen</translation>
    </message>
    <message>
        <source>This voice has none to choose</source>
        <translation>Bei dieser Stimme gibt es nichts zu wählen</translation>
    </message>
    <message>
        <source>Not with voices from %1</source>
        <translation>Nicht mit Stimmen von %1</translation>
    </message>
</context>
<context>
    <name>OptionText</name>
    <message>
        <source>one, two</source>
        <translation>eins, zwei</translation>
    </message>
    <message>
        <source>from=to, this=that</source>
        <translation>von=nach, dies=das</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
</context>
<context>
    <name>OptionsSection</name>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>PathDelegate</name>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <source>Press Enter to use “%1” as it is.</source>
        <translation>Mit Enter „%1“ so übernehmen.</translation>
    </message>
    <message>
        <source>“%1” is not in the list.</source>
        <translation>„%1“ ist nicht in der Liste.</translation>
    </message>
</context>
<context>
    <name>PresetWords</name>
    <message>
        <source>%1 into %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n Rahmen</numerusform>
            <numerusform>%n Rahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiterer Hinweis.</numerusform>
            <numerusform>Und %n weitere Hinweise.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresetsDesk</name>
    <message>
        <source>&amp;Save this job as a preset…</source>
        <translation>Auftrag als Vorgabe &amp;speichern…</translation>
    </message>
    <message>
        <source>No preset yet</source>
        <translation>Noch keine Vorgabe</translation>
    </message>
    <message>
        <source>&amp;Manage presets…</source>
        <translation>Vorgaben &amp;verwalten…</translation>
    </message>
    <message>
        <source>Save this job as a preset</source>
        <translation>Auftrag als Vorgabe speichern</translation>
    </message>
    <message>
        <source>Name of the preset. One of the same name is replaced.</source>
        <translation>Name der Vorgabe. Eine mit gleichem Namen wird ersetzt.</translation>
    </message>
    <message>
        <source>The preset “%1” was replaced.</source>
        <translation>Die Vorgabe „%1“ wurde ersetzt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The preset “%1” was saved.</source>
        <translation>Die Vorgabe „%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>The preset “%1” is as it was before.</source>
        <translation>Die Vorgabe „%1“ ist wieder wie zuvor.</translation>
    </message>
    <message>
        <source>The job is as in “%1”.</source>
        <translation>Der Auftrag ist jetzt wie in „%1“.</translation>
    </message>
    <message>
        <source>Not all of “%1” could be used. %2</source>
        <translation>„%1“ ließ sich nicht ganz übernehmen. %2</translation>
    </message>
    <message>
        <source>My clip</source>
        <translation>Mein Clip</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) were left out: their results are there already. “Names of results” in the Job menu changes that.</source>
        <translation>
            <numerusform>%n Auftrag wurde ausgelassen: Das Ergebnis ist schon da. „Namen der Ergebnisse“ im Menü „Auftrag“ ändert das.</numerusform>
            <numerusform>%n Aufträge wurden ausgelassen: Die Ergebnisse sind schon da. „Namen der Ergebnisse“ im Menü „Auftrag“ ändert das.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresetsDialog</name>
    <message>
        <source>Use it</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>Vorgabe importieren</translation>
    </message>
    <message>
        <source>Presets (*.json);;All files (*)</source>
        <translation>Vorgaben (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export this preset</source>
        <translation>Diese Vorgabe exportieren</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Vorgaben (*.json)</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>There is no preset yet. Choose “Save this job as a preset” in the Job menu, or import one.</source>
        <translation>Es gibt noch keine Vorgabe. Wähle im Menü „Auftrag“ den Befehl „Auftrag als Vorgabe speichern“ oder importiere eine.</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Eine Vorgabe braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a preset called “%1” already.</source>
        <translation>Eine Vorgabe namens „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“%1” was exported to %2.</source>
        <translation>„%1“ wurde nach %2 exportiert.</translation>
    </message>
    <message>
        <source>There are too many presets. Delete some first.</source>
        <translation>Es gibt zu viele Vorgaben. Lösche zuerst welche.</translation>
    </message>
    <message>
        <source>“%1” was imported.</source>
        <translation>„%1“ wurde importiert.</translation>
    </message>
</context>
<context>
    <name>PreviewCell</name>
    <message>
        <source>No preview</source>
        <translation>Keine Hörprobe</translation>
    </message>
    <message>
        <source>Preview is broken</source>
        <translation>Hörprobe ist kaputt</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Wird geholt…</translation>
    </message>
    <message>
        <source>Preview is being fetched</source>
        <translation>Hörprobe wird geholt</translation>
    </message>
    <message>
        <source>Preview plays, %1</source>
        <translation>Hörprobe läuft, %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Hörprobe</translation>
    </message>
    <message>
        <source>Preview, %1</source>
        <translation>Hörprobe, %1</translation>
    </message>
    <message>
        <source>The vendor has no preview of this voice. Have it say a sentence of yours instead.</source>
        <translation>Der Anbieter hat keine Hörprobe dieser Stimme. Lass sie stattdessen einen Satz von dir sagen.</translation>
    </message>
    <message>
        <source>Preview, the first %1 of a longer one</source>
        <translation>Hörprobe, die ersten %1 einer längeren</translation>
    </message>
    <message>
        <source>Only the first %1 are played here; the recording goes on.</source>
        <translation>Hier werden nur die ersten %1 abgespielt; die Aufnahme geht weiter.</translation>
    </message>
</context>
<context>
    <name>PreviewFilm</name>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Picture of the preview</source>
        <translation>Bild der Vorschau</translation>
    </message>
    <message>
        <source>Back to the picture of the video (Esc)</source>
        <translation>Zurück zum Bild des Videos (Esc)</translation>
    </message>
    <message>
        <source>No loudspeaker or headphones were found, so it plays without sound.</source>
        <translation>Keine Lautsprecher oder Kopfhörer gefunden, die Wiedergabe läuft ohne Ton.</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>Vorschau: %1</translation>
    </message>
    <message>
        <source>Fetching the preview…</source>
        <translation>Vorschau wird geholt…</translation>
    </message>
    <message>
        <source>This preview is sound only.</source>
        <translation>Diese Vorschau hat nur Ton.</translation>
    </message>
    <message>
        <source>Hold (Space)</source>
        <translation>Anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Save frame</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>Size of the picture (Ctrl and the mouse wheel over it)</source>
        <translation>Bildgröße (Strg + Mausrad über dem Bild)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>Save this frame as a picture</source>
        <translation>Dieses Einzelbild speichern</translation>
    </message>
    <message>
        <source>No loudspeaker or headphones were found, so the clip plays without sound.</source>
        <translation>Keine Lautsprecher oder Kopfhörer gefunden, der Clip läuft ohne Ton.</translation>
    </message>
    <message>
        <source>%1×%2 · %3 fps</source>
        <translation>%1×%2 · %3 fps</translation>
    </message>
    <message>
        <source>sound only</source>
        <translation>nur Ton</translation>
    </message>
    <message>
        <source>Fit %1</source>
        <translation>Ganz %1</translation>
    </message>
    <message>
        <source>Frame saved as %1.</source>
        <translation>Bild gespeichert als %1.</translation>
    </message>
    <message>
        <source>The frame could not be written to %1. Choose another folder.</source>
        <translation>Das Bild ließ sich nicht als %1 speichern. Wähle einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>PreviewStage</name>
    <message>
        <source>No clip open</source>
        <translation>Kein Clip geöffnet</translation>
    </message>
    <message>
        <source>Choose a clip in the Media list, or drop a video on the window.</source>
        <translation>Wähle einen Clip in der Medienliste oder zieh ein Video ins Fenster.</translation>
    </message>
    <message>
        <source>This clip cannot be shown</source>
        <translation>Clip lässt sich nicht zeigen</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <comment>Translate this string to the string &apos;LTR&apos; in left-to-right languages or to &apos;RTL&apos; in right-to-left languages (such as Hebrew and Arabic) to get proper widget layout.</comment>
        <translation>LTR</translation>
    </message>
</context>
<context>
    <name>QueueDesk</name>
    <message>
        <source>Nothing was queued. %1</source>
        <translation>Nichts eingereiht. %1</translation>
    </message>
    <message numerus="yes">
        <source>Picked up %n task(s) after the last close. Nothing was sent twice.</source>
        <translation>
            <numerusform>%n Aufgabe vom letzten Mal wieder aufgenommen. Nichts wurde doppelt gesendet.</numerusform>
            <numerusform>%n Aufgaben vom letzten Mal wieder aufgenommen. Nichts wurde doppelt gesendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatesForm</name>
    <message>
        <source>Sums are then told in money too. The currency is the same for all accounts.</source>
        <translation>Summen werden dann auch als Geldbetrag angezeigt. Die Währung gilt für alle Konten.</translation>
    </message>
    <message>
        <source>One credit costs</source>
        <translation>Ein Credit kostet</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Three letters, such as EUR or USD. It is the same for all accounts; prices are not converted.</source>
        <translation>Drei Buchstaben, etwa EUR oder USD. Die Währung gilt für alle Konten; Preise werden nicht umgerechnet.</translation>
    </message>
    <message>
        <source>Your rate: %1</source>
        <translation>Eigener Preissatz: %1</translation>
    </message>
    <message>
        <source>Where %1 tells no price, for an operation or a language, yours counts. In %2 a minute.</source>
        <translation>Wo %1 für eine Funktion oder Sprache keinen Preis nennt, gilt dein eigener Preissatz. In %2 pro Minute.</translation>
    </message>
    <message>
        <source>%1 tells no prices. What you type here is what sums and limits are counted by, marked as your rate. In %2 a minute; a started minute counts as a whole one.</source>
        <translation>%1 nennt keine Preise. Mit dem, was du hier eingibst, werden Summen und Limits berechnet, gekennzeichnet als eigener Preissatz. In %2 pro Minute; jede angefangene Minute zählt voll.</translation>
    </message>
    <message>
        <source>What you pay for one of the %1 of this vendor</source>
        <translation>Was du für eine Einheit (%1) dieses Anbieters bezahlst</translation>
    </message>
    <message>
        <source>%1 a minute, told by %2</source>
        <translation>%1 pro Minute, laut %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 told by %2 for %n languages; yours for the others</source>
        <translation>
            <numerusform>%1 laut %2 für %n Sprache; für die anderen gilt dein eigener Preissatz</numerusform>
            <numerusform>%1 laut %2 für %n Sprachen; für die anderen gilt dein eigener Preissatz</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no amount. Type a number, or nothing.</source>
        <translation>„%1“ ist kein Betrag. Gib eine Zahl ein oder nichts.</translation>
    </message>
    <message>
        <source>“%1” is no currency. Type its three letters, such as EUR or USD.</source>
        <translation>„%1“ ist keine Währung. Gib ihre drei Buchstaben ein, etwa EUR oder USD.</translation>
    </message>
</context>
<context>
    <name>RecipeWords</name>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>The clip</source>
        <translation>Der Clip</translation>
    </message>
    <message>
        <source>None, or what the job gives</source>
        <translation>Nichts, oder was der Auftrag vorgibt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>option, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Voice: %1</source>
        <translation>Stimme: %1</translation>
    </message>
    <message>
        <source>As the vendor has it</source>
        <translation>Wie beim Anbieter üblich</translation>
    </message>
    <message>
        <source>On clips that it was run on already, all stages are made and charged again.</source>
        <translation>Bei Clips, auf die es schon angewandt wurde, werden alle Stufen neu gemacht und neu berechnet.</translation>
    </message>
    <message>
        <source>On clips that it was run on already, made and charged: %1. What the other stages made is taken as it is.</source>
        <translation>Bei Clips, auf die es schon angewandt wurde, wird gemacht und berechnet: %1. Was die anderen Stufen gemacht haben, wird übernommen.</translation>
    </message>
    <message>
        <source>%1 of stage %2</source>
        <comment>what a stage makes</comment>
        <translation>%1 von Stufe %2</translation>
    </message>
</context>
<context>
    <name>RecipesDialog</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Take the changes back</source>
        <translation>Änderungen zurücknehmen</translation>
    </message>
    <message>
        <source>Queue it…</source>
        <translation>Einreihen…</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Rezepte</translation>
    </message>
    <message>
        <source>Name of the recipe</source>
        <translation>Name des Rezepts</translation>
    </message>
    <message>
        <source>New recipe</source>
        <translation>Neues Rezept</translation>
    </message>
    <message>
        <source>This one comes with the program. Copy it to change it.</source>
        <translation>Dieses Rezept gehört zum Programm. Kopiere es, um es zu ändern.</translation>
    </message>
    <message>
        <source>A recipe needs at least one stage.</source>
        <translation>Ein Rezept braucht mindestens eine Stufe.</translation>
    </message>
    <message>
        <source>A recipe needs a name.</source>
        <translation>Ein Rezept braucht einen Namen.</translation>
    </message>
    <message>
        <source>There are too many recipes. Delete some first.</source>
        <translation>Es gibt zu viele Rezepte. Lösche erst einige.</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>„%1“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“%1” was exported to %2.</source>
        <translation>„%1“ wurde nach %2 exportiert.</translation>
    </message>
    <message>
        <source>“%1” was imported.</source>
        <translation>„%1“ wurde importiert.</translation>
    </message>
    <message>
        <source>Add a stage…</source>
        <translation>Stufe hinzufügen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>RegionCanvas</name>
    <message>
        <source>Boxes on the picture</source>
        <translation>Rahmen auf dem Bild</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es)</source>
        <translation>
            <numerusform>%n Rahmen</numerusform>
            <numerusform>%n Rahmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegionDesk</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of box %1</source>
        <translation>Name von Rahmen %1</translation>
    </message>
    <message>
        <source>Save these boxes</source>
        <translation>Diese Rahmen speichern</translation>
    </message>
    <message>
        <source>Saved as “%1”. Use them on any clip from the Box menu.</source>
        <translation>Als „%1“ gespeichert. Im Menü „Rahmen“ kannst du sie für jeden Clip nutzen.</translation>
    </message>
    <message>
        <source>The boxes cannot be kept: the disk is full or read-only. They are there until you close the program.</source>
        <translation>Die Rahmen lassen sich nicht speichern: Der Datenträger ist voll oder schreibgeschützt. Sie bleiben, bis du das Programm schließt.</translation>
    </message>
</context>
<context>
    <name>RegionMenu</name>
    <message>
        <source>&amp;Find text and logos</source>
        <translation>Text und Logos &amp;finden</translation>
    </message>
    <message>
        <source>&amp;Next box</source>
        <translation>&amp;Nächster Rahmen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove &amp;all of this clip</source>
        <translation>&amp;Alle dieses Clips entfernen</translation>
    </message>
    <message>
        <source>&amp;Copy boxes</source>
        <translation>Rahmen &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste boxes</source>
        <translation>Rahmen e&amp;infügen</translation>
    </message>
    <message>
        <source>&amp;Save these boxes…</source>
        <translation>Diese Rahmen &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Use saved boxes</source>
        <translation>&amp;Gespeicherte Rahmen nutzen</translation>
    </message>
    <message>
        <source>F&amp;orget saved boxes</source>
        <translation>Gespeicherte Rahmen &amp;vergessen</translation>
    </message>
    <message>
        <source>Boxes of all &amp;clips</source>
        <translation>Rahmen aller &amp;Clips</translation>
    </message>
</context>
<context>
    <name>RegionRow</name>
    <message>
        <source>Box %1</source>
        <translation>Rahmen %1</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Left edge of box %1</source>
        <translation>Linke Kante von Rahmen %1</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Upper edge of box %1</source>
        <translation>Obere Kante von Rahmen %1</translation>
    </message>
    <message>
        <source>W</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Width of box %1</source>
        <translation>Breite von Rahmen %1</translation>
    </message>
    <message>
        <source>H</source>
        <translation>H</translation>
    </message>
    <message>
        <source>Height of box %1</source>
        <translation>Höhe von Rahmen %1</translation>
    </message>
    <message>
        <source>%1, in percent of the picture</source>
        <translation>%1, in Prozent des Bildes</translation>
    </message>
    <message>
        <source>What can be done with box %1</source>
        <translation>Was sich mit Rahmen %1 tun lässt</translation>
    </message>
    <message>
        <source>Starts at the playhead</source>
        <translation>Beginnt an der Abspielmarke</translation>
    </message>
    <message>
        <source>Ends at the playhead</source>
        <translation>Endet an der Abspielmarke</translation>
    </message>
    <message>
        <source>Whole clip</source>
        <translation>Ganzer Clip</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Name…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1, in pixels of the picture</source>
        <translation>%1, in Pixeln des Bildes</translation>
    </message>
</context>
<context>
    <name>RegionSection</name>
    <message>
        <source>Boxes</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Picture of the link</source>
        <translation>Bild des Links</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>k. A.</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Width of the linked picture</source>
        <translation>Breite des verlinkten Bildes</translation>
    </message>
    <message>
        <source>Height of the linked picture</source>
        <translation>Höhe des verlinkten Bildes</translation>
    </message>
    <message>
        <source>Find text</source>
        <translation>Text finden</translation>
    </message>
    <message>
        <source>Add a box by its numbers</source>
        <translation>Rahmen nach Zahlen hinzufügen</translation>
    </message>
    <message>
        <source>More to do with boxes</source>
        <translation>Mehr zu Rahmen</translation>
    </message>
    <message>
        <source>No box yet. Draw one on the picture, or let the text be found.</source>
        <translation>Noch kein Rahmen. Zeichne einen aufs Bild oder lass den Text finden.</translation>
    </message>
    <message>
        <source>Looks through the clip for burnt-in subtitles and logos, on this computer</source>
        <translation>Durchsucht den Clip nach eingebrannten Untertiteln und Logos, auf diesem Computer</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Suche anhalten</translation>
    </message>
    <message numerus="yes">
        <source>Same boxes on all %n clips of this shape</source>
        <translation>
            <numerusform>Gleiche Rahmen für %n Clip dieser Form</numerusform>
            <numerusform>Gleiche Rahmen für alle %n Clips dieser Form</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegionWords</name>
    <message>
        <source>draw box %1</source>
        <translation>Rahmen %1 zeichnen</translation>
    </message>
    <message>
        <source>move box %1</source>
        <translation>Rahmen %1 verschieben</translation>
    </message>
    <message>
        <source>resize box %1</source>
        <translation>Größe von Rahmen %1 ändern</translation>
    </message>
    <message>
        <source>nudge box %1</source>
        <translation>Rahmen %1 rücken</translation>
    </message>
    <message>
        <source>place box %1</source>
        <translation>Rahmen %1 platzieren</translation>
    </message>
    <message>
        <source>remove box %1</source>
        <translation>Rahmen %1 entfernen</translation>
    </message>
    <message>
        <source>duplicate a box</source>
        <translation>Rahmen duplizieren</translation>
    </message>
    <message>
        <source>paste boxes</source>
        <translation>Rahmen einfügen</translation>
    </message>
    <message>
        <source>change what box %1 is for</source>
        <translation>Zweck von Rahmen %1 ändern</translation>
    </message>
    <message>
        <source>change the time of box %1</source>
        <translation>Zeit von Rahmen %1 ändern</translation>
    </message>
    <message>
        <source>name box %1</source>
        <translation>Rahmen %1 benennen</translation>
    </message>
    <message>
        <source>take a box that was found</source>
        <translation>Gefundenen Rahmen übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>same boxes on %n clip(s)</source>
        <translation>
            <numerusform>Gleiche Rahmen für %n Clip</numerusform>
            <numerusform>Gleiche Rahmen für %n Clips</numerusform>
        </translation>
    </message>
    <message>
        <source>use saved boxes</source>
        <translation>Gespeicherte Rahmen nutzen</translation>
    </message>
    <message>
        <source>whole clip</source>
        <translation>ganzer Clip</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>left %1, top %2, %3 wide, %4 high, in pixels</source>
        <translation>links %1, oben %2, %3 breit, %4 hoch, in Pixeln</translation>
    </message>
    <message>
        <source>Box %1, %2: %3; %4</source>
        <translation>Rahmen %1, %2: %3; %4</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>%1? %2 %</source>
        <translation>%1? %2 %</translation>
    </message>
</context>
<context>
    <name>RemoteIdDialog</name>
    <message>
        <source>This is the task</source>
        <translation>Das ist die Aufgabe</translation>
    </message>
    <message>
        <source>Its number at the vendor:</source>
        <translation>Nummer beim Anbieter:</translation>
    </message>
    <message>
        <source>Choose its number at the vendor, or type another one:</source>
        <translation>Wähle die Nummer beim Anbieter oder gib eine andere ein:</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Ask again</source>
        <translation>Neu abfragen</translation>
    </message>
    <message>
        <source>Asking the vendor…</source>
        <translation>Anbieter wird gefragt…</translation>
    </message>
    <message>
        <source>The vendor has nothing to tell here.</source>
        <translation>Der Anbieter hat hier nichts zu melden.</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>%1  answer %2</source>
        <translation>%1  Antwort %2</translation>
    </message>
    <message>
        <source>Nothing was sent for this task.</source>
        <translation>Für diese Aufgabe wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1  queued</source>
        <translation>%1  eingereiht</translation>
    </message>
    <message>
        <source>%1  accepted by the vendor as %2</source>
        <translation>%1  vom Anbieter angenommen als %2</translation>
    </message>
</context>
<context>
    <name>ReviewChoices</name>
    <message>
        <source>Edit subtitles…</source>
        <translation>Untertitel bearbeiten…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Opens the file with the words. Any other editor will do, too.</source>
        <translation>Öffnet die Datei mit den Wörtern. Jeder andere Editor geht auch.</translation>
    </message>
    <message>
        <source>Goes on with what stands in the file then.</source>
        <translation>Macht mit dem weiter, was dann in der Datei steht.</translation>
    </message>
    <message>
        <source>Puts these words in the place of those that the other languages of this clip wait with, and goes on with all.</source>
        <translation>Setzt diesen Text anstelle des Textes ein, mit dem die anderen Sprachen dieses Clips warten, und macht mit allen weiter.</translation>
    </message>
    <message numerus="yes">
        <source>Go on with all %n language(s)</source>
        <translation>
            <numerusform>Mit %n Sprache weiter</numerusform>
            <numerusform>Mit allen %n Sprachen weiter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source>Subfolders too</source>
        <translation>Auch Unterordner</translation>
    </message>
    <message>
        <source>Use what the Job panel says now</source>
        <translation>Aus dem Bereich „Auftrag“ übernehmen</translation>
    </message>
    <message>
        <source>Watch this folder</source>
        <translation>Ordner überwachen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Ordner überwachen</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>Überwachter Ordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was gemacht wird</translation>
    </message>
    <message>
        <source>&amp;Languages in the name</source>
        <translation>&amp;Sprachen im Namen</translation>
    </message>
    <message>
        <source>{from} is the spoken language, {to} those it goes into, * anything. Leave it empty if names say nothing.</source>
        <translation>{from} ist die gesprochene Sprache, {to} sind die Zielsprachen, * steht für Beliebiges. Leer lassen, wenn die Namen nichts verraten.</translation>
    </message>
    <message>
        <source>Taken &amp;after</source>
        <translation>Übernommen &amp;nach</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Höchstens</translation>
    </message>
    <message>
        <source>At most &amp;credits</source>
        <translation>Höchstens &amp;Credits</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Folder to watch</source>
        <translation>Zu überwachender Ordner</translation>
    </message>
    <message>
        <source>Files that come here are queued by themselves</source>
        <translation>Dateien, die hier ankommen, werden von selbst eingereiht</translation>
    </message>
    <message>
        <source>Languages in the name</source>
        <translation>Sprachen im Namen</translation>
    </message>
    <message>
        <source>e.g. *.{from} for talk.de.mp4</source>
        <translation>z. B. *.{from} für talk.de.mp4</translation>
    </message>
    <message>
        <source> s without a change</source>
        <translation> s ohne Änderung</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Kein Limit</translation>
    </message>
    <message>
        <source> files a day</source>
        <translation> Dateien pro Tag</translation>
    </message>
    <message>
        <source> credits a day</source>
        <translation> Credits pro Tag</translation>
    </message>
    <message>
        <source>Nothing yet: choose it in the Job panel first.</source>
        <translation>Noch nichts: Wähle es zuerst im Bereich „Auftrag“.</translation>
    </message>
</context>
<context>
    <name>SampleBox</name>
    <message>
        <source>No recording chosen yet</source>
        <translation>Noch keine Aufnahme gewählt</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Eine Datei…</translation>
    </message>
    <message>
        <source>From the clip</source>
        <translation>Aus dem Clip</translation>
    </message>
    <message>
        <source>Whole cues, so that no word is cut</source>
        <translation>Ganze Untertitel, damit kein Wort abgeschnitten wird</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Trotzdem nutzen</translation>
    </message>
    <message>
        <source>Start of the stretch</source>
        <translation>Anfang des Bereichs</translation>
    </message>
    <message>
        <source>End of the stretch</source>
        <translation>Ende des Bereichs</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>This computer has no sound output: nothing can be heard.</source>
        <translation>Dieser Computer hat keine Tonausgabe: Es ist nichts zu hören.</translation>
    </message>
    <message>
        <source>All of %1. Mark a stretch with I and O on the timeline first to take that alone.</source>
        <translation>%1 ganz. Um nur einen Teil zu nehmen, markiere erst mit I und O einen Bereich in der Zeitleiste.</translation>
    </message>
    <message>
        <source>What is marked in %1</source>
        <translation>Was in %1 markiert ist</translation>
    </message>
    <message>
        <source>A recording of the voice</source>
        <translation>Aufnahme der Stimme</translation>
    </message>
    <message>
        <source>Sound and video (*.wav *.mp3 *.m4a *.flac *.ogg *.opus *.mp4 *.mov *.mkv *.webm)</source>
        <translation>Ton und Video (*.wav *.mp3 *.m4a *.flac *.ogg *.opus *.mp4 *.mov *.mkv *.webm)</translation>
    </message>
    <message>
        <source>Cutting and cleaning it…</source>
        <translation>Wird geschnitten und gesäubert…</translation>
    </message>
    <message>
        <source>%1 · the first %2 of it</source>
        <translation>%1 · die ersten %2 davon</translation>
    </message>
    <message>
        <source>The recording is being cut and cleaned.</source>
        <translation>Die Aufnahme wird geschnitten und gesäubert.</translation>
    </message>
    <message>
        <source>Choose a recording: half a minute of one person speaking, without music.</source>
        <translation>Wähle eine Aufnahme: eine halbe Minute, in der eine Person spricht, ohne Musik.</translation>
    </message>
    <message>
        <source>Choose another recording or stretch, or use this one all the same.</source>
        <translation>Wähle eine andere Aufnahme oder einen anderen Bereich oder nutze diese trotzdem.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Hear it cleaned</source>
        <translation>Gesäubert anhören</translation>
    </message>
</context>
<context>
    <name>SayThisBar</name>
    <message>
        <source>Say this</source>
        <translation>Sag das</translation>
    </message>
    <message>
        <source>A sentence to hear in these voices</source>
        <translation>Satz, den diese Stimmen sprechen sollen</translation>
    </message>
    <message>
        <source>Type a sentence and hear it in these voices</source>
        <translation>Gib einen Satz ein und hör ihn in diesen Stimmen</translation>
    </message>
    <message>
        <source>This computer has no sound output: nothing can be heard. The files are made all the same.</source>
        <translation>Dieser Computer hat keine Tonausgabe: Es ist nichts zu hören. Die Dateien entstehen trotzdem.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n characters</source>
        <translation>
            <numerusform>%1 von %n Zeichen</numerusform>
            <numerusform>%1 von %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for %n voice(s)…</source>
        <translation>
            <numerusform>Warten auf %n Stimme…</numerusform>
            <numerusform>Warten auf %n Stimmen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Type what is to be said first.</source>
        <translation>Gib erst ein, was gesagt werden soll.</translation>
    </message>
</context>
<context>
    <name>SayWords</name>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>price not told</source>
        <translation>Preis nicht bekannt</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis zu %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n price(s) not told</source>
        <translation>
            <numerusform>%1, %n Preis nicht bekannt</numerusform>
            <numerusform>%1, %n Preise nicht bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Hear it · %1</source>
        <translation>Anhören · %1</translation>
    </message>
    <message>
        <source>choose voices to compare first</source>
        <translation>erst Stimmen zum Vergleichen wählen</translation>
    </message>
    <message numerus="yes">
        <source>in %1 of the %n voice(s) above</source>
        <translation>
            <numerusform>mit %1 von %n Stimme oben</numerusform>
            <numerusform>mit %1 von %n Stimmen oben</numerusform>
        </translation>
    </message>
    <message>
        <source>in the voice above</source>
        <translation>mit der Stimme oben</translation>
    </message>
    <message numerus="yes">
        <source>in the %n voices above</source>
        <translation>
            <numerusform>mit der %n Stimme oben</numerusform>
            <numerusform>mit den %n Stimmen oben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SceneBackground</name>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Background colour %1</source>
        <translation>Hintergrundfarbe %1</translation>
    </message>
    <message>
        <source>Choose the background picture</source>
        <translation>Hintergrundbild wählen</translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation>Hintergrundfarbe</translation>
    </message>
    <message>
        <source>Background picture</source>
        <translation>Hintergrundbild</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>SceneCanvas</name>
    <message>
        <source>Picture of the video</source>
        <translation>Bild des Videos</translation>
    </message>
    <message>
        <source>Drag the avatar to move it, a corner to resize it. Arrows move by a pixel, with Shift by ten; + and - resize.</source>
        <translation>Zieh den Avatar, um ihn zu verschieben, oder eine Ecke, um seine Größe zu ändern. Pfeiltasten verschieben um ein Pixel, mit Umschalt um zehn; + und - ändern die Größe.</translation>
    </message>
    <message>
        <source>Choose an avatar from the list</source>
        <translation>Wähle einen Avatar aus der Liste</translation>
    </message>
    <message>
        <source>Placed by the vendor: drag to place it yourself</source>
        <translation>Vom Anbieter platziert: zieh, um ihn selbst zu platzieren</translation>
    </message>
</context>
<context>
    <name>SceneForm</name>
    <message>
        <source>Shape of the picture</source>
        <translation>Bildformat</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Left edge of the avatar</source>
        <translation>Linker Rand des Avatars</translation>
    </message>
    <message>
        <source>Y</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Upper edge of the avatar</source>
        <translation>Oberer Rand des Avatars</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllen</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Cut-out</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Cut-outs and expressions are for photos only.</source>
        <translation>Ausschnitte und Ausdrücke gibt es nur für Fotos.</translation>
    </message>
    <message>
        <source>Size of the avatar</source>
        <translation>Größe des Avatars</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Into the middle, as large as it is</source>
        <translation>In die Mitte, so groß, wie er ist</translation>
    </message>
    <message>
        <source>So large that nothing of the picture stays empty</source>
        <translation>So groß, dass nichts im Bild leer bleibt</translation>
    </message>
    <message>
        <source>Leave place and size to the vendor</source>
        <translation>Platz und Größe dem Anbieter überlassen</translation>
    </message>
    <message>
        <source>%1 does not say what it counts places in: pixels of %2×%3 from the upper left are taken, and size 1 as what fits. Look at the first video before you make many.</source>
        <translation>%1 sagt nicht, wie Plätze gezählt werden: Angenommen werden Pixel von %2×%3 ab oben links, und Größe 1 als das, was ins Bild passt. Sieh dir das erste Video an, bevor du viele machst.</translation>
    </message>
</context>
<context>
    <name>ScenePanel</name>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Add a sound…</source>
        <translation>Ton hinzufügen…</translation>
    </message>
    <message>
        <source>No avatar yet</source>
        <translation>Noch kein Avatar</translation>
    </message>
    <message>
        <source>Choose one from the list</source>
        <translation>Wähle einen aus der Liste</translation>
    </message>
    <message>
        <source>Not in the list: it may be gone, or belong to another account</source>
        <translation>Nicht in der Liste: vielleicht gibt es ihn nicht mehr, oder er gehört zu einem anderen Konto</translation>
    </message>
    <message numerus="yes">
        <source>Says %n file(s), a video each</source>
        <translation>
            <numerusform>Spricht %n Datei, ein Video</numerusform>
            <numerusform>Spricht %n Dateien, je ein Video</numerusform>
        </translation>
    </message>
    <message>
        <source>Says %1</source>
        <translation>Spricht %1</translation>
    </message>
    <message>
        <source>The vendor&apos;s own preview of this avatar</source>
        <translation>Vorschau des Anbieters zu diesem Avatar</translation>
    </message>
    <message>
        <source>Add a sound file, or make one with Speech first</source>
        <translation>Füge eine Tondatei hinzu oder erstelle erst eine mit „Voiceover“</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>It says nothing yet</source>
        <translation>Sagt noch nichts</translation>
    </message>
</context>
<context>
    <name>ScriptEdit</name>
    <message>
        <source>Text to be spoken</source>
        <translation>Text zum Sprechen</translation>
    </message>
    <message>
        <source>Text and subtitles (*.txt *.srt *.vtt *.ass *.md)</source>
        <translation>Text und Untertitel (*.txt *.srt *.vtt *.ass *.md)</translation>
    </message>
</context>
<context>
    <name>SentSection</name>
    <message>
        <source>As sent</source>
        <translation>Wie gesendet</translation>
    </message>
    <message>
        <source>Show on the picture</source>
        <translation>Auf dem Bild zeigen</translation>
    </message>
    <message>
        <source>Shows the boxes as the vendor will read them, and which of them it does not get</source>
        <translation>Zeigt die Rahmen so, wie der Anbieter sie liest, und welche er nicht bekommt</translation>
    </message>
</context>
<context>
    <name>SoundLanes</name>
    <message>
        <source>Sound of every take</source>
        <translation>Ton jeder Fassung</translation>
    </message>
    <message>
        <source>Hear %1 (%2)</source>
        <comment>a take, its key</comment>
        <translation>%1 hören (%2)</translation>
    </message>
    <message>
        <source>Sound, keys %1</source>
        <translation>Ton, Tasten %1</translation>
    </message>
</context>
<context>
    <name>SoundView</name>
    <message>
        <source>Waveform of the clip</source>
        <translation>Wellenform des Clips</translation>
    </message>
</context>
<context>
    <name>SpokenResults</name>
    <message>
        <source>Spoken</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>This computer has no sound output: nothing can be heard.</source>
        <translation>Dieser Computer hat keine Tonausgabe: Es ist nichts zu hören.</translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n in Arbeit</numerusform>
            <numerusform>%n in Arbeit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpokenRow</name>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Lip-sync a clip to it</source>
        <translation>Clip lippensynchron dazu machen</translation>
    </message>
    <message>
        <source>Show it in its folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Drag it into a folder or another program, or copy it with Ctrl+C.</source>
        <translation>Zieh es in einen Ordner oder ein anderes Programm oder kopiere es mit Strg+C.</translation>
    </message>
    <message>
        <source>Play: %1</source>
        <translation>Abspielen: %1</translation>
    </message>
    <message>
        <source>Lip-sync a clip to: %1</source>
        <translation>Clip lippensynchron machen zu: %1</translation>
    </message>
    <message>
        <source>Show in its folder: %1</source>
        <translation>Im Ordner zeigen: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Stage %1: %2</source>
        <translation>Stufe %1: %2</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Macht</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Take this stage out</source>
        <translation>Diese Stufe herausnehmen</translation>
    </message>
    <message>
        <source>Whoever can, those with a key first</source>
        <translation>Wer es kann, zuerst mit Schlüssel</translation>
    </message>
    <message>
        <source>As in the Job panel</source>
        <translation>Wie im Auftrag</translation>
    </message>
    <message>
        <source>Vendor, options and voice that the Job panel is set to</source>
        <translation>Anbieter, Optionen und Stimme, die im Auftrag eingestellt sind</translation>
    </message>
    <message>
        <source>Set the Job panel to %1 first</source>
        <translation>Stelle erst den Auftrag auf %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>StepsPage</name>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: fertig</translation>
    </message>
    <message>
        <source>%1: now</source>
        <translation>%1: jetzt</translation>
    </message>
    <message>
        <source>%1: still to come</source>
        <translation>%1: kommt noch</translation>
    </message>
    <message>
        <source>Raise the limit…</source>
        <translation>Limit erhöhen…</translation>
    </message>
</context>
<context>
    <name>TakeCard</name>
    <message>
        <source>Its name is hidden until you end the blind test.</source>
        <translation>Der Name bleibt verborgen, bis du den Blindtest beendest.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>best</source>
        <translation>beste</translation>
    </message>
</context>
<context>
    <name>TakeWords</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>letter and name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation>misst…</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>nicht messbar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1, corrected</source>
        <translation>%1, korrigiert</translation>
    </message>
    <message>
        <source>the clock</source>
        <translation>der Takt</translation>
    </message>
</context>
<context>
    <name>TaskMoves</name>
    <message>
        <source>To the front</source>
        <translation>Ganz nach vorn</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Ganz ans Ende</translation>
    </message>
</context>
<context>
    <name>TaskView</name>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>k. A.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>TasksHeader</name>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Filter tasks</source>
        <translation>Aufgaben filtern</translation>
    </message>
    <message>
        <source>Remove finished</source>
        <translation>Fertige entfernen</translation>
    </message>
    <message>
        <source>More about the queue</source>
        <translation>Mehr zur Warteschlange</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht dich</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Which tasks are shown</source>
        <translation>Welche Aufgaben erscheinen</translation>
    </message>
    <message>
        <source>Takes finished and cancelled tasks off the list. Files stay.</source>
        <translation>Nimmt fertige und abgebrochene Aufgaben aus der Liste. Dateien bleiben.</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>Remove failed</source>
        <translation>Fehlgeschlagene entfernen</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alle fortsetzen</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Pause a vendor</source>
        <translation>Anbieter anhalten</translation>
    </message>
    <message>
        <source>Resume a vendor</source>
        <translation>Anbieter fortsetzen</translation>
    </message>
    <message>
        <source>Judged by how long the tasks before took at the same vendor. Five of a kind are needed.</source>
        <translation>Geschätzt nach der Dauer früherer Aufgaben beim selben Anbieter. Dafür sind fünf gleichartige nötig.</translation>
    </message>
</context>
<context>
    <name>TasksPanel</name>
    <message>
        <source>Nothing queued</source>
        <translation>Nichts eingereiht</translation>
    </message>
    <message>
        <source>Each job gets a row here: its state in words, the time left and what it costs. Closing the window loses nothing.</source>
        <translation>Jeder Auftrag bekommt hier eine Zeile: Status, Restzeit und Kosten. Beim Schließen des Fensters geht nichts verloren.</translation>
    </message>
    <message>
        <source>No task matches</source>
        <translation>Keine Aufgabe passt</translation>
    </message>
    <message>
        <source>Choose another state above, or clear the filter text.</source>
        <translation>Wähle oben einen anderen Status oder leere den Filter.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Play in Preview</source>
        <translation>In Vorschau abspielen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel…</source>
        <translation>Abbrechen…</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Aus Liste entfernen</translation>
    </message>
    <message>
        <source>Cancel tasks</source>
        <translation>Aufgaben abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) have already been sent and may be charged.</source>
        <translation>
            <numerusform>%n Aufgabe ist schon gesendet und wird evtl. abgerechnet.</numerusform>
            <numerusform>%n Aufgaben sind schon gesendet und werden evtl. abgerechnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you cancel, their results are not fetched.</source>
        <translation>Beim Abbrechen werden ihre Ergebnisse nicht abgeholt.</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>Aufgaben abbrechen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Report of this batch…</source>
        <translation>Bericht zu diesem Stapel…</translation>
    </message>
    <message>
        <source>Change waiting tasks…</source>
        <translation>Wartende Aufgaben ändern…</translation>
    </message>
    <message>
        <source>Move in the queue</source>
        <translation>In der Warteschlange verschieben</translation>
    </message>
</context>
<context>
    <name>TermList</name>
    <message>
        <source>The glossary could not be checked: no subtitles came back.</source>
        <translation>Das Glossar ließ sich nicht prüfen: Es kamen keine Untertitel zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Glossary: %n place(s) to look at</source>
        <translation>
            <numerusform>Glossar: %n Stelle ansehen</numerusform>
            <numerusform>Glossar: %n Stellen ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Glossary: every term is as it should be.</source>
        <translation>Glossar: Jeder Begriff stimmt.</translation>
    </message>
    <message>
        <source>Glossary: no term was left untranslated. The words of the original are not known here, so more cannot be told.</source>
        <translation>Glossar: Kein Begriff blieb unübersetzt. Der Originaltext ist hier nicht bekannt, mehr lässt sich daher nicht sagen.</translation>
    </message>
    <message>
        <source>Places where the glossary is not kept</source>
        <translation>Stellen, die vom Glossar abweichen</translation>
    </message>
    <message>
        <source>Double-click a line to go there</source>
        <translation>Zeile doppelt anklicken, um zur Stelle zu springen</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time, what is wrong</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>TextSection</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text to be spoken</source>
        <translation>Text zum Sprechen</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>From the cues</source>
        <translation>Aus den Untertiteln</translation>
    </message>
    <message>
        <source>Type or paste what is to be spoken, or drop a text or subtitle file here.</source>
        <translation>Tippe oder füge ein, was gesprochen werden soll, oder leg hier eine Text- oder Untertiteldatei ab.</translation>
    </message>
    <message>
        <source>The words of the subtitles that are open, a cue a line</source>
        <translation>Die Wörter der offenen Untertitel, ein Untertitel pro Zeile</translation>
    </message>
    <message>
        <source>No subtitles are open. Open some under Cues, or take the words from a file.</source>
        <translation>Keine Untertitel sind offen. Öffne welche unter „Untertitel“ oder nimm die Wörter aus einer Datei.</translation>
    </message>
    <message>
        <source>%1 · up to %2</source>
        <translation>%1 · bis zu %2</translation>
    </message>
</context>
<context>
    <name>TimecodeLabel</name>
    <message>
        <source>Time %1</source>
        <translation>Zeit %1</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <source>To the start (Home)</source>
        <translation>Zum Anfang (Pos1)</translation>
    </message>
    <message>
        <source>One frame back (Left)</source>
        <translation>Ein Bild zurück (Links)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>One frame on (Right)</source>
        <translation>Ein Bild vor (Rechts)</translation>
    </message>
    <message>
        <source>To the end (End)</source>
        <translation>Zum Ende (Ende)</translation>
    </message>
    <message>
        <source>Start of the stretch here (I)</source>
        <translation>Bereich beginnt hier (I)</translation>
    </message>
    <message>
        <source>End of the stretch here (O)</source>
        <translation>Bereich endet hier (O)</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>playing speed</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Playing speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Playing speed (J slower, L faster)</source>
        <translation>Tempo (J langsamer, L schneller)</translation>
    </message>
    <message>
        <source>Play over and over</source>
        <translation>Endlos abspielen</translation>
    </message>
    <message>
        <source>Mute (M); hold the button for the volume</source>
        <translation>Stumm (M); für Lautstärke gedrückt halten</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Leertaste)</translation>
    </message>
    <message>
        <source>near frame %1 of %2</source>
        <translation>etwa Bild %1 von %2</translation>
    </message>
    <message>
        <source>frame %1 of %2</source>
        <translation>Bild %1 von %2</translation>
    </message>
</context>
<context>
    <name>TraySlot</name>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Take out of the comparison</source>
        <translation>Aus dem Vergleich nehmen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>%1 abspielen</translation>
    </message>
    <message>
        <source>Take %1 out of the comparison</source>
        <translation>%1 aus dem Vergleich nehmen</translation>
    </message>
    <message>
        <source>Place for one more voice</source>
        <translation>Platz für eine weitere Stimme</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>Taste %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>one more</source>
        <translation>noch eine</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Kaputt</translation>
    </message>
</context>
<context>
    <name>UsageView</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren…</translation>
    </message>
    <message>
        <source>%1 in these days</source>
        <translation>%1 in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Export usage</source>
        <translation>Verbrauch exportieren</translation>
    </message>
</context>
<context>
    <name>VendorMenu</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a vendor and how many tasks</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No vendor has such tasks</source>
        <translation>Kein Anbieter hat solche Aufgaben</translation>
    </message>
</context>
<context>
    <name>VoiceFacets</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Ask every vendor for its voices again</source>
        <translation>Alle Anbieter neu nach ihren Stimmen fragen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n voice(s)</source>
        <translation>
            <numerusform>%1, %n Stimme</numerusform>
            <numerusform>%1, %n Stimmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoiceTable</name>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
</context>
<context>
    <name>VoiceTarget</name>
    <message>
        <source>For</source>
        <comment>the job a voice is for</comment>
        <translation>Für</translation>
    </message>
    <message>
        <source>What the voice is for</source>
        <translation>Wofür die Stimme ist</translation>
    </message>
    <message numerus="yes">
        <source>%n clips</source>
        <translation>
            <numerusform>%n Clip</numerusform>
            <numerusform>%n Clips</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <comment>clip, language</comment>
        <translation>%1 auf %2</translation>
    </message>
</context>
<context>
    <name>VoiceWords</name>
    <message>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Young</source>
        <translation>Jung</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Älter</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Cloned</source>
        <translation>Geklont</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Jede Sprache</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>language, country</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Ohne Angabe</translation>
    </message>
    <message>
        <source>Takes no voice for this job</source>
        <translation>Nimmt für diesen Auftrag keine Stimme</translation>
    </message>
    <message>
        <source>Does not speak %1</source>
        <translation>Spricht kein %1</translation>
    </message>
    <message>
        <source>Not for %1</source>
        <comment>an operation</comment>
        <translation>Nicht für %1</translation>
    </message>
    <message>
        <source>Not for this job: %1</source>
        <translation>Nicht für diesen Auftrag: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Hörprobe</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>Used in %1 and %n more</source>
        <translation>
            <numerusform>Genutzt in %1 und %n weiteren</numerusform>
            <numerusform>Genutzt in %1 und %n weiteren</numerusform>
        </translation>
    </message>
    <message>
        <source>Used in %1</source>
        <translation>Genutzt in %1</translation>
    </message>
    <message>
        <source>A favourite; press F to drop it</source>
        <translation>Ein Favorit; F drücken, um ihn zu entfernen</translation>
    </message>
    <message>
        <source>Press F to make it a favourite</source>
        <translation>F drücken, um sie zum Favoriten zu machen</translation>
    </message>
    <message>
        <source>Compared; press C to take it out</source>
        <translation>Im Vergleich; C drücken, um sie herauszunehmen</translation>
    </message>
    <message>
        <source>Press C to compare it, four at most</source>
        <translation>C drücken, um sie zu vergleichen, höchstens vier</translation>
    </message>
    <message>
        <source>Fits this job</source>
        <translation>Passt zu diesem Auftrag</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Zuletzt genutzt</translation>
    </message>
    <message>
        <source>Cloned by you</source>
        <translation>Von dir geklont</translation>
    </message>
    <message>
        <source>%1 does this job without asking for a voice.</source>
        <translation>%1 erledigt diesen Auftrag, ohne nach einer Stimme zu fragen.</translation>
    </message>
    <message>
        <source>This voice does not speak %1. Choose one that does, or another language for the job.</source>
        <translation>Diese Stimme spricht kein %1. Wähle eine, die es spricht, oder eine andere Sprache für den Auftrag.</translation>
    </message>
    <message>
        <source>%1 has no %2. Choose a voice of another vendor.</source>
        <comment>vendor, operation</comment>
        <translation>%1 bietet %2 nicht an. Wähle eine Stimme eines anderen Anbieters.</translation>
    </message>
    <message>
        <source>Never read to the end</source>
        <translation>Nie zu Ende gelesen</translation>
    </message>
    <message>
        <source>Read just now</source>
        <translation>Gerade eben gelesen</translation>
    </message>
    <message numerus="yes">
        <source>Read %n minute(s) ago</source>
        <translation>
            <numerusform>Vor %n Minute gelesen</numerusform>
            <numerusform>Vor %n Minuten gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n hour(s) ago</source>
        <translation>
            <numerusform>Vor %n Stunde gelesen</numerusform>
            <numerusform>Vor %n Stunden gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read %n day(s) ago</source>
        <translation>
            <numerusform>Vor %n Tag gelesen</numerusform>
            <numerusform>Vor %n Tagen gelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoicesDesk</name>
    <message>
        <source> %1 gets the job now.</source>
        <comment>vendor; follows another sentence</comment>
        <translation> %1 bekommt jetzt den Auftrag.</translation>
    </message>
    <message>
        <source>%1 speaks in this job.</source>
        <translation>%1 spricht in diesem Auftrag.</translation>
    </message>
    <message>
        <source>%1 speaks %2 in this job.</source>
        <translation>%1 spricht in diesem Auftrag %2.</translation>
    </message>
    <message>
        <source>Back to the job</source>
        <translation>Zurück zum Auftrag</translation>
    </message>
</context>
<context>
    <name>VoicesView</name>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Name, accent or style</source>
        <translation>Name, Akzent oder Stil</translation>
    </message>
    <message>
        <source>Search the voices</source>
        <translation>Stimmen suchen</translation>
    </message>
    <message>
        <source>Clone a voice…</source>
        <translation>Stimme klonen…</translation>
    </message>
    <message>
        <source>No voices yet</source>
        <translation>Noch keine Stimmen</translation>
    </message>
    <message>
        <source>Voices come from the vendors you have a key for, and from espeak-ng or flite on this computer. Add a key, and its voices are listed here.</source>
        <translation>Stimmen kommen von den Anbietern, für die du einen Schlüssel hast, und von espeak-ng oder flite auf diesem Computer. Füge einen Schlüssel hinzu, dann erscheinen seine Stimmen hier.</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Schlüssel hinzufügen…</translation>
    </message>
    <message>
        <source>Reading the voices…</source>
        <translation>Stimmen werden gelesen…</translation>
    </message>
    <message>
        <source>They appear here page by page as the vendors tell them.</source>
        <translation>Sie erscheinen hier Seite für Seite, wie die Anbieter sie nennen.</translation>
    </message>
    <message>
        <source>No voice is like that</source>
        <translation>So ist keine Stimme</translation>
    </message>
    <message>
        <source>Take back a word of the search or a tick on the side, and more voices are shown.</source>
        <translation>Nimm ein Wort aus der Suche oder ein Häkchen an der Seite weg, dann erscheinen mehr Stimmen.</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter leeren</translation>
    </message>
    <message>
        <source>Four voices are compared already. Take one out first.</source>
        <translation>Es sind schon vier Stimmen im Vergleich. Nimm erst eine heraus.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>%1 of %2 voices</source>
        <translation>%1 von %2 Stimmen</translation>
    </message>
    <message>
        <source>%1, reading %2…</source>
        <translation>%1, %2 wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>The voices of %1 could not be read to the end; the %n known stay.</source>
        <translation>
            <numerusform>Die Stimmen von %1 ließen sich nicht zu Ende lesen; die %n bekannte bleibt.</numerusform>
            <numerusform>Die Stimmen von %1 ließen sich nicht zu Ende lesen; die %n bekannten bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The voices of %1 could not be read.</source>
        <translation>Die Stimmen von %1 ließen sich nicht lesen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch mal versuchen</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 nutzen</translation>
    </message>
    <message>
        <source>Use this voice</source>
        <translation>Diese Stimme nutzen</translation>
    </message>
    <message>
        <source>Choose a voice in the list first</source>
        <translation>Wähle erst eine Stimme in der Liste</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>&amp;Use %1</source>
        <translation>%1 &amp;nutzen</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favorit</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>Copy the voice’s &amp;id</source>
        <translation>&amp;ID der Stimme kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln voice(s)</source>
        <translation>
            <numerusform>%Ln Stimme</numerusform>
            <numerusform>%Ln Stimmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingDesk</name>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Nichts wurde geändert. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) changed.</source>
        <translation>
            <numerusform>%n Aufgabe geändert.</numerusform>
            <numerusform>%n Aufgaben geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as before: sent or ended meanwhile.</source>
        <translation>
            <numerusform>%n blieb unverändert: inzwischen gesendet oder beendet.</numerusform>
            <numerusform>%n blieben unverändert: inzwischen gesendet oder beendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchDesk</name>
    <message>
        <source>Choose the folder that is to be watched.</source>
        <translation>Wähle den Ordner, der überwacht werden soll.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose in the Job panel what is to be done, then come back here.</source>
        <translation>Wähle im Bereich „Auftrag“, was gemacht werden soll, und komm dann hierher zurück.</translation>
    </message>
    <message>
        <source>Write {from} or {to} where the name tells a language, and * for the rest: *.{from}</source>
        <translation>Schreib {from} oder {to}, wo der Name eine Sprache nennt, und * für den Rest: *.{from}</translation>
    </message>
    <message>
        <source>Results would go into the watched folder and be taken for new files. Choose another folder for results in the Job panel.</source>
        <translation>Die Ergebnisse kämen in den überwachten Ordner und würden für neue Dateien gehalten. Wähle im Bereich „Auftrag“ einen anderen Ordner für die Ergebnisse.</translation>
    </message>
</context>
<context>
    <name>WatchDialog</name>
    <message>
        <source>No folder is watched yet</source>
        <translation>Noch kein Ordner wird überwacht</translation>
    </message>
    <message>
        <source>Whatever video you put into a watched folder is queued by itself, once, as the Job panel says.</source>
        <translation>Jedes Video, das du in einen überwachten Ordner legst, wird von selbst einmal eingereiht, so wie es im Bereich „Auftrag“ steht.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>Ordner &amp;öffnen</translation>
    </message>
    <message>
        <source>Watch folders</source>
        <translation>Überwachte Ordner</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Überwachte Ordner</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Ordner überwachen…</translation>
    </message>
    <message>
        <source>They are watched while Babelreel is open. Files that are in a folder already are taken too.</source>
        <translation>Sie werden überwacht, solange Babelreel offen ist. Auch Dateien, die schon in einem Ordner liegen, werden übernommen.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>WatchFolders</name>
    <message>
        <source>%1 into what the name says, at %2</source>
        <translation>%1 in die Sprachen aus dem Dateinamen, bei %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1 into %2 at %3</source>
        <translation>%1 auf %2 bei %3</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was gemacht wird</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>ready here</source>
        <translation>hier bereit</translation>
    </message>
    <message>
        <source>ready here: %1</source>
        <translation>hier bereit: %1</translation>
    </message>
    <message>
        <source>ready with %1</source>
        <translation>bereit mit %1</translation>
    </message>
    <message>
        <source>needs a key</source>
        <translation>Schlüssel nötig</translation>
    </message>
    <message>
        <source>A vendor does this with a key of yours. Add one under “Cloud vendors”.</source>
        <translation>Das macht ein Anbieter mit deinem Schlüssel. Füge einen unter „Cloud-Anbieter“ hinzu.</translation>
    </message>
    <message>
        <source>not possible here</source>
        <translation>geht hier nicht</translation>
    </message>
    <message>
        <source>New language, new voice, same clip</source>
        <translation>Neue Sprache, neue Stimme, derselbe Clip</translation>
    </message>
    <message>
        <source>The words of the clip in another language, as subtitles</source>
        <translation>Der Text des Clips in anderer Sprache, als Untertitel</translation>
    </message>
    <message>
        <source>Take out subtitles or a watermark from boxes you draw</source>
        <translation>Untertitel oder Wasserzeichen in gezogenen Rahmen entfernen</translation>
    </message>
    <message>
        <source>Move the mouth to a new sound track</source>
        <translation>Der Mund folgt einer neuen Tonspur</translation>
    </message>
    <message>
        <source>Put one face in place of another</source>
        <translation>Ein Gesicht durch ein anderes ersetzen</translation>
    </message>
    <message>
        <source>Type a text and hear it in a voice</source>
        <translation>Text eintippen und von einer Stimme hören</translation>
    </message>
    <message>
        <source>Make a voice from a recording, with consent</source>
        <translation>Aus einer Aufnahme eine Stimme machen, mit Einwilligung</translation>
    </message>
    <message>
        <source>Take voices and background sound apart</source>
        <translation>Stimmen und Hintergrundton trennen</translation>
    </message>
    <message>
        <source>Let a talking head say your text</source>
        <translation>Ein Avatar spricht deinen Text</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>What do you want to do with a video?</source>
        <translation>Was möchtest du mit einem Video machen?</translation>
    </message>
    <message>
        <source>Add a clip, choose one of these, then press Queue. Nothing leaves this computer until you do.</source>
        <translation>Clip hinzufügen, etwas davon wählen, dann „Einreihen“ drücken. Vorher verlässt nichts diesen Computer.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>WherePanel</name>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>nicht bereit</translation>
    </message>
    <message>
        <source>Where work is done</source>
        <translation>Wo gearbeitet wird</translation>
    </message>
    <message>
        <source>no account needed to start</source>
        <translation>Start ohne Konto</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Einreihen</translation>
    </message>
    <message>
        <source>Price and checks appear with the first clip.</source>
        <translation>Preis und Prüfung erscheinen mit dem ersten Clip.</translation>
    </message>
    <message>
        <source>draft quality</source>
        <translation>Entwurfsqualität</translation>
    </message>
    <message>
        <source>not possible here</source>
        <translation>geht hier nicht</translation>
    </message>
    <message>
        <source>Cloud vendors</source>
        <translation>Cloud-Anbieter</translation>
    </message>
    <message>
        <source>your own keys</source>
        <translation>eigene Schlüssel</translation>
    </message>
</context>
<context>
    <name>WhoSection</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>a language, this clip</source>
        <translation>je Sprache, dieser Clip</translation>
    </message>
    <message numerus="yes">
        <source>a language, these %n clips</source>
        <translation>
            <numerusform>je Sprache, dieser %n Clip</numerusform>
            <numerusform>je Sprache, diese %n Clips</numerusform>
        </translation>
    </message>
    <message>
        <source>this clip</source>
        <translation>dieser Clip</translation>
    </message>
    <message numerus="yes">
        <source>these %n clips</source>
        <translation>
            <numerusform>dieser %n Clip</numerusform>
            <numerusform>diese %n Clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Add key…</source>
        <translation>Schlüssel…</translation>
    </message>
    <message>
        <source>Your rate</source>
        <translation>Eigener Preissatz</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>The file is gone: %1. Put it back or add it again.</source>
        <translation>Die Datei ist weg: %1. Zurücklegen oder neu hinzufügen.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check its permissions.</source>
        <translation>%1 lässt sich nicht lesen. Prüfe die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 is not a video or sound file that can be opened.</source>
        <translation>%1 ist keine Video- oder Tondatei, die sich öffnen lässt.</translation>
    </message>
    <message>
        <source>%1 is cut off: its end is missing. Copy it again from where it came.</source>
        <translation>%1 ist abgeschnitten: Das Ende fehlt. Kopiere sie noch einmal vom Original.</translation>
    </message>
    <message>
        <source>%1 changed while it was being sent. Nothing was queued with it; retry when it is finished.</source>
        <translation>%1 hat sich beim Senden geändert. Nichts wurde damit eingereiht; wiederhole es, wenn die Datei fertig ist.</translation>
    </message>
    <message>
        <source>There is no picture in this file.</source>
        <translation>Diese Datei hat kein Bild.</translation>
    </message>
    <message>
        <source>There is no sound in this clip, so there is nothing to dub.</source>
        <translation>Dieser Clip hat keinen Ton, es gibt nichts zu synchronisieren.</translation>
    </message>
    <message>
        <source>The clip is %1 long, the limit is %2.</source>
        <translation>Der Clip ist %1 lang, höchstens %2 sind möglich.</translation>
    </message>
    <message>
        <source>The clip is %1 long, at least %2 is needed.</source>
        <translation>Der Clip ist %1 lang, mindestens %2 sind nötig.</translation>
    </message>
    <message>
        <source>The file has %1, the limit is %2.</source>
        <translation>Die Datei hat %1, höchstens %2 sind möglich.</translation>
    </message>
    <message>
        <source>The clip has %1 frames a second, the limit is %2.</source>
        <translation>Der Clip hat %1 Bilder pro Sekunde, höchstens %2 sind möglich.</translation>
    </message>
    <message>
        <source>Files of the kind “%1” are not taken here. Possible: %2.</source>
        <translation>Dateien vom Typ „%1“ gehen hier nicht. Möglich: %2.</translation>
    </message>
    <message>
        <source>No words to translate were found. Put a subtitle file (.srt) of the same name beside the clip, or choose one.</source>
        <translation>Kein Text zum Übersetzen gefunden. Leg eine Untertiteldatei (.srt) mit gleichem Namen neben den Clip oder wähle eine.</translation>
    </message>
    <message>
        <source>The subtitle file %1 cannot be opened.</source>
        <translation>Die Untertiteldatei %1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>There is no vendor called “%1”.</source>
        <translation>Einen Anbieter namens „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no operation called “%1”.</source>
        <translation>Eine Funktion namens „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>This is not offered there.</source>
        <translation>Das gibt es dort nicht.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Es fehlt etwas: %1.</translation>
    </message>
    <message>
        <source>Type the text to be spoken.</source>
        <translation>Gib den Text zum Sprechen ein.</translation>
    </message>
    <message>
        <source>Draw a box on the picture first: the mode “%1” needs one.</source>
        <translation>Zieh zuerst einen Rahmen ins Bild: Der Modus „%1“ braucht einen.</translation>
    </message>
    <message>
        <source>Choose the language that is spoken in the clip.</source>
        <translation>Wähle die Sprache, die im Clip gesprochen wird.</translation>
    </message>
    <message>
        <source>Choose a language to translate into.</source>
        <translation>Wähle eine Zielsprache.</translation>
    </message>
    <message>
        <source>%1 is not offered here.</source>
        <translation>%1 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>%1 into %2 is not possible here.</source>
        <translation>Von %1 nach %2 geht hier nicht.</translation>
    </message>
    <message>
        <source>The clip is in %1 already.</source>
        <translation>Der Clip ist schon auf %1.</translation>
    </message>
    <message>
        <source>Choose a voice.</source>
        <translation>Wähle eine Stimme.</translation>
    </message>
    <message>
        <source>Choose a voice, or tick “%1”.</source>
        <translation>Wähle eine Stimme oder kreuze „%1“ an.</translation>
    </message>
    <message>
        <source>There is no voice “%1” for this language.</source>
        <translation>Für diese Sprache gibt es keine Stimme „%1“.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>Die Option „%1“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>“%1” must be one of: %2.</source>
        <translation>„%1“ muss eins davon sein: %2.</translation>
    </message>
    <message>
        <source>“%1” does not go together with “%2”.</source>
        <translation>„%1“ geht nicht zusammen mit „%2“.</translation>
    </message>
    <message>
        <source>This link cannot be used: it holds blanks or special characters, or it is no link: %1</source>
        <translation>Dieser Link geht nicht: Er enthält Leer- oder Sonderzeichen oder ist kein Link: %1</translation>
    </message>
    <message>
        <source>Refused: the connection to %1 would not be secure (https with a valid certificate). Nothing was sent to it.</source>
        <translation>Abgelehnt: Die Verbindung zu %1 wäre nicht sicher (https mit gültigem Zertifikat). Es wurde nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder %1. Choose another one or change its permissions.</source>
        <translation>In den Ordner %1 lässt sich nicht schreiben. Wähle einen anderen oder ändere die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and press Retry; nothing is paid again.</source>
        <translation>Die Festplatte ist voll. Mach Platz und drücke „Wiederholen“; nichts wird doppelt bezahlt.</translation>
    </message>
    <message>
        <source>The name of the result would be too long.</source>
        <translation>Der Name des Ergebnisses würde zu lang.</translation>
    </message>
    <message>
        <source>The result did not arrive whole. Retry fetches the rest; nothing is paid again.</source>
        <translation>Das Ergebnis kam nicht ganz an. „Wiederholen“ holt den Rest; nichts wird doppelt bezahlt.</translation>
    </message>
    <message>
        <source>What arrived is no usable file. Retry fetches it again; nothing is paid again.</source>
        <translation>Die angekommene Datei ist unbrauchbar. „Wiederholen“ holt sie neu; nichts wird doppelt bezahlt.</translation>
    </message>
    <message>
        <source>The vendor no longer has this file under its link.</source>
        <translation>Der Anbieter hat diese Datei nicht mehr unter ihrem Link.</translation>
    </message>
    <message>
        <source>A program is missing. Install it with: sudo apt install %1</source>
        <translation>Ein Programm fehlt. Installieren mit: sudo apt install %1</translation>
    </message>
    <message>
        <source>The program %1 failed on this clip.</source>
        <translation>Das Programm %1 ist an diesem Clip gescheitert.</translation>
    </message>
    <message>
        <source>There is no key for %1 yet. Add one under Accounts.</source>
        <translation>Für %1 gibt es noch keinen Schlüssel. Füge einen unter „Konten“ hinzu.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer. Unlock it, or enter the key again under Accounts.</source>
        <translation>Der Schlüsselbund dieses Computers antwortet nicht. Entsperre ihn oder gib den Schlüssel unter „Konten“ neu ein.</translation>
    </message>
    <message>
        <source>It was sent, but no answer came back: it may have been charged. It is not sent again unless you say so.</source>
        <translation>Gesendet, aber keine Antwort: Es wurde evtl. abgerechnet. Ohne dein Okay wird nicht neu gesendet.</translation>
    </message>
    <message>
        <source>This would cost %1 credits, your limit for one task is %2.</source>
        <translation>Das würde %1 Credits kosten, dein Limit pro Aufgabe ist %2.</translation>
    </message>
    <message>
        <source>The price is not known, so it cannot be held against your limit of %1 credits.</source>
        <translation>Der Preis ist unbekannt und lässt sich nicht mit deinem Limit von %1 Credits vergleichen.</translation>
    </message>
    <message>
        <source>This profile was written by a newer Babelreel. Update the program to open it.</source>
        <translation>Dieses Profil stammt von einem neueren Babelreel. Aktualisiere das Programm, um es zu öffnen.</translation>
    </message>
    <message>
        <source>The list of tasks cannot be read or written.</source>
        <translation>Die Aufgabenliste lässt sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>Another Babelreel is working with this profile and does not answer.</source>
        <translation>Ein anderes Babelreel nutzt dieses Profil und antwortet nicht.</translation>
    </message>
    <message>
        <source>The server could not be reached. Nothing was charged.</source>
        <translation>Server nicht erreichbar. Nichts wurde abgerechnet.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The vendor refused the key. Check it under Accounts.</source>
        <translation>Der Anbieter lehnt den Schlüssel ab. Prüfe ihn unter „Konten“.</translation>
    </message>
    <message>
        <source>The account has no credit left. Top it up, then press Retry.</source>
        <translation>Das Guthaben ist aufgebraucht. Lade das Konto auf und drücke dann „Wiederholen“.</translation>
    </message>
    <message>
        <source>The vendor asks us to slow down.</source>
        <translation>Der Anbieter bittet um weniger Anfragen.</translation>
    </message>
    <message>
        <source>The vendor&apos;s own queue is full.</source>
        <translation>Die Warteschlange des Anbieters ist voll.</translation>
    </message>
    <message>
        <source>The vendor refused this job.</source>
        <translation>Der Anbieter hat diesen Auftrag abgelehnt.</translation>
    </message>
    <message>
        <source>The vendor does not know this any more.</source>
        <translation>Der Anbieter kennt das nicht mehr.</translation>
    </message>
    <message>
        <source>It failed at the vendor.</source>
        <translation>Beim Anbieter fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The vendor&apos;s answer could not be understood.</source>
        <translation>Die Antwort des Anbieters war nicht zu verstehen.</translation>
    </message>
    <message>
        <source>It was sent, but no answer came back: it may have been charged.</source>
        <translation>Gesendet, aber keine Antwort: Es wurde evtl. abgerechnet.</translation>
    </message>
    <message>
        <source>This is not possible as it was asked.</source>
        <translation>So geht das nicht.</translation>
    </message>
    <message>
        <source>%1 It said: %2</source>
        <translation>%1 Meldung: %2</translation>
    </message>
    <message>
        <source>Keep the speaker&apos;s own voice</source>
        <translation>Originalstimme behalten</translation>
    </message>
    <message>
        <source>The vendor imitates the voice in the clip; no other voice is needed then.</source>
        <translation>Der Anbieter ahmt die Stimme im Clip nach; eine andere Stimme ist dann nicht nötig.</translation>
    </message>
    <message>
        <source>Burn the subtitles into the picture</source>
        <translation>Untertitel ins Bild einbrennen</translation>
    </message>
    <message>
        <source>They can no longer be switched off, and the video is encoded anew.</source>
        <translation>Sie lassen sich nicht mehr abschalten, und das Video wird neu kodiert.</translation>
    </message>
    <message>
        <source>Original sound</source>
        <translation>Originalton</translation>
    </message>
    <message>
        <source>What happens to the sound of the clip under the new voice.</source>
        <translation>Was mit dem Ton des Clips unter der neuen Stimme passiert.</translation>
    </message>
    <message>
        <source>Speaking rate</source>
        <translation>Sprechtempo</translation>
    </message>
    <message>
        <source>Words a minute.</source>
        <translation>Wörter pro Minute.</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>What I mark</source>
        <translation>Was ich markiere</translation>
    </message>
    <message>
        <source>All but what I mark</source>
        <translation>Alles außer Markiertem</translation>
    </message>
    <message>
        <source>Translate &amp; dub</source>
        <translation>Übersetzen &amp; Synchro</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Retusche</translation>
    </message>
    <message>
        <source>Lip-sync</source>
        <translation>Lippensync</translation>
    </message>
    <message>
        <source>Swap a face</source>
        <translation>Gesicht tauschen</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Voiceover</translation>
    </message>
    <message>
        <source>Clone a voice</source>
        <translation>Stimme klonen</translation>
    </message>
    <message>
        <source>Separate voice and music</source>
        <translation>Stimme und Musik trennen</translation>
    </message>
    <message>
        <source>Avatar video</source>
        <translation>Avatar-Video</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Übersetzen</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Klonen</translation>
    </message>
    <message>
        <source>Separate</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Avatar</source>
        <translation>Avatar</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Voice alone</source>
        <translation>Nur Stimme</translation>
    </message>
    <message>
        <source>Music alone</source>
        <translation>Nur Musik</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüft</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Bereitet vor</translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Lädt hoch</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sendet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Lädt herunter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Retrying in %1</source>
        <translation>Neuer Versuch in %1</translation>
    </message>
    <message>
        <source>Retrying</source>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht dich</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) checked</source>
        <translation>
            <numerusform>%n Datei geprüft</numerusform>
            <numerusform>%n Dateien geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>draft, %1</source>
        <translation>Entwurf, %1</translation>
    </message>
    <message>
        <source>the same file is already on its way</source>
        <translation>dieselbe Datei ist schon unterwegs</translation>
    </message>
    <message>
        <source>others go first</source>
        <translation>andere sind zuerst dran</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>its turn comes</source>
        <translation>kommt noch dran</translation>
    </message>
    <message>
        <source>may have been charged</source>
        <translation>evtl. abgerechnet</translation>
    </message>
    <message>
        <source>Reading the subtitles</source>
        <translation>Liest Untertitel</translation>
    </message>
    <message>
        <source>Translating</source>
        <translation>Übersetzt Text</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Spricht Text</translation>
    </message>
    <message>
        <source>Mixing the sound</source>
        <translation>Mischt Ton</translation>
    </message>
    <message>
        <source>Burning in the subtitles</source>
        <translation>Brennt Untertitel ein</translation>
    </message>
    <message>
        <source>Checking the result</source>
        <translation>Prüft Ergebnis</translation>
    </message>
    <message>
        <source>in the vendor&apos;s queue</source>
        <translation>wartet beim Anbieter</translation>
    </message>
    <message>
        <source>being worked on</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>finished at the vendor</source>
        <translation>beim Anbieter fertig</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>Send the job</source>
        <translation>Auftrag senden</translation>
    </message>
    <message>
        <source>At the vendor</source>
        <translation>Beim Anbieter</translation>
    </message>
    <message>
        <source>Download and check</source>
        <translation>Herunterladen und prüfen</translation>
    </message>
    <message>
        <source>Made on this computer</source>
        <translation>Auf diesem Computer erstellen</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>ca. %1</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation>Anfragelimit erreicht</translation>
    </message>
    <message>
        <source>the vendor&apos;s queue is full</source>
        <translation>Anbieter ausgelastet</translation>
    </message>
    <message>
        <source>a fault at the vendor</source>
        <translation>Fehler beim Anbieter</translation>
    </message>
    <message>
        <source>no answer, asking with the same key</source>
        <translation>keine Antwort, gleiche Anfrage noch mal</translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>File is empty</source>
        <translation>Datei ist leer</translation>
    </message>
    <message>
        <source>Not a video or sound</source>
        <translation>Kein Video, kein Ton</translation>
    </message>
    <message>
        <source>Cut off: end is missing</source>
        <translation>Abgeschnitten</translation>
    </message>
    <message>
        <source>No sound to dub</source>
        <translation>Kein Ton da</translation>
    </message>
    <message>
        <source>The picture is coded as %1; possible here: %2. “Fit” converts it.</source>
        <translation>Das Bild ist als %1 kodiert; hier möglich: %2. „Anpassen“ wandelt es um.</translation>
    </message>
    <message>
        <source>The picture has %1 pixels; each side must have between %2 and %3.</source>
        <translation>Das Bild hat %1 Pixel; jede Seite muss zwischen %2 und %3 haben.</translation>
    </message>
    <message>
        <source>The picture has too many pixels: %1.</source>
        <translation>Das Bild hat zu viele Pixel: %1.</translation>
    </message>
    <message>
        <source>There are %1 boxes, but only %2 can be sent here. Take the others away.</source>
        <translation>Es gibt %1 Rahmen, aber nur %2 lassen sich hier senden. Entferne die übrigen.</translation>
    </message>
    <message>
        <source>A box of the kind “%1” is not taken here.</source>
        <translation>Ein Rahmen der Art „%1“ geht hier nicht.</translation>
    </message>
    <message>
        <source>The size of the picture is needed to place the boxes. Give it with --frame-size 1920x1080, or use a file.</source>
        <translation>Um die Rahmen zu setzen, wird die Bildgröße gebraucht. Gib sie mit --frame-size 1920x1080 an oder nimm eine Datei.</translation>
    </message>
    <message>
        <source>“%1” and “%2” do not go together. Take one of them away.</source>
        <translation>„%1“ und „%2“ gehen nicht zusammen. Entferne eins davon.</translation>
    </message>
    <message>
        <source>Write down who agreed that this voice is cloned, when and for what.</source>
        <translation>Schreib auf, wer wann und wofür zugestimmt hat, dass diese Stimme geklont wird.</translation>
    </message>
    <message>
        <source>%1 only takes links. Set up a bucket for your files under Accounts, or add a link instead of a file.</source>
        <translation>%1 nimmt nur Links. Richte unter „Konten“ einen Bucket für deine Dateien ein oder füge statt der Datei einen Link hinzu.</translation>
    </message>
    <message>
        <source>The bucket %1 did not take the file. Check its name and keys under Accounts.</source>
        <translation>Der Bucket %1 hat die Datei nicht angenommen. Prüfe seinen Namen und seine Schlüssel unter „Konten“.</translation>
    </message>
    <message>
        <source>There is no command called “%1”. See --help.</source>
        <translation>Einen Befehl namens „%1“ gibt es nicht. Siehe --help.</translation>
    </message>
    <message>
        <source>The membership has ended or the key is wrong. Renew the membership or check the key under Accounts.</source>
        <translation>Die Mitgliedschaft ist abgelaufen oder der Schlüssel falsch. Erneuere die Mitgliedschaft oder prüfe den Schlüssel unter „Konten“.</translation>
    </message>
    <message>
        <source>This needs another plan at the vendor. Upgrade there, then press Retry.</source>
        <translation>Das braucht einen anderen Tarif beim Anbieter. Wechsle ihn dort und drücke dann „Wiederholen“.</translation>
    </message>
    <message>
        <source>The vendor has blocked this account. Ask its support.</source>
        <translation>Der Anbieter hat dieses Konto gesperrt. Frag seinen Support.</translation>
    </message>
    <message>
        <source>The vendor found no usable face. Use a clear picture of one person from the front.</source>
        <translation>Der Anbieter hat kein brauchbares Gesicht gefunden. Nimm ein klares Bild einer einzelnen Person von vorn.</translation>
    </message>
    <message>
        <source>The vendor does not accept this content.</source>
        <translation>Der Anbieter nimmt diesen Inhalt nicht an.</translation>
    </message>
    <message>
        <source>The vendor could not load the file from its link. Check that the link is public, then press Retry.</source>
        <translation>Der Anbieter konnte die Datei nicht über ihren Link laden. Prüfe, ob der Link öffentlich ist, und drücke dann „Wiederholen“.</translation>
    </message>
    <message>
        <source>The vendor has made this already and does not make it twice.</source>
        <translation>Der Anbieter hat das schon erstellt und macht es nicht zweimal.</translation>
    </message>
    <message>
        <source>The server speaks another version of this vendor&apos;s interface. Check the address under Accounts, Advanced.</source>
        <translation>Der Server spricht eine andere Version der Schnittstelle dieses Anbieters. Prüfe die Adresse unter „Konten“, „Erweitert“.</translation>
    </message>
    <message>
        <source>The vendor&apos;s answer says nothing about this language: it may have been charged. Look at your account there.</source>
        <translation>Die Antwort des Anbieters sagt nichts zu dieser Sprache: Sie wurde evtl. abgerechnet. Sieh dort in deinem Konto nach.</translation>
    </message>
    <message>
        <source>Avatar from a photo</source>
        <translation>Avatar aus Foto</translation>
    </message>
    <message>
        <source>Avatar from a video</source>
        <translation>Avatar aus Video</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>Wasserzeichen</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Schützen</translation>
    </message>
    <message>
        <source>Read text</source>
        <translation>Text lesen</translation>
    </message>
    <message>
        <source>Several speakers</source>
        <translation>Mehrere Sprecher</translation>
    </message>
    <message>
        <source>The vendor tells the speakers apart and gives each a voice; none is chosen here then.</source>
        <translation>Der Anbieter unterscheidet die Sprecher und gibt jedem eine Stimme; hier wird dann keine gewählt.</translation>
    </message>
    <message>
        <source>Number of speakers</source>
        <translation>Anzahl der Sprecher</translation>
    </message>
    <message>
        <source>How many people speak in the clip. Automatic: the vendor counts them.</source>
        <translation>Wie viele Personen im Clip sprechen. Automatisch: Der Anbieter zählt sie.</translation>
    </message>
    <message>
        <source>What is erased</source>
        <translation>Was entfernt wird</translation>
    </message>
    <message>
        <source>Automatic finds subtitles and watermarks by itself. For the others, mark a box on the picture.</source>
        <translation>„Automatisch“ findet Untertitel und Wasserzeichen von selbst. Für die anderen einen Rahmen im Bild markieren.</translation>
    </message>
    <message>
        <source>Show the subtitles in the picture</source>
        <translation>Untertitel im Bild zeigen</translation>
    </message>
    <message>
        <source>The vendor puts them into the video.</source>
        <translation>Der Anbieter setzt sie ins Video.</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>How the text is spoken. Automatic goes by the text; some cloned voices know nothing else.</source>
        <translation>Wie der Text gesprochen wird. „Automatisch“ richtet sich nach dem Text; manche geklonten Stimmen kennen nichts anderes.</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>Zahlen und Datumsangaben</translation>
    </message>
    <message>
        <source>Whether “$5” is read as “five dollars” or sign by sign.</source>
        <translation>Ob „$5“ als „fünf Dollar“ oder Zeichen für Zeichen gelesen wird.</translation>
    </message>
    <message>
        <source>Move the lips to the new words</source>
        <translation>Lippen an neue Worte anpassen</translation>
    </message>
    <message>
        <source>The mouths in the picture are made to fit the translation. The same clip is done once a language.</source>
        <translation>Die Münder im Bild folgen der Übersetzung. Derselbe Clip wird je Sprache einmal bearbeitet.</translation>
    </message>
    <message>
        <source>0 leaves the counting to the vendor.</source>
        <translation>0 überlässt das Zählen dem Anbieter.</translation>
    </message>
    <message>
        <source>Take the background music away</source>
        <translation>Hintergrundmusik entfernen</translation>
    </message>
    <message>
        <source>Captions in the picture</source>
        <translation>Untertitel im Bild</translation>
    </message>
    <message>
        <source>A subtitle file of your own needs one of the choices with captions.</source>
        <translation>Eine eigene Untertiteldatei braucht eine der Möglichkeiten mit Untertiteln.</translation>
    </message>
    <message>
        <source>Let the length change</source>
        <translation>Länge darf sich ändern</translation>
    </message>
    <message>
        <source>The result may be longer or shorter than the clip, so that nobody has to hurry.</source>
        <translation>Das Ergebnis darf länger oder kürzer als der Clip sein, damit niemand hetzen muss.</translation>
    </message>
    <message>
        <source>Way of speaking</source>
        <translation>Sprechweise</translation>
    </message>
    <message>
        <source>Words left as they are</source>
        <translation>Unveränderte Wörter</translation>
    </message>
    <message>
        <source>Names and brands, parted by commas.</source>
        <translation>Namen und Marken, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Fixed translations</source>
        <translation>Feste Übersetzungen</translation>
    </message>
    <message>
        <source>For instance: hi=hello, bad=good</source>
        <translation>Zum Beispiel: hi=hello, bad=good</translation>
    </message>
    <message>
        <source>Pronunciation</source>
        <translation>Aussprache</translation>
    </message>
    <message>
        <source>A word and how it is said, for instance: SQL=sequel</source>
        <translation>Ein Wort und wie es gesprochen wird, zum Beispiel: SQL=sequel</translation>
    </message>
    <message>
        <source>What the link leads to</source>
        <translation>Wohin der Link führt</translation>
    </message>
    <message>
        <source>Automatic goes by the ending of its name.</source>
        <translation>„Automatisch“ richtet sich nach der Dateiendung.</translation>
    </message>
    <message>
        <source>What to make</source>
        <translation>Was entsteht</translation>
    </message>
    <message>
        <source>Automatic makes what was put in. Sound alone cannot become a video.</source>
        <translation>Bei „Automatisch“ kommt heraus, was hineinging. Aus Ton allein wird kein Video.</translation>
    </message>
    <message>
        <source>The subtitle file holds</source>
        <translation>Untertiteldatei enthält</translation>
    </message>
    <message>
        <source>The words as they are spoken in the clip, or a finished translation that is only to be dubbed.</source>
        <translation>Den im Clip gesprochenen Text oder eine fertige Übersetzung, die nur noch synchronisiert wird.</translation>
    </message>
    <message>
        <source>At least so many speakers</source>
        <translation>Sprecher mindestens</translation>
    </message>
    <message>
        <source>At most so many speakers</source>
        <translation>Sprecher höchstens</translation>
    </message>
    <message>
        <source>Advice for the translation</source>
        <translation>Hinweise zur Übersetzung</translation>
    </message>
    <message>
        <source>In your own words: tone, audience, how names are handled.</source>
        <translation>In eigenen Worten: Ton, Publikum, Umgang mit Namen.</translation>
    </message>
    <message>
        <source>The number of the person who speaks, from the list of avatars.</source>
        <translation>Die Nummer der sprechenden Person aus der Liste der Avatare.</translation>
    </message>
    <message>
        <source>Shape of the picture</source>
        <translation>Bildformat</translation>
    </message>
    <message>
        <source>Cut-out</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Shows only a part of the avatar. Only for avatars made of photos.</source>
        <translation>Zeigt nur einen Teil des Avatars. Nur für Avatare aus Fotos.</translation>
    </message>
    <message>
        <source>Position from the left</source>
        <translation>Position von links</translation>
    </message>
    <message>
        <source>Where the avatar stands, in pixels of the new video.</source>
        <translation>Wo der Avatar steht, in Pixeln des neuen Videos.</translation>
    </message>
    <message>
        <source>Position from above</source>
        <translation>Position von oben</translation>
    </message>
    <message>
        <source>Size of the avatar</source>
        <translation>Größe des Avatars</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>The number of an expression from the list of templates. Only for avatars made of photos.</source>
        <translation>Die Nummer eines Ausdrucks aus der Liste der Vorlagen. Nur für Avatare aus Fotos.</translation>
    </message>
    <message>
        <source>Number of the sound</source>
        <translation>Nummer des Tons</translation>
    </message>
    <message>
        <source>Needed where the sound was spoken by one of the vendor&apos;s own voices.</source>
        <translation>Nötig, wenn eine der Stimmen des Anbieters den Ton gesprochen hat.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>A picture that you add is used without this, too.</source>
        <translation>Ein hinzugefügtes Bild wird auch ohne diese Angabe verwendet.</translation>
    </message>
    <message>
        <source>Background colour</source>
        <translation>Hintergrundfarbe</translation>
    </message>
    <message>
        <source>For instance: rgb (0, 255, 0)</source>
        <translation>Zum Beispiel: rgb (0, 255, 0)</translation>
    </message>
    <message>
        <source>Size of the background picture</source>
        <translation>Größe des Hintergrundbilds</translation>
    </message>
    <message>
        <source>Maker of the voice</source>
        <translation>Hersteller der Stimme</translation>
    </message>
    <message>
        <source>Comes with the voice that is chosen from the list.</source>
        <translation>Kommt mit der Stimme, die aus der Liste gewählt wird.</translation>
    </message>
    <message>
        <source>A cloned voice</source>
        <translation>Geklonte Stimme</translation>
    </message>
    <message>
        <source>One of the styles that the voice has.</source>
        <translation>Einer der Stile, die die Stimme hat.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>What is possible depends on the maker of the voice.</source>
        <translation>Was möglich ist, hängt vom Hersteller der Stimme ab.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tonhöhe</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Add the original subtitles</source>
        <translation>Original-Untertitel hinzufügen</translation>
    </message>
    <message>
        <source>Add subtitles in the new language</source>
        <translation>Untertitel in neuer Sprache hinzufügen</translation>
    </message>
    <message>
        <source>Replace the ones in the picture by the translation</source>
        <translation>Die im Bild durch Übersetzung ersetzen</translation>
    </message>
    <message>
        <source>Add translated subtitles</source>
        <translation>Übersetzte Untertitel hinzufügen</translation>
    </message>
    <message>
        <source>Video and sound</source>
        <translation>Video und Ton</translation>
    </message>
    <message>
        <source>What is said in the clip</source>
        <translation>Im Clip Gesprochenes</translation>
    </message>
    <message>
        <source>The finished translation</source>
        <translation>Fertige Übersetzung</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professionell</translation>
    </message>
    <message>
        <source>Affectionate</source>
        <translation>Liebevoll</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>Wütend</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Cheerful</source>
        <translation>Fröhlich</translation>
    </message>
    <message>
        <source>Depressed</source>
        <translation>Niedergeschlagen</translation>
    </message>
    <message>
        <source>Disgruntled</source>
        <translation>Missmutig</translation>
    </message>
    <message>
        <source>Embarrassed</source>
        <translation>Verlegen</translation>
    </message>
    <message>
        <source>Empathetic</source>
        <translation>Einfühlsam</translation>
    </message>
    <message>
        <source>Excited</source>
        <translation>Aufgeregt</translation>
    </message>
    <message>
        <source>Fearful</source>
        <translation>Ängstlich</translation>
    </message>
    <message>
        <source>Friendly</source>
        <translation>Freundlich</translation>
    </message>
    <message>
        <source>Unfriendly</source>
        <translation>Unfreundlich</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>Traurig</translation>
    </message>
    <message>
        <source>Serious</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>Entspannt</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation>Glücklich</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation>Überrascht</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Sign by sign</source>
        <translation>Zeichen für Zeichen</translation>
    </message>
    <message>
        <source>Wide (16:9)</source>
        <translation>Quer (16:9)</translation>
    </message>
    <message>
        <source>Upright (9:16)</source>
        <translation>Hochkant (9:16)</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Rund</translation>
    </message>
    <message>
        <source>Rectangular</source>
        <translation>Rechteckig</translation>
    </message>
    <message>
        <source>A colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Getting the clip ready</source>
        <translation>Bereitet Clip vor</translation>
    </message>
    <message>
        <source>Writing down what is said</source>
        <translation>Schreibt Gesprochenes mit</translation>
    </message>
    <message>
        <source>Dubbing</source>
        <translation>Synchronisiert</translation>
    </message>
    <message>
        <source>Putting the video together</source>
        <translation>Setzt Video zusammen</translation>
    </message>
    <message>
        <source>This clip is too long to be made small enough without spoiling the picture. Cut it into parts.</source>
        <translation>Dieser Clip ist zu lang, um ihn klein genug zu machen, ohne das Bild zu verderben. Teile ihn in Stücke.</translation>
    </message>
    <message>
        <source>This picture is too small, or of too long a shape, to be made to fit.</source>
        <translation>Dieses Bild ist zu klein oder zu schmal, um es anzupassen.</translation>
    </message>
    <message>
        <source>None of the kinds of file that are taken here can be made on this computer.</source>
        <translation>Keine der hier möglichen Dateiarten kann auf diesem Computer erzeugt werden.</translation>
    </message>
    <message>
        <source>This file does not tell how long it is, so it cannot be made to fit.</source>
        <translation>Diese Datei verrät ihre Länge nicht und kann deshalb nicht angepasst werden.</translation>
    </message>
    <message>
        <source>A picture that stands still and a film cannot be made from each other.</source>
        <translation>Aus einem Standbild wird kein Film und aus einem Film kein Standbild.</translation>
    </message>
    <message>
        <source>This clip was converted and is still not within the limits.</source>
        <translation>Dieser Clip wurde umgewandelt und liegt noch immer nicht in den Grenzen.</translation>
    </message>
    <message>
        <source>Subtitle file</source>
        <translation>Untertiteldatei</translation>
    </message>
    <message>
        <source>Box on the picture</source>
        <translation>Feld im Bild</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>“%1” is not taken here. Take it away.</source>
        <translation>„%1“ wird hier nicht angenommen. Nimm es weg.</translation>
    </message>
    <message>
        <source>The subtitle at %1 overlaps another one, ends before it starts, or comes after the end of the clip. Mend the file first.</source>
        <translation>Der Untertitel bei %1 überlappt einen anderen, endet vor seinem Anfang oder liegt hinter dem Ende des Clips. Bessere die Datei zuerst aus.</translation>
    </message>
    <message>
        <source>Only secure links (https) are taken here: %1</source>
        <translation>Hier werden nur sichere Links (https) angenommen: %1</translation>
    </message>
    <message>
        <source>The other side sends almost nothing: under 1 KB a second for a minute.</source>
        <translation>Die Gegenseite sendet fast nichts: eine Minute lang unter 1 KB pro Sekunde.</translation>
    </message>
    <message>
        <source>The list of tasks cannot be written: %1 is read-only. Change its permissions and start again.</source>
        <translation>Die Aufgabenliste lässt sich nicht schreiben: %1 ist schreibgeschützt. Ändere die Rechte und starte neu.</translation>
    </message>
    <message>
        <source>Sent at %1, no answer; may have been charged. It is not sent again unless you say so.</source>
        <translation>Um %1 gesendet, keine Antwort; evtl. abgerechnet. Ohne dein Okay wird nicht neu gesendet.</translation>
    </message>
    <message>
        <source>Sent at %1, no answer. The vendor&apos;s list of tasks does not have it: it was probably not taken, and not charged.</source>
        <translation>Um %1 gesendet, keine Antwort. In der Aufgabenliste des Anbieters fehlt sie: Sie wurde wohl nicht angenommen und nicht abgerechnet.</translation>
    </message>
    <message>
        <source>Sent at %1, no answer. Several tasks at the vendor could be this one: %2.</source>
        <translation>Um %1 gesendet, keine Antwort. Mehrere Aufgaben beim Anbieter könnten diese sein: %2.</translation>
    </message>
    <message>
        <source>With this, the batch would cost %1 credits; your limit for a batch is %2.</source>
        <translation>Damit würde der Stapel %1 Credits kosten; dein Limit pro Stapel ist %2.</translation>
    </message>
    <message>
        <source>With this, today would cost %1 credits; your limit for a day is %2. It goes on tomorrow, or when you raise the limit.</source>
        <translation>Damit würde heute %1 Credits kosten; dein Tageslimit ist %2. Es geht morgen weiter oder wenn du das Limit erhöhst.</translation>
    </message>
    <message>
        <source>With this, %1 credits would be spent in all; your limit for this vendor is %2.</source>
        <translation>Damit wären insgesamt %1 Credits ausgegeben; dein Limit für diesen Anbieter ist %2.</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Abgerechnet</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>%1 more are gone than these tasks explain: somebody else may use this key, or the vendor charged differently. Compare with the usage at the vendor.</source>
        <translation>Es fehlen %1 mehr, als diese Aufgaben erklären: Vielleicht nutzt noch jemand diesen Schlüssel, oder der Anbieter hat anders abgerechnet. Vergleiche mit dem Verbrauch beim Anbieter.</translation>
    </message>
    <message>
        <source>%1 fewer are gone than these tasks explain: the vendor gave some back or charged less.</source>
        <translation>Es fehlen %1 weniger, als diese Aufgaben erklären: Der Anbieter hat etwas erstattet oder weniger abgerechnet.</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 von %2 verbraucht</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 verbraucht</translation>
    </message>
    <message>
        <source>Looking for it</source>
        <translation>Wird gesucht</translation>
    </message>
    <message>
        <source>sent, no answer; the vendor&apos;s list is asked</source>
        <translation>gesendet, keine Antwort; die Liste des Anbieters wird gefragt</translation>
    </message>
    <message>
        <source>no room on the disk, goes on when there is</source>
        <translation>kein Platz auf der Festplatte; geht weiter, sobald welcher da ist</translation>
    </message>
    <message>
        <source>the vendor fails, tried again later</source>
        <translation>Anbieter gestört, neuer Versuch später</translation>
    </message>
    <message>
        <source>Look for it at the vendor</source>
        <translation>Beim Anbieter suchen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Charged, not told</source>
        <translation>Abgerechnet, nicht genannt</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Unexplained loss</source>
        <translation>Ungeklärter Verlust</translation>
    </message>
    <message>
        <source>Unexplained gain</source>
        <translation>Ungeklärter Gewinn</translation>
    </message>
    <message numerus="yes">
        <source>The list of tasks was incomplete; %n task(s) were put right from the journal.</source>
        <translation>
            <numerusform>Die Aufgabenliste war unvollständig; %n Aufgabe wurde aus dem Journal berichtigt.</numerusform>
            <numerusform>Die Aufgabenliste war unvollständig; %n Aufgaben wurden aus dem Journal berichtigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of tasks was broken, and nothing in it could be read. A new list was begun.</source>
        <translation>Die Aufgabenliste war beschädigt, und nichts darin war lesbar. Eine neue Liste wurde begonnen.</translation>
    </message>
    <message numerus="yes">
        <source>The list of tasks was broken or missing. %n task(s) are there again.</source>
        <translation>
            <numerusform>Die Aufgabenliste war beschädigt oder fehlte. %n Aufgabe ist wieder da.</numerusform>
            <numerusform>Die Aufgabenliste war beschädigt oder fehlte. %n Aufgaben sind wieder da.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was made anew from the copy of %1.</source>
        <translation>Sie wurde aus der Kopie von %1 neu erstellt.</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) could not be read any more.</source>
        <translation>
            <numerusform>%n Aufgabe war nicht mehr lesbar.</numerusform>
            <numerusform>%n Aufgaben waren nicht mehr lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n task(s) nobody knows whether they were sent: look at your account at the vendor, then settle them one by one.</source>
        <translation>
            <numerusform>Von %n Aufgabe weiß niemand, ob sie gesendet wurde: Sieh in deinem Konto beim Anbieter nach und entscheide dann.</numerusform>
            <numerusform>Von %n Aufgaben weiß niemand, ob sie gesendet wurden: Sieh in deinem Konto beim Anbieter nach und entscheide dann eine nach der anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The broken file was kept: %1</source>
        <translation>Die beschädigte Datei wurde aufgehoben: %1</translation>
    </message>
    <message>
        <source>over the limit of %1 for a task</source>
        <translation>über dem Limit von %1 für eine Aufgabe</translation>
    </message>
    <message>
        <source>over the limit of %1 for a batch</source>
        <translation>über dem Limit von %1 für einen Stapel</translation>
    </message>
    <message>
        <source>over today&apos;s limit of %1</source>
        <translation>über dem Tageslimit von %1</translation>
    </message>
    <message>
        <source>over the limit of %1 for this vendor</source>
        <translation>über dem Limit von %1 für diesen Anbieter</translation>
    </message>
    <message>
        <source>The file to be checked is gone: %1. Put it back and go on, or retry to have it written again.</source>
        <translation>Die zu prüfende Datei ist weg: %1. Leg sie zurück und mach weiter, oder versuch es noch mal, dann wird sie neu geschrieben.</translation>
    </message>
    <message>
        <source>Line %2 of %1 should tell from when to when a subtitle is shown, and cannot be read. Correct it, then go on.</source>
        <translation>Zeile %2 von %1 sollte sagen, von wann bis wann ein Untertitel zu sehen ist, und ist nicht lesbar. Berichtige sie und mach dann weiter.</translation>
    </message>
    <message>
        <source>No subtitle could be read from %1. Check that it is a subtitle file.</source>
        <translation>Aus %1 war kein Untertitel zu lesen. Prüfe, ob es eine Untertiteldatei ist.</translation>
    </message>
    <message>
        <source>No font here has the letters of these subtitles. Install one with: sudo apt install %1</source>
        <translation>Keine Schrift hier hat die Buchstaben dieser Untertitel. Installiere eine mit: sudo apt install %1</translation>
    </message>
    <message>
        <source>Stop for corrections</source>
        <translation>Für Korrekturen anhalten</translation>
    </message>
    <message>
        <source>The words are written to a subtitle file. Correct them there; it goes on when you say so.</source>
        <translation>Die Wörter werden in eine Untertiteldatei geschrieben. Berichtige sie dort; es geht weiter, wenn du es sagst.</translation>
    </message>
    <message>
        <source>Do not stop</source>
        <translation>Nicht anhalten</translation>
    </message>
    <message>
        <source>Before translating</source>
        <translation>Vor dem Übersetzen</translation>
    </message>
    <message>
        <source>After translating</source>
        <translation>Nach dem Übersetzen</translation>
    </message>
    <message>
        <source>Before and after translating</source>
        <translation>Vor und nach dem Übersetzen</translation>
    </message>
    <message numerus="yes">
        <source>box(es) %1</source>
        <translation>
            <numerusform>Rahmen %1</numerusform>
            <numerusform>Rahmen %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes no boxes of this kind: %2 is not sent.</source>
        <translation>
            <numerusform>%1 nimmt keine Rahmen dieser Art: %2 wird nicht gesendet.</numerusform>
            <numerusform>%1 nimmt keine Rahmen dieser Art: %2 werden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 uses the first box only: %2 is not sent.</source>
        <translation>
            <numerusform>%1 nutzt nur den ersten Rahmen: %2 wird nicht gesendet.</numerusform>
            <numerusform>%1 nutzt nur den ersten Rahmen: %2 werden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 uses the first %3 boxes only: %2 is not sent.</source>
        <translation>
            <numerusform>%1 nutzt nur die ersten %3 Rahmen: %2 wird nicht gesendet.</numerusform>
            <numerusform>%1 nutzt nur die ersten %3 Rahmen: %2 werden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes no times: %2 is sent for the whole clip.</source>
        <translation>
            <numerusform>%1 nimmt keine Zeiten: %2 wird für den ganzen Clip gesendet.</numerusform>
            <numerusform>%1 nimmt keine Zeiten: %2 werden für den ganzen Clip gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>What lies outside the picture is cut off: %1.</source>
        <translation>Was außerhalb des Bildes liegt, wird abgeschnitten: %1.</translation>
    </message>
    <message>
        <source>no box</source>
        <translation>kein Rahmen</translation>
    </message>
    <message numerus="yes">
        <source>%n box(es), in pixels of %1×%2</source>
        <translation>
            <numerusform>%n Rahmen, in Pixeln von %1×%2</numerusform>
            <numerusform>%n Rahmen, in Pixeln von %1×%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n box(es), in parts of the picture</source>
        <translation>
            <numerusform>%n Rahmen, in Anteilen des Bildes</numerusform>
            <numerusform>%n Rahmen, in Anteilen des Bildes</numerusform>
        </translation>
    </message>
    <message>
        <source>check the translation, then go on</source>
        <translation>Übersetzung prüfen, dann weiter</translation>
    </message>
    <message>
        <source>check the subtitles, then go on</source>
        <translation>Untertitel prüfen, dann weiter</translation>
    </message>
    <message>
        <source>Subtitles ready to be checked</source>
        <translation>Untertitel bereit zum Prüfen</translation>
    </message>
    <message>
        <source>Translation ready to be checked</source>
        <translation>Übersetzung bereit zum Prüfen</translation>
    </message>
    <message>
        <source>%1 has no voice for %2 at %3 in this cast. Choose one in the Cast view, or name one yourself.</source>
        <translation>%1 hat in dieser Besetzung bei %3 keine Stimme für %2. Wähle eine in der Ansicht „Besetzung“ oder nenne selbst eine.</translation>
    </message>
    <message>
        <source>There is a file %1 already. Choose another name.</source>
        <translation>Es gibt schon eine Datei %1. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>Your casts could not be read. The file was set aside as %1; new casts go into a new one.</source>
        <translation>Deine Besetzungen ließen sich nicht lesen. Die Datei wurde als %1 beiseitegelegt; neue Besetzungen kommen in eine neue.</translation>
    </message>
    <message>
        <source>%1 is not a cast that can be read. Choose a file that was exported from Babelreel.</source>
        <translation>%1 ist keine lesbare Besetzung. Wähle eine Datei, die aus Babelreel exportiert wurde.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Babelreel. Update the program to use it; until then nothing in it is changed.</source>
        <translation>%1 stammt von einem neueren Babelreel. Aktualisiere das Programm, um sie zu nutzen; bis dahin wird nichts daran geändert.</translation>
    </message>
    <message>
        <source>The cast cannot be written to %1. Change the permissions; until then changes last only while the program runs.</source>
        <translation>Die Besetzung lässt sich nicht nach %1 schreiben. Ändere die Zugriffsrechte; bis dahin bleiben Änderungen nur, solange das Programm läuft.</translation>
    </message>
    <message>
        <source>The disk is full, so the cast is not saved yet. Make room and change anything to try again.</source>
        <translation>Der Datenträger ist voll, die Besetzung ist noch nicht gespeichert. Schaffe Platz und ändere irgendetwas, um es noch mal zu versuchen.</translation>
    </message>
    <message>
        <source>What the vendor sends as this preview is no sound that can be played.</source>
        <translation>Was der Anbieter als Hörprobe sendet, ist kein abspielbarer Ton.</translation>
    </message>
    <message>
        <source>Nothing can be heard in this preview: it is silent.</source>
        <translation>In dieser Hörprobe ist nichts zu hören: Sie ist stumm.</translation>
    </message>
    <message>
        <source>This preview does not end within %1, so it was cut off. Have the voice say a sentence of yours instead.</source>
        <translation>Diese Hörprobe endet nicht innerhalb von %1 und wurde abgeschnitten. Lass die Stimme stattdessen einen Satz von dir sagen.</translation>
    </message>
    <message>
        <source>The preview did not arrive whole. Play it again to fetch it once more.</source>
        <translation>Die Hörprobe kam nicht vollständig an. Spiel sie noch mal ab, um sie neu zu holen.</translation>
    </message>
    <message>
        <source>No loudspeaker or headphones were found. Connect one and press Play again.</source>
        <translation>Keine Lautsprecher oder Kopfhörer gefunden. Schließ welche an und drücke noch mal „Abspielen“.</translation>
    </message>
    <message>
        <source>The loudspeaker or headphones cannot be used. Check the sound settings of this computer and press Play again.</source>
        <translation>Lautsprecher oder Kopfhörer lassen sich nicht nutzen. Prüfe die Toneinstellungen dieses Computers und drücke noch mal „Abspielen“.</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Most of it is silence. Choose a stretch in which somebody speaks all the time.</source>
        <translation>Das meiste davon ist Stille. Wähle einen Bereich, in dem die ganze Zeit jemand spricht.</translation>
    </message>
    <message>
        <source>Only %1 is spoken in it, at least %2 is needed. Choose a longer stretch.</source>
        <translation>Nur %1 davon sind gesprochen, mindestens %2 sind nötig. Wähle einen längeren Bereich.</translation>
    </message>
    <message>
        <source>It is too quiet to make a voice of it. Record it closer to the microphone.</source>
        <translation>Es ist zu leise, um daraus eine Stimme zu machen. Nimm näher am Mikrofon auf.</translation>
    </message>
    <message>
        <source>It crackles where it is loudest. Choose another stretch, or record it at a lower level.</source>
        <translation>Es knackt, wo es am lautesten ist. Wähle einen anderen Bereich oder nimm leiser auf.</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>%1 LUFS</source>
        <translation>%1 LUFS</translation>
    </message>
    <message>
        <source>%1 spoken</source>
        <translation>%1 gesprochen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Job %1 takes the result of %2, which does not come before it. Mend the recipe, then queue it again.</source>
        <translation>Auftrag %1 nutzt das Ergebnis von %2, das nicht davor kommt. Berichtige das Rezept und reihe es dann neu ein.</translation>
    </message>
    <message>
        <source>Stage %2 of the recipe “%1” cannot be done: none of the vendors here does that with what it is given. Choose another vendor or other settings for it.</source>
        <translation>Stufe %2 des Rezepts „%1“ ist nicht möglich: Keiner der Anbieter hier kann das mit dem, was er bekommt. Wähle dafür einen anderen Anbieter oder andere Einstellungen.</translation>
    </message>
    <message>
        <source>%1 holds no recipe that can be used. Export one to see what it looks like.</source>
        <translation>%1 enthält kein brauchbares Rezept. Exportiere eins, um zu sehen, wie es aussieht.</translation>
    </message>
    <message>
        <source>It takes the result of an earlier stage (%1), which has ended without one. Press Retry there; this one then goes on by itself.</source>
        <translation>Diese Aufgabe nutzt das Ergebnis einer früheren Stufe (%1), die ohne eins geendet hat. Drücke dort „Wiederholen“; diese geht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>It takes the result of an earlier stage, which was removed from the list. Cancel this one and queue it again.</source>
        <translation>Diese Aufgabe nutzt das Ergebnis einer früheren Stufe, die aus der Liste entfernt wurde. Brich diese ab und reihe sie neu ein.</translation>
    </message>
    <message>
        <source>It takes a file of an earlier stage (%1) that is not among its results: %2. Change the recipe, then queue it again.</source>
        <translation>Diese Aufgabe nutzt eine Datei einer früheren Stufe (%1), die nicht unter deren Ergebnissen ist: %2. Ändere das Rezept und reihe es dann neu ein.</translation>
    </message>
    <message>
        <source>There is no recipe of that name: “%1”. There are: %2.</source>
        <translation>Ein Rezept dieses Namens gibt es nicht: „%1“. Vorhanden: %2.</translation>
    </message>
    <message>
        <source>This is no table of words. Save it as CSV in UTF-8 and import it again.</source>
        <translation>Das ist keine Wörtertabelle. Speichere sie als CSV in UTF-8 und importiere sie neu.</translation>
    </message>
    <message>
        <source>A quotation mark that opens here is never closed. Close it, or take it away.</source>
        <translation>Ein Anführungszeichen, das hier beginnt, wird nie geschlossen. Schließe oder entferne es.</translation>
    </message>
    <message>
        <source>There is no column called “source” with the words of the original. Put its name into the first line.</source>
        <translation>Die Spalte „source“ mit den Wörtern des Originals fehlt. Schreib ihren Namen in die erste Zeile.</translation>
    </message>
    <message>
        <source>There is no column called “%1”. Possible: source, never, note, a language such as es, and es:spoken.</source>
        <translation>Eine Spalte namens „%1“ gibt es nicht. Möglich: source, never, note, eine Sprache wie „es“ und „es:spoken“.</translation>
    </message>
    <message>
        <source>The column “%1” is there twice. Take one of them away.</source>
        <translation>Die Spalte „%1“ kommt doppelt vor. Entferne eine davon.</translation>
    </message>
    <message>
        <source>“%1” stands in no column: the line is longer than the first one. Put text with commas into quotation marks.</source>
        <translation>„%1“ steht in keiner Spalte: Die Zeile ist länger als die erste. Setze Text mit Kommas in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The word of the original is missing in the column “source”.</source>
        <translation>Das Wort des Originals fehlt in der Spalte „source“.</translation>
    </message>
    <message>
        <source>“%1” is there twice. Take one of the lines away.</source>
        <translation>„%1“ kommt doppelt vor. Entferne eine der Zeilen.</translation>
    </message>
    <message>
        <source>“%1” in the column “never” is neither yes nor no.</source>
        <translation>„%1“ in der Spalte „never“ ist weder „yes“ noch „no“.</translation>
    </message>
    <message>
        <source>There is no term below the first line.</source>
        <translation>Unter der ersten Zeile steht kein Begriff.</translation>
    </message>
    <message>
        <source>This is more than a glossary holds. Split it into several.</source>
        <translation>Das ist mehr, als ein Glossar fasst. Teile es in mehrere auf.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>There is no glossary called “%1”, and no such file. Import one first.</source>
        <translation>Es gibt weder ein Glossar namens „%1“ noch eine solche Datei. Importiere zuerst eins.</translation>
    </message>
    <message>
        <source>There is no glossary called “%1”, and no such file. There are: %2.</source>
        <translation>Es gibt weder ein Glossar namens „%1“ noch eine solche Datei. Vorhanden: %2.</translation>
    </message>
    <message>
        <source>Your glossaries could not be read. The file was set aside as %1; new ones go into a new file.</source>
        <translation>Deine Glossare ließen sich nicht lesen. Die Datei wurde als %1 beiseitegelegt; neue kommen in eine neue Datei.</translation>
    </message>
    <message>
        <source>%1 is not a glossary that can be read. Choose a table (CSV), or a file that was exported from Babelreel.</source>
        <translation>%1 ist kein lesbares Glossar. Wähle eine Tabelle (CSV) oder eine Datei, die aus Babelreel exportiert wurde.</translation>
    </message>
    <message>
        <source>The glossary cannot be written to %1. Change the permissions; until then changes last only while the program runs.</source>
        <translation>Das Glossar lässt sich nicht nach %1 schreiben. Ändere die Zugriffsrechte; bis dahin bleiben Änderungen nur, solange das Programm läuft.</translation>
    </message>
    <message>
        <source>The disk is full, so the glossary is not saved yet. Make room and change anything to try again.</source>
        <translation>Der Datenträger ist voll, das Glossar ist noch nicht gespeichert. Schaffe Platz und ändere irgendetwas, um es noch mal zu versuchen.</translation>
    </message>
    <message>
        <source>There are as many glossaries as can be kept. Delete one first.</source>
        <translation>Mehr Glossare lassen sich nicht aufbewahren. Lösche zuerst eins.</translation>
    </message>
    <message>
        <source>“%1” should stay as it is</source>
        <translation>„%1“ sollte bleiben, wie es ist</translation>
    </message>
    <message>
        <source>“%1” should be “%2”</source>
        <translation>„%1“ sollte „%2“ heißen</translation>
    </message>
    <message>
        <source>%1; nothing is shown here</source>
        <translation>%1; hier ist nichts zu sehen</translation>
    </message>
    <message>
        <source>%1; here it says: %2</source>
        <translation>%1; hier steht: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) go out with the job.</source>
        <translation>
            <numerusform>%n Begriff geht mit dem Auftrag hinaus.</numerusform>
            <numerusform>%n Begriffe gehen mit dem Auftrag hinaus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) cannot be told here; the subtitles that come back are checked instead.</source>
        <translation>
            <numerusform>%n Begriff lässt sich hier nicht mitgeben; stattdessen werden die zurückkommenden Untertitel geprüft.</numerusform>
            <numerusform>%n Begriffe lassen sich hier nicht mitgeben; stattdessen werden die zurückkommenden Untertitel geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n term(s) go out with the job, the others do not fit; the subtitles that come back are checked.</source>
        <translation>
            <numerusform>%1 von %n Begriff geht mit dem Auftrag hinaus, die anderen passen nicht hinein; die zurückkommenden Untertitel werden geprüft.</numerusform>
            <numerusform>%1 von %n Begriffen gehen mit dem Auftrag hinaus, die anderen passen nicht hinein; die zurückkommenden Untertitel werden geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>The membership ended on %1. Renew it at the vendor, else nothing is taken there.</source>
        <translation>Die Mitgliedschaft ist am %1 abgelaufen. Erneuere sie beim Anbieter, sonst wird dort nichts angenommen.</translation>
    </message>
    <message>
        <source>The membership ends on %1, perhaps before all results are here. Renew it at the vendor, or queue less.</source>
        <translation>Die Mitgliedschaft endet am %1, vielleicht bevor alle Ergebnisse da sind. Erneuere sie beim Anbieter oder reihe weniger ein.</translation>
    </message>
    <message>
        <source>By your rate this would cost %1 credits, your limit for one task is %2.</source>
        <translation>Nach deinem eigenen Preissatz würde das %1 Credits kosten, dein Limit pro Aufgabe ist %2.</translation>
    </message>
    <message>
        <source>With this, by your rate, the batch would cost %1 credits; your limit for a batch is %2.</source>
        <translation>Damit würde der Stapel nach deinem eigenen Preissatz %1 Credits kosten; dein Limit pro Stapel ist %2.</translation>
    </message>
    <message>
        <source>With this, by your rate, today would cost %1 credits; your limit for a day is %2. It goes on tomorrow, or when you raise the limit.</source>
        <translation>Damit würde heute nach deinem eigenen Preissatz %1 Credits kosten; dein Tageslimit ist %2. Es geht morgen weiter oder wenn du das Limit erhöhst.</translation>
    </message>
    <message>
        <source>With this, by your rate, %1 credits would be spent in all; your limit for this vendor is %2.</source>
        <translation>Damit wären nach deinem eigenen Preissatz insgesamt %1 Credits ausgegeben; dein Limit für diesen Anbieter ist %2.</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>weniger als %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>%1, your rate</source>
        <translation>%1, eigener Preissatz</translation>
    </message>
    <message>
        <source>price not told</source>
        <translation>Preis nicht bekannt</translation>
    </message>
    <message>
        <source>This would cost %1, and the account has %2. Top it up at the vendor, or queue less; what it cannot pay waits.</source>
        <translation>Das würde %1 kosten, und auf dem Konto sind %2. Lade es beim Anbieter auf oder reihe weniger ein; was es nicht bezahlen kann, wartet.</translation>
    </message>
    <message>
        <source>1 is taken to be as large as fits into the picture.</source>
        <translation>Angenommen wird: 1 ist so groß, wie es ins Bild passt.</translation>
    </message>
    <message>
        <source>1 is taken to cover the whole picture; other sizes are not shown beforehand.</source>
        <translation>Angenommen wird: 1 füllt das ganze Bild; andere Größen werden vorher nicht gezeigt.</translation>
    </message>
    <message>
        <source>This is no table that can be read. Save it as CSV in UTF-8.</source>
        <translation>Das ist keine lesbare Tabelle. Speichere sie als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>A quotation mark that opens in line %1 is never closed.</source>
        <translation>Ein Anführungszeichen, das in Zeile %1 beginnt, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>The first line has to name the columns, and “%1” is not among them.</source>
        <translation>Die erste Zeile muss die Spalten nennen, und „%1“ ist nicht darunter.</translation>
    </message>
    <message>
        <source>Line %1: nothing stands in the column “%2”.</source>
        <translation>Zeile %1: In der Spalte „%2“ steht nichts.</translation>
    </message>
    <message>
        <source>Line %1 has more cells than the first line has names: “%2”.</source>
        <translation>Zeile %1 hat mehr Zellen, als die erste Zeile Namen hat: „%2“.</translation>
    </message>
    <message>
        <source>The first line names the column “%1” twice.</source>
        <translation>Die erste Zeile nennt die Spalte „%1“ doppelt.</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: “%3” cannot be used there.</source>
        <translation>Zeile %1, Spalte „%2“: „%3“ ist dort nicht möglich.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Babelreel. Update the program to use it.</source>
        <translation>%1 stammt von einem neueren Babelreel. Aktualisiere das Programm, um die Datei zu nutzen.</translation>
    </message>
    <message>
        <source>The presets cannot be kept: %1 cannot be written. Change its permissions.</source>
        <translation>Die Vorgaben lassen sich nicht speichern: %1 ist nicht beschreibbar. Ändere die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The presets cannot be kept: %1 cannot be written.</source>
        <translation>Die Vorgaben lassen sich nicht speichern: %1 ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>The presets cannot be kept: the disk is full. Make room, then save them again.</source>
        <translation>Die Vorgaben lassen sich nicht speichern: Der Datenträger ist voll. Schaffe Platz und speichere sie dann noch mal.</translation>
    </message>
    <message>
        <source>%1 is there already and is not written over. Choose another name.</source>
        <translation>%1 gibt es schon und wird nicht überschrieben. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>Your presets could not be read. The file was set aside as %1; new presets go into a new one.</source>
        <translation>Deine Vorgaben ließen sich nicht lesen. Die Datei wurde als %1 beiseitegelegt; neue Vorgaben kommen in eine neue.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a preset.</source>
        <translation>%1 lässt sich nicht als Vorgabe lesen.</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Diese Datei</translation>
    </message>
    <message>
        <source>There is no preset called “%1”.</source>
        <translation>Eine Vorgabe namens „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no preset called “%1”. There are: %2.</source>
        <translation>Eine Vorgabe namens „%1“ gibt es nicht. Vorhanden: %2.</translation>
    </message>
    <message>
        <source>“%1” cannot stand in the names of results. Possible: %2.</source>
        <translation>„%1“ ist in den Namen der Ergebnisse nicht möglich. Möglich: %2.</translation>
    </message>
    <message>
        <source>There is no column called “%1”. Possible: %2.</source>
        <translation>Eine Spalte namens „%1“ gibt es nicht. Möglich: %2.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>up to %n minute(s) left</source>
        <translation>
            <numerusform>noch bis zu %n Minute</numerusform>
            <numerusform>noch bis zu %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>noch etwa %n Minute</numerusform>
            <numerusform>noch etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <comment>a range of minutes</comment>
        <translation>noch etwa %1 Min.</translation>
    </message>
    <message numerus="yes">
        <source>up to %n hour(s) left</source>
        <translation>
            <numerusform>noch bis zu %n Stunde</numerusform>
            <numerusform>noch bis zu %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>noch etwa %n Stunde</numerusform>
            <numerusform>noch etwa %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 h left</source>
        <comment>a range of hours</comment>
        <translation>noch etwa %1 Std.</translation>
    </message>
    <message numerus="yes">
        <source>up to %n day(s) left</source>
        <translation>
            <numerusform>noch bis zu %n Tag</numerusform>
            <numerusform>noch bis zu %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s) left</source>
        <translation>
            <numerusform>noch etwa %n Tag</numerusform>
            <numerusform>noch etwa %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 days left</source>
        <comment>a range of days</comment>
        <translation>noch etwa %1 Tage</translation>
    </message>
    <message>
        <source>time left unknown</source>
        <translation>Restzeit unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, nothing to pay</source>
        <translation>%1, kostet nichts</translation>
    </message>
    <message>
        <source>%1, price not known</source>
        <translation>%1, Preis nicht bekannt</translation>
    </message>
    <message>
        <source>%1, %2 as before</source>
        <translation>%1, %2 wie bisher</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1, %2 → %3</source>
        <translation>%1, %2 → %3</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Queued %1, not over yet.</source>
        <translation>Eingereiht am %1, noch nicht zu Ende.</translation>
    </message>
    <message>
        <source>Queued %1, over %2, took %3.</source>
        <translation>Eingereiht am %1, zu Ende am %2, Dauer %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n fertig</numerusform>
            <numerusform>%n fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n abgebrochen</numerusform>
            <numerusform>%n abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not over yet</source>
        <translation>
            <numerusform>%n noch nicht zu Ende</numerusform>
            <numerusform>%n noch nicht zu Ende</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>%1 and about %2 more</source>
        <translation>%1, dazu ca. %2</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <translation>Bericht vom %1</translation>
    </message>
    <message>
        <source>What it cost</source>
        <translation>Was es gekostet hat</translation>
    </message>
    <message>
        <source>What was made</source>
        <translation>Was entstanden ist</translation>
    </message>
    <message>
        <source>earlier result used, nothing charged</source>
        <translation>früheres Ergebnis genutzt, nichts abgerechnet</translation>
    </message>
    <message>
        <source>for the result of the stage before</source>
        <translation>auf das Ergebnis der Stufe davor</translation>
    </message>
    <message>
        <source>Bringing the earlier result</source>
        <translation>Holt früheres Ergebnis</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Wird durchsucht</translation>
    </message>
    <message numerus="yes">
        <source>Watching, %n file(s) arriving</source>
        <translation>
            <numerusform>Wird überwacht, %n Datei trifft ein</numerusform>
            <numerusform>Wird überwacht, %n Dateien treffen ein</numerusform>
        </translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Wird überwacht</translation>
    </message>
    <message>
        <source>The folder is gone</source>
        <translation>Der Ordner ist weg</translation>
    </message>
    <message numerus="yes">
        <source>Daily limit reached, %n file(s) go on tomorrow</source>
        <translation>
            <numerusform>Tageslimit erreicht, %n Datei geht morgen weiter</numerusform>
            <numerusform>Tageslimit erreicht, %n Dateien gehen morgen weiter</numerusform>
        </translation>
    </message>
    <message>
        <source>Daily limit reached, goes on tomorrow</source>
        <translation>Tageslimit erreicht, geht morgen weiter</translation>
    </message>
    <message>
        <source>Waiting until it is told what the last file costs</source>
        <translation>Wartet, bis die Kosten der letzten Datei bekannt sind</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken today</source>
        <translation>
            <numerusform>%n Datei heute übernommen</numerusform>
            <numerusform>%n Dateien heute übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in quarantine</source>
        <translation>
            <numerusform>%n in Quarantäne</numerusform>
            <numerusform>%n in Quarantäne</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be used, and nothing can be moved in its folder. %2</source>
        <translation>%1 ist nicht verwendbar, und in seinem Ordner lässt sich nichts verschieben. %2</translation>
    </message>
    <message>
        <source>%1 cannot be used and was put into quarantine. %2</source>
        <translation>%1 ist nicht verwendbar und kam in Quarantäne. %2</translation>
    </message>
    <message>
        <source>The folder %1 is not there or cannot be read. Connect its disk or check the path; it goes on by itself.</source>
        <translation>Der Ordner %1 ist nicht da oder lässt sich nicht lesen. Schließ den Datenträger an oder prüfe den Pfad; es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>The command could not be started: %1. Check it under Queue, When a batch is done.</source>
        <translation>Der Befehl ließ sich nicht starten: %1. Prüfe ihn unter „Warteschlange“, „Wenn ein Stapel fertig ist“.</translation>
    </message>
    <message>
        <source>Another Babelreel works with this profile and watches its folders. Close it, or let it go on.</source>
        <translation>Ein anderes Babelreel nutzt dieses Profil und überwacht dessen Ordner. Schließ es oder lass es weitermachen.</translation>
    </message>
    <message>
        <source>The list of watched folders cannot be read: %1. Add a folder to set it aside and begin a new one.</source>
        <translation>Die Liste der überwachten Ordner lässt sich nicht lesen: %1. Füge einen Ordner hinzu, um sie beiseitezulegen und eine neue zu beginnen.</translation>
    </message>
    <message>
        <source>The list of watched folders was written by a newer Babelreel. Update the program to use it.</source>
        <translation>Die Liste der überwachten Ordner stammt von einem neueren Babelreel. Aktualisiere das Programm, um sie zu nutzen.</translation>
    </message>
    <message>
        <source>The list of watched folders cannot be written: %1. Change its permissions and try again.</source>
        <translation>Die Liste der überwachten Ordner lässt sich nicht schreiben: %1. Ändere die Zugriffsrechte und versuch es noch mal.</translation>
    </message>
    <message>
        <source>This file was not queued. %1
Nothing was changed in it. Move it back into the folder above to have it looked at again.</source>
        <translation>Diese Datei wurde nicht eingereiht. %1
Nichts wurde daran geändert. Leg sie zurück in den Ordner darüber, damit sie noch einmal geprüft wird.</translation>
    </message>
    <message>
        <source>The same is in the queue already. Wait for its result, or queue it again if you want it twice.</source>
        <translation>Dasselbe ist schon in der Warteschlange. Warte auf das Ergebnis oder reihe es noch einmal ein, wenn du es zweimal willst.</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Afrikaans</source>
        <translation>Afrikaans</translation>
    </message>
    <message>
        <source>Aragonese</source>
        <translation>Aragonesisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenisch</translation>
    </message>
    <message>
        <source>Asturian</source>
        <translation>Asturisch</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Aserbaidschanisch</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Baskisch</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Belarussisch</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosnisch</translation>
    </message>
    <message>
        <source>Breton</source>
        <translation>Bretonisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Cantonese</source>
        <translation>Kantonesisch</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>Esperanto</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation>Filipino</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galicisch</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Isländisch</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kasachisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Mazedonisch</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malaiisch</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltesisch</translation>
    </message>
    <message>
        <source>Marathi</source>
        <translation>Marathi</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Occitan</source>
        <translation>Okzitanisch</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Sardinian</source>
        <translation>Sardisch</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>Tatarisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Walisisch</translation>
    </message>
    <message>
        <source>Norwegian Bokmal</source>
        <translation>Norwegisch (Bokmål)</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>Norwegisch (Nynorsk)</translation>
    </message>
    <message>
        <source>Northern Sami</source>
        <translation>Nordsamisch</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Großbritannien</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolumbien</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivien</translation>
    </message>
    <message>
        <source>Latin America</source>
        <translation>Lateinamerika</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
</context>
</TS>
