// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/Path.h"

#include <QObject>

#include <functional>
#include <memory>

namespace registry {

/// What somebody wants kept fresh about a path. Bits, or'ed.
enum Interest : std::uint8_t {
    InterestChildren = 1, ///< the list of names (one child watch)
    InterestData = 2, ///< data and stat; the node's appearing when it does not exist (one data watch)
};

/// Keeps what is held fresh: reads it with a watch, re-reads when the watch fires and after every reconnect, one read
/// in flight per path and aspect, and gives the watch back to the server when the last holder lets go.
///
/// Watches are counted by reference: two holders of one path cost one watch. GUI thread.
class WatchHub : public QObject {
    Q_OBJECT

public:
    /// Holds while alive; move-only. Outliving the hub is harmless.
    class Hold {
    public:
        Hold() = default;
        Hold(Hold&&) noexcept = default;
        Hold& operator=(Hold&& other) noexcept;
        ~Hold();
        explicit operator bool() const { return static_cast<bool>(m_release); }
        /// Lets go at once; harmless twice.
        void release();

    private:
        friend class WatchHub;
        std::function<void()> m_release;
    };

    ~WatchHub() override;

    /// Values land in the NodeCache. In manual-refresh profiles (live == false) the read is made without a watch.
    [[nodiscard]] Hold hold(const Path& path, std::uint8_t interest);
    /// Reads what is held at `path` again now.
    void refresh(const Path& path);
    /// Reads everything that is held again now.
    void refreshAll();

    /// Watches we believe the server holds for us, and the bytes of their paths (budget: 512 KiB a session, trap 15).
    /// Beyond the budget a hold is read and polled, not watched.
    int watchCount() const;
    std::size_t watchBytes() const;
    /// The budget of watchBytes().
    std::size_t watchBudget() const;
    /// Whether something held there (`interest`: bits) was last read without a watch: proven at intervals only.
    bool isPolled(const Path& path, std::uint8_t interest) const;

Q_SIGNALS:
    /// watchCount() has a new value.
    void watchCountChanged(int watches);

private:
    friend class Session;
    class Private;
    explicit WatchHub(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

} // namespace registry
