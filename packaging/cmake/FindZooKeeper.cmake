# SPDX-License-Identifier: GPL-3.0-or-later
# The multi-threaded ZooKeeper C client: ZooKeeper::mt. (Debian ships neither a config file nor a pkg-config one.)
find_path(ZooKeeper_INCLUDE_DIR zookeeper/zookeeper.h)
find_library(ZooKeeper_LIBRARY zookeeper_mt)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(ZooKeeper REQUIRED_VARS ZooKeeper_LIBRARY ZooKeeper_INCLUDE_DIR)
if(ZooKeeper_FOUND AND NOT TARGET ZooKeeper::mt)
    add_library(ZooKeeper::mt UNKNOWN IMPORTED)
    set_target_properties(ZooKeeper::mt PROPERTIES IMPORTED_LOCATION ${ZooKeeper_LIBRARY}
        INTERFACE_INCLUDE_DIRECTORIES ${ZooKeeper_INCLUDE_DIR} INTERFACE_COMPILE_DEFINITIONS THREADED)
endif()
mark_as_advanced(ZooKeeper_INCLUDE_DIR ZooKeeper_LIBRARY)
