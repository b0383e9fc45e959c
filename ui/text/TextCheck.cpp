// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/TextCheck.h"

#include "text/BytesText.h"
#include "text/Encoding.h"
#include "text/PropertiesCheck.h"
#include "text/XmlCheck.h"
#include "text/YamlCheck.h"

#include <QCoreApplication>

namespace ui {

namespace {

bool isWarningFault(TextFault fault)
{
    return fault == TextFault::JsonDuplicateKey || fault == TextFault::XmlHasDtd || fault == TextFault::XmlNotChecked
        || fault == TextFault::YamlNotChecked;
}

std::optional<TextProblem> checkJsonText(std::string_view utf8, const std::atomic<bool>* cancelled)
{
    if (const auto found = checkJson(utf8)) {
        TextProblem problem;
        problem.fault = TextFault::JsonSyntax;
        problem.offset = found->offset;
        problem.position = found->position;
        problem.json = found->fault;
        return problem;
    }
    if (auto twice = firstDuplicateKey(utf8, cancelled))
        return textProblem(TextFault::JsonDuplicateKey, utf8, twice->offset, std::move(twice->key));
    return std::nullopt;
}

template <typename Answer> std::optional<TextProblem> problemOf(Answer answer)
{
    return answer ? std::nullopt : std::optional(std::move(answer.error()));
}

QString faultWords(const TextProblem& problem)
{
    switch (problem.fault) {
    case TextFault::NotEditable:
        return QCoreApplication::translate("TextProblem", "this cannot be edited");
    case TextFault::BadEncoding:
        return QCoreApplication::translate("TextProblem", "this is not well-formed UTF-8");
    case TextFault::JsonDuplicateKey:
        return QCoreApplication::translate("TextProblem", "the key \"%1\" stands here for the second time");
    case TextFault::XmlHasDtd:
        return QCoreApplication::translate(
            "TextProblem", "a document type definition is not read, and what follows it is not checked");
    case TextFault::XmlNotChecked:
    case TextFault::YamlNotChecked:
        return QCoreApplication::translate("TextProblem", "this is too deep or too long to be checked from here on");
    case TextFault::YamlUnknownAlias:
        return QCoreApplication::translate("TextProblem", "the alias *%1 has no anchor &%1 before it");
    case TextFault::PropertiesBadEscape:
        return QCoreApplication::translate("TextProblem", "\\u must be followed by four hexadecimal digits");
    case TextFault::IniUnclosedSection:
        return QCoreApplication::translate("TextProblem", "the section's ] is missing");
    case TextFault::HexBadCharacter:
        return QCoreApplication::translate("TextProblem", "this is no hexadecimal digit");
    case TextFault::HexOddDigits:
        return QCoreApplication::translate("TextProblem", "a byte needs two hexadecimal digits");
    case TextFault::HexGutterEdited:
        return QCoreApplication::translate(
            "TextProblem", "the column between the bars is not read; change the hexadecimal digits instead");
    case TextFault::Base64BadCharacter:
        return QCoreApplication::translate("TextProblem", "this character does not belong to base64");
    case TextFault::Base64BadLength:
        return QCoreApplication::translate(
            "TextProblem", "the end is missing: base64 comes in groups of four characters");
    case TextFault::Base64BadPadding:
        return QCoreApplication::translate("TextProblem", "= may only fill up the last group of four characters");
    case TextFault::Base64UnusedBits:
        return QCoreApplication::translate("TextProblem", "the character before = stands for more than whole bytes");
    case TextFault::JsonSyntax:
    case TextFault::XmlSyntax:
    case TextFault::YamlSyntax:
        break;
    }
    return QStringLiteral("%1");
}

/// %1 line, %2 column, %3 what is wrong.
QString faultFrame(TextFault fault)
{
    switch (fault) {
    case TextFault::XmlSyntax:
        return QCoreApplication::translate("TextProblem", "Not valid XML: line %1, column %2: %3");
    case TextFault::YamlSyntax:
    case TextFault::YamlUnknownAlias:
        return QCoreApplication::translate("TextProblem", "Not valid YAML: line %1, column %2: %3.");
    default:
        return QCoreApplication::translate("TextProblem", "Line %1, column %2: %3.");
    }
}

} // namespace

TextProblem textProblem(TextFault fault, std::string_view text, std::size_t offset, std::string detail)
{
    TextProblem problem;
    problem.fault = fault;
    problem.isWarning = isWarningFault(fault);
    problem.offset = offset;
    problem.position = positionAt(text, offset);
    problem.detail = std::move(detail);
    return problem;
}

std::optional<TextProblem> checkText(Format format, std::string_view utf8, const std::atomic<bool>* cancelled)
{
    switch (format) {
    case Format::Json:
        return checkJsonText(utf8, cancelled);
    case Format::Xml:
        return checkXml(utf8, cancelled);
    case Format::Yaml:
        return checkYaml(utf8, cancelled);
    case Format::Properties:
        return checkProperties(utf8, cancelled);
    case Format::Binary:
        return problemOf(bytesFromHex(utf8));
    case Format::Base64:
        return problemOf(bytesFromBase64(utf8));
    case Format::Text:
        break;
    }
    return std::nullopt;
}

QString textProblemText(const TextProblem& problem)
{
    if (problem.fault == TextFault::JsonSyntax)
        return jsonProblemText({problem.json, problem.offset, problem.position});
    const QString detail = textFromUtf8(problem.detail);
    return faultFrame(problem.fault)
        .arg(problem.position.line)
        .arg(problem.position.column)
        .arg(faultWords(problem).replace(QStringLiteral("%1"), detail));
}

} // namespace ui
