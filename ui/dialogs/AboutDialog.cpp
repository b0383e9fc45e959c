// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/AboutDialog.h"

#include "Icons.h"
#include "PlainText.h"
#include "help/Diagnosis.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>

namespace ui {

namespace {

PlainLabel* sentence(const QString& text, QWidget* parent)
{
    auto* label = new PlainLabel(text, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QPlainTextEdit* readOnlyText(const QString& name, const QString& text, QWidget* parent)
{
    auto* view = new QPlainTextEdit(text, parent);
    view->setAccessibleName(name);
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    return view;
}

} // namespace

AboutDialog::AboutDialog(const Diagnosis& diagnosis, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Roster"));
    auto* tabs = new QTabWidget(this);
    tabs->addTab(makeAbout(diagnosis), tr("&About"));
    tabs->addTab(makeLibraries(diagnosis), tr("&Libraries"));
    tabs->addTab(makeLicence(), tr("L&icence"));
    tabs->addTab(makeDiagnostics(diagnosis), tr("&Diagnostics"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
    resize(600, 420);
}

QWidget* AboutDialog::makeAbout(const Diagnosis& diagnosis)
{
    auto* page = new QWidget(this);
    auto* picture = new QLabel(page);
    picture->setPixmap(icon("roster").pixmap(QSize(64, 64), devicePixelRatioF()));
    auto* words = new QVBoxLayout;
    words->setSpacing(10);
    auto* title = sentence(tr("Roster %1").arg(diagnosis.version), page);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    title->setFont(large);
    words->addWidget(title);
    words->addWidget(sentence(tr("A browser and editor for service registries kept in Apache ZooKeeper."), page));
    words->addWidget(sentence(tr("Free software under the GNU General Public License, version 3 or later. "
                                 "It comes without any warranty."),
        page));
    words->addWidget(sentence(diagnosis.client.tls
            ? tr("The ZooKeeper library on this computer can encrypt connections with TLS; Roster does not use that "
                 "yet.")
            : tr("The ZooKeeper library on this computer cannot encrypt connections: it was built without TLS."),
        page));
    words->addWidget(sentence(diagnosis.client.sasl
            ? tr("The ZooKeeper library on this computer can sign in with SASL; Roster does not use that yet.")
            : tr("The ZooKeeper library on this computer cannot sign in with Kerberos: it was built without SASL."),
        page));
    words->addStretch();
    auto* layout = new QHBoxLayout(page);
    layout->setSpacing(16);
    layout->addWidget(picture, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    return page;
}

QWidget* AboutDialog::makeLibraries(const Diagnosis& diagnosis)
{
    auto* list = new QTreeWidget(this);
    list->setAccessibleName(tr("Libraries"));
    list->setObjectName(QStringLiteral("libraries"));
    list->setHeaderLabels({tr("Library"), tr("Version"), tr("Licence")});
    list->setRootIsDecorated(false);
    for (const Library& library : diagnosis.libraries)
        new QTreeWidgetItem(list, {library.name, library.version, library.licence});
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return list;
}

QWidget* AboutDialog::makeLicence()
{
    QFile file(QStringLiteral(":/roster/LICENSE"));
    const QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    return readOnlyText(tr("Licence"), text, this);
}

QWidget* AboutDialog::makeDiagnostics(const Diagnosis& diagnosis)
{
    auto* page = new QWidget(this);
    const QString text = diagnosticsText(diagnosis);
    auto* copy = new QPushButton(icon("copy"), tr("Co&py diagnostics"), page);
    copy->setObjectName(QStringLiteral("copyDiagnostics"));
    connect(copy, &QPushButton::clicked, this, [text] { QGuiApplication::clipboard()->setText(text); });
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(sentence(
        tr("This helps with a report. It has no names of hosts or connections, no paths, no data and no passwords."),
        page));
    layout->addWidget(readOnlyText(tr("Diagnostics"), text, page), 1);
    layout->addWidget(copy, 0, Qt::AlignLeft);
    return page;
}

} // namespace ui
