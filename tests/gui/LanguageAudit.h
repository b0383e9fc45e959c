// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>

namespace app {
class Translations;
}

namespace gui_test {

/// What is wrong with an open window in other languages: keys that two things claim (`clashes` finds them), texts that
/// stay English or do not fit when they are 60 % longer, what does not fit on a screen of 1024 x 700 in any language,
/// and texts that are not what they were when English is back. Leaves it in English. `Changes`: by itself meanwhile, so
/// that it need not say again what it said before.
enum class Window { StaysAsItIs, Changes };
QStringList languageFaults(app::Translations& translations, QWidget& window,
    const std::function<QStringList(const QWidget&)>& clashes, Window kind = Window::StaysAsItIs);

/// Shows what was said since the switch too: what is put together anew when the language changes.
void speak(app::Translations& translations, const QString& language);

} // namespace gui_test
