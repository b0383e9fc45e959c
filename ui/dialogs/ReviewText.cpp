// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/ReviewText.h"

#include "text/Encoding.h"
#include "text/Gzip.h"

#include <QDateTime>
#include <QLocale>

namespace ui {

namespace {

/// The text in stored data; nothing when there is none.
std::optional<std::string> textIn(const std::string& stored, const std::atomic<bool>* cancelled)
{
    std::string_view bytes = stored;
    Unpacked unpacked;
    if (isGzip(bytes)) {
        unpacked = unpackGzip(bytes, {}, cancelled);
        if (unpacked.end == UnpackEnd::Complete)
            bytes = unpacked.bytes;
    }
    auto decoded = decodeText(bytes);
    return decoded ? std::optional(std::move(decoded->utf8)) : std::nullopt;
}

QString byteCount(std::size_t bytes)
{
    return bytes == 1 ? ReviewDialog::tr("1 byte")
                      : ReviewDialog::tr("%1 bytes").arg(QLocale().toString(static_cast<qulonglong>(bytes)));
}

QString sizeText(const registry::Data& data)
{
    if (!data)
        return ReviewDialog::tr("null (no data)");
    return data->empty() ? ReviewDialog::tr("empty (0 bytes)") : byteCount(data->size());
}

} // namespace

ComparedData compareData(const registry::Data& before, const registry::Data& after, const std::atomic<bool>* cancelled)
{
    ComparedData result;
    result.sameBytes = before == after;
    std::string left = before.value_or(std::string());
    std::string right = after.value_or(std::string());
    auto leftText = textIn(left, cancelled);
    auto rightText = textIn(right, cancelled);
    DiffOptions options;
    options.binary = !leftText || !rightText;
    if (!options.binary) {
        left = std::move(*leftText);
        right = std::move(*rightText);
        result.sameText = left == right;
    }
    result.rows = layOut(diffLines(std::move(left), std::move(right), options, cancelled), cancelled);
    return result;
}

QString actionSign(Review::Action action)
{
    switch (action) {
    case Review::Action::Create:
        return QStringLiteral("+");
    case Review::Action::Delete:
        return QStringLiteral("\u2212");
    case Review::Action::Change:
        break;
    }
    return QStringLiteral("\u00B1");
}

QString actionName(Review::Action action)
{
    switch (action) {
    case Review::Action::Create:
        return ReviewDialog::tr("Create", "what becomes of a node");
    case Review::Action::Delete:
        return ReviewDialog::tr("Delete", "what becomes of a node");
    case Review::Action::Change:
        break;
    }
    return ReviewDialog::tr("Change", "what becomes of a node");
}

QString sizeChangeText(const Review& review)
{
    if (review.action == Review::Action::Create)
        return sizeText(review.after);
    if (review.action == Review::Action::Delete)
        return sizeText(review.before);
    const auto sizeOf = [](const registry::Data& data) { return data ? static_cast<qlonglong>(data->size()) : 0; };
    const qlonglong grown = sizeOf(review.after) - sizeOf(review.before);
    QString difference = QLocale().toString(std::abs(grown));
    difference.prepend(grown > 0 ? QStringLiteral("+")
            : grown < 0          ? QStringLiteral("\u2212")
                                 : QStringLiteral("\u00B1"));
    return QStringLiteral("%1 \u2192 %2  (%3)").arg(sizeText(review.before), sizeText(review.after), difference);
}

QString basedOnText(const Review& review)
{
    if (!review.basedOn)
        return review.action == Review::Action::Create ? ReviewDialog::tr("A new node")
                                                       : ReviewDialog::tr("Whatever its version is");
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(review.basedOn->mtime);
    return ReviewDialog::tr("Based on version %1, written %2")
        .arg(review.basedOn->version)
        .arg(QLocale().toString(time, QLocale::LongFormat));
}

QString remarkText(const Review& review, const ComparedData& compared)
{
    QStringList remarks;
    if (compared.sameBytes && review.action == Review::Action::Change)
        remarks += ReviewDialog::tr("Nothing changes: the bytes are the same. Saving only raises the version.");
    else if (compared.sameText && review.before.has_value() == review.after.has_value())
        remarks += ReviewDialog::tr("The text is the same: only its encoding or its packing changes.");
    else if (review.onlyFormatting)
        remarks += ReviewDialog::tr("Only the formatting changes: white space between values.");
    if (compared.rows->diff->binary)
        remarks += ReviewDialog::tr("Not text: compared byte by byte, sixteen in a line.");
    if (compared.rows->diff->coarse)
        remarks += ReviewDialog::tr("The two are very different: more lines are marked than have changed.");
    if (compared.rows->diff->cut)
        remarks += ReviewDialog::tr("Too large to be compared as a whole: the end is not shown.");
    return remarks.join(QLatin1Char('\n'));
}

} // namespace ui
