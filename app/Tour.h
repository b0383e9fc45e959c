// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/TourPanel.h"

namespace app {

class MainWindow;

/// What there is to see in the main window while a connection is open. `window` must outlive the steps.
QList<ui::TourStep> tourSteps(MainWindow& window);

} // namespace app
