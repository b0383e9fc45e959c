// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/Lexers.h"

#include "editor/Scintilla.h"

namespace ui {

namespace {

QColor jsonColour(int style, const EditorColours& c)
{
    switch (style) {
    case QsciLexerJSON::Property:
        return c.key;
    case QsciLexerJSON::String:
    case QsciLexerJSON::IRI:
    case QsciLexerJSON::IRICompact:
        return c.string;
    case QsciLexerJSON::Number:
        return c.number;
    case QsciLexerJSON::Keyword:
    case QsciLexerJSON::KeywordLD:
    case QsciLexerJSON::EscapeSequence:
        return c.keyword;
    case QsciLexerJSON::CommentLine:
    case QsciLexerJSON::CommentBlock:
        return c.comment;
    case QsciLexerJSON::Operator:
        return c.mark;
    case QsciLexerJSON::UnclosedString:
    case QsciLexerJSON::Error:
        return c.error;
    default:
        return c.text;
    }
}

QColor xmlColour(int style, const EditorColours& c)
{
    switch (style) {
    case QsciLexerHTML::Tag:
    case QsciLexerHTML::UnknownTag:
    case QsciLexerHTML::XMLTagEnd:
        return c.key;
    case QsciLexerHTML::Attribute:
    case QsciLexerHTML::UnknownAttribute:
        return c.keyword;
    case QsciLexerHTML::HTMLDoubleQuotedString:
    case QsciLexerHTML::HTMLSingleQuotedString:
    case QsciLexerHTML::HTMLValue:
        return c.string;
    case QsciLexerHTML::HTMLNumber:
    case QsciLexerHTML::Entity:
        return c.number;
    case QsciLexerHTML::HTMLComment:
    case QsciLexerHTML::SGMLDefault:
    case QsciLexerHTML::SGMLCommand:
        return c.comment;
    case QsciLexerHTML::XMLStart:
    case QsciLexerHTML::XMLEnd:
    case QsciLexerHTML::CDATA:
        return c.mark;
    default:
        return c.text;
    }
}

QColor yamlColour(int style, const EditorColours& c)
{
    switch (style) {
    case QsciLexerYAML::Identifier:
        return c.key;
    case QsciLexerYAML::Number:
        return c.number;
    case QsciLexerYAML::Keyword:
    case QsciLexerYAML::Reference:
        return c.keyword;
    case QsciLexerYAML::Comment:
        return c.comment;
    case QsciLexerYAML::DocumentDelimiter:
    case QsciLexerYAML::TextBlockMarker:
    case QsciLexerYAML::Operator:
        return c.mark;
    case QsciLexerYAML::SyntaxErrorMarker:
        return c.error;
    default:
        return c.text;
    }
}

QColor propertiesColour(int style, const EditorColours& c)
{
    switch (style) {
    case QsciLexerProperties::Key:
        return c.key;
    case QsciLexerProperties::Section:
        return c.keyword;
    case QsciLexerProperties::Comment:
        return c.comment;
    case QsciLexerProperties::Assignment:
        return c.mark;
    default:
        return c.text;
    }
}

QColor colourOf(Format format, int style, const EditorColours& c)
{
    switch (format) {
    case Format::Json:
        return jsonColour(style, c);
    case Format::Xml:
        return xmlColour(style, c);
    case Format::Yaml:
        return yamlColour(style, c);
    case Format::Properties:
        return propertiesColour(style, c);
    default:
        return c.text;
    }
}

} // namespace

QsciLexer* makeLexer(Format format, QObject* parent)
{
    switch (format) {
    case Format::Json: {
        auto* lexer = new QsciLexerJSON(parent);
        lexer->setFoldCompact(false);
        lexer->setHighlightEscapeSequences(true);
        return lexer;
    }
    case Format::Xml: {
        auto* lexer = new QsciLexerXML(parent);
        lexer->setFoldCompact(false);
        return lexer;
    }
    case Format::Yaml:
        return new QsciLexerYAML(parent);
    case Format::Properties:
        return new QsciLexerProperties(parent);
    case Format::Base64:
    case Format::Text:
    case Format::Binary:
        break;
    }
    return nullptr;
}

void styleLexer(QsciLexer& lexer, Format format, const EditorColours& colours, const QFont& font)
{
    lexer.setDefaultFont(font);
    lexer.setDefaultColor(colours.text);
    lexer.setDefaultPaper(colours.paper);
    for (int style = 0; style < 128; ++style) {
        if (lexer.description(style).isEmpty())
            continue;
        lexer.setFont(font, style);
        lexer.setPaper(colours.paper, style);
        lexer.setColor(colourOf(format, style, colours), style);
        lexer.setEolFill(false, style);
    }
}

} // namespace ui
