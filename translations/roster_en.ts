<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>ui::Actions</name>
    <message numerus="yes">
        <source>It has %n child node(s). Delete these first.</source>
        <translation>
            <numerusform>It has %n child node. Delete it first.</numerusform>
            <numerusform>It has %n child nodes. Delete these first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its data (%n byte(s)) are deleted with it. This cannot be undone.</source>
        <translation>
            <numerusform>Its data (%n byte) are deleted with it. This cannot be undone.</numerusform>
            <numerusform>Its data (%n bytes) are deleted with it. This cannot be undone.</numerusform>
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
    <name>ui::StructureController</name>
    <message numerus="yes">
        <source>It has %n child node(s). Delete these first.</source>
        <translation>
            <numerusform>It has %n child node. Delete it first.</numerusform>
            <numerusform>It has %n child nodes. Delete these first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its data (%n byte(s)) are deleted with it. This cannot be undone.</source>
        <translation>
            <numerusform>Its data (%n byte) are deleted with it. This cannot be undone.</numerusform>
            <numerusform>Its data (%n bytes) are deleted with it. This cannot be undone.</numerusform>
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
</TS>
