// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/zookeeper/ClientLibrary.h"

#include <dlfcn.h>
#include <zookeeper/zookeeper.h>
#include <zookeeper/zookeeper_version.h>

namespace registry {

ClientLibrary clientLibrary()
{
    ClientLibrary result;
    result.version = ZOO_VERSION;
    // Asked of that very file: another library of the process might have functions of the same names.
    Dl_info where{};
    const void* inside = ::dlsym(RTLD_DEFAULT, "zookeeper_close"); // "&zookeeper_close" may be a stub of the program's
    if (!inside || ::dladdr(inside, &where) == 0 || !where.dli_fname)
        return result;
    void* library = ::dlopen(where.dli_fname, RTLD_LAZY | RTLD_NOLOAD);
    if (!library)
        return result;
    result.tls = ::dlsym(library, "zookeeper_init_ssl") != nullptr;
    result.sasl = ::dlsym(library, "zookeeper_init_sasl") != nullptr;
    ::dlclose(library);
    return result;
}

} // namespace registry
