// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QReadWriteLock>
#include <QSet>
#include <QTranslator>

#include <memory>
#include <optional>
#include <vector>

namespace app {

/// A translator that knows afterwards what it was asked: which source a shown text comes from. With that every text on
/// screen can be said again in another language, without a line for it in the hundred places that set them.
///
/// translate() may be called from any thread, as Qt does; the rest belongs to the GUI thread.
class TextMemory : public QTranslator {
    Q_OBJECT

public:
    /// Where a text comes from: what tr() was called with.
    struct Source {
        QByteArray context;
        QByteArray text;
        QByteArray comment;
        bool operator==(const Source&) const = default;
    };
    /// What was shown and what it comes from; `shown` has its placeholders still.
    struct Remembered {
        QString shown;
        Source source;
    };

    explicit TextMemory(QObject* parent = nullptr);
    ~TextMemory() override;

    /// From here on these are asked, the first one first; without an answer the source stands. What was shown until now
    /// is forgotten, and returned.
    std::vector<Remembered> replace(std::vector<std::unique_ptr<QTranslator>> translators);
    /// Changes what the translators said, or the source; nothing: none.
    void setDisguise(QString (*disguise)(const QString& text));

    QString translate(const char* context, const char* text, const char* comment = nullptr, int n = -1) const override;
    bool isEmpty() const override { return false; }

private:
    QString ask(const char* context, const char* text, const char* comment, int n) const;
    void remember(const char* context, const char* text, const char* comment, const QString& shown) const;

    mutable QReadWriteLock m_lock;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
    QString (*m_disguise)(const QString&) = nullptr;
    mutable QSet<QByteArray> m_known; ///< context, text, comment and number of form of what is remembered
    mutable std::vector<Remembered> m_remembered;
};

} // namespace app
