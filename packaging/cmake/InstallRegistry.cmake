# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the library for other programs: two static archives, headers under <roster/...>, a CMake package and a
# pkg-config file. Everything is relocatable: nothing in it names the prefix.
#
# Static, because nothing promises a stable ABI yet (the interface is made of std, tl and Qt values): a program takes
# the version it was built with along, and there is no soname to break.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

# HEADERS: what programs include; the headers these need are found when installing.
function(install_registry)
    cmake_parse_arguments(PARSE_ARGV 0 arg "" "" "HEADERS")
    set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/RosterRegistry)

    install(CODE "
        set(ENTRIES ${arg_HEADERS})
        set(FROM \"${CMAKE_CURRENT_SOURCE_DIR}\")
        set(STAGING \"${CMAKE_CURRENT_BINARY_DIR}/include\")
        set(DESTINATION \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_INCLUDEDIR}\")
        include(\"${PROJECT_SOURCE_DIR}/packaging/cmake/InstallHeaders.cmake\")" COMPONENT devel)

    set_target_properties(registry_core PROPERTIES OUTPUT_NAME roster-registry-core)
    set_target_properties(registry PROPERTIES OUTPUT_NAME roster-registry)
    install(TARGETS registry registry_core EXPORT RosterRegistryTargets
        ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT devel
        INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR})
    install(EXPORT RosterRegistryTargets NAMESPACE RosterRegistry:: DESTINATION ${package_dir} COMPONENT devel)
    configure_package_config_file(${PROJECT_SOURCE_DIR}/packaging/cmake/RosterRegistryConfig.cmake.in
        ${CMAKE_CURRENT_BINARY_DIR}/RosterRegistryConfig.cmake INSTALL_DESTINATION ${package_dir}
        NO_SET_AND_CHECK_MACRO)
    # Before 1.0 a minor version may change anything.
    write_basic_package_version_file(${CMAKE_CURRENT_BINARY_DIR}/RosterRegistryConfigVersion.cmake
        VERSION ${PROJECT_VERSION} COMPATIBILITY SameMinorVersion)
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/RosterRegistryConfig.cmake
        ${CMAKE_CURRENT_BINARY_DIR}/RosterRegistryConfigVersion.cmake
        ${PROJECT_SOURCE_DIR}/packaging/cmake/FindZooKeeper.cmake
        DESTINATION ${package_dir} COMPONENT devel)

    set(pc_dir ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
    cmake_path(RELATIVE_PATH CMAKE_INSTALL_PREFIX BASE_DIRECTORY ${CMAKE_INSTALL_PREFIX}/${pc_dir}
        OUTPUT_VARIABLE pc_to_prefix)
    configure_file(${PROJECT_SOURCE_DIR}/packaging/cmake/roster-registry.pc.in
        ${CMAKE_CURRENT_BINARY_DIR}/roster-registry.pc @ONLY)
    install(FILES ${CMAKE_CURRENT_BINARY_DIR}/roster-registry.pc DESTINATION ${pc_dir} COMPONENT devel)
endfunction()
