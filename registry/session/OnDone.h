// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace registry {

/// Calls `f(result)` on `context`'s thread when the future has ended, unless `context` died first.
///
/// The one way to consume our futures: QFuture::then(context, f) aborts debug builds of Qt 6.4 when the context dies
/// before the future ends. Cancelled futures without a result call nothing.
template <typename T, typename F> void onDone(const QFuture<T>& future, QObject* context, F f)
{
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, f = std::move(f)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            f(watcher->future().result());
    });
    watcher->setFuture(future);
}

} // namespace registry
