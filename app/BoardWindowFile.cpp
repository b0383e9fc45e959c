// SPDX-License-Identifier: GPL-3.0-or-later
// The file of a BoardWindow: read, written, watched. The disk is only touched in the pool.
#include "AlarmNotices.h"
#include "BoardWindow.h"
#include "PlainText.h"
#include "ScreenAwake.h"
#include "dashboard/BoardView.h"
#include "dashboard/ProblemPane.h"
#include "help/HelpEvent.h"
#include "panes/NoticeBar.h"
#include "session/OnDone.h"

#include <QCloseEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QStatusBar>
#include <QtConcurrent>

namespace app {

using registry::board::Board;

namespace {

struct FileRead {
    QByteArray bytes;
    QString error; ///< empty: it was read
    tl::expected<Board, std::vector<registry::board::Problem>> board;
};

FileRead readFile(const QString& name)
{
    constexpr qint64 mostBytes = qint64(8) << 20; // the reader refuses less, and says so
    FileRead result;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        result.error = file.errorString();
        return result;
    }
    result.bytes = file.read(mostBytes);
    if (file.error() != QFile::NoError)
        result.error = file.errorString();
    else
        result.board =
            registry::board::parseBoard(std::string_view(result.bytes.constData(), std::size_t(result.bytes.size())));
    return result;
}

} // namespace

void BoardWindow::openFile(const QString& file)
{
    m_file = QFileInfo(file).absoluteFilePath();
    updateTitle();
    reload(true);
}

/// `asked`: by the person, who then also gives up what is not saved; otherwise only what is not edited is replaced.
void BoardWindow::reload(bool asked)
{
    if (m_file.isEmpty() || std::exchange(m_reading, true))
        return;
    registry::onDone(QtConcurrent::run(readFile, m_file), this, [this, asked, file = m_file](const FileRead& read) {
        m_reading = false;
        if (file != m_file)
            return;
        watchFile();
        const bool same = read.error.isEmpty() && read.bytes == m_onDisk && m_pages->currentWidget() == m_view;
        if (!asked && same)
            return;
        if (!asked && isModified()) {
            m_changedOnDisk->setText(
                tr("%1 was changed by another program. Reading it again gives up what is not saved here.")
                    .arg(ui::displayText(m_file.toStdString())));
            return;
        }
        m_changedOnDisk->setText({});
        if (!read.error.isEmpty()) {
            m_problems->setUnreadable(m_file, read.error);
            m_pages->setCurrentWidget(m_problems);
        } else if (!read.board) {
            m_problems->setProblems(m_file, read.board.error());
            m_pages->setCurrentWidget(m_problems);
        } else {
            m_onDisk = read.bytes;
            m_pages->setCurrentWidget(m_view);
            if (!same || isModified())
                m_editor.reset(*read.board);
            Q_EMIT fileKept(m_file);
        }
        updateTitle();
        updateActions();
        Q_EMIT loaded();
    });
}

void BoardWindow::watchFile()
{
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    if (m_file.isEmpty())
        return;
    m_watcher.addPath(m_file); // fails while there is none; the folder tells when there is one
    m_watcher.addPath(QFileInfo(m_file).absolutePath());
}

void BoardWindow::lookAtFile()
{
    if (m_writing || m_reading)
        m_lookAgain.start();
    else
        reload(false);
}

void BoardWindow::save(std::function<void(bool)> then)
{
    if (m_file.isEmpty())
        return askForFile(std::move(then));
    write(m_file, std::move(then));
}

void BoardWindow::saveAs(const QString& file, std::function<void(bool)> then)
{
    write(QFileInfo(file).absoluteFilePath(), std::move(then));
}

void BoardWindow::askForFile(std::function<void(bool)> then)
{
    const QString where = m_file.isEmpty() ? QStringLiteral("board.json") : m_file;
    auto* dialog = new QFileDialog(this, tr("Save board"), where, tr("Boards (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, then](const QString& file) { saveAs(file, then); });
    connect(dialog, &QDialog::rejected, this, [then] {
        if (then)
            then(false);
    });
    dialog->open();
}

void BoardWindow::write(const QString& file, std::function<void(bool)> then)
{
    if (std::exchange(m_writing, true)) {
        if (then)
            then(false);
        return;
    }
    const QByteArray bytes = QByteArray::fromStdString(registry::board::toJson(board()));
    const auto job = [file, bytes] {
        QSaveFile out(file);
        const bool done = out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit();
        return done ? QString() : out.errorString();
    };
    const Board written = board();
    registry::onDone(QtConcurrent::run(job), this, [this, file, bytes, written, then](const QString& wrong) {
        m_writing = false;
        if (!wrong.isEmpty()) {
            auto* box = new QMessageBox(QMessageBox::Warning, tr("Save board"),
                tr("The board could not be saved to %1: %2", "file, reason")
                    .arg(ui::displayText(file.toStdString()), wrong),
                QMessageBox::Ok, this);
            box->setTextFormat(Qt::PlainText);
            box->setInformativeText(tr("Nothing is lost: it is still open here. Save it somewhere else."));
            box->setAttribute(Qt::WA_DeleteOnClose);
            ui::offerHelp(*box, ui::helpTopicOf(registry::ErrorCode::Storage));
            box->open();
        } else {
            m_file = file;
            m_onDisk = bytes;
            m_changedOnDisk->setText({});
            if (written == board()) // else it was edited meanwhile
                m_editor.setSaved();
            watchFile();
            updateTitle();
            updateActions();
            statusBar()->showMessage(tr("Saved to %1.").arg(ui::displayText(file.toStdString())), 5'000);
            Q_EMIT fileKept(file);
        }
        if (then)
            then(wrong.isEmpty());
    });
}

void BoardWindow::updateTitle()
{
    const QString name = m_file.isEmpty() ? tr("Unsaved board") : QFileInfo(m_file).fileName();
    const QString title = board().title.empty() ? QString() : ui::displayText(board().title);
    setWindowTitle((title.isEmpty()
            ? tr("%1[*] - Roster", "window title, file").arg(ui::displayText(name.toStdString()))
            : tr("%1 (%2)[*] - Roster", "window title, board, file").arg(title, ui::displayText(name.toStdString())))
                       .remove(QChar(0)));
    setWindowModified(isModified());
}

void BoardWindow::closeEvent(QCloseEvent* event)
{
    if (!m_leaving && isModified()) {
        event->ignore();
        askToSave();
        return;
    }
    m_awake->setWanted(false);
    if (!m_kiosk)
        Q_EMIT closing();
    event->accept();
}

void BoardWindow::closeAtOnce()
{
    m_leaving = true;
    close();
}

void BoardWindow::askToSave()
{
    auto* box = new QMessageBox(QMessageBox::Question, tr("Close board"),
        tr("Save the changes of this board before it is closed?"), QMessageBox::NoButton, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("What is not saved is lost."));
    const QAbstractButton* keep = box->addButton(tr("&Save"), QMessageBox::AcceptRole);
    const QAbstractButton* discard = box->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(box, &QMessageBox::buttonClicked, this, [this, keep, discard](const QAbstractButton* clicked) {
        if (clicked == discard)
            closeAtOnce();
        else if (clicked == keep)
            save([this](bool done) {
                if (done)
                    closeAtOnce();
            });
    });
    box->open();
}

} // namespace app
