// SPDX-License-Identifier: GPL-3.0-or-later
#error "The library took a header of the embedding program for its own."
