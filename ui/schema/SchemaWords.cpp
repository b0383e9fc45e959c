// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/SchemaWords.h"

#include "PlainText.h"

#include <QCoreApplication>

namespace ui {

namespace {

constexpr std::size_t shownBytes = 300;

} // namespace

QString schemaSourceText(const SchemaSource& source)
{
    return (source.kind == SchemaSource::Kind::File ? QCoreApplication::translate("Schema", "the file %1")
                                                    : QCoreApplication::translate("Schema", "the node %1"))
        .arg(displayText(source.path));
}

QString schemaProblemText(const SchemaProblem& problem)
{
    const QString detail = displayText(std::string_view(problem.detail).substr(0, shownBytes));
    switch (problem.fault) {
    case SchemaFault::NotJson:
        return QCoreApplication::translate("Schema", "It is not valid JSON.");
    case SchemaFault::TooLarge:
        return QCoreApplication::translate("Schema", "It is too large.");
    case SchemaFault::TooDeep:
        return QCoreApplication::translate("Schema", "It is nested too deep.");
    case SchemaFault::OtherDraft:
        return QCoreApplication::translate(
            "Schema", "It is of a draft that is not supported: %1. Supported are drafts 4, 6 and 7.")
            .arg(detail);
    case SchemaFault::RemoteReference:
        return QCoreApplication::translate("Schema", "It refers to another document, which is never followed: %1")
            .arg(detail);
    case SchemaFault::BadReference:
        return QCoreApplication::translate("Schema", "It has a reference that leads nowhere or in a circle: %1")
            .arg(detail);
    case SchemaFault::BadPattern:
        return QCoreApplication::translate("Schema", "It has a regular expression that is none: %1").arg(detail);
    case SchemaFault::NotSchema:
        break;
    }
    return QCoreApplication::translate("Schema", "It is not a schema: %1").arg(detail);
}

QString violationText(const SchemaViolation& violation)
{
    const QString where = violation.pointer.empty() ? QCoreApplication::translate("Schema", "the document")
                                                    : displayText(violation.pointer);
    return QCoreApplication::translate(
        "Schema", "Line %1, column %2, %3: %4", "place of a schema violation, its message")
        .arg(violation.position.line)
        .arg(violation.position.column)
        .arg(where, displayText(std::string_view(violation.message).substr(0, shownBytes)));
}

QString schemaEndText(SchemaEnd end)
{
    switch (end) {
    case SchemaEnd::TooLarge:
        return QCoreApplication::translate("Schema", "Not checked against its schema: the text is too large.");
    case SchemaEnd::TooDeep:
        return QCoreApplication::translate("Schema", "Not checked against its schema: the text is nested too deep.");
    case SchemaEnd::TooMuchWork:
        return QCoreApplication::translate("Schema", "Not checked against its schema: that would take too long.");
    case SchemaEnd::Done:
    case SchemaEnd::NotJson:
    case SchemaEnd::Cancelled:
        break;
    }
    return {};
}

QString schemaDraftText(SchemaDraft draft)
{
    return QCoreApplication::translate("Schema", "Draft %1", "of JSON Schema").arg(static_cast<int>(draft));
}

} // namespace ui
