// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Pseudo.h"

#include <QRegularExpression>

namespace app {

namespace {

constexpr QChar opening(0x27E6); // mathematical brackets: nothing on screen has them otherwise
constexpr QChar closing(0x27E7);

QString accented(const QString& text)
{
    static const QString plain = QStringLiteral("aceinouyACEINOUY");
    static const QString marked = QString::fromUtf8("âçéîñôüýÂÇÉÎÑÔÜÝ");
    QString result = text;
    for (QChar& letter : result)
        if (const auto at = plain.indexOf(letter); at >= 0)
            letter = marked.at(at);
    return result;
}

/// The patterns of a file dialog are data.
QString eachFilter(const QString& text)
{
    QStringList all = text.split(QStringLiteral(";;"));
    for (QString& filter : all) {
        const auto pattern = filter.lastIndexOf(QLatin1String(" ("));
        filter = opening + accented(filter.left(pattern)) + closing + filter.mid(pattern);
    }
    return all.join(QStringLiteral(";;"));
}

} // namespace

QString pseudoText(const QString& text)
{
    if (text.trimmed().isEmpty())
        return text;
    if (text.contains(QLatin1String("(*")))
        return eachFilter(text);
    // Placeholders, tags, entities and the letter of a mnemonic are no letters to change.
    static const QRegularExpression fixed(QStringLiteral("%L?(?:[0-9]+|n)|<[^>]*>|&[a-z]+;|&."));
    QString result;
    qsizetype from = 0;
    for (auto all = fixed.globalMatch(text); all.hasNext();) {
        const auto one = all.next();
        result += accented(text.mid(from, one.capturedStart() - from)) + one.captured();
        from = one.capturedEnd();
    }
    result += accented(text.mid(from));
    const qsizetype longer = (text.size() * 6 + 9) / 10;
    QString padding;
    while (padding.size() < longer)
        padding += (padding.size() % 8 == 0) ? QLatin1Char(' ') : QLatin1Char('~'); // may be wrapped as words are
    return opening + result + padding + closing;
}

bool isPseudoText(const QString& text)
{
    return text.contains(opening);
}

} // namespace app
