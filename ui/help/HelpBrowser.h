// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/HelpLibrary.h"

#include <QTextBrowser>

namespace ui {

/// Shows one page: its Markdown in the window's colours and font, larger or smaller as the reader likes. Follows no
/// link by itself and loads nothing: QTextBrowser::anchorClicked() says what was chosen.
class HelpBrowser : public QTextBrowser {
    Q_OBJECT

public:
    explicit HelpBrowser(QWidget* parent = nullptr);

    void showPage(const HelpPage& page);
    /// Puts the section's heading to the top; 0 is the page's beginning.
    void scrollToSection(qsizetype section);
    /// Steps from the desktop's font size, within bounds.
    void setZoom(int steps);
    int zoom() const { return m_zoom; }
    /// The next place from where the last one was found, from the other end when there is none. False: nowhere.
    bool findText(const QString& text, bool forward);

protected:
    void changeEvent(QEvent* event) override;
    QVariant loadResource(int type, const QUrl& name) override;

private:
    void polish();

    int m_zoom = 0;
};

} // namespace ui
