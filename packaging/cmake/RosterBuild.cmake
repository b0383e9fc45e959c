# SPDX-License-Identifier: GPL-3.0-or-later
# One INTERFACE target, `roster_build`, carries what every target of Roster needs. Nothing global beyond it.

option(ROSTER_WERROR "Treat warnings as errors" OFF)
option(ROSTER_FUZZ "Build the fuzzers (clang only)" OFF)
set(ROSTER_SANITIZE "" CACHE STRING "Sanitizers, e.g. address,undefined or thread")

add_library(roster_build INTERFACE)
target_compile_features(roster_build INTERFACE cxx_std_20)
target_compile_options(roster_build INTERFACE
    -Wall -Wextra -Wpedantic $<$<CXX_COMPILER_ID:GNU>:-Wshadow=local> -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough
    $<$<BOOL:${ROSTER_WERROR}>:-Werror>)
target_compile_definitions(roster_build INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH QT_NO_KEYWORDS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 ROSTER_VERSION="${PROJECT_VERSION}")

if(ROSTER_SANITIZE)
    target_compile_options(roster_build INTERFACE -fsanitize=${ROSTER_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(roster_build INTERFACE -fsanitize=${ROSTER_SANITIZE})
endif()

find_program(MOLD mold)
if(MOLD)
    target_link_options(roster_build INTERFACE -fuse-ld=mold)
endif()
find_program(CCACHE ccache)
if(CCACHE)
    # In the launcher, not in the environment: the same hits for every checkout of this tree.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE})
endif()

# Resources without the times of their files: the same sources give the same bytes, and the same hits of ccache.
set(CMAKE_AUTORCC_OPTIONS --format-version 1)

set(CMAKE_POSITION_INDEPENDENT_CODE ON)
include(RosterHarden)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
