<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>members of a service</comment>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not up</source>
        <comment>members of a service</comment>
        <translation>
            <numerusform>%n not up</numerusform>
            <numerusform>%n not up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <comment>members of a service</comment>
        <translation>
            <numerusform>%n not known</numerusform>
            <numerusform>%n not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flapping</source>
        <comment>members of a service</comment>
        <translation>
            <numerusform>%n flapping</numerusform>
            <numerusform>%n flapping</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not known</source>
        <comment>count, instances</comment>
        <translation>
            <numerusform>%1, %n not known</numerusform>
            <numerusform>%1, %n not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more service(s)</source>
        <translation>
            <numerusform>and %n more service</numerusform>
            <numerusform>and %n more services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n in trouble</source>
        <comment>how many services</comment>
        <translation>
            <numerusform>%1, %n in trouble</numerusform>
            <numerusform>%1, %n in trouble</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n not known</source>
        <comment>how many services, instances</comment>
        <translation>
            <numerusform>%1, %n not known</numerusform>
            <numerusform>%1, %n not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>in an election</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>lines of a tile</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeSetText</name>
    <message numerus="yes">
        <source>%n change(s) together, from %1 on</source>
        <translation>
            <numerusform>%n change together, from %1 on</numerusform>
            <numerusform>%n changes together, from %1 on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is applied in %n steps; each is carried out whole or not at all:</source>
        <translation>
            <numerusform>It is applied in %n step; each is carried out whole or not at all:</numerusform>
            <numerusform>It is applied in %n steps; each is carried out whole or not at all:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more step(s)</source>
        <translation>
            <numerusform>and %n more step</numerusform>
            <numerusform>and %n more steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftQuestions</name>
    <message numerus="yes">
        <source>Discard %n draft(s)? What was typed cannot be brought back.</source>
        <translation>
            <numerusform>Discard %n draft? What was typed cannot be brought back.</numerusform>
            <numerusform>Discard %n drafts? What was typed cannot be brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) have text that is not saved.</source>
        <translation>
            <numerusform>%n node has text that is not saved.</numerusform>
            <numerusform>%n nodes have text that is not saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n change(s) out of the change set?</source>
        <translation>
            <numerusform>Take %n change out of the change set?</numerusform>
            <numerusform>Take %n changes out of the change set?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staged change(s) are not applied.</source>
        <translation>
            <numerusform>%n staged change is not applied.</numerusform>
            <numerusform>%n staged changes are not applied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staged change(s) are not applied and will be lost.</source>
        <translation>
            <numerusform>%n staged change is not applied and will be lost.</numerusform>
            <numerusform>%n staged changes are not applied and will be lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message numerus="yes">
        <source>%1, as one of %n step(s)</source>
        <comment>what was done</comment>
        <translation>
            <numerusform>%1, as one of %n steps</numerusform>
            <numerusform>%1, as one of %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceRows</name>
    <message numerus="yes">
        <source>%n are gone</source>
        <translation>
            <numerusform>%n is gone</numerusform>
            <numerusform>%n are gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are out of service or down</source>
        <translation>
            <numerusform>%n is out of service or down</numerusform>
            <numerusform>%n are out of service or down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are flapping</source>
        <translation>
            <numerusform>%n is flapping</numerusform>
            <numerusform>%n are flapping</numerusform>
        </translation>
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
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceText</name>
    <message numerus="yes">
        <source>flapping: registered %n times lately</source>
        <translation>
            <numerusform>flapping: registered %n time lately</numerusform>
            <numerusform>flapping: registered %n times lately</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tree</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::AlarmNotices</name>
    <message numerus="yes">
        <source>%1: %n alarm(s)</source>
        <comment>board</comment>
        <translation>
            <numerusform>%1: %n alarm</numerusform>
            <numerusform>%1: %n alarms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::BoardWindow</name>
    <message numerus="yes">
        <source>The server does not let this board read %n tile(s).</source>
        <translation>
            <numerusform>The server does not let this board read %n tile.</numerusform>
            <numerusform>The server does not let this board read %n tiles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AclTreeDialog</name>
    <message numerus="yes">
        <source>%n node(s) will change.</source>
        <translation>
            <numerusform>%n node will change.</numerusform>
            <numerusform>%n nodes will change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) have this list already.</source>
        <translation>
            <numerusform>%n node has this list already.</numerusform>
            <numerusform>%n nodes have this list already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) could not be looked at and stay as they are, with all below them.</source>
        <translation>
            <numerusform>%n node could not be looked at and stays as it is, with all below it.</numerusform>
            <numerusform>%n nodes could not be looked at and stay as they are, with all below them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are more nodes than %n; the others stay as they are: go on with smaller subtrees.</source>
        <translation>
            <numerusform>There are more nodes than %n; the others stay as they are: go on with smaller subtrees.</numerusform>
            <numerusform>There are more nodes than %n; the others stay as they are: go on with smaller subtrees.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) changed.</source>
        <translation>
            <numerusform>%n node changed.</numerusform>
            <numerusform>%n nodes changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) could not be changed: see the last column.</source>
        <translation>
            <numerusform>%n node could not be changed: see the last column.</numerusform>
            <numerusform>%n nodes could not be changed: see the last column.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) were not reached and are as before.</source>
        <translation>
            <numerusform>%n node was not reached and is as before.</numerusform>
            <numerusform>%n nodes were not reached and are as before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AlarmPane</name>
    <message numerus="yes">
        <source>%n alarm(s) raised.</source>
        <translation>
            <numerusform>%n alarm raised.</numerusform>
            <numerusform>%n alarms raised.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BoardDialog</name>
    <message numerus="yes">
        <source>%n tile(s) use this connection. Give them another one, or remove them, first.</source>
        <translation>
            <numerusform>%n tile uses this connection. Give it another one, or remove it, first.</numerusform>
            <numerusform>%n tiles use this connection. Give them another one, or remove them, first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BoardView</name>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alarm</numerusform>
            <numerusform>%n alarms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connected, %n watch(es)</source>
        <translation>
            <numerusform>Connected, %n watch</numerusform>
            <numerusform>Connected, %n watches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n tile(s) polled: the watch budget is used up</source>
        <comment>how many watches</comment>
        <translation>
            <numerusform>%1, %n tile polled: the watch budget is used up</numerusform>
            <numerusform>%1, %n tiles polled: the watch budget is used up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChangeSetController</name>
    <message numerus="yes">
        <source>%n change(s) stay in the change set.</source>
        <translation>
            <numerusform>%n change stays in the change set.</numerusform>
            <numerusform>%n changes stay in the change set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) before it were carried out.</source>
        <translation>
            <numerusform>%n step before it was carried out.</numerusform>
            <numerusform>%n steps before it were carried out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConflictDialog</name>
    <message numerus="yes">
        <source>%n conflict(s) to resolve</source>
        <translation>
            <numerusform>%n conflict to resolve</numerusform>
            <numerusform>%n conflicts to resolve</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ConnectionIndicator</name>
    <message numerus="yes">
        <source>%n watch(es)</source>
        <translation>
            <numerusform>%n watch</numerusform>
            <numerusform>%n watches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CopyDialog</name>
    <message numerus="yes">
        <source>%n selected nodes</source>
        <translation>
            <numerusform>%n selected node</numerusform>
            <numerusform>%n selected nodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n nodes, too many to copy at once. Copy parts of them.</source>
        <translation>
            <numerusform>There are more than %n node, too many to copy at once. Copy parts of them.</numerusform>
            <numerusform>There are more than %n nodes, too many to copy at once. Copy parts of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s), %1 of data.</source>
        <translation>
            <numerusform>%n node, %1 of data.</numerusform>
            <numerusform>%n nodes, %1 of data.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CredentialDialog</name>
    <message numerus="yes">
        <source>%1 is opened with %n credential(s). %2</source>
        <comment>connection, why it is asked</comment>
        <translation>
            <numerusform>%1 is opened with %n credential. %2</numerusform>
            <numerusform>%1 is opened with %n credentials. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DeleteDialog</name>
    <message numerus="yes">
        <source>Delete %n selected nodes and everything below them?</source>
        <translation>
            <numerusform>Delete %n selected node and everything below it?</numerusform>
            <numerusform>Delete %n selected nodes and everything below them?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n nodes, too many to show and delete at once. Delete parts of them.</source>
        <translation>
            <numerusform>There are more than %n node, too many to show and delete at once. Delete parts of them.</numerusform>
            <numerusform>There are more than %n nodes, too many to show and delete at once. Delete parts of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s), %1 of data.</source>
        <translation>
            <numerusform>%n node, %1 of data.</numerusform>
            <numerusform>%n nodes, %1 of data.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are ephemeral: their owners may create them again.</source>
        <translation>
            <numerusform>%n of them is ephemeral: its owner may create it again.</numerusform>
            <numerusform>%n of them are ephemeral: their owners may create them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) may not be read and cannot be restored.</source>
        <translation>
            <numerusform>%n node may not be read and cannot be restored.</numerusform>
            <numerusform>%n nodes may not be read and cannot be restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) are too large together to be kept, and cannot be restored.</source>
        <translation>
            <numerusform>%n node is too large to be kept, and cannot be restored.</numerusform>
            <numerusform>%n nodes are too large together to be kept, and cannot be restored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DiffView</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <comment>how many there are</comment>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n equal line(s)</source>
        <comment>stands for lines that are folded away</comment>
        <translation>
            <numerusform>%n equal line</numerusform>
            <numerusform>%n equal lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DraftBar</name>
    <message numerus="yes">
        <source>%n draft(s) of yours were not saved, the last one typed %1.</source>
        <translation>
            <numerusform>%n draft of yours was not saved, typed %1.</numerusform>
            <numerusform>%n drafts of yours were not saved, the last one typed %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EventsPane</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paused, %n new</source>
        <translation>
            <numerusform>paused, %n new</numerusform>
            <numerusform>paused, %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HistoryPane</name>
    <message numerus="yes">
        <source>The journal is full: %n older write(s) were dropped, the newest of them of %1.</source>
        <translation>
            <numerusform>The journal is full: %n older write was dropped, that of %1.</numerusform>
            <numerusform>The journal is full: %n older writes were dropped, the newest of them of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older change(s) that were seen are not kept any more.</source>
        <translation>
            <numerusform>%n older change that was seen is not kept any more.</numerusform>
            <numerusform>%n older changes that were seen are not kept any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %n entries written.</source>
        <translation>
            <numerusform>Exporting: %n entry written.</numerusform>
            <numerusform>Exporting: %n entries written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries written to %1.</source>
        <translation>
            <numerusform>%n entry written to %1.</numerusform>
            <numerusform>%n entries written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MergeEditor</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <comment>in a merge</comment>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ProblemPane</name>
    <message numerus="yes">
        <source>The board %1 cannot be shown: %n mistake(s) in it.</source>
        <comment>file</comment>
        <translation>
            <numerusform>The board %1 cannot be shown: %n mistake in it.</numerusform>
            <numerusform>The board %1 cannot be shown: %n mistakes in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RegistrationController</name>
    <message numerus="yes">
        <source>Withdraw %n registration(s)? Their nodes are taken away.</source>
        <translation>
            <numerusform>Withdraw %n registration? Its node is taken away.</numerusform>
            <numerusform>Withdraw %n registrations? Their nodes are taken away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Close %1? It keeps %n registration(s), which are withdrawn.</source>
        <translation>
            <numerusform>Close %1? It keeps %n registration, which is withdrawn.</numerusform>
            <numerusform>Close %1? It keeps %n registrations, which are withdrawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit? %1 keeps %n registration(s), which are withdrawn.</source>
        <translation>
            <numerusform>Quit? %1 keeps %n registration, which is withdrawn.</numerusform>
            <numerusform>Quit? %1 keeps %n registrations, which are withdrawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection %1 is made anew. It keeps %n registration(s), which are withdrawn with it.</source>
        <translation>
            <numerusform>The connection %1 is made anew. It keeps %n registration, which is withdrawn with it.</numerusform>
            <numerusform>The connection %1 is made anew. It keeps %n registrations, which are withdrawn with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is/are registered again when this connection is next opened for writing.</source>
        <translation>
            <numerusform>%n of them is registered again when this connection is next opened for writing.</numerusform>
            <numerusform>%n of them are registered again when this connection is next opened for writing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RegistrationModel</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RestoreDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>nodes</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s), %1 of data, as they were when they were deleted, with their access lists.</source>
        <translation>
            <numerusform>%n node, %1 of data, as it was when it was deleted, with its access list.</numerusform>
            <numerusform>%n nodes, %1 of data, as they were when they were deleted, with their access lists.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReviewDialog</name>
    <message numerus="yes">
        <source>Review %n change(s)</source>
        <translation>
            <numerusform>Review %n change</numerusform>
            <numerusform>Review %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <comment>how many there are</comment>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ServiceListModel</name>
    <message numerus="yes">
        <source>%n change(s) lately</source>
        <comment>of a service&apos;s members</comment>
        <translation>
            <numerusform>%n change lately</numerusform>
            <numerusform>%n changes lately</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ServicesPane</name>
    <message numerus="yes">
        <source>Looking for services: %n folders looked into.</source>
        <translation>
            <numerusform>Looking for services: %n folder looked into.</numerusform>
            <numerusform>Looking for services: %n folders looked into.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %n others</source>
        <translation>
            <numerusform> and %n other</numerusform>
            <numerusform> and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n folders may not be read.</source>
        <translation>
            <numerusform>%n folder may not be read.</numerusform>
            <numerusform>%n folders may not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up</source>
        <comment>instances</comment>
        <translation>
            <numerusform>%n up</numerusform>
            <numerusform>%n up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read</source>
        <comment>instances</comment>
        <translation>
            <numerusform>%n not read</numerusform>
            <numerusform>%n not read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of service or down</source>
        <comment>instances</comment>
        <translation>
            <numerusform>%n out of service or down</numerusform>
            <numerusform>%n out of service or down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <comment>instances</comment>
        <translation>
            <numerusform>%n gone</numerusform>
            <numerusform>%n gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flapping</source>
        <comment>instances</comment>
        <translation>
            <numerusform>%n flapping</numerusform>
            <numerusform>%n flapping</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expected</source>
        <comment>instances</comment>
        <translation>
            <numerusform>%n expected</numerusform>
            <numerusform>%n expected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TimelineChart</name>
    <message numerus="yes">
        <source>%n members now.</source>
        <translation>
            <numerusform>%n member now.</numerusform>
            <numerusform>%n members now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were seen since %1.</source>
        <translation>
            <numerusform>%n change was seen since %1.</numerusform>
            <numerusform>%n changes were seen since %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TreePane</name>
    <message numerus="yes">
        <source>Expanding: %n row(s) so far.</source>
        <translation>
            <numerusform>Expanding: %n row so far.</numerusform>
            <numerusform>Expanding: %n rows so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n row(s), there is more below.</source>
        <translation>
            <numerusform>Stopped after %n row, there is more below.</numerusform>
            <numerusform>Stopped after %n rows, there is more below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) among loaded nodes only</source>
        <translation>
            <numerusform>%n match among loaded nodes only</numerusform>
            <numerusform>%n matches among loaded nodes only</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused: %n change(s) held back.</source>
        <translation>
            <numerusform>Paused: %n change held back.</numerusform>
            <numerusform>Paused: %n changes held back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expand all below (up to %n row(s))</source>
        <translation>
            <numerusform>Expand all below (up to %n row)</numerusform>
            <numerusform>Expand all below (up to %n rows)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::WorkText</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) deleted.</source>
        <translation>
            <numerusform>%n node deleted.</numerusform>
            <numerusform>%n nodes deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) had been removed by somebody else.</source>
        <translation>
            <numerusform>%n node had been removed by somebody else.</numerusform>
            <numerusform>%n nodes had been removed by somebody else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) stay.</source>
        <translation>
            <numerusform>%n node stays.</numerusform>
            <numerusform>%n nodes stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) copied.</source>
        <translation>
            <numerusform>%n node copied.</numerusform>
            <numerusform>%n nodes copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) removed from where they were.</source>
        <translation>
            <numerusform>%n node removed from where it was.</numerusform>
            <numerusform>%n nodes removed from where they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) were there already and stay as they are.</source>
        <translation>
            <numerusform>%n node was there already and stays as it is.</numerusform>
            <numerusform>%n nodes were there already and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) were left out.</source>
        <translation>
            <numerusform>%n node was left out.</numerusform>
            <numerusform>%n nodes were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ephemeral node(s) stay where they are, and so does what they are in.</source>
        <translation>
            <numerusform>%n ephemeral node stays where it is, and so does what it is in.</numerusform>
            <numerusform>%n ephemeral nodes stay where they are, and so does what they are in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ephemeral node(s) are left out.</source>
        <translation>
            <numerusform>%n ephemeral node is left out.</numerusform>
            <numerusform>%n ephemeral nodes are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ephemeral node(s) become persistent: nobody owns them.</source>
        <translation>
            <numerusform>%n ephemeral node becomes persistent: nobody owns it.</numerusform>
            <numerusform>%n ephemeral nodes become persistent: nobody owns them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) end in a server&apos;s number: they are kept as plain names.</source>
        <translation>
            <numerusform>%n name ends in a server&apos;s number: it is kept as a plain name.</numerusform>
            <numerusform>%n names end in a server&apos;s number: they are kept as plain names.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) may not be read: they are left out, with what is below.</source>
        <translation>
            <numerusform>%n node may not be read: it is left out, with what is below.</numerusform>
            <numerusform>%n nodes may not be read: they are left out, with what is below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) are too large together: they are left out, with what is below.</source>
        <translation>
            <numerusform>%n node is too large: it is left out, with what is below.</numerusform>
            <numerusform>%n nodes are too large together: they are left out, with what is below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) restored.</source>
        <translation>
            <numerusform>%n node restored.</numerusform>
            <numerusform>%n nodes restored.</numerusform>
        </translation>
    </message>
</context>
</TS>
