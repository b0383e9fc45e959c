// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Keychain.h"

#include <QMap>
#include <QMetaObject>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>
#include <vector>

namespace gui_test {

/// A keychain that does as a test says: works, refuses, or stays silent until it is told to go on. Answers later, as
/// the real one does.
class FakeKeychain : public ui::Keychain {
public:
    enum class Mood {
        Works,
        Refuses,
        Silent, ///< answers nothing until speak() or giveUp()
    };
    Mood mood = Mood::Works;
    QMap<QString, Credentials> kept;
    int reads = 0;

    QFuture<registry::Result<Credentials>> read(const QString& key) override
    {
        ++reads;
        return later<Credentials>([this, key] { return kept.value(key); });
    }
    QFuture<registry::Result<std::monostate>> write(const QString& key, const Credentials& credentials) override
    {
        return later<std::monostate>([this, key, credentials] {
            kept[key] = credentials;
            return std::monostate();
        });
    }
    QFuture<registry::Result<std::monostate>> forget(const QString& key) override
    {
        return later<std::monostate>([this, key] {
            kept.remove(key);
            return std::monostate();
        });
    }
    /// Answers what was asked while it was silent.
    void speak() { settle(Mood::Works); }
    /// What the real one does when its patience is over.
    void giveUp() { settle(Mood::Silent); }
    int unanswered() const { return int(m_pending.size()); }

private:
    template <typename T> QFuture<registry::Result<T>> later(std::function<T()> work)
    {
        auto promise = std::make_shared<QPromise<registry::Result<T>>>(); // shared by whoever answers
        promise->start();
        const auto answer = [promise, work = std::move(work)](Mood how) {
            if (how == Mood::Works)
                promise->addResult(registry::Result<T>(work()));
            else if (how == Mood::Refuses)
                promise->addResult(registry::fail(registry::ErrorCode::Storage, {}, "no such bus"));
            else
                promise->addResult(registry::fail(registry::ErrorCode::OperationTimeout));
            promise->finish();
        };
        if (mood == Mood::Silent)
            m_pending.push_back(answer);
        else
            QMetaObject::invokeMethod(
                &m_context, [answer, how = mood] { answer(how); }, Qt::QueuedConnection);
        return promise->future();
    }
    void settle(Mood how)
    {
        const std::vector<std::function<void(Mood)>> all = std::exchange(m_pending, {});
        for (const auto& answer : all)
            answer(how);
    }

    QObject m_context;
    std::vector<std::function<void(Mood)>> m_pending;
};

} // namespace gui_test
