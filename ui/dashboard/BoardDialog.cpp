// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/BoardDialog.h"

#include "ErrorText.h"
#include "PlainText.h"
#include "ScreenFit.h"
#include "dashboard/BoardEdits.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <set>

namespace ui {

using registry::board::Board;
using registry::board::BoardConnection;
using registry::board::Tile;

BoardDialog::BoardDialog(const Board& board, QWidget* parent)
    : QDialog(parent)
    , m_board(board)
    , m_title(new QLineEdit(QString::fromStdString(board.title), this))
    , m_theme(new QComboBox(this))
    , m_columns(new QSpinBox(this))
    , m_pageFor(new QSpinBox(this))
    , m_problem(new PlainLabel(this))
{
    setWindowTitle(tr("Board settings"));
    m_title->setObjectName(QStringLiteral("title"));
    m_theme->setObjectName(QStringLiteral("theme"));
    m_theme->addItem(tr("As the program"), QString());
    m_theme->addItem(tr("Day"), QStringLiteral("day"));
    m_theme->addItem(tr("Night"), QStringLiteral("night"));
    m_theme->setCurrentIndex(std::max(0, m_theme->findData(QString::fromStdString(board.theme))));
    m_columns->setObjectName(QStringLiteral("columns"));
    m_columns->setRange(1, 24);
    m_columns->setValue(board.columns);
    m_pageFor->setRange(1, 86'400);
    m_pageFor->setSuffix(tr(" s", "seconds, behind a number"));
    m_pageFor->setValue(int(board.pageFor.count()));
    for (const BoardConnection& connection : board.connections) {
        QStringList admin;
        for (const std::string& server : connection.adminServers)
            admin += QString::fromStdString(server);
        m_rows.push_back({connection.key, connection.key, QString::fromStdString(toString(connection.endpoint)),
            admin.join(QLatin1Char('\n'))});
    }
    auto* form = new QFormLayout;
    form->addRow(tr("&Title:"), m_title);
    form->addRow(tr("T&heme:"), m_theme);
    form->addRow(tr("&Columns:"), m_columns);
    form->addRow(tr("&Next page after:"), m_pageFor);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(makeConnections(), 1);
    layout->addWidget(makeForm());
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resizeToScreen(*this, {560, 520});
    updateList();
    m_list->setCurrentRow(m_rows.empty() ? -1 : 0);
    showConnection();
    check();
}

QWidget* BoardDialog::makeConnections()
{
    auto* part = new QWidget(this);
    auto* label = new PlainLabel(tr("C&onnections, read only:"), part);
    m_list = new QListWidget(part);
    m_list->setObjectName(QStringLiteral("connections"));
    m_list->setAccessibleName(tr("Connections"));
    label->setBuddy(m_list);
    auto* add = new QPushButton(tr("&Add"), part);
    add->setObjectName(QStringLiteral("addConnection"));
    m_remove = new QPushButton(tr("&Remove"), part);
    m_remove->setObjectName(QStringLiteral("removeConnection"));
    auto* column = new QVBoxLayout;
    for (QPushButton* button : {add, m_remove}) {
        button->setAutoDefault(false);
        column->addWidget(button);
    }
    column->addStretch();
    auto* row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(column);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addLayout(row);
    connect(m_list, &QListWidget::currentRowChanged, this, &BoardDialog::showConnection);
    connect(add, &QPushButton::clicked, this, &BoardDialog::addConnection);
    connect(m_remove, &QPushButton::clicked, this, &BoardDialog::removeConnection);
    return part;
}

QWidget* BoardDialog::makeForm()
{
    m_form = new QWidget(this);
    m_key = new QLineEdit(m_form);
    m_key->setObjectName(QStringLiteral("key"));
    m_endpoint = new QLineEdit(m_form);
    m_endpoint->setObjectName(QStringLiteral("endpoint"));
    m_endpoint->setPlaceholderText(tr("zk://host:2181/chroot"));
    m_admin = new QPlainTextEdit(m_form);
    m_admin->setObjectName(QStringLiteral("adminServers"));
    m_admin->setPlaceholderText(tr("http://host:8080, a line each; only for servers that answer no four-letter words"));
    m_admin->setTabChangesFocus(true);
    m_admin->setMaximumHeight(m_admin->fontMetrics().lineSpacing() * 4);
    auto* layout = new QFormLayout(m_form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addRow(tr("&Key:"), m_key);
    layout->addRow(tr("A&ddress:"), m_endpoint);
    layout->addRow(tr("Ad&min servers:"), m_admin);
    connect(m_key, &QLineEdit::textEdited, this, &BoardDialog::takeForm);
    connect(m_endpoint, &QLineEdit::textEdited, this, &BoardDialog::takeForm);
    connect(m_admin, &QPlainTextEdit::textChanged, this, &BoardDialog::takeForm);
    return m_form;
}

BoardDialog::Row* BoardDialog::current()
{
    const int row = m_list->currentRow();
    return row < 0 || std::size_t(row) >= m_rows.size() ? nullptr : &m_rows[std::size_t(row)];
}

int BoardDialog::tilesOf(const std::string& key) const
{
    return int(std::count_if(m_board.tiles.begin(), m_board.tiles.end(),
        [&](const Tile& tile) { return !key.empty() && tile.connection == key; }));
}

void BoardDialog::addConnection()
{
    std::string key = "connection";
    const auto taken = [&] {
        return std::any_of(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.key == key; });
    };
    for (int number = 2; taken(); ++number)
        key = "connection-" + std::to_string(number);
    m_rows.push_back({{}, key, {}, {}});
    updateList();
    m_list->setCurrentRow(m_list->count() - 1);
    showConnection();
    m_endpoint->setFocus();
    check();
}

void BoardDialog::removeConnection()
{
    const int row = m_list->currentRow();
    if (!current() || tilesOf(current()->was) > 0)
        return;
    m_rows.erase(m_rows.begin() + row);
    updateList();
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    showConnection();
    check();
}

void BoardDialog::showConnection()
{
    if (m_showing)
        return;
    const QScopedValueRollback guard(m_showing, true);
    const Row* row = current();
    m_form->setEnabled(row);
    m_key->setText(row ? QString::fromStdString(row->key) : QString());
    m_endpoint->setText(row ? row->endpoint : QString());
    m_admin->setPlainText(row ? row->adminServers : QString());
    const int tiles = row ? tilesOf(row->was) : 0;
    m_remove->setEnabled(row && tiles == 0);
    setPlainToolTip(*m_remove,
        tiles > 0 ? tr("%n tile(s) use this connection. Give them another one, or remove them, first.", nullptr, tiles)
                  : QString());
}

void BoardDialog::takeForm()
{
    Row* row = current();
    if (m_showing || !row)
        return;
    row->key = m_key->text().trimmed().toStdString();
    row->endpoint = m_endpoint->text().trimmed();
    row->adminServers = m_admin->toPlainText();
    updateList();
    check();
}

void BoardDialog::updateList()
{
    const QScopedValueRollback guard(m_showing, true);
    const int row = m_list->currentRow();
    while (m_list->count() > int(m_rows.size()))
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < int(m_rows.size()))
        m_list->addItem(QString());
    for (int i = 0; i < m_list->count(); ++i) {
        const Row& one = m_rows[std::size_t(i)];
        m_list->item(i)->setText(
            tr("%1: %2", "connection, its address")
                .arg(displayText(one.key),
                    one.endpoint.isEmpty() ? tr("no address yet") : displayText(one.endpoint.toStdString())));
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

QString BoardDialog::problem() const
{
    std::set<std::string> keys;
    for (const Row& row : m_rows) {
        if (row.key.empty())
            return tr("Each connection needs a key, by which the tiles call it.");
        if (!keys.insert(row.key).second)
            return tr("Two connections have the key %1.").arg(displayText(row.key));
        if (row.endpoint.isEmpty())
            return tr("The connection %1 needs an address.").arg(displayText(row.key));
        const auto endpoint = registry::parseEndpoint(row.endpoint.toStdString());
        if (!endpoint)
            return tr("%1: %2", "connection, what is wrong with it")
                .arg(displayText(row.key), errorText(endpoint.error()));
    }
    const auto read = registry::board::parseBoard(toJson(board()));
    if (read)
        return {};
    return tr("This board cannot be kept: %1.", "technical reason").arg(displayText(read.error().front().what));
}

void BoardDialog::check()
{
    const QString wrong = problem();
    m_problem->setText(wrong);
    m_ok->setEnabled(wrong.isEmpty());
}

Board BoardDialog::board() const
{
    Board board = m_board;
    board.title = m_title->text().trimmed().toStdString();
    board.theme = m_theme->currentData().toString().toStdString();
    board.pageFor = std::chrono::seconds(m_pageFor->value());
    board.connections.clear();
    std::map<std::string, std::string> renamed;
    for (const Row& row : m_rows) {
        auto endpoint = registry::parseEndpoint(row.endpoint.toStdString());
        if (!endpoint)
            continue;
        BoardConnection connection{row.key, std::move(*endpoint), {}};
        const QStringList servers = row.adminServers.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString& server : servers) {
            if (!server.trimmed().isEmpty())
                connection.adminServers.push_back(server.trimmed().toStdString());
        }
        board.connections.push_back(std::move(connection));
        renamed[row.was] = row.key;
    }
    for (Tile& tile : board.tiles) {
        if (const auto now = renamed.find(tile.connection); !tile.connection.empty() && now != renamed.end())
            tile.connection = now->second;
    }
    return withColumns(std::move(board), m_columns->value());
}

} // namespace ui
