// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeychainCredentials.h"

#include <QDataStream>
#include <QIODevice>
#include <QPromise>
#include <QTimer>

#include <functional>
#include <memory>
#include <qt6keychain/keychain.h>

namespace app {

namespace {

using registry::ErrorCode;
using registry::Result;

const QString service = QStringLiteral("Roster");
constexpr quint8 formatVersion = 1;

QByteArray packed(const ui::Keychain::Credentials& credentials)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << formatVersion << quint32(credentials.size());
    for (const registry::Credential& one : credentials)
        stream << QByteArray::fromStdString(one.scheme) << QByteArray::fromStdString(one.secret.reveal());
    return bytes;
}

Result<ui::Keychain::Credentials> unpacked(const QByteArray& bytes)
{
    QDataStream stream(bytes);
    quint8 version = 0;
    quint32 count = 0;
    stream >> version >> count;
    ui::Keychain::Credentials result;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        QByteArray scheme;
        QByteArray secret;
        stream >> scheme >> secret;
        result.push_back({scheme.toStdString(), registry::Secret(secret.toStdString())});
        secret.fill('\0');
    }
    if (stream.status() != QDataStream::Ok || version != formatVersion)
        return registry::fail(ErrorCode::Storage, {}, "the keychain holds something else under this key");
    return result;
}

/// Starts the job, and ends the future with what `take` makes of it, with its error, or when patience has run out.
template <typename T>
QFuture<Result<T>> run(QKeychain::Job* job, const QString& key, std::chrono::milliseconds patience,
    std::function<Result<T>(const QKeychain::Job&)> take)
{
    auto promise = std::make_shared<QPromise<Result<T>>>(); // shared by the job's answer and the timer, the first wins
    promise->start();
    const auto end = [promise](Result<T> result) {
        if (promise->future().isFinished())
            return;
        promise->addResult(std::move(result));
        promise->finish();
    };
    job->setKey(key);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, end, take = std::move(take)] { end(take(*job)); });
    QTimer::singleShot(patience, job, [end] { end(registry::fail(ErrorCode::OperationTimeout)); });
    job->start(); // it deletes itself when it has ended; the bus may keep it for ever
    return promise->future();
}

tl::unexpected<registry::Error> failureOf(const QKeychain::Job& job)
{
    return registry::fail(ErrorCode::Storage, {}, job.errorString().toStdString());
}

} // namespace

KeychainCredentials::KeychainCredentials(std::chrono::milliseconds patience)
    : m_patience(patience)
{
}

QFuture<Result<ui::Keychain::Credentials>> KeychainCredentials::read(const QString& key)
{
    return run<Credentials>(
        new QKeychain::ReadPasswordJob(service), key, m_patience, [](const QKeychain::Job& job) -> Result<Credentials> {
            if (job.error() == QKeychain::EntryNotFound)
                return Credentials();
            if (job.error() != QKeychain::NoError)
                return failureOf(job);
            return unpacked(static_cast<const QKeychain::ReadPasswordJob&>(job).binaryData());
        });
}

QFuture<Result<std::monostate>> KeychainCredentials::write(const QString& key, const Credentials& credentials)
{
    auto* job = new QKeychain::WritePasswordJob(service);
    job->setBinaryData(packed(credentials));
    return run<std::monostate>(job, key, m_patience, [](const QKeychain::Job& done) -> Result<std::monostate> {
        if (done.error() != QKeychain::NoError)
            return failureOf(done);
        return std::monostate();
    });
}

QFuture<Result<std::monostate>> KeychainCredentials::forget(const QString& key)
{
    return run<std::monostate>(new QKeychain::DeletePasswordJob(service), key, m_patience,
        [](const QKeychain::Job& job) -> Result<std::monostate> {
            if (job.error() != QKeychain::NoError && job.error() != QKeychain::EntryNotFound)
                return failureOf(job);
            return std::monostate();
        });
}

} // namespace app
