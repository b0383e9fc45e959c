<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AclWords</name>
    <message>
        <source>A list needs at least one entry: the server refuses an empty one.</source>
        <translation>Eine Liste braucht mindestens einen Eintrag: Der Server weist eine leere zurück.</translation>
    </message>
    <message>
        <source>The server takes this scheme only when it was set up for it.</source>
        <translation>Der Server nimmt dieses Schema nur an, wenn er dafür eingerichtet wurde.</translation>
    </message>
    <message>
        <source>The id of the scheme world is always “anyone”.</source>
        <translation>Die Id des Schemas world ist immer „anyone“.</translation>
    </message>
    <message>
        <source>A digest id is a user name, a colon and a hash. Make one from a password below.</source>
        <translation>Eine Digest-Id besteht aus Benutzername, Doppelpunkt und Hash. Sie lässt sich unten aus einem Passwort erzeugen.</translation>
    </message>
    <message>
        <source>This is not a numeric address such as 10.1.2.3, nor a range such as 10.0.0.0/8.</source>
        <translation>Dies ist weder eine numerische Adresse wie 10.1.2.3 noch ein Bereich wie 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>The scheme auth stands for who you are, and this connection was opened without credentials.</source>
        <translation>Das Schema auth steht für die eigene Identität, und diese Verbindung wurde ohne Zugangsdaten geöffnet.</translation>
    </message>
    <message>
        <source>Whether you can change this list again afterwards depends on your address or on how the server knows you: no entry with the permission “admin” is surely yours.</source>
        <translation>Ob Sie diese Liste danach wieder ändern können, hängt von Ihrer Adresse ab oder davon, als wen der Server Sie kennt: Kein Eintrag mit der Berechtigung „Admin“ gehört sicher Ihnen.</translation>
    </message>
    <message>
        <source>You would lock yourself out: no entry gives this connection the permission “admin”, so it could not change this list again.</source>
        <translation>Sie würden sich aussperren: Kein Eintrag gibt dieser Verbindung die Berechtigung „Admin“; sie könnte diese Liste nicht mehr ändern.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Below the minimum of %1</source>
        <translation>Unter dem Minimum von %1</translation>
    </message>
    <message>
        <source>Below the minimum</source>
        <translation>Unter dem Minimum</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>members of a service</comment>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not up</source>
        <comment>members of a service</comment>
        <translation>
            <numerusform>%n läuft nicht</numerusform>
            <numerusform>%n laufen nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <comment>members of a service</comment>
        <translation>
            <numerusform>%n unbekannt</numerusform>
            <numerusform>%n unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flapping</source>
        <comment>members of a service</comment>
        <translation>
            <numerusform>%n flattert</numerusform>
            <numerusform>%n flattern</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is registered</source>
        <translation>Niemand ist registriert</translation>
    </message>
    <message>
        <source>All up</source>
        <translation>Alle laufen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>up, seen</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 up</source>
        <comment>how many</comment>
        <translation>%1 laufend</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not known</source>
        <comment>count, instances</comment>
        <translation>
            <numerusform>%1, %n unbekannt</numerusform>
            <numerusform>%1, %n unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, flapping</source>
        <comment>count</comment>
        <translation>%1, flatternd</translation>
    </message>
    <message numerus="yes">
        <source>and %n more service(s)</source>
        <translation>
            <numerusform>und %n weiterer Dienst</numerusform>
            <numerusform>und %n weitere Dienste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n Dienst</numerusform>
            <numerusform>%n Dienste</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>below the minimum, how many services</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n in trouble</source>
        <comment>how many services</comment>
        <translation>
            <numerusform>%1, %n gestört</numerusform>
            <numerusform>%1, %n gestört</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not known</source>
        <comment>how many services, instances</comment>
        <translation>
            <numerusform>%1, %n unbekannt</numerusform>
            <numerusform>%1, %n unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all up</source>
        <comment>how many services</comment>
        <translation>%1, alle laufen</translation>
    </message>
    <message>
        <source>?</source>
        <comment>how many are up: not known</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>3 of 5</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>up</source>
        <comment>3 up</comment>
        <translation>laufend</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a member</comment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>flapping</source>
        <comment>a member</comment>
        <translation>flatternd</translation>
    </message>
    <message>
        <source>%1 cannot be shown: %2.</source>
        <comment>field or path, technical reason</comment>
        <translation>%1 kann nicht angezeigt werden: %2.</translation>
    </message>
    <message>
        <source>The node has no data.</source>
        <translation>Der Knoten hat keine Daten.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, limit</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 ist keine Zahl.</translation>
    </message>
    <message>
        <source>created</source>
        <comment>a node</comment>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>a node</comment>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a node</comment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>children changed</source>
        <comment>of a node</comment>
        <translation>Kinder geändert</translation>
    </message>
    <message>
        <source>Nothing has changed since the board was opened.</source>
        <translation>Seit dem Öffnen der Tafel hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>–</source>
        <comment>a figure that the server does not tell</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Latency</source>
        <comment>of a server</comment>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Connections</source>
        <comment>of a server</comment>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <comment>requests of a server</comment>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>Watches</translation>
    </message>
    <message>
        <source>Nodes</source>
        <comment>of a server</comment>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>does not answer</source>
        <comment>a server</comment>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>does not answer: %1</source>
        <comment>a server, technical reason</comment>
        <translation>antwortet nicht: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>No server is known.</source>
        <translation>Kein Server bekannt.</translation>
    </message>
    <message>
        <source>Nobody leads</source>
        <translation>Niemand führt</translation>
    </message>
    <message>
        <source>leads since %1 (%2)</source>
        <comment>time, duration</comment>
        <translation>führt seit %1 (%2)</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>führt</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>in an election</comment>
        <translation>
            <numerusform>%n Wartender</numerusform>
            <numerusform>%n Wartende</numerusform>
        </translation>
    </message>
    <message>
        <source>waits, number %1</source>
        <comment>place in a queue</comment>
        <translation>wartet, Nummer %1</translation>
    </message>
    <message>
        <source>The server does not tell when it was changed.</source>
        <translation>Der Server sagt nicht, wann der Knoten geändert wurde.</translation>
    </message>
    <message>
        <source>ago</source>
        <comment>behind a duration</comment>
        <translation>her</translation>
    </message>
    <message>
        <source>Last changed %1</source>
        <translation>Zuletzt geändert %1</translation>
    </message>
    <message>
        <source>Never read.</source>
        <translation>Noch nie gelesen.</translation>
    </message>
    <message>
        <source>Acknowledged alarm: %1</source>
        <comment>what it is about</comment>
        <translation>Quittierter Alarm: %1</translation>
    </message>
    <message>
        <source>Alarm: %1</source>
        <comment>what it is about</comment>
        <translation>Alarm: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>lines of a tile</comment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading again</source>
        <comment>why a tile is not current</comment>
        <translation>Wird neu gelesen</translation>
    </message>
    <message>
        <source>Credentials refused</source>
        <comment>why a tile is not current</comment>
        <translation>Zugangsdaten abgelehnt</translation>
    </message>
    <message>
        <source>No connection</source>
        <comment>why a tile is not current</comment>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>why a tile is not current</comment>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <comment>why a tile is not current</comment>
        <translation>Verbindung wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>kind of tile</comment>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>kind of tile</comment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Chart</source>
        <comment>kind of tile</comment>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>kind of tile</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>kind of tile</comment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <comment>kind of tile</comment>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Election</source>
        <comment>kind of tile</comment>
        <translation>Wahl</translation>
    </message>
    <message>
        <source>Latest change</source>
        <comment>kind of tile</comment>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message>
        <source>Live</source>
        <comment>freshness of a tile</comment>
        <translation>Live</translation>
    </message>
    <message>
        <source>Polled</source>
        <comment>freshness of a tile</comment>
        <translation>Abgefragt</translation>
    </message>
    <message>
        <source>Polled, last %1 ago</source>
        <comment>freshness of a tile, duration</comment>
        <translation>Abgefragt, zuletzt vor %1</translation>
    </message>
    <message>
        <source>No such node</source>
        <comment>freshness of a tile</comment>
        <translation>Kein solcher Knoten</translation>
    </message>
    <message>
        <source>No permission</source>
        <comment>freshness of a tile</comment>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>Never read: %1</source>
        <comment>why</comment>
        <translation>Noch nie gelesen: %1</translation>
    </message>
    <message>
        <source>%1, stale since %2 (%3)</source>
        <comment>why, time, duration</comment>
        <translation>%1, veraltet seit %2 (%3)</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <comment>why, duration</comment>
        <translation>%1, %2 alt</translation>
    </message>
    <message>
        <source>Polled %1 ago</source>
        <comment>duration</comment>
        <translation>Vor %1 abgefragt</translation>
    </message>
    <message>
        <source>There is no node %1.</source>
        <translation>Es gibt keinen Knoten %1.</translation>
    </message>
    <message>
        <source>There was no node %1.</source>
        <translation>Es gab keinen Knoten %1.</translation>
    </message>
    <message>
        <source>Never read. %1</source>
        <comment>why, a sentence</comment>
        <translation>Noch nie gelesen. %1</translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>severity</comment>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Fewer up than the minimum</source>
        <translation>Weniger als das Minimum laufen</translation>
    </message>
    <message>
        <source>The node is there</source>
        <translation>Der Knoten ist vorhanden</translation>
    </message>
    <message>
        <source>The node is not there</source>
        <translation>Der Knoten ist nicht vorhanden</translation>
    </message>
    <message>
        <source>The value is beyond a limit</source>
        <translation>Der Wert liegt jenseits einer Grenze</translation>
    </message>
    <message>
        <source>Not changed for too long</source>
        <translation>Zu lange nicht geändert</translation>
    </message>
    <message>
        <source>An instance is flapping</source>
        <translation>Eine Instanz flattert</translation>
    </message>
    <message>
        <source>below %1</source>
        <comment>limit of a value</comment>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <comment>limit of a value</comment>
        <translation>über %1</translation>
    </message>
    <message>
        <source>is %1</source>
        <comment>limit of a value</comment>
        <translation>ist %1</translation>
    </message>
    <message>
        <source>is not %1</source>
        <comment>limit of a value</comment>
        <translation>ist nicht %1</translation>
    </message>
    <message>
        <source>contains %1</source>
        <comment>limit of a value</comment>
        <translation>enthält %1</translation>
    </message>
    <message>
        <source>Fewer than %1 up</source>
        <comment>alarm</comment>
        <translation>Weniger als %1 laufen</translation>
    </message>
    <message>
        <source>The value %1</source>
        <comment>alarm; &apos;is below 3&apos;</comment>
        <translation>Wert %1</translation>
    </message>
    <message>
        <source>Not changed for %1</source>
        <comment>alarm, duration</comment>
        <translation>Nicht geändert seit %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>alarm, the value that raised it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>alarm, duration</comment>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>%1 (not known now)</source>
        <comment>alarm</comment>
        <translation>%1 (derzeit unbekannt)</translation>
    </message>
    <message>
        <source>%1 (over, waiting whether it stays so)</source>
        <comment>alarm</comment>
        <translation>%1 (vorbei, noch in Beobachtung)</translation>
    </message>
    <message>
        <source>leads; joined %1 (%2 ago)</source>
        <comment>time, duration</comment>
        <translation>führt; beigetreten %1 (vor %2)</translation>
    </message>
    <message>
        <source>The server does not let us read %1. Enter credentials in the board&apos;s window, or have the keychain remember those of its connection.</source>
        <translation>Der Server verweigert das Lesen von %1. Geben Sie im Fenster der Tafel Zugangsdaten ein, oder lassen Sie den Schlüsselbund die der Verbindung speichern.</translation>
    </message>
</context>
<context>
    <name>ChangeSetText</name>
    <message>
        <source>Create (ephemeral)</source>
        <translation>Anlegen (ephemer)</translation>
    </message>
    <message>
        <source>Create (container)</source>
        <translation>Anlegen (Container)</translation>
    </message>
    <message>
        <source>Create (with a time to live)</source>
        <translation>Anlegen (mit Lebensdauer)</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>No data</source>
        <comment>null, not empty</comment>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is done, path</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) together, from %1 on</source>
        <translation>
            <numerusform>%n Änderung zusammen, ab %1</numerusform>
            <numerusform>%n Änderungen zusammen, ab %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Set access list</source>
        <translation>Zugriffsliste setzen</translation>
    </message>
    <message>
        <source>Change data</source>
        <translation>Daten ändern</translation>
    </message>
    <message>
        <source>%1 of the list</source>
        <comment>a version number</comment>
        <translation>%1 der Liste</translation>
    </message>
    <message>
        <source>Being applied</source>
        <translation>Wird angewendet</translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <comment>reason</comment>
        <translation>Nicht angewendet: %1</translation>
    </message>
    <message>
        <source>Unknown whether it was applied: %1</source>
        <comment>reason</comment>
        <translation>Unbekannt, ob angewendet: %1</translation>
    </message>
    <message>
        <source>Changed on the server since: %1</source>
        <comment>reason</comment>
        <translation>Auf dem Server inzwischen geändert: %1</translation>
    </message>
    <message>
        <source>Staged; the draft has been changed since</source>
        <translation>Vorgemerkt; der Entwurf wurde seitdem geändert</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>Vorgemerkt</translation>
    </message>
    <message numerus="yes">
        <source>It is applied in %n steps; each is carried out whole or not at all:</source>
        <translation>
            <numerusform>Die Anwendung geschieht in %n Schritt, der ganz oder gar nicht ausgeführt wird:</numerusform>
            <numerusform>Die Anwendung geschieht in %n Schritten; jeder wird ganz oder gar nicht ausgeführt:</numerusform>
        </translation>
    </message>
    <message>
        <source>The server cannot take all of this in one request. %1</source>
        <translation>Der Server kann nicht alles in einer Anfrage annehmen. %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of the step, what is done in it</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more step(s)</source>
        <translation>
            <numerusform>und %n weiterer Schritt</numerusform>
            <numerusform>und %n weitere Schritte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Unknown option: %1</source>
        <translation>Unbekannte Option: %1</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>Die Option %1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>There are no texts in “%1”. There are: %2.</source>
        <translation>Texte in „%1“ gibt es nicht. Es gibt: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection string, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The option --kiosk needs a board: --board FILE.</source>
        <translation>Die Option --kiosk braucht eine Tafel: --board DATEI.</translation>
    </message>
    <message>
        <source>Try &apos;roster --help&apos;.
</source>
        <translation>Siehe &apos;roster --help&apos;.
</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Start it from a desktop session, or set DISPLAY.</source>
        <translation>Es gibt keine Anzeige, auf der sich ein Fenster öffnen lässt. Roster in einer Desktop-Sitzung starten oder DISPLAY setzen.</translation>
    </message>
    <message>
        <source>Usage: roster [OPTIONS] [CONNECTION...]
Browse ZooKeeper service registries.

Each CONNECTION opens a tab:
  zk://host:2181,host:2181/chroot   a ZooKeeper ensemble; host:2181,... means the same
  registry:/path/file.registry      a registry file on this computer
  sample:                           the built-in sample registry
Without one the welcome page shows recent and saved connections.

Options:
  --read-only          refuse every change; cannot be unlocked in the window
  --open PATH          go to the node PATH
  --board FILE         show the board in FILE; more than once: several
  --kiosk              boards full screen, nothing else; press Esc twice to leave
  --language CODE      speak this language: en, de, fr, ja, zh_CN
  --reduced-motion     nothing fades or slides; what changed keeps a mark
  --config-dir DIR     keep settings in DIR instead of the standard place
  --trace-stalls FILE  write every gap of the event loop of 16 ms and more to FILE
  -h, --help           show this text
  -v, --version        show the version

Exit codes: 0 fine, 2 wrong options, 3 no display.
</source>
        <translation>Aufruf: roster [OPTIONEN] [VERBINDUNG...]
Dienst-Registries in ZooKeeper betrachten.

Jede VERBINDUNG öffnet einen Reiter:
  zk://host:2181,host:2181/chroot   ein ZooKeeper-Ensemble; host:2181,... bedeutet dasselbe
  registry:/pfad/datei.registry     eine Registry-Datei auf diesem Rechner
  sample:                           die eingebaute Beispiel-Registry
Ohne Angabe zeigt die Startseite zuletzt benutzte und gespeicherte Verbindungen.

Optionen:
  --read-only          jede Änderung ablehnen; im Fenster nicht entsperrbar
  --open PFAD          zum Knoten PFAD gehen
  --board DATEI        die Tafel in DATEI anzeigen; mehrmals: mehrere
  --kiosk              nur Tafeln, im Vollbild; zum Verlassen zweimal Esc drücken
  --language CODE      Sprache der Oberfläche: en, de, fr, ja, zh_CN
  --reduced-motion     nichts blendet oder gleitet; was sich ändert, behält eine Markierung
  --config-dir VERZ    Einstellungen in VERZ statt am üblichen Ort ablegen
  --trace-stalls DATEI jede Lücke der Ereignisschleife ab 16 ms in DATEI schreiben
  -h, --help           diesen Text anzeigen
  -v, --version        die Version anzeigen

Rückgabewerte: 0 in Ordnung, 2 falsche Optionen, 3 keine Anzeige.
</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>As of %1.</source>
        <translation>Stand von %1.</translation>
    </message>
    <message>
        <source>You have no permission to read this.</source>
        <translation>Keine Berechtigung zum Lesen.</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Noch nicht gelesen.</translation>
    </message>
    <message>
        <source>This node does not exist.</source>
        <translation>Dieser Knoten existiert nicht.</translation>
    </message>
    <message>
        <source>Being read again…</source>
        <translation>Wird neu gelesen…</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Wird gelesen…</translation>
    </message>
</context>
<context>
    <name>DraftQuestions</name>
    <message>
        <source>Discard drafts</source>
        <translation>Entwürfe verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n draft(s)? What was typed cannot be brought back.</source>
        <translation>
            <numerusform>%n Entwurf verwerfen? Die Eingaben lassen sich nicht zurückholen.</numerusform>
            <numerusform>%n Entwürfe verwerfen? Die Eingaben lassen sich nicht zurückholen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Remove from change set</source>
        <translation>Aus dem Änderungssatz entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n change(s) out of the change set?</source>
        <translation>
            <numerusform>%n Änderung aus dem Änderungssatz nehmen?</numerusform>
            <numerusform>%n Änderungen aus dem Änderungssatz nehmen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What a node&apos;s draft holds stays there. Other text that was typed for them cannot be brought back.</source>
        <translation>Was im Entwurf eines Knotens steht, bleibt dort. Anderer dafür eingegebener Text lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Change set</source>
        <translation>Änderungssatz</translation>
    </message>
    <message numerus="yes">
        <source>%n staged change(s) are not applied.</source>
        <translation>
            <numerusform>%n vorgemerkte Änderung ist nicht angewendet.</numerusform>
            <numerusform>%n vorgemerkte Änderungen sind nicht angewendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staged change(s) are not applied and will be lost.</source>
        <translation>
            <numerusform>%n vorgemerkte Änderung ist nicht angewendet und geht verloren.</numerusform>
            <numerusform>%n vorgemerkte Änderungen sind nicht angewendet und gehen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>&amp;Anwenden…</translation>
    </message>
    <message>
        <source>&amp;Keep staged</source>
        <translation>Vor&amp;gemerkt lassen</translation>
    </message>
    <message>
        <source>They are staged again when this connection is opened the next time</source>
        <translation>Sie werden beim nächsten Öffnen dieser Verbindung wieder vorgemerkt</translation>
    </message>
    <message>
        <source>Unsaved text</source>
        <translation>Nicht gespeicherter Text</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) have text that is not saved.</source>
        <translation>
            <numerusform>%n Knoten hat nicht gespeicherten Text.</numerusform>
            <numerusform>%n Knoten haben nicht gespeicherten Text.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>&amp;Keep as drafts</source>
        <translation>Als &amp;Entwürfe behalten</translation>
    </message>
    <message>
        <source>They are offered when this connection is opened again</source>
        <translation>Sie werden beim nächsten Öffnen dieser Verbindung angeboten</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no node %1.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>You have no permission for this on %1.</source>
        <translation>%1 verweigert dies mangels Berechtigung.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else in the meantime.</source>
        <translation>%1 wurde inzwischen von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>%1 cannot be created: an ephemeral node has no children.</source>
        <translation>%1 kann nicht angelegt werden: Ein ephemerer Knoten hat keine Kinder.</translation>
    </message>
    <message>
        <source>There is already a node %1.</source>
        <translation>%1 gibt es bereits.</translation>
    </message>
    <message>
        <source>%1 has children and cannot be deleted.</source>
        <translation>%1 hat Kinder und kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>The server does not accept this access list for %1.</source>
        <translation>%1 kann diese Zugriffsliste nicht erhalten: Der Server nimmt sie nicht an.</translation>
    </message>
    <message>
        <source>Somebody else wrote %1 in between.</source>
        <translation>%1 wurde zwischendurch von jemand anderem geschrieben.</translation>
    </message>
    <message>
        <source>%1 is not a valid path.</source>
        <translation>%1 ist kein gültiger Pfad.</translation>
    </message>
    <message>
        <source>The data for %1 are larger than the server accepts.</source>
        <translation>%1 kann diese Daten nicht aufnehmen: Sie sind größer, als der Server annimmt.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort kam.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Es kam nicht rechtzeitig eine Antwort.</translation>
    </message>
    <message>
        <source>The connection was closed before the answer came.</source>
        <translation>Die Verbindung wurde geschlossen, bevor die Antwort kam.</translation>
    </message>
    <message>
        <source>The server has ended the session.</source>
        <translation>Der Server hat die Sitzung beendet.</translation>
    </message>
    <message>
        <source>The session has moved to another server.</source>
        <translation>Die Sitzung ist auf einen anderen Server umgezogen.</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation>Die Sitzung ist abgelaufen.</translation>
    </message>
    <message>
        <source>The server refused the credentials.</source>
        <translation>Der Server hat die Zugangsdaten abgelehnt.</translation>
    </message>
    <message>
        <source>The server accepts no changes now.</source>
        <translation>Der Server nimmt derzeit keine Änderungen an.</translation>
    </message>
    <message>
        <source>There is no connection to the server now.</source>
        <translation>Derzeit besteht keine Verbindung zum Server.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Diese Verbindung ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The connection string is not valid.</source>
        <translation>Die Verbindungsangabe ist ungültig.</translation>
    </message>
    <message>
        <source>The name of the server was not found.</source>
        <translation>Der Name des Servers wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The server refuses the connection: nothing listens on that port.</source>
        <translation>Der Server lehnt die Verbindung ab: Auf diesem Port lauscht nichts.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Der Server antwortet nicht.</translation>
    </message>
    <message>
        <source>The ZooKeeper server is up but does not serve now.</source>
        <translation>Der ZooKeeper-Server läuft, ist aber derzeit nicht in Betrieb.</translation>
    </message>
    <message>
        <source>What answers on that port is not a ZooKeeper server.</source>
        <translation>Was auf diesem Port antwortet, ist kein ZooKeeper-Server.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>This part was not carried out because another one failed.</source>
        <translation>Dieser Teil wurde nicht ausgeführt, weil ein anderer fehlschlug.</translation>
    </message>
    <message>
        <source>The answer of the server could not be read.</source>
        <translation>Die Antwort des Servers war nicht lesbar.</translation>
    </message>
    <message>
        <source>The server does not know this operation.</source>
        <translation>Der Server kennt diese Operation nicht.</translation>
    </message>
    <message>
        <source>The server does not accept this request.</source>
        <translation>Der Server nimmt diese Anfrage nicht an.</translation>
    </message>
    <message>
        <source>There was no watch to remove.</source>
        <translation>Es gab keinen Watch zum Entfernen.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>Eine Datei konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>The file %1 could not be read or written.</source>
        <translation>Die Datei %1 konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>The file is open in another program.</source>
        <translation>Die Datei ist in einem anderen Programm geöffnet.</translation>
    </message>
    <message>
        <source>The file %1 is open in another program.</source>
        <translation>Die Datei %1 ist in einem anderen Programm geöffnet.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The server answered with the unknown error %1.</source>
        <translation>Der Server antwortete mit dem unbekannten Fehler %1.</translation>
    </message>
    <message>
        <source>There is no such node.</source>
        <translation>Diesen Knoten gibt es nicht.</translation>
    </message>
    <message>
        <source>There is such a node already.</source>
        <translation>Diesen Knoten gibt es schon.</translation>
    </message>
    <message>
        <source>the node</source>
        <comment>stands for a path</comment>
        <translation>Der Knoten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>error sentence, technical detail</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Connect with credentials that may do it.</source>
        <translation>Mit Zugangsdaten verbinden, die dazu berechtigt sind.</translation>
    </message>
    <message>
        <source>Edit the connection and give other credentials.</source>
        <translation>Verbindung bearbeiten und andere Zugangsdaten angeben.</translation>
    </message>
    <message>
        <source>Look at the node again, then decide.</source>
        <translation>Den Knoten noch einmal ansehen, dann entscheiden.</translation>
    </message>
    <message>
        <source>Delete its children first.</source>
        <translation>Zuerst die Kinder löschen.</translation>
    </message>
    <message>
        <source>It is not known whether it was carried out. Look at the node before you try again.</source>
        <translation>Es ist nicht bekannt, ob es ausgeführt wurde. Vor einem neuen Versuch den Knoten ansehen.</translation>
    </message>
    <message>
        <source>It has lost the other servers of its ensemble. Wait until they are back.</source>
        <translation>Er hat die anderen Server seines Ensembles verloren. Warten, bis sie wieder da sind.</translation>
    </message>
    <message>
        <source>Wait until the connection is back, then try again.</source>
        <translation>Warten, bis die Verbindung wieder besteht, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Unlock the connection to make changes.</source>
        <translation>Zum Ändern die Verbindung entsperren.</translation>
    </message>
    <message>
        <source>Check the name, and whether you are in the right network.</source>
        <translation>Den Namen prüfen, und ob Sie im richtigen Netz sind.</translation>
    </message>
    <message>
        <source>Check the port, and whether the server is running.</source>
        <translation>Den Port prüfen, und ob der Server läuft.</translation>
    </message>
    <message>
        <source>Check the address, the network and any firewall in between.</source>
        <translation>Adresse, Netz und etwaige Firewalls dazwischen prüfen.</translation>
    </message>
    <message>
        <source>Most servers of its ensemble may be down. It will be tried again.</source>
        <translation>Vermutlich sind die meisten Server des Ensembles ausgefallen. Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>Check the port; 2181 is the usual one.</source>
        <translation>Den Port prüfen; üblich ist 2181.</translation>
    </message>
    <message>
        <source>Check that there is room on the disk, and that you may read and write the file.</source>
        <translation>Prüfen, ob auf dem Datenträger Platz ist und ob Sie die Datei lesen und schreiben dürfen.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Sie zuerst dort schließen.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Der Schlüsselbund antwortet nicht.</translation>
    </message>
    <message>
        <source>The keychain cannot be used.</source>
        <translation>Der Schlüsselbund kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The keychain cannot be used (%1).</source>
        <comment>technical detail</comment>
        <translation>Der Schlüsselbund kann nicht benutzt werden (%1).</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>connection state</comment>
        <translation>Verbindung wird hergestellt</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>connection state</comment>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>connection state</comment>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>connection state</comment>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Read-only server</source>
        <comment>connection state</comment>
        <translation>Schreibgeschützter Server</translation>
    </message>
    <message>
        <source>Authentication failed</source>
        <comment>connection state</comment>
        <translation>Anmeldung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>connection state</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>connection state</comment>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>Noch keine Sitzung.</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>Der Server antwortet.</translation>
    </message>
    <message>
        <source>The server does not answer. The session may still be alive.</source>
        <translation>Der Server antwortet nicht. Die Sitzung besteht möglicherweise noch.</translation>
    </message>
    <message>
        <source>The session has ended, and what it held is gone from the registry.</source>
        <translation>Die Sitzung ist beendet; was sie hielt, ist aus der Registry verschwunden.</translation>
    </message>
    <message>
        <source>The server can be read but accepts no changes now.</source>
        <translation>Der Server kann gelesen werden, nimmt aber derzeit keine Änderungen an.</translation>
    </message>
    <message>
        <source>The connection cannot be made.</source>
        <translation>Die Verbindung kann nicht hergestellt werden.</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>Die Verbindung ist geschlossen.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Properties</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Klartext</translation>
    </message>
</context>
<context>
    <name>HeldText</name>
    <message>
        <source>It is tried again now.</source>
        <translation>Es wird jetzt erneut versucht.</translation>
    </message>
    <message>
        <source>Next attempt in %1 s.</source>
        <translation>Nächster Versuch in %1 s.</translation>
    </message>
    <message>
        <source>Another session owns %1. It is left alone, and taken over when that session ends or gives it up.</source>
        <translation>%1 gehört einer anderen Sitzung. Der Knoten bleibt unberührt und wird übernommen, wenn jene Sitzung endet oder ihn aufgibt.</translation>
    </message>
    <message>
        <source>The session was lost, and the node with it. It is registered again with the next.</source>
        <translation>Die Sitzung ging verloren und mit ihr der Knoten. Mit der nächsten wird er wieder registriert.</translation>
    </message>
    <message>
        <source>Somebody deleted %1. It is made again.</source>
        <translation>Jemand hat %1 gelöscht. Der Knoten wird neu angelegt.</translation>
    </message>
    <message>
        <source>A persistent node has the name %1. Delete it, or register another name.</source>
        <translation>Ein persistenter Knoten trägt den Namen %1. Diesen löschen oder einen anderen Namen registrieren.</translation>
    </message>
    <message>
        <source>Not registered</source>
        <comment>state of a registration</comment>
        <translation>Nicht registriert</translation>
    </message>
    <message>
        <source>Registering</source>
        <comment>state of a registration</comment>
        <translation>Wird registriert</translation>
    </message>
    <message>
        <source>Registered</source>
        <comment>state of a registration</comment>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Last known registered</source>
        <comment>state of a registration</comment>
        <translation>Zuletzt registriert</translation>
    </message>
    <message>
        <source>Waiting for the name</source>
        <comment>state of a registration</comment>
        <translation>Wartet auf den Namen</translation>
    </message>
    <message>
        <source>Trying again</source>
        <comment>state of a registration</comment>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>state of a registration</comment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Withdrawing</source>
        <comment>state of a registration</comment>
        <translation>Wird zurückgezogen</translation>
    </message>
    <message>
        <source>What was remembered of it cannot be read. Edit it, or withdraw it.</source>
        <translation>Was davon gespeichert war, ist nicht lesbar. Bearbeiten oder zurückziehen.</translation>
    </message>
    <message>
        <source>There is no connection at the moment. The node stays until the session ends.</source>
        <translation>Derzeit besteht keine Verbindung. Der Knoten bleibt, bis die Sitzung endet.</translation>
    </message>
    <message>
        <source>The node goes when the connection is back, or with the session.</source>
        <translation>Der Knoten verschwindet, sobald die Verbindung wieder besteht, oder mit der Sitzung.</translation>
    </message>
    <message>
        <source>It is registered when there is a connection.</source>
        <translation>Es wird registriert, sobald eine Verbindung besteht.</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Access list</source>
        <translation>Zugriffsliste</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Change set</source>
        <translation>Änderungssatz</translation>
    </message>
    <message>
        <source>On its way</source>
        <comment>a write whose answer has not come</comment>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a write that was carried out</comment>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>Nicht ausgeführt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>whether a write was carried out</comment>
        <translation>Unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%1, as one of %n step(s)</source>
        <comment>what was done</comment>
        <translation>
            <numerusform>%1, als einer von %n Schritt</numerusform>
            <numerusform>%1, als einer von %n Schritten</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen first</source>
        <comment>a node&apos;s data, when it was looked at first</comment>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Created on the server</source>
        <translation>Auf dem Server angelegt</translation>
    </message>
    <message>
        <source>Replaced by a new node</source>
        <translation>Durch einen neuen Knoten ersetzt</translation>
    </message>
    <message>
        <source>Deleted on the server</source>
        <translation>Auf dem Server gelöscht</translation>
    </message>
    <message>
        <source>Changed on the server</source>
        <translation>Auf dem Server geändert</translation>
    </message>
    <message>
        <source>Unknown; will be found out once connected</source>
        <translation>Unbekannt; wird nach dem Verbinden ermittelt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This write was not carried out, or nobody knows: there is nothing to take back.</source>
        <translation>Dieser Schreibvorgang wurde nicht ausgeführt, oder es ist nicht bekannt: Es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>What %1 held before was not kept.</source>
        <translation>Was %1 vorher enthielt, wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 was ephemeral: only the session that owned it could make it again.</source>
        <translation>%1 war ephemer: Nur die Sitzung, der er gehörte, könnte ihn neu anlegen.</translation>
    </message>
    <message>
        <source>Who had access to %1 is not known.</source>
        <translation>Wer Zugriff auf %1 hatte, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Which version this write left of %1 is not known.</source>
        <translation>Welche Version %1 nach diesem Schreibvorgang hatte, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Which number the server gave to %1 is not known.</source>
        <translation>Welche Nummer der Server für %1 vergab, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This write changed nothing.</source>
        <translation>Dieser Schreibvorgang hat nichts geändert.</translation>
    </message>
    <message>
        <source>Taking this back is too large for one transaction.</source>
        <translation>Das Zurücknehmen ist zu groß für eine Transaktion.</translation>
    </message>
</context>
<context>
    <name>JsonProblem</name>
    <message>
        <source>there is no value</source>
        <translation>der Wert fehlt</translation>
    </message>
    <message>
        <source>there is more text after the end of the value</source>
        <translation>nach dem Ende des Werts folgt weiterer Text</translation>
    </message>
    <message>
        <source>a value is expected here</source>
        <translation>hier wird ein Wert erwartet</translation>
    </message>
    <message>
        <source>a key in double quotes is expected here</source>
        <translation>hier wird ein Schlüssel in doppelten Anführungszeichen erwartet</translation>
    </message>
    <message>
        <source>a colon is missing after the key</source>
        <translation>nach dem Schlüssel fehlt ein Doppelpunkt</translation>
    </message>
    <message>
        <source>a comma or } is missing</source>
        <translation>es fehlt ein Komma oder }</translation>
    </message>
    <message>
        <source>a comma or ] is missing</source>
        <translation>es fehlt ein Komma oder ]</translation>
    </message>
    <message>
        <source>\u must be followed by four hexadecimal digits</source>
        <translation>auf \u müssen vier hexadezimale Ziffern folgen</translation>
    </message>
    <message>
        <source>half of a surrogate pair stands alone</source>
        <translation>eine Hälfte eines Surrogatpaars steht allein</translation>
    </message>
    <message>
        <source>there is no such escape</source>
        <translation>diese Escape-Folge gibt es nicht</translation>
    </message>
    <message>
        <source>the string is not closed</source>
        <translation>die Zeichenkette ist nicht geschlossen</translation>
    </message>
    <message>
        <source>the string has a control character or is not UTF-8</source>
        <translation>die Zeichenkette enthält ein Steuerzeichen oder ist kein UTF-8</translation>
    </message>
    <message>
        <source>digits are missing after the decimal point</source>
        <translation>nach dem Dezimalpunkt fehlen Ziffern</translation>
    </message>
    <message>
        <source>digits are missing after the exponent sign</source>
        <translation>nach dem Vorzeichen des Exponenten fehlen Ziffern</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>dies ist kein JSON</translation>
    </message>
    <message>
        <source>Not valid JSON: line %1, column %2: %3.</source>
        <extracomment>%1 line, %2 column, %3 what is wrong</extracomment>
        <translation>Kein gültiges JSON: Zeile %1, Spalte %2: %3.</translation>
    </message>
</context>
<context>
    <name>OwnerWarning</name>
    <message>
        <source>This node belongs to the live session %1, which may put its own data back at any time; when that session ends, the node goes.</source>
        <translation>Dieser Knoten gehört zur aktiven Sitzung %1, die jederzeit wieder eigene Daten schreiben kann; endet diese Sitzung, verschwindet der Knoten.</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>the file %1</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>the node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation>Es ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Es ist zu groß.</translation>
    </message>
    <message>
        <source>It is nested too deep.</source>
        <translation>Es ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>It is of a draft that is not supported: %1. Supported are drafts 4, 6 and 7.</source>
        <translation>Es folgt einem Draft, der nicht unterstützt wird: %1. Unterstützt werden die Drafts 4, 6 und 7.</translation>
    </message>
    <message>
        <source>It refers to another document, which is never followed: %1</source>
        <translation>Es verweist auf ein anderes Dokument, dem nie gefolgt wird: %1</translation>
    </message>
    <message>
        <source>It has a reference that leads nowhere or in a circle: %1</source>
        <translation>Es enthält einen Verweis, der ins Leere oder im Kreis führt: %1</translation>
    </message>
    <message>
        <source>It has a regular expression that is none: %1</source>
        <translation>Es enthält einen ungültigen regulären Ausdruck: %1</translation>
    </message>
    <message>
        <source>It is not a schema: %1</source>
        <translation>Es ist kein Schema: %1</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>das Dokument</translation>
    </message>
    <message>
        <source>Line %1, column %2, %3: %4</source>
        <comment>place of a schema violation, its message</comment>
        <translation>Zeile %1, Spalte %2, %3: %4</translation>
    </message>
    <message>
        <source>Not checked against its schema: the text is too large.</source>
        <translation>Nicht gegen sein Schema geprüft: Der Text ist zu groß.</translation>
    </message>
    <message>
        <source>Not checked against its schema: the text is nested too deep.</source>
        <translation>Nicht gegen sein Schema geprüft: Der Text ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Not checked against its schema: that would take too long.</source>
        <translation>Nicht gegen sein Schema geprüft: Es würde zu lange dauern.</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <comment>of JSON Schema</comment>
        <translation>Draft %1</translation>
    </message>
</context>
<context>
    <name>ServiceRows</name>
    <message>
        <source>several</source>
        <comment>formats</comment>
        <translation>mehrere</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n Dienst</numerusform>
            <numerusform>%n Dienste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of services</comment>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>its node is gone</source>
        <translation>sein Knoten ist verschwunden</translation>
    </message>
    <message>
        <source>may not be read</source>
        <translation>darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>none is up</source>
        <translation>keine läuft</translation>
    </message>
    <message>
        <source>%1 of %2 expected are up</source>
        <translation>%1 von %2 erwarteten laufen</translation>
    </message>
    <message numerus="yes">
        <source>%n are gone</source>
        <translation>
            <numerusform>%n ist verschwunden</numerusform>
            <numerusform>%n sind verschwunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are out of service or down</source>
        <translation>
            <numerusform>%n ist außer Betrieb oder ausgefallen</numerusform>
            <numerusform>%n sind außer Betrieb oder ausgefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are flapping</source>
        <translation>
            <numerusform>%n flattert</numerusform>
            <numerusform>%n flattern</numerusform>
        </translation>
    </message>
    <message>
        <source>(no host told)</source>
        <translation>(kein Host angegeben)</translation>
    </message>
    <message>
        <source>(no owner: not ephemeral)</source>
        <translation>(kein Besitzer: nicht ephemer)</translation>
    </message>
</context>
<context>
    <name>ServiceText</name>
    <message>
        <source>up</source>
        <comment>an instance</comment>
        <translation>läuft</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>außer Betrieb</translation>
    </message>
    <message>
        <source>down</source>
        <comment>an instance</comment>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>holds it</source>
        <comment>a lock or the lead</comment>
        <translation>hält sie</translation>
    </message>
    <message>
        <source>waits</source>
        <comment>for a lock or the lead</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>The path fits %1.</source>
        <translation>Der Pfad passt zu %1.</translation>
    </message>
    <message>
        <source>%1 of %2 names looked at have its form.</source>
        <translation>%1 von %2 betrachteten Namen haben die passende Form.</translation>
    </message>
    <message>
        <source>%1 of %2 payloads looked at have %3.</source>
        <translation>%1 von %2 betrachteten Nutzdaten haben %3.</translation>
    </message>
    <message>
        <source>It is empty and stands beside %1.</source>
        <translation>Der Knoten ist leer und steht neben %1.</translation>
    </message>
    <message>
        <source>You have chosen it.</source>
        <translation>Sie haben es gewählt.</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>an instance</comment>
        <translation>verschwunden</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a status in our words and in the instance&apos;s</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>zuletzt gesehen %1</translation>
    </message>
    <message numerus="yes">
        <source>flapping: registered %n times lately</source>
        <translation>
            <numerusform>flatternd: in letzter Zeit %n-mal registriert</numerusform>
            <numerusform>flatternd: in letzter Zeit %n-mal registriert</numerusform>
        </translation>
    </message>
    <message>
        <source>payload: %1</source>
        <comment>what is wrong with it</comment>
        <translation>Nutzdaten: %1</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Noch nicht gelesen.</translation>
    </message>
    <message>
        <source>Read at intervals, because the connection holds as many watches as it may.</source>
        <translation>Wird in Abständen gelesen, weil die Verbindung keine weiteren Watches halten darf.</translation>
    </message>
    <message>
        <source>As of %1: the connection is away.</source>
        <translation>Stand von %1: Die Verbindung ist weg.</translation>
    </message>
    <message>
        <source>The server has no node %1 any longer.</source>
        <translation>Der Server hat keinen Knoten %1 mehr.</translation>
    </message>
    <message>
        <source>The server does not let us read %1.</source>
        <translation>Der Server verweigert das Lesen von %1.</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>TextProblem</name>
    <message>
        <source>this cannot be edited</source>
        <translation>dies kann nicht bearbeitet werden</translation>
    </message>
    <message>
        <source>this is not well-formed UTF-8</source>
        <translation>dies ist kein wohlgeformtes UTF-8</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands here for the second time</source>
        <translation>der Schlüssel „%1“ steht hier zum zweiten Mal</translation>
    </message>
    <message>
        <source>a document type definition is not read, and what follows it is not checked</source>
        <translation>eine Dokumenttypdefinition wird nicht gelesen, und was ihr folgt, wird nicht geprüft</translation>
    </message>
    <message>
        <source>this is too deep or too long to be checked from here on</source>
        <translation>ab hier ist der Text zu tief oder zu lang für die Prüfung</translation>
    </message>
    <message>
        <source>the alias *%1 has no anchor &amp;%1 before it</source>
        <translation>der Alias *%1 hat keinen Anker &amp;%1 vor sich</translation>
    </message>
    <message>
        <source>\u must be followed by four hexadecimal digits</source>
        <translation>auf \u müssen vier hexadezimale Ziffern folgen</translation>
    </message>
    <message>
        <source>the section&apos;s ] is missing</source>
        <translation>das ] des Abschnitts fehlt</translation>
    </message>
    <message>
        <source>this is no hexadecimal digit</source>
        <translation>dies ist keine hexadezimale Ziffer</translation>
    </message>
    <message>
        <source>a byte needs two hexadecimal digits</source>
        <translation>ein Byte braucht zwei hexadezimale Ziffern</translation>
    </message>
    <message>
        <source>the column between the bars is not read; change the hexadecimal digits instead</source>
        <translation>die Spalte zwischen den Strichen wird nicht gelesen; stattdessen die hexadezimalen Ziffern ändern</translation>
    </message>
    <message>
        <source>this character does not belong to base64</source>
        <translation>dieses Zeichen gehört nicht zu Base64</translation>
    </message>
    <message>
        <source>the end is missing: base64 comes in groups of four characters</source>
        <translation>das Ende fehlt: Base64 besteht aus Gruppen von vier Zeichen</translation>
    </message>
    <message>
        <source>= may only fill up the last group of four characters</source>
        <translation>= darf nur die letzte Vierergruppe auffüllen</translation>
    </message>
    <message>
        <source>the character before = stands for more than whole bytes</source>
        <translation>das Zeichen vor = steht für mehr als ganze Bytes</translation>
    </message>
    <message>
        <source>Not valid XML: line %1, column %2: %3</source>
        <translation>Kein gültiges XML: Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Not valid YAML: line %1, column %2: %3.</source>
        <translation>Kein gültiges YAML: Zeile %1, Spalte %2: %3.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Zeile %1, Spalte %2: %3.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The tree</source>
        <translation>Der Baum</translation>
    </message>
    <message>
        <source>These are the nodes of the registry as they are on the server. The arrow keys move, Right opens a branch. What changes is marked when it happens.</source>
        <translation>Dies sind die Knoten der Registry, wie sie auf dem Server stehen. Die Pfeiltasten bewegen die Auswahl, Rechts öffnet einen Zweig. Was sich ändert, wird im selben Augenblick markiert.</translation>
    </message>
    <message>
        <source>What a node holds</source>
        <translation>Was ein Knoten enthält</translation>
    </message>
    <message>
        <source>The data of the selected node, decoded. The tabs below have its status, its access list and its history.</source>
        <translation>Die Daten des ausgewählten Knotens, dekodiert. Die Reiter darunter zeigen Status, Zugriffsliste und Verlauf.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>The same registry seen as services: which instances are up and which have gone. Ctrl+2 gets there, Ctrl+1 comes back.</source>
        <translation>Dieselbe Registry als Dienste betrachtet: welche Instanzen laufen und welche verschwunden sind. Strg+2 führt dorthin, Strg+1 zurück.</translation>
    </message>
    <message>
        <source>Read-only until you unlock it</source>
        <translation>Schreibgeschützt bis zum Entsperren</translation>
    </message>
    <message>
        <source>A connection refuses every change until you click the padlock. Then each change is shown before it is sent, and can be taken back.</source>
        <translation>Eine Verbindung lehnt jede Änderung ab, bis Sie auf das Schloss klicken. Danach wird jede Änderung vor dem Senden angezeigt und lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Everything there is to do</source>
        <translation>Alles, was sich tun lässt</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P opens the command palette: type a few letters of what you want to do. What is not possible says why.</source>
        <translation>Strg+Umschalt+P öffnet die Befehlspalette: einige Buchstaben dessen eingeben, was getan werden soll. Was nicht möglich ist, nennt den Grund.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>F1 opens the page that fits what is in front. This tour is in the Help menu whenever you want it again.</source>
        <translation>F1 öffnet die Seite, die zu dem passt, was gerade vorn ist. Dieser Rundgang steht jederzeit wieder im Menü „Hilfe“ bereit.</translation>
    </message>
</context>
<context>
    <name>Tree</name>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>ephemeral</source>
        <translation>ephemer</translation>
    </message>
    <message>
        <source>persistent</source>
        <translation>persistent</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>not current</source>
        <translation>nicht aktuell</translation>
    </message>
    <message>
        <source>Modified %1</source>
        <translation>Geändert %1</translation>
    </message>
    <message>
        <source>Owned by session %1</source>
        <translation>Gehört zur Sitzung %1</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>Konnte nicht gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>app::AlarmNotices</name>
    <message numerus="yes">
        <source>%1: %n alarm(s)</source>
        <comment>board</comment>
        <translation>
            <numerusform>%1: %n Alarm</numerusform>
            <numerusform>%1: %n Alarme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Application</name>
    <message>
        <source>Cannot write %1; stalls are not traced.</source>
        <translation>%1 kann nicht geschrieben werden; Hänger werden nicht aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>app::BoardCredentials</name>
    <message>
        <source>The keychain does not have them.</source>
        <comment>credentials</comment>
        <translation>Sie sind nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain does not have them all.</source>
        <translation>Der Schlüsselbund hat nicht alle.</translation>
    </message>
</context>
<context>
    <name>app::BoardDesk</name>
    <message>
        <source>New board</source>
        <translation>Neue Tafel</translation>
    </message>
    <message>
        <source>Open board</source>
        <translation>Tafel öffnen</translation>
    </message>
    <message>
        <source>Boards (*.json);;All files (*)</source>
        <translation>Tafeln (*.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>app::BoardWindow</name>
    <message>
        <source>Read it again</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Move tile</source>
        <translation>Kachel verschieben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tile, alarm</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Press Esc once more to leave full screen.</source>
        <translation>Zum Verlassen des Vollbilds noch einmal Esc drücken.</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Reading it again gives up what is not saved here.</source>
        <translation>%1 wurde von einem anderen Programm geändert. Beim erneuten Einlesen geht verloren, was hier nicht gespeichert ist.</translation>
    </message>
    <message>
        <source>Save board</source>
        <translation>Tafel speichern</translation>
    </message>
    <message>
        <source>Boards (*.json);;All files (*)</source>
        <translation>Tafeln (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The board could not be saved to %1: %2</source>
        <comment>file, reason</comment>
        <translation>Die Tafel konnte nicht in %1 gespeichert werden: %2</translation>
    </message>
    <message>
        <source>Nothing is lost: it is still open here. Save it somewhere else.</source>
        <translation>Nichts ist verloren: Die Tafel ist hier noch geöffnet. An einem anderen Ort speichern.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert in %1.</translation>
    </message>
    <message>
        <source>Unsaved board</source>
        <translation>Nicht gespeicherte Tafel</translation>
    </message>
    <message>
        <source>%1[*] - Roster</source>
        <comment>window title, file</comment>
        <translation>%1[*] - Roster</translation>
    </message>
    <message>
        <source>%1 (%2)[*] - Roster</source>
        <comment>window title, board, file</comment>
        <translation>%1 (%2)[*] - Roster</translation>
    </message>
    <message>
        <source>Close board</source>
        <translation>Tafel schließen</translation>
    </message>
    <message>
        <source>Save the changes of this board before it is closed?</source>
        <translation>Die Änderungen dieser Tafel vor dem Schließen speichern?</translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation>Was nicht gespeichert ist, geht verloren.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New board</source>
        <translation>&amp;Neue Tafel</translation>
    </message>
    <message>
        <source>&amp;Open board…</source>
        <translation>Tafel ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Read the file again</source>
        <translation>Datei neu &amp;einlesen</translation>
    </message>
    <message>
        <source>Show &amp;connections</source>
        <translation>&amp;Verbindungen anzeigen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
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
        <source>&amp;Edit mode</source>
        <translation>&amp;Bearbeitungsmodus</translation>
    </message>
    <message>
        <source>&amp;Add tile</source>
        <translation>Kachel &amp;hinzufügen</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>kind of tile</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Edit &amp;tile…</source>
        <translation>&amp;Kachel bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Duplicate tile</source>
        <translation>Kachel &amp;duplizieren</translation>
    </message>
    <message>
        <source>Re&amp;move tile</source>
        <translation>Kachel &amp;entfernen</translation>
    </message>
    <message>
        <source>Board &amp;settings…</source>
        <translation>&amp;Tafel-Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Kiosk (full screen)</source>
        <translation>&amp;Kiosk (Vollbild)</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Nächste Seite</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>&amp;Vorherige Seite</translation>
    </message>
    <message>
        <source>&amp;Alarms</source>
        <translation>&amp;Alarme</translation>
    </message>
    <message>
        <source>&amp;Mute notifications</source>
        <translation>&amp;Meldungen stumm schalten</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>&amp;Open in a connection</source>
        <translation>&amp;In einer Verbindung öffnen</translation>
    </message>
    <message>
        <source>A board needs a connection first: add one here.</source>
        <translation>Eine Tafel braucht zuerst eine Verbindung: hier eine hinzufügen.</translation>
    </message>
    <message>
        <source>Edit tile</source>
        <translation>Kachel bearbeiten</translation>
    </message>
    <message>
        <source>Add tile</source>
        <translation>Kachel hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate tile</source>
        <translation>Kachel duplizieren</translation>
    </message>
    <message>
        <source>Remove tile</source>
        <translation>Kachel entfernen</translation>
    </message>
    <message>
        <source>Board settings</source>
        <translation>Tafel-Einstellungen</translation>
    </message>
    <message>
        <source>Export alarms</source>
        <translation>Alarme exportieren</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>JSON-Zeilen (*.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The alarms were written to %1.</source>
        <translation>Die Alarme wurden in %1 geschrieben.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <comment>file, reason</comment>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Roster &amp;help</source>
        <translation>Roster-&amp;Hilfe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>board and how many alarms, the alarms</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Chart as table…</source>
        <translation>&amp;Diagramm als Tabelle…</translation>
    </message>
    <message>
        <source>Select a chart first: with Tab, or by a click.</source>
        <translation>Zuerst ein Diagramm wählen: mit Tab oder durch einen Klick.</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>value in a chart</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Enter credentials…</source>
        <translation>Zugangsdaten eingeben…</translation>
    </message>
    <message>
        <source>%1 The board connects to %2 without credentials.</source>
        <comment>what is wrong, connection</comment>
        <translation>%1 Die Tafel verbindet sich mit %2 ohne Zugangsdaten.</translation>
    </message>
    <message>
        <source>Without them, or with other ones, the server does not let this board read all of its tiles.</source>
        <translation>Ohne sie oder mit anderen lässt der Server diese Tafel nicht alle ihre Kacheln lesen.</translation>
    </message>
    <message numerus="yes">
        <source>The server does not let this board read %n tile(s).</source>
        <translation>
            <numerusform>Der Server lässt diese Tafel %n Kachel nicht lesen.</numerusform>
            <numerusform>Der Server lässt diese Tafel %n Kacheln nicht lesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ConnectionDesk</name>
    <message>
        <source>Sample registry</source>
        <translation>Beispiel-Registry</translation>
    </message>
    <message>
        <source>Open registry file</source>
        <translation>Registry-Datei öffnen</translation>
    </message>
    <message>
        <source>Registry files (*.registry);;All files (*)</source>
        <translation>Registry-Dateien (*.registry);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Unlock connection</source>
        <translation>Verbindung entsperren</translation>
    </message>
    <message>
        <source>Allow changes on %1?</source>
        <translation>Änderungen an %1 erlauben?</translation>
    </message>
    <message>
        <source>The connection is made anew. It stays unlocked, also next time, until you make it read-only again.</source>
        <translation>Die Verbindung wird neu aufgebaut. Sie bleibt entsperrt, auch beim nächsten Mal, bis sie wieder schreibgeschützt wird.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
</context>
<context>
    <name>app::CredentialDesk</name>
    <message>
        <source>Roster keeps no passwords by itself, so it asks each time.</source>
        <translation>Roster bewahrt selbst keine Passwörter auf und fragt daher jedes Mal.</translation>
    </message>
    <message>
        <source>The keychain does not have them all. What you type will be remembered in it.</source>
        <translation>Der Schlüsselbund enthält nicht alle. Was Sie eingeben, wird darin gespeichert.</translation>
    </message>
    <message>
        <source>The keychain has not answered yet.</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>Type them instead…</source>
        <translation>Stattdessen eingeben…</translation>
    </message>
    <message>
        <source>Do not wait for the keychain</source>
        <translation>Nicht auf den Schlüsselbund warten</translation>
    </message>
    <message>
        <source>Asking the keychain for the credentials of %1…</source>
        <comment>connections</comment>
        <translation>Schlüsselbund wird nach den Zugangsdaten von %1 gefragt…</translation>
    </message>
    <message>
        <source>The credentials of %1 could not be remembered.</source>
        <translation>Die Zugangsdaten von %1 konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>%1 They are asked for each time this connection is opened.</source>
        <comment>why not, a sentence</comment>
        <translation>%1 Sie werden bei jedem Öffnen dieser Verbindung abgefragt.</translation>
    </message>
    <message>
        <source>The keychain could not be told to forget the credentials of this connection.</source>
        <translation>Die Zugangsdaten dieser Verbindung konnten nicht aus dem Schlüsselbund entfernt werden.</translation>
    </message>
    <message>
        <source>%1 They may still be in it, as an entry of Roster; remove it there.</source>
        <comment>why not, a sentence</comment>
        <translation>%1 Möglicherweise stehen sie noch darin, als Eintrag von Roster; dort entfernen.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>Roster</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>Close %1 while a delete, copy, move or change set is under way?</source>
        <translation>%1 schließen, während noch gelöscht, kopiert, verschoben oder ein Änderungssatz angewendet wird?</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Laufende Vorgänge</translation>
    </message>
    <message>
        <source>It ends where it is: what is done stays done, the rest is left as it was.</source>
        <translation>Der Vorgang endet, wo er steht: Was getan ist, bleibt getan, der Rest bleibt, wie er war.</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>&amp;Trotzdem schließen</translation>
    </message>
    <message>
        <source>Quit while a delete, copy, move or change set is under way?</source>
        <translation>Beenden, während noch gelöscht, kopiert, verschoben oder ein Änderungssatz angewendet wird?</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>connection, its state</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Roster - %1</source>
        <comment>window title, connection</comment>
        <translation>Roster - %1</translation>
    </message>
    <message>
        <source>&amp;Unlock for changes…</source>
        <translation>Für Änderungen &amp;entsperren…</translation>
    </message>
    <message>
        <source>&amp;Make read-only</source>
        <translation>Nur &amp;Lesen zulassen</translation>
    </message>
    <message>
        <source>Open a connection first.</source>
        <translation>Zuerst eine Verbindung öffnen.</translation>
    </message>
    <message>
        <source>&amp;Node</source>
        <translation>&amp;Knoten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New connection…</source>
        <translation>&amp;Neue Verbindung…</translation>
    </message>
    <message>
        <source>&amp;Open registry file…</source>
        <translation>&amp;Registry-Datei öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;sample registry</source>
        <translation>&amp;Beispiel-Registry öffnen</translation>
    </message>
    <message>
        <source>New &amp;tab of this connection</source>
        <translation>Neuer Reiter &amp;dieser Verbindung</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>Reiter &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>New &amp;board</source>
        <translation>Neue &amp;Tafel</translation>
    </message>
    <message>
        <source>Open boar&amp;d…</source>
        <translation>Ta&amp;fel öffnen…</translation>
    </message>
    <message>
        <source>&amp;Recent boards</source>
        <translation>&amp;Zuletzt geöffnete Tafeln</translation>
    </message>
    <message>
        <source>Open the &amp;example board</source>
        <translation>Beis&amp;piel-Tafel öffnen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Nodes</source>
        <translation>&amp;Knoten</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>&amp;Dienste</translation>
    </message>
    <message>
        <source>Edit &amp;path</source>
        <translation>&amp;Pfad bearbeiten</translation>
    </message>
    <message>
        <source>Pause &amp;live changes</source>
        <translation>&amp;Live-Änderungen anhalten</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>&amp;Nächster Reiter</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>&amp;Vorheriger Reiter</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>&amp;Befehlspalette</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <comment>theme</comment>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>theme</comment>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>theme</comment>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Spra&amp;che</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <comment>language</comment>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>Verbindung &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Ask the server now</source>
        <translation>&amp;Server jetzt abfragen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Roster</source>
        <translation>Ü&amp;ber Roster</translation>
    </message>
    <message>
        <source>No connection is open</source>
        <translation>Keine Verbindung ist geöffnet</translation>
    </message>
    <message>
        <source>Roster &amp;help</source>
        <translation>Roster-&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Rundgang durch das Fenster</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>connection, its state, explanation</comment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Reduced &amp;motion</source>
        <translation>Weniger Be&amp;wegung</translation>
    </message>
    <message>
        <source>Nothing fades or slides; what changed keeps a mark until you visit it</source>
        <translation>Nichts blendet oder gleitet; was sich geändert hat, behält eine Markierung, bis Sie es aufsuchen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
</context>
<context>
    <name>app::ScreenAwake</name>
    <message>
        <source>The screen cannot be kept awake: there is no session bus.</source>
        <translation>Der Bildschirm kann nicht wach gehalten werden: Es gibt keinen Sitzungsbus.</translation>
    </message>
    <message>
        <source>A board is shown</source>
        <translation>Eine Tafel wird angezeigt</translation>
    </message>
    <message>
        <source>The screen cannot be kept awake: %1</source>
        <comment>technical reason</comment>
        <translation>Der Bildschirm kann nicht wach gehalten werden: %1</translation>
    </message>
</context>
<context>
    <name>app::TabBar</name>
    <message>
        <source>Open connections</source>
        <translation>Offene Verbindungen</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Roster</source>
        <translation>Über Roster</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Ü&amp;ber</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>B&amp;ibliotheken</translation>
    </message>
    <message>
        <source>L&amp;icence</source>
        <translation>&amp;Lizenz</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnose</translation>
    </message>
    <message>
        <source>Roster %1</source>
        <translation>Roster %1</translation>
    </message>
    <message>
        <source>A browser and editor for service registries kept in Apache ZooKeeper.</source>
        <translation>Betrachter und Editor für Dienst-Registries in Apache ZooKeeper.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>The ZooKeeper library on this computer can encrypt connections with TLS; Roster does not use that yet.</source>
        <translation>Die ZooKeeper-Bibliothek auf diesem Rechner kann Verbindungen mit TLS verschlüsseln; Roster nutzt das noch nicht.</translation>
    </message>
    <message>
        <source>The ZooKeeper library on this computer cannot encrypt connections: it was built without TLS.</source>
        <translation>Die ZooKeeper-Bibliothek auf diesem Rechner kann Verbindungen nicht verschlüsseln: Sie wurde ohne TLS gebaut.</translation>
    </message>
    <message>
        <source>The ZooKeeper library on this computer can sign in with SASL; Roster does not use that yet.</source>
        <translation>Die ZooKeeper-Bibliothek auf diesem Rechner kann sich mit SASL anmelden; Roster nutzt das noch nicht.</translation>
    </message>
    <message>
        <source>The ZooKeeper library on this computer cannot sign in with Kerberos: it was built without SASL.</source>
        <translation>Die ZooKeeper-Bibliothek auf diesem Rechner kann sich nicht mit Kerberos anmelden: Sie wurde ohne SASL gebaut.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Co&amp;py diagnostics</source>
        <translation>Diagnose &amp;kopieren</translation>
    </message>
    <message>
        <source>This helps with a report. It has no names of hosts or connections, no paths, no data and no passwords.</source>
        <translation>Dies hilft bei einer Fehlermeldung. Es enthält keine Namen von Hosts oder Verbindungen, keine Pfade, keine Daten und keine Passwörter.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
</context>
<context>
    <name>ui::AccessController</name>
    <message>
        <source>Edit access &amp;list…</source>
        <translation>Zu&amp;griffsliste bearbeiten…</translation>
    </message>
    <message>
        <source>Change who may read and write the selected node</source>
        <translation>Ändern, wer den ausgewählten Knoten lesen und schreiben darf</translation>
    </message>
    <message>
        <source>Edit access list</source>
        <translation>Zugriffsliste bearbeiten</translation>
    </message>
</context>
<context>
    <name>ui::AclChangeModel</name>
    <message>
        <source>not readable</source>
        <comment>an access list</comment>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>outcome for a node</comment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Access list now</source>
        <translation>Zugriffsliste jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>ui::AclDelegate</name>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
</context>
<context>
    <name>ui::AclDialog</name>
    <message>
        <source>Edit access list</source>
        <translation>Zugriffsliste bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>&amp;Fremde übernehmen</translation>
    </message>
    <message>
        <source>Also on all &amp;nodes below (shown before anything changes)</source>
        <translation>Auch auf allen &amp;Knoten darunter (wird vor der Änderung angezeigt)</translation>
    </message>
    <message>
        <source>Access list</source>
        <translation>Zugriffsliste</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Pre&amp;sets</source>
        <translation>Vor&amp;lagen</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>&amp;Open: everything for everybody</source>
        <translation>&amp;Offen: alles für alle</translation>
    </message>
    <message>
        <source>&amp;Mine: everything for this connection&apos;s credentials, nothing for others</source>
        <translation>&amp;Eigene: alles für die Zugangsdaten dieser Verbindung, nichts für andere</translation>
    </message>
    <message>
        <source>Mine, &amp;readable: everything for this connection&apos;s credentials, others may read</source>
        <translation>Eigene, &amp;lesbar: alles für die Zugangsdaten dieser Verbindung, andere dürfen lesen</translation>
    </message>
    <message>
        <source>Read-only for &amp;everybody</source>
        <translation>&amp;Nur lesen für alle</translation>
    </message>
    <message>
        <source>Entry for a user and password (digest)</source>
        <translation>Eintrag für Benutzer und Passwort (digest)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Add entr&amp;y</source>
        <translation>Eintr&amp;ag hinzufügen</translation>
    </message>
    <message>
        <source>Only a hash of the password is kept, and the field is emptied.</source>
        <translation>Nur ein Hash des Passworts wird aufbewahrt, und das Feld wird geleert.</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Add to c&amp;hange set</source>
        <translation>Zum Änderungssat&amp;z hinzufügen</translation>
    </message>
    <message>
        <source>Set the list together with other changes, when the change set is applied</source>
        <translation>Die Liste zusammen mit anderen Änderungen setzen, wenn der Änderungssatz angewendet wird</translation>
    </message>
    <message>
        <source>Version of the access list: %1</source>
        <comment>a number</comment>
        <translation>Version der Zugriffsliste: %1</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>&amp;Vorschau…</translation>
    </message>
    <message>
        <source>Set this access list on %1?</source>
        <translation>Diese Zugriffsliste auf %1 setzen?</translation>
    </message>
    <message>
        <source>&amp;Set it</source>
        <translation>&amp;Setzen</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>Warten auf den Server…</translation>
    </message>
    <message>
        <source>The node was deleted and made again in the meantime. Its list is now: %1. Yours is kept below; saving replaces theirs.</source>
        <translation>Der Knoten wurde inzwischen gelöscht und neu angelegt. Seine Liste ist jetzt: %1. Ihre bleibt unten erhalten; das Speichern ersetzt die fremde.</translation>
    </message>
    <message>
        <source>Somebody else changed this list in the meantime. It is now: %1. Yours is kept below; saving replaces theirs.</source>
        <translation>Jemand anderes hat diese Liste inzwischen geändert. Sie ist jetzt: %1. Ihre bleibt unten erhalten; das Speichern ersetzt die fremde.</translation>
    </message>
</context>
<context>
    <name>ui::AclEditModel</name>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>permission</comment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Write</source>
        <comment>permission</comment>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>permission</comment>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>permission</comment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Admin</source>
        <comment>permission</comment>
        <translation>Admin</translation>
    </message>
</context>
<context>
    <name>ui::AclModel</name>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>create children</source>
        <comment>permission</comment>
        <translation>Kinder anlegen</translation>
    </message>
    <message>
        <source>delete children</source>
        <comment>permission</comment>
        <translation>Kinder löschen</translation>
    </message>
    <message>
        <source>read</source>
        <comment>permission</comment>
        <translation>lesen</translation>
    </message>
    <message>
        <source>write</source>
        <comment>permission</comment>
        <translation>schreiben</translation>
    </message>
    <message>
        <source>set this list</source>
        <comment>permission</comment>
        <translation>diese Liste setzen</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>permission</comment>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>ui::AclPane</name>
    <message>
        <source>Access list</source>
        <translation>Zugriffsliste</translation>
    </message>
</context>
<context>
    <name>ui::AclTreeDialog</name>
    <message>
        <source>Show only &amp;problems</source>
        <translation>Nur &amp;Probleme anzeigen</translation>
    </message>
    <message>
        <source>Access list of a whole subtree</source>
        <translation>Zugriffsliste eines ganzen Teilbaums</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>%1 and all below it: %2</source>
        <comment>path, access list</comment>
        <translation>%1 und alles darunter: %2</translation>
    </message>
    <message>
        <source>Looking at the access lists: %1 of %2 known nodes.</source>
        <translation>Zugriffslisten werden geprüft: %1 von %2 bekannten Knoten.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) will change.</source>
        <translation>
            <numerusform>%n Knoten wird geändert.</numerusform>
            <numerusform>%n Knoten werden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) have this list already.</source>
        <translation>
            <numerusform>%n Knoten hat diese Liste bereits.</numerusform>
            <numerusform>%n Knoten haben diese Liste bereits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) could not be looked at and stay as they are, with all below them.</source>
        <translation>
            <numerusform>%n Knoten konnte nicht geprüft werden und bleibt, wie er ist, mit allem darunter.</numerusform>
            <numerusform>%n Knoten konnten nicht geprüft werden und bleiben, wie sie sind, mit allem darunter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are more nodes than %n; the others stay as they are: go on with smaller subtrees.</source>
        <translation>
            <numerusform>Es gibt mehr als %n Knoten; die anderen bleiben, wie sie sind: mit kleineren Teilbäumen fortfahren.</numerusform>
            <numerusform>Es gibt mehr als %n Knoten; die anderen bleiben, wie sie sind: mit kleineren Teilbäumen fortfahren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is not complete and cannot be applied: %1</source>
        <translation>Die Aufstellung ist unvollständig und kann nicht angewendet werden: %1</translation>
    </message>
    <message>
        <source>/zookeeper is the server&apos;s own and is left out.</source>
        <translation>/zookeeper gehört dem Server selbst und wird ausgelassen.</translation>
    </message>
    <message>
        <source>Setting the access lists…</source>
        <translation>Zugriffslisten werden gesetzt…</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) changed.</source>
        <translation>
            <numerusform>%n Knoten geändert.</numerusform>
            <numerusform>%n Knoten geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) could not be changed: see the last column.</source>
        <translation>
            <numerusform>%n Knoten konnte nicht geändert werden: siehe letzte Spalte.</numerusform>
            <numerusform>%n Knoten konnten nicht geändert werden: siehe letzte Spalte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) were not reached and are as before.</source>
        <translation>
            <numerusform>%n Knoten wurde nicht erreicht und ist wie zuvor.</numerusform>
            <numerusform>%n Knoten wurden nicht erreicht und sind wie zuvor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1 Do it again later; what has the list already is left alone.</source>
        <translation>Angehalten: %1 Später wiederholen; was die Liste schon hat, bleibt unberührt.</translation>
    </message>
</context>
<context>
    <name>ui::ActionMenus</name>
    <message>
        <source>S&amp;ervices</source>
        <translation>D&amp;ienste</translation>
    </message>
    <message>
        <source>Cop&amp;y and move</source>
        <translation>Kopi&amp;eren und verschieben</translation>
    </message>
    <message>
        <source>Change se&amp;t</source>
        <translation>Ä&amp;nderungssatz</translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>Roster was started read-only (--read-only).</source>
        <translation>Roster wurde schreibgeschützt gestartet (--read-only).</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is in the way, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Select a node first.</source>
        <translation>Zuerst einen Knoten auswählen.</translation>
    </message>
    <message>
        <source>%1. Not possible now: %2</source>
        <comment>action, reason</comment>
        <translation>%1. Derzeit nicht möglich: %2</translation>
    </message>
</context>
<context>
    <name>ui::AlarmModel</name>
    <message>
        <source>raised</source>
        <comment>an alarm</comment>
        <translation>ausgelöst</translation>
    </message>
    <message>
        <source>over</source>
        <comment>an alarm</comment>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <comment>an alarm</comment>
        <translation>quittiert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Kachel</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1, acknowledged</source>
        <comment>severity</comment>
        <translation>%1, quittiert</translation>
    </message>
    <message>
        <source>%1, raised</source>
        <comment>severity</comment>
        <translation>%1, ausgelöst</translation>
    </message>
    <message>
        <source>over: the tile was removed</source>
        <comment>an alarm</comment>
        <translation>vorbei: die Kachel wurde entfernt</translation>
    </message>
    <message>
        <source>over: the tile was changed</source>
        <comment>an alarm</comment>
        <translation>vorbei: die Kachel wurde geändert</translation>
    </message>
    <message>
        <source>over: the rule was removed</source>
        <comment>an alarm</comment>
        <translation>vorbei: die Regel wurde entfernt</translation>
    </message>
    <message>
        <source>over: the rule was changed</source>
        <comment>an alarm</comment>
        <translation>vorbei: die Regel wurde geändert</translation>
    </message>
</context>
<context>
    <name>ui::AlarmPane</name>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Ac&amp;knowledge</source>
        <translation>&amp;Quittieren</translation>
    </message>
    <message>
        <source>Acknowledge a&amp;ll</source>
        <translation>A&amp;lle quittieren</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>No alarm is raised.</source>
        <translation>Kein Alarm ist ausgelöst.</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) raised.</source>
        <translation>
            <numerusform>%n Alarm ausgelöst.</numerusform>
            <numerusform>%n Alarme ausgelöst.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no alarms.</source>
        <translation>Es gibt keine Alarme.</translation>
    </message>
</context>
<context>
    <name>ui::BoardDialog</name>
    <message>
        <source>Board settings</source>
        <translation>Tafel-Einstellungen</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>Wie das Programm</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>T&amp;heme:</source>
        <translation>&amp;Farbschema:</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>&amp;Spalten:</translation>
    </message>
    <message>
        <source>&amp;Next page after:</source>
        <translation>&amp;Nächste Seite nach:</translation>
    </message>
    <message>
        <source>C&amp;onnections, read only:</source>
        <translation>&amp;Verbindungen, nur lesend:</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>zk://host:2181/chroot</source>
        <translation>zk://host:2181/chroot</translation>
    </message>
    <message>
        <source>http://host:8080, a line each; only for servers that answer no four-letter words</source>
        <translation>http://host:8080, eine je Zeile; nur für Server, die nicht auf Vier-Buchstaben-Wörter antworten</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>S&amp;chlüssel:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>Ad&amp;min servers:</source>
        <translation>Ad&amp;min-Server:</translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s) use this connection. Give them another one, or remove them, first.</source>
        <translation>
            <numerusform>%n Kachel benutzt diese Verbindung. Zuerst eine andere zuweisen oder die Kachel entfernen.</numerusform>
            <numerusform>%n Kacheln benutzen diese Verbindung. Zuerst eine andere zuweisen oder die Kacheln entfernen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection, its address</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>noch keine Adresse</translation>
    </message>
    <message>
        <source>Each connection needs a key, by which the tiles call it.</source>
        <translation>Jede Verbindung braucht einen Schlüssel, unter dem die Kacheln sie ansprechen.</translation>
    </message>
    <message>
        <source>Two connections have the key %1.</source>
        <translation>Zwei Verbindungen haben den Schlüssel %1.</translation>
    </message>
    <message>
        <source>The connection %1 needs an address.</source>
        <translation>Die Verbindung %1 braucht eine Adresse.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This board cannot be kept: %1.</source>
        <comment>technical reason</comment>
        <translation>Diese Tafel kann nicht übernommen werden: %1.</translation>
    </message>
</context>
<context>
    <name>ui::BoardHeader</name>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>%1. %2. %3.</source>
        <comment>title, alarms, connections</comment>
        <translation>%1. %2. %3.</translation>
    </message>
</context>
<context>
    <name>ui::BoardView</name>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Board without a title</source>
        <translation>Tafel ohne Titel</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n Alarm</numerusform>
            <numerusform>%n Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>Keine Alarme</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No connections</source>
        <translation>Keine Verbindungen</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>all connections of a board</comment>
        <translation>Verbunden</translation>
    </message>
    <message numerus="yes">
        <source>Connected, %n watch(es)</source>
        <translation>
            <numerusform>Verbunden, %n Watch</numerusform>
            <numerusform>Verbunden, %n Watches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n tile(s) polled: the watch budget is used up</source>
        <comment>how many watches</comment>
        <translation>
            <numerusform>%1, %n Kachel wird abgefragt: Das Watch-Kontingent ist ausgeschöpft</numerusform>
            <numerusform>%1, %n Kacheln werden abgefragt: Das Watch-Kontingent ist ausgeschöpft</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing on this board yet. Drag a service or a node here, or add a tile in edit mode.</source>
        <translation>Diese Tafel ist noch leer. Einen Dienst oder Knoten hierher ziehen oder im Bearbeitungsmodus eine Kachel hinzufügen.</translation>
    </message>
</context>
<context>
    <name>ui::ChangeSetController</name>
    <message>
        <source>This cannot be added to a change set.</source>
        <translation>Dies kann nicht zu einem Änderungssatz hinzugefügt werden.</translation>
    </message>
    <message>
        <source>What the server numbers itself, and what cannot be checked against a version, is carried out at once.</source>
        <translation>Was der Server selbst nummeriert und was sich nicht gegen eine Version prüfen lässt, wird sofort ausgeführt.</translation>
    </message>
    <message>
        <source>The change set creates a node %1 already.</source>
        <translation>Der Änderungssatz legt bereits einen Knoten %1 an.</translation>
    </message>
    <message>
        <source>Remove that from the change set first, or choose another name.</source>
        <translation>Diesen zuerst aus dem Änderungssatz entfernen oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Change set</source>
        <translation>Änderungssatz</translation>
    </message>
    <message>
        <source>Add to change set</source>
        <translation>Zum Änderungssatz hinzufügen</translation>
    </message>
    <message>
        <source>Collect what was typed into the selected node, to be applied together with other changes</source>
        <translation>Eingaben zum ausgewählten Knoten sammeln, um sie zusammen mit anderen Änderungen anzuwenden</translation>
    </message>
    <message>
        <source>Remove from change set</source>
        <translation>Aus dem Änderungssatz entfernen</translation>
    </message>
    <message>
        <source>Take what is staged for the selected node out of the change set</source>
        <translation>Was für den ausgewählten Knoten vorgemerkt ist, aus dem Änderungssatz nehmen</translation>
    </message>
    <message>
        <source>The change set is being applied.</source>
        <translation>Der Änderungssatz wird angewendet.</translation>
    </message>
    <message>
        <source>Nothing is staged for this node.</source>
        <translation>Für diesen Knoten ist nichts vorgemerkt.</translation>
    </message>
    <message>
        <source>Apply change set…</source>
        <translation>Änderungssatz anwenden…</translation>
    </message>
    <message>
        <source>Show all that is staged, and carry it out</source>
        <translation>Alles Vorgemerkte anzeigen und ausführen</translation>
    </message>
    <message>
        <source>Empty change set…</source>
        <translation>Änderungssatz leeren…</translation>
    </message>
    <message>
        <source>Take everything out of the change set; nothing is written</source>
        <translation>Alles aus dem Änderungssatz nehmen; nichts wird geschrieben</translation>
    </message>
    <message>
        <source>Nothing is staged.</source>
        <translation>Nichts ist vorgemerkt.</translation>
    </message>
    <message>
        <source>Show change set</source>
        <translation>Änderungssatz anzeigen</translation>
    </message>
    <message>
        <source>List the changes that are staged</source>
        <translation>Die vorgemerkten Änderungen auflisten</translation>
    </message>
    <message>
        <source>Nothing was changed in this node.</source>
        <translation>An diesem Knoten wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Er wird gerade gespeichert.</translation>
    </message>
    <message>
        <source>Somebody else has changed this node. Decide first what shall become of both.</source>
        <translation>Jemand anderes hat diesen Knoten geändert. Zuerst entscheiden, was aus beiden Fassungen werden soll.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>The draft was changed after it was staged. This is the text that was staged.</source>
        <translation>Der Entwurf wurde nach dem Vormerken geändert. Dies ist der Text, der vorgemerkt wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) stay in the change set.</source>
        <translation>
            <numerusform>%n Änderung bleibt im Änderungssatz.</numerusform>
            <numerusform>%n Änderungen bleiben im Änderungssatz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was carried out.</source>
        <translation>Nichts wurde ausgeführt.</translation>
    </message>
    <message>
        <source>%1 of %2 steps were carried out.</source>
        <translation>%1 von %2 Schritten wurden ausgeführt.</translation>
    </message>
    <message>
        <source>It is not known whether this was applied: %1</source>
        <comment>reason</comment>
        <translation>Es ist nicht bekannt, ob dies angewendet wurde: %1</translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <comment>reason</comment>
        <translation>Nicht angewendet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) before it were carried out.</source>
        <translation>
            <numerusform>%n Schritt davor wurde ausgeführt.</numerusform>
            <numerusform>%n Schritte davor wurden ausgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how far it came, what is left</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The change set was applied.</source>
        <translation>Der Änderungssatz wurde angewendet.</translation>
    </message>
</context>
<context>
    <name>ui::ChangeSetPane</name>
    <message>
        <source>Change set</source>
        <translation>Änderungssatz</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Based on version</source>
        <translation>Ausgangsversion</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Chan&amp;ge set</source>
        <translation>Änderun&amp;gssatz</translation>
    </message>
    <message>
        <source>Chan&amp;ge set (%1)</source>
        <comment>how many changes are staged</comment>
        <translation>Änderun&amp;gssatz (%1)</translation>
    </message>
    <message>
        <source>Show node</source>
        <translation>Knoten anzeigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Go to the node in the tree</source>
        <translation>Zum Knoten im Baum gehen</translation>
    </message>
    <message>
        <source>Take the selected changes out of the change set; nothing is written</source>
        <translation>Die ausgewählten Änderungen aus dem Änderungssatz nehmen; nichts wird geschrieben</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Anwenden…</translation>
    </message>
    <message>
        <source>Remove all…</source>
        <translation>Alle entfernen…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop before the next step; what is carried out stays</source>
        <translation>Vor dem nächsten Schritt anhalten; was ausgeführt ist, bleibt</translation>
    </message>
    <message>
        <source>What is staged cannot be written to the disk: %1. It is kept in memory, and will be gone when Roster ends.</source>
        <translation>Was vorgemerkt ist, kann nicht auf den Datenträger geschrieben werden: %1. Es bleibt im Speicher und ist weg, wenn Roster endet.</translation>
    </message>
    <message>
        <source>Applying step %1 of %2</source>
        <translation>Schritt %1 von %2 wird angewendet</translation>
    </message>
    <message>
        <source>No change is collected. “Add to change set” takes what you typed, instead of saving it, so that changes on several nodes are reviewed and applied together.</source>
        <translation>Es ist keine Änderung gesammelt. „Zum Änderungssatz hinzufügen“ nimmt auf, was Sie eingegeben haben, statt es zu speichern, sodass Änderungen an mehreren Knoten zusammen durchgesehen und angewendet werden.</translation>
    </message>
</context>
<context>
    <name>ui::ChartTable</name>
    <message>
        <source>Chart as table</source>
        <translation>Diagramm als Tabelle</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>title of a chart, time</comment>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>K&amp;opieren</translation>
    </message>
    <message>
        <source>All rows, with tabs between the columns</source>
        <translation>Alle Zeilen, mit Tabulatoren zwischen den Spalten</translation>
    </message>
</context>
<context>
    <name>ui::CommandModel</name>
    <message>
        <source>This is not offered any more.</source>
        <comment>a command</comment>
        <translation>Dies wird nicht mehr angeboten.</translation>
    </message>
    <message>
        <source>Not possible just now.</source>
        <comment>a command</comment>
        <translation>Derzeit nicht möglich.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>menu, command</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>command, its keys</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. Not possible now: %2</source>
        <comment>command, reason</comment>
        <translation>%1. Derzeit nicht möglich: %2</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Type some letters of a command</source>
        <translation>Einige Buchstaben eines Befehls eingeben</translation>
    </message>
    <message>
        <source>No command has these letters in this order.</source>
        <translation>Kein Befehl enthält diese Buchstaben in dieser Reihenfolge.</translation>
    </message>
</context>
<context>
    <name>ui::ConflictDialog</name>
    <message>
        <source>Merge with what somebody else saved</source>
        <translation>Zusammenführen mit fremden Änderungen</translation>
    </message>
    <message>
        <source>Merge these too</source>
        <translation>Auch diese zusammenführen</translation>
    </message>
    <message>
        <source>Mine and theirs</source>
        <translation>Eigene und fremde Fassung</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>&amp;Fremde übernehmen</translation>
    </message>
    <message>
        <source>Gives up what you typed, for what the server has</source>
        <translation>Gibt Ihre Eingaben zugunsten des Stands auf dem Server auf</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Eigene behalten</translation>
    </message>
    <message>
        <source>Your text replaces what the server has</source>
        <translation>Ihr Text ersetzt den Stand auf dem Server</translation>
    </message>
    <message>
        <source>&amp;Save merged</source>
        <translation>&amp;Zusammenführung speichern</translation>
    </message>
    <message>
        <source>Saves the result in the middle</source>
        <translation>Speichert das Ergebnis in der Mitte</translation>
    </message>
    <message>
        <source>Theirs: version %1, saved %2</source>
        <translation>Fremde: Version %1, gespeichert %2</translation>
    </message>
    <message>
        <source>Your merge so far</source>
        <translation>Ihre bisherige Zusammenführung</translation>
    </message>
    <message>
        <source>Mine: what you typed</source>
        <translation>Eigene: Ihre Eingaben</translation>
    </message>
    <message>
        <source>The node exists again on the server.</source>
        <translation>Der Knoten existiert auf dem Server wieder.</translation>
    </message>
    <message>
        <source>The server&apos;s node changed again, to version %1. What you chose and typed is as it was; the new changes are not in it yet.</source>
        <translation>Der Knoten auf dem Server hat sich erneut geändert, zu Version %1. Ihre Auswahl und Eingaben sind unverändert; die neuen Änderungen sind noch nicht enthalten.</translation>
    </message>
    <message>
        <source>The server&apos;s node changed again, to something that is not text. It cannot be merged: copy what you need, then take theirs or keep mine.</source>
        <translation>Der Knoten auf dem Server hat sich erneut geändert, in etwas, das kein Text ist. Zusammenführen ist nicht möglich: Kopieren Sie, was Sie brauchen; danach die fremde Fassung übernehmen oder die eigene behalten.</translation>
    </message>
    <message>
        <source>The server&apos;s node changed again, to version %1: this is the merge with it.</source>
        <translation>Der Knoten auf dem Server hat sich erneut geändert, zu Version %1: Dies ist die Zusammenführung damit.</translation>
    </message>
    <message>
        <source>The node was deleted on the server meanwhile. Keep mine to create it again, or cancel: your draft stays.</source>
        <translation>Der Knoten wurde inzwischen auf dem Server gelöscht. „Eigene behalten“ legt ihn neu an; beim Abbrechen bleibt Ihr Entwurf bestehen.</translation>
    </message>
    <message>
        <source>What you chose and typed here is lost when you leave; your draft stays as it was. Cancel once more to leave.</source>
        <translation>Ihre Auswahl und Eingaben hier gehen beim Verlassen verloren; Ihr Entwurf bleibt, wie er war. Zum Verlassen noch einmal abbrechen.</translation>
    </message>
    <message>
        <source>Somebody else saved this node while you were editing it. It is not text, so the two cannot be merged: take one of them as a whole.</source>
        <translation>Jemand anderes hat diesen Knoten gespeichert, während Sie ihn bearbeitet haben. Er ist kein Text, daher lassen sich die beiden nicht zusammenführen: eine Fassung als Ganzes übernehmen.</translation>
    </message>
    <message>
        <source>Somebody else saved this node while you were editing it. The middle brings both together; decide where both changed the same lines.</source>
        <translation>Jemand anderes hat diesen Knoten gespeichert, während Sie ihn bearbeitet haben. Die Mitte vereint beide; entscheiden Sie, wo beide dieselben Zeilen geändert haben.</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>Warten auf den Server…</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Wird zusammengeführt…</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to resolve</source>
        <translation>
            <numerusform>%n Konflikt zu lösen</numerusform>
            <numerusform>%n Konflikte zu lösen</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge the new changes before you save</source>
        <translation>Vor dem Speichern die neuen Änderungen zusammenführen</translation>
    </message>
    <message>
        <source>No conflict is left: ready to be saved</source>
        <translation>Kein Konflikt mehr offen: bereit zum Speichern</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionBanner</name>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Jetzt versuchen</translation>
    </message>
    <message>
        <source>Connection problem</source>
        <translation>Verbindungsproblem</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Ed&amp;it connection…</source>
        <translation>Ve&amp;rbindung bearbeiten…</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>%1 since %2.</source>
        <comment>state, time</comment>
        <translation>%1 seit %2.</translation>
    </message>
    <message>
        <source>%1 since %2 (%3).</source>
        <comment>state, time, server</comment>
        <translation>%1 seit %2 (%3).</translation>
    </message>
    <message>
        <source>What is shown is as of %1.</source>
        <translation>Angezeigt wird der Stand von %1.</translation>
    </message>
    <message>
        <source>Attempt %1 failed, next try in %2 s.</source>
        <translation>Versuch %1 fehlgeschlagen, nächster in %2 s.</translation>
    </message>
    <message>
        <source>Attempt %1 failed, trying again.</source>
        <translation>Versuch %1 fehlgeschlagen, neuer Versuch läuft.</translation>
    </message>
    <message>
        <source>Attempt %1.</source>
        <translation>Versuch %1.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionDialog</name>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>Erneut &amp;testen</translation>
    </message>
    <message>
        <source>The test went well</source>
        <translation>Der Test war erfolgreich</translation>
    </message>
    <message>
        <source>The test failed</source>
        <translation>Der Test ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>Verbindungsangabe</translation>
    </message>
    <message>
        <source>Connection strin&amp;g:</source>
        <translation>Verbindungsan&amp;gabe:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Gro&amp;up:</source>
        <translation>Gr&amp;uppe:</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Shown along the tab and the window, so that nobody takes one environment for another</source>
        <translation>Wird an Reiter und Fenster gezeigt, damit niemand eine Umgebung mit einer anderen verwechselt</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Farbe:</translation>
    </message>
    <message>
        <source>Session timeout</source>
        <translation>Sitzungs-Timeout</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Asked for; the server may grant another</source>
        <translation>Gewünscht; der Server kann einen anderen gewähren</translation>
    </message>
    <message>
        <source>Session t&amp;imeout:</source>
        <translation>Sit&amp;zungs-Timeout:</translation>
    </message>
    <message>
        <source>&amp;Read-only: refuse every change</source>
        <translation>&amp;Schreibgeschützt: jede Änderung ablehnen</translation>
    </message>
    <message>
        <source>Roster was started read-only (--read-only).</source>
        <translation>Roster wurde schreibgeschützt gestartet (--read-only).</translation>
    </message>
    <message>
        <source>&amp;Live: follow changes as they happen</source>
        <translation>&amp;Live: Änderungen verfolgen, sobald sie geschehen</translation>
    </message>
    <message>
        <source>Without it nothing is watched on the server, and you refresh by hand</source>
        <translation>Ohne dies wird auf dem Server nichts beobachtet und von Hand aktualisiert</translation>
    </message>
    <message>
        <source>Sa&amp;ve this connection</source>
        <translation>Diese Verbindung sp&amp;eichern</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>S&amp;top test</source>
        <translation>Test &amp;anhalten</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionEditing</name>
    <message>
        <source>Revert c&amp;hanges</source>
        <translation>Änderungen verwe&amp;rfen</translation>
    </message>
    <message>
        <source>Give up what was typed into the selected node</source>
        <translation>Eingaben zum ausgewählten Knoten aufgeben</translation>
    </message>
    <message>
        <source>Nothing was changed in this node.</source>
        <translation>An diesem Knoten wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Sho&amp;w drafts</source>
        <translation>En&amp;twürfe anzeigen</translation>
    </message>
    <message>
        <source>List the nodes whose text is not saved</source>
        <translation>Knoten mit nicht gespeichertem Text auflisten</translation>
    </message>
    <message>
        <source>Undo &amp;typing</source>
        <translation>E&amp;ingabe rückgängig machen</translation>
    </message>
    <message>
        <source>Take back the last change of the text</source>
        <translation>Die letzte Änderung des Texts zurücknehmen</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>Es wurde nichts eingegeben.</translation>
    </message>
    <message>
        <source>Redo t&amp;yping</source>
        <translation>Eingabe wieder&amp;holen</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Die zurückgenommene Änderung erneut ausführen</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Es wurde nichts zurückgenommen.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formatieren</translation>
    </message>
    <message>
        <source>Lay the JSON out over lines, in the text itself</source>
        <translation>Das JSON auf Zeilen verteilen, im Text selbst</translation>
    </message>
    <message>
        <source>M&amp;inify</source>
        <translation>Ko&amp;mpakt schreiben</translation>
    </message>
    <message>
        <source>Take all white space out of the JSON, in the text itself</source>
        <translation>Alle Leerzeichen und Umbrüche aus dem JSON entfernen, im Text selbst</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>Zu &amp;Zeile gehen…</translation>
    </message>
    <message>
        <source>Put the cursor on a line of the text</source>
        <translation>Den Cursor in eine Zeile des Texts setzen</translation>
    </message>
    <message>
        <source>Find and r&amp;eplace</source>
        <translation>Suche&amp;n und ersetzen</translation>
    </message>
    <message>
        <source>Replace words in the text</source>
        <translation>Wörter im Text ersetzen</translation>
    </message>
    <message>
        <source>&amp;JSON Schemas…</source>
        <translation>&amp;JSON-Schemas…</translation>
    </message>
    <message>
        <source>Say which nodes have a JSON Schema, and where it is read from</source>
        <translation>Festlegen, welche Knoten ein JSON-Schema haben und woher es gelesen wird</translation>
    </message>
    <message>
        <source>No text is shown.</source>
        <translation>Es wird kein Text angezeigt.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>Dies ist kein JSON.</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <source>Begin to change the text of the selected node</source>
        <translation>Den Text des gewählten Knotens zu ändern beginnen</translation>
    </message>
    <message>
        <source>Fin&amp;d in text</source>
        <translation>Im &amp;Text suchen</translation>
    </message>
    <message>
        <source>Find words in the text of the selected node</source>
        <translation>Wörter im Text des ausgewählten Knotens suchen</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Go on to the next place that was found</source>
        <translation>Zur nächsten gefundenen Stelle gehen</translation>
    </message>
    <message>
        <source>Find previo&amp;us</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>Go back to the place that was found before</source>
        <translation>Zurück zur vorigen gefundenen Stelle gehen</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionIndicator</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Connection state</source>
        <translation>Verbindungszustand</translation>
    </message>
    <message>
        <source>&amp;Ask the server now</source>
        <translation>&amp;Server jetzt abfragen</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>Verbindung &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>timeout %1</source>
        <translation>Timeout %1</translation>
    </message>
    <message numerus="yes">
        <source>%n watch(es)</source>
        <translation>
            <numerusform>%n Watch</numerusform>
            <numerusform>%n Watches</numerusform>
        </translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>No connection is open</source>
        <translation>Keine Verbindung ist geöffnet</translation>
    </message>
    <message>
        <source>%1 since %2. %3</source>
        <comment>state, time, explanation</comment>
        <translation>%1 seit %2. %3</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Session: %1</source>
        <translation>Sitzung: %1</translation>
    </message>
    <message>
        <source>Session timeout agreed on: %1</source>
        <translation>Vereinbarter Sitzungs-Timeout: %1</translation>
    </message>
    <message>
        <source>Round trip: %1</source>
        <translation>Umlaufzeit: %1</translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation>Letzte Antwort: %1</translation>
    </message>
    <message>
        <source>Watches on the server: %1</source>
        <translation>Watches auf dem Server: %1</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionServices</name>
    <message>
        <source>Show services below</source>
        <translation>Dienste darunter anzeigen</translation>
    </message>
    <message>
        <source>The services below this node: who is up, who is gone</source>
        <translation>Die Dienste unter diesem Knoten: wer läuft, wer verschwunden ist</translation>
    </message>
    <message>
        <source>Show as service…</source>
        <translation>Als Dienst anzeigen…</translation>
    </message>
    <message>
        <source>Say how this node&apos;s children are to be read, when it was not found out</source>
        <translation>Festlegen, wie die Kinder dieses Knotens zu lesen sind, wenn es nicht erkannt wurde</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>The tree of nodes (Ctrl+1)</source>
        <translation>Der Baum der Knoten (Strg+1)</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>The services that nodes tell of (Ctrl+2)</source>
        <translation>Die Dienste, von denen Knoten berichten (Strg+2)</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionTestPanel</name>
    <message>
        <source>Connection test</source>
        <translation>Verbindungstest</translation>
    </message>
    <message>
        <source>%1: yes. No server says whether a password is right: that shows at the first node it protects.</source>
        <comment>test step</comment>
        <translation>%1: ja. Kein Server sagt, ob ein Passwort stimmt: Das zeigt sich beim ersten Knoten, den es schützt.</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <comment>test step</comment>
        <translation>%1: ja</translation>
    </message>
    <message>
        <source>%1: yes (%2)</source>
        <comment>test step, detail</comment>
        <translation>%1: ja (%2)</translation>
    </message>
    <message>
        <source>%1: not tried</source>
        <comment>test step</comment>
        <translation>%1: nicht versucht</translation>
    </message>
    <message>
        <source>%1: no. %2 %3</source>
        <comment>test step, what happened, what to do</comment>
        <translation>%1: nein. %2 %3</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>Name gefunden</translation>
    </message>
    <message>
        <source>Port answers</source>
        <translation>Port antwortet</translation>
    </message>
    <message>
        <source>It is a ZooKeeper that serves</source>
        <translation>ZooKeeper in Betrieb</translation>
    </message>
    <message>
        <source>Session made</source>
        <translation>Sitzung aufgebaut</translation>
    </message>
    <message>
        <source>Credentials accepted</source>
        <translation>Zugangsdaten angenommen</translation>
    </message>
    <message>
        <source>The root can be read</source>
        <translation>Wurzel lesbar</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionView</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Read again what is shown (F5)</source>
        <translation>Das Angezeigte neu lesen (F5)</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>&amp;Access list</source>
        <translation>&amp;Zugriffsliste</translation>
    </message>
    <message>
        <source>D&amp;rafts</source>
        <translation>Ent&amp;würfe</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Verlauf anzeigen</translation>
    </message>
    <message>
        <source>What was written to this node with Roster, and what was seen to change in it</source>
        <translation>Was mit Roster in diesen Knoten geschrieben wurde und welche Änderungen daran gesehen wurden</translation>
    </message>
    <message>
        <source>There is no node %1. It exists as far as %2.</source>
        <comment>wanted path, its deepest existing part</comment>
        <translation>Es gibt keinen Knoten %1. Vorhanden ist der Pfad bis %2.</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entsperrt</translation>
    </message>
    <message>
        <source>Changes are possible. Click to make this connection read-only again.</source>
        <translation>Änderungen sind möglich. Klicken, um diese Verbindung wieder auf schreibgeschützt zu setzen.</translation>
    </message>
    <message>
        <source>Every change is refused. Click to unlock this connection.</source>
        <translation>Jede Änderung wird abgelehnt. Klicken, um diese Verbindung zu entsperren.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>locked or not, why</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Node stat&amp;us</source>
        <translation>Knoten&amp;status</translation>
    </message>
    <message>
        <source>Event&amp;s</source>
        <translation>&amp;Ereignisse</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy the path of the selected node</source>
        <translation>Den Pfad des ausgewählten Knotens kopieren</translation>
    </message>
    <message>
        <source>C&amp;opy data</source>
        <translation>&amp;Daten kopieren</translation>
    </message>
    <message>
        <source>Copy what the selected node holds</source>
        <translation>Kopieren, was der ausgewählte Knoten enthält</translation>
    </message>
</context>
<context>
    <name>ui::CopyDialog</name>
    <message>
        <source>Copy nodes</source>
        <translation>Knoten kopieren</translation>
    </message>
    <message>
        <source>Move nodes</source>
        <translation>Knoten verschieben</translation>
    </message>
    <message>
        <source>Rename node</source>
        <translation>Knoten umbenennen</translation>
    </message>
    <message>
        <source>Duplicate node</source>
        <translation>Knoten duplizieren</translation>
    </message>
    <message>
        <source>Paste nodes</source>
        <translation>Knoten einfügen</translation>
    </message>
    <message numerus="yes">
        <source>%n selected nodes</source>
        <translation>
            <numerusform>%n ausgewählter Knoten</numerusform>
            <numerusform>%n ausgewählte Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1: %2, with everything below.</source>
        <comment>connection, node</comment>
        <translation>Aus %1: %2, mit allem darunter.</translation>
    </message>
    <message>
        <source>%1, with everything below.</source>
        <translation>%1, mit allem darunter.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Target parent</source>
        <translation>Ziel-Elternknoten</translation>
    </message>
    <message>
        <source>&amp;Below:</source>
        <translation>Un&amp;ter:</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Wie sie sind</translation>
    </message>
    <message>
        <source>Everybody may do everything</source>
        <translation>Alle dürfen alles</translation>
    </message>
    <message>
        <source>Only this connection&apos;s identities</source>
        <translation>Nur die Identitäten dieser Verbindung</translation>
    </message>
    <message>
        <source>&amp;Access lists:</source>
        <translation>&amp;Zugriffslisten:</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Made persistent</source>
        <translation>Persistent gemacht</translation>
    </message>
    <message>
        <source>&amp;Ephemeral nodes:</source>
        <translation>Ephemere Kn&amp;oten:</translation>
    </message>
    <message>
        <source>Nothing is copied there</source>
        <translation>Dorthin wird nichts kopiert</translation>
    </message>
    <message>
        <source>It stays, what is missing below it is added</source>
        <translation>Er bleibt, unter ihm Fehlendes wird ergänzt</translation>
    </message>
    <message>
        <source>&amp;If a node is there:</source>
        <translation>&amp;Wenn dort ein Knoten ist:</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n nodes, too many to copy at once. Copy parts of them.</source>
        <translation>
            <numerusform>Es gibt mehr als %n Knoten, zu viele zum Kopieren auf einmal. In Teilen kopieren.</numerusform>
            <numerusform>Es gibt mehr als %n Knoten, zu viele zum Kopieren auf einmal. In Teilen kopieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s), %1 of data.</source>
        <translation>
            <numerusform>%n Knoten, %1 Daten.</numerusform>
            <numerusform>%n Knoten, %1 Daten.</numerusform>
        </translation>
    </message>
    <message>
        <source>A node cannot be put in its own place, nor below itself.</source>
        <translation>Ein Knoten kann nicht an seinen eigenen Platz oder unter sich selbst gesetzt werden.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Type the new name.</source>
        <translation>Den neuen Namen eingeben.</translation>
    </message>
    <message>
        <source>Choose another place, or another name.</source>
        <translation>Einen anderen Ort oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Einen anderen Ort wählen.</translation>
    </message>
</context>
<context>
    <name>ui::CopyTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>&amp;Zeilen kopieren</translation>
    </message>
</context>
<context>
    <name>ui::CreateNodeDialog</name>
    <message>
        <source>Create node</source>
        <translation>Knoten anlegen</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>Add to c&amp;hange set</source>
        <translation>Zum Änderungssat&amp;z hinzufügen</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Unter %1</translation>
    </message>
    <message>
        <source>Beside %1</source>
        <translation>Neben %1</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>&amp;Ort:</translation>
    </message>
    <message>
        <source>Node name</source>
        <translation>Knotenname</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Create missing &amp;parents too: the name may hold slashes</source>
        <translation>Fehlende &amp;Elternknoten mit anlegen: Der Name darf Schrägstriche enthalten</translation>
    </message>
    <message>
        <source>New node&apos;s data</source>
        <translation>Daten des neuen Knotens</translation>
    </message>
    <message>
        <source>&amp;Data:</source>
        <translation>&amp;Daten:</translation>
    </message>
    <message>
        <source>N&amp;o data at all (null, not empty)</source>
        <translation>&amp;Gar keine Daten (null, nicht leer)</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>A&amp;rt:</translation>
    </message>
    <message>
        <source>&amp;Sequential: the server appends a number to the name</source>
        <translation>&amp;Sequentiell: Der Server hängt eine Nummer an den Namen an</translation>
    </message>
    <message>
        <source>Open: everybody may do everything</source>
        <translation>Offen: alle dürfen alles</translation>
    </message>
    <message>
        <source>Only this connection&apos;s identities</source>
        <translation>Nur die Identitäten dieser Verbindung</translation>
    </message>
    <message>
        <source>Everybody reads, this connection&apos;s identities do everything</source>
        <translation>Alle lesen, die Identitäten dieser Verbindung dürfen alles</translation>
    </message>
    <message>
        <source>The same as the parent&apos;s</source>
        <translation>Wie beim Elternknoten</translation>
    </message>
    <message>
        <source>&amp;Access list:</source>
        <translation>Zugriffs&amp;liste:</translation>
    </message>
    <message>
        <source>Kind of node</source>
        <translation>Art des Knotens</translation>
    </message>
    <message>
        <source>Persistent</source>
        <translation>Persistent</translation>
    </message>
    <message>
        <source>Ephemeral: goes with this connection&apos;s session</source>
        <translation>Ephemer: verschwindet mit der Sitzung dieser Verbindung</translation>
    </message>
    <message>
        <source>Container: goes after its last child</source>
        <translation>Container: verschwindet nach dem letzten Kind</translation>
    </message>
    <message>
        <source>With a time to live</source>
        <translation>Mit Lebensdauer</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Lebensdauer</translation>
    </message>
    <message>
        <source>Unit of the time to live</source>
        <translation>Einheit der Lebensdauer</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>Warten auf den Server…</translation>
    </message>
    <message>
        <source>There is a node %1 already.</source>
        <translation>Es gibt bereits einen Knoten %1.</translation>
    </message>
    <message>
        <source>A container cannot be sequential.</source>
        <translation>Ein Container kann nicht sequentiell sein.</translation>
    </message>
    <message>
        <source>The parent&apos;s access list is not known.</source>
        <translation>Die Zugriffsliste des Elternknotens ist nicht bekannt.</translation>
    </message>
    <message>
        <source>What the server gives a number cannot be staged: its name is known only when it is created</source>
        <translation>Was der Server nummeriert, kann nicht vorgemerkt werden: Der Name steht erst beim Anlegen fest</translation>
    </message>
    <message>
        <source>Create it together with other changes, when the change set is applied</source>
        <translation>Den Knoten zusammen mit anderen Änderungen anlegen, wenn der Änderungssatz angewendet wird</translation>
    </message>
</context>
<context>
    <name>ui::CredentialDialog</name>
    <message>
        <source>Credentials for %1</source>
        <comment>window title, connection</comment>
        <translation>Zugangsdaten für %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 is opened with %n credential(s). %2</source>
        <comment>connection, why it is asked</comment>
        <translation>
            <numerusform>%1 wird mit %n Satz Zugangsdaten geöffnet. %2</numerusform>
            <numerusform>%1 wird mit %n Sätzen Zugangsdaten geöffnet. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open &amp;without</source>
        <translation>&amp;Ohne öffnen</translation>
    </message>
    <message>
        <source>Nodes that want a credential will refuse you</source>
        <translation>Knoten, die Zugangsdaten verlangen, weisen Sie ab</translation>
    </message>
</context>
<context>
    <name>ui::CredentialRows</name>
    <message>
        <source>S&amp;how passwords</source>
        <translation>&amp;Passwörter anzeigen</translation>
    </message>
    <message>
        <source>&amp;Add credential</source>
        <translation>Zugangsdaten &amp;hinzufügen</translation>
    </message>
    <message>
        <source>A user and a password, or what another scheme of the server wants</source>
        <translation>Benutzer und Passwort oder was ein anderes Schema des Servers verlangt</translation>
    </message>
    <message>
        <source>A credential has a scheme; digest is the usual one.</source>
        <translation>Zugangsdaten haben ein Schema; üblich ist digest.</translation>
    </message>
    <message>
        <source>A password has a user.</source>
        <translation>Zu einem Passwort gehört ein Benutzer.</translation>
    </message>
    <message>
        <source>A user name has no colon.</source>
        <translation>Ein Benutzername enthält keinen Doppelpunkt.</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>digest for a user and a password; others as the server has been taught them</source>
        <translation>digest für Benutzer und Passwort; andere, wie sie dem Server beigebracht wurden</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Remove this credential</source>
        <translation>Diese Zugangsdaten entfernen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Text of the scheme</source>
        <translation>Text des Schemas</translation>
    </message>
</context>
<context>
    <name>ui::CredentialSection</name>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Remember in the &amp;keychain</source>
        <translation>Im Schlüssel&amp;bund speichern</translation>
    </message>
    <message>
        <source>The connection to the server is not encrypted: whoever can listen on the network can read these.</source>
        <translation>Die Verbindung zum Server ist nicht verschlüsselt: Wer im Netz mithören kann, kann diese Daten lesen.</translation>
    </message>
    <message>
        <source>Passwords are kept in the keychain of your desktop or in memory, never in a file of Roster. Without it they are asked for each time this connection is opened.</source>
        <translation>Passwörter werden im Schlüsselbund des Desktops oder im Speicher aufbewahrt, nie in einer Datei von Roster. Ohne ihn werden sie bei jedem Öffnen dieser Verbindung abgefragt.</translation>
    </message>
    <message>
        <source>%1 Passwords are asked for each time this connection is opened.</source>
        <comment>why not, a sentence</comment>
        <translation>%1 Passwörter werden bei jedem Öffnen dieser Verbindung abgefragt.</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Schlüsselbund wird gefragt…</translation>
    </message>
</context>
<context>
    <name>ui::DataEditor</name>
    <message>
        <source>Node data</source>
        <translation>Knotendaten</translation>
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
        <source>Cu&amp;t</source>
        <translation>A&amp;usschneiden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;Wrap lines</source>
        <translation>&amp;Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Fold or unfold all</source>
        <translation>Alles ein- oder ausklappen</translation>
    </message>
</context>
<context>
    <name>ui::DataPanel</name>
    <message>
        <source>Correct the text first: it cannot be read.</source>
        <translation>Zuerst den Text berichtigen: Er ist nicht lesbar.</translation>
    </message>
    <message>
        <source>null (no data)
This node was created without data.</source>
        <translation>null (keine Daten)
Dieser Knoten wurde ohne Daten angelegt.</translation>
    </message>
    <message>
        <source>empty (0 bytes)
This node has data, of length zero.</source>
        <translation>leer (0 Bytes)
Dieser Knoten hat Daten der Länge null.</translation>
    </message>
    <message>
        <source>Save the node&apos;s bytes</source>
        <translation>Bytes des Knotens speichern</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>Automatisch (%1)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>This cannot be edited here: what is packed in it is too large.</source>
        <translation>Dies kann hier nicht bearbeitet werden: Der gepackte Inhalt ist zu groß.</translation>
    </message>
    <message>
        <source>This cannot be edited decoded: its base64 is written unevenly and would be written otherwise. Choose another format to edit the text itself.</source>
        <translation>Dies kann nicht dekodiert bearbeitet werden: Das Base64 ist ungleichmäßig geschrieben und sähe danach anders aus. Zum Bearbeiten des Texts selbst ein anderes Format wählen.</translation>
    </message>
    <message>
        <source>This cannot be edited here: it is too large to be shown as a whole.</source>
        <translation>Dies kann hier nicht bearbeitet werden: Es ist zu groß, um als Ganzes angezeigt zu werden.</translation>
    </message>
    <message>
        <source>Not laid out: the result would be too large.</source>
        <translation>Nicht formatiert: Das Ergebnis wäre zu groß.</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Zu Zeile gehen</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>F&amp;ormat:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Decoded base64</source>
        <translation>Base64 dekodiert</translation>
    </message>
    <message>
        <source>The bytes as they are, written in base64</source>
        <translation>Die Bytes, wie sie sind, in Base64 geschrieben</translation>
    </message>
    <message>
        <source>The data is a text in base64: what it says, written in base64 again when it is saved</source>
        <translation>Die Daten sind ein Text in Base64: sein Inhalt, beim Speichern wieder in Base64 geschrieben</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>Entpackt</translation>
    </message>
    <message>
        <source>The data is compressed with gzip. Show what is inside.</source>
        <translation>Die Daten sind mit gzip komprimiert. Den Inhalt anzeigen.</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Find in data (Ctrl+F)</source>
        <translation>In Daten suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Save bytes to file…</source>
        <translation>Bytes in Datei speichern…</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Formatiert</translation>
    </message>
    <message>
        <source>JSON laid out over lines; only white space differs from the data</source>
        <translation>JSON auf Zeilen verteilt; nur Leerzeichen und Umbrüche weichen von den Daten ab</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>The text as it is stored</source>
        <translation>Der Text, wie er gespeichert ist</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Every byte in hexadecimal</source>
        <translation>Jedes Byte hexadezimal</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>JSON as a tree beside the text</source>
        <translation>JSON als Baum neben dem Text</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>%1 gzip, %2 bytes unpacked</source>
        <translation>%1 gzip, %2 Bytes entpackt</translation>
    </message>
    <message>
        <source>gzip, not unpacked: what is inside is too large</source>
        <translation>gzip, nicht entpackt: Der Inhalt ist zu groß</translation>
    </message>
    <message>
        <source>begins like gzip, but is damaged: not unpacked</source>
        <translation>beginnt wie gzip, ist aber beschädigt: nicht entpackt</translation>
    </message>
    <message>
        <source>UTF-8 with byte order mark</source>
        <translation>UTF-8 mit Byte Order Mark</translation>
    </message>
    <message>
        <source>UTF-16, little-endian</source>
        <translation>UTF-16, Little-Endian</translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation>UTF-16, Big-Endian</translation>
    </message>
    <message>
        <source>not text: shown as hex</source>
        <translation>kein Text: als Hex angezeigt</translation>
    </message>
    <message>
        <source>only the first %1 bytes are shown</source>
        <translation>nur die ersten %1 Bytes werden angezeigt</translation>
    </message>
    <message>
        <source>too large when formatted: shown as it is</source>
        <translation>formatiert zu groß: unverändert angezeigt</translation>
    </message>
    <message>
        <source>nested deeper than 512 levels: the innermost stay on one line</source>
        <translation>tiefer als 512 Ebenen verschachtelt: die innersten bleiben auf einer Zeile</translation>
    </message>
    <message>
        <source>long lines are cut for display only</source>
        <translation>lange Zeilen sind nur in der Anzeige gekürzt</translation>
    </message>
    <message>
        <source>the tree shows the first million values</source>
        <translation>der Baum zeigt die erste Million Werte</translation>
    </message>
    <message>
        <source>decoded from base64</source>
        <translation>aus Base64 dekodiert</translation>
    </message>
    <message>
        <source>not decoded: this is not base64</source>
        <translation>nicht dekodiert: dies ist kein Base64</translation>
    </message>
    <message>
        <source>&amp;Line (1 to %1):</source>
        <translation>&amp;Zeile (1 bis %1):</translation>
    </message>
    <message>
        <source>No node is selected. Choose one in the tree.</source>
        <translation>Kein Knoten ist ausgewählt. Einen im Baum wählen.</translation>
    </message>
</context>
<context>
    <name>ui::DeleteDialog</name>
    <message>
        <source>Delete node</source>
        <translation>Knoten löschen</translation>
    </message>
    <message>
        <source>Delete nodes</source>
        <translation>Knoten löschen</translation>
    </message>
    <message>
        <source>Delete %1 and everything below it?</source>
        <translation>%1 und alles darunter löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n selected nodes and everything below them?</source>
        <translation>
            <numerusform>%n ausgewählten Knoten und alles darunter löschen?</numerusform>
            <numerusform>%n ausgewählte Knoten und alles darunter löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nodes to be deleted</source>
        <translation>Zu löschende Knoten</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Add to c&amp;hange set</source>
        <translation>Zum Änderungssat&amp;z hinzufügen</translation>
    </message>
    <message>
        <source>Delete it together with other changes, when the change set is applied</source>
        <translation>Den Knoten zusammen mit anderen Änderungen löschen, wenn der Änderungssatz angewendet wird</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n nodes, too many to show and delete at once. Delete parts of them.</source>
        <translation>
            <numerusform>Es gibt mehr als %n Knoten, zu viele zum Anzeigen und Löschen auf einmal. In Teilen löschen.</numerusform>
            <numerusform>Es gibt mehr als %n Knoten, zu viele zum Anzeigen und Löschen auf einmal. In Teilen löschen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Type the name of the node to confirm: %1</source>
        <translation>Zur Bestätigung den &amp;Namen des Knotens eingeben: %1</translation>
    </message>
    <message>
        <source>&amp;Type the number of nodes to confirm: %1</source>
        <translation>Zur Bestätigung die A&amp;nzahl der Knoten eingeben: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s), %1 of data.</source>
        <translation>
            <numerusform>%n Knoten, %1 Daten.</numerusform>
            <numerusform>%n Knoten, %1 Daten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are ephemeral: their owners may create them again.</source>
        <translation>
            <numerusform>%n davon ist ephemer: Der Besitzer kann ihn wieder anlegen.</numerusform>
            <numerusform>%n davon sind ephemer: Ihre Besitzer können sie wieder anlegen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) may not be read and cannot be restored.</source>
        <translation>
            <numerusform>%n Knoten darf nicht gelesen und kann nicht wiederhergestellt werden.</numerusform>
            <numerusform>%n Knoten dürfen nicht gelesen und können nicht wiederhergestellt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) are too large together to be kept, and cannot be restored.</source>
        <translation>
            <numerusform>%n Knoten ist zu groß zum Aufbewahren und kann nicht wiederhergestellt werden.</numerusform>
            <numerusform>%n Knoten sind zusammen zu groß zum Aufbewahren und können nicht wiederhergestellt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is written or created from now on is deleted.</source>
        <translation>Was von jetzt an geschrieben oder angelegt wird, wird nicht gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::DiffView</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <comment>how many there are</comment>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>no line end</source>
        <comment>line end: there is none</comment>
        <translation>kein Zeilenende</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Both are empty.</source>
        <translation>Beide sind leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n equal line(s)</source>
        <comment>stands for lines that are folded away</comment>
        <translation>
            <numerusform>%n gleiche Zeile</numerusform>
            <numerusform>%n gleiche Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, removed: %2</source>
        <translation>Zeile %1, entfernt: %2</translation>
    </message>
    <message>
        <source>Line %1, added: %2</source>
        <translation>Zeile %1, hinzugefügt: %2</translation>
    </message>
    <message>
        <source>Line %1, changed from: %2 to: %3</source>
        <translation>Zeile %1, geändert von: %2 in: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select all at the &amp;left</source>
        <translation>Alles &amp;links auswählen</translation>
    </message>
    <message>
        <source>Select all at the &amp;right</source>
        <translation>Alles &amp;rechts auswählen</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>&amp;Nächster Unterschied</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>&amp;Vorheriger Unterschied</translation>
    </message>
    <message>
        <source>&amp;Show all equal lines</source>
        <translation>&amp;Alle gleichen Zeilen anzeigen</translation>
    </message>
</context>
<context>
    <name>ui::DraftBar</name>
    <message>
        <source>Show drafts</source>
        <translation>Entwürfe anzeigen</translation>
    </message>
    <message>
        <source>List what is not saved</source>
        <translation>Auflisten, was nicht gespeichert ist</translation>
    </message>
    <message>
        <source>Discard drafts…</source>
        <translation>Entwürfe verwerfen…</translation>
    </message>
    <message>
        <source>Give these drafts up</source>
        <translation>Diese Entwürfe aufgeben</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Keep the drafts and close this line</source>
        <translation>Die Entwürfe behalten und diese Zeile schließen</translation>
    </message>
    <message>
        <source>Drafts cannot be written to the disk: %1. What you type is kept in memory, and will be gone when Roster ends.</source>
        <translation>Entwürfe können nicht auf den Datenträger geschrieben werden: %1. Ihre Eingaben bleiben im Speicher und sind weg, wenn Roster endet.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) of yours were not saved, the last one typed %1.</source>
        <translation>
            <numerusform>%n Entwurf von Ihnen wurde nicht gespeichert, eingegeben %1.</numerusform>
            <numerusform>%n Entwürfe von Ihnen wurden nicht gespeichert, der letzte eingegeben %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DraftsPane</name>
    <message>
        <source>Unknown, finding out whether it was saved</source>
        <translation>Unbekannt; wird ermittelt, ob gespeichert wurde</translation>
    </message>
    <message>
        <source>Being saved</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>The node was deleted on the server</source>
        <translation>Der Knoten wurde auf dem Server gelöscht</translation>
    </message>
    <message>
        <source>The node was deleted and created anew</source>
        <translation>Der Knoten wurde gelöscht und neu angelegt</translation>
    </message>
    <message>
        <source>Somebody else has changed the node</source>
        <translation>Jemand anderes hat den Knoten geändert</translation>
    </message>
    <message>
        <source>In the change set</source>
        <translation>Im Änderungssatz</translation>
    </message>
    <message>
        <source>In the change set, and changed since</source>
        <translation>Im Änderungssatz und seitdem geändert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Eingegeben</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Show the node and its draft</source>
        <translation>Den Knoten und seinen Entwurf anzeigen</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Give this draft up</source>
        <translation>Diesen Entwurf aufgeben</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Alle speichern…</translation>
    </message>
    <message>
        <source>Show what will change in all of these nodes, and save them</source>
        <translation>Anzeigen, was sich in all diesen Knoten ändert, und sie speichern</translation>
    </message>
    <message>
        <source>There is nothing that was typed and not saved. What you type into a node is kept here until you save or discard it, also over a crash.</source>
        <translation>Es ist nichts eingegeben, das nicht gespeichert wäre. Was Sie in einen Knoten eingeben, bleibt hier, bis Sie es speichern oder verwerfen, auch über einen Absturz hinweg.</translation>
    </message>
</context>
<context>
    <name>ui::DurationBox</name>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>A number with s, min, h or d, as in “90 s” or “1 h 30 min”. A number alone: seconds.</source>
        <translation>Eine Zahl mit s, min, h oder d, etwa „90 s“ oder „1 h 30 min“. Eine Zahl allein: Sekunden.</translation>
    </message>
</context>
<context>
    <name>ui::EditBar</name>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Show what will change, then save it (Ctrl+S)</source>
        <translation>Anzeigen, was sich ändert, dann speichern (Strg+S)</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Erneut versuchen…</translation>
    </message>
    <message>
        <source>Save once more</source>
        <translation>Noch einmal speichern</translation>
    </message>
    <message>
        <source>Show difference…</source>
        <translation>Unterschied anzeigen…</translation>
    </message>
    <message>
        <source>Compare the two, merge them or choose one</source>
        <translation>Beide vergleichen, zusammenführen oder eine Fassung wählen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Eigene behalten</translation>
    </message>
    <message>
        <source>Go on with your text; saving it will replace what is on the server now</source>
        <translation>Mit Ihrem Text fortfahren; das Speichern ersetzt, was jetzt auf dem Server ist</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Fremde übernehmen</translation>
    </message>
    <message>
        <source>Give your text up for what is on the server now</source>
        <translation>Ihren Text aufgeben zugunsten dessen, was jetzt auf dem Server ist</translation>
    </message>
    <message>
        <source>Create again…</source>
        <translation>Neu anlegen…</translation>
    </message>
    <message>
        <source>Make the node again, with your text</source>
        <translation>Den Knoten neu anlegen, mit Ihrem Text</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Give your changes up</source>
        <translation>Ihre Änderungen aufgeben</translation>
    </message>
    <message>
        <source>It is not known whether this was saved: the answer was lost. Finding out…</source>
        <translation>Es ist nicht bekannt, ob dies gespeichert wurde: Die Antwort ging verloren. Wird ermittelt…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Not saved, kept as a draft. %1</source>
        <translation>Nicht gespeichert, als Entwurf behalten. %1</translation>
    </message>
    <message>
        <source>Not saved: %1 %2</source>
        <comment>reason, advice</comment>
        <translation>Nicht gespeichert: %1 %2</translation>
    </message>
    <message>
        <source>In the change set, not saved yet.</source>
        <translation>Im Änderungssatz, noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Changed since it was added to the change set. Add it again to have this text applied.</source>
        <translation>Seit dem Hinzufügen zum Änderungssatz geändert. Erneut hinzufügen, damit dieser Text angewendet wird.</translation>
    </message>
    <message>
        <source>Changed, not saved.</source>
        <translation>Geändert, nicht gespeichert.</translation>
    </message>
    <message>
        <source>This node was deleted on the server. Your text is kept as a draft.</source>
        <translation>Dieser Knoten wurde auf dem Server gelöscht. Ihr Text bleibt als Entwurf erhalten.</translation>
    </message>
    <message>
        <source>It cannot be created again: the node above it is gone, too.</source>
        <translation>Er kann nicht neu angelegt werden: Auch der Knoten darüber ist verschwunden.</translation>
    </message>
    <message>
        <source>This node was deleted and created anew while you were editing (version %1, %2). Saving would replace what is in it now.</source>
        <translation>Dieser Knoten wurde während der Bearbeitung gelöscht und neu angelegt (Version %1, %2). Das Speichern würde den jetzigen Inhalt ersetzen.</translation>
    </message>
    <message>
        <source>Somebody else has changed this node meanwhile (version %1, %2). Your text is untouched.</source>
        <translation>Jemand anderes hat diesen Knoten inzwischen geändert (Version %1, %2). Ihr Text ist unberührt.</translation>
    </message>
</context>
<context>
    <name>ui::EditController</name>
    <message>
        <source>There are more places that are not as the schema wants them.</source>
        <translation>Es gibt weitere Stellen, die nicht dem Schema entsprechen.</translation>
    </message>
    <message>
        <source>Not as its schema wants it. %1</source>
        <comment>place and message</comment>
        <translation>Entspricht nicht dem Schema. %1</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Show what will change in the selected node, and save it</source>
        <translation>Anzeigen, was sich im ausgewählten Knoten ändert, und ihn speichern</translation>
    </message>
    <message>
        <source>Sa&amp;ve all drafts…</source>
        <translation>Alle Ent&amp;würfe speichern…</translation>
    </message>
    <message>
        <source>Show what will change in all nodes with unsaved text, and save them</source>
        <translation>Anzeigen, was sich in allen Knoten mit nicht gespeichertem Text ändert, und sie speichern</translation>
    </message>
    <message>
        <source>Nothing is unsaved.</source>
        <translation>Nichts ist ungespeichert.</translation>
    </message>
    <message>
        <source>Review &amp;before saving</source>
        <translation>Durchsi&amp;cht vor dem Speichern</translation>
    </message>
    <message>
        <source>Show what will change before it is saved to this connection</source>
        <translation>Vor dem Speichern in diese Verbindung anzeigen, was sich ändert</translation>
    </message>
    <message>
        <source>Nothing was changed in this node.</source>
        <translation>An diesem Knoten wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>Er wird gerade gespeichert.</translation>
    </message>
    <message>
        <source>This node has a JSON Schema, and what will be saved is not JSON.</source>
        <translation>Dieser Knoten hat ein JSON-Schema, und was gespeichert werden soll, ist kein JSON.</translation>
    </message>
    <message>
        <source>Create again</source>
        <translation>Neu anlegen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1 has just been changed by somebody else. It will not be overwritten unseen.</source>
        <translation>%1 wurde gerade von jemand anderem geändert. Nichts wird ungesehen überschrieben.</translation>
    </message>
    <message>
        <source>Its old access list is not known: everybody will have every permission on it.</source>
        <translation>Die alte Zugriffsliste ist nicht bekannt: Alle erhalten jede Berechtigung darauf.</translation>
    </message>
    <message>
        <source>It was ephemeral. The new one is persistent and stays until somebody deletes it.</source>
        <translation>Der Knoten war ephemer. Der neue ist persistent und bleibt, bis ihn jemand löscht.</translation>
    </message>
</context>
<context>
    <name>ui::EventModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Watch: created</source>
        <translation>Watch: angelegt</translation>
    </message>
    <message>
        <source>Watch: deleted</source>
        <translation>Watch: gelöscht</translation>
    </message>
    <message>
        <source>Watch: changed</source>
        <translation>Watch: geändert</translation>
    </message>
    <message>
        <source>Watch: children changed</source>
        <translation>Watch: Kinder geändert</translation>
    </message>
    <message>
        <source>Node appeared</source>
        <translation>Knoten erschienen</translation>
    </message>
    <message>
        <source>Node replaced by a new one</source>
        <translation>Knoten durch einen neuen ersetzt</translation>
    </message>
    <message>
        <source>Node gone</source>
        <translation>Knoten verschwunden</translation>
    </message>
    <message>
        <source>Data changed</source>
        <translation>Daten geändert</translation>
    </message>
    <message>
        <source>Children changed</source>
        <translation>Kinder geändert</translation>
    </message>
    <message>
        <source>Access list changed</source>
        <translation>Zugriffsliste geändert</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>Status geändert</translation>
    </message>
    <message>
        <source>Reading failed</source>
        <translation>Lesen fehlgeschlagen</translation>
    </message>
    <message>
        <source>Change made</source>
        <translation>Änderung ausgeführt</translation>
    </message>
    <message>
        <source>Change failed</source>
        <translation>Änderung fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>ui::EventsPane</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>A&amp;nzeigen:</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Ereignisse filtern</translation>
    </message>
    <message>
        <source>Text in any column</source>
        <translation>Text in beliebiger Spalte</translation>
    </message>
    <message>
        <source>Pause events</source>
        <translation>Ereignisse anhalten</translation>
    </message>
    <message>
        <source>Hold the list still; what happens meanwhile is kept</source>
        <translation>Die Liste anhalten; was inzwischen geschieht, wird aufbewahrt</translation>
    </message>
    <message>
        <source>Copy events</source>
        <translation>Ereignisse kopieren</translation>
    </message>
    <message>
        <source>Copy the selected events, or all shown ones</source>
        <translation>Die ausgewählten Ereignisse kopieren oder alle angezeigten</translation>
    </message>
    <message>
        <source>Clear events</source>
        <translation>Ereignisse löschen</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>Die Liste leeren</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paused, %n new</source>
        <translation>
            <numerusform>angehalten, %n neues</numerusform>
            <numerusform>angehalten, %n neue</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 older ones dropped</source>
        <translation>%1 ältere verworfen</translation>
    </message>
    <message>
        <source>Nothing has happened on this connection since the list was emptied.</source>
        <translation>Auf dieser Verbindung ist nichts geschehen, seit die Liste geleert wurde.</translation>
    </message>
    <message>
        <source>No event has this text. Empty the field above to see all of them.</source>
        <translation>Kein Ereignis enthält diesen Text. Das Feld oben leeren, um alle zu sehen.</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>&amp;Match case</source>
        <translation>Groß-/Kleins&amp;chreibung beachten</translation>
    </message>
    <message>
        <source>Fin&amp;d:</source>
        <translation>S&amp;uchen:</translation>
    </message>
    <message>
        <source>Find in data</source>
        <translation>In Daten suchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Re&amp;place with:</source>
        <translation>Erse&amp;tzen durch:</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n ersetzt</numerusform>
            <numerusform>%n ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <comment>match number of matches</comment>
        <translation>%1 von mehr als %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>match number of matches</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::HelpBrowser</name>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Roster help</source>
        <translation>Roster-Hilfe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Search the help (Ctrl+K)</source>
        <translation>Hilfe durchsuchen (Strg+K)</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Text verkleinern</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Text vergrößern</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Nicht auf dieser Seite</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorherige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>page, section</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer or shorter words.</source>
        <translation>Nichts wurde gefunden. Weniger oder kürzere Wörter versuchen.</translation>
    </message>
    <message>
        <source>%1 – Roster help</source>
        <comment>title of a page</comment>
        <translation>%1 – Roster-Hilfe</translation>
    </message>
    <message>
        <source>Open a web page</source>
        <translation>Webseite öffnen</translation>
    </message>
    <message>
        <source>Open this address in the web browser?</source>
        <translation>Diese Adresse im Webbrowser öffnen?</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>&amp;Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>ui::HistoryExport</name>
    <message>
        <source>The history could not be written to %1: %2</source>
        <comment>file, reason</comment>
        <translation>Der Verlauf konnte nicht in %1 geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>ui::HistoryModel</name>
    <message>
        <source>Seen</source>
        <comment>a change that somebody else made</comment>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>All bytes that are kept of it: data and access lists, before and after</source>
        <translation>Alle davon aufbewahrten Bytes: Daten und Zugriffslisten, vorher und nachher</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPane</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>All nodes</source>
        <translation>Alle Knoten</translation>
    </message>
    <message>
        <source>The whole connection&apos;s history, also of nodes that are gone</source>
        <translation>Der Verlauf der ganzen Verbindung, auch von verschwundenen Knoten</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Was es geändert hat</translation>
    </message>
    <message>
        <source>Against the node now</source>
        <translation>Gegen den Knoten jetzt</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>With two entries selected, those are compared</source>
        <translation>Sind zwei Einträge ausgewählt, werden diese verglichen</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Write to the node what it held after this entry</source>
        <translation>In den Knoten schreiben, was er nach diesem Eintrag enthielt</translation>
    </message>
    <message>
        <source>Restore before…</source>
        <translation>Stand davor wiederherstellen…</translation>
    </message>
    <message>
        <source>Write to the node what it held before this entry</source>
        <translation>In den Knoten schreiben, was er vor diesem Eintrag enthielt</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Rückgängig machen…</translation>
    </message>
    <message>
        <source>Take this write back, with all that was written together with it</source>
        <translation>Diesen Schreibvorgang zurücknehmen, mit allem, was zusammen damit geschrieben wurde</translation>
    </message>
    <message>
        <source>Restore deleted…</source>
        <translation>Gelöschte wiederherstellen…</translation>
    </message>
    <message>
        <source>Make all nodes again that were deleted together with this one</source>
        <translation>Alle Knoten neu anlegen, die zusammen mit diesem gelöscht wurden</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <source>Copy the data that this entry left</source>
        <translation>Die Daten kopieren, die dieser Eintrag hinterließ</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Show the node</source>
        <translation>Den Knoten anzeigen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write this history to a file, a line of JSON for each entry</source>
        <translation>Diesen Verlauf in eine Datei schreiben, eine Zeile JSON je Eintrag</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Select one entry, or two to compare them.</source>
        <translation>Einen Eintrag auswählen oder zwei zum Vergleichen.</translation>
    </message>
    <message>
        <source>Nothing was written here with Roster, and nothing was seen to change.</source>
        <translation>Hier wurde nichts mit Roster geschrieben und keine Änderung gesehen.</translation>
    </message>
    <message>
        <source>Select an entry to see what it changed.</source>
        <translation>Einen Eintrag auswählen, um zu sehen, was er geändert hat.</translation>
    </message>
    <message>
        <source>This write did not change this node.</source>
        <translation>Dieser Schreibvorgang hat diesen Knoten nicht geändert.</translation>
    </message>
    <message>
        <source>What it changed in %1</source>
        <comment>a node</comment>
        <translation>Was es in %1 geändert hat</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After, %1</source>
        <comment>a time</comment>
        <translation>Nachher, %1</translation>
    </message>
    <message>
        <source>One of the two is about data, the other about an access list.</source>
        <translation>Bei einem der beiden geht es um Daten, beim anderen um eine Zugriffsliste.</translation>
    </message>
    <message>
        <source>From the older entry to the newer one</source>
        <translation>Vom älteren Eintrag zum neueren</translation>
    </message>
    <message>
        <source>Reading the node…</source>
        <translation>Knoten wird gelesen…</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>From this entry to %1 as it is now</source>
        <comment>a node</comment>
        <translation>Von diesem Eintrag zu %1, wie es jetzt ist</translation>
    </message>
    <message>
        <source>%1: not known.</source>
        <comment>one side of a comparison</comment>
        <translation>%1: nicht bekannt.</translation>
    </message>
    <message>
        <source>%1: no node</source>
        <comment>one side of a comparison</comment>
        <translation>%1: kein Knoten</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>No difference: the bytes are the same.</source>
        <translation>Kein Unterschied: Die Bytes sind gleich.</translation>
    </message>
    <message>
        <source>No journal is kept: only what was seen in this window is listed.</source>
        <translation>Es wird kein Journal geführt: Aufgelistet ist nur, was in diesem Fenster gesehen wurde.</translation>
    </message>
    <message numerus="yes">
        <source>The journal is full: %n older write(s) were dropped, the newest of them of %1.</source>
        <translation>
            <numerusform>Das Journal ist voll: %n älterer Schreibvorgang wurde entfernt, von %1.</numerusform>
            <numerusform>Das Journal ist voll: %n ältere Schreibvorgänge wurden entfernt, der neueste davon von %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older change(s) that were seen are not kept any more.</source>
        <translation>
            <numerusform>%n ältere gesehene Änderung wird nicht mehr aufbewahrt.</numerusform>
            <numerusform>%n ältere gesehene Änderungen werden nicht mehr aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>JSON-Zeilen (*.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %n entries written.</source>
        <translation>
            <numerusform>Export läuft: %n Eintrag geschrieben.</numerusform>
            <numerusform>Export läuft: %n Einträge geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries written to %1.</source>
        <translation>
            <numerusform>%n Eintrag in %1 geschrieben.</numerusform>
            <numerusform>%n Einträge in %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::InstanceModel</name>
    <message>
        <source>node made %1</source>
        <translation>Knoten angelegt %1</translation>
    </message>
    <message>
        <source>started %1, by its own word</source>
        <translation>gestartet %1, nach eigener Angabe</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>zuletzt gesehen %1</translation>
    </message>
    <message>
        <source>gone for %1</source>
        <translation>verschwunden seit %1</translation>
    </message>
    <message>
        <source>%1, of the marked session</source>
        <translation>%1, von der markierten Sitzung</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Click to sort: trouble first</source>
        <translation>Zum Sortieren klicken: Gestörte zuerst</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Since it started, by its own word, else since its node was made</source>
        <translation>Seit dem Start nach eigener Angabe, sonst seit dem Anlegen des Knotens</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>How often its node was made within the last minutes</source>
        <translation>Wie oft der Knoten in den letzten Minuten angelegt wurde</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>The session that owns its node</source>
        <translation>Die Sitzung, der der Knoten gehört</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
</context>
<context>
    <name>ui::InstanceTable</name>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
</context>
<context>
    <name>ui::JsonTree</name>
    <message>
        <source>The tree does not show all of this text: edit the text itself.</source>
        <translation>Der Baum zeigt nicht den ganzen Text: den Text selbst bearbeiten.</translation>
    </message>
    <message>
        <source>The document&apos;s own value can be changed, not removed or moved.</source>
        <translation>Der Wert des Dokuments selbst kann geändert, aber nicht entfernt oder verschoben werden.</translation>
    </message>
    <message>
        <source>Only objects and arrays have members.</source>
        <translation>Nur Objekte und Arrays haben Elemente.</translation>
    </message>
    <message>
        <source>The text has changed meanwhile. Nothing was done.</source>
        <translation>Der Text hat sich inzwischen geändert. Nichts wurde getan.</translation>
    </message>
    <message>
        <source>JSON tree</source>
        <translation>JSON-Baum</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Rename key</source>
        <translation>Schlüssel &amp;umbenennen</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Insert &amp;after</source>
        <translation>&amp;Danach einfügen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach u&amp;nten</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>Wert &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy JSON &amp;pointer</source>
        <translation>JSON-&amp;Pointer kopieren</translation>
    </message>
    <message>
        <source>The text is not valid JSON at the moment. This is the last state that was; it can be edited again when the text is valid.</source>
        <translation>Der Text ist derzeit kein gültiges JSON. Dies ist der letzte gültige Stand; er kann wieder bearbeitet werden, sobald der Text gültig ist.</translation>
    </message>
    <message>
        <source>The text is not valid JSON: there is no tree to show.</source>
        <translation>Der Text ist kein gültiges JSON: Es gibt keinen Baum anzuzeigen.</translation>
    </message>
    <message>
        <source>The text is not JSON: there is no tree to show.</source>
        <translation>Der Text ist kein JSON: Es gibt keinen Baum anzuzeigen.</translation>
    </message>
    <message>
        <source>This is not JSON as it stands: it becomes the string %1</source>
        <translation>Dies ist so kein JSON: Es wird zur Zeichenkette %1</translation>
    </message>
    <message>
        <source>The tree stands beside a text: choose Formatted or Raw.</source>
        <translation>Der Baum steht neben einem Text: Wählen Sie „Formatiert“ oder „Roh“.</translation>
    </message>
</context>
<context>
    <name>ui::JsonTreeDelegate</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>JSON; anything else becomes a string</source>
        <translation>JSON; alles andere wird zur Zeichenkette</translation>
    </message>
    <message>
        <source>A value in JSON. A text that is not JSON becomes a string.</source>
        <translation>Ein Wert in JSON. Ein Text, der kein JSON ist, wird zur Zeichenkette.</translation>
    </message>
</context>
<context>
    <name>ui::JsonTreeModel</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Object {%1}</source>
        <comment>number of members</comment>
        <translation>Objekt {%1}</translation>
    </message>
    <message>
        <source>Array [%1]</source>
        <comment>number of items</comment>
        <translation>Array [%1]</translation>
    </message>
    <message>
        <source>nested too deep to show here</source>
        <translation>zu tief verschachtelt für die Anzeige</translation>
    </message>
    <message>
        <source>This string is itself JSON:</source>
        <translation>Diese Zeichenkette ist selbst JSON:</translation>
    </message>
    <message>
        <source>JSON in a string: %1</source>
        <translation>JSON in einer Zeichenkette: %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>ui::MergeEditor</name>
    <message>
        <source>Next column</source>
        <translation>Nächste Spalte</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorherige</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorherige Änderung</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Nächster Konflikt</translation>
    </message>
    <message>
        <source>Next conflict that is not resolved</source>
        <translation>Nächster ungelöster Konflikt</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Take mine for this change</source>
        <translation>Für diese Änderung die eigene Fassung übernehmen</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Fremde</translation>
    </message>
    <message>
        <source>Take theirs for this change</source>
        <translation>Für diese Änderung die fremde Fassung übernehmen</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Take mine, then theirs, for this change</source>
        <translation>Für diese Änderung erst die eigene, dann die fremde Fassung übernehmen</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Put this change back to what both started from</source>
        <translation>Diese Änderung auf den gemeinsamen Ausgangsstand zurücksetzen</translation>
    </message>
    <message>
        <source>Mine, to read</source>
        <translation>Eigene Fassung, nur lesbar</translation>
    </message>
    <message>
        <source>Result of the merge</source>
        <translation>Ergebnis der Zusammenführung</translation>
    </message>
    <message>
        <source>Theirs, to read</source>
        <translation>Fremde Fassung, nur lesbar</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <comment>in a merge</comment>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>only you changed this</source>
        <translation>nur von Ihnen geändert</translation>
    </message>
    <message>
        <source>only they changed this</source>
        <translation>nur von der Gegenseite geändert</translation>
    </message>
    <message>
        <source>both changed this, in the same way</source>
        <translation>von beiden gleich geändert</translation>
    </message>
    <message>
        <source>both changed this, differently</source>
        <translation>von beiden unterschiedlich geändert</translation>
    </message>
    <message>
        <source>Change %1 of %2: %3</source>
        <translation>Änderung %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>ui::NodeEditing</name>
    <message>
        <source>This is the text as it is stored; what you saw was laid out for reading. &quot;Format&quot; lays out the text itself.</source>
        <translation>Dies ist der Text, wie er gespeichert ist; zuvor war er zum Lesen formatiert. „Formatieren“ formatiert den Text selbst.</translation>
    </message>
    <message>
        <source>%1 Press the key again to edit it all the same.</source>
        <comment>warning</comment>
        <translation>%1 Die Taste erneut drücken, um trotzdem zu bearbeiten.</translation>
    </message>
    <message>
        <source>What is typed cannot be read: %1</source>
        <translation>Die Eingabe ist nicht lesbar: %1</translation>
    </message>
</context>
<context>
    <name>ui::NodePane</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This node was deleted. What you see is the last data that was read.</source>
        <translation>Dieser Knoten wurde gelöscht. Angezeigt werden die zuletzt gelesenen Daten.</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Geändert %1</translation>
    </message>
    <message>
        <source>Created anew %1</source>
        <translation>Neu angelegt %1</translation>
    </message>
    <message>
        <source>No node is selected. Choose one in the tree.</source>
        <translation>Kein Knoten ist ausgewählt. Einen im Baum wählen.</translation>
    </message>
</context>
<context>
    <name>ui::NodeSchemas</name>
    <message>
        <source>The schema in %1 cannot be used. %2</source>
        <comment>file or node, reason</comment>
        <translation>Das Schema in %1 kann nicht benutzt werden. %2</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Eine solche Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>Es ist keine Datei.</translation>
    </message>
    <message>
        <source>The schema in %1 could not be read in time: not checked.</source>
        <translation>Das Schema in %1 konnte nicht rechtzeitig gelesen werden: nicht geprüft.</translation>
    </message>
</context>
<context>
    <name>ui::NodeTreeModel</name>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <translation>konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Sorts by name within each node, numbers by value.</source>
        <translation>Sortiert innerhalb jedes Knotens nach Name, Zahlen nach Wert.</translation>
    </message>
    <message>
        <source>The session that owns an ephemeral node.</source>
        <translation>Die Sitzung, der ein ephemerer Knoten gehört.</translation>
    </message>
    <message>
        <source>Sorts within each node by the values read so far; they are read for rows that come into sight. Rows whose value is not known stand last.</source>
        <translation>Sortiert innerhalb jedes Knotens nach den bisher gelesenen Werten; gelesen werden sie für Zeilen, die sichtbar werden. Zeilen mit unbekanntem Wert stehen am Ende.</translation>
    </message>
</context>
<context>
    <name>ui::PageDots</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>, alarms on page %1</source>
        <comment>numbers of pages</comment>
        <translation>, Alarme auf Seite %1</translation>
    </message>
</context>
<context>
    <name>ui::PasswordNotice</name>
    <message>
        <source>Edit credentials…</source>
        <translation>Zugangsdaten bearbeiten…</translation>
    </message>
    <message>
        <source>Give another password; the connection is then made anew</source>
        <translation>Ein anderes Passwort angeben; die Verbindung wird dann neu aufgebaut</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between user names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The password given for %1 is wrong: it is not the one that %2 is protected with.</source>
        <comment>user, path</comment>
        <translation>Das für %1 angegebene Passwort ist falsch: Es ist nicht das, mit dem %2 geschützt ist.</translation>
    </message>
    <message>
        <source>%2 refuses you. The password given for %1 may be wrong, or %1 may have no access there: no server says whether a password is right.</source>
        <comment>user, path</comment>
        <translation>%2 weist Sie ab. Das für %1 angegebene Passwort ist vielleicht falsch, oder %1 hat dort keinen Zugriff: Kein Server sagt, ob ein Passwort stimmt.</translation>
    </message>
</context>
<context>
    <name>ui::PathBar</name>
    <message>
        <source>A path such as /services/web</source>
        <translation>Ein Pfad wie /services/web</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Edit path</source>
        <translation>Pfad bearbeiten</translation>
    </message>
    <message>
        <source>Type or paste a path (Ctrl+L)</source>
        <translation>Einen Pfad eingeben oder einfügen (Strg+L)</translation>
    </message>
    <message>
        <source>Path crumbs</source>
        <translation>Pfadleiste</translation>
    </message>
    <message>
        <source>Nodes further up</source>
        <translation>Übergeordnete Knoten</translation>
    </message>
    <message>
        <source>Not a path: %1.</source>
        <translation>Kein Pfad: %1.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Go to this path</source>
        <translation>Zu diesem Pfad gehen</translation>
    </message>
    <message>
        <source>Go to this path (Return)</source>
        <translation>Zu diesem Pfad gehen (Eingabetaste)</translation>
    </message>
</context>
<context>
    <name>ui::PayloadEditor</name>
    <message>
        <source>Payload format</source>
        <translation>Format der Nutzdaten</translation>
    </message>
    <message>
        <source>ndServiceRegistry: keys and values</source>
        <translation>ndServiceRegistry: Schlüssel und Werte</translation>
    </message>
    <message>
        <source>ndServiceRegistry: a JSON object</source>
        <translation>ndServiceRegistry: ein JSON-Objekt</translation>
    </message>
    <message>
        <source>Curator: service discovery</source>
        <translation>Curator: Service Discovery</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Klartext</translation>
    </message>
    <message>
        <source>Keys and values</source>
        <translation>Schlüssel und Werte</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>The keys pid and created are put in by themselves. A value that is JSON (5, true, [1, 2], &quot;5&quot;) stands as it is, everything else is text.</source>
        <translation>Die Schlüssel pid und created werden von selbst eingesetzt. Ein Wert, der JSON ist (5, true, [1, 2], &quot;5&quot;), bleibt, wie er ist; alles andere ist Text.</translation>
    </message>
    <message>
        <source>JSON object</source>
        <translation>JSON-Objekt</translation>
    </message>
    <message>
        <source>The keys pid and created are put in by themselves, unless they are given here.</source>
        <translation>Die Schlüssel pid und created werden von selbst eingesetzt, sofern sie hier nicht angegeben sind.</translation>
    </message>
    <message>
        <source>S&amp;ervice name:</source>
        <translation>Dienstna&amp;me:</translation>
    </message>
    <message>
        <source>Service name</source>
        <translation>Dienstname</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>SS&amp;L port:</source>
        <translation>SS&amp;L-Port:</translation>
    </message>
    <message>
        <source>SSL port</source>
        <translation>SSL-Port</translation>
    </message>
    <message>
        <source>&amp;URI:</source>
        <translation>&amp;URI:</translation>
    </message>
    <message>
        <source>URI specification</source>
        <translation>URI-Spezifikation</translation>
    </message>
    <message>
        <source>Curator payload</source>
        <translation>Curator-Nutzdaten</translation>
    </message>
    <message>
        <source>JSON, or nothing</source>
        <translation>JSON oder nichts</translation>
    </message>
    <message>
        <source>Pa&amp;yload:</source>
        <translation>Nut&amp;zdaten:</translation>
    </message>
    <message>
        <source>The value in row %1 has no key.</source>
        <translation>Der Wert in Zeile %1 hat keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The key %1 is there twice.</source>
        <translation>Der Schlüssel %1 kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The service name is missing.</source>
        <translation>Der Dienstname fehlt.</translation>
    </message>
    <message>
        <source>The port %1 is not a number from 0 to 65535.</source>
        <translation>Der Port %1 ist keine Zahl von 0 bis 65535.</translation>
    </message>
    <message>
        <source>The SSL port %1 is not a number from 0 to 65535.</source>
        <translation>Der SSL-Port %1 ist keine Zahl von 0 bis 65535.</translation>
    </message>
    <message>
        <source>The URI has braces that do not match. Variables stand in braces, as in {scheme}://{address}:{port}.</source>
        <translation>Die geschweiften Klammern der URI passen nicht zusammen. Variablen stehen in geschweiften Klammern, wie in {scheme}://{address}:{port}.</translation>
    </message>
    <message>
        <source>The payload cannot be written.</source>
        <translation>Die Nutzdaten können nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The payload is JSON, but no object: it has to stand in braces, as in {&quot;weight&quot;: 5}.</source>
        <translation>Die Nutzdaten sind JSON, aber kein Objekt: Sie müssen in geschweiften Klammern stehen, wie in {&quot;weight&quot;: 5}.</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
</context>
<context>
    <name>ui::ProblemBar</name>
    <message>
        <source>Previous problem</source>
        <translation>Vorheriges Problem</translation>
    </message>
    <message>
        <source>Previous problem (Shift+F8)</source>
        <translation>Vorheriges Problem (Umschalt+F8)</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Next problem (F8)</source>
        <translation>Nächstes Problem (F8)</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Put the cursor where the mistake is</source>
        <translation>Den Cursor an die fehlerhafte Stelle setzen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which problem</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::ProblemPane</name>
    <message>
        <source>Mistakes in the file</source>
        <translation>Fehler in der Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>&amp;Read the file again</source>
        <translation>Datei neu &amp;einlesen</translation>
    </message>
    <message numerus="yes">
        <source>The board %1 cannot be shown: %n mistake(s) in it.</source>
        <comment>file</comment>
        <translation>
            <numerusform>Die Tafel %1 kann nicht angezeigt werden: %n Fehler darin.</numerusform>
            <numerusform>Die Tafel %1 kann nicht angezeigt werden: %n Fehler darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct it in an editor; when the file is saved it is read again.</source>
        <translation>In einem Editor berichtigen; nach dem Speichern wird die Datei neu eingelesen.</translation>
    </message>
    <message>
        <source>The board %1 cannot be read: %2. When the file is there it is read again.</source>
        <comment>file, reason</comment>
        <translation>Die Tafel %1 kann nicht gelesen werden: %2. Sobald die Datei da ist, wird sie neu eingelesen.</translation>
    </message>
</context>
<context>
    <name>ui::RegisterDialog</name>
    <message>
        <source>Edit registration</source>
        <translation>Registrierung bearbeiten</translation>
    </message>
    <message>
        <source>Register service</source>
        <translation>Dienst registrieren</translation>
    </message>
    <message>
        <source>Register &amp;again when this connection is opened</source>
        <translation>Beim Öffnen dieser Verbindung &amp;erneut registrieren</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Registrieren</translation>
    </message>
    <message>
        <source>Folder of the service</source>
        <translation>Ordner des Dienstes</translation>
    </message>
    <message>
        <source>Name of the instance</source>
        <translation>Name der Instanz</translation>
    </message>
    <message>
        <source>&amp;Service:</source>
        <translation>&amp;Dienst:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Bytes of the node</source>
        <translation>Bytes des Knotens</translation>
    </message>
    <message>
        <source>The service has to be a path, as in /services/web.</source>
        <translation>Der Dienst muss ein Pfad sein, wie in /services/web.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>The name %1 has a slash in it. What comes before it belongs to the service.</source>
        <translation>Der Name %1 enthält einen Schrägstrich. Was davor steht, gehört zum Dienst.</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a node.</source>
        <translation>%1 kann nicht der Name eines Knotens sein.</translation>
    </message>
    <message>
        <source>%1 is registered by this connection already. Edit that registration, or choose another name.</source>
        <translation>%1 ist durch diese Verbindung bereits registriert. Jene Registrierung bearbeiten oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The payload cannot be written.</source>
        <translation>Die Nutzdaten können nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Nothing can be registered yet.</source>
        <translation>Noch kann nichts registriert werden.</translation>
    </message>
    <message>
        <source>Ephemeral node %1, %2:</source>
        <comment>path, size of its data</comment>
        <translation>Ephemerer Knoten %1, %2:</translation>
    </message>
</context>
<context>
    <name>ui::RegistrationController</name>
    <message>
        <source>Register service…</source>
        <translation>Dienst registrieren…</translation>
    </message>
    <message>
        <source>Announce this computer, or any name, for a service as long as this connection is open</source>
        <translation>Diesen Rechner oder einen beliebigen Namen für einen Dienst anmelden, solange diese Verbindung offen ist</translation>
    </message>
    <message>
        <source>Show registrations</source>
        <translation>Registrierungen anzeigen</translation>
    </message>
    <message>
        <source>List what is registered through this connection, and how it stands</source>
        <translation>Auflisten, was durch diese Verbindung registriert ist und wie es darum steht</translation>
    </message>
    <message>
        <source>Withdraw registrations</source>
        <translation>Registrierungen zurückziehen</translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n registration(s)? Their nodes are taken away.</source>
        <translation>
            <numerusform>%n Registrierung zurückziehen? Ihr Knoten wird entfernt.</numerusform>
            <numerusform>%n Registrierungen zurückziehen? Ihre Knoten werden entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Zurückziehen</translation>
    </message>
    <message numerus="yes">
        <source>Close %1? It keeps %n registration(s), which are withdrawn.</source>
        <translation>
            <numerusform>%1 schließen? Die Verbindung hält %n Registrierung, die zurückgezogen wird.</numerusform>
            <numerusform>%1 schließen? Die Verbindung hält %n Registrierungen, die zurückgezogen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Withdraw and close</source>
        <translation>&amp;Zurückziehen und schließen</translation>
    </message>
    <message numerus="yes">
        <source>Quit? %1 keeps %n registration(s), which are withdrawn.</source>
        <translation>
            <numerusform>Beenden? %1 hält %n Registrierung, die zurückgezogen wird.</numerusform>
            <numerusform>Beenden? %1 hält %n Registrierungen, die zurückgezogen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Withdraw and quit</source>
        <translation>&amp;Zurückziehen und beenden</translation>
    </message>
    <message numerus="yes">
        <source>The connection %1 is made anew. It keeps %n registration(s), which are withdrawn with it.</source>
        <translation>
            <numerusform>Die Verbindung %1 wird neu aufgebaut. Sie hält %n Registrierung, die damit zurückgezogen wird.</numerusform>
            <numerusform>Die Verbindung %1 wird neu aufgebaut. Sie hält %n Registrierungen, die damit zurückgezogen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Withdraw and go on</source>
        <translation>&amp;Zurückziehen und fortfahren</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are registered again when this connection is next opened for writing.</source>
        <translation>
            <numerusform>%n davon wird erneut registriert, wenn diese Verbindung das nächste Mal zum Schreiben geöffnet wird.</numerusform>
            <numerusform>%n davon werden erneut registriert, wenn diese Verbindung das nächste Mal zum Schreiben geöffnet wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Registrierungen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RegistrationModel</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>again when opened</source>
        <translation>erneut beim Öffnen</translation>
    </message>
    <message>
        <source>until closed</source>
        <translation>bis zum Schließen</translation>
    </message>
    <message>
        <source>Registered again when this connection is opened</source>
        <translation>Wird beim Öffnen dieser Verbindung erneut registriert</translation>
    </message>
    <message>
        <source>Held until it is closed</source>
        <translation>Wird gehalten, bis sie geschlossen wird</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Made again</source>
        <comment>how often a registration&apos;s node was created again</comment>
        <translation>Neu angelegt</translation>
    </message>
    <message>
        <source>Next time too</source>
        <comment>registered again when the connection is opened</comment>
        <translation>Nächstes Mal auch</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>ui::RegistrationsPane</name>
    <message>
        <source>Registrations</source>
        <translation>Registrierungen</translation>
    </message>
    <message>
        <source>Registrations (%1)</source>
        <comment>how many there are</comment>
        <translation>Registrierungen (%1)</translation>
    </message>
    <message>
        <source>Edit registration…</source>
        <translation>Registrierung bearbeiten…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Show node</source>
        <translation>Knoten anzeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>Registrieren…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Select a registration first.</source>
        <translation>Zuerst eine Registrierung auswählen.</translation>
    </message>
    <message>
        <source>Select a single registration.</source>
        <translation>Eine einzelne Registrierung auswählen.</translation>
    </message>
    <message>
        <source>%1. Not possible now: %2</source>
        <comment>action, reason</comment>
        <translation>%1. Derzeit nicht möglich: %2</translation>
    </message>
    <message>
        <source>Change what the node says; its name stays</source>
        <translation>Ändern, was der Knoten enthält; sein Name bleibt</translation>
    </message>
    <message>
        <source>Take the selected nodes away and stop registering them</source>
        <translation>Die ausgewählten Knoten entfernen und nicht weiter registrieren</translation>
    </message>
    <message>
        <source>Register what was refused once more</source>
        <translation>Das Abgelehnte noch einmal registrieren</translation>
    </message>
    <message>
        <source>It was not refused.</source>
        <translation>Sie wurde nicht abgelehnt.</translation>
    </message>
    <message>
        <source>Go to the node in the tree</source>
        <translation>Zum Knoten im Baum gehen</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all</source>
        <translation>Die ausgewählten Zeilen kopieren oder alle</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>What is to be registered again next time cannot be written to the disk: %1.</source>
        <translation>Was beim nächsten Mal erneut registriert werden soll, kann nicht auf den Datenträger geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Nothing is registered through this connection. %1</source>
        <translation>Durch diese Verbindung ist nichts registriert. %1</translation>
    </message>
    <message>
        <source>Nothing is registered through this connection. Choose Register service… to announce this computer, or any other name, for as long as the connection is open.</source>
        <translation>Durch diese Verbindung ist nichts registriert. „Dienst registrieren…“ meldet diesen Rechner oder einen beliebigen anderen Namen an, solange die Verbindung offen ist.</translation>
    </message>
</context>
<context>
    <name>ui::RestoreDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>nodes</comment>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore deleted nodes</source>
        <translation>Gelöschte Knoten wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s), %1 of data, as they were when they were deleted, with their access lists.</source>
        <translation>
            <numerusform>%n Knoten, %1 Daten, wie beim Löschen, mit seiner Zugriffsliste.</numerusform>
            <numerusform>%n Knoten, %1 Daten, wie beim Löschen, mit ihren Zugriffslisten.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in their places now stays as it is.</source>
        <translation>Was jetzt an ihrer Stelle ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Ephemeral, so not made again:</source>
        <translation>Ephemer, daher nicht neu angelegt:</translation>
    </message>
    <message>
        <source>Not kept, so not made again:</source>
        <translation>Nicht aufbewahrt, daher nicht neu angelegt:</translation>
    </message>
    <message>
        <source>Nodes to be restored</source>
        <translation>Wiederherzustellende Knoten</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ui::ReviewDialog</name>
    <message>
        <source>Review the change</source>
        <translation>Änderung durchsehen</translation>
    </message>
    <message numerus="yes">
        <source>Review %n change(s)</source>
        <translation>
            <numerusform>%n Änderung durchsehen</numerusform>
            <numerusform>%n Änderungen durchsehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Vorheriger Unterschied</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>&amp;Do not ask again for this connection</source>
        <translation>Für diese Verbindung nicht mehr &amp;fragen</translation>
    </message>
    <message>
        <source>Only the formatting changes: white space between values.</source>
        <translation>Nur die Formatierung ändert sich: Leerraum zwischen Werten.</translation>
    </message>
    <message>
        <source>On the server, version %1</source>
        <translation>Auf dem Server, Version %1</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>Does not exist yet</source>
        <translation>Existiert noch nicht</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>After “%1”</source>
        <translation>Nach „%1“</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>Unterschied %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <comment>how many there are</comment>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 Byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>null (no data)</source>
        <translation>null (keine Daten)</translation>
    </message>
    <message>
        <source>empty (0 bytes)</source>
        <translation>leer (0 Bytes)</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>what becomes of a node</comment>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>what becomes of a node</comment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>what becomes of a node</comment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>A new node</source>
        <translation>Ein neuer Knoten</translation>
    </message>
    <message>
        <source>Whatever its version is</source>
        <translation>Gleich welche Version</translation>
    </message>
    <message>
        <source>Based on version %1, written %2</source>
        <translation>Ausgehend von Version %1, geschrieben %2</translation>
    </message>
    <message>
        <source>Nothing changes: the bytes are the same. Saving only raises the version.</source>
        <translation>Nichts ändert sich: Die Bytes sind gleich. Das Speichern erhöht nur die Version.</translation>
    </message>
    <message>
        <source>The text is the same: only its encoding or its packing changes.</source>
        <translation>Der Text ist gleich: Nur seine Kodierung oder Packung ändert sich.</translation>
    </message>
    <message>
        <source>Not text: compared byte by byte, sixteen in a line.</source>
        <translation>Kein Text: byteweise verglichen, sechzehn je Zeile.</translation>
    </message>
    <message>
        <source>The two are very different: more lines are marked than have changed.</source>
        <translation>Die beiden sind sehr verschieden: Es sind mehr Zeilen markiert, als sich geändert haben.</translation>
    </message>
    <message>
        <source>Too large to be compared as a whole: the end is not shown.</source>
        <translation>Zu groß für einen Vergleich als Ganzes: Das Ende wird nicht angezeigt.</translation>
    </message>
</context>
<context>
    <name>ui::RuleRows</name>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Alarm rules</source>
        <translation>Alarmregeln</translation>
    </message>
    <message>
        <source>A&amp;dd limit</source>
        <translation>Grenze &amp;hinzufügen</translation>
    </message>
    <message>
        <source>A&amp;dd rule</source>
        <translation>Regel &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>Der Wert</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>liegt unter</translation>
    </message>
    <message>
        <source>is above</source>
        <translation>liegt über</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Not changed for</source>
        <translation>Nicht geändert seit</translation>
    </message>
    <message>
        <source>Raise when it lasted</source>
        <translation>Auslösen nach Dauer von</translation>
    </message>
    <message>
        <source>End when it was over for</source>
        <translation>Beenden nach Ruhe von</translation>
    </message>
    <message>
        <source>When:</source>
        <translation>Wann:</translation>
    </message>
    <message>
        <source>The value:</source>
        <translation>Der Wert:</translation>
    </message>
    <message>
        <source>Limit:</source>
        <translation>Grenze:</translation>
    </message>
    <message>
        <source>Not changed for:</source>
        <translation>Nicht geändert seit:</translation>
    </message>
    <message>
        <source>Severity:</source>
        <translation>Schweregrad:</translation>
    </message>
    <message>
        <source>Raise when it lasted:</source>
        <translation>Auslösen nach Dauer von:</translation>
    </message>
    <message>
        <source>End when it was over for:</source>
        <translation>Beenden nach Ruhe von:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, limit</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, when</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The limit %1 is not a number.</source>
        <translation>Die Grenze %1 ist keine Zahl.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>ui::SchemaCheck</name>
    <message>
        <source>There are more places that are not as the schema wants them.</source>
        <translation>Es gibt weitere Stellen, die nicht dem Schema entsprechen.</translation>
    </message>
    <message>
        <source>as the schema in %1 wants it</source>
        <comment>file or node</comment>
        <translation>entspricht dem Schema in %1</translation>
    </message>
</context>
<context>
    <name>ui::SchemaDialog</name>
    <message>
        <source>JSON Schemas</source>
        <translation>JSON-Schemas</translation>
    </message>
    <message>
        <source>JSON of nodes whose path is like a pattern is held against a schema while it is edited. The first rule that fits counts. JSON Schema drafts 4, 6 and 7 are supported; references into other documents are not followed.</source>
        <translation>JSON von Knoten, deren Pfad einem Muster entspricht, wird beim Bearbeiten gegen ein Schema geprüft. Es gilt die erste passende Regel. Unterstützt werden die JSON-Schema-Drafts 4, 6 und 7; Verweisen in andere Dokumente wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>/config/*/db or /config/**</source>
        <translation>/config/*/db oder /config/**</translation>
    </message>
    <message>
        <source>* is any number of characters but /, ? is one, ** between slashes is any number of levels, also none.</source>
        <translation>* steht für beliebig viele Zeichen außer /, ? für eines, ** zwischen Schrägstrichen für beliebig viele Ebenen, auch keine.</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Eine Datei</translation>
    </message>
    <message>
        <source>A node of this connection</source>
        <translation>Ein Knoten dieser Verbindung</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>&amp;Pattern of paths:</source>
        <translation>Pfad&amp;muster:</translation>
    </message>
    <message>
        <source>Schema &amp;is in:</source>
        <translation>&amp;Schema in:</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>O&amp;rt:</translation>
    </message>
    <message>
        <source>Where the schema is</source>
        <translation>Wo das Schema ist</translation>
    </message>
    <message>
        <source>Choose a schema</source>
        <translation>Schema wählen</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The pattern must begin with a slash: /config/**</source>
        <translation>Das Muster muss mit einem Schrägstrich beginnen: /config/**</translation>
    </message>
    <message>
        <source>Say where the schema is.</source>
        <translation>Angeben, wo das Schema ist.</translation>
    </message>
    <message>
        <source>The file&apos;s path must be a whole one, from the root of the file system.</source>
        <translation>Der Pfad der Datei muss vollständig sein, von der Wurzel des Dateisystems an.</translation>
    </message>
    <message>
        <source>No node has a schema.</source>
        <translation>Kein Knoten hat ein Schema.</translation>
    </message>
    <message>
        <source>It is for the selected node %1.</source>
        <translation>Sie gilt für den ausgewählten Knoten %1.</translation>
    </message>
    <message>
        <source>It fits the selected node %1, but an earlier rule does so too.</source>
        <translation>Sie passt auf den ausgewählten Knoten %1, aber eine frühere Regel ebenso.</translation>
    </message>
    <message>
        <source>It is not for the selected node %1.</source>
        <translation>Sie gilt nicht für den ausgewählten Knoten %1.</translation>
    </message>
    <message>
        <source>Reading the schema…</source>
        <translation>Schema wird gelesen…</translation>
    </message>
    <message>
        <source>The schema can be used (%1).</source>
        <translation>Das Schema kann benutzt werden (%1).</translation>
    </message>
    <message>
        <source>no schema yet</source>
        <translation>noch kein Schema</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pattern, schema</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Type here</source>
        <translation>Hier tippen</translation>
    </message>
</context>
<context>
    <name>ui::ServiceListModel</name>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>last change %1</source>
        <translation>letzte Änderung %1</translation>
    </message>
    <message>
        <source>Click to sort: trouble first, then by name</source>
        <translation>Zum Sortieren klicken: Gestörte zuerst, dann nach Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Environment, or the path above the service</source>
        <translation>Umgebung oder der Pfad über dem Dienst</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Instances that are up; a question mark for those that were not read yet</source>
        <translation>Instanzen, die laufen; ein Fragezeichen für noch nicht gelesene</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Instances that are remembered, gone ones too</source>
        <translation>Instanzen, die gemerkt sind, auch verschwundene</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>How many you expect; set it in the context menu</source>
        <translation>Wie viele erwartet werden; im Kontextmenü festlegen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>When an instance came, went or changed</source>
        <translation>Wann eine Instanz kam, ging oder sich änderte</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>Changes in each of the last 30 minutes</source>
        <translation>Änderungen in jeder der letzten 30 Minuten</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>How the service is written down</source>
        <translation>Wie der Dienst aufgeschrieben ist</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) lately</source>
        <comment>of a service&apos;s members</comment>
        <translation>
            <numerusform>%n Änderung in letzter Zeit</numerusform>
            <numerusform>%n Änderungen in letzter Zeit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ServicesPane</name>
    <message>
        <source>Filter by service, host or anything an instance says</source>
        <translation>Nach Dienst, Host oder sonstigen Angaben der Instanzen filtern</translation>
    </message>
    <message>
        <source>Filter services</source>
        <translation>Dienste filtern</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>Flatternd</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Nach Dienst</translation>
    </message>
    <message>
        <source>By environment</source>
        <translation>Nach Umgebung</translation>
    </message>
    <message>
        <source>By host</source>
        <translation>Nach Host</translation>
    </message>
    <message>
        <source>By owner session</source>
        <translation>Nach Besitzersitzung</translation>
    </message>
    <message>
        <source>Whole registry</source>
        <translation>Ganze Registry</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>A detector of yours could not be read. %1</source>
        <comment>file and what is wrong with it</comment>
        <translation>Ein eigener Erkenner konnte nicht gelesen werden. %1</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Unter %1</translation>
    </message>
    <message numerus="yes">
        <source>Looking for services: %n folders looked into.</source>
        <translation>
            <numerusform>Dienste werden gesucht: %n Ordner durchsucht.</numerusform>
            <numerusform>Dienste werden gesucht: %n Ordner durchsucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not looked into any further, because there is too much: %1.</source>
        <comment>paths</comment>
        <translation>Nicht weiter durchsucht, weil es zu viel ist: %1.</translation>
    </message>
    <message numerus="yes">
        <source> and %n others</source>
        <translation>
            <numerusform> und %n weiterer</numerusform>
            <numerusform> und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders may not be read.</source>
        <translation>
            <numerusform>%n Ordner darf nicht gelesen werden.</numerusform>
            <numerusform>%n Ordner dürfen nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No service fits the filter.</source>
        <translation>Kein Dienst passt zum Filter.</translation>
    </message>
    <message>
        <source>Looking for services…</source>
        <translation>Dienste werden gesucht…</translation>
    </message>
    <message>
        <source>No services were found below %1. If there are some, go to their folder in the tree and choose “Show as service” in its menu.</source>
        <translation>Unter %1 wurden keine Dienste gefunden. Falls es welche gibt, im Baum zu ihrem Ordner gehen und in dessen Menü „Als Dienst anzeigen“ wählen.</translation>
    </message>
    <message>
        <source>Show node</source>
        <translation>Knoten anzeigen</translation>
    </message>
    <message>
        <source>The node as it is, in the tree</source>
        <translation>Der Knoten, wie er ist, im Baum</translation>
    </message>
    <message>
        <source>Find client</source>
        <translation>Client suchen</translation>
    </message>
    <message>
        <source>Asks the servers by four-letter words which client has this session</source>
        <translation>Fragt die Server mit Vier-Buchstaben-Wörtern, welcher Client diese Sitzung hat</translation>
    </message>
    <message>
        <source>No service selected</source>
        <translation>Kein Dienst ausgewählt</translation>
    </message>
    <message>
        <source>Select one on the left to see its instances.</source>
        <translation>Links einen Dienst auswählen, um seine Instanzen zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n up</source>
        <comment>instances</comment>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <comment>instances</comment>
        <translation>
            <numerusform>%n nicht gelesen</numerusform>
            <numerusform>%n nicht gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of service or down</source>
        <comment>instances</comment>
        <translation>
            <numerusform>%n außer Betrieb oder ausgefallen</numerusform>
            <numerusform>%n außer Betrieb oder ausgefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <comment>instances</comment>
        <translation>
            <numerusform>%n verschwunden</numerusform>
            <numerusform>%n verschwunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flapping</source>
        <comment>instances</comment>
        <translation>
            <numerusform>%n flattert</numerusform>
            <numerusform>%n flattern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <comment>instances</comment>
        <translation>
            <numerusform>%n erwartet</numerusform>
            <numerusform>%n erwartet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, because: %2</source>
        <comment>a format, and why it was recognised</comment>
        <translation>%1, Grund: %2</translation>
    </message>
    <message>
        <source>No session owns this node.</source>
        <translation>Keiner Sitzung gehört dieser Knoten.</translation>
    </message>
    <message>
        <source>Owner: session %1.</source>
        <translation>Besitzer: Sitzung %1.</translation>
    </message>
    <message>
        <source>Asking the servers…</source>
        <translation>Server werden gefragt…</translation>
    </message>
    <message>
        <source>Its client is %1.</source>
        <translation>Der Client ist %1.</translation>
    </message>
    <message>
        <source>Show &amp;as</source>
        <translation>Anzeigen &amp;als</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation>Wonach es aussieht</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Kein Dienst</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Als &amp;Text</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>Als &amp;CSV</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>Als &amp;JSON</translation>
    </message>
    <message>
        <source>Show &amp;node</source>
        <translation>&amp;Knoten anzeigen</translation>
    </message>
    <message>
        <source>&amp;Expected instances…</source>
        <translation>&amp;Erwartete Instanzen…</translation>
    </message>
    <message>
        <source>&amp;Forget gone instances</source>
        <translation>&amp;Verschwundene Instanzen vergessen</translation>
    </message>
    <message>
        <source>&amp;Remember gone instances for</source>
        <translation>Verschwundene Instanzen &amp;merken für</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>&amp;Copy list</source>
        <translation>&amp;Liste kopieren</translation>
    </message>
    <message>
        <source>&amp;Mark all of the same owner</source>
        <translation>Alle desselben &amp;Besitzers markieren</translation>
    </message>
    <message>
        <source>&amp;Forget this instance</source>
        <translation>Diese Instanz &amp;vergessen</translation>
    </message>
    <message>
        <source>&amp;Copy instances</source>
        <translation>&amp;Instanzen kopieren</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>Expected instances</source>
        <translation>Erwartete Instanzen</translation>
    </message>
    <message>
        <source>How many instances should be up? 0: any number will do.</source>
        <translation>Wie viele Instanzen sollen laufen? 0: beliebig viele.</translation>
    </message>
    <message>
        <source>Show as service</source>
        <translation>Als Dienst anzeigen</translation>
    </message>
    <message>
        <source>How are the children of %1 to be read?</source>
        <translation>Wie sind die Kinder von %1 zu lesen?</translation>
    </message>
    <message>
        <source>Timeline as table</source>
        <translation>Zeitverlauf als Tabelle</translation>
    </message>
    <message>
        <source>The chart&apos;s members over time as a table</source>
        <translation>Die Mitglieder im Diagramm über die Zeit, als Tabelle</translation>
    </message>
    <message>
        <source>No server knows this session any longer.</source>
        <translation>Kein Server kennt diese Sitzung mehr.</translation>
    </message>
    <message>
        <source>The session is there, but no client is connected for it just now.</source>
        <translation>Die Sitzung besteht, aber gerade ist kein Client dafür verbunden.</translation>
    </message>
    <message>
        <source>Its client cannot be told: the server does not allow the word “cons” (4lw.commands.whitelist).</source>
        <translation>Der Client lässt sich nicht ermitteln: Der Server erlaubt das Wort „cons“ nicht (4lw.commands.whitelist).</translation>
    </message>
    <message>
        <source>There are no clients to be told of in an embedded registry.</source>
        <translation>In einer eingebetteten Registry gibt es keine Clients zu ermitteln.</translation>
    </message>
    <message>
        <source>Its client cannot be told: a server did not answer.</source>
        <translation>Der Client lässt sich nicht ermitteln: Ein Server hat nicht geantwortet.</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Leave the text that is edited</source>
        <translation>Den Text verlassen, der bearbeitet wird</translation>
    </message>
    <message>
        <source>Leave the text in the middle of a merge</source>
        <translation>Den Text verlassen, mitten im Zusammenführen</translation>
    </message>
</context>
<context>
    <name>ui::StatModel</name>
    <message>
        <source>Transaction that created the node</source>
        <translation>Transaktion, die den Knoten anlegte</translation>
    </message>
    <message>
        <source>Transaction that last changed its data</source>
        <translation>Transaktion, die zuletzt seine Daten änderte</translation>
    </message>
    <message>
        <source>Transaction that last added or removed a child</source>
        <translation>Transaktion, die zuletzt ein Kind hinzufügte oder entfernte</translation>
    </message>
    <message>
        <source>When it was created, by the server&apos;s clock</source>
        <translation>Wann er angelegt wurde, nach der Uhr des Servers</translation>
    </message>
    <message>
        <source>When its data was last changed, by the server&apos;s clock</source>
        <translation>Wann seine Daten zuletzt geändert wurden, nach der Uhr des Servers</translation>
    </message>
    <message>
        <source>How often its data was changed</source>
        <translation>Wie oft seine Daten geändert wurden</translation>
    </message>
    <message>
        <source>How often children were added or removed</source>
        <translation>Wie oft Kinder hinzugefügt oder entfernt wurden</translation>
    </message>
    <message>
        <source>How often its access list was changed</source>
        <translation>Wie oft seine Zugriffsliste geändert wurde</translation>
    </message>
    <message>
        <source>Session that the node lives with; 0 for nodes that stay</source>
        <translation>Sitzung, mit der der Knoten lebt; 0 bei Knoten, die bleiben</translation>
    </message>
    <message>
        <source>Bytes of data; 0 for null as well as for empty data</source>
        <translation>Bytes an Daten; 0 für null wie für leere Daten</translation>
    </message>
    <message>
        <source>How many children it has</source>
        <translation>Wie viele Kinder er hat</translation>
    </message>
    <message>
        <source>ephemeral</source>
        <translation>ephemer</translation>
    </message>
    <message>
        <source>not ephemeral</source>
        <translation>nicht ephemer</translation>
    </message>
    <message>
        <source>ISO 8601 = milliseconds since 1970:</source>
        <translation>ISO 8601 = Millisekunden seit 1970:</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>In anderen Worten</translation>
    </message>
</context>
<context>
    <name>ui::StatPane</name>
    <message>
        <source>Node status</source>
        <translation>Knotenstatus</translation>
    </message>
</context>
<context>
    <name>ui::StructureController</name>
    <message>
        <source>The root cannot be deleted, moved or copied as a whole.</source>
        <translation>Die Wurzel kann nicht als Ganzes gelöscht, verschoben oder kopiert werden.</translation>
    </message>
    <message>
        <source>What is below /zookeeper belongs to the server.</source>
        <translation>Was unter /zookeeper liegt, gehört dem Server.</translation>
    </message>
    <message>
        <source>&amp;Create node…</source>
        <translation>Knoten &amp;anlegen…</translation>
    </message>
    <message>
        <source>Create a node below or beside the selected one</source>
        <translation>Einen Knoten unter oder neben dem ausgewählten anlegen</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Delete the selected nodes and everything below them, after showing it</source>
        <translation>Die ausgewählten Knoten und alles darunter löschen, nach vorheriger Anzeige</translation>
    </message>
    <message>
        <source>Select a single node.</source>
        <translation>Einen einzelnen Knoten auswählen.</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Give the selected node another name</source>
        <translation>Dem ausgewählten Knoten einen anderen Namen geben</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>&amp;Duplizieren…</translation>
    </message>
    <message>
        <source>Copy the selected node beside itself</source>
        <translation>Den ausgewählten Knoten neben sich selbst kopieren</translation>
    </message>
    <message>
        <source>C&amp;opy to…</source>
        <translation>&amp;Kopieren nach…</translation>
    </message>
    <message>
        <source>Copy the selected nodes to another place</source>
        <translation>Die ausgewählten Knoten an einen anderen Ort kopieren</translation>
    </message>
    <message>
        <source>&amp;Move to…</source>
        <translation>&amp;Verschieben nach…</translation>
    </message>
    <message>
        <source>Move the selected nodes to another place</source>
        <translation>Die ausgewählten Knoten an einen anderen Ort verschieben</translation>
    </message>
    <message>
        <source>Copy &amp;nodes</source>
        <translation>Kn&amp;oten kopieren</translation>
    </message>
    <message>
        <source>Remember the selected nodes for pasting here or in another tab</source>
        <translation>Die ausgewählten Knoten zum Einfügen hier oder in einem anderen Reiter merken</translation>
    </message>
    <message>
        <source>&amp;Paste nodes…</source>
        <translation>Knoten &amp;einfügen…</translation>
    </message>
    <message>
        <source>Copy the remembered nodes below the selected one</source>
        <translation>Die gemerkten Knoten unter dem ausgewählten einfügen</translation>
    </message>
    <message>
        <source>No nodes have been copied.</source>
        <translation>Es wurden keine Knoten kopiert.</translation>
    </message>
    <message>
        <source>The connection %1, which the nodes were copied from, has been closed.</source>
        <translation>Die Verbindung %1, aus der die Knoten kopiert wurden, ist geschlossen.</translation>
    </message>
</context>
<context>
    <name>ui::SubtreeModel</name>
    <message>
        <source>May not be read</source>
        <translation>Darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>Ephemeral: its owner may create it again</source>
        <translation>Ephemer: Der Besitzer kann ihn wieder anlegen</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>ui::TileDialog</name>
    <message>
        <source>Tile: %1</source>
        <comment>window title, kind of tile</comment>
        <translation>Kachel: %1</translation>
    </message>
    <message>
        <source>&amp;Tile</source>
        <translation>&amp;Kachel</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>Told from the path</source>
        <translation>Aus dem Pfad</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>Te&amp;xt:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>connection, its address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Connection:</source>
        <translation>&amp;Verbindung:</translation>
    </message>
    <message>
        <source>&amp;Path:</source>
        <translation>&amp;Pfad:</translation>
    </message>
    <message>
        <source>All services &amp;below the path</source>
        <translation>Alle Dienste &amp;unter dem Pfad</translation>
    </message>
    <message>
        <source>Minim&amp;um up:</source>
        <translation>Mi&amp;nimum laufend:</translation>
    </message>
    <message>
        <source>As many as were ever seen</source>
        <translation>So viele, wie je gesehen wurden</translation>
    </message>
    <message>
        <source>&amp;Expected:</source>
        <translation>Er&amp;wartet:</translation>
    </message>
    <message>
        <source>Names of instances that must be there, a line each</source>
        <translation>Namen von Instanzen, die da sein müssen, einer je Zeile</translation>
    </message>
    <message>
        <source>Me&amp;mbers:</source>
        <translation>&amp;Mitglieder:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>All of the data; or a field: /load/average</source>
        <translation>Alle Daten oder ein Feld: /load/average</translation>
    </message>
    <message>
        <source>A JSON pointer (RFC 6901) into the node&apos;s data.</source>
        <translation>Ein JSON-Pointer (RFC 6901) in die Daten des Knotens.</translation>
    </message>
    <message>
        <source>&amp;Field:</source>
        <translation>Fel&amp;d:</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>E&amp;inheit:</translation>
    </message>
    <message>
        <source>&amp;Shown past:</source>
        <translation>&amp;Zeitraum:</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Grenzen</translation>
    </message>
    <message>
        <source>&amp;Alarms</source>
        <translation>&amp;Alarme</translation>
    </message>
    <message>
        <source>The board has no connection. Add one in the board&apos;s settings first.</source>
        <translation>Die Tafel hat keine Verbindung. Zuerst in den Tafel-Einstellungen eine hinzufügen.</translation>
    </message>
    <message>
        <source>This tile cannot be kept: %1.</source>
        <comment>technical reason</comment>
        <translation>Diese Kachel kann nicht übernommen werden: %1.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>title</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>None</source>
        <comment>minimum</comment>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Recognised automatically</source>
        <translation>Wird selbst erkannt</translation>
    </message>
</context>
<context>
    <name>ui::TileWidget</name>
    <message>
        <source>Acknowledged: %1</source>
        <comment>alarm</comment>
        <translation>Quittiert: %1</translation>
    </message>
</context>
<context>
    <name>ui::TimelineChart</name>
    <message>
        <source>Members over time</source>
        <translation>Mitglieder im Zeitverlauf</translation>
    </message>
    <message numerus="yes">
        <source>%n members now.</source>
        <translation>
            <numerusform>Jetzt %n Mitglied.</numerusform>
            <numerusform>Jetzt %n Mitglieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were seen since %1.</source>
        <translation>
            <numerusform>%n Änderung seit %1 gesehen.</numerusform>
            <numerusform>%n Änderungen seit %1 gesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>told by the times of its nodes</source>
        <translation>aus den Zeiten der Knoten</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Woher bekannt</translation>
    </message>
</context>
<context>
    <name>ui::TourPanel</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>End tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step of the tour</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>ui::TreePane</name>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter loaded nodes</source>
        <translation>Geladene Knoten filtern</translation>
    </message>
    <message>
        <source>Shows only nodes whose name holds this text. Covers nodes that have been loaded, no others.</source>
        <translation>Zeigt nur Knoten, deren Name diesen Text enthält. Berücksichtigt nur bereits geladene Knoten.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Pause changes</source>
        <translation>Änderungen anhalten</translation>
    </message>
    <message>
        <source>Holds back changes until resumed; nothing is lost.</source>
        <translation>Hält Änderungen bis zum Fortsetzen zurück; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Could not go to %1: %2</source>
        <translation>Zu %1 kann nicht gegangen werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>Expanding: %n row(s) so far.</source>
        <translation>
            <numerusform>Wird ausgeklappt: bisher %n Zeile.</numerusform>
            <numerusform>Wird ausgeklappt: bisher %n Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n row(s), there is more below.</source>
        <translation>
            <numerusform>Nach %n Zeile angehalten, darunter ist noch mehr.</numerusform>
            <numerusform>Nach %n Zeilen angehalten, darunter ist noch mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) among loaded nodes only</source>
        <translation>
            <numerusform>%n Treffer, nur unter geladenen Knoten</numerusform>
            <numerusform>%n Treffer, nur unter geladenen Knoten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: shown as of %2</source>
        <translation>%1: angezeigter Stand von %2</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %n change(s) held back.</source>
        <translation>
            <numerusform>Angehalten: %n Änderung zurückgehalten.</numerusform>
            <numerusform>Angehalten: %n Änderungen zurückgehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Open in new tab</source>
        <translation>In neuem Reiter öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Expand all below (up to %n row(s))</source>
        <translation>
            <numerusform>Alles darunter ausklappen (bis zu %n Zeile)</numerusform>
            <numerusform>Alles darunter ausklappen (bis zu %n Zeilen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Pin: keep live while collapsed</source>
        <translation>Anheften: auch eingeklappt live halten</translation>
    </message>
    <message>
        <source>The data of %1 could not be read: %2</source>
        <translation>Die Daten von %1 konnten nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 has no data (null), nothing was copied.</source>
        <translation>%1 hat keine Daten (null), nichts wurde kopiert.</translation>
    </message>
    <message>
        <source>The data of %1 is binary and was copied as hexadecimal bytes.</source>
        <translation>Die Daten von %1 sind binär und wurden als hexadezimale Bytes kopiert.</translation>
    </message>
    <message>
        <source>Copied %1 from %2.</source>
        <translation>%1 aus %2 kopiert.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Expanding…</source>
        <translation>Wird ausgeklappt…</translation>
    </message>
    <message>
        <source>Registry tree</source>
        <translation>Baum der Registry</translation>
    </message>
</context>
<context>
    <name>ui::UndoController</name>
    <message>
        <source>This is the access list of the node; its data stay as they are.</source>
        <translation>Dies ist die Zugriffsliste des Knotens; seine Daten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Undo l&amp;ast write…</source>
        <translation>Letztes Schrei&amp;ben zurücknehmen…</translation>
    </message>
    <message>
        <source>Take back the last change that was made here by hand</source>
        <translation>Die letzte Änderung zurücknehmen, die hier von Hand gemacht wurde</translation>
    </message>
    <message>
        <source>No journal is kept.</source>
        <translation>Es wird kein Journal geführt.</translation>
    </message>
    <message>
        <source>There is no write to take back.</source>
        <translation>Es gibt keinen Schreibvorgang zum Zurücknehmen.</translation>
    </message>
    <message>
        <source>Roster can take back what was written with it by hand, on this connection.</source>
        <translation>Roster kann zurücknehmen, was mit ihm von Hand auf dieser Verbindung geschrieben wurde.</translation>
    </message>
    <message>
        <source>This write cannot be taken back.</source>
        <translation>Dieser Schreibvorgang kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>The node holds these very bytes now.</source>
        <translation>Der Knoten enthält jetzt genau diese Bytes.</translation>
    </message>
    <message>
        <source>Nothing of this can be made again.</source>
        <translation>Nichts davon kann neu angelegt werden.</translation>
    </message>
    <message>
        <source>What was ephemeral belonged to a session; of the rest the data or the access lists were not kept.</source>
        <translation>Was ephemer war, gehörte einer Sitzung; vom Rest wurden die Daten oder die Zugriffslisten nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>Browse ZooKeeper service registries</source>
        <translation>Dienst-Registries in ZooKeeper betrachten</translation>
    </message>
    <message>
        <source>Ne&amp;w connection…</source>
        <translation>Neue Verbindun&amp;g…</translation>
    </message>
    <message>
        <source>Open &amp;sample registry</source>
        <translation>Beis&amp;piel-Registry öffnen</translation>
    </message>
    <message>
        <source>Open re&amp;gistry file…</source>
        <translation>&amp;Registry-Datei öffnen…</translation>
    </message>
    <message>
        <source>Connec&amp;tions:</source>
        <translation>Verb&amp;indungen:</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>E&amp;ntfernen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>group, connection name</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>New here? The tour shows the window on the sample registry, in six short steps. Nothing you do there reaches a server.</source>
        <translation>Neu hier? Der Rundgang zeigt das Fenster anhand der Beispiel-Registry, in sechs kurzen Schritten. Nichts davon erreicht einen Server.</translation>
    </message>
    <message>
        <source>Open example &amp;board</source>
        <translation>Beispiel-&amp;Tafel öffnen</translation>
    </message>
    <message>
        <source>Take the to&amp;ur</source>
        <translation>Rundgang &amp;starten</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>B&amp;earbeiten…</translation>
    </message>
</context>
<context>
    <name>ui::WhatNow</name>
    <message>
        <source>What now?</source>
        <translation>Was nun?</translation>
    </message>
    <message>
        <source>What this means and what can be done about it</source>
        <translation>Was dies bedeutet und was sich dagegen tun lässt</translation>
    </message>
</context>
<context>
    <name>ui::WorkPanel</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What was left, and why</source>
        <translation>Was übrig blieb und warum</translation>
    </message>
    <message>
        <source>Waiting for the connection.</source>
        <translation>Warten auf die Verbindung.</translation>
    </message>
    <message>
        <source>Reading: %1 of %2 nodes so far.</source>
        <translation>Wird gelesen: bisher %1 von %2 Knoten.</translation>
    </message>
</context>
<context>
    <name>ui::WorkText</name>
    <message>
        <source>%1 was written since it was read.</source>
        <translation>%1 wurde seit dem Lesen geschrieben.</translation>
    </message>
    <message>
        <source>%1 was removed and created again since it was read.</source>
        <translation>%1 wurde seit dem Lesen entfernt und neu angelegt.</translation>
    </message>
    <message>
        <source>%1 was not there when the nodes were read.</source>
        <translation>%1 war nicht da, als die Knoten gelesen wurden.</translation>
    </message>
    <message>
        <source>%1 stays, as something below it does.</source>
        <translation>%1 bleibt, weil etwas darunter bleibt.</translation>
    </message>
    <message>
        <source>%1 was left out, as its parent was.</source>
        <translation>%1 wurde ausgelassen, wie der Elternknoten.</translation>
    </message>
    <message>
        <source>%1 was removed before it could be copied.</source>
        <translation>%1 wurde entfernt, bevor es kopiert werden konnte.</translation>
    </message>
    <message>
        <source>%1 was left out: there is another node in its place.</source>
        <translation>%1 wurde ausgelassen: An der Stelle ist ein anderer Knoten.</translation>
    </message>
    <message>
        <source>%1 is ephemeral and was left out.</source>
        <translation>%1 ist ephemer und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1: not known, no answer came. Look at it once connected.</source>
        <translation>%1: nicht bekannt, es kam keine Antwort. Nach dem Verbinden ansehen.</translation>
    </message>
    <message>
        <source>%1 was not reached.</source>
        <translation>%1 wurde nicht erreicht.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>path, what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>refused.</source>
        <translation>abgelehnt.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiterer.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended early: %1 %2</source>
        <comment>what went wrong, what to do</comment>
        <translation>Vorzeitig beendet: %1 %2</translation>
    </message>
    <message>
        <source>It was cancelled; what was done stays done.</source>
        <translation>Abgebrochen; was getan ist, bleibt getan.</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) deleted.</source>
        <translation>
            <numerusform>%n Knoten gelöscht.</numerusform>
            <numerusform>%n Knoten gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) had been removed by somebody else.</source>
        <translation>
            <numerusform>%n Knoten war bereits von jemand anderem entfernt worden.</numerusform>
            <numerusform>%n Knoten waren bereits von jemand anderem entfernt worden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) stay.</source>
        <translation>
            <numerusform>%n Knoten bleibt.</numerusform>
            <numerusform>%n Knoten bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) restored.</source>
        <translation>
            <numerusform>%n Knoten wiederhergestellt.</numerusform>
            <numerusform>%n Knoten wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) copied.</source>
        <translation>
            <numerusform>%n Knoten kopiert.</numerusform>
            <numerusform>%n Knoten kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) removed from where they were.</source>
        <translation>
            <numerusform>%n Knoten an der alten Stelle entfernt.</numerusform>
            <numerusform>%n Knoten an der alten Stelle entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) were there already and stay as they are.</source>
        <translation>
            <numerusform>%n Knoten war bereits da und bleibt, wie er ist.</numerusform>
            <numerusform>%n Knoten waren bereits da und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) were left out.</source>
        <translation>
            <numerusform>%n Knoten wurde ausgelassen.</numerusform>
            <numerusform>%n Knoten wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ephemeral node(s) stay where they are, and so does what they are in.</source>
        <translation>
            <numerusform>%n ephemerer Knoten bleibt, wo er ist, ebenso das, worin er liegt.</numerusform>
            <numerusform>%n ephemere Knoten bleiben, wo sie sind, ebenso das, worin sie liegen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ephemeral node(s) are left out.</source>
        <translation>
            <numerusform>%n ephemerer Knoten wird ausgelassen.</numerusform>
            <numerusform>%n ephemere Knoten werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ephemeral node(s) become persistent: nobody owns them.</source>
        <translation>
            <numerusform>%n ephemerer Knoten wird persistent: Er gehört niemandem.</numerusform>
            <numerusform>%n ephemere Knoten werden persistent: Sie gehören niemandem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) end in a server&apos;s number: they are kept as plain names.</source>
        <translation>
            <numerusform>%n Name endet mit einer Nummer des Servers: Er wird als gewöhnlicher Name behalten.</numerusform>
            <numerusform>%n Namen enden mit einer Nummer des Servers: Sie werden als gewöhnliche Namen behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) may not be read: they are left out, with what is below.</source>
        <translation>
            <numerusform>%n Knoten darf nicht gelesen werden: Er wird ausgelassen, mit allem darunter.</numerusform>
            <numerusform>%n Knoten dürfen nicht gelesen werden: Sie werden ausgelassen, mit allem darunter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) are too large together: they are left out, with what is below.</source>
        <translation>
            <numerusform>%n Knoten ist zu groß: Er wird ausgelassen, mit allem darunter.</numerusform>
            <numerusform>%n Knoten sind zusammen zu groß: Sie werden ausgelassen, mit allem darunter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions and times start anew; containers and nodes with a time to live become persistent.</source>
        <translation>Versionen und Zeiten beginnen neu; Container und Knoten mit Lebensdauer werden persistent.</translation>
    </message>
    <message>
        <source>Waiting for the connection. What is under way is found out then.</source>
        <translation>Warten auf die Verbindung. Was gerade läuft, wird dann ermittelt.</translation>
    </message>
    <message>
        <source>%1 of %2 steps done.</source>
        <translation>%1 von %2 Schritten erledigt.</translation>
    </message>
</context>
</TS>
