<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AclWords</name>
    <message>
        <source>A list needs at least one entry: the server refuses an empty one.</source>
        <translation>La liste doit avoir au moins une entrée&#xa0;: le serveur refuse une liste vide.</translation>
    </message>
    <message>
        <source>The server takes this scheme only when it was set up for it.</source>
        <translation>Le serveur n’accepte ce schéma que s’il a été configuré pour.</translation>
    </message>
    <message>
        <source>The id of the scheme world is always “anyone”.</source>
        <translation>L’identifiant du schéma world est toujours «&#x202f;anyone&#x202f;».</translation>
    </message>
    <message>
        <source>A digest id is a user name, a colon and a hash. Make one from a password below.</source>
        <translation>Un identifiant digest se compose d’un nom d’utilisateur, d’un deux-points et d’une empreinte. Créez-en un ci-dessous à partir d’un mot de passe.</translation>
    </message>
    <message>
        <source>This is not a numeric address such as 10.1.2.3, nor a range such as 10.0.0.0/8.</source>
        <translation>Ce n’est ni une adresse numérique comme 10.1.2.3, ni une plage comme 10.0.0.0/8.</translation>
    </message>
    <message>
        <source>The scheme auth stands for who you are, and this connection was opened without credentials.</source>
        <translation>Le schéma auth désigne votre propre identité, et cette connexion a été ouverte sans identifiants.</translation>
    </message>
    <message>
        <source>Whether you can change this list again afterwards depends on your address or on how the server knows you: no entry with the permission “admin” is surely yours.</source>
        <translation>La possibilité de modifier à nouveau cette liste dépendra de votre adresse ou de la façon dont le serveur vous connaît&#xa0;: aucune entrée avec l’autorisation «&#x202f;admin&#x202f;» n’est à coup sûr la vôtre.</translation>
    </message>
    <message>
        <source>You would lock yourself out: no entry gives this connection the permission “admin”, so it could not change this list again.</source>
        <translation>Vous vous interdiriez l’accès&#xa0;: aucune entrée ne donne à cette connexion l’autorisation «&#x202f;admin&#x202f;», elle ne pourrait donc plus modifier cette liste.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Below the minimum of %1</source>
        <translation>Sous le minimum de %1</translation>
    </message>
    <message>
        <source>Below the minimum</source>
        <translation>Sous le minimum</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>members of a service</comment>
        <translation>
            <numerusform>%n manquant</numerusform>
            <numerusform>%n manquants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not up</source>
        <comment>members of a service</comment>
        <translation>
            <numerusform>%n non actif</numerusform>
            <numerusform>%n non actifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <comment>members of a service</comment>
        <translation>
            <numerusform>%n inconnu</numerusform>
            <numerusform>%n inconnus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flapping</source>
        <comment>members of a service</comment>
        <translation>
            <numerusform>%n instable</numerusform>
            <numerusform>%n instables</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is registered</source>
        <translation>Aucun enregistrement</translation>
    </message>
    <message>
        <source>All up</source>
        <translation>Tous actifs</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>up, seen</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 up</source>
        <comment>how many</comment>
        <translation>%1 en service</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not known</source>
        <comment>count, instances</comment>
        <translation>
            <numerusform>%1, %n inconnue</numerusform>
            <numerusform>%1, %n inconnues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, flapping</source>
        <comment>count</comment>
        <translation>%1, instable</translation>
    </message>
    <message numerus="yes">
        <source>and %n more service(s)</source>
        <translation>
            <numerusform>et %n autre service</numerusform>
            <numerusform>et %n autres services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
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
            <numerusform>%1, %n en difficulté</numerusform>
            <numerusform>%1, %n en difficulté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not known</source>
        <comment>how many services, instances</comment>
        <translation>
            <numerusform>%1, %n inconnue</numerusform>
            <numerusform>%1, %n inconnues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, all up</source>
        <comment>how many services</comment>
        <translation>%1, tout est actif</translation>
    </message>
    <message>
        <source>?</source>
        <comment>how many are up: not known</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>3 of 5</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>up</source>
        <comment>3 up</comment>
        <translation>en service</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a member</comment>
        <translation>manquant</translation>
    </message>
    <message>
        <source>flapping</source>
        <comment>a member</comment>
        <translation>instable</translation>
    </message>
    <message>
        <source>%1 cannot be shown: %2.</source>
        <comment>field or path, technical reason</comment>
        <translation>%1 ne peut pas être affiché&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The node has no data.</source>
        <translation>Le nœud n’a pas de données.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, limit</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is not a number.</source>
        <translation>%1 n’est pas un nombre.</translation>
    </message>
    <message>
        <source>created</source>
        <comment>a node</comment>
        <translation>créé</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>a node</comment>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a node</comment>
        <translation>modifié</translation>
    </message>
    <message>
        <source>children changed</source>
        <comment>of a node</comment>
        <translation>enfants modifiés</translation>
    </message>
    <message>
        <source>Nothing has changed since the board was opened.</source>
        <translation>Rien n’a changé depuis l’ouverture du tableau.</translation>
    </message>
    <message>
        <source>–</source>
        <comment>a figure that the server does not tell</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Latency</source>
        <comment>of a server</comment>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Connections</source>
        <comment>of a server</comment>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <comment>requests of a server</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>Watches</translation>
    </message>
    <message>
        <source>Nodes</source>
        <comment>of a server</comment>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>does not answer</source>
        <comment>a server</comment>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>does not answer: %1</source>
        <comment>a server, technical reason</comment>
        <translation>ne répond pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>No server is known.</source>
        <translation>Aucun serveur n’est connu.</translation>
    </message>
    <message>
        <source>Nobody leads</source>
        <translation>Aucun leader</translation>
    </message>
    <message>
        <source>leads since %1 (%2)</source>
        <comment>time, duration</comment>
        <translation>leader depuis %1 (%2)</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>leader</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>in an election</comment>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>waits, number %1</source>
        <comment>place in a queue</comment>
        <translation>en attente, position %1</translation>
    </message>
    <message>
        <source>The server does not tell when it was changed.</source>
        <translation>Le serveur n’indique pas la date de modification.</translation>
    </message>
    <message>
        <source>ago</source>
        <comment>behind a duration</comment>
        <translation>plus tôt</translation>
    </message>
    <message>
        <source>Last changed %1</source>
        <translation>Dernière modification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Never read.</source>
        <translation>Jamais lu.</translation>
    </message>
    <message>
        <source>Acknowledged alarm: %1</source>
        <comment>what it is about</comment>
        <translation>Alarme acquittée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Alarm: %1</source>
        <comment>what it is about</comment>
        <translation>Alarme&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>lines of a tile</comment>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading again</source>
        <comment>why a tile is not current</comment>
        <translation>Nouvelle lecture</translation>
    </message>
    <message>
        <source>Credentials refused</source>
        <comment>why a tile is not current</comment>
        <translation>Identifiants refusés</translation>
    </message>
    <message>
        <source>No connection</source>
        <comment>why a tile is not current</comment>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>why a tile is not current</comment>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <comment>why a tile is not current</comment>
        <translation>Reconnexion</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>kind of tile</comment>
        <translation>Service</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>kind of tile</comment>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Chart</source>
        <comment>kind of tile</comment>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>kind of tile</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>kind of tile</comment>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <comment>kind of tile</comment>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Election</source>
        <comment>kind of tile</comment>
        <translation>Élection</translation>
    </message>
    <message>
        <source>Latest change</source>
        <comment>kind of tile</comment>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Live</source>
        <comment>freshness of a tile</comment>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Polled</source>
        <comment>freshness of a tile</comment>
        <translation>Interrogé</translation>
    </message>
    <message>
        <source>Polled, last %1 ago</source>
        <comment>freshness of a tile, duration</comment>
        <translation>Interrogé il y a %1</translation>
    </message>
    <message>
        <source>No such node</source>
        <comment>freshness of a tile</comment>
        <translation>Nœud inexistant</translation>
    </message>
    <message>
        <source>No permission</source>
        <comment>freshness of a tile</comment>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>Never read: %1</source>
        <comment>why</comment>
        <translation>Jamais lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, stale since %2 (%3)</source>
        <comment>why, time, duration</comment>
        <translation>%1, périmé depuis %2 (%3)</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <comment>why, duration</comment>
        <translation>%1, vu il y a %2</translation>
    </message>
    <message>
        <source>Polled %1 ago</source>
        <comment>duration</comment>
        <translation>Interrogé il y a %1</translation>
    </message>
    <message>
        <source>There is no node %1.</source>
        <translation>Il n’y a pas de nœud %1.</translation>
    </message>
    <message>
        <source>There was no node %1.</source>
        <translation>Il n’y avait pas de nœud %1.</translation>
    </message>
    <message>
        <source>Never read. %1</source>
        <comment>why, a sentence</comment>
        <translation>Jamais lu. %1</translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>severity</comment>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity</comment>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Fewer up than the minimum</source>
        <translation>Moins d’actifs que le minimum</translation>
    </message>
    <message>
        <source>The node is there</source>
        <translation>Le nœud existe</translation>
    </message>
    <message>
        <source>The node is not there</source>
        <translation>Le nœud n’existe pas</translation>
    </message>
    <message>
        <source>The value is beyond a limit</source>
        <translation>La valeur dépasse une limite</translation>
    </message>
    <message>
        <source>Not changed for too long</source>
        <translation>Inchangé depuis trop longtemps</translation>
    </message>
    <message>
        <source>An instance is flapping</source>
        <translation>Une instance est instable</translation>
    </message>
    <message>
        <source>below %1</source>
        <comment>limit of a value</comment>
        <translation>inférieure à %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <comment>limit of a value</comment>
        <translation>supérieure à %1</translation>
    </message>
    <message>
        <source>is %1</source>
        <comment>limit of a value</comment>
        <translation>égale à %1</translation>
    </message>
    <message>
        <source>is not %1</source>
        <comment>limit of a value</comment>
        <translation>différente de %1</translation>
    </message>
    <message>
        <source>contains %1</source>
        <comment>limit of a value</comment>
        <translation>contenant %1</translation>
    </message>
    <message>
        <source>Fewer than %1 up</source>
        <comment>alarm</comment>
        <translation>Moins de %1 actifs</translation>
    </message>
    <message>
        <source>The value %1</source>
        <comment>alarm; &apos;is below 3&apos;</comment>
        <translation>Valeur %1</translation>
    </message>
    <message>
        <source>Not changed for %1</source>
        <comment>alarm, duration</comment>
        <translation>Inchangé depuis %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>alarm, the value that raised it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>alarm, duration</comment>
        <translation>%1, depuis %2</translation>
    </message>
    <message>
        <source>%1 (not known now)</source>
        <comment>alarm</comment>
        <translation>%1 (inconnu actuellement)</translation>
    </message>
    <message>
        <source>%1 (over, waiting whether it stays so)</source>
        <comment>alarm</comment>
        <translation>%1 (terminée, attente de confirmation)</translation>
    </message>
    <message>
        <source>leads; joined %1 (%2 ago)</source>
        <comment>time, duration</comment>
        <translation>leader ; a rejoint le %1 (il y a %2)</translation>
    </message>
    <message>
        <source>The server does not let us read %1. Enter credentials in the board&apos;s window, or have the keychain remember those of its connection.</source>
        <translation>Le serveur ne permet pas de lire %1. Saisissez des identifiants dans la fenêtre du tableau, ou faites mémoriser ceux de sa connexion par le trousseau.</translation>
    </message>
</context>
<context>
    <name>ChangeSetText</name>
    <message>
        <source>Create (ephemeral)</source>
        <translation>Créer (éphémère)</translation>
    </message>
    <message>
        <source>Create (container)</source>
        <translation>Créer (conteneur)</translation>
    </message>
    <message>
        <source>Create (with a time to live)</source>
        <translation>Créer (avec durée de vie)</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>No data</source>
        <comment>null, not empty</comment>
        <translation>Aucune donnée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is done, path</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) together, from %1 on</source>
        <translation>
            <numerusform>%n modification groupée, à partir de %1</numerusform>
            <numerusform>%n modifications groupées, à partir de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Set access list</source>
        <translation>Définir la liste d’accès</translation>
    </message>
    <message>
        <source>Change data</source>
        <translation>Modifier les données</translation>
    </message>
    <message>
        <source>%1 of the list</source>
        <comment>a version number</comment>
        <translation>%1 de la liste</translation>
    </message>
    <message>
        <source>Being applied</source>
        <translation>Application en cours</translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <comment>reason</comment>
        <translation>Non appliqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unknown whether it was applied: %1</source>
        <comment>reason</comment>
        <translation>Application incertaine&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed on the server since: %1</source>
        <comment>reason</comment>
        <translation>Modifié entre-temps sur le serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Staged; the draft has been changed since</source>
        <translation>En attente&#xa0;; le brouillon a été modifié depuis</translation>
    </message>
    <message>
        <source>Staged</source>
        <translation>En attente</translation>
    </message>
    <message numerus="yes">
        <source>It is applied in %n steps; each is carried out whole or not at all:</source>
        <translation>
            <numerusform>L’application se fait en %n étape, exécutée entièrement ou pas du tout&#xa0;:</numerusform>
            <numerusform>L’application se fait en %n étapes&#xa0;; chacune est exécutée entièrement ou pas du tout&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>The server cannot take all of this in one request. %1</source>
        <translation>Le serveur ne peut pas accepter tout cela en une seule requête. %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number of the step, what is done in it</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more step(s)</source>
        <translation>
            <numerusform>et %n autre étape</numerusform>
            <numerusform>et %n autres étapes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Unknown option: %1</source>
        <translation>Option inconnue&#xa0;: %1</translation>
    </message>
    <message>
        <source>The option %1 needs a value.</source>
        <translation>L’option %1 exige une valeur.</translation>
    </message>
    <message>
        <source>There are no texts in “%1”. There are: %2.</source>
        <translation>Il n’y a pas de textes en « %1 ». Il y a : %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection string, what is wrong with it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The option --kiosk needs a board: --board FILE.</source>
        <translation>L’option --kiosk exige un tableau&#xa0;: --board FICHIER.</translation>
    </message>
    <message>
        <source>Try &apos;roster --help&apos;.
</source>
        <translation>Essayez &apos;roster --help&apos;.
</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Start it from a desktop session, or set DISPLAY.</source>
        <translation>Aucun affichage ne permet d’ouvrir une fenêtre. Lancez le programme depuis une session de bureau ou définissez DISPLAY.</translation>
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
        <translation>Utilisation&#xa0;: roster [OPTIONS] [CONNEXION...]
Parcourir les registres de services ZooKeeper.

Chaque CONNEXION ouvre un onglet&#xa0;:
  zk://host:2181,host:2181/chroot   un ensemble ZooKeeper&#xa0;; host:2181,... est équivalent
  registry:/chemin/nom.registry     un fichier de registre sur cet ordinateur
  sample:                           le registre d’exemple intégré
Sans connexion, la page d’accueil affiche les connexions récentes et enregistrées.

Options&#xa0;:
  --read-only             refuser toute modification&#xa0;; sans déverrouillage possible dans la fenêtre
  --open CHEMIN           aller au nœud CHEMIN
  --board FICHIER         afficher le tableau de FICHIER&#xa0;; répétable pour en ouvrir plusieurs
  --kiosk                 tableaux en plein écran, rien d’autre&#xa0;; deux fois Échap pour quitter
  --language CODE      langue de l’interface : en, de, fr, ja, zh_CN
  --reduced-motion     rien ne s’estompe ni ne glisse ; ce qui change garde une marque
  --config-dir DOSSIER    garder les paramètres dans DOSSIER plutôt qu’à l’emplacement habituel
  --trace-stalls FICHIER  noter dans FICHIER chaque pause de la boucle d’événements d’au moins 16 ms
  -h, --help              afficher cette aide
  -v, --version           afficher la version

Codes de sortie&#xa0;: 0 succès, 2 options incorrectes, 3 pas d’affichage.
</translation>
    </message>
</context>
<context>
    <name>Condition</name>
    <message>
        <source>As of %1.</source>
        <translation>État datant de %1.</translation>
    </message>
    <message>
        <source>You have no permission to read this.</source>
        <translation>Vous n’avez pas l’autorisation de lire ceci.</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Pas encore lu.</translation>
    </message>
    <message>
        <source>This node does not exist.</source>
        <translation>Ce nœud n’existe pas.</translation>
    </message>
    <message>
        <source>Being read again…</source>
        <translation>Nouvelle lecture…</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>DraftQuestions</name>
    <message>
        <source>Discard drafts</source>
        <translation>Abandonner les brouillons</translation>
    </message>
    <message numerus="yes">
        <source>Discard %n draft(s)? What was typed cannot be brought back.</source>
        <translation>
            <numerusform>Abandonner %n brouillon&#xa0;? Le texte saisi ne pourra pas être récupéré.</numerusform>
            <numerusform>Abandonner %n brouillons&#xa0;? Le texte saisi ne pourra pas être récupéré.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Remove from change set</source>
        <translation>Retirer du jeu de modifications</translation>
    </message>
    <message numerus="yes">
        <source>Take %n change(s) out of the change set?</source>
        <translation>
            <numerusform>Retirer %n modification du jeu de modifications&#xa0;?</numerusform>
            <numerusform>Retirer %n modifications du jeu de modifications&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>What a node&apos;s draft holds stays there. Other text that was typed for them cannot be brought back.</source>
        <translation>Ce que contient le brouillon d’un nœud y reste. Tout autre texte saisi pour ces modifications ne pourra pas être récupéré.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Change set</source>
        <translation>Jeu de modifications</translation>
    </message>
    <message numerus="yes">
        <source>%n staged change(s) are not applied.</source>
        <translation>
            <numerusform>%n modification en attente n’est pas appliquée.</numerusform>
            <numerusform>%n modifications en attente ne sont pas appliquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staged change(s) are not applied and will be lost.</source>
        <translation>
            <numerusform>%n modification en attente n’est pas appliquée et sera perdue.</numerusform>
            <numerusform>%n modifications en attente ne sont pas appliquées et seront perdues.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Apply…</source>
        <translation>A&amp;ppliquer…</translation>
    </message>
    <message>
        <source>&amp;Keep staged</source>
        <translation>&amp;Garder en attente</translation>
    </message>
    <message>
        <source>They are staged again when this connection is opened the next time</source>
        <translation>Elles seront remises en attente à la prochaine ouverture de cette connexion</translation>
    </message>
    <message>
        <source>Unsaved text</source>
        <translation>Texte non enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) have text that is not saved.</source>
        <translation>
            <numerusform>%n nœud a un texte non enregistré.</numerusform>
            <numerusform>%n nœuds ont un texte non enregistré.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Keep as drafts</source>
        <translation>&amp;Garder comme brouillons</translation>
    </message>
    <message>
        <source>They are offered when this connection is opened again</source>
        <translation>Ils seront proposés à la réouverture de cette connexion</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no node %1.</source>
        <translation>%1 n’existe pas.</translation>
    </message>
    <message>
        <source>You have no permission for this on %1.</source>
        <translation>Vous n’avez pas l’autorisation de faire cela sur %1.</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else in the meantime.</source>
        <translation>%1 a été modifié par quelqu’un d’autre entre-temps.</translation>
    </message>
    <message>
        <source>%1 cannot be created: an ephemeral node has no children.</source>
        <translation>%1 ne peut pas être créé&#xa0;: un nœud éphémère n’a pas d’enfants.</translation>
    </message>
    <message>
        <source>There is already a node %1.</source>
        <translation>%1 existe déjà.</translation>
    </message>
    <message>
        <source>%1 has children and cannot be deleted.</source>
        <translation>%1 a des enfants et ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>The server does not accept this access list for %1.</source>
        <translation>Le serveur n’accepte pas cette liste d’accès pour %1.</translation>
    </message>
    <message>
        <source>Somebody else wrote %1 in between.</source>
        <translation>Quelqu’un d’autre a écrit %1 entre-temps.</translation>
    </message>
    <message>
        <source>%1 is not a valid path.</source>
        <translation>%1 n’est pas un chemin valide.</translation>
    </message>
    <message>
        <source>The data for %1 are larger than the server accepts.</source>
        <translation>Les données pour %1 dépassent la taille acceptée par le serveur.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <translation>La connexion a été coupée avant l’arrivée de la réponse.</translation>
    </message>
    <message>
        <source>No answer came in time.</source>
        <translation>Aucune réponse n’est arrivée à temps.</translation>
    </message>
    <message>
        <source>The connection was closed before the answer came.</source>
        <translation>La connexion a été fermée avant l’arrivée de la réponse.</translation>
    </message>
    <message>
        <source>The server has ended the session.</source>
        <translation>Le serveur a mis fin à la session.</translation>
    </message>
    <message>
        <source>The session has moved to another server.</source>
        <translation>La session est passée sur un autre serveur.</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation>La session est terminée.</translation>
    </message>
    <message>
        <source>The server refused the credentials.</source>
        <translation>Le serveur a refusé les identifiants.</translation>
    </message>
    <message>
        <source>The server accepts no changes now.</source>
        <translation>Le serveur n’accepte aucune modification actuellement.</translation>
    </message>
    <message>
        <source>There is no connection to the server now.</source>
        <translation>Il n’y a pas de connexion au serveur actuellement.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Cette connexion est en lecture seule.</translation>
    </message>
    <message>
        <source>The connection string is not valid.</source>
        <translation>La chaîne de connexion n’est pas valide.</translation>
    </message>
    <message>
        <source>The name of the server was not found.</source>
        <translation>Le nom du serveur est introuvable.</translation>
    </message>
    <message>
        <source>The server refuses the connection: nothing listens on that port.</source>
        <translation>Le serveur refuse la connexion&#xa0;: rien n’écoute sur ce port.</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>Le serveur ne répond pas.</translation>
    </message>
    <message>
        <source>The ZooKeeper server is up but does not serve now.</source>
        <translation>Le serveur ZooKeeper fonctionne mais n’est pas en service actuellement.</translation>
    </message>
    <message>
        <source>What answers on that port is not a ZooKeeper server.</source>
        <translation>Ce qui répond sur ce port n’est pas un serveur ZooKeeper.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>This part was not carried out because another one failed.</source>
        <translation>Cette partie n’a pas été exécutée, car une autre a échoué.</translation>
    </message>
    <message>
        <source>The answer of the server could not be read.</source>
        <translation>La réponse du serveur n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The server does not know this operation.</source>
        <translation>Le serveur ne connaît pas cette opération.</translation>
    </message>
    <message>
        <source>The server does not accept this request.</source>
        <translation>Le serveur n’accepte pas cette requête.</translation>
    </message>
    <message>
        <source>There was no watch to remove.</source>
        <translation>Il n’y avait pas de watch à retirer.</translation>
    </message>
    <message>
        <source>A file could not be read or written.</source>
        <translation>Un fichier n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>The file %1 could not be read or written.</source>
        <translation>Le fichier %1 n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>The file is open in another program.</source>
        <translation>Le fichier est ouvert dans un autre programme.</translation>
    </message>
    <message>
        <source>The file %1 is open in another program.</source>
        <translation>Le fichier %1 est ouvert dans un autre programme.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The server answered with the unknown error %1.</source>
        <translation>Le serveur a répondu par l’erreur inconnue %1.</translation>
    </message>
    <message>
        <source>There is no such node.</source>
        <translation>Ce nœud n’existe pas.</translation>
    </message>
    <message>
        <source>There is such a node already.</source>
        <translation>Ce nœud existe déjà.</translation>
    </message>
    <message>
        <source>the node</source>
        <comment>stands for a path</comment>
        <translation>le nœud</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>error sentence, technical detail</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Connect with credentials that may do it.</source>
        <translation>Connectez-vous avec des identifiants qui l’autorisent.</translation>
    </message>
    <message>
        <source>Edit the connection and give other credentials.</source>
        <translation>Modifiez la connexion et indiquez d’autres identifiants.</translation>
    </message>
    <message>
        <source>Look at the node again, then decide.</source>
        <translation>Consultez à nouveau le nœud, puis décidez.</translation>
    </message>
    <message>
        <source>Delete its children first.</source>
        <translation>Supprimez d’abord ses enfants.</translation>
    </message>
    <message>
        <source>It is not known whether it was carried out. Look at the node before you try again.</source>
        <translation>On ne sait pas si l’opération a été exécutée. Consultez le nœud avant de réessayer.</translation>
    </message>
    <message>
        <source>It has lost the other servers of its ensemble. Wait until they are back.</source>
        <translation>Il a perdu les autres serveurs de son ensemble. Attendez leur retour.</translation>
    </message>
    <message>
        <source>Wait until the connection is back, then try again.</source>
        <translation>Attendez le rétablissement de la connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>Unlock the connection to make changes.</source>
        <translation>Déverrouillez la connexion pour faire des modifications.</translation>
    </message>
    <message>
        <source>Check the name, and whether you are in the right network.</source>
        <translation>Vérifiez le nom, et si vous êtes sur le bon réseau.</translation>
    </message>
    <message>
        <source>Check the port, and whether the server is running.</source>
        <translation>Vérifiez le port, et si le serveur fonctionne.</translation>
    </message>
    <message>
        <source>Check the address, the network and any firewall in between.</source>
        <translation>Vérifiez l’adresse, le réseau et tout pare-feu intermédiaire.</translation>
    </message>
    <message>
        <source>Most servers of its ensemble may be down. It will be tried again.</source>
        <translation>La plupart des serveurs de son ensemble sont peut-être arrêtés. Une nouvelle tentative aura lieu.</translation>
    </message>
    <message>
        <source>Check the port; 2181 is the usual one.</source>
        <translation>Vérifiez le port&#xa0;; 2181 est le port habituel.</translation>
    </message>
    <message>
        <source>Check that there is room on the disk, and that you may read and write the file.</source>
        <translation>Vérifiez qu’il reste de la place sur le disque et que vous pouvez lire et écrire le fichier.</translation>
    </message>
    <message>
        <source>Close it there first.</source>
        <translation>Fermez-le d’abord dans ce programme.</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>Le trousseau ne répond pas.</translation>
    </message>
    <message>
        <source>The keychain cannot be used.</source>
        <translation>Le trousseau ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>The keychain cannot be used (%1).</source>
        <comment>technical detail</comment>
        <translation>Le trousseau ne peut pas être utilisé (%1).</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>connection state</comment>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>connection state</comment>
        <translation>Connectée</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>connection state</comment>
        <translation>Suspendue</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>connection state</comment>
        <translation>Perdue</translation>
    </message>
    <message>
        <source>Read-only server</source>
        <comment>connection state</comment>
        <translation>Serveur en lecture seule</translation>
    </message>
    <message>
        <source>Authentication failed</source>
        <comment>connection state</comment>
        <translation>Échec de l’authentification</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>connection state</comment>
        <translation>En échec</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>connection state</comment>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>No session yet.</source>
        <translation>Pas encore de session.</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>Le serveur répond.</translation>
    </message>
    <message>
        <source>The server does not answer. The session may still be alive.</source>
        <translation>Le serveur ne répond pas. La session est peut-être encore active.</translation>
    </message>
    <message>
        <source>The session has ended, and what it held is gone from the registry.</source>
        <translation>La session est terminée, et ce qu’elle détenait a disparu du registre.</translation>
    </message>
    <message>
        <source>The server can be read but accepts no changes now.</source>
        <translation>Le serveur peut être lu mais n’accepte aucune modification actuellement.</translation>
    </message>
    <message>
        <source>The connection cannot be made.</source>
        <translation>La connexion ne peut pas être établie.</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>La connexion est fermée.</translation>
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
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hexadécimal</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
</context>
<context>
    <name>HeldText</name>
    <message>
        <source>It is tried again now.</source>
        <translation>Nouvelle tentative en cours.</translation>
    </message>
    <message>
        <source>Next attempt in %1 s.</source>
        <translation>Prochaine tentative dans %1&#xa0;s.</translation>
    </message>
    <message>
        <source>Another session owns %1. It is left alone, and taken over when that session ends or gives it up.</source>
        <translation>%1 appartient à une autre session. Il est laissé tel quel, et sera repris quand cette session prendra fin ou le libérera.</translation>
    </message>
    <message>
        <source>The session was lost, and the node with it. It is registered again with the next.</source>
        <translation>La session a été perdue, et le nœud avec elle. Il sera de nouveau enregistré avec la prochaine.</translation>
    </message>
    <message>
        <source>Somebody deleted %1. It is made again.</source>
        <translation>Quelqu’un a supprimé %1. Il est recréé.</translation>
    </message>
    <message>
        <source>A persistent node has the name %1. Delete it, or register another name.</source>
        <translation>Un nœud persistant porte le nom %1. Supprimez-le ou enregistrez un autre nom.</translation>
    </message>
    <message>
        <source>Not registered</source>
        <comment>state of a registration</comment>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Registering</source>
        <comment>state of a registration</comment>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Registered</source>
        <comment>state of a registration</comment>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Last known registered</source>
        <comment>state of a registration</comment>
        <translation>Dernier état connu&#xa0;: enregistré</translation>
    </message>
    <message>
        <source>Waiting for the name</source>
        <comment>state of a registration</comment>
        <translation>En attente du nom</translation>
    </message>
    <message>
        <source>Trying again</source>
        <comment>state of a registration</comment>
        <translation>Nouvelle tentative</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>state of a registration</comment>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Withdrawing</source>
        <comment>state of a registration</comment>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>What was remembered of it cannot be read. Edit it, or withdraw it.</source>
        <translation>Ce qui en a été mémorisé ne peut pas être lu. Modifiez-le ou retirez-le.</translation>
    </message>
    <message>
        <source>There is no connection at the moment. The node stays until the session ends.</source>
        <translation>Il n’y a pas de connexion pour le moment. Le nœud reste jusqu’à la fin de la session.</translation>
    </message>
    <message>
        <source>The node goes when the connection is back, or with the session.</source>
        <translation>Le nœud disparaîtra au retour de la connexion, ou avec la session.</translation>
    </message>
    <message>
        <source>It is registered when there is a connection.</source>
        <translation>L’enregistrement aura lieu dès qu’il y aura une connexion.</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Save</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Access list</source>
        <translation>Liste d’accès</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacement</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>Change set</source>
        <translation>Jeu de modifications</translation>
    </message>
    <message>
        <source>On its way</source>
        <comment>a write whose answer has not come</comment>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a write that was carried out</comment>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>Non exécuté</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>whether a write was carried out</comment>
        <translation>Inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%1, as one of %n step(s)</source>
        <comment>what was done</comment>
        <translation>
            <numerusform>%1, une étape sur %n</numerusform>
            <numerusform>%1, une étape sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen first</source>
        <comment>a node&apos;s data, when it was looked at first</comment>
        <translation>Première lecture</translation>
    </message>
    <message>
        <source>Created on the server</source>
        <translation>Créé sur le serveur</translation>
    </message>
    <message>
        <source>Replaced by a new node</source>
        <translation>Remplacé par un nouveau nœud</translation>
    </message>
    <message>
        <source>Deleted on the server</source>
        <translation>Supprimé sur le serveur</translation>
    </message>
    <message>
        <source>Changed on the server</source>
        <translation>Modifié sur le serveur</translation>
    </message>
    <message>
        <source>Unknown; will be found out once connected</source>
        <translation>Inconnu&#xa0;; sera vérifié une fois connecté</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>outcome, reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This write was not carried out, or nobody knows: there is nothing to take back.</source>
        <translation>Cette écriture n’a pas été exécutée, ou nul ne le sait&#xa0;: il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>What %1 held before was not kept.</source>
        <translation>Le contenu précédent de %1 n’a pas été conservé.</translation>
    </message>
    <message>
        <source>%1 was ephemeral: only the session that owned it could make it again.</source>
        <translation>%1 était éphémère&#xa0;: seule la session qui le possédait pourrait le recréer.</translation>
    </message>
    <message>
        <source>Who had access to %1 is not known.</source>
        <translation>On ne sait pas qui avait accès à %1.</translation>
    </message>
    <message>
        <source>Which version this write left of %1 is not known.</source>
        <translation>On ne sait pas quelle version de %1 cette écriture a laissée.</translation>
    </message>
    <message>
        <source>Which number the server gave to %1 is not known.</source>
        <translation>On ne sait pas quel numéro le serveur a donné à %1.</translation>
    </message>
    <message>
        <source>This write changed nothing.</source>
        <translation>Cette écriture n’a rien modifié.</translation>
    </message>
    <message>
        <source>Taking this back is too large for one transaction.</source>
        <translation>Cette annulation est trop volumineuse pour une seule transaction.</translation>
    </message>
</context>
<context>
    <name>JsonProblem</name>
    <message>
        <source>there is no value</source>
        <translation>il n’y a pas de valeur</translation>
    </message>
    <message>
        <source>there is more text after the end of the value</source>
        <translation>il y a du texte après la fin de la valeur</translation>
    </message>
    <message>
        <source>a value is expected here</source>
        <translation>une valeur est attendue ici</translation>
    </message>
    <message>
        <source>a key in double quotes is expected here</source>
        <translation>une clé entre guillemets doubles est attendue ici</translation>
    </message>
    <message>
        <source>a colon is missing after the key</source>
        <translation>il manque un deux-points après la clé</translation>
    </message>
    <message>
        <source>a comma or } is missing</source>
        <translation>il manque une virgule ou }</translation>
    </message>
    <message>
        <source>a comma or ] is missing</source>
        <translation>il manque une virgule ou ]</translation>
    </message>
    <message>
        <source>\u must be followed by four hexadecimal digits</source>
        <translation>\u doit être suivi de quatre chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>half of a surrogate pair stands alone</source>
        <translation>la moitié d’une paire de substitution est isolée</translation>
    </message>
    <message>
        <source>there is no such escape</source>
        <translation>cette séquence d’échappement n’existe pas</translation>
    </message>
    <message>
        <source>the string is not closed</source>
        <translation>la chaîne n’est pas fermée</translation>
    </message>
    <message>
        <source>the string has a control character or is not UTF-8</source>
        <translation>la chaîne contient un caractère de contrôle ou n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>digits are missing after the decimal point</source>
        <translation>il manque des chiffres après le séparateur décimal</translation>
    </message>
    <message>
        <source>digits are missing after the exponent sign</source>
        <translation>il manque des chiffres après le signe de l’exposant</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>ce n’est pas du JSON</translation>
    </message>
    <message>
        <source>Not valid JSON: line %1, column %2: %3.</source>
        <extracomment>%1 line, %2 column, %3 what is wrong</extracomment>
        <translation>JSON non valide&#xa0;: ligne %1, colonne %2&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>OwnerWarning</name>
    <message>
        <source>This node belongs to the live session %1, which may put its own data back at any time; when that session ends, the node goes.</source>
        <translation>Ce nœud appartient à la session active %1, qui peut à tout moment y remettre ses propres données&#xa0;; quand cette session prendra fin, le nœud disparaîtra.</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>the file %1</source>
        <translation>le fichier %1</translation>
    </message>
    <message>
        <source>the node %1</source>
        <translation>le nœud %1</translation>
    </message>
    <message>
        <source>It is not valid JSON.</source>
        <translation>Ce n’est pas du JSON valide.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Il est trop volumineux.</translation>
    </message>
    <message>
        <source>It is nested too deep.</source>
        <translation>Son imbrication est trop profonde.</translation>
    </message>
    <message>
        <source>It is of a draft that is not supported: %1. Supported are drafts 4, 6 and 7.</source>
        <translation>Sa version (draft) n’est pas prise en charge&#xa0;: %1. Les drafts 4, 6 et 7 sont pris en charge.</translation>
    </message>
    <message>
        <source>It refers to another document, which is never followed: %1</source>
        <translation>Il renvoie à un autre document, ce qui n’est jamais suivi&#xa0;: %1</translation>
    </message>
    <message>
        <source>It has a reference that leads nowhere or in a circle: %1</source>
        <translation>Il contient une référence qui ne mène nulle part ou tourne en rond&#xa0;: %1</translation>
    </message>
    <message>
        <source>It has a regular expression that is none: %1</source>
        <translation>Il contient une expression régulière non valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is not a schema: %1</source>
        <translation>Ce n’est pas un schéma&#xa0;: %1</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>le document</translation>
    </message>
    <message>
        <source>Line %1, column %2, %3: %4</source>
        <comment>place of a schema violation, its message</comment>
        <translation>Ligne %1, colonne %2, %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>Not checked against its schema: the text is too large.</source>
        <translation>Non contrôlé par rapport à son schéma&#xa0;: le texte est trop volumineux.</translation>
    </message>
    <message>
        <source>Not checked against its schema: the text is nested too deep.</source>
        <translation>Non contrôlé par rapport à son schéma&#xa0;: l’imbrication du texte est trop profonde.</translation>
    </message>
    <message>
        <source>Not checked against its schema: that would take too long.</source>
        <translation>Non contrôlé par rapport à son schéma&#xa0;: cela prendrait trop de temps.</translation>
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
        <translation>plusieurs</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of services</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>its node is gone</source>
        <translation>son nœud a disparu</translation>
    </message>
    <message>
        <source>may not be read</source>
        <translation>lecture non autorisée</translation>
    </message>
    <message>
        <source>none is up</source>
        <translation>aucune active</translation>
    </message>
    <message>
        <source>%1 of %2 expected are up</source>
        <translation>%1 en service sur %2 attendues</translation>
    </message>
    <message numerus="yes">
        <source>%n are gone</source>
        <translation>
            <numerusform>%n disparue</numerusform>
            <numerusform>%n disparues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are out of service or down</source>
        <translation>
            <numerusform>%n hors service ou arrêtée</numerusform>
            <numerusform>%n hors service ou arrêtées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are flapping</source>
        <translation>
            <numerusform>%n instable</numerusform>
            <numerusform>%n instables</numerusform>
        </translation>
    </message>
    <message>
        <source>(no host told)</source>
        <translation>(hôte non indiqué)</translation>
    </message>
    <message>
        <source>(no owner: not ephemeral)</source>
        <translation>(sans propriétaire&#xa0;: non éphémère)</translation>
    </message>
</context>
<context>
    <name>ServiceText</name>
    <message>
        <source>up</source>
        <comment>an instance</comment>
        <translation>active</translation>
    </message>
    <message>
        <source>out of service</source>
        <translation>hors service</translation>
    </message>
    <message>
        <source>down</source>
        <comment>an instance</comment>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>holds it</source>
        <comment>a lock or the lead</comment>
        <translation>détenteur</translation>
    </message>
    <message>
        <source>waits</source>
        <comment>for a lock or the lead</comment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>The path fits %1.</source>
        <translation>Le chemin correspond à %1.</translation>
    </message>
    <message>
        <source>%1 of %2 names looked at have its form.</source>
        <translation>%1 des %2 noms examinés ont sa forme.</translation>
    </message>
    <message>
        <source>%1 of %2 payloads looked at have %3.</source>
        <translation>%1 des %2 contenus examinés ont %3.</translation>
    </message>
    <message>
        <source>It is empty and stands beside %1.</source>
        <translation>Il est vide et voisin de %1.</translation>
    </message>
    <message>
        <source>You have chosen it.</source>
        <translation>Vous l’avez choisi.</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>an instance</comment>
        <translation>disparue</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>en cours de lecture</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a status in our words and in the instance&apos;s</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>vue la dernière fois %1</translation>
    </message>
    <message numerus="yes">
        <source>flapping: registered %n times lately</source>
        <translation>
            <numerusform>instable&#xa0;: enregistrée %n fois récemment</numerusform>
            <numerusform>instable&#xa0;: enregistrée %n fois récemment</numerusform>
        </translation>
    </message>
    <message>
        <source>payload: %1</source>
        <comment>what is wrong with it</comment>
        <translation>contenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not read yet.</source>
        <translation>Pas encore lu.</translation>
    </message>
    <message>
        <source>Read at intervals, because the connection holds as many watches as it may.</source>
        <translation>Lu par intervalles, car la connexion détient le nombre maximal de watches.</translation>
    </message>
    <message>
        <source>As of %1: the connection is away.</source>
        <translation>État datant de %1&#xa0;: la connexion est coupée.</translation>
    </message>
    <message>
        <source>The server has no node %1 any longer.</source>
        <translation>Le serveur n’a plus de nœud %1.</translation>
    </message>
    <message>
        <source>The server does not let us read %1.</source>
        <translation>Le serveur ne permet pas de lire %1.</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1&#xa0;j %2&#xa0;h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>TextProblem</name>
    <message>
        <source>this cannot be edited</source>
        <translation>ceci ne peut pas être modifié</translation>
    </message>
    <message>
        <source>this is not well-formed UTF-8</source>
        <translation>ce n’est pas de l’UTF-8 bien formé</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; stands here for the second time</source>
        <translation>la clé «&#x202f;%1&#x202f;» apparaît ici pour la deuxième fois</translation>
    </message>
    <message>
        <source>a document type definition is not read, and what follows it is not checked</source>
        <translation>une définition de type de document n’est pas lue, et la suite n’est pas contrôlée</translation>
    </message>
    <message>
        <source>this is too deep or too long to be checked from here on</source>
        <translation>à partir d’ici, c’est trop profond ou trop long pour être contrôlé</translation>
    </message>
    <message>
        <source>the alias *%1 has no anchor &amp;%1 before it</source>
        <translation>l’alias *%1 n’est précédé d’aucune ancre &amp;%1</translation>
    </message>
    <message>
        <source>\u must be followed by four hexadecimal digits</source>
        <translation>\u doit être suivi de quatre chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>the section&apos;s ] is missing</source>
        <translation>il manque le ] de la section</translation>
    </message>
    <message>
        <source>this is no hexadecimal digit</source>
        <translation>ce n’est pas un chiffre hexadécimal</translation>
    </message>
    <message>
        <source>a byte needs two hexadecimal digits</source>
        <translation>un octet exige deux chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>the column between the bars is not read; change the hexadecimal digits instead</source>
        <translation>la colonne entre les barres n’est pas lue&#xa0;; modifiez plutôt les chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>this character does not belong to base64</source>
        <translation>ce caractère n’appartient pas au base64</translation>
    </message>
    <message>
        <source>the end is missing: base64 comes in groups of four characters</source>
        <translation>la fin manque&#xa0;: le base64 se présente par groupes de quatre caractères</translation>
    </message>
    <message>
        <source>= may only fill up the last group of four characters</source>
        <translation>= ne peut que compléter le dernier groupe de quatre caractères</translation>
    </message>
    <message>
        <source>the character before = stands for more than whole bytes</source>
        <translation>le caractère avant = représente plus que des octets entiers</translation>
    </message>
    <message>
        <source>Not valid XML: line %1, column %2: %3</source>
        <translation>XML non valide&#xa0;: ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Not valid YAML: line %1, column %2: %3.</source>
        <translation>YAML non valide&#xa0;: ligne %1, colonne %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The tree</source>
        <translation>L’arbre</translation>
    </message>
    <message>
        <source>These are the nodes of the registry as they are on the server. The arrow keys move, Right opens a branch. What changes is marked when it happens.</source>
        <translation>Voici les nœuds du registre tels qu’ils sont sur le serveur. Les touches fléchées permettent de se déplacer, Droite ouvre une branche. Ce qui change est marqué au moment même.</translation>
    </message>
    <message>
        <source>What a node holds</source>
        <translation>Ce que contient un nœud</translation>
    </message>
    <message>
        <source>The data of the selected node, decoded. The tabs below have its status, its access list and its history.</source>
        <translation>Les données du nœud sélectionné, décodées. Les onglets du dessous présentent son état, sa liste d’accès et son historique.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>The same registry seen as services: which instances are up and which have gone. Ctrl+2 gets there, Ctrl+1 comes back.</source>
        <translation>Le même registre vu comme des services&#xa0;: quelles instances sont actives et lesquelles ont disparu. Ctrl+2 y mène, Ctrl+1 en revient.</translation>
    </message>
    <message>
        <source>Read-only until you unlock it</source>
        <translation>En lecture seule jusqu’au déverrouillage</translation>
    </message>
    <message>
        <source>A connection refuses every change until you click the padlock. Then each change is shown before it is sent, and can be taken back.</source>
        <translation>Une connexion refuse toute modification tant que vous ne cliquez pas sur le cadenas. Ensuite, chaque modification est affichée avant d’être envoyée, et peut être annulée.</translation>
    </message>
    <message>
        <source>Everything there is to do</source>
        <translation>Tout ce que l’on peut faire</translation>
    </message>
    <message>
        <source>Ctrl+Shift+P opens the command palette: type a few letters of what you want to do. What is not possible says why.</source>
        <translation>Ctrl+Maj+P ouvre la palette de commandes&#xa0;: tapez quelques lettres de ce que vous voulez faire. Ce qui n’est pas possible indique pourquoi.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>F1 opens the page that fits what is in front. This tour is in the Help menu whenever you want it again.</source>
        <translation>F1 ouvre la page qui correspond à ce qui est au premier plan. Cette visite reste disponible dans le menu Aide.</translation>
    </message>
</context>
<context>
    <name>Tree</name>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>node</source>
        <translation>nœud</translation>
    </message>
    <message>
        <source>ephemeral</source>
        <translation>éphémère</translation>
    </message>
    <message>
        <source>persistent</source>
        <translation>persistant</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>il y a %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>il y a %1&#xa0;h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1&#xa0;o</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>lecture impossible</translation>
    </message>
    <message>
        <source>not current</source>
        <translation>non à jour</translation>
    </message>
    <message>
        <source>Modified %1</source>
        <translation>Modifié le %1</translation>
    </message>
    <message>
        <source>Owned by session %1</source>
        <translation>Appartient à la session %1</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>Lecture impossible&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>app::AlarmNotices</name>
    <message numerus="yes">
        <source>%1: %n alarm(s)</source>
        <comment>board</comment>
        <translation>
            <numerusform>%1&#xa0;: %n alarme</numerusform>
            <numerusform>%1&#xa0;: %n alarmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::Application</name>
    <message>
        <source>Cannot write %1; stalls are not traced.</source>
        <translation>Impossible d’écrire %1&#xa0;; les pauses ne sont pas consignées.</translation>
    </message>
</context>
<context>
    <name>app::BoardCredentials</name>
    <message>
        <source>The keychain does not have them.</source>
        <comment>credentials</comment>
        <translation>Ils ne sont pas dans le trousseau.</translation>
    </message>
    <message>
        <source>The keychain does not have them all.</source>
        <translation>Le trousseau ne les a pas tous.</translation>
    </message>
</context>
<context>
    <name>app::BoardDesk</name>
    <message>
        <source>New board</source>
        <translation>Nouveau tableau</translation>
    </message>
    <message>
        <source>Open board</source>
        <translation>Ouvrir un tableau</translation>
    </message>
    <message>
        <source>Boards (*.json);;All files (*)</source>
        <translation>Tableaux (*.json);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>app::BoardWindow</name>
    <message>
        <source>Read it again</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Move tile</source>
        <translation>Déplacer la tuile</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tile, alarm</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Press Esc once more to leave full screen.</source>
        <translation>Appuyez encore une fois sur Échap pour quitter le plein écran.</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Reading it again gives up what is not saved here.</source>
        <translation>%1 a été modifié par un autre programme. Le recharger abandonne ce qui n’est pas enregistré ici.</translation>
    </message>
    <message>
        <source>Save board</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Boards (*.json);;All files (*)</source>
        <translation>Tableaux (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The board could not be saved to %1: %2</source>
        <comment>file, reason</comment>
        <translation>Le tableau n’a pas pu être enregistré dans %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing is lost: it is still open here. Save it somewhere else.</source>
        <translation>Rien n’est perdu&#xa0;: il est toujours ouvert ici. Enregistrez-le ailleurs.</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>Unsaved board</source>
        <translation>Tableau non enregistré</translation>
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
        <translation>Fermer le tableau</translation>
    </message>
    <message>
        <source>Save the changes of this board before it is closed?</source>
        <translation>Enregistrer les modifications de ce tableau avant de le fermer&#xa0;?</translation>
    </message>
    <message>
        <source>What is not saved is lost.</source>
        <translation>Ce qui n’est pas enregistré sera perdu.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New board</source>
        <translation>&amp;Nouveau tableau</translation>
    </message>
    <message>
        <source>&amp;Open board…</source>
        <translation>&amp;Ouvrir un tableau…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Read the file again</source>
        <translation>&amp;Recharger le fichier</translation>
    </message>
    <message>
        <source>Show &amp;connections</source>
        <translation>Afficher les &amp;connexions</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Edit mode</source>
        <translation>&amp;Mode édition</translation>
    </message>
    <message>
        <source>&amp;Add tile</source>
        <translation>A&amp;jouter une tuile</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>kind of tile</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Edit &amp;tile…</source>
        <translation>Modifier la &amp;tuile…</translation>
    </message>
    <message>
        <source>&amp;Duplicate tile</source>
        <translation>&amp;Dupliquer la tuile</translation>
    </message>
    <message>
        <source>Re&amp;move tile</source>
        <translation>&amp;Supprimer la tuile</translation>
    </message>
    <message>
        <source>Board &amp;settings…</source>
        <translation>&amp;Paramètres du tableau…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Kiosk (full screen)</source>
        <translation>&amp;Kiosque (plein écran)</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Page &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>Page &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Alarms</source>
        <translation>&amp;Alarmes</translation>
    </message>
    <message>
        <source>&amp;Mute notifications</source>
        <translation>&amp;Couper les notifications</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>&amp;Open in a connection</source>
        <translation>&amp;Ouvrir dans une connexion</translation>
    </message>
    <message>
        <source>A board needs a connection first: add one here.</source>
        <translation>Un tableau a d’abord besoin d’une connexion&#xa0;: ajoutez-en une ici.</translation>
    </message>
    <message>
        <source>Edit tile</source>
        <translation>Modifier la tuile</translation>
    </message>
    <message>
        <source>Add tile</source>
        <translation>Ajouter une tuile</translation>
    </message>
    <message>
        <source>Duplicate tile</source>
        <translation>Dupliquer la tuile</translation>
    </message>
    <message>
        <source>Remove tile</source>
        <translation>Supprimer la tuile</translation>
    </message>
    <message>
        <source>Board settings</source>
        <translation>Paramètres du tableau</translation>
    </message>
    <message>
        <source>Export alarms</source>
        <translation>Exporter les alarmes</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>Lignes JSON (*.jsonl);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The alarms were written to %1.</source>
        <translation>Les alarmes ont été écrites dans %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <comment>file, reason</comment>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Roster &amp;help</source>
        <translation>&amp;Aide de Roster</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>board and how many alarms, the alarms</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Chart as table…</source>
        <translation>&amp;Graphique en tableau…</translation>
    </message>
    <message>
        <source>Select a chart first: with Tab, or by a click.</source>
        <translation>Choisissez d’abord un graphique : avec Tab ou d’un clic.</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>value in a chart</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Enter credentials…</source>
        <translation>Saisir des identifiants…</translation>
    </message>
    <message>
        <source>%1 The board connects to %2 without credentials.</source>
        <comment>what is wrong, connection</comment>
        <translation>%1 Le tableau se connecte à %2 sans identifiants.</translation>
    </message>
    <message>
        <source>Without them, or with other ones, the server does not let this board read all of its tiles.</source>
        <translation>Sans eux, ou avec d’autres, le serveur ne laisse pas ce tableau lire toutes ses tuiles.</translation>
    </message>
    <message numerus="yes">
        <source>The server does not let this board read %n tile(s).</source>
        <translation>
            <numerusform>Le serveur ne laisse pas ce tableau lire %n tuile.</numerusform>
            <numerusform>Le serveur ne laisse pas ce tableau lire %n tuiles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ConnectionDesk</name>
    <message>
        <source>Sample registry</source>
        <translation>Registre d’exemple</translation>
    </message>
    <message>
        <source>Open registry file</source>
        <translation>Ouvrir un fichier de registre</translation>
    </message>
    <message>
        <source>Registry files (*.registry);;All files (*)</source>
        <translation>Fichiers de registre (*.registry);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Unlock connection</source>
        <translation>Déverrouiller la connexion</translation>
    </message>
    <message>
        <source>Allow changes on %1?</source>
        <translation>Autoriser les modifications sur %1&#xa0;?</translation>
    </message>
    <message>
        <source>The connection is made anew. It stays unlocked, also next time, until you make it read-only again.</source>
        <translation>La connexion est établie à nouveau. Elle reste déverrouillée, même la prochaine fois, jusqu’à ce que vous la remettiez en lecture seule.</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Déverrouiller</translation>
    </message>
</context>
<context>
    <name>app::CredentialDesk</name>
    <message>
        <source>Roster keeps no passwords by itself, so it asks each time.</source>
        <translation>Roster ne conserve aucun mot de passe lui-même&#xa0;; il les demande donc à chaque fois.</translation>
    </message>
    <message>
        <source>The keychain does not have them all. What you type will be remembered in it.</source>
        <translation>Le trousseau ne les contient pas tous. Ce que vous saisissez y sera mémorisé.</translation>
    </message>
    <message>
        <source>The keychain has not answered yet.</source>
        <translation>Le trousseau n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>Type them instead…</source>
        <translation>Les saisir…</translation>
    </message>
    <message>
        <source>Do not wait for the keychain</source>
        <translation>Ne pas attendre le trousseau</translation>
    </message>
    <message>
        <source>Asking the keychain for the credentials of %1…</source>
        <comment>connections</comment>
        <translation>Demande au trousseau des identifiants de %1…</translation>
    </message>
    <message>
        <source>The credentials of %1 could not be remembered.</source>
        <translation>Les identifiants de %1 n’ont pas pu être mémorisés.</translation>
    </message>
    <message>
        <source>%1 They are asked for each time this connection is opened.</source>
        <comment>why not, a sentence</comment>
        <translation>%1 Ils sont demandés à chaque ouverture de cette connexion.</translation>
    </message>
    <message>
        <source>The keychain could not be told to forget the credentials of this connection.</source>
        <translation>Il n’a pas été possible de faire oublier au trousseau les identifiants de cette connexion.</translation>
    </message>
    <message>
        <source>%1 They may still be in it, as an entry of Roster; remove it there.</source>
        <comment>why not, a sentence</comment>
        <translation>%1 Ils s’y trouvent peut-être encore, dans une entrée de Roster&#xa0;; supprimez-la dans le trousseau.</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
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
        <translation>Fermer %1 alors qu’une suppression, une copie, un déplacement ou un jeu de modifications est en cours&#xa0;?</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Travail en cours</translation>
    </message>
    <message>
        <source>It ends where it is: what is done stays done, the rest is left as it was.</source>
        <translation>L’opération s’arrête là où elle en est&#xa0;: ce qui est fait reste fait, le reste demeure inchangé.</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>&amp;Fermer quand même</translation>
    </message>
    <message>
        <source>Quit while a delete, copy, move or change set is under way?</source>
        <translation>Quitter alors qu’une suppression, une copie, un déplacement ou un jeu de modifications est en cours&#xa0;?</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>connection, its state</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection, its state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Roster - %1</source>
        <comment>window title, connection</comment>
        <translation>Roster - %1</translation>
    </message>
    <message>
        <source>&amp;Unlock for changes…</source>
        <translation>&amp;Déverrouiller…</translation>
    </message>
    <message>
        <source>&amp;Make read-only</source>
        <translation>Passer en &amp;lecture seule</translation>
    </message>
    <message>
        <source>Open a connection first.</source>
        <translation>Ouvrez d’abord une connexion.</translation>
    </message>
    <message>
        <source>&amp;Node</source>
        <translation>&amp;Nœud</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New connection…</source>
        <translation>&amp;Nouvelle connexion…</translation>
    </message>
    <message>
        <source>&amp;Open registry file…</source>
        <translation>&amp;Ouvrir un fichier de registre…</translation>
    </message>
    <message>
        <source>Open &amp;sample registry</source>
        <translation>Ouvrir le regi&amp;stre d’exemple</translation>
    </message>
    <message>
        <source>New &amp;tab of this connection</source>
        <translation>Nouvel onglet de cette &amp;connexion</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>Fermer l’on&amp;glet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>New &amp;board</source>
        <translation>Nouveau &amp;tableau</translation>
    </message>
    <message>
        <source>Open boar&amp;d…</source>
        <translation>Ouvrir un ta&amp;bleau…</translation>
    </message>
    <message>
        <source>&amp;Recent boards</source>
        <translation>Tableaux &amp;récents</translation>
    </message>
    <message>
        <source>Open the &amp;example board</source>
        <translation>Ouvrir le tableau d’&amp;exemple</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Nodes</source>
        <translation>&amp;Nœuds</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>&amp;Services</translation>
    </message>
    <message>
        <source>Edit &amp;path</source>
        <translation>&amp;Modifier le chemin</translation>
    </message>
    <message>
        <source>Pause &amp;live changes</source>
        <translation>Suspendre le &amp;direct</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>Onglet sui&amp;vant</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>Onglet &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>Palette de &amp;commandes</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <comment>theme</comment>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>theme</comment>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>theme</comment>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <comment>language</comment>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Connexion</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>&amp;Modifier la connexion…</translation>
    </message>
    <message>
        <source>&amp;Ask the server now</source>
        <translation>&amp;Interroger le serveur</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Roster</source>
        <translation>À &amp;propos de Roster</translation>
    </message>
    <message>
        <source>No connection is open</source>
        <translation>Aucune connexion n’est ouverte</translation>
    </message>
    <message>
        <source>Roster &amp;help</source>
        <translation>&amp;Aide de Roster</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Visite de la fenêtre</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>connection, its state, explanation</comment>
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>Reduced &amp;motion</source>
        <translation>Animations &amp;réduites</translation>
    </message>
    <message>
        <source>Nothing fades or slides; what changed keeps a mark until you visit it</source>
        <translation>Rien ne s’estompe ni ne glisse ; ce qui a changé garde une marque jusqu’à ce que vous y passiez</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
</context>
<context>
    <name>app::ScreenAwake</name>
    <message>
        <source>The screen cannot be kept awake: there is no session bus.</source>
        <translation>La mise en veille de l’écran ne peut pas être empêchée&#xa0;: il n’y a pas de bus de session.</translation>
    </message>
    <message>
        <source>A board is shown</source>
        <translation>Un tableau est affiché</translation>
    </message>
    <message>
        <source>The screen cannot be kept awake: %1</source>
        <comment>technical reason</comment>
        <translation>La mise en veille de l’écran ne peut pas être empêchée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>app::TabBar</name>
    <message>
        <source>Open connections</source>
        <translation>Connexions ouvertes</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Roster</source>
        <translation>À propos de Roster</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>À &amp;propos</translation>
    </message>
    <message>
        <source>&amp;Libraries</source>
        <translation>&amp;Bibliothèques</translation>
    </message>
    <message>
        <source>L&amp;icence</source>
        <translation>&amp;Licence</translation>
    </message>
    <message>
        <source>&amp;Diagnostics</source>
        <translation>&amp;Diagnostic</translation>
    </message>
    <message>
        <source>Roster %1</source>
        <translation>Roster %1</translation>
    </message>
    <message>
        <source>A browser and editor for service registries kept in Apache ZooKeeper.</source>
        <translation>Un navigateur et éditeur pour les registres de services conservés dans Apache ZooKeeper.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU (GPL), version 3 ou ultérieure. Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>The ZooKeeper library on this computer can encrypt connections with TLS; Roster does not use that yet.</source>
        <translation>La bibliothèque ZooKeeper de cet ordinateur peut chiffrer les connexions avec TLS&#xa0;; Roster ne l’utilise pas encore.</translation>
    </message>
    <message>
        <source>The ZooKeeper library on this computer cannot encrypt connections: it was built without TLS.</source>
        <translation>La bibliothèque ZooKeeper de cet ordinateur ne peut pas chiffrer les connexions&#xa0;: elle a été compilée sans TLS.</translation>
    </message>
    <message>
        <source>The ZooKeeper library on this computer can sign in with SASL; Roster does not use that yet.</source>
        <translation>La bibliothèque ZooKeeper de cet ordinateur peut s’authentifier avec SASL&#xa0;; Roster ne l’utilise pas encore.</translation>
    </message>
    <message>
        <source>The ZooKeeper library on this computer cannot sign in with Kerberos: it was built without SASL.</source>
        <translation>La bibliothèque ZooKeeper de cet ordinateur ne peut pas s’authentifier avec Kerberos&#xa0;: elle a été compilée sans SASL.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Co&amp;py diagnostics</source>
        <translation>&amp;Copier le diagnostic</translation>
    </message>
    <message>
        <source>This helps with a report. It has no names of hosts or connections, no paths, no data and no passwords.</source>
        <translation>Ceci est utile pour signaler un problème. Il n’y a ni nom d’hôte ou de connexion, ni chemin, ni donnée, ni mot de passe.</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
</context>
<context>
    <name>ui::AccessController</name>
    <message>
        <source>Edit access &amp;list…</source>
        <translation>&amp;Modifier la liste d’accès…</translation>
    </message>
    <message>
        <source>Change who may read and write the selected node</source>
        <translation>Changer qui peut lire et écrire le nœud sélectionné</translation>
    </message>
    <message>
        <source>Edit access list</source>
        <translation>Modifier la liste d’accès</translation>
    </message>
</context>
<context>
    <name>ui::AclChangeModel</name>
    <message>
        <source>not readable</source>
        <comment>an access list</comment>
        <translation>illisible</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>outcome for a node</comment>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Access list now</source>
        <translation>Liste actuelle</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>ui::AclDelegate</name>
    <message>
        <source>Scheme</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
</context>
<context>
    <name>ui::AclDialog</name>
    <message>
        <source>Edit access list</source>
        <translation>Modifier la liste d’accès</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>&amp;Prendre la leur</translation>
    </message>
    <message>
        <source>Also on all &amp;nodes below (shown before anything changes)</source>
        <translation>Aussi sur tous les &amp;nœuds en dessous (affichés avant toute modification)</translation>
    </message>
    <message>
        <source>Access list</source>
        <translation>Liste d’accès</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Pre&amp;sets</source>
        <translation>Prérégla&amp;ges</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>&amp;Open: everything for everybody</source>
        <translation>&amp;Ouverte&#xa0;: tout pour tout le monde</translation>
    </message>
    <message>
        <source>&amp;Mine: everything for this connection&apos;s credentials, nothing for others</source>
        <translation>&amp;Personnelle&#xa0;: tout pour les identifiants de cette connexion, rien pour les autres</translation>
    </message>
    <message>
        <source>Mine, &amp;readable: everything for this connection&apos;s credentials, others may read</source>
        <translation>Personnelle, &amp;lisible&#xa0;: tout pour les identifiants de cette connexion, lecture pour les autres</translation>
    </message>
    <message>
        <source>Read-only for &amp;everybody</source>
        <translation>Lecture &amp;seule pour tout le monde</translation>
    </message>
    <message>
        <source>Entry for a user and password (digest)</source>
        <translation>Entrée pour un utilisateur et un mot de passe (digest)</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Add entr&amp;y</source>
        <translation>Ajouter l’en&amp;trée</translation>
    </message>
    <message>
        <source>Only a hash of the password is kept, and the field is emptied.</source>
        <translation>Seule une empreinte du mot de passe est conservée, et le champ est vidé.</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Add to c&amp;hange set</source>
        <translation>Ajouter au jeu de &amp;modifications</translation>
    </message>
    <message>
        <source>Set the list together with other changes, when the change set is applied</source>
        <translation>Définir la liste avec d’autres modifications, lors de l’application du jeu de modifications</translation>
    </message>
    <message>
        <source>Version of the access list: %1</source>
        <comment>a number</comment>
        <translation>Version de la liste d’accès&#xa0;: %1</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>Aperç&amp;u…</translation>
    </message>
    <message>
        <source>Set this access list on %1?</source>
        <translation>Définir cette liste d’accès sur %1&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Set it</source>
        <translation>&amp;Définir</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>En attente du serveur…</translation>
    </message>
    <message>
        <source>The node was deleted and made again in the meantime. Its list is now: %1. Yours is kept below; saving replaces theirs.</source>
        <translation>Le nœud a été supprimé et recréé entre-temps. Sa liste est maintenant&#xa0;: %1. La vôtre est conservée ci-dessous&#xa0;; l’enregistrer remplace l’autre.</translation>
    </message>
    <message>
        <source>Somebody else changed this list in the meantime. It is now: %1. Yours is kept below; saving replaces theirs.</source>
        <translation>Quelqu’un d’autre a modifié cette liste entre-temps. Elle est maintenant&#xa0;: %1. La vôtre est conservée ci-dessous&#xa0;; l’enregistrer remplace l’autre.</translation>
    </message>
</context>
<context>
    <name>ui::AclEditModel</name>
    <message>
        <source>Scheme</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>permission</comment>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Write</source>
        <comment>permission</comment>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>permission</comment>
        <translation>Création</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>permission</comment>
        <translation>Suppression</translation>
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
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En clair</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>create children</source>
        <comment>permission</comment>
        <translation>créer des enfants</translation>
    </message>
    <message>
        <source>delete children</source>
        <comment>permission</comment>
        <translation>supprimer des enfants</translation>
    </message>
    <message>
        <source>read</source>
        <comment>permission</comment>
        <translation>lire</translation>
    </message>
    <message>
        <source>write</source>
        <comment>permission</comment>
        <translation>écrire</translation>
    </message>
    <message>
        <source>set this list</source>
        <comment>permission</comment>
        <translation>définir cette liste</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>permission</comment>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>ui::AclPane</name>
    <message>
        <source>Access list</source>
        <translation>Liste d’accès</translation>
    </message>
</context>
<context>
    <name>ui::AclTreeDialog</name>
    <message>
        <source>Show only &amp;problems</source>
        <translation>N’afficher que les &amp;problèmes</translation>
    </message>
    <message>
        <source>Access list of a whole subtree</source>
        <translation>Liste d’accès de tout un sous-arbre</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>%1 and all below it: %2</source>
        <comment>path, access list</comment>
        <translation>%1 et tout ce qui est en dessous&#xa0;: %2</translation>
    </message>
    <message>
        <source>Looking at the access lists: %1 of %2 known nodes.</source>
        <translation>Examen des listes d’accès&#xa0;: %1 nœuds connus sur %2.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) will change.</source>
        <translation>
            <numerusform>%n nœud sera modifié.</numerusform>
            <numerusform>%n nœuds seront modifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) have this list already.</source>
        <translation>
            <numerusform>%n nœud a déjà cette liste.</numerusform>
            <numerusform>%n nœuds ont déjà cette liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) could not be looked at and stay as they are, with all below them.</source>
        <translation>
            <numerusform>%n nœud n’a pas pu être examiné et reste tel quel, avec tout ce qui est en dessous.</numerusform>
            <numerusform>%n nœuds n’ont pas pu être examinés et restent tels quels, avec tout ce qui est en dessous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are more nodes than %n; the others stay as they are: go on with smaller subtrees.</source>
        <translation>
            <numerusform>Il y a plus de %n nœud&#xa0;; les autres restent tels quels&#xa0;: continuez avec des sous-arbres plus petits.</numerusform>
            <numerusform>Il y a plus de %n nœuds&#xa0;; les autres restent tels quels&#xa0;: continuez avec des sous-arbres plus petits.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is not complete and cannot be applied: %1</source>
        <translation>La liste n’est pas complète et ne peut pas être appliquée&#xa0;: %1</translation>
    </message>
    <message>
        <source>/zookeeper is the server&apos;s own and is left out.</source>
        <translation>/zookeeper appartient au serveur et est laissé de côté.</translation>
    </message>
    <message>
        <source>Setting the access lists…</source>
        <translation>Définition des listes d’accès…</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) changed.</source>
        <translation>
            <numerusform>%n nœud modifié.</numerusform>
            <numerusform>%n nœuds modifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) could not be changed: see the last column.</source>
        <translation>
            <numerusform>%n nœud n’a pas pu être modifié&#xa0;: voir la dernière colonne.</numerusform>
            <numerusform>%n nœuds n’ont pas pu être modifiés&#xa0;: voir la dernière colonne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) were not reached and are as before.</source>
        <translation>
            <numerusform>%n nœud n’a pas été atteint et reste inchangé.</numerusform>
            <numerusform>%n nœuds n’ont pas été atteints et restent inchangés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1 Do it again later; what has the list already is left alone.</source>
        <translation>Arrêté&#xa0;: %1 Recommencez plus tard&#xa0;; ce qui a déjà la liste est laissé tel quel.</translation>
    </message>
</context>
<context>
    <name>ui::ActionMenus</name>
    <message>
        <source>S&amp;ervices</source>
        <translation>Serv&amp;ices</translation>
    </message>
    <message>
        <source>Cop&amp;y and move</source>
        <translation>Copier et dépl&amp;acer</translation>
    </message>
    <message>
        <source>Change se&amp;t</source>
        <translation>Jeu de modi&amp;fications</translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>Roster was started read-only (--read-only).</source>
        <translation>Roster a été démarré en lecture seule (--read-only).</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is in the way, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Select a node first.</source>
        <translation>Sélectionnez d’abord un nœud.</translation>
    </message>
    <message>
        <source>%1. Not possible now: %2</source>
        <comment>action, reason</comment>
        <translation>%1. Impossible actuellement&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ui::AlarmModel</name>
    <message>
        <source>raised</source>
        <comment>an alarm</comment>
        <translation>déclenchée</translation>
    </message>
    <message>
        <source>over</source>
        <comment>an alarm</comment>
        <translation>terminée</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <comment>an alarm</comment>
        <translation>acquittée</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Tuile</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>%1, acknowledged</source>
        <comment>severity</comment>
        <translation>%1, acquittée</translation>
    </message>
    <message>
        <source>%1, raised</source>
        <comment>severity</comment>
        <translation>%1, déclenchée</translation>
    </message>
    <message>
        <source>over: the tile was removed</source>
        <comment>an alarm</comment>
        <translation>terminée : la tuile a été supprimée</translation>
    </message>
    <message>
        <source>over: the tile was changed</source>
        <comment>an alarm</comment>
        <translation>terminée : la tuile a été modifiée</translation>
    </message>
    <message>
        <source>over: the rule was removed</source>
        <comment>an alarm</comment>
        <translation>terminée : la règle a été supprimée</translation>
    </message>
    <message>
        <source>over: the rule was changed</source>
        <comment>an alarm</comment>
        <translation>terminée : la règle a été modifiée</translation>
    </message>
</context>
<context>
    <name>ui::AlarmPane</name>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>Ac&amp;knowledge</source>
        <translation>Ac&amp;quitter</translation>
    </message>
    <message>
        <source>Acknowledge a&amp;ll</source>
        <translation>&amp;Tout acquitter</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>No alarm is raised.</source>
        <translation>Aucune alarme n’est déclenchée.</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) raised.</source>
        <translation>
            <numerusform>%n alarme déclenchée.</numerusform>
            <numerusform>%n alarmes déclenchées.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no alarms.</source>
        <translation>Il n’y a aucune alarme.</translation>
    </message>
</context>
<context>
    <name>ui::BoardDialog</name>
    <message>
        <source>Board settings</source>
        <translation>Paramètres du tableau</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>Comme le programme</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titre&#xa0;:</translation>
    </message>
    <message>
        <source>T&amp;heme:</source>
        <translation>T&amp;hème&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Columns:</source>
        <translation>&amp;Colonnes&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Next page after:</source>
        <translation>Page &amp;suivante après&#xa0;:</translation>
    </message>
    <message>
        <source>C&amp;onnections, read only:</source>
        <translation>C&amp;onnexions, lecture seule&#xa0;:</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>zk://host:2181/chroot</source>
        <translation>zk://host:2181/chroot</translation>
    </message>
    <message>
        <source>http://host:8080, a line each; only for servers that answer no four-letter words</source>
        <translation>http://host:8080, un par ligne&#xa0;; seulement pour les serveurs qui ne répondent à aucun mot de quatre lettres</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>C&amp;lé&#xa0;:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>A&amp;dresse&#xa0;:</translation>
    </message>
    <message>
        <source>Ad&amp;min servers:</source>
        <translation>Serveurs d’ad&amp;ministration&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s) use this connection. Give them another one, or remove them, first.</source>
        <translation>
            <numerusform>%n tuile utilise cette connexion. Donnez-lui d’abord une autre connexion, ou supprimez-la.</numerusform>
            <numerusform>%n tuiles utilisent cette connexion. Donnez-leur d’abord une autre connexion, ou supprimez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection, its address</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>no address yet</source>
        <translation>pas encore d’adresse</translation>
    </message>
    <message>
        <source>Each connection needs a key, by which the tiles call it.</source>
        <translation>Chaque connexion a besoin d’une clé, par laquelle les tuiles la désignent.</translation>
    </message>
    <message>
        <source>Two connections have the key %1.</source>
        <translation>Deux connexions ont la clé %1.</translation>
    </message>
    <message>
        <source>The connection %1 needs an address.</source>
        <translation>La connexion %1 a besoin d’une adresse.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection, what is wrong with it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This board cannot be kept: %1.</source>
        <comment>technical reason</comment>
        <translation>Ce tableau ne peut pas être conservé&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ui::BoardHeader</name>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
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
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Board without a title</source>
        <translation>Tableau sans titre</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alarme</numerusform>
            <numerusform>%n alarmes</numerusform>
        </translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>Aucune alarme</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection, its state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No connections</source>
        <translation>Aucune connexion</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>all connections of a board</comment>
        <translation>Connecté</translation>
    </message>
    <message numerus="yes">
        <source>Connected, %n watch(es)</source>
        <translation>
            <numerusform>Connecté, %n watch</numerusform>
            <numerusform>Connecté, %n watches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n tile(s) polled: the watch budget is used up</source>
        <comment>how many watches</comment>
        <translation>
            <numerusform>%1, %n tuile interrogée&#xa0;: le quota de watches est épuisé</numerusform>
            <numerusform>%1, %n tuiles interrogées&#xa0;: le quota de watches est épuisé</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing on this board yet. Drag a service or a node here, or add a tile in edit mode.</source>
        <translation>Ce tableau est encore vide. Faites-y glisser un service ou un nœud, ou ajoutez une tuile en mode édition.</translation>
    </message>
</context>
<context>
    <name>ui::ChangeSetController</name>
    <message>
        <source>This cannot be added to a change set.</source>
        <translation>Ceci ne peut pas être ajouté à un jeu de modifications.</translation>
    </message>
    <message>
        <source>What the server numbers itself, and what cannot be checked against a version, is carried out at once.</source>
        <translation>Ce que le serveur numérote lui-même, et ce qui ne peut pas être comparé à une version, est exécuté immédiatement.</translation>
    </message>
    <message>
        <source>The change set creates a node %1 already.</source>
        <translation>Le jeu de modifications crée déjà un nœud %1.</translation>
    </message>
    <message>
        <source>Remove that from the change set first, or choose another name.</source>
        <translation>Retirez-le d’abord du jeu de modifications, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Change set</source>
        <translation>Jeu de modifications</translation>
    </message>
    <message>
        <source>Add to change set</source>
        <translation>Ajouter au jeu de modifications</translation>
    </message>
    <message>
        <source>Collect what was typed into the selected node, to be applied together with other changes</source>
        <translation>Rassembler la saisie du nœud sélectionné, pour l’appliquer avec d’autres modifications</translation>
    </message>
    <message>
        <source>Remove from change set</source>
        <translation>Retirer du jeu de modifications</translation>
    </message>
    <message>
        <source>Take what is staged for the selected node out of the change set</source>
        <translation>Retirer du jeu de modifications ce qui est en attente pour le nœud sélectionné</translation>
    </message>
    <message>
        <source>The change set is being applied.</source>
        <translation>Le jeu de modifications est en cours d’application.</translation>
    </message>
    <message>
        <source>Nothing is staged for this node.</source>
        <translation>Rien n’est en attente pour ce nœud.</translation>
    </message>
    <message>
        <source>Apply change set…</source>
        <translation>Appliquer le jeu de modifications…</translation>
    </message>
    <message>
        <source>Show all that is staged, and carry it out</source>
        <translation>Afficher tout ce qui est en attente, et l’exécuter</translation>
    </message>
    <message>
        <source>Empty change set…</source>
        <translation>Vider le jeu de modifications…</translation>
    </message>
    <message>
        <source>Take everything out of the change set; nothing is written</source>
        <translation>Tout retirer du jeu de modifications&#xa0;; rien n’est écrit</translation>
    </message>
    <message>
        <source>Nothing is staged.</source>
        <translation>Rien n’est en attente.</translation>
    </message>
    <message>
        <source>Show change set</source>
        <translation>Afficher le jeu de modifications</translation>
    </message>
    <message>
        <source>List the changes that are staged</source>
        <translation>Lister les modifications en attente</translation>
    </message>
    <message>
        <source>Nothing was changed in this node.</source>
        <translation>Rien n’a été modifié dans ce nœud.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>L’enregistrement est en cours.</translation>
    </message>
    <message>
        <source>Somebody else has changed this node. Decide first what shall become of both.</source>
        <translation>Quelqu’un d’autre a modifié ce nœud. Décidez d’abord du sort des deux versions.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>The draft was changed after it was staged. This is the text that was staged.</source>
        <translation>Le brouillon a été modifié après la mise en attente. Voici le texte mis en attente.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) stay in the change set.</source>
        <translation>
            <numerusform>%n modification reste dans le jeu de modifications.</numerusform>
            <numerusform>%n modifications restent dans le jeu de modifications.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was carried out.</source>
        <translation>Rien n’a été exécuté.</translation>
    </message>
    <message>
        <source>%1 of %2 steps were carried out.</source>
        <translation>%1 étapes sur %2 ont été exécutées.</translation>
    </message>
    <message>
        <source>It is not known whether this was applied: %1</source>
        <comment>reason</comment>
        <translation>On ne sait pas si ceci a été appliqué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <comment>reason</comment>
        <translation>Non appliqué&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) before it were carried out.</source>
        <translation>
            <numerusform>%n étape précédente a été exécutée.</numerusform>
            <numerusform>%n étapes précédentes ont été exécutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how far it came, what is left</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The change set was applied.</source>
        <translation>Le jeu de modifications a été appliqué.</translation>
    </message>
</context>
<context>
    <name>ui::ChangeSetPane</name>
    <message>
        <source>Change set</source>
        <translation>Jeu de modifications</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Based on version</source>
        <translation>Version de base</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Chan&amp;ge set</source>
        <translation>&amp;Jeu de modifications</translation>
    </message>
    <message>
        <source>Chan&amp;ge set (%1)</source>
        <comment>how many changes are staged</comment>
        <translation>&amp;Jeu de modifications (%1)</translation>
    </message>
    <message>
        <source>Show node</source>
        <translation>Afficher le nœud</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Go to the node in the tree</source>
        <translation>Aller au nœud dans l’arbre</translation>
    </message>
    <message>
        <source>Take the selected changes out of the change set; nothing is written</source>
        <translation>Retirer du jeu les modifications sélectionnées&#xa0;; rien n’est écrit</translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>Appliquer…</translation>
    </message>
    <message>
        <source>Remove all…</source>
        <translation>Tout retirer…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop before the next step; what is carried out stays</source>
        <translation>Arrêter avant l’étape suivante&#xa0;; ce qui est exécuté reste</translation>
    </message>
    <message>
        <source>What is staged cannot be written to the disk: %1. It is kept in memory, and will be gone when Roster ends.</source>
        <translation>Ce qui est en attente ne peut pas être écrit sur le disque&#xa0;: %1. C’est conservé en mémoire, et disparaîtra à la fermeture de Roster.</translation>
    </message>
    <message>
        <source>Applying step %1 of %2</source>
        <translation>Application de l’étape %1 sur %2</translation>
    </message>
    <message>
        <source>No change is collected. “Add to change set” takes what you typed, instead of saving it, so that changes on several nodes are reviewed and applied together.</source>
        <translation>Aucune modification n’est en attente. « Ajouter au jeu de modifications » prend ce que vous avez saisi au lieu de l’enregistrer, afin que des modifications de plusieurs nœuds soient relues et appliquées ensemble.</translation>
    </message>
</context>
<context>
    <name>ui::ChartTable</name>
    <message>
        <source>Chart as table</source>
        <translation>Graphique en tableau</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <comment>title of a chart, time</comment>
        <translation>%1, état de %2</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>All rows, with tabs between the columns</source>
        <translation>Toutes les lignes, avec des tabulations entre les colonnes</translation>
    </message>
</context>
<context>
    <name>ui::CommandModel</name>
    <message>
        <source>This is not offered any more.</source>
        <comment>a command</comment>
        <translation>Ceci n’est plus proposé.</translation>
    </message>
    <message>
        <source>Not possible just now.</source>
        <comment>a command</comment>
        <translation>Impossible en ce moment.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>menu, command</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>command, its keys</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. Not possible now: %2</source>
        <comment>command, reason</comment>
        <translation>%1. Impossible actuellement&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Type some letters of a command</source>
        <translation>Tapez quelques lettres d’une commande</translation>
    </message>
    <message>
        <source>No command has these letters in this order.</source>
        <translation>Aucune commande ne contient ces lettres dans cet ordre.</translation>
    </message>
</context>
<context>
    <name>ui::ConflictDialog</name>
    <message>
        <source>Merge with what somebody else saved</source>
        <translation>Fusionner avec ce que quelqu’un d’autre a enregistré</translation>
    </message>
    <message>
        <source>Merge these too</source>
        <translation>Fusionner aussi celles-ci</translation>
    </message>
    <message>
        <source>Mine and theirs</source>
        <translation>La mienne et la leur</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>&amp;Prendre la leur</translation>
    </message>
    <message>
        <source>Gives up what you typed, for what the server has</source>
        <translation>Abandonne votre saisie au profit de ce que contient le serveur</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Garder la mienne</translation>
    </message>
    <message>
        <source>Your text replaces what the server has</source>
        <translation>Votre texte remplace ce que contient le serveur</translation>
    </message>
    <message>
        <source>&amp;Save merged</source>
        <translation>&amp;Enregistrer la fusion</translation>
    </message>
    <message>
        <source>Saves the result in the middle</source>
        <translation>Enregistre le résultat du milieu</translation>
    </message>
    <message>
        <source>Theirs: version %1, saved %2</source>
        <translation>La leur&#xa0;: version %1, enregistrée le %2</translation>
    </message>
    <message>
        <source>Your merge so far</source>
        <translation>Votre fusion en cours</translation>
    </message>
    <message>
        <source>Mine: what you typed</source>
        <translation>La mienne&#xa0;: votre saisie</translation>
    </message>
    <message>
        <source>The node exists again on the server.</source>
        <translation>Le nœud existe de nouveau sur le serveur.</translation>
    </message>
    <message>
        <source>The server&apos;s node changed again, to version %1. What you chose and typed is as it was; the new changes are not in it yet.</source>
        <translation>Le nœud du serveur a encore changé, pour la version %1. Vos choix et votre saisie sont intacts&#xa0;; les nouvelles modifications n’y figurent pas encore.</translation>
    </message>
    <message>
        <source>The server&apos;s node changed again, to something that is not text. It cannot be merged: copy what you need, then take theirs or keep mine.</source>
        <translation>Le nœud du serveur a encore changé, et ce n’est plus du texte. La fusion est impossible&#xa0;: copiez ce dont vous avez besoin, puis prenez la leur ou gardez la vôtre.</translation>
    </message>
    <message>
        <source>The server&apos;s node changed again, to version %1: this is the merge with it.</source>
        <translation>Le nœud du serveur a encore changé, pour la version %1&#xa0;: voici la fusion avec celle-ci.</translation>
    </message>
    <message>
        <source>The node was deleted on the server meanwhile. Keep mine to create it again, or cancel: your draft stays.</source>
        <translation>Le nœud a été supprimé entre-temps sur le serveur. Gardez la vôtre pour le recréer, ou annulez&#xa0;: votre brouillon reste.</translation>
    </message>
    <message>
        <source>What you chose and typed here is lost when you leave; your draft stays as it was. Cancel once more to leave.</source>
        <translation>Ce que vous avez choisi et saisi ici est perdu si vous quittez&#xa0;; votre brouillon reste tel qu’il était. Annulez encore une fois pour quitter.</translation>
    </message>
    <message>
        <source>Somebody else saved this node while you were editing it. It is not text, so the two cannot be merged: take one of them as a whole.</source>
        <translation>Quelqu’un d’autre a enregistré ce nœud pendant que vous le modifiiez. Ce n’est pas du texte, les deux versions ne peuvent donc pas être fusionnées&#xa0;: prenez l’une d’elles en entier.</translation>
    </message>
    <message>
        <source>Somebody else saved this node while you were editing it. The middle brings both together; decide where both changed the same lines.</source>
        <translation>Quelqu’un d’autre a enregistré ce nœud pendant que vous le modifiiez. Le milieu réunit les deux versions&#xa0;; tranchez là où les deux ont modifié les mêmes lignes.</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>En attente du serveur…</translation>
    </message>
    <message>
        <source>Merging…</source>
        <translation>Fusion…</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) to resolve</source>
        <translation>
            <numerusform>%n conflit à résoudre</numerusform>
            <numerusform>%n conflits à résoudre</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge the new changes before you save</source>
        <translation>Fusionnez les nouvelles modifications avant d’enregistrer</translation>
    </message>
    <message>
        <source>No conflict is left: ready to be saved</source>
        <translation>Aucun conflit restant&#xa0;: prêt à enregistrer</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionBanner</name>
    <message>
        <source>&amp;Try now</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Connection problem</source>
        <translation>Problème de connexion</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Réessayer maintenant</translation>
    </message>
    <message>
        <source>Ed&amp;it connection…</source>
        <translation>&amp;Modifier la connexion…</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Modifier la connexion</translation>
    </message>
    <message>
        <source>%1 since %2.</source>
        <comment>state, time</comment>
        <translation>%1 depuis %2.</translation>
    </message>
    <message>
        <source>%1 since %2 (%3).</source>
        <comment>state, time, server</comment>
        <translation>%1 depuis %2 (%3).</translation>
    </message>
    <message>
        <source>What is shown is as of %1.</source>
        <translation>L’affichage date de %1.</translation>
    </message>
    <message>
        <source>Attempt %1 failed, next try in %2 s.</source>
        <translation>La tentative %1 a échoué, prochain essai dans %2&#xa0;s.</translation>
    </message>
    <message>
        <source>Attempt %1 failed, trying again.</source>
        <translation>La tentative %1 a échoué, nouvel essai.</translation>
    </message>
    <message>
        <source>Attempt %1.</source>
        <translation>Tentative %1.</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionDialog</name>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Modifier la connexion</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>Re&amp;tester</translation>
    </message>
    <message>
        <source>The test went well</source>
        <translation>Le test a réussi</translation>
    </message>
    <message>
        <source>The test failed</source>
        <translation>Le test a échoué</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>Chaîne de connexion</translation>
    </message>
    <message>
        <source>Connection strin&amp;g:</source>
        <translation>Chaîne de conne&amp;xion&#xa0;:</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Gro&amp;up:</source>
        <translation>&amp;Groupe&#xa0;:</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Shown along the tab and the window, so that nobody takes one environment for another</source>
        <translation>Affichée le long de l’onglet et de la fenêtre, pour que personne ne confonde deux environnements</translation>
    </message>
    <message>
        <source>&amp;Colour:</source>
        <translation>&amp;Couleur&#xa0;:</translation>
    </message>
    <message>
        <source>Session timeout</source>
        <translation>Délai de session</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Asked for; the server may grant another</source>
        <translation>Délai demandé&#xa0;; le serveur peut en accorder un autre</translation>
    </message>
    <message>
        <source>Session t&amp;imeout:</source>
        <translation>Délai de sess&amp;ion&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Read-only: refuse every change</source>
        <translation>&amp;Lecture seule&#xa0;: refuser toute modification</translation>
    </message>
    <message>
        <source>Roster was started read-only (--read-only).</source>
        <translation>Roster a été démarré en lecture seule (--read-only).</translation>
    </message>
    <message>
        <source>&amp;Live: follow changes as they happen</source>
        <translation>En &amp;direct&#xa0;: suivre les modifications à mesure</translation>
    </message>
    <message>
        <source>Without it nothing is watched on the server, and you refresh by hand</source>
        <translation>Sans cela, rien n’est surveillé sur le serveur et vous actualisez à la main</translation>
    </message>
    <message>
        <source>Sa&amp;ve this connection</source>
        <translation>&amp;Enregistrer cette connexion</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>Se c&amp;onnecter</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>S&amp;top test</source>
        <translation>&amp;Arrêter le test</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionEditing</name>
    <message>
        <source>Revert c&amp;hanges</source>
        <translation>Aban&amp;donner les modifications</translation>
    </message>
    <message>
        <source>Give up what was typed into the selected node</source>
        <translation>Abandonner ce qui a été saisi dans le nœud sélectionné</translation>
    </message>
    <message>
        <source>Nothing was changed in this node.</source>
        <translation>Rien n’a été modifié dans ce nœud.</translation>
    </message>
    <message>
        <source>Sho&amp;w drafts</source>
        <translation>Afficher les &amp;brouillons</translation>
    </message>
    <message>
        <source>List the nodes whose text is not saved</source>
        <translation>Lister les nœuds dont le texte n’est pas enregistré</translation>
    </message>
    <message>
        <source>Undo &amp;typing</source>
        <translation>Annuler la sais&amp;ie</translation>
    </message>
    <message>
        <source>Take back the last change of the text</source>
        <translation>Annuler la dernière modification du texte</translation>
    </message>
    <message>
        <source>Nothing was typed.</source>
        <translation>Rien n’a été saisi.</translation>
    </message>
    <message>
        <source>Redo t&amp;yping</source>
        <translation>Réta&amp;blir la saisie</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Refaire la modification qui a été annulée</translation>
    </message>
    <message>
        <source>Nothing was taken back.</source>
        <translation>Rien n’a été annulé.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>Mettre en &amp;forme</translation>
    </message>
    <message>
        <source>Lay the JSON out over lines, in the text itself</source>
        <translation>Répartir le JSON sur plusieurs lignes, dans le texte lui-même</translation>
    </message>
    <message>
        <source>M&amp;inify</source>
        <translation>Réd&amp;uire</translation>
    </message>
    <message>
        <source>Take all white space out of the JSON, in the text itself</source>
        <translation>Retirer tous les blancs du JSON, dans le texte lui-même</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>Aller à la li&amp;gne…</translation>
    </message>
    <message>
        <source>Put the cursor on a line of the text</source>
        <translation>Placer le curseur sur une ligne du texte</translation>
    </message>
    <message>
        <source>Find and r&amp;eplace</source>
        <translation>Rec&amp;hercher et remplacer</translation>
    </message>
    <message>
        <source>Replace words in the text</source>
        <translation>Remplacer des mots dans le texte</translation>
    </message>
    <message>
        <source>&amp;JSON Schemas…</source>
        <translation>Schémas &amp;JSON…</translation>
    </message>
    <message>
        <source>Say which nodes have a JSON Schema, and where it is read from</source>
        <translation>Indiquer quels nœuds ont un schéma JSON, et d’où il est lu</translation>
    </message>
    <message>
        <source>No text is shown.</source>
        <translation>Aucun texte n’est affiché.</translation>
    </message>
    <message>
        <source>This is not JSON.</source>
        <translation>Ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Modifier le texte</translation>
    </message>
    <message>
        <source>Begin to change the text of the selected node</source>
        <translation>Commencer à modifier le texte du nœud sélectionné</translation>
    </message>
    <message>
        <source>Fin&amp;d in text</source>
        <translation>Rechercher dans le &amp;texte</translation>
    </message>
    <message>
        <source>Find words in the text of the selected node</source>
        <translation>Rechercher des mots dans le texte du nœud sélectionné</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Go on to the next place that was found</source>
        <translation>Aller au résultat suivant</translation>
    </message>
    <message>
        <source>Find previo&amp;us</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>Go back to the place that was found before</source>
        <translation>Revenir au résultat précédent</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionIndicator</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Connection state</source>
        <translation>État de la connexion</translation>
    </message>
    <message>
        <source>&amp;Ask the server now</source>
        <translation>&amp;Interroger le serveur</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>&amp;Modifier la connexion…</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>session %1</translation>
    </message>
    <message>
        <source>timeout %1</source>
        <translation>délai %1</translation>
    </message>
    <message numerus="yes">
        <source>%n watch(es)</source>
        <translation>
            <numerusform>%n watch</numerusform>
            <numerusform>%n watches</numerusform>
        </translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>chiffrée</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>non chiffrée</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>No connection is open</source>
        <translation>Aucune connexion n’est ouverte</translation>
    </message>
    <message>
        <source>%1 since %2. %3</source>
        <comment>state, time, explanation</comment>
        <translation>%1 depuis %2. %3</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Session: %1</source>
        <translation>Session&#xa0;: %1</translation>
    </message>
    <message>
        <source>Session timeout agreed on: %1</source>
        <translation>Délai de session convenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Round trip: %1</source>
        <translation>Aller-retour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation>Dernière réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Watches on the server: %1</source>
        <translation>Watches sur le serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Chiffrée</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Non chiffrée</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionServices</name>
    <message>
        <source>Show services below</source>
        <translation>Afficher les services en dessous</translation>
    </message>
    <message>
        <source>The services below this node: who is up, who is gone</source>
        <translation>Les services sous ce nœud&#xa0;: lesquels sont actifs, lesquels ont disparu</translation>
    </message>
    <message>
        <source>Show as service…</source>
        <translation>Afficher comme service…</translation>
    </message>
    <message>
        <source>Say how this node&apos;s children are to be read, when it was not found out</source>
        <translation>Indiquer comment lire les enfants de ce nœud, si cela n’a pas été détecté</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>The tree of nodes (Ctrl+1)</source>
        <translation>L’arbre des nœuds (Ctrl+1)</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>The services that nodes tell of (Ctrl+2)</source>
        <translation>Les services que décrivent les nœuds (Ctrl+2)</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionTestPanel</name>
    <message>
        <source>Connection test</source>
        <translation>Test de connexion</translation>
    </message>
    <message>
        <source>%1: yes. No server says whether a password is right: that shows at the first node it protects.</source>
        <comment>test step</comment>
        <translation>%1&#xa0;: oui. Aucun serveur n’indique si un mot de passe est correct&#xa0;: cela se voit au premier nœud qu’il protège.</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <comment>test step</comment>
        <translation>%1&#xa0;: oui</translation>
    </message>
    <message>
        <source>%1: yes (%2)</source>
        <comment>test step, detail</comment>
        <translation>%1&#xa0;: oui (%2)</translation>
    </message>
    <message>
        <source>%1: not tried</source>
        <comment>test step</comment>
        <translation>%1&#xa0;: non essayé</translation>
    </message>
    <message>
        <source>%1: no. %2 %3</source>
        <comment>test step, what happened, what to do</comment>
        <translation>%1&#xa0;: non. %2 %3</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>Nom trouvé</translation>
    </message>
    <message>
        <source>Port answers</source>
        <translation>Réponse sur le port</translation>
    </message>
    <message>
        <source>It is a ZooKeeper that serves</source>
        <translation>ZooKeeper en service</translation>
    </message>
    <message>
        <source>Session made</source>
        <translation>Session établie</translation>
    </message>
    <message>
        <source>Credentials accepted</source>
        <translation>Identifiants acceptés</translation>
    </message>
    <message>
        <source>The root can be read</source>
        <translation>Racine lisible</translation>
    </message>
</context>
<context>
    <name>ui::ConnectionView</name>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Read again what is shown (F5)</source>
        <translation>Relire ce qui est affiché (F5)</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>&amp;Access list</source>
        <translation>&amp;Liste d’accès</translation>
    </message>
    <message>
        <source>D&amp;rafts</source>
        <translation>&amp;Brouillons</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Afficher l’historique</translation>
    </message>
    <message>
        <source>What was written to this node with Roster, and what was seen to change in it</source>
        <translation>Ce qui a été écrit dans ce nœud avec Roster, et les changements qui y ont été observés</translation>
    </message>
    <message>
        <source>There is no node %1. It exists as far as %2.</source>
        <comment>wanted path, its deepest existing part</comment>
        <translation>Il n’y a pas de nœud %1. Le chemin existe jusqu’à %2.</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Déverrouillée</translation>
    </message>
    <message>
        <source>Changes are possible. Click to make this connection read-only again.</source>
        <translation>Les modifications sont possibles. Cliquez pour remettre cette connexion en lecture seule.</translation>
    </message>
    <message>
        <source>Every change is refused. Click to unlock this connection.</source>
        <translation>Toute modification est refusée. Cliquez pour déverrouiller cette connexion.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>locked or not, why</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Node stat&amp;us</source>
        <translation>É&amp;tat du nœud</translation>
    </message>
    <message>
        <source>Event&amp;s</source>
        <translation>É&amp;vénements</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>Copier le &amp;chemin</translation>
    </message>
    <message>
        <source>Copy the path of the selected node</source>
        <translation>Copier le chemin du nœud sélectionné</translation>
    </message>
    <message>
        <source>C&amp;opy data</source>
        <translation>Copier les &amp;données</translation>
    </message>
    <message>
        <source>Copy what the selected node holds</source>
        <translation>Copier ce que contient le nœud sélectionné</translation>
    </message>
</context>
<context>
    <name>ui::CopyDialog</name>
    <message>
        <source>Copy nodes</source>
        <translation>Copier des nœuds</translation>
    </message>
    <message>
        <source>Move nodes</source>
        <translation>Déplacer des nœuds</translation>
    </message>
    <message>
        <source>Rename node</source>
        <translation>Renommer le nœud</translation>
    </message>
    <message>
        <source>Duplicate node</source>
        <translation>Dupliquer le nœud</translation>
    </message>
    <message>
        <source>Paste nodes</source>
        <translation>Coller des nœuds</translation>
    </message>
    <message numerus="yes">
        <source>%n selected nodes</source>
        <translation>
            <numerusform>%n nœud sélectionné</numerusform>
            <numerusform>%n nœuds sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1: %2, with everything below.</source>
        <comment>connection, node</comment>
        <translation>Depuis %1&#xa0;: %2, avec tout ce qui est en dessous.</translation>
    </message>
    <message>
        <source>%1, with everything below.</source>
        <translation>%1, avec tout ce qui est en dessous.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Déplacer</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Target parent</source>
        <translation>Parent cible</translation>
    </message>
    <message>
        <source>&amp;Below:</source>
        <translation>&amp;Sous&#xa0;:</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Inchangées</translation>
    </message>
    <message>
        <source>Everybody may do everything</source>
        <translation>Tout le monde peut tout faire</translation>
    </message>
    <message>
        <source>Only this connection&apos;s identities</source>
        <translation>Seulement les identités de cette connexion</translation>
    </message>
    <message>
        <source>&amp;Access lists:</source>
        <translation>&amp;Listes d’accès&#xa0;:</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissés de côté</translation>
    </message>
    <message>
        <source>Made persistent</source>
        <translation>Rendus persistants</translation>
    </message>
    <message>
        <source>&amp;Ephemeral nodes:</source>
        <translation>Nœuds éphé&amp;mères&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing is copied there</source>
        <translation>Rien n’y est copié</translation>
    </message>
    <message>
        <source>It stays, what is missing below it is added</source>
        <translation>Il reste, ce qui manque en dessous est ajouté</translation>
    </message>
    <message>
        <source>&amp;If a node is there:</source>
        <translation>Si un nœud e&amp;xiste déjà&#xa0;:</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n nodes, too many to copy at once. Copy parts of them.</source>
        <translation>
            <numerusform>Il y a plus de %n nœud, trop pour tout copier à la fois. Copiez-en des parties.</numerusform>
            <numerusform>Il y a plus de %n nœuds, trop pour tout copier à la fois. Copiez-en des parties.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s), %1 of data.</source>
        <translation>
            <numerusform>%n nœud, %1 de données.</numerusform>
            <numerusform>%n nœuds, %1 de données.</numerusform>
        </translation>
    </message>
    <message>
        <source>A node cannot be put in its own place, nor below itself.</source>
        <translation>Un nœud ne peut pas être placé à son propre endroit, ni sous lui-même.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>Con&amp;tinuer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Type the new name.</source>
        <translation>Saisissez le nouveau nom.</translation>
    </message>
    <message>
        <source>Choose another place, or another name.</source>
        <translation>Choisissez un autre emplacement ou un autre nom.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Choisissez un autre emplacement.</translation>
    </message>
</context>
<context>
    <name>ui::CopyTable</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy &amp;rows</source>
        <translation>Copier les &amp;lignes</translation>
    </message>
</context>
<context>
    <name>ui::CreateNodeDialog</name>
    <message>
        <source>Create node</source>
        <translation>Créer un nœud</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>C&amp;réer</translation>
    </message>
    <message>
        <source>Add to c&amp;hange set</source>
        <translation>Ajouter au jeu de &amp;modifications</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Sous %1</translation>
    </message>
    <message>
        <source>Beside %1</source>
        <translation>À côté de %1</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>&amp;Où&#xa0;:</translation>
    </message>
    <message>
        <source>Node name</source>
        <translation>Nom du nœud</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Create missing &amp;parents too: the name may hold slashes</source>
        <translation>Créer aussi les &amp;parents manquants&#xa0;: le nom peut contenir des barres obliques</translation>
    </message>
    <message>
        <source>New node&apos;s data</source>
        <translation>Données du nouveau nœud</translation>
    </message>
    <message>
        <source>&amp;Data:</source>
        <translation>&amp;Données&#xa0;:</translation>
    </message>
    <message>
        <source>N&amp;o data at all (null, not empty)</source>
        <translation>A&amp;ucune donnée (null, pas vide)</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Type&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Sequential: the server appends a number to the name</source>
        <translation>&amp;Séquentiel&#xa0;: le serveur ajoute un numéro au nom</translation>
    </message>
    <message>
        <source>Open: everybody may do everything</source>
        <translation>Ouverte&#xa0;: tout le monde peut tout faire</translation>
    </message>
    <message>
        <source>Only this connection&apos;s identities</source>
        <translation>Seulement les identités de cette connexion</translation>
    </message>
    <message>
        <source>Everybody reads, this connection&apos;s identities do everything</source>
        <translation>Lecture pour tous, les identités de cette connexion peuvent tout faire</translation>
    </message>
    <message>
        <source>The same as the parent&apos;s</source>
        <translation>La même que celle du parent</translation>
    </message>
    <message>
        <source>&amp;Access list:</source>
        <translation>&amp;Liste d’accès&#xa0;:</translation>
    </message>
    <message>
        <source>Kind of node</source>
        <translation>Type de nœud</translation>
    </message>
    <message>
        <source>Persistent</source>
        <translation>Persistant</translation>
    </message>
    <message>
        <source>Ephemeral: goes with this connection&apos;s session</source>
        <translation>Éphémère&#xa0;: disparaît avec la session de cette connexion</translation>
    </message>
    <message>
        <source>Container: goes after its last child</source>
        <translation>Conteneur&#xa0;: disparaît après son dernier enfant</translation>
    </message>
    <message>
        <source>With a time to live</source>
        <translation>Avec une durée de vie</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Durée de vie</translation>
    </message>
    <message>
        <source>Unit of the time to live</source>
        <translation>Unité de la durée de vie</translation>
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
        <translation>En attente du serveur…</translation>
    </message>
    <message>
        <source>There is a node %1 already.</source>
        <translation>Il y a déjà un nœud %1.</translation>
    </message>
    <message>
        <source>A container cannot be sequential.</source>
        <translation>Un conteneur ne peut pas être séquentiel.</translation>
    </message>
    <message>
        <source>The parent&apos;s access list is not known.</source>
        <translation>La liste d’accès du parent n’est pas connue.</translation>
    </message>
    <message>
        <source>What the server gives a number cannot be staged: its name is known only when it is created</source>
        <translation>Ce que le serveur numérote ne peut pas être mis en attente&#xa0;: le nom n’est connu qu’à la création</translation>
    </message>
    <message>
        <source>Create it together with other changes, when the change set is applied</source>
        <translation>Le créer avec d’autres modifications, lors de l’application du jeu de modifications</translation>
    </message>
</context>
<context>
    <name>ui::CredentialDialog</name>
    <message>
        <source>Credentials for %1</source>
        <comment>window title, connection</comment>
        <translation>Identifiants pour %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 is opened with %n credential(s). %2</source>
        <comment>connection, why it is asked</comment>
        <translation>
            <numerusform>%1&#xa0;s’ouvre avec %n jeu d’identifiants. %2</numerusform>
            <numerusform>%1&#xa0;s’ouvre avec %n jeux d’identifiants. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open &amp;without</source>
        <translation>Ouvrir &amp;sans</translation>
    </message>
    <message>
        <source>Nodes that want a credential will refuse you</source>
        <translation>Les nœuds qui exigent des identifiants vous refuseront l’accès</translation>
    </message>
</context>
<context>
    <name>ui::CredentialRows</name>
    <message>
        <source>S&amp;how passwords</source>
        <translation>Afficher les mots de &amp;passe</translation>
    </message>
    <message>
        <source>&amp;Add credential</source>
        <translation>A&amp;jouter des identifiants</translation>
    </message>
    <message>
        <source>A user and a password, or what another scheme of the server wants</source>
        <translation>Un utilisateur et un mot de passe, ou ce qu’exige un autre schéma du serveur</translation>
    </message>
    <message>
        <source>A credential has a scheme; digest is the usual one.</source>
        <translation>Des identifiants ont un schéma&#xa0;; digest est le plus courant.</translation>
    </message>
    <message>
        <source>A password has a user.</source>
        <translation>Un mot de passe a un utilisateur.</translation>
    </message>
    <message>
        <source>A user name has no colon.</source>
        <translation>Un nom d’utilisateur ne contient pas de deux-points.</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>digest for a user and a password; others as the server has been taught them</source>
        <translation>digest pour un utilisateur et un mot de passe&#xa0;; d’autres selon la configuration du serveur</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Remove this credential</source>
        <translation>Supprimer ces identifiants</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Text of the scheme</source>
        <translation>Texte du schéma</translation>
    </message>
</context>
<context>
    <name>ui::CredentialSection</name>
    <message>
        <source>Credentials</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Remember in the &amp;keychain</source>
        <translation>&amp;Mémoriser dans le trousseau</translation>
    </message>
    <message>
        <source>The connection to the server is not encrypted: whoever can listen on the network can read these.</source>
        <translation>La connexion au serveur n’est pas chiffrée&#xa0;: quiconque peut écouter le réseau peut lire ces identifiants.</translation>
    </message>
    <message>
        <source>Passwords are kept in the keychain of your desktop or in memory, never in a file of Roster. Without it they are asked for each time this connection is opened.</source>
        <translation>Les mots de passe sont conservés dans le trousseau de votre bureau ou en mémoire, jamais dans un fichier de Roster. Sans cela, ils sont demandés à chaque ouverture de cette connexion.</translation>
    </message>
    <message>
        <source>%1 Passwords are asked for each time this connection is opened.</source>
        <comment>why not, a sentence</comment>
        <translation>%1 Les mots de passe sont demandés à chaque ouverture de cette connexion.</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Interrogation du trousseau…</translation>
    </message>
</context>
<context>
    <name>ui::DataEditor</name>
    <message>
        <source>Node data</source>
        <translation>Données du nœud</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Reche&amp;rcher…</translation>
    </message>
    <message>
        <source>&amp;Wrap lines</source>
        <translation>Retour à la &amp;ligne</translation>
    </message>
    <message>
        <source>Fold or unfold all</source>
        <translation>Tout replier ou déplier</translation>
    </message>
</context>
<context>
    <name>ui::DataPanel</name>
    <message>
        <source>Correct the text first: it cannot be read.</source>
        <translation>Corrigez d’abord le texte&#xa0;: il ne peut pas être lu.</translation>
    </message>
    <message>
        <source>null (no data)
This node was created without data.</source>
        <translation>null (aucune donnée)
Ce nœud a été créé sans données.</translation>
    </message>
    <message>
        <source>empty (0 bytes)
This node has data, of length zero.</source>
        <translation>vide (0 octet)
Ce nœud a des données, de longueur nulle.</translation>
    </message>
    <message>
        <source>Save the node&apos;s bytes</source>
        <translation>Enregistrer les octets du nœud</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Automatic (%1)</source>
        <translation>Automatique (%1)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>This cannot be edited here: what is packed in it is too large.</source>
        <translation>Modification impossible ici&#xa0;: le contenu compressé est trop volumineux.</translation>
    </message>
    <message>
        <source>This cannot be edited decoded: its base64 is written unevenly and would be written otherwise. Choose another format to edit the text itself.</source>
        <translation>Modification impossible sous forme décodée&#xa0;: le base64 est écrit de façon irrégulière et serait réécrit autrement. Choisissez un autre format pour modifier le texte lui-même.</translation>
    </message>
    <message>
        <source>This cannot be edited here: it is too large to be shown as a whole.</source>
        <translation>Modification impossible ici&#xa0;: c’est trop volumineux pour être affiché en entier.</translation>
    </message>
    <message>
        <source>Not laid out: the result would be too large.</source>
        <translation>Non mis en forme&#xa0;: le résultat serait trop volumineux.</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>F&amp;ormat&#xa0;:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Decoded base64</source>
        <translation>Base64 décodé</translation>
    </message>
    <message>
        <source>The bytes as they are, written in base64</source>
        <translation>Les octets tels quels, écrits en base64</translation>
    </message>
    <message>
        <source>The data is a text in base64: what it says, written in base64 again when it is saved</source>
        <translation>Les données sont un texte en base64&#xa0;: son contenu, réécrit en base64 à l’enregistrement</translation>
    </message>
    <message>
        <source>Unpacked</source>
        <translation>Décompressé</translation>
    </message>
    <message>
        <source>The data is compressed with gzip. Show what is inside.</source>
        <translation>Les données sont compressées avec gzip. Afficher leur contenu.</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Retour à la ligne automatique</translation>
    </message>
    <message>
        <source>Find in data (Ctrl+F)</source>
        <translation>Rechercher dans les données (Ctrl+F)</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Save bytes to file…</source>
        <translation>Enregistrer les octets dans un fichier…</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Mis en forme</translation>
    </message>
    <message>
        <source>JSON laid out over lines; only white space differs from the data</source>
        <translation>JSON réparti sur plusieurs lignes&#xa0;; seuls les blancs diffèrent des données</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>The text as it is stored</source>
        <translation>Le texte tel qu’il est stocké</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hexa</translation>
    </message>
    <message>
        <source>Every byte in hexadecimal</source>
        <translation>Chaque octet en hexadécimal</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>JSON as a tree beside the text</source>
        <translation>Le JSON sous forme d’arbre à côté du texte</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 octet</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>%1 gzip, %2 bytes unpacked</source>
        <translation>gzip de %1, %2 octets décompressés</translation>
    </message>
    <message>
        <source>gzip, not unpacked: what is inside is too large</source>
        <translation>gzip, non décompressé&#xa0;: le contenu est trop volumineux</translation>
    </message>
    <message>
        <source>begins like gzip, but is damaged: not unpacked</source>
        <translation>commence comme du gzip, mais endommagé&#xa0;: non décompressé</translation>
    </message>
    <message>
        <source>UTF-8 with byte order mark</source>
        <translation>UTF-8 avec indicateur d’ordre des octets (BOM)</translation>
    </message>
    <message>
        <source>UTF-16, little-endian</source>
        <translation>UTF-16, petit-boutiste</translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation>UTF-16, gros-boutiste</translation>
    </message>
    <message>
        <source>not text: shown as hex</source>
        <translation>pas du texte&#xa0;: affiché en hexadécimal</translation>
    </message>
    <message>
        <source>only the first %1 bytes are shown</source>
        <translation>seuls les %1 premiers octets sont affichés</translation>
    </message>
    <message>
        <source>too large when formatted: shown as it is</source>
        <translation>trop volumineux une fois mis en forme&#xa0;: affiché tel quel</translation>
    </message>
    <message>
        <source>nested deeper than 512 levels: the innermost stay on one line</source>
        <translation>plus de 512 niveaux d’imbrication&#xa0;: les plus profonds restent sur une ligne</translation>
    </message>
    <message>
        <source>long lines are cut for display only</source>
        <translation>les longues lignes sont coupées pour l’affichage seulement</translation>
    </message>
    <message>
        <source>the tree shows the first million values</source>
        <translation>l’arbre montre le premier million de valeurs</translation>
    </message>
    <message>
        <source>decoded from base64</source>
        <translation>décodé du base64</translation>
    </message>
    <message>
        <source>not decoded: this is not base64</source>
        <translation>non décodé&#xa0;: ce n’est pas du base64</translation>
    </message>
    <message>
        <source>&amp;Line (1 to %1):</source>
        <translation>&amp;Ligne (1 à %1) :</translation>
    </message>
    <message>
        <source>No node is selected. Choose one in the tree.</source>
        <translation>Aucun nœud n’est sélectionné. Choisissez-en un dans l’arbre.</translation>
    </message>
</context>
<context>
    <name>ui::DeleteDialog</name>
    <message>
        <source>Delete node</source>
        <translation>Supprimer le nœud</translation>
    </message>
    <message>
        <source>Delete nodes</source>
        <translation>Supprimer les nœuds</translation>
    </message>
    <message>
        <source>Delete %1 and everything below it?</source>
        <translation>Supprimer %1 et tout ce qui est en dessous&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n selected nodes and everything below them?</source>
        <translation>
            <numerusform>Supprimer %n nœud sélectionné et tout ce qui est en dessous&#xa0;?</numerusform>
            <numerusform>Supprimer %n nœuds sélectionnés et tout ce qui est en dessous&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nodes to be deleted</source>
        <translation>Nœuds à supprimer</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Add to c&amp;hange set</source>
        <translation>Ajouter au jeu de &amp;modifications</translation>
    </message>
    <message>
        <source>Delete it together with other changes, when the change set is applied</source>
        <translation>Le supprimer avec d’autres modifications, lors de l’application du jeu de modifications</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is wrong, what to do</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n nodes, too many to show and delete at once. Delete parts of them.</source>
        <translation>
            <numerusform>Il y a plus de %n nœud, trop pour tout afficher et supprimer à la fois. Supprimez-en des parties.</numerusform>
            <numerusform>Il y a plus de %n nœuds, trop pour tout afficher et supprimer à la fois. Supprimez-en des parties.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Type the name of the node to confirm: %1</source>
        <translation>&amp;Tapez le nom du nœud pour confirmer&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Type the number of nodes to confirm: %1</source>
        <translation>&amp;Tapez le nombre de nœuds pour confirmer&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s), %1 of data.</source>
        <translation>
            <numerusform>%n nœud, %1 de données.</numerusform>
            <numerusform>%n nœuds, %1 de données.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are ephemeral: their owners may create them again.</source>
        <translation>
            <numerusform>%n d’entre eux est éphémère&#xa0;: son propriétaire peut le recréer.</numerusform>
            <numerusform>%n d’entre eux sont éphémères&#xa0;: leurs propriétaires peuvent les recréer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) may not be read and cannot be restored.</source>
        <translation>
            <numerusform>%n nœud ne peut pas être lu et ne pourra pas être restauré.</numerusform>
            <numerusform>%n nœuds ne peuvent pas être lus et ne pourront pas être restaurés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) are too large together to be kept, and cannot be restored.</source>
        <translation>
            <numerusform>%n nœud est trop volumineux pour être conservé, et ne pourra pas être restauré.</numerusform>
            <numerusform>%n nœuds sont trop volumineux ensemble pour être conservés, et ne pourront pas être restaurés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is written or created from now on is deleted.</source>
        <translation>Rien de ce qui est écrit ou créé à partir de maintenant n’est supprimé.</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ui::DiffView</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <comment>how many there are</comment>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message>
        <source>no line end</source>
        <comment>line end: there is none</comment>
        <translation>pas de fin de ligne</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Both are empty.</source>
        <translation>Les deux sont vides.</translation>
    </message>
    <message numerus="yes">
        <source>%n equal line(s)</source>
        <comment>stands for lines that are folded away</comment>
        <translation>
            <numerusform>%n ligne identique</numerusform>
            <numerusform>%n lignes identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, removed: %2</source>
        <translation>Ligne %1, supprimée&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1, added: %2</source>
        <translation>Ligne %1, ajoutée&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1, changed from: %2 to: %3</source>
        <translation>Ligne %1, modifiée de&#xa0;: %2 en&#xa0;: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select all at the &amp;left</source>
        <translation>Tout sélectionner à &amp;gauche</translation>
    </message>
    <message>
        <source>Select all at the &amp;right</source>
        <translation>Tout sélectionner à &amp;droite</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>Différence &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>Différence &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Show all equal lines</source>
        <translation>&amp;Afficher toutes les lignes identiques</translation>
    </message>
</context>
<context>
    <name>ui::DraftBar</name>
    <message>
        <source>Show drafts</source>
        <translation>Afficher les brouillons</translation>
    </message>
    <message>
        <source>List what is not saved</source>
        <translation>Lister ce qui n’est pas enregistré</translation>
    </message>
    <message>
        <source>Discard drafts…</source>
        <translation>Abandonner les brouillons…</translation>
    </message>
    <message>
        <source>Give these drafts up</source>
        <translation>Renoncer à ces brouillons</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Keep the drafts and close this line</source>
        <translation>Garder les brouillons et fermer cette ligne</translation>
    </message>
    <message>
        <source>Drafts cannot be written to the disk: %1. What you type is kept in memory, and will be gone when Roster ends.</source>
        <translation>Les brouillons ne peuvent pas être écrits sur le disque&#xa0;: %1. Votre saisie est conservée en mémoire, et disparaîtra à la fermeture de Roster.</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) of yours were not saved, the last one typed %1.</source>
        <translation>
            <numerusform>%n de vos brouillons n’a pas été enregistré (dernière saisie&#xa0;: %1).</numerusform>
            <numerusform>%n de vos brouillons n’ont pas été enregistrés (dernière saisie&#xa0;: %1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DraftsPane</name>
    <message>
        <source>Unknown, finding out whether it was saved</source>
        <translation>Inconnu, vérification de l’enregistrement en cours</translation>
    </message>
    <message>
        <source>Being saved</source>
        <translation>Enregistrement en cours</translation>
    </message>
    <message>
        <source>The node was deleted on the server</source>
        <translation>Le nœud a été supprimé sur le serveur</translation>
    </message>
    <message>
        <source>The node was deleted and created anew</source>
        <translation>Le nœud a été supprimé et recréé</translation>
    </message>
    <message>
        <source>Somebody else has changed the node</source>
        <translation>Quelqu’un d’autre a modifié le nœud</translation>
    </message>
    <message>
        <source>In the change set</source>
        <translation>Dans le jeu de modifications</translation>
    </message>
    <message>
        <source>In the change set, and changed since</source>
        <translation>Dans le jeu de modifications, et modifié depuis</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Saisie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller au nœud</translation>
    </message>
    <message>
        <source>Show the node and its draft</source>
        <translation>Afficher le nœud et son brouillon</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Abandonner…</translation>
    </message>
    <message>
        <source>Give this draft up</source>
        <translation>Renoncer à ce brouillon</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Tout enregistrer…</translation>
    </message>
    <message>
        <source>Show what will change in all of these nodes, and save them</source>
        <translation>Afficher ce qui va changer dans tous ces nœuds, et les enregistrer</translation>
    </message>
    <message>
        <source>There is nothing that was typed and not saved. What you type into a node is kept here until you save or discard it, also over a crash.</source>
        <translation>Rien n’a été saisi sans être enregistré. Ce que vous saisissez dans un nœud est conservé ici jusqu’à ce que vous l’enregistriez ou l’abandonniez, même après un plantage.</translation>
    </message>
</context>
<context>
    <name>ui::DurationBox</name>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 j</translation>
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
        <translation>Un nombre suivi de s, min, h ou j, par exemple « 90 s » ou « 1 h 30 min ». Un nombre seul : des secondes.</translation>
    </message>
</context>
<context>
    <name>ui::EditBar</name>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Show what will change, then save it (Ctrl+S)</source>
        <translation>Afficher ce qui va changer, puis enregistrer (Ctrl+S)</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Réessayer…</translation>
    </message>
    <message>
        <source>Save once more</source>
        <translation>Enregistrer encore une fois</translation>
    </message>
    <message>
        <source>Show difference…</source>
        <translation>Afficher la différence…</translation>
    </message>
    <message>
        <source>Compare the two, merge them or choose one</source>
        <translation>Comparer les deux, les fusionner ou en choisir une</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Go on with your text; saving it will replace what is on the server now</source>
        <translation>Continuer avec votre texte&#xa0;; l’enregistrer remplacera ce qui est maintenant sur le serveur</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre la leur</translation>
    </message>
    <message>
        <source>Give your text up for what is on the server now</source>
        <translation>Abandonner votre texte au profit de ce qui est maintenant sur le serveur</translation>
    </message>
    <message>
        <source>Create again…</source>
        <translation>Recréer…</translation>
    </message>
    <message>
        <source>Make the node again, with your text</source>
        <translation>Recréer le nœud, avec votre texte</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Give your changes up</source>
        <translation>Abandonner vos modifications</translation>
    </message>
    <message>
        <source>It is not known whether this was saved: the answer was lost. Finding out…</source>
        <translation>On ne sait pas si ceci a été enregistré&#xa0;: la réponse a été perdue. Vérification…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved, kept as a draft. %1</source>
        <translation>Non enregistré, conservé comme brouillon. %1</translation>
    </message>
    <message>
        <source>Not saved: %1 %2</source>
        <comment>reason, advice</comment>
        <translation>Non enregistré&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>In the change set, not saved yet.</source>
        <translation>Dans le jeu de modifications, pas encore enregistré.</translation>
    </message>
    <message>
        <source>Changed since it was added to the change set. Add it again to have this text applied.</source>
        <translation>Modifié depuis l’ajout au jeu de modifications. Ajoutez-le de nouveau pour que ce texte soit appliqué.</translation>
    </message>
    <message>
        <source>Changed, not saved.</source>
        <translation>Modifié, non enregistré.</translation>
    </message>
    <message>
        <source>This node was deleted on the server. Your text is kept as a draft.</source>
        <translation>Ce nœud a été supprimé sur le serveur. Votre texte est conservé comme brouillon.</translation>
    </message>
    <message>
        <source>It cannot be created again: the node above it is gone, too.</source>
        <translation>Il ne peut pas être recréé&#xa0;: le nœud au-dessus a disparu lui aussi.</translation>
    </message>
    <message>
        <source>This node was deleted and created anew while you were editing (version %1, %2). Saving would replace what is in it now.</source>
        <translation>Ce nœud a été supprimé et recréé pendant que vous le modifiiez (version %1, %2). L’enregistrement remplacerait son contenu actuel.</translation>
    </message>
    <message>
        <source>Somebody else has changed this node meanwhile (version %1, %2). Your text is untouched.</source>
        <translation>Quelqu’un d’autre a modifié ce nœud entre-temps (version %1, %2). Votre texte est intact.</translation>
    </message>
</context>
<context>
    <name>ui::EditController</name>
    <message>
        <source>There are more places that are not as the schema wants them.</source>
        <translation>D’autres endroits ne sont pas conformes au schéma.</translation>
    </message>
    <message>
        <source>Not as its schema wants it. %1</source>
        <comment>place and message</comment>
        <translation>Non conforme à son schéma. %1</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Show what will change in the selected node, and save it</source>
        <translation>Afficher ce qui va changer dans le nœud sélectionné, et l’enregistrer</translation>
    </message>
    <message>
        <source>Sa&amp;ve all drafts…</source>
        <translation>Enregistrer &amp;tous les brouillons…</translation>
    </message>
    <message>
        <source>Show what will change in all nodes with unsaved text, and save them</source>
        <translation>Afficher ce qui va changer dans tous les nœuds au texte non enregistré, et les enregistrer</translation>
    </message>
    <message>
        <source>Nothing is unsaved.</source>
        <translation>Tout est enregistré.</translation>
    </message>
    <message>
        <source>Review &amp;before saving</source>
        <translation>Re&amp;lire avant d’enregistrer</translation>
    </message>
    <message>
        <source>Show what will change before it is saved to this connection</source>
        <translation>Afficher ce qui va changer avant l’enregistrement sur cette connexion</translation>
    </message>
    <message>
        <source>Nothing was changed in this node.</source>
        <translation>Rien n’a été modifié dans ce nœud.</translation>
    </message>
    <message>
        <source>It is being saved.</source>
        <translation>L’enregistrement est en cours.</translation>
    </message>
    <message>
        <source>This node has a JSON Schema, and what will be saved is not JSON.</source>
        <translation>Ce nœud a un schéma JSON, et ce qui sera enregistré n’est pas du JSON.</translation>
    </message>
    <message>
        <source>Create again</source>
        <translation>Recréer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>%1 has just been changed by somebody else. It will not be overwritten unseen.</source>
        <translation>%1 vient d’être modifié par quelqu’un d’autre. Il ne sera pas écrasé sans avoir été vu.</translation>
    </message>
    <message>
        <source>Its old access list is not known: everybody will have every permission on it.</source>
        <translation>Son ancienne liste d’accès n’est pas connue&#xa0;: tout le monde aura toutes les autorisations sur ce nœud.</translation>
    </message>
    <message>
        <source>It was ephemeral. The new one is persistent and stays until somebody deletes it.</source>
        <translation>Il était éphémère. Le nouveau est persistant et reste jusqu’à ce que quelqu’un le supprime.</translation>
    </message>
</context>
<context>
    <name>ui::EventModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Watch: created</source>
        <translation>Watch&#xa0;: créé</translation>
    </message>
    <message>
        <source>Watch: deleted</source>
        <translation>Watch&#xa0;: supprimé</translation>
    </message>
    <message>
        <source>Watch: changed</source>
        <translation>Watch&#xa0;: modifié</translation>
    </message>
    <message>
        <source>Watch: children changed</source>
        <translation>Watch&#xa0;: enfants modifiés</translation>
    </message>
    <message>
        <source>Node appeared</source>
        <translation>Nœud apparu</translation>
    </message>
    <message>
        <source>Node replaced by a new one</source>
        <translation>Nœud remplacé par un nouveau</translation>
    </message>
    <message>
        <source>Node gone</source>
        <translation>Nœud disparu</translation>
    </message>
    <message>
        <source>Data changed</source>
        <translation>Données modifiées</translation>
    </message>
    <message>
        <source>Children changed</source>
        <translation>Enfants modifiés</translation>
    </message>
    <message>
        <source>Access list changed</source>
        <translation>Liste d’accès modifiée</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>État modifié</translation>
    </message>
    <message>
        <source>Reading failed</source>
        <translation>Échec de lecture</translation>
    </message>
    <message>
        <source>Change made</source>
        <translation>Modification faite</translation>
    </message>
    <message>
        <source>Change failed</source>
        <translation>Échec de la modification</translation>
    </message>
</context>
<context>
    <name>ui::EventsPane</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Sho&amp;w:</source>
        <translation>Aff&amp;icher&#xa0;:</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Filtrer les événements</translation>
    </message>
    <message>
        <source>Text in any column</source>
        <translation>Texte dans n’importe quelle colonne</translation>
    </message>
    <message>
        <source>Pause events</source>
        <translation>Suspendre les événements</translation>
    </message>
    <message>
        <source>Hold the list still; what happens meanwhile is kept</source>
        <translation>Figer la liste&#xa0;; ce qui se produit entre-temps est conservé</translation>
    </message>
    <message>
        <source>Copy events</source>
        <translation>Copier les événements</translation>
    </message>
    <message>
        <source>Copy the selected events, or all shown ones</source>
        <translation>Copier les événements sélectionnés, ou tous ceux affichés</translation>
    </message>
    <message>
        <source>Clear events</source>
        <translation>Effacer les événements</translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 sur %2 affichés</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paused, %n new</source>
        <translation>
            <numerusform>suspendu, %n nouveau</numerusform>
            <numerusform>suspendu, %n nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 older ones dropped</source>
        <translation>%1 plus anciens écartés</translation>
    </message>
    <message>
        <source>Nothing has happened on this connection since the list was emptied.</source>
        <translation>Rien ne s’est produit sur cette connexion depuis que la liste a été vidée.</translation>
    </message>
    <message>
        <source>No event has this text. Empty the field above to see all of them.</source>
        <translation>Aucun événement ne contient ce texte. Videz le champ ci-dessus pour les voir tous.</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>&amp;Match case</source>
        <translation>Respecter la ca&amp;sse</translation>
    </message>
    <message>
        <source>Fin&amp;d:</source>
        <translation>&amp;Rechercher&#xa0;:</translation>
    </message>
    <message>
        <source>Find in data</source>
        <translation>Rechercher dans les données</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Fermer la barre de recherche</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Re&amp;place with:</source>
        <translation>Rem&amp;placer par&#xa0;:</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n remplacement</numerusform>
            <numerusform>%n remplacements</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <comment>match number of matches</comment>
        <translation>%1 sur plus de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>match number of matches</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>ui::HelpBrowser</name>
    <message>
        <source>Help page</source>
        <translation>Page d’aide</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Roster help</source>
        <translation>Aide de Roster</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Search the help (Ctrl+K)</source>
        <translation>Rechercher dans l’aide (Ctrl+K)</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Rechercher dans cette page</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Absent de cette page</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>page, section</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer or shorter words.</source>
        <translation>Aucun résultat. Essayez avec moins de mots ou des mots plus courts.</translation>
    </message>
    <message>
        <source>%1 – Roster help</source>
        <comment>title of a page</comment>
        <translation>%1 – Aide de Roster</translation>
    </message>
    <message>
        <source>Open a web page</source>
        <translation>Ouvrir une page web</translation>
    </message>
    <message>
        <source>Open this address in the web browser?</source>
        <translation>Ouvrir cette adresse dans le navigateur web&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Copier l’&amp;adresse</translation>
    </message>
</context>
<context>
    <name>ui::HistoryExport</name>
    <message>
        <source>The history could not be written to %1: %2</source>
        <comment>file, reason</comment>
        <translation>L’historique n’a pas pu être écrit dans %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ui::HistoryModel</name>
    <message>
        <source>Seen</source>
        <comment>a change that somebody else made</comment>
        <translation>Observé</translation>
    </message>
    <message>
        <source>All bytes that are kept of it: data and access lists, before and after</source>
        <translation>Tous les octets qui en sont conservés&#xa0;: données et listes d’accès, avant et après</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPane</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>All nodes</source>
        <translation>Tous les nœuds</translation>
    </message>
    <message>
        <source>The whole connection&apos;s history, also of nodes that are gone</source>
        <translation>L’historique de toute la connexion, y compris des nœuds disparus</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Modifications apportées</translation>
    </message>
    <message>
        <source>Against the node now</source>
        <translation>Par rapport au nœud actuel</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>With two entries selected, those are compared</source>
        <translation>Si deux entrées sont sélectionnées, elles sont comparées entre elles</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Write to the node what it held after this entry</source>
        <translation>Écrire dans le nœud son contenu d’après cette entrée</translation>
    </message>
    <message>
        <source>Restore before…</source>
        <translation>Restaurer l’état d’avant…</translation>
    </message>
    <message>
        <source>Write to the node what it held before this entry</source>
        <translation>Écrire dans le nœud son contenu d’avant cette entrée</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation>Annuler l’écriture…</translation>
    </message>
    <message>
        <source>Take this write back, with all that was written together with it</source>
        <translation>Annuler cette écriture, avec tout ce qui a été écrit en même temps</translation>
    </message>
    <message>
        <source>Restore deleted…</source>
        <translation>Restaurer les supprimés…</translation>
    </message>
    <message>
        <source>Make all nodes again that were deleted together with this one</source>
        <translation>Recréer tous les nœuds qui ont été supprimés en même temps que celui-ci</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Copier les données</translation>
    </message>
    <message>
        <source>Copy the data that this entry left</source>
        <translation>Copier les données laissées par cette entrée</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller au nœud</translation>
    </message>
    <message>
        <source>Show the node</source>
        <translation>Afficher le nœud</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write this history to a file, a line of JSON for each entry</source>
        <translation>Écrire cet historique dans un fichier, une ligne de JSON par entrée</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Select one entry, or two to compare them.</source>
        <translation>Sélectionnez une entrée, ou deux pour les comparer.</translation>
    </message>
    <message>
        <source>Nothing was written here with Roster, and nothing was seen to change.</source>
        <translation>Rien n’a été écrit ici avec Roster, et aucun changement n’a été observé.</translation>
    </message>
    <message>
        <source>Select an entry to see what it changed.</source>
        <translation>Sélectionnez une entrée pour voir ce qu’elle a modifié.</translation>
    </message>
    <message>
        <source>This write did not change this node.</source>
        <translation>Cette écriture n’a pas modifié ce nœud.</translation>
    </message>
    <message>
        <source>What it changed in %1</source>
        <comment>a node</comment>
        <translation>Modifications apportées à %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After, %1</source>
        <comment>a time</comment>
        <translation>Après, %1</translation>
    </message>
    <message>
        <source>One of the two is about data, the other about an access list.</source>
        <translation>L’une des deux porte sur des données, l’autre sur une liste d’accès.</translation>
    </message>
    <message>
        <source>From the older entry to the newer one</source>
        <translation>De l’entrée la plus ancienne à la plus récente</translation>
    </message>
    <message>
        <source>Reading the node…</source>
        <translation>Lecture du nœud…</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>From this entry to %1 as it is now</source>
        <comment>a node</comment>
        <translation>De cette entrée à l’état actuel de %1</translation>
    </message>
    <message>
        <source>%1: not known.</source>
        <comment>one side of a comparison</comment>
        <translation>%1&#xa0;: inconnu.</translation>
    </message>
    <message>
        <source>%1: no node</source>
        <comment>one side of a comparison</comment>
        <translation>%1&#xa0;: pas de nœud</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, version %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>No difference: the bytes are the same.</source>
        <translation>Aucune différence&#xa0;: les octets sont identiques.</translation>
    </message>
    <message>
        <source>No journal is kept: only what was seen in this window is listed.</source>
        <translation>Aucun journal n’est tenu&#xa0;: seul ce qui a été vu dans cette fenêtre est listé.</translation>
    </message>
    <message numerus="yes">
        <source>The journal is full: %n older write(s) were dropped, the newest of them of %1.</source>
        <translation>
            <numerusform>Le journal est plein&#xa0;: %n écriture plus ancienne a été écartée, datant de %1.</numerusform>
            <numerusform>Le journal est plein&#xa0;: %n écritures plus anciennes ont été écartées, la plus récente datant de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older change(s) that were seen are not kept any more.</source>
        <translation>
            <numerusform>%n changement observé plus ancien n’est plus conservé.</numerusform>
            <numerusform>%n changements observés plus anciens ne sont plus conservés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl);;All files (*)</source>
        <translation>Lignes JSON (*.jsonl);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %n entries written.</source>
        <translation>
            <numerusform>Exportation&#xa0;: %n entrée écrite.</numerusform>
            <numerusform>Exportation&#xa0;: %n entrées écrites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries written to %1.</source>
        <translation>
            <numerusform>%n entrée écrite dans %1.</numerusform>
            <numerusform>%n entrées écrites dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::InstanceModel</name>
    <message>
        <source>node made %1</source>
        <translation>nœud créé le %1</translation>
    </message>
    <message>
        <source>started %1, by its own word</source>
        <translation>démarrée le %1, selon elle-même</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>vue la dernière fois le %1</translation>
    </message>
    <message>
        <source>gone for %1</source>
        <translation>disparue depuis %1</translation>
    </message>
    <message>
        <source>%1, of the marked session</source>
        <translation>%1, de la session marquée</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Click to sort: trouble first</source>
        <translation>Cliquez pour trier&#xa0;: difficultés d’abord</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Since it started, by its own word, else since its node was made</source>
        <translation>Depuis son démarrage selon elle-même, sinon depuis la création de son nœud</translation>
    </message>
    <message>
        <source>Up for</source>
        <translation>Active depuis</translation>
    </message>
    <message>
        <source>How often its node was made within the last minutes</source>
        <translation>Nombre de créations de son nœud dans les dernières minutes</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>The session that owns its node</source>
        <translation>La session qui possède son nœud</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
</context>
<context>
    <name>ui::InstanceTable</name>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
    </message>
</context>
<context>
    <name>ui::JsonTree</name>
    <message>
        <source>The tree does not show all of this text: edit the text itself.</source>
        <translation>L’arbre ne montre pas tout ce texte&#xa0;: modifiez le texte lui-même.</translation>
    </message>
    <message>
        <source>The document&apos;s own value can be changed, not removed or moved.</source>
        <translation>La valeur du document lui-même peut être changée, mais pas supprimée ni déplacée.</translation>
    </message>
    <message>
        <source>Only objects and arrays have members.</source>
        <translation>Seuls les objets et les tableaux JSON ont des membres.</translation>
    </message>
    <message>
        <source>The text has changed meanwhile. Nothing was done.</source>
        <translation>Le texte a changé entre-temps. Rien n’a été fait.</translation>
    </message>
    <message>
        <source>JSON tree</source>
        <translation>Arbre JSON</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Rename key</source>
        <translation>&amp;Renommer la clé</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Insérer</translation>
    </message>
    <message>
        <source>Insert &amp;after</source>
        <translation>Insérer a&amp;près</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mon&amp;ter</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>U&amp;ndo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>Rétab&amp;lir</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>&amp;Copier la valeur</translation>
    </message>
    <message>
        <source>Copy JSON &amp;pointer</source>
        <translation>Copier le pointeur &amp;JSON</translation>
    </message>
    <message>
        <source>The text is not valid JSON at the moment. This is the last state that was; it can be edited again when the text is valid.</source>
        <translation>Le texte n’est pas du JSON valide pour le moment. Voici le dernier état valide&#xa0;; il pourra de nouveau être modifié quand le texte sera valide.</translation>
    </message>
    <message>
        <source>The text is not valid JSON: there is no tree to show.</source>
        <translation>Le texte n’est pas du JSON valide&#xa0;: il n’y a pas d’arbre à afficher.</translation>
    </message>
    <message>
        <source>The text is not JSON: there is no tree to show.</source>
        <translation>Le texte n’est pas du JSON&#xa0;: il n’y a pas d’arbre à afficher.</translation>
    </message>
    <message>
        <source>This is not JSON as it stands: it becomes the string %1</source>
        <translation>Ceci n’est pas du JSON tel quel&#xa0;: cela devient la chaîne %1</translation>
    </message>
    <message>
        <source>The tree stands beside a text: choose Formatted or Raw.</source>
        <translation>L’arbre accompagne un texte : choisissez « Mis en forme » ou « Brut ».</translation>
    </message>
</context>
<context>
    <name>ui::JsonTreeDelegate</name>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>JSON; anything else becomes a string</source>
        <translation>JSON&#xa0;; tout le reste devient une chaîne</translation>
    </message>
    <message>
        <source>A value in JSON. A text that is not JSON becomes a string.</source>
        <translation>Une valeur en JSON. Un texte qui n’est pas du JSON devient une chaîne.</translation>
    </message>
</context>
<context>
    <name>ui::JsonTreeModel</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Object {%1}</source>
        <comment>number of members</comment>
        <translation>Objet {%1}</translation>
    </message>
    <message>
        <source>Array [%1]</source>
        <comment>number of items</comment>
        <translation>Tableau [%1]</translation>
    </message>
    <message>
        <source>nested too deep to show here</source>
        <translation>imbrication trop profonde pour être affichée ici</translation>
    </message>
    <message>
        <source>This string is itself JSON:</source>
        <translation>Cette chaîne est elle-même du JSON&#xa0;:</translation>
    </message>
    <message>
        <source>JSON in a string: %1</source>
        <translation>JSON dans une chaîne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>ui::MergeEditor</name>
    <message>
        <source>Next column</source>
        <translation>Colonne suivante</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Modification précédente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Modification suivante</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Conflit suivant</translation>
    </message>
    <message>
        <source>Next conflict that is not resolved</source>
        <translation>Prochain conflit non résolu</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>La mienne</translation>
    </message>
    <message>
        <source>Take mine for this change</source>
        <translation>Prendre la mienne pour cette modification</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>La leur</translation>
    </message>
    <message>
        <source>Take theirs for this change</source>
        <translation>Prendre la leur pour cette modification</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Take mine, then theirs, for this change</source>
        <translation>Prendre la mienne, puis la leur, pour cette modification</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Put this change back to what both started from</source>
        <translation>Revenir pour cette modification au point de départ des deux versions</translation>
    </message>
    <message>
        <source>Mine, to read</source>
        <translation>La mienne, à consulter</translation>
    </message>
    <message>
        <source>Result of the merge</source>
        <translation>Résultat de la fusion</translation>
    </message>
    <message>
        <source>Theirs, to read</source>
        <translation>La leur, à consulter</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <comment>in a merge</comment>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>only you changed this</source>
        <translation>modifié par vous seulement</translation>
    </message>
    <message>
        <source>only they changed this</source>
        <translation>modifié par l’autre seulement</translation>
    </message>
    <message>
        <source>both changed this, in the same way</source>
        <translation>modifié des deux côtés, de la même façon</translation>
    </message>
    <message>
        <source>both changed this, differently</source>
        <translation>modifié des deux côtés, différemment</translation>
    </message>
    <message>
        <source>Change %1 of %2: %3</source>
        <translation>Modification %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>ui::NodeEditing</name>
    <message>
        <source>This is the text as it is stored; what you saw was laid out for reading. &quot;Format&quot; lays out the text itself.</source>
        <translation>Voici le texte tel qu’il est stocké&#xa0;; ce que vous voyiez était mis en forme pour la lecture. «&#x202f;Mettre en forme&#x202f;» agit sur le texte lui-même.</translation>
    </message>
    <message>
        <source>%1 Press the key again to edit it all the same.</source>
        <comment>warning</comment>
        <translation>%1 Appuyez de nouveau sur la touche pour le modifier malgré tout.</translation>
    </message>
    <message>
        <source>What is typed cannot be read: %1</source>
        <translation>Ce qui est saisi ne peut pas être lu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::NodePane</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This node was deleted. What you see is the last data that was read.</source>
        <translation>Ce nœud a été supprimé. Vous voyez les dernières données lues.</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Modifié à %1</translation>
    </message>
    <message>
        <source>Created anew %1</source>
        <translation>Recréé à %1</translation>
    </message>
    <message>
        <source>No node is selected. Choose one in the tree.</source>
        <translation>Aucun nœud n’est sélectionné. Choisissez-en un dans l’arbre.</translation>
    </message>
</context>
<context>
    <name>ui::NodeSchemas</name>
    <message>
        <source>The schema in %1 cannot be used. %2</source>
        <comment>file or node, reason</comment>
        <translation>Le schéma dans %1 ne peut pas être utilisé. %2</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>Ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>The schema in %1 could not be read in time: not checked.</source>
        <translation>Le schéma dans %1 n’a pas pu être lu à temps&#xa0;: pas de contrôle.</translation>
    </message>
</context>
<context>
    <name>ui::NodeTreeModel</name>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
    </message>
    <message>
        <source>could not be read: %1</source>
        <translation>lecture impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lecture…</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>accès refusé</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Sorts by name within each node, numbers by value.</source>
        <translation>Trie par nom dans chaque nœud, les nombres par valeur.</translation>
    </message>
    <message>
        <source>The session that owns an ephemeral node.</source>
        <translation>La session qui possède un nœud éphémère.</translation>
    </message>
    <message>
        <source>Sorts within each node by the values read so far; they are read for rows that come into sight. Rows whose value is not known stand last.</source>
        <translation>Trie dans chaque nœud selon les valeurs lues jusqu’ici&#xa0;; elles sont lues pour les lignes qui deviennent visibles. Les lignes dont la valeur est inconnue viennent en dernier.</translation>
    </message>
</context>
<context>
    <name>ui::PageDots</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>, alarms on page %1</source>
        <comment>numbers of pages</comment>
        <translation>, alarmes en page %1</translation>
    </message>
</context>
<context>
    <name>ui::PasswordNotice</name>
    <message>
        <source>Edit credentials…</source>
        <translation>Modifier les identifiants…</translation>
    </message>
    <message>
        <source>Give another password; the connection is then made anew</source>
        <translation>Indiquer un autre mot de passe&#xa0;; la connexion est alors établie à nouveau</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between user names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The password given for %1 is wrong: it is not the one that %2 is protected with.</source>
        <comment>user, path</comment>
        <translation>Le mot de passe donné pour %1 est incorrect&#xa0;: ce n’est pas celui qui protège %2.</translation>
    </message>
    <message>
        <source>%2 refuses you. The password given for %1 may be wrong, or %1 may have no access there: no server says whether a password is right.</source>
        <comment>user, path</comment>
        <translation>%2 vous refuse l’accès. Le mot de passe donné pour %1 est peut-être incorrect, ou %1 n’y a peut-être pas accès&#xa0;: aucun serveur n’indique si un mot de passe est correct.</translation>
    </message>
</context>
<context>
    <name>ui::PathBar</name>
    <message>
        <source>A path such as /services/web</source>
        <translation>Un chemin tel que /services/web</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Edit path</source>
        <translation>Modifier le chemin</translation>
    </message>
    <message>
        <source>Type or paste a path (Ctrl+L)</source>
        <translation>Saisir ou coller un chemin (Ctrl+L)</translation>
    </message>
    <message>
        <source>Path crumbs</source>
        <translation>Fil d’Ariane</translation>
    </message>
    <message>
        <source>Nodes further up</source>
        <translation>Nœuds de niveau supérieur</translation>
    </message>
    <message>
        <source>Not a path: %1.</source>
        <translation>Ce n’est pas un chemin&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Go to this path</source>
        <translation>Aller à ce chemin</translation>
    </message>
    <message>
        <source>Go to this path (Return)</source>
        <translation>Aller à ce chemin (Entrée)</translation>
    </message>
</context>
<context>
    <name>ui::PayloadEditor</name>
    <message>
        <source>Payload format</source>
        <translation>Format du contenu</translation>
    </message>
    <message>
        <source>ndServiceRegistry: keys and values</source>
        <translation>ndServiceRegistry&#xa0;: clés et valeurs</translation>
    </message>
    <message>
        <source>ndServiceRegistry: a JSON object</source>
        <translation>ndServiceRegistry&#xa0;: un objet JSON</translation>
    </message>
    <message>
        <source>Curator: service discovery</source>
        <translation>Curator&#xa0;: découverte de services</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Keys and values</source>
        <translation>Clés et valeurs</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>The keys pid and created are put in by themselves. A value that is JSON (5, true, [1, 2], &quot;5&quot;) stands as it is, everything else is text.</source>
        <translation>Les clés pid et created sont ajoutées automatiquement. Une valeur en JSON (5, true, [1, 2], &quot;5&quot;) est gardée telle quelle, tout le reste est du texte.</translation>
    </message>
    <message>
        <source>JSON object</source>
        <translation>Objet JSON</translation>
    </message>
    <message>
        <source>The keys pid and created are put in by themselves, unless they are given here.</source>
        <translation>Les clés pid et created sont ajoutées automatiquement, sauf si elles sont indiquées ici.</translation>
    </message>
    <message>
        <source>S&amp;ervice name:</source>
        <translation>Nom du ser&amp;vice&#xa0;:</translation>
    </message>
    <message>
        <source>Service name</source>
        <translation>Nom du service</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>A&amp;dresse&#xa0;:</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port&#xa0;:</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>SS&amp;L port:</source>
        <translation>Port SS&amp;L&#xa0;:</translation>
    </message>
    <message>
        <source>SSL port</source>
        <translation>Port SSL</translation>
    </message>
    <message>
        <source>&amp;URI:</source>
        <translation>&amp;URI&#xa0;:</translation>
    </message>
    <message>
        <source>URI specification</source>
        <translation>Spécification d’URI</translation>
    </message>
    <message>
        <source>Curator payload</source>
        <translation>Contenu Curator</translation>
    </message>
    <message>
        <source>JSON, or nothing</source>
        <translation>JSON, ou rien</translation>
    </message>
    <message>
        <source>Pa&amp;yload:</source>
        <translation>&amp;Contenu&#xa0;:</translation>
    </message>
    <message>
        <source>The value in row %1 has no key.</source>
        <translation>La valeur de la ligne %1 n’a pas de clé.</translation>
    </message>
    <message>
        <source>The key %1 is there twice.</source>
        <translation>La clé %1 apparaît deux fois.</translation>
    </message>
    <message>
        <source>The service name is missing.</source>
        <translation>Le nom du service manque.</translation>
    </message>
    <message>
        <source>The port %1 is not a number from 0 to 65535.</source>
        <translation>Le port %1 n’est pas un nombre de 0 à 65535.</translation>
    </message>
    <message>
        <source>The SSL port %1 is not a number from 0 to 65535.</source>
        <translation>Le port SSL %1 n’est pas un nombre de 0 à 65535.</translation>
    </message>
    <message>
        <source>The URI has braces that do not match. Variables stand in braces, as in {scheme}://{address}:{port}.</source>
        <translation>Les accolades de l’URI ne concordent pas. Les variables sont entre accolades, comme dans {scheme}://{address}:{port}.</translation>
    </message>
    <message>
        <source>The payload cannot be written.</source>
        <translation>Le contenu ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The payload is JSON, but no object: it has to stand in braces, as in {&quot;weight&quot;: 5}.</source>
        <translation>Le contenu est du JSON, mais pas un objet&#xa0;: il doit être entre accolades, comme dans {&quot;weight&quot;: 5}.</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ui::ProblemBar</name>
    <message>
        <source>Previous problem</source>
        <translation>Problème précédent</translation>
    </message>
    <message>
        <source>Previous problem (Shift+F8)</source>
        <translation>Problème précédent (Maj+F8)</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Problème suivant</translation>
    </message>
    <message>
        <source>Next problem (F8)</source>
        <translation>Problème suivant (F8)</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Put the cursor where the mistake is</source>
        <translation>Placer le curseur à l’endroit de l’erreur</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which problem</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>ui::ProblemPane</name>
    <message>
        <source>Mistakes in the file</source>
        <translation>Erreurs dans le fichier</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>&amp;Read the file again</source>
        <translation>&amp;Recharger le fichier</translation>
    </message>
    <message numerus="yes">
        <source>The board %1 cannot be shown: %n mistake(s) in it.</source>
        <comment>file</comment>
        <translation>
            <numerusform>Le tableau %1 ne peut pas être affiché&#xa0;: il contient %n erreur.</numerusform>
            <numerusform>Le tableau %1 ne peut pas être affiché&#xa0;: il contient %n erreurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct it in an editor; when the file is saved it is read again.</source>
        <translation>Corrigez-le dans un éditeur&#xa0;; une fois le fichier enregistré, il est rechargé.</translation>
    </message>
    <message>
        <source>The board %1 cannot be read: %2. When the file is there it is read again.</source>
        <comment>file, reason</comment>
        <translation>Le tableau %1 ne peut pas être lu&#xa0;: %2. Dès que le fichier est présent, il est rechargé.</translation>
    </message>
</context>
<context>
    <name>ui::RegisterDialog</name>
    <message>
        <source>Edit registration</source>
        <translation>Modifier l’enregistrement</translation>
    </message>
    <message>
        <source>Register service</source>
        <translation>Enregistrer un service</translation>
    </message>
    <message>
        <source>Register &amp;again when this connection is opened</source>
        <translation>&amp;Réenregistrer à l’ouverture de cette connexion</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Folder of the service</source>
        <translation>Dossier du service</translation>
    </message>
    <message>
        <source>Name of the instance</source>
        <translation>Nom de l’instance</translation>
    </message>
    <message>
        <source>&amp;Service:</source>
        <translation>&amp;Service&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Bytes of the node</source>
        <translation>Octets du nœud</translation>
    </message>
    <message>
        <source>The service has to be a path, as in /services/web.</source>
        <translation>Le service doit être un chemin, comme /services/web.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Le nom manque.</translation>
    </message>
    <message>
        <source>The name %1 has a slash in it. What comes before it belongs to the service.</source>
        <translation>Le nom %1 contient une barre oblique. Ce qui la précède appartient au service.</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a node.</source>
        <translation>%1 ne peut pas être le nom d’un nœud.</translation>
    </message>
    <message>
        <source>%1 is registered by this connection already. Edit that registration, or choose another name.</source>
        <translation>%1 est déjà enregistré par cette connexion. Modifiez cet enregistrement, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The payload cannot be written.</source>
        <translation>Le contenu ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Nothing can be registered yet.</source>
        <translation>Rien ne peut encore être enregistré.</translation>
    </message>
    <message>
        <source>Ephemeral node %1, %2:</source>
        <comment>path, size of its data</comment>
        <translation>Nœud éphémère %1, %2&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ui::RegistrationController</name>
    <message>
        <source>Register service…</source>
        <translation>Enregistrer un service…</translation>
    </message>
    <message>
        <source>Announce this computer, or any name, for a service as long as this connection is open</source>
        <translation>Annoncer cet ordinateur, ou tout autre nom, pour un service tant que cette connexion est ouverte</translation>
    </message>
    <message>
        <source>Show registrations</source>
        <translation>Afficher les enregistrements</translation>
    </message>
    <message>
        <source>List what is registered through this connection, and how it stands</source>
        <translation>Lister ce qui est enregistré par cette connexion, avec son état</translation>
    </message>
    <message>
        <source>Withdraw registrations</source>
        <translation>Retirer les enregistrements</translation>
    </message>
    <message numerus="yes">
        <source>Withdraw %n registration(s)? Their nodes are taken away.</source>
        <translation>
            <numerusform>Retirer %n enregistrement&#xa0;? Son nœud est supprimé.</numerusform>
            <numerusform>Retirer %n enregistrements&#xa0;? Leurs nœuds sont supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message numerus="yes">
        <source>Close %1? It keeps %n registration(s), which are withdrawn.</source>
        <translation>
            <numerusform>Fermer %1&#xa0;? Cette connexion maintient %n enregistrement, qui sera retiré.</numerusform>
            <numerusform>Fermer %1&#xa0;? Cette connexion maintient %n enregistrements, qui seront retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Withdraw and close</source>
        <translation>&amp;Retirer et fermer</translation>
    </message>
    <message numerus="yes">
        <source>Quit? %1 keeps %n registration(s), which are withdrawn.</source>
        <translation>
            <numerusform>Quitter&#xa0;? %1 maintient %n enregistrement, qui sera retiré.</numerusform>
            <numerusform>Quitter&#xa0;? %1 maintient %n enregistrements, qui seront retirés.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Withdraw and quit</source>
        <translation>&amp;Retirer et quitter</translation>
    </message>
    <message numerus="yes">
        <source>The connection %1 is made anew. It keeps %n registration(s), which are withdrawn with it.</source>
        <translation>
            <numerusform>La connexion %1 est établie à nouveau. Elle maintient %n enregistrement, qui sera retiré du même coup.</numerusform>
            <numerusform>La connexion %1 est établie à nouveau. Elle maintient %n enregistrements, qui seront retirés du même coup.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Withdraw and go on</source>
        <translation>&amp;Retirer et continuer</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are registered again when this connection is next opened for writing.</source>
        <translation>
            <numerusform>%n d’entre eux sera réenregistré à la prochaine ouverture de cette connexion en écriture.</numerusform>
            <numerusform>%n d’entre eux seront réenregistrés à la prochaine ouverture de cette connexion en écriture.</numerusform>
        </translation>
    </message>
    <message>
        <source>Registrations</source>
        <translation>Enregistrements</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RegistrationModel</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>again when opened</source>
        <translation>à la réouverture</translation>
    </message>
    <message>
        <source>until closed</source>
        <translation>jusqu’à la fermeture</translation>
    </message>
    <message>
        <source>Registered again when this connection is opened</source>
        <translation>Réenregistré à l’ouverture de cette connexion</translation>
    </message>
    <message>
        <source>Held until it is closed</source>
        <translation>Maintenu jusqu’à sa fermeture</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Made again</source>
        <comment>how often a registration&apos;s node was created again</comment>
        <translation>Recréé</translation>
    </message>
    <message>
        <source>Next time too</source>
        <comment>registered again when the connection is opened</comment>
        <translation>Prochaine fois</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>ui::RegistrationsPane</name>
    <message>
        <source>Registrations</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Registrations (%1)</source>
        <comment>how many there are</comment>
        <translation>Enregistrements (%1)</translation>
    </message>
    <message>
        <source>Edit registration…</source>
        <translation>Modifier l’enregistrement…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Show node</source>
        <translation>Afficher le nœud</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Register…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Select a registration first.</source>
        <translation>Sélectionnez d’abord un enregistrement.</translation>
    </message>
    <message>
        <source>Select a single registration.</source>
        <translation>Sélectionnez un seul enregistrement.</translation>
    </message>
    <message>
        <source>%1. Not possible now: %2</source>
        <comment>action, reason</comment>
        <translation>%1. Impossible actuellement&#xa0;: %2</translation>
    </message>
    <message>
        <source>Change what the node says; its name stays</source>
        <translation>Modifier ce que dit le nœud&#xa0;; son nom reste</translation>
    </message>
    <message>
        <source>Take the selected nodes away and stop registering them</source>
        <translation>Supprimer les nœuds sélectionnés et cesser de les enregistrer</translation>
    </message>
    <message>
        <source>Register what was refused once more</source>
        <translation>Enregistrer encore une fois ce qui a été refusé</translation>
    </message>
    <message>
        <source>It was not refused.</source>
        <translation>Il n’a pas été refusé.</translation>
    </message>
    <message>
        <source>Go to the node in the tree</source>
        <translation>Aller au nœud dans l’arbre</translation>
    </message>
    <message>
        <source>Copy the selected rows, or all</source>
        <translation>Copier les lignes sélectionnées, ou toutes</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Il n’y en a aucun.</translation>
    </message>
    <message>
        <source>What is to be registered again next time cannot be written to the disk: %1.</source>
        <translation>Ce qui doit être réenregistré la prochaine fois ne peut pas être écrit sur le disque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing is registered through this connection. %1</source>
        <translation>Rien n’est enregistré par cette connexion. %1</translation>
    </message>
    <message>
        <source>Nothing is registered through this connection. Choose Register service… to announce this computer, or any other name, for as long as the connection is open.</source>
        <translation>Rien n’est enregistré par cette connexion. Choisissez Enregistrer un service… pour annoncer cet ordinateur, ou tout autre nom, tant que la connexion est ouverte.</translation>
    </message>
</context>
<context>
    <name>ui::RestoreDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>nodes</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore deleted nodes</source>
        <translation>Restaurer les nœuds supprimés</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s), %1 of data, as they were when they were deleted, with their access lists.</source>
        <translation>
            <numerusform>%n nœud, %1 de données, tel qu’il était à sa suppression, avec sa liste d’accès.</numerusform>
            <numerusform>%n nœuds, %1 de données, tels qu’ils étaient à leur suppression, avec leurs listes d’accès.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is in their places now stays as it is.</source>
        <translation>Ce qui se trouve maintenant à leur place reste tel quel.</translation>
    </message>
    <message>
        <source>Ephemeral, so not made again:</source>
        <translation>Éphémères, donc non recréés&#xa0;:</translation>
    </message>
    <message>
        <source>Not kept, so not made again:</source>
        <translation>Non conservés, donc non recréés&#xa0;:</translation>
    </message>
    <message>
        <source>Nodes to be restored</source>
        <translation>Nœuds à restaurer</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ui::ReviewDialog</name>
    <message>
        <source>Review the change</source>
        <translation>Relire la modification</translation>
    </message>
    <message numerus="yes">
        <source>Review %n change(s)</source>
        <translation>
            <numerusform>Relire %n modification</numerusform>
            <numerusform>Relire %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Différence précédente</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Différence suivante</translation>
    </message>
    <message>
        <source>&amp;Do not ask again for this connection</source>
        <translation>&amp;Ne plus demander pour cette connexion</translation>
    </message>
    <message>
        <source>Only the formatting changes: white space between values.</source>
        <translation>Seule la mise en forme change&#xa0;: des blancs entre les valeurs.</translation>
    </message>
    <message>
        <source>On the server, version %1</source>
        <translation>Sur le serveur, version %1</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Sur le serveur</translation>
    </message>
    <message>
        <source>Does not exist yet</source>
        <translation>N’existe pas encore</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>After “%1”</source>
        <translation>Après «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>Différence %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <comment>how many there are</comment>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 octet</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>null (no data)</source>
        <translation>null (aucune donnée)</translation>
    </message>
    <message>
        <source>empty (0 bytes)</source>
        <translation>vide (0 octet)</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>what becomes of a node</comment>
        <translation>Création</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>what becomes of a node</comment>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>what becomes of a node</comment>
        <translation>Modification</translation>
    </message>
    <message>
        <source>A new node</source>
        <translation>Un nouveau nœud</translation>
    </message>
    <message>
        <source>Whatever its version is</source>
        <translation>Quelle que soit sa version</translation>
    </message>
    <message>
        <source>Based on version %1, written %2</source>
        <translation>Basé sur la version %1, écrite le %2</translation>
    </message>
    <message>
        <source>Nothing changes: the bytes are the same. Saving only raises the version.</source>
        <translation>Rien ne change&#xa0;: les octets sont identiques. Enregistrer ne fait qu’augmenter la version.</translation>
    </message>
    <message>
        <source>The text is the same: only its encoding or its packing changes.</source>
        <translation>Le texte est identique&#xa0;: seul son encodage ou sa compression change.</translation>
    </message>
    <message>
        <source>Not text: compared byte by byte, sixteen in a line.</source>
        <translation>Pas du texte&#xa0;: comparaison octet par octet, seize par ligne.</translation>
    </message>
    <message>
        <source>The two are very different: more lines are marked than have changed.</source>
        <translation>Les deux diffèrent beaucoup&#xa0;: plus de lignes sont marquées qu’il n’en a changé.</translation>
    </message>
    <message>
        <source>Too large to be compared as a whole: the end is not shown.</source>
        <translation>Trop volumineux pour être comparé en entier&#xa0;: la fin n’est pas affichée.</translation>
    </message>
</context>
<context>
    <name>ui::RuleRows</name>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Alarm rules</source>
        <translation>Règles d’alarme</translation>
    </message>
    <message>
        <source>A&amp;dd limit</source>
        <translation>A&amp;jouter une limite</translation>
    </message>
    <message>
        <source>A&amp;dd rule</source>
        <translation>A&amp;jouter une règle</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Supp&amp;rimer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>La valeur</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>est inférieure à</translation>
    </message>
    <message>
        <source>is above</source>
        <translation>est supérieure à</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est égale à</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>est différente de</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Not changed for</source>
        <translation>Inchangé depuis</translation>
    </message>
    <message>
        <source>Raise when it lasted</source>
        <translation>Déclencher si cela dure</translation>
    </message>
    <message>
        <source>End when it was over for</source>
        <translation>Terminer si c’est fini depuis</translation>
    </message>
    <message>
        <source>When:</source>
        <translation>Quand&#xa0;:</translation>
    </message>
    <message>
        <source>The value:</source>
        <translation>La valeur&#xa0;:</translation>
    </message>
    <message>
        <source>Limit:</source>
        <translation>Limite&#xa0;:</translation>
    </message>
    <message>
        <source>Not changed for:</source>
        <translation>Inchangé depuis&#xa0;:</translation>
    </message>
    <message>
        <source>Severity:</source>
        <translation>Gravité&#xa0;:</translation>
    </message>
    <message>
        <source>Raise when it lasted:</source>
        <translation>Déclencher si cela dure&#xa0;:</translation>
    </message>
    <message>
        <source>End when it was over for:</source>
        <translation>Terminer si c’est fini depuis&#xa0;:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, limit</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, when</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The limit %1 is not a number.</source>
        <translation>La limite %1 n’est pas un nombre.</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
</context>
<context>
    <name>ui::SchemaCheck</name>
    <message>
        <source>There are more places that are not as the schema wants them.</source>
        <translation>D’autres endroits ne sont pas conformes au schéma.</translation>
    </message>
    <message>
        <source>as the schema in %1 wants it</source>
        <comment>file or node</comment>
        <translation>conforme au schéma dans %1</translation>
    </message>
</context>
<context>
    <name>ui::SchemaDialog</name>
    <message>
        <source>JSON Schemas</source>
        <translation>Schémas JSON</translation>
    </message>
    <message>
        <source>JSON of nodes whose path is like a pattern is held against a schema while it is edited. The first rule that fits counts. JSON Schema drafts 4, 6 and 7 are supported; references into other documents are not followed.</source>
        <translation>Le JSON des nœuds dont le chemin correspond à un motif est comparé à un schéma pendant la modification. La première règle qui convient s’applique. Les drafts 4, 6 et 7 de JSON Schema sont pris en charge&#xa0;; les références à d’autres documents ne sont pas suivies.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>/config/*/db or /config/**</source>
        <translation>/config/*/db ou /config/**</translation>
    </message>
    <message>
        <source>* is any number of characters but /, ? is one, ** between slashes is any number of levels, also none.</source>
        <translation>* remplace un nombre quelconque de caractères sauf /,&#xa0;? en remplace un seul, ** entre barres obliques remplace un nombre quelconque de niveaux, même nul.</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Un fichier</translation>
    </message>
    <message>
        <source>A node of this connection</source>
        <translation>Un nœud de cette connexion</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;Pattern of paths:</source>
        <translation>Moti&amp;f de chemins&#xa0;:</translation>
    </message>
    <message>
        <source>Schema &amp;is in:</source>
        <translation>Schéma da&amp;ns&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>Emp&amp;lacement&#xa0;:</translation>
    </message>
    <message>
        <source>Where the schema is</source>
        <translation>Où se trouve le schéma</translation>
    </message>
    <message>
        <source>Choose a schema</source>
        <translation>Choisir un schéma</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The pattern must begin with a slash: /config/**</source>
        <translation>Le motif doit commencer par une barre oblique&#xa0;: /config/**</translation>
    </message>
    <message>
        <source>Say where the schema is.</source>
        <translation>Indiquez où se trouve le schéma.</translation>
    </message>
    <message>
        <source>The file&apos;s path must be a whole one, from the root of the file system.</source>
        <translation>Le chemin du fichier doit être complet, depuis la racine du système de fichiers.</translation>
    </message>
    <message>
        <source>No node has a schema.</source>
        <translation>Aucun nœud n’a de schéma.</translation>
    </message>
    <message>
        <source>It is for the selected node %1.</source>
        <translation>Elle concerne le nœud sélectionné %1.</translation>
    </message>
    <message>
        <source>It fits the selected node %1, but an earlier rule does so too.</source>
        <translation>Elle convient au nœud sélectionné %1, mais une règle précédente aussi.</translation>
    </message>
    <message>
        <source>It is not for the selected node %1.</source>
        <translation>Elle ne concerne pas le nœud sélectionné %1.</translation>
    </message>
    <message>
        <source>Reading the schema…</source>
        <translation>Lecture du schéma…</translation>
    </message>
    <message>
        <source>The schema can be used (%1).</source>
        <translation>Le schéma peut être utilisé (%1).</translation>
    </message>
    <message>
        <source>no schema yet</source>
        <translation>pas encore de schéma</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pattern, schema</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Type here</source>
        <translation>Saisir ici</translation>
    </message>
</context>
<context>
    <name>ui::ServiceListModel</name>
    <message>
        <source>in order</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>last change %1</source>
        <translation>dernière modification le %1</translation>
    </message>
    <message>
        <source>Click to sort: trouble first, then by name</source>
        <translation>Cliquez pour trier&#xa0;: difficultés d’abord, puis par nom</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Environment, or the path above the service</source>
        <translation>Environnement, ou chemin au-dessus du service</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Instances that are up; a question mark for those that were not read yet</source>
        <translation>Instances actives&#xa0;; un point d’interrogation pour celles qui n’ont pas encore été lues</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Actives</translation>
    </message>
    <message>
        <source>Instances that are remembered, gone ones too</source>
        <translation>Instances mémorisées, y compris les disparues</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>How many you expect; set it in the context menu</source>
        <translation>Combien vous en attendez&#xa0;; à définir dans le menu contextuel</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendues</translation>
    </message>
    <message>
        <source>When an instance came, went or changed</source>
        <translation>Quand une instance est arrivée, est partie ou a changé</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernière modif.</translation>
    </message>
    <message>
        <source>Changes in each of the last 30 minutes</source>
        <translation>Changements dans chacune des 30 dernières minutes</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>How the service is written down</source>
        <translation>La façon dont le service est noté</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) lately</source>
        <comment>of a service&apos;s members</comment>
        <translation>
            <numerusform>%n modification récente</numerusform>
            <numerusform>%n modifications récentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ServicesPane</name>
    <message>
        <source>Filter by service, host or anything an instance says</source>
        <translation>Filtrer par service, hôte ou tout ce qu’indique une instance</translation>
    </message>
    <message>
        <source>Filter services</source>
        <translation>Filtrer les services</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>En difficulté</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparues</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>Instables</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Actives</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>By service</source>
        <translation>Par service</translation>
    </message>
    <message>
        <source>By environment</source>
        <translation>Par environnement</translation>
    </message>
    <message>
        <source>By host</source>
        <translation>Par hôte</translation>
    </message>
    <message>
        <source>By owner session</source>
        <translation>Par session propriétaire</translation>
    </message>
    <message>
        <source>Whole registry</source>
        <translation>Tout le registre</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>A detector of yours could not be read. %1</source>
        <comment>file and what is wrong with it</comment>
        <translation>L’un de vos détecteurs n’a pas pu être lu. %1</translation>
    </message>
    <message>
        <source>Below %1</source>
        <translation>Sous %1</translation>
    </message>
    <message numerus="yes">
        <source>Looking for services: %n folders looked into.</source>
        <translation>
            <numerusform>Recherche de services&#xa0;: %n dossier examiné.</numerusform>
            <numerusform>Recherche de services&#xa0;: %n dossiers examinés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not looked into any further, because there is too much: %1.</source>
        <comment>paths</comment>
        <translation>Examen arrêté là, car il y en a trop&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source> and %n others</source>
        <translation>
            <numerusform> et %n autre</numerusform>
            <numerusform> et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders may not be read.</source>
        <translation>
            <numerusform>%n dossier ne peut pas être lu.</numerusform>
            <numerusform>%n dossiers ne peuvent pas être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>No service fits the filter.</source>
        <translation>Aucun service ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Looking for services…</source>
        <translation>Recherche de services…</translation>
    </message>
    <message>
        <source>No services were found below %1. If there are some, go to their folder in the tree and choose “Show as service” in its menu.</source>
        <translation>Aucun service n’a été trouvé sous %1. S’il y en a, allez à leur dossier dans l’arbre et choisissez «&#x202f;Afficher comme service&#x202f;» dans son menu.</translation>
    </message>
    <message>
        <source>Show node</source>
        <translation>Afficher le nœud</translation>
    </message>
    <message>
        <source>The node as it is, in the tree</source>
        <translation>Le nœud tel qu’il est, dans l’arbre</translation>
    </message>
    <message>
        <source>Find client</source>
        <translation>Trouver le client</translation>
    </message>
    <message>
        <source>Asks the servers by four-letter words which client has this session</source>
        <translation>Demande aux serveurs, par des mots de quatre lettres, quel client a cette session</translation>
    </message>
    <message>
        <source>No service selected</source>
        <translation>Aucun service sélectionné</translation>
    </message>
    <message>
        <source>Select one on the left to see its instances.</source>
        <translation>Sélectionnez-en un à gauche pour voir ses instances.</translation>
    </message>
    <message numerus="yes">
        <source>%n up</source>
        <comment>instances</comment>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n actives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <comment>instances</comment>
        <translation>
            <numerusform>%n non lue</numerusform>
            <numerusform>%n non lues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of service or down</source>
        <comment>instances</comment>
        <translation>
            <numerusform>%n hors service ou arrêtée</numerusform>
            <numerusform>%n hors service ou arrêtées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <comment>instances</comment>
        <translation>
            <numerusform>%n disparue</numerusform>
            <numerusform>%n disparues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flapping</source>
        <comment>instances</comment>
        <translation>
            <numerusform>%n instable</numerusform>
            <numerusform>%n instables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <comment>instances</comment>
        <translation>
            <numerusform>%n attendue</numerusform>
            <numerusform>%n attendues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, because: %2</source>
        <comment>a format, and why it was recognised</comment>
        <translation>%1, car&#xa0;: %2</translation>
    </message>
    <message>
        <source>No session owns this node.</source>
        <translation>Aucune session ne possède ce nœud.</translation>
    </message>
    <message>
        <source>Owner: session %1.</source>
        <translation>Propriétaire&#xa0;: session %1.</translation>
    </message>
    <message>
        <source>Asking the servers…</source>
        <translation>Interrogation des serveurs…</translation>
    </message>
    <message>
        <source>Its client is %1.</source>
        <translation>Son client est %1.</translation>
    </message>
    <message>
        <source>Show &amp;as</source>
        <translation>&amp;Afficher comme</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation>Selon la détection</translation>
    </message>
    <message>
        <source>No service</source>
        <translation>Pas un service</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>En &amp;texte</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>En &amp;CSV</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>En &amp;JSON</translation>
    </message>
    <message>
        <source>Show &amp;node</source>
        <translation>Afficher le &amp;nœud</translation>
    </message>
    <message>
        <source>&amp;Expected instances…</source>
        <translation>&amp;Instances attendues…</translation>
    </message>
    <message>
        <source>&amp;Forget gone instances</source>
        <translation>&amp;Oublier les instances disparues</translation>
    </message>
    <message>
        <source>&amp;Remember gone instances for</source>
        <translation>Mémo&amp;riser les instances disparues pendant</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutes</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semaine</translation>
    </message>
    <message>
        <source>&amp;Copy list</source>
        <translation>&amp;Copier la liste</translation>
    </message>
    <message>
        <source>&amp;Mark all of the same owner</source>
        <translation>&amp;Marquer celles du même propriétaire</translation>
    </message>
    <message>
        <source>&amp;Forget this instance</source>
        <translation>&amp;Oublier cette instance</translation>
    </message>
    <message>
        <source>&amp;Copy instances</source>
        <translation>&amp;Copier les instances</translation>
    </message>
    <message>
        <source>Co&amp;lumns</source>
        <translation>Co&amp;lonnes</translation>
    </message>
    <message>
        <source>Expected instances</source>
        <translation>Instances attendues</translation>
    </message>
    <message>
        <source>How many instances should be up? 0: any number will do.</source>
        <translation>Combien d’instances doivent être actives&#xa0;? 0&#xa0;: un nombre quelconque convient.</translation>
    </message>
    <message>
        <source>Show as service</source>
        <translation>Afficher comme service</translation>
    </message>
    <message>
        <source>How are the children of %1 to be read?</source>
        <translation>Comment lire les enfants de %1&#xa0;?</translation>
    </message>
    <message>
        <source>Timeline as table</source>
        <translation>Chronologie en tableau</translation>
    </message>
    <message>
        <source>The chart&apos;s members over time as a table</source>
        <translation>Les membres du graphique au fil du temps, en tableau</translation>
    </message>
    <message>
        <source>No server knows this session any longer.</source>
        <translation>Plus aucun serveur ne connaît cette session.</translation>
    </message>
    <message>
        <source>The session is there, but no client is connected for it just now.</source>
        <translation>La session existe, mais aucun client n’y est connecté en ce moment.</translation>
    </message>
    <message>
        <source>Its client cannot be told: the server does not allow the word “cons” (4lw.commands.whitelist).</source>
        <translation>Son client ne peut pas être déterminé&#xa0;: le serveur n’autorise pas le mot «&#x202f;cons&#x202f;» (4lw.commands.whitelist).</translation>
    </message>
    <message>
        <source>There are no clients to be told of in an embedded registry.</source>
        <translation>Un registre embarqué n’a pas de clients à indiquer.</translation>
    </message>
    <message>
        <source>Its client cannot be told: a server did not answer.</source>
        <translation>Son client ne peut pas être déterminé&#xa0;: un serveur n’a pas répondu.</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Leave the text that is edited</source>
        <translation>Quitter le texte en cours de modification</translation>
    </message>
    <message>
        <source>Leave the text in the middle of a merge</source>
        <translation>Quitter le texte au milieu d’une fusion</translation>
    </message>
</context>
<context>
    <name>ui::StatModel</name>
    <message>
        <source>Transaction that created the node</source>
        <translation>Transaction qui a créé le nœud</translation>
    </message>
    <message>
        <source>Transaction that last changed its data</source>
        <translation>Transaction qui a modifié ses données en dernier</translation>
    </message>
    <message>
        <source>Transaction that last added or removed a child</source>
        <translation>Transaction qui a ajouté ou supprimé un enfant en dernier</translation>
    </message>
    <message>
        <source>When it was created, by the server&apos;s clock</source>
        <translation>Date de création, selon l’horloge du serveur</translation>
    </message>
    <message>
        <source>When its data was last changed, by the server&apos;s clock</source>
        <translation>Date de dernière modification de ses données, selon l’horloge du serveur</translation>
    </message>
    <message>
        <source>How often its data was changed</source>
        <translation>Nombre de modifications de ses données</translation>
    </message>
    <message>
        <source>How often children were added or removed</source>
        <translation>Nombre d’ajouts ou de suppressions d’enfants</translation>
    </message>
    <message>
        <source>How often its access list was changed</source>
        <translation>Nombre de modifications de sa liste d’accès</translation>
    </message>
    <message>
        <source>Session that the node lives with; 0 for nodes that stay</source>
        <translation>Session avec laquelle vit le nœud&#xa0;; 0 pour les nœuds qui restent</translation>
    </message>
    <message>
        <source>Bytes of data; 0 for null as well as for empty data</source>
        <translation>Octets de données&#xa0;; 0 pour null comme pour des données vides</translation>
    </message>
    <message>
        <source>How many children it has</source>
        <translation>Nombre de ses enfants</translation>
    </message>
    <message>
        <source>ephemeral</source>
        <translation>éphémère</translation>
    </message>
    <message>
        <source>not ephemeral</source>
        <translation>non éphémère</translation>
    </message>
    <message>
        <source>ISO 8601 = milliseconds since 1970:</source>
        <translation>ISO 8601 = millisecondes depuis 1970&#xa0;:</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>En d’autres termes</translation>
    </message>
</context>
<context>
    <name>ui::StatPane</name>
    <message>
        <source>Node status</source>
        <translation>État du nœud</translation>
    </message>
</context>
<context>
    <name>ui::StructureController</name>
    <message>
        <source>The root cannot be deleted, moved or copied as a whole.</source>
        <translation>La racine ne peut pas être supprimée, déplacée ou copiée dans son ensemble.</translation>
    </message>
    <message>
        <source>What is below /zookeeper belongs to the server.</source>
        <translation>Ce qui est sous /zookeeper appartient au serveur.</translation>
    </message>
    <message>
        <source>&amp;Create node…</source>
        <translation>&amp;Créer un nœud…</translation>
    </message>
    <message>
        <source>Create a node below or beside the selected one</source>
        <translation>Créer un nœud sous le nœud sélectionné ou à côté</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Delete the selected nodes and everything below them, after showing it</source>
        <translation>Supprimer les nœuds sélectionnés et tout ce qui est en dessous, après affichage</translation>
    </message>
    <message>
        <source>Select a single node.</source>
        <translation>Sélectionnez un seul nœud.</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>Give the selected node another name</source>
        <translation>Donner un autre nom au nœud sélectionné</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>Dupli&amp;quer…</translation>
    </message>
    <message>
        <source>Copy the selected node beside itself</source>
        <translation>Copier le nœud sélectionné à côté de lui-même</translation>
    </message>
    <message>
        <source>C&amp;opy to…</source>
        <translation>Copier &amp;vers…</translation>
    </message>
    <message>
        <source>Copy the selected nodes to another place</source>
        <translation>Copier les nœuds sélectionnés à un autre endroit</translation>
    </message>
    <message>
        <source>&amp;Move to…</source>
        <translation>Dé&amp;placer vers…</translation>
    </message>
    <message>
        <source>Move the selected nodes to another place</source>
        <translation>Déplacer les nœuds sélectionnés à un autre endroit</translation>
    </message>
    <message>
        <source>Copy &amp;nodes</source>
        <translation>Copier les &amp;nœuds</translation>
    </message>
    <message>
        <source>Remember the selected nodes for pasting here or in another tab</source>
        <translation>Mémoriser les nœuds sélectionnés pour les coller ici ou dans un autre onglet</translation>
    </message>
    <message>
        <source>&amp;Paste nodes…</source>
        <translation>C&amp;oller les nœuds…</translation>
    </message>
    <message>
        <source>Copy the remembered nodes below the selected one</source>
        <translation>Copier les nœuds mémorisés sous le nœud sélectionné</translation>
    </message>
    <message>
        <source>No nodes have been copied.</source>
        <translation>Aucun nœud n’a été copié.</translation>
    </message>
    <message>
        <source>The connection %1, which the nodes were copied from, has been closed.</source>
        <translation>La connexion %1, d’où les nœuds ont été copiés, a été fermée.</translation>
    </message>
</context>
<context>
    <name>ui::SubtreeModel</name>
    <message>
        <source>May not be read</source>
        <translation>Lecture non autorisée</translation>
    </message>
    <message>
        <source>Ephemeral: its owner may create it again</source>
        <translation>Éphémère&#xa0;: son propriétaire peut le recréer</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>ui::TileDialog</name>
    <message>
        <source>Tile: %1</source>
        <comment>window title, kind of tile</comment>
        <translation>Tuile&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Tile</source>
        <translation>&amp;Tuile</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <translation>T&amp;itre&#xa0;:</translation>
    </message>
    <message>
        <source>Told from the path</source>
        <translation>Déduit du chemin</translation>
    </message>
    <message>
        <source>Te&amp;xt:</source>
        <translation>Te&amp;xte&#xa0;:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>connection, its address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Connection:</source>
        <translation>&amp;Connexion&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Path:</source>
        <translation>C&amp;hemin&#xa0;:</translation>
    </message>
    <message>
        <source>All services &amp;below the path</source>
        <translation>Tous les &amp;services sous le chemin</translation>
    </message>
    <message>
        <source>Minim&amp;um up:</source>
        <translation>Mini&amp;mum d’actives&#xa0;:</translation>
    </message>
    <message>
        <source>As many as were ever seen</source>
        <translation>Le plus grand nombre observé</translation>
    </message>
    <message>
        <source>&amp;Expected:</source>
        <translation>Attendu&amp;es&#xa0;:</translation>
    </message>
    <message>
        <source>Names of instances that must be there, a line each</source>
        <translation>Noms des instances qui doivent être présentes, un par ligne</translation>
    </message>
    <message>
        <source>Me&amp;mbers:</source>
        <translation>Mem&amp;bres&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format&#xa0;:</translation>
    </message>
    <message>
        <source>All of the data; or a field: /load/average</source>
        <translation>Toutes les données&#xa0;; ou un champ&#xa0;: /load/average</translation>
    </message>
    <message>
        <source>A JSON pointer (RFC 6901) into the node&apos;s data.</source>
        <translation>Un pointeur JSON (RFC 6901) dans les données du nœud.</translation>
    </message>
    <message>
        <source>&amp;Field:</source>
        <translation>Cham&amp;p&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>&amp;Unité&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Shown past:</source>
        <translation>&amp;Durée affichée&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Limites</translation>
    </message>
    <message>
        <source>&amp;Alarms</source>
        <translation>&amp;Alarmes</translation>
    </message>
    <message>
        <source>The board has no connection. Add one in the board&apos;s settings first.</source>
        <translation>Le tableau n’a pas de connexion. Ajoutez-en d’abord une dans les paramètres du tableau.</translation>
    </message>
    <message>
        <source>This tile cannot be kept: %1.</source>
        <comment>technical reason</comment>
        <translation>Cette tuile ne peut pas être conservée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>title</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None</source>
        <comment>minimum</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Recognised automatically</source>
        <translation>Reconnu automatiquement</translation>
    </message>
</context>
<context>
    <name>ui::TileWidget</name>
    <message>
        <source>Acknowledged: %1</source>
        <comment>alarm</comment>
        <translation>Acquittée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ui::TimelineChart</name>
    <message>
        <source>Members over time</source>
        <translation>Membres au fil du temps</translation>
    </message>
    <message numerus="yes">
        <source>%n members now.</source>
        <translation>
            <numerusform>%n membre maintenant.</numerusform>
            <numerusform>%n membres maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were seen since %1.</source>
        <translation>
            <numerusform>%n changement observé depuis %1.</numerusform>
            <numerusform>%n changements observés depuis %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vu</translation>
    </message>
    <message>
        <source>told by the times of its nodes</source>
        <translation>d’après les dates des nœuds</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>ui::TourPanel</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>End tour</source>
        <translation>Terminer la visite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>step of the tour</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>ui::TreePane</name>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter loaded nodes</source>
        <translation>Filtrer les nœuds chargés</translation>
    </message>
    <message>
        <source>Shows only nodes whose name holds this text. Covers nodes that have been loaded, no others.</source>
        <translation>N’affiche que les nœuds dont le nom contient ce texte. Porte sur les nœuds déjà chargés, et aucun autre.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Pause changes</source>
        <translation>Suspendre les modifications</translation>
    </message>
    <message>
        <source>Holds back changes until resumed; nothing is lost.</source>
        <translation>Retient les modifications jusqu’à la reprise&#xa0;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Could not go to %1: %2</source>
        <translation>Impossible d’aller à %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Expanding: %n row(s) so far.</source>
        <translation>
            <numerusform>Développement&#xa0;: %n ligne jusqu’ici.</numerusform>
            <numerusform>Développement&#xa0;: %n lignes jusqu’ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n row(s), there is more below.</source>
        <translation>
            <numerusform>Arrêté après %n ligne, il y en a d’autres en dessous.</numerusform>
            <numerusform>Arrêté après %n lignes, il y en a d’autres en dessous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) among loaded nodes only</source>
        <translation>
            <numerusform>%n correspondance parmi les seuls nœuds chargés</numerusform>
            <numerusform>%n correspondances parmi les seuls nœuds chargés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: shown as of %2</source>
        <translation>%1&#xa0;: état datant de %2</translation>
    </message>
    <message numerus="yes">
        <source>Paused: %n change(s) held back.</source>
        <translation>
            <numerusform>Suspendu&#xa0;: %n modification retenue.</numerusform>
            <numerusform>Suspendu&#xa0;: %n modifications retenues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Copier les données</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Open in new tab</source>
        <translation>Ouvrir dans un nouvel onglet</translation>
    </message>
    <message numerus="yes">
        <source>Expand all below (up to %n row(s))</source>
        <translation>
            <numerusform>Tout développer en dessous (jusqu’à %n ligne)</numerusform>
            <numerusform>Tout développer en dessous (jusqu’à %n lignes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Pin: keep live while collapsed</source>
        <translation>Épingler&#xa0;: garder en direct une fois réduit</translation>
    </message>
    <message>
        <source>The data of %1 could not be read: %2</source>
        <translation>Les données de %1 n’ont pas pu être lues&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 has no data (null), nothing was copied.</source>
        <translation>%1 n’a pas de données (null), rien n’a été copié.</translation>
    </message>
    <message>
        <source>The data of %1 is binary and was copied as hexadecimal bytes.</source>
        <translation>Les données de %1 sont binaires et ont été copiées sous forme d’octets hexadécimaux.</translation>
    </message>
    <message>
        <source>Copied %1 from %2.</source>
        <translation>%1 copiés depuis %2.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 n’a pas pu être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>Expanding…</source>
        <translation>Développement…</translation>
    </message>
    <message>
        <source>Registry tree</source>
        <translation>Arbre du registre</translation>
    </message>
</context>
<context>
    <name>ui::UndoController</name>
    <message>
        <source>This is the access list of the node; its data stay as they are.</source>
        <translation>Voici la liste d’accès du nœud&#xa0;; ses données restent telles quelles.</translation>
    </message>
    <message>
        <source>Undo l&amp;ast write…</source>
        <translation>&amp;Annuler la dernière écriture…</translation>
    </message>
    <message>
        <source>Take back the last change that was made here by hand</source>
        <translation>Annuler la dernière modification faite ici à la main</translation>
    </message>
    <message>
        <source>No journal is kept.</source>
        <translation>Aucun journal n’est tenu.</translation>
    </message>
    <message>
        <source>There is no write to take back.</source>
        <translation>Il n’y a pas d’écriture à annuler.</translation>
    </message>
    <message>
        <source>Roster can take back what was written with it by hand, on this connection.</source>
        <translation>Roster peut annuler ce qui a été écrit à la main avec lui, sur cette connexion.</translation>
    </message>
    <message>
        <source>This write cannot be taken back.</source>
        <translation>Cette écriture ne peut pas être annulée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’écriture</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>The node holds these very bytes now.</source>
        <translation>Le nœud contient déjà exactement ces octets.</translation>
    </message>
    <message>
        <source>Nothing of this can be made again.</source>
        <translation>Rien de tout cela ne peut être recréé.</translation>
    </message>
    <message>
        <source>What was ephemeral belonged to a session; of the rest the data or the access lists were not kept.</source>
        <translation>Ce qui était éphémère appartenait à une session&#xa0;; pour le reste, les données ou les listes d’accès n’ont pas été conservées.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>ui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>Browse ZooKeeper service registries</source>
        <translation>Parcourir les registres de services ZooKeeper</translation>
    </message>
    <message>
        <source>Ne&amp;w connection…</source>
        <translation>Nouvelle conne&amp;xion…</translation>
    </message>
    <message>
        <source>Open &amp;sample registry</source>
        <translation>Ouvrir le regi&amp;stre d’exemple</translation>
    </message>
    <message>
        <source>Open re&amp;gistry file…</source>
        <translation>Ouvrir un fichier de re&amp;gistre…</translation>
    </message>
    <message>
        <source>Connec&amp;tions:</source>
        <translation>Connex&amp;ions&#xa0;:</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrées</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récentes</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>group, connection name</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>New here? The tour shows the window on the sample registry, in six short steps. Nothing you do there reaches a server.</source>
        <translation>Vous découvrez Roster&#xa0;? La visite présente la fenêtre sur le registre d’exemple, en six courtes étapes. Rien de ce que vous y faites n’atteint un serveur.</translation>
    </message>
    <message>
        <source>Open example &amp;board</source>
        <translation>Ouvrir le ta&amp;bleau d’exemple</translation>
    </message>
    <message>
        <source>Take the to&amp;ur</source>
        <translation>Suivre la &amp;visite</translation>
    </message>
    <message>
        <source>E&amp;dit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
</context>
<context>
    <name>ui::WhatNow</name>
    <message>
        <source>What now?</source>
        <translation>Que faire&#xa0;?</translation>
    </message>
    <message>
        <source>What this means and what can be done about it</source>
        <translation>Ce que cela signifie et ce que l’on peut y faire</translation>
    </message>
</context>
<context>
    <name>ui::WorkPanel</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>What was left, and why</source>
        <translation>Ce qui a été laissé de côté, et pourquoi</translation>
    </message>
    <message>
        <source>Waiting for the connection.</source>
        <translation>En attente de la connexion.</translation>
    </message>
    <message>
        <source>Reading: %1 of %2 nodes so far.</source>
        <translation>Lecture&#xa0;: %1 nœuds sur %2 jusqu’ici.</translation>
    </message>
</context>
<context>
    <name>ui::WorkText</name>
    <message>
        <source>%1 was written since it was read.</source>
        <translation>%1 a été écrit depuis sa lecture.</translation>
    </message>
    <message>
        <source>%1 was removed and created again since it was read.</source>
        <translation>%1 a été supprimé et recréé depuis sa lecture.</translation>
    </message>
    <message>
        <source>%1 was not there when the nodes were read.</source>
        <translation>%1 n’existait pas lors de la lecture des nœuds.</translation>
    </message>
    <message>
        <source>%1 stays, as something below it does.</source>
        <translation>%1 reste, car un nœud en dessous reste.</translation>
    </message>
    <message>
        <source>%1 was left out, as its parent was.</source>
        <translation>%1 a été laissé de côté, comme son parent.</translation>
    </message>
    <message>
        <source>%1 was removed before it could be copied.</source>
        <translation>%1 a été supprimé avant d’avoir pu être copié.</translation>
    </message>
    <message>
        <source>%1 was left out: there is another node in its place.</source>
        <translation>%1 a été laissé de côté&#xa0;: un autre nœud se trouve à sa place.</translation>
    </message>
    <message>
        <source>%1 is ephemeral and was left out.</source>
        <translation>%1 est éphémère et a été laissé de côté.</translation>
    </message>
    <message>
        <source>%1: not known, no answer came. Look at it once connected.</source>
        <translation>%1&#xa0;: inconnu, aucune réponse n’est arrivée. À vérifier une fois connecté.</translation>
    </message>
    <message>
        <source>%1 was not reached.</source>
        <translation>%1 n’a pas été atteint.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>path, what went wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>refused.</source>
        <translation>refusé.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>It ended early: %1 %2</source>
        <comment>what went wrong, what to do</comment>
        <translation>Arrêt prématuré&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>It was cancelled; what was done stays done.</source>
        <translation>L’opération a été annulée&#xa0;; ce qui a été fait reste fait.</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) deleted.</source>
        <translation>
            <numerusform>%n nœud supprimé.</numerusform>
            <numerusform>%n nœuds supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) had been removed by somebody else.</source>
        <translation>
            <numerusform>%n nœud avait été supprimé par quelqu’un d’autre.</numerusform>
            <numerusform>%n nœuds avaient été supprimés par quelqu’un d’autre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) stay.</source>
        <translation>
            <numerusform>%n nœud reste.</numerusform>
            <numerusform>%n nœuds restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) restored.</source>
        <translation>
            <numerusform>%n nœud restauré.</numerusform>
            <numerusform>%n nœuds restaurés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) copied.</source>
        <translation>
            <numerusform>%n nœud copié.</numerusform>
            <numerusform>%n nœuds copiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) removed from where they were.</source>
        <translation>
            <numerusform>%n nœud retiré de son emplacement d’origine.</numerusform>
            <numerusform>%n nœuds retirés de leur emplacement d’origine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) were there already and stay as they are.</source>
        <translation>
            <numerusform>%n nœud existait déjà et reste tel quel.</numerusform>
            <numerusform>%n nœuds existaient déjà et restent tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) were left out.</source>
        <translation>
            <numerusform>%n nœud a été laissé de côté.</numerusform>
            <numerusform>%n nœuds ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ephemeral node(s) stay where they are, and so does what they are in.</source>
        <translation>
            <numerusform>%n nœud éphémère reste à sa place, et ce qui le contient aussi.</numerusform>
            <numerusform>%n nœuds éphémères restent à leur place, et ce qui les contient aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ephemeral node(s) are left out.</source>
        <translation>
            <numerusform>%n nœud éphémère est laissé de côté.</numerusform>
            <numerusform>%n nœuds éphémères sont laissés de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ephemeral node(s) become persistent: nobody owns them.</source>
        <translation>
            <numerusform>%n nœud éphémère devient persistant&#xa0;: il n’appartient à personne.</numerusform>
            <numerusform>%n nœuds éphémères deviennent persistants&#xa0;: ils n’appartiennent à personne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) end in a server&apos;s number: they are kept as plain names.</source>
        <translation>
            <numerusform>%n nom se termine par un numéro du serveur&#xa0;: il est conservé comme nom ordinaire.</numerusform>
            <numerusform>%n noms se terminent par un numéro du serveur&#xa0;: ils sont conservés comme noms ordinaires.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) may not be read: they are left out, with what is below.</source>
        <translation>
            <numerusform>%n nœud ne peut pas être lu&#xa0;: il est laissé de côté, avec ce qui est en dessous.</numerusform>
            <numerusform>%n nœuds ne peuvent pas être lus&#xa0;: ils sont laissés de côté, avec ce qui est en dessous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) are too large together: they are left out, with what is below.</source>
        <translation>
            <numerusform>%n nœud est trop volumineux&#xa0;: il est laissé de côté, avec ce qui est en dessous.</numerusform>
            <numerusform>%n nœuds sont trop volumineux ensemble&#xa0;: ils sont laissés de côté, avec ce qui est en dessous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions and times start anew; containers and nodes with a time to live become persistent.</source>
        <translation>Les versions et les dates repartent de zéro&#xa0;; les conteneurs et les nœuds à durée de vie deviennent persistants.</translation>
    </message>
    <message>
        <source>Waiting for the connection. What is under way is found out then.</source>
        <translation>En attente de la connexion. Ce qui est en cours sera alors vérifié.</translation>
    </message>
    <message>
        <source>%1 of %2 steps done.</source>
        <translation>%1 étapes sur %2 terminées.</translation>
    </message>
</context>
</TS>
