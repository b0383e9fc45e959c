// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/TextMemory.h"

#include <utility>

namespace app {

TextMemory::TextMemory(QObject* parent)
    : QTranslator(parent)
{
}

TextMemory::~TextMemory() = default;

std::vector<TextMemory::Remembered> TextMemory::replace(std::vector<std::unique_ptr<QTranslator>> translators)
{
    const QWriteLocker lock(&m_lock);
    m_translators = std::move(translators);
    m_known.clear();
    return std::exchange(m_remembered, {});
}

void TextMemory::setDisguise(QString (*disguise)(const QString&))
{
    const QWriteLocker lock(&m_lock);
    m_disguise = disguise;
}

QString TextMemory::ask(const char* context, const char* text, const char* comment, int n) const
{
    QString found;
    for (const auto& translator : m_translators) {
        found = translator->translate(context, text, comment, n);
        if (!found.isNull())
            break;
    }
    if (m_disguise)
        return m_disguise(found.isNull() ? QString::fromUtf8(text) : found);
    return found;
}

QString TextMemory::translate(const char* context, const char* text, const char* comment, int n) const
{
    QString found;
    {
        const QReadLocker lock(&m_lock);
        found = ask(context, text, comment, n);
    }
    remember(context, text, comment, found.isNull() ? QString::fromUtf8(text) : found);
    return found;
}

void TextMemory::remember(const char* context, const char* text, const char* comment, const QString& shown) const
{
    QByteArray key;
    for (const char* part : {context, text, comment})
        key.append(part ? part : "").append('\0');
    key.append(QByteArray::number(static_cast<qulonglong>(qHash(shown)))); // forms of a count are several
    {
        const QReadLocker lock(&m_lock);
        if (m_known.contains(key))
            return;
    }
    const QWriteLocker lock(&m_lock);
    m_known.insert(key);
    m_remembered.push_back({shown, {context, text, comment}});
}

} // namespace app
