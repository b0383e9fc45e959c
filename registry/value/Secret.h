// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>

namespace registry {

/// Bytes that must not be seen: no operator<<, no comparison with text, wiped when it dies or is replaced.
/// Copies are allowed (a profile is copied into its backend) and are wiped each on their own.
class Secret {
public:
    Secret() = default;
    explicit Secret(std::string bytes)
        : m_bytes(std::move(bytes))
    {
    }
    Secret(const Secret&) = default;
    Secret(Secret&& other) noexcept
        : m_bytes(other.m_bytes)
    {
        other.wipe();
    }
    Secret& operator=(const Secret& other)
    {
        if (this != &other) {
            wipe();
            m_bytes = other.m_bytes;
        }
        return *this;
    }
    Secret& operator=(Secret&& other) noexcept
    {
        if (this != &other) {
            wipe();
            m_bytes = other.m_bytes;
            other.wipe();
        }
        return *this;
    }
    ~Secret() { wipe(); }

    /// The one way to the bytes, easy to grep for.
    const std::string& reveal() const { return m_bytes; }
    bool isEmpty() const { return m_bytes.empty(); }
    friend bool operator==(const Secret&, const Secret&) = default;

private:
    void wipe() noexcept
    {
        volatile char* bytes = m_bytes.data();
        for (std::size_t i = 0; i < m_bytes.size(); ++i)
            bytes[i] = 0;
        m_bytes.clear();
    }
    std::string m_bytes;
};

} // namespace registry
