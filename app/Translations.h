// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;
class QLocale;

namespace app {

/// Installs what the program's texts need in `locale`: always the English plural forms, and above them the locale's own
/// language together with Qt's texts in it, when Roster has it. Half a translation is worse than none: without ours,
/// Qt's stays away too. The translators belong to `application`. Call once, before the first widget.
void installTranslations(QCoreApplication& application, const QLocale& locale);

} // namespace app
