// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/DraftQuestions.h"

#include "PlainText.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace ui {

namespace {

struct DraftWords {
    Q_DECLARE_TR_FUNCTIONS(DraftQuestions)
};

constexpr auto mostListed = std::size_t(8);

QString listed(const std::vector<registry::Path>& paths)
{
    QStringList lines;
    for (std::size_t i = 0; i < std::min(paths.size(), mostListed); ++i)
        lines += displayText(paths[i].str());
    if (paths.size() > mostListed)
        lines += DraftWords::tr("and %n more", nullptr, static_cast<int>(paths.size() - mostListed));
    return lines.join(QLatin1Char('\n'));
}

QMessageBox* makeBox(
    const QString& title, const QString& text, const std::vector<registry::Path>& paths, QWidget* window)
{
    auto* box = new QMessageBox(QMessageBox::Question, title, text, QMessageBox::NoButton, window);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(listed(paths));
    box->setAttribute(Qt::WA_DeleteOnClose);
    return box;
}

} // namespace

void askToDiscard(const std::vector<registry::Path>& paths, QWidget* window, std::function<void()> discard)
{
    auto* box = makeBox(DraftWords::tr("Discard drafts"),
        DraftWords::tr(
            "Discard %n draft(s)? What was typed cannot be brought back.", nullptr, static_cast<int>(paths.size())),
        paths, window);
    const QAbstractButton* go = box->addButton(DraftWords::tr("&Discard"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    QObject::connect(
        box, &QMessageBox::buttonClicked, box, [go, discard = std::move(discard)](QAbstractButton* clicked) {
            if (clicked == go)
                discard();
        });
    box->open();
}

void askToUnstage(const std::vector<registry::Path>& paths, QWidget* window, std::function<void()> takeOut)
{
    auto* box = makeBox(DraftWords::tr("Remove from change set"),
        DraftWords::tr("Take %n change(s) out of the change set?", nullptr, static_cast<int>(paths.size())), paths,
        window);
    const QString text =
        DraftWords::tr("What a node's draft holds stays there. Other text that was typed for them cannot "
                       "be brought back.");
    box->setInformativeText(text + QLatin1String("\n\n") + listed(paths));
    const QAbstractButton* go = box->addButton(DraftWords::tr("&Remove"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    QObject::connect(
        box, &QMessageBox::buttonClicked, box, [go, takeOut = std::move(takeOut)](QAbstractButton* clicked) {
            if (clicked == go)
                takeOut();
        });
    box->open();
}

void askBeforeLeavingStaged(const std::vector<registry::Path>& paths, bool canKeep, QWidget* window,
    std::function<void(LeavingStaged)> answered)
{
    const int count = static_cast<int>(paths.size());
    auto* box = makeBox(DraftWords::tr("Change set"),
        canKeep ? DraftWords::tr("%n staged change(s) are not applied.", nullptr, count)
                : DraftWords::tr("%n staged change(s) are not applied and will be lost.", nullptr, count),
        paths, window);
    const QAbstractButton* apply = box->addButton(DraftWords::tr("&Apply…"), QMessageBox::AcceptRole);
    QPushButton* keep = canKeep ? box->addButton(DraftWords::tr("&Keep staged"), QMessageBox::AcceptRole) : nullptr;
    if (keep)
        setPlainToolTip(*keep, DraftWords::tr("They are staged again when this connection is opened the next time"));
    const QAbstractButton* discard = box->addButton(DraftWords::tr("&Discard"), QMessageBox::DestructiveRole);
    QPushButton* cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(keep ? keep : cancel);
    box->setEscapeButton(cancel);
    QObject::connect(box, &QMessageBox::buttonClicked, box,
        [apply, keep, discard, answered = std::move(answered)](QAbstractButton* clicked) {
            answered(clicked == apply    ? LeavingStaged::Apply
                    : clicked == keep    ? LeavingStaged::Keep
                    : clicked == discard ? LeavingStaged::Discard
                                         : LeavingStaged::Cancel);
        });
    box->open();
}

void askBeforeLeaving(
    const std::vector<registry::Path>& paths, bool canKeep, QWidget* window, std::function<void(Leaving)> answered)
{
    auto* box = makeBox(DraftWords::tr("Unsaved text"),
        DraftWords::tr("%n node(s) have text that is not saved.", nullptr, static_cast<int>(paths.size())), paths,
        window);
    const QAbstractButton* save = box->addButton(DraftWords::tr("&Save…"), QMessageBox::AcceptRole);
    QPushButton* keep = canKeep ? box->addButton(DraftWords::tr("&Keep as drafts"), QMessageBox::AcceptRole) : nullptr;
    if (keep)
        setPlainToolTip(*keep, DraftWords::tr("They are offered when this connection is opened again"));
    const QAbstractButton* discard = box->addButton(DraftWords::tr("&Discard"), QMessageBox::DestructiveRole);
    QPushButton* cancel = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(keep ? keep : cancel);
    box->setEscapeButton(cancel);
    QObject::connect(box, &QMessageBox::buttonClicked, box,
        [save, keep, discard, answered = std::move(answered)](QAbstractButton* clicked) {
            answered(clicked == save     ? Leaving::Save
                    : clicked == keep    ? Leaving::Keep
                    : clicked == discard ? Leaving::Discard
                                         : Leaving::Cancel);
        });
    box->open();
}

} // namespace ui
