# SPDX-License-Identifier: GPL-3.0-or-later
# Run by CPack before it packs: everything it has put together gets the time SOURCE_DATE_EPOCH, links too.
if("$ENV{SOURCE_DATE_EPOCH}" STREQUAL "")
    message(FATAL_ERROR "SOURCE_DATE_EPOCH is not set: the package would not be the same twice. Use packaging/build.")
endif()
execute_process(COMMAND find ${CPACK_TEMPORARY_INSTALL_DIRECTORY} -exec touch -h -d @$ENV{SOURCE_DATE_EPOCH} {} +
    COMMAND_ERROR_IS_FATAL ANY)
