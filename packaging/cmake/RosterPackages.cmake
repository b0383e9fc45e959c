# SPDX-License-Identifier: GPL-3.0-or-later
# The packages CPack makes; packaging/build runs it. One build folder serves them all: packaging/build configures it once
# per format, which compiles nothing anew, because formats differ in the folder of libraries and in their documents only.
set(ROSTER_PACKAGE "" CACHE STRING "Package this build folder is installed into next: deb, rpm, tgz or nothing")
if(NOT ROSTER_PACKAGE)
    return()
endif()
if(NOT ROSTER_PACKAGE MATCHES "^(deb|rpm|tgz)$")
    message(FATAL_ERROR "ROSTER_PACKAGE is ${ROSTER_PACKAGE}; it may be deb, rpm or tgz.")
endif()

# Documents: where each format has them.
set(doc ${CMAKE_INSTALL_DATADIR}/doc)
if(ROSTER_PACKAGE STREQUAL "deb")
    set(changelog ${CMAKE_CURRENT_BINARY_DIR}/changelog.Debian.gz)
    add_custom_command(OUTPUT ${changelog} DEPENDS ${PROJECT_SOURCE_DIR}/packaging/debian/changelog
        COMMAND ${GZIP} -9nc ${PROJECT_SOURCE_DIR}/packaging/debian/changelog > ${changelog} VERBATIM)
    add_custom_target(debian_changelog ALL DEPENDS ${changelog})
    foreach(package runtime=roster devel=libroster-registry-dev)
        string(REGEX MATCH "^([a-z]+)=(.*)$" matched ${package})
        install(FILES ${changelog} ${PROJECT_SOURCE_DIR}/packaging/debian/copyright
            DESTINATION ${doc}/${CMAKE_MATCH_2} COMPONENT ${CMAKE_MATCH_1})
        install(FILES ${PROJECT_SOURCE_DIR}/packaging/debian/${CMAKE_MATCH_2}.lintian-overrides
            DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME ${CMAKE_MATCH_2} COMPONENT ${CMAKE_MATCH_1})
    endforeach()
else()
    install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/README.md DESTINATION ${doc}/roster COMPONENT runtime)
    install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${doc}/roster-registry COMPONENT devel)
endif()

set(CPACK_PACKAGE_NAME roster)
set(CPACK_PACKAGE_VENDOR "The Roster maintainers")
set(CPACK_PACKAGE_CONTACT "The Roster maintainers <maintainers@roster.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "browse and edit service registries in Apache ZooKeeper")
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_INSTALL_DIRECTORY roster)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL runtime devel)
set(CPACK_COMPONENT_RUNTIME_DESCRIPTION [[
Roster shows the service registries you keep in Apache ZooKeeper: as a
live tree, with every node's data, status and access list, as services
found by their shape, and on boards for the wall. A connection is
read-only until it is unlocked; changes are reviewed before they are
sent and can be undone. The command rosterctl does the same in the shell.
A sample registry is built in: no server is needed to try it.]])
set(CPACK_COMPONENT_DEVEL_DESCRIPTION [[
Development files of roster-registry, the library underneath Roster:
service registrations that survive session losses, lookup with callbacks,
configuration and locks in Apache ZooKeeper, for C++20 programs with Qt 6.
The library is static: nothing promises a stable ABI yet. It is found as
the CMake package RosterRegistry and the pkg-config module
roster-registry.]])
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
# The same bytes from the same commit: what is put together here is as old as the commit, not as this minute.
set(CPACK_PRE_BUILD_SCRIPTS ${PROJECT_SOURCE_DIR}/packaging/cmake/FixTimes.cmake)

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_RUNTIME_PACKAGE_NAME roster)
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SECTION net)
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SHLIBDEPS ON)
# What dpkg-shlibdeps cannot see: plugins of Qt, what qtkeychain opens at run time, Qt's own texts.
set(CPACK_DEBIAN_RUNTIME_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6, libsecret-1-0, qt6-translations-l10n")
set(CPACK_DEBIAN_RUNTIME_PACKAGE_RECOMMENDS "qt6-wayland, hicolor-icon-theme, fonts-dejavu-core | fonts-noto-core")
set(CPACK_DEBIAN_RUNTIME_PACKAGE_SUGGESTS "gnome-keyring | kwalletmanager")
set(CPACK_DEBIAN_DEVEL_PACKAGE_NAME libroster-registry-dev)
set(CPACK_DEBIAN_DEVEL_PACKAGE_SECTION libdevel)
# What the installed CMake package and pkg-config file look for.
set(CPACK_DEBIAN_DEVEL_PACKAGE_DEPENDS
    "qt6-base-dev (>= 6.4), libexpected-dev, libzookeeper-mt-dev, libqt6sql6-sqlite")

set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_RELEASE 1)
set(CPACK_RPM_PACKAGE_LICENSE GPL-3.0-or-later)
set(CPACK_RPM_PACKAGE_GROUP Development/Tools)
set(CPACK_RPM_MAIN_COMPONENT runtime)
set(CPACK_RPM_RUNTIME_PACKAGE_NAME roster)
set(CPACK_RPM_DEVEL_PACKAGE_NAME roster-registry-devel)
set(CPACK_RPM_RUNTIME_PACKAGE_AUTOREQPROV ON)
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/share/applications /usr/share/metainfo /usr/share/mime
    /usr/share/mime/packages /usr/share/icons /usr/share/icons/hicolor /usr/share/icons/hicolor/scalable
    /usr/share/icons/hicolor/scalable/apps /usr/share/bash-completion /usr/share/bash-completion/completions
    /usr/share/man /usr/share/man/man1 /usr/share/doc /usr/lib64/cmake /usr/lib64/pkgconfig)
foreach(size 16 22 24 32 48 64 128 256 512)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/icons/hicolor/${size}x${size} /usr/share/icons/hicolor/${size}x${size}/apps)
endforeach()
# The programs are stripped already, as for the other formats; rpm would strip some more.
set(CPACK_RPM_SPEC_MORE_DEFINE "%define debug_package %{nil}
%define __os_install_post %{nil}
%define _build_id_links none
%define use_source_date_epoch_as_buildtime 1
%define clamp_mtime_to_source_date_epoch 1
%define _buildhost reproducible")

set(CPACK_ARCHIVE_FILE_NAME roster-${PROJECT_VERSION}-${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_PACKAGE_FILE_NAME ${CPACK_ARCHIVE_FILE_NAME})

string(TOUPPER ${ROSTER_PACKAGE} CPACK_GENERATOR)
if(ROSTER_PACKAGE STREQUAL "tgz")
    set(CPACK_PACKAGING_INSTALL_PREFIX /)
endif()
include(CPack)
