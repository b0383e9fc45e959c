// SPDX-License-Identifier: GPL-3.0-or-later
#include "BoardDesk.h"

#include "BoardCredentials.h"
#include "ConnectionDesk.h"
#include "MainWindow.h"
#include "PlainText.h"
#include "Settings.h"
#include "session/OnDone.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QtConcurrent>

#include <algorithm>

namespace app {

namespace {

constexpr int mostRecent = 8;
const QString sampleFile = QStringLiteral(":/roster/boards/sample.board.json");

} // namespace

BoardDesk::BoardDesk(MainWindow& window, Settings& settings, ui::Keychain& keychain, ConnectionDesk& connections,
    const std::string& detectorFolder)
    : m_window(window)
    , m_settings(settings)
    , m_connections(connections)
    , m_credentials(std::make_unique<BoardCredentials>(settings, keychain))
{
    connect(&window, &MainWindow::newBoardRequested, this, &BoardDesk::newBoard);
    connect(&window, &MainWindow::openBoardRequested, this, &BoardDesk::openFile);
    connect(&window, &MainWindow::recentBoardRequested, this, &BoardDesk::open);
    connect(&window, &MainWindow::sampleBoardRequested, this, &BoardDesk::openSample);
    connect(this, &BoardDesk::recentChanged, &window, &MainWindow::setRecentBoards);
    window.setRecentBoards(settings.value(setting::recentBoards));
    if (!detectorFolder.empty())
        readDetectors(detectorFolder);
}

void BoardDesk::readDetectors(const std::string& folder)
{
    m_readingDetectors = true;
    registry::onDone(QtConcurrent::run([folder] {
        auto set = registry::lens::DetectorSet::builtIn();
        set.addFrom(folder); // what is wrong with one of them is told in the services view
        return set;
    }),
        this, [this](const registry::lens::DetectorSet& set) {
            m_options.detectors = set;
            for (const QPointer<BoardWindow>& window : std::as_const(m_windows))
                if (window)
                    window->setDetectors(set);
            m_readingDetectors = false;
            for (const auto& go : std::exchange(m_whenRead, {}))
                go();
        });
}

BoardDesk::~BoardDesk()
{
    for (const QPointer<BoardWindow>& window : std::as_const(m_windows))
        delete window.data();
}

QList<BoardWindow*> BoardDesk::windows() const
{
    QList<BoardWindow*> result;
    for (const QPointer<BoardWindow>& window : m_windows) {
        if (window && window->isVisible())
            result += window.data();
    }
    return result;
}

BoardWindow* BoardDesk::makeWindow()
{
    BoardWindow::CredentialSource source;
    source.find = [self = QPointer(this)](const std::vector<registry::Endpoint>& endpoints, auto then) {
        if (self)
            self->findCredentials(endpoints, std::move(then));
    };
    source.ask = [self = QPointer(this)](
                     const registry::Endpoint& endpoint, const QString& reason, QWidget& over, auto then) {
        if (self)
            self->m_credentials->ask(endpoint, reason, over, std::move(then));
    };
    auto* window = new BoardWindow(m_options, std::move(source));
    window->setAttribute(Qt::WA_DeleteOnClose);
    if (const QByteArray geometry = m_settings.value(setting::boardGeometry); !geometry.isEmpty())
        window->restoreGeometry(geometry);
    m_windows.removeAll(QPointer<BoardWindow>());
    m_windows += window;
    attach(window);
    window->show();
    return window;
}

void BoardDesk::attach(BoardWindow* window)
{
    connect(window, &BoardWindow::newRequested, this, &BoardDesk::newBoard);
    connect(window, &BoardWindow::openRequested, this, &BoardDesk::openFile);
    connect(window, &BoardWindow::mainWindowRequested, this, &BoardDesk::showMainWindow);
    connect(window, &BoardWindow::fileKept, this, [this, window](const QString& file) {
        keep(file);
        window->setMuted(m_settings.value(setting::mutedBoards).contains(file));
    });
    connect(window, &BoardWindow::mutedChanged, this, [this, window](bool muted) {
        QStringList files = m_settings.value(setting::mutedBoards);
        files.removeAll(window->file());
        if (muted && !window->file().isEmpty())
            files.append(window->file());
        m_settings.set(setting::mutedBoards, files);
    });
    connect(window, &BoardWindow::nodeRequested, this,
        [this](const registry::Endpoint& endpoint, const registry::Path& path) {
            showMainWindow();
            m_connections.open(endpoint, path);
        });
    connect(window, &BoardWindow::closing, this,
        [this, window] { m_settings.set(setting::boardGeometry, window->saveGeometry()); });
    connect(window, &QObject::destroyed, this, [this] { m_windows.removeAll(QPointer<BoardWindow>()); });
}

void BoardDesk::showMainWindow()
{
    m_window.reopen();
}

BoardWindow* BoardDesk::newBoard()
{
    BoardWindow* window = makeWindow();
    registry::board::Board board;
    board.title = tr("New board").toStdString();
    window->showBoard(board);
    window->setEditing(true);
    return window;
}

BoardWindow* BoardDesk::open(const QString& file)
{
    const QString whole = QFileInfo(file).absoluteFilePath();
    const QList<BoardWindow*> all = windows();
    for (BoardWindow* window : all) {
        if (window->file() != whole)
            continue;
        window->raise();
        window->activateWindow();
        return window;
    }
    const auto unused = std::find_if(all.begin(), all.end(), [](BoardWindow* window) { return window->isUnused(); });
    BoardWindow* window = unused == all.end() ? makeWindow() : *unused;
    window->setEditing(false);
    window->openFile(whole);
    return window;
}

void BoardDesk::openFile()
{
    QWidget* over = &m_window;
    const QList<BoardWindow*> all = windows();
    for (BoardWindow* window : all) {
        if (window->isActiveWindow())
            over = window;
    }
    auto* dialog = new QFileDialog(
        over, tr("Open board"), m_settings.value(setting::lastFolder), tr("Boards (*.json);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog](const QString& file) {
        m_settings.set(setting::lastFolder, dialog->directory().absolutePath());
        open(file);
    });
    dialog->open();
}

BoardWindow* BoardDesk::openSample()
{
    QFile file(sampleFile); // inside the program
    if (!file.open(QIODevice::ReadOnly))
        return nullptr;
    const auto board = registry::board::parseBoard(file.readAll().toStdString());
    if (!board)
        return nullptr;
    BoardWindow* window = makeWindow();
    window->showBoard(*board);
    return window;
}

void BoardDesk::keep(const QString& file)
{
    QStringList files = m_settings.value(setting::recentBoards);
    files.removeAll(file);
    files.prepend(file);
    files = files.mid(0, mostRecent);
    m_settings.set(setting::recentBoards, files);
    Q_EMIT recentChanged(files);
}

/// Not before the user's detectors are there: no board connects without them.
void BoardDesk::findCredentials(const std::vector<registry::Endpoint>& endpoints, BoardWindow::CredentialsFound then)
{
    const auto find = [this, endpoints, then = std::move(then)] { m_credentials->find(endpoints, then); };
    if (m_readingDetectors)
        m_whenRead.push_back(find);
    else
        find();
}

void BoardDesk::closeAtOnce()
{
    const QList<BoardWindow*> all = windows();
    for (BoardWindow* window : all)
        window->closeAtOnce();
}

} // namespace app
