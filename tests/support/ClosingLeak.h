// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// For tests that close a handle while many requests wait: the C client then forgets its own entries for them and the
// replies it makes up (ZOOKEEPER-2894). Only in such tests, and not in lsan.supp: a rule for the whole library also
// covers the callbacks it makes into our code. Include in one source file of a program; LeakSanitizer asks for it.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions()
{
    return "leak:libzookeeper_mt.so\n";
}
