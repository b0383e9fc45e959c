# SPDX-License-Identifier: GPL-3.0-or-later
# What programs are built with that leave this house: `roster_hardening`, which the target `roster_build` passes on to
# everything when ROSTER_HARDEN is on (the preset `package`). Off by default: a sanitizer checks more and gets in the way
# of fortify, and the flags would make two sets of objects of every working tree.
# tests/packaging reads the results with readelf.
include(CheckCXXCompilerFlag)
include(CheckPIESupported)

option(ROSTER_HARDEN "Hardened programs without paths of this machine in them, as packages want them" OFF)

add_library(roster_hardening INTERFACE)
target_compile_options(roster_hardening INTERFACE
    -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2 -fstack-protector-strong -Wformat -Werror=format-security)
foreach(flag -fstack-clash-protection -fcf-protection) # not on every processor
    string(MAKE_C_IDENTIFIER "HAS${flag}" has)
    check_cxx_compiler_flag(${flag} ${has})
    if(${has})
        target_compile_options(roster_hardening INTERFACE ${flag})
    endif()
endforeach()
check_pie_supported(OUTPUT_VARIABLE why LANGUAGES CXX)
if(NOT CMAKE_CXX_LINK_PIE_SUPPORTED AND ROSTER_HARDEN)
    message(FATAL_ERROR "ROSTER_HARDEN needs a linker for position independent programs: ${why}")
endif()
target_link_options(roster_hardening INTERFACE LINKER:-z,relro LINKER:-z,now LINKER:-z,noexecstack)

# Assertions, __FILE__ and unity sources name their files from the top of the tree, wherever that lies.
target_compile_options(roster_hardening INTERFACE -ffile-prefix-map=${PROJECT_SOURCE_DIR}=roster-${PROJECT_VERSION})

if(ROSTER_HARDEN)
    if(ROSTER_SANITIZE)
        message(FATAL_ERROR "ROSTER_HARDEN and ROSTER_SANITIZE=${ROSTER_SANITIZE} do not go together: fortify hides from a "
            "sanitizer what it looks for. Use one of them.")
    endif()
    target_link_libraries(roster_build INTERFACE roster_hardening)
endif()
