// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/AboutDialog.h"

#include "Icons.h"
#include "PlainText.h"

#include <QDialogButtonBox>
#include <QGridLayout>

namespace ui {

AboutDialog::AboutDialog(const QString& version, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Roster"));
    auto* picture = new QLabel(this);
    picture->setPixmap(icon("roster").pixmap(QSize(64, 64), devicePixelRatioF()));
    auto* text =
        new PlainLabel(tr("Roster %1\n\nA browser and editor for service registries kept in Apache ZooKeeper.\n\n"
                          "Free software under the GNU General Public License, version 3 or later. "
                          "It comes without any warranty.\n\nUses Qt %2, QScintilla and the ZooKeeper C client.")
                           .arg(version, QString::fromLatin1(qVersion())),
            this);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QGridLayout(this);
    layout->setHorizontalSpacing(16);
    layout->addWidget(picture, 0, 0, Qt::AlignTop);
    layout->addWidget(text, 0, 1);
    layout->addWidget(buttons, 1, 0, 1, 2);
    resize(460, sizeHint().height());
}

} // namespace ui
