# SPDX-License-Identifier: GPL-3.0-or-later
# FROM -> TO: our headers name each other from the library's root ("value/Path.h"). Installed, they name each other from
# where they stand, so that no include path of the embedding program, and no folder of it named alike, comes in between.
file(READ ${FROM} text)
string(REGEX REPLACE "#include \"([a-z]+/[A-Za-z]+\\.h)\"" "#include \"../\\1\"" text "${text}")
file(WRITE ${TO} "${text}")
