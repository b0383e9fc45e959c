// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <cstring>

/// Something for each protection to protect: a buffer on the stack that is written to, by a function fortify knows.
int main(int argc, char** argv)
{
    char text[64];
    std::strncpy(text, argv[argc - 1], std::size_t(argc) * 20);
    char line[80];
    std::snprintf(line, std::size_t(argc) * 30, "%s", text);
    return std::puts(line) < 0;
}
