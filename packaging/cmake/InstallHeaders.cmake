# SPDX-License-Identifier: GPL-3.0-or-later
# Run while installing. ENTRIES, headers below FROM, and whatever of FROM they include go into DESTINATION/roster: what
# nobody needs stays inside. Our headers name each other from the library's root ("value/Path.h"); installed, they name
# each other from where they stand, so that no include path of the embedding program, and no folder of it named alike,
# comes in between. STAGING is a folder for what is rewritten.
cmake_policy(VERSION 3.25) # an installation script starts with none
set(queue ${ENTRIES})
set(done "")
while(queue)
    list(POP_FRONT queue header)
    if(header IN_LIST done)
        continue()
    endif()
    list(APPEND done ${header})
    cmake_path(GET header PARENT_PATH folder)
    file(READ ${FROM}/${header} text)
    string(REGEX MATCHALL "#include \"[^\"\n]+\"" includes "${text}")
    foreach(include IN LISTS includes)
        string(REGEX REPLACE "#include \"(.*)\"" "\\1" name ${include})
        list(APPEND queue ${name})
        cmake_path(RELATIVE_PATH name BASE_DIRECTORY ${folder} OUTPUT_VARIABLE relative)
        string(REPLACE "${include}" "#include \"${relative}\"" text "${text}")
    endforeach()
    file(WRITE "${STAGING}/${header}" "${text}")
    file(INSTALL "${STAGING}/${header}" DESTINATION "${DESTINATION}/roster/${folder}" TYPE FILE)
endwhile()
