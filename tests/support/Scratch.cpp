// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Scratch.h"

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <unistd.h>

namespace fs = std::filesystem;

namespace support {

namespace {

/// Removes directories "<pid>-<label>-XXXXXX" whose process is gone.
void sweep(const fs::path& root)
{
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(root, ignored)) {
        const int pid = std::atoi(entry.path().filename().c_str());
        if (pid > 0 && ::kill(pid, 0) != 0 && errno == ESRCH)
            fs::remove_all(entry.path(), ignored);
    }
}

} // namespace

Scratch::Scratch(const std::string& label)
{
    const fs::path root = ROSTER_TEST_SCRATCH;
    fs::create_directories(root);
    sweep(root);
    std::string pattern = (root / (std::to_string(::getpid()) + '-' + label + "-XXXXXX")).string();
    if (!::mkdtemp(pattern.data()))
        throw std::runtime_error("cannot make " + pattern);
    m_path = pattern;
}

Scratch::~Scratch()
{
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

void Scratch::write(const std::string& name, const std::string& text) const
{
    fs::create_directories(fs::path(file(name)).parent_path());
    std::ofstream(file(name), std::ios::binary) << text;
}

std::string readFile(const std::string& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace support
