// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace support {

/// A directory of its own under the build folder's scratch, 0700, removed with everything in it at the end.
/// What a crashed test left behind is swept away by the next one that runs.
class Scratch {
public:
    explicit Scratch(const std::string& label);
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    ~Scratch();

    const std::string& path() const { return m_path; }
    std::string file(const std::string& name) const { return m_path + '/' + name; }
    void write(const std::string& name, const std::string& text) const;

private:
    std::string m_path;
};

/// The whole file, or an empty text when there is none.
std::string readFile(const std::string& path);

} // namespace support
