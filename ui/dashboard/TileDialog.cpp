// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/TileDialog.h"

#include "ErrorText.h"
#include "PlainText.h"
#include "ScreenFit.h"
#include "dashboard/BoardEdits.h"
#include "dashboard/DurationBox.h"
#include "dashboard/RuleRows.h"
#include "dashboard/TileWords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ui {

using registry::board::AlarmRule;
using registry::board::Tile;
using registry::board::TileKind;

namespace {

std::vector<AlarmRule::Kind> alarmKindsOf(TileKind kind)
{
    using Kind = AlarmRule::Kind;
    switch (kind) {
    case TileKind::Service:
        return {Kind::BelowMinimum, Kind::Flapping, Kind::Vanishes, Kind::Appears};
    case TileKind::Value:
    case TileKind::Chart:
        return {Kind::Field, Kind::Vanishes, Kind::Appears, Kind::OlderThan};
    case TileKind::Election:
        return {Kind::NoLeader, Kind::Vanishes, Kind::Appears};
    case TileKind::Age:
        return {Kind::OlderThan, Kind::Vanishes, Kind::Appears};
    case TileKind::Changes:
        return {Kind::Vanishes, Kind::Appears};
    default:
        return {};
    }
}

std::optional<int> countOf(const QSpinBox* box)
{
    return box && box->value() >= 0 ? std::optional(box->value()) : std::nullopt;
}

} // namespace

TileDialog::TileDialog(const registry::board::Board& board, const Tile& tile, QWidget* parent)
    : QDialog(parent)
    , m_board(board)
    , m_tile(tile)
    , m_tabs(new QTabWidget(this))
    , m_problem(new PlainLabel(this))
{
    setWindowTitle(tr("Tile: %1", "window title, kind of tile").arg(tileKindText(tile.kind)));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (problem().isEmpty())
            accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_tabs->addTab(makeMain(), tr("&Tile"));
    addRules();
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resizeToScreen(*this, {560, 460});
    m_ready = true;
    check();
    (m_path && m_path->text() == QLatin1String("/") ? m_path : m_title)->setFocus();
}

QWidget* TileDialog::makeMain()
{
    auto* page = new QWidget(m_tabs);
    auto* form = new QFormLayout(page);
    const auto line = [&](const QString& label, const char* name, const std::string& text) {
        auto* field = new QLineEdit(QString::fromStdString(text), page);
        field->setObjectName(QLatin1String(name));
        form->addRow(label, field);
        connect(field, &QLineEdit::textChanged, this, &TileDialog::check);
        return field;
    };
    m_title = line(tr("T&itle:"), "title", m_tile.title);
    m_title->setPlaceholderText(m_tile.kind == TileKind::Note ? tr("None", "title") : tr("Told from the path"));
    if (m_tile.kind == TileKind::Note) {
        m_text = new QPlainTextEdit(QString::fromStdString(m_tile.text), page);
        m_text->setObjectName(QStringLiteral("text"));
        m_text->setTabChangesFocus(true);
        form->addRow(tr("Te&xt:"), m_text);
        connect(m_text, &QPlainTextEdit::textChanged, this, &TileDialog::check);
        return page;
    }
    m_connection = new QComboBox(page);
    m_connection->setObjectName(QStringLiteral("connection"));
    for (const registry::board::BoardConnection& connection : m_board.connections)
        m_connection->addItem(tr("%1 (%2)", "connection, its address")
                                  .arg(displayText(connection.key), displayText(toString(connection.endpoint))),
            QString::fromStdString(connection.key));
    m_connection->setCurrentIndex(std::max(0, m_connection->findData(QString::fromStdString(m_tile.connection))));
    form->addRow(tr("&Connection:"), m_connection);
    connect(m_connection, &QComboBox::currentIndexChanged, this, &TileDialog::check);
    if (m_tile.kind == TileKind::Ensemble)
        return page;
    m_path = line(tr("&Path:"), "path", m_tile.path.str());
    if (m_tile.kind == TileKind::Service)
        makeServiceRows(*form);
    if (m_tile.kind == TileKind::Value || m_tile.kind == TileKind::Chart)
        makeValueRows(*form);
    return page;
}

QSpinBox* TileDialog::makeCount(const QString& name, const char* objectName)
{
    auto* box = new QSpinBox(this);
    box->setObjectName(QLatin1String(objectName));
    box->setRange(-1, 1'000'000);
    box->setSpecialValueText(name);
    connect(box, &QSpinBox::valueChanged, this, &TileDialog::check);
    return box;
}

void TileDialog::makeServiceRows(QFormLayout& form)
{
    m_below = new QCheckBox(tr("All services &below the path"), this);
    m_below->setObjectName(QStringLiteral("below"));
    m_below->setChecked(m_tile.below);
    connect(m_below, &QCheckBox::toggled, this, &TileDialog::check);
    form.addRow(m_below);
    m_minimum = makeCount(tr("None", "minimum"), "minimum");
    m_minimum->setValue(m_tile.minimum.value_or(-1));
    form.addRow(tr("Minim&um up:"), m_minimum);
    m_expected = makeCount(tr("As many as were ever seen"), "expected");
    m_expected->setValue(m_tile.expected.value_or(-1));
    form.addRow(tr("&Expected:"), m_expected);
    m_members = new QPlainTextEdit(this);
    m_members->setObjectName(QStringLiteral("members"));
    m_members->setTabChangesFocus(true);
    m_members->setPlaceholderText(tr("Names of instances that must be there, a line each"));
    QStringList names;
    for (const std::string& member : m_tile.members)
        names += QString::fromStdString(member);
    m_members->setPlainText(names.join(QLatin1Char('\n')));
    form.addRow(tr("Me&mbers:"), m_members);
    connect(m_members, &QPlainTextEdit::textChanged, this, &TileDialog::check);
    m_detector = new QLineEdit(QString::fromStdString(m_tile.detector), this);
    m_detector->setObjectName(QStringLiteral("detector"));
    m_detector->setPlaceholderText(tr("Recognised automatically"));
    form.addRow(tr("&Format:"), m_detector);
    connect(m_detector, &QLineEdit::textChanged, this, &TileDialog::check);
}

void TileDialog::makeValueRows(QFormLayout& form)
{
    m_pointer = new QLineEdit(QString::fromStdString(m_tile.pointer), this);
    m_pointer->setObjectName(QStringLiteral("pointer"));
    m_pointer->setPlaceholderText(tr("All of the data; or a field: /load/average"));
    setPlainToolTip(*m_pointer, tr("A JSON pointer (RFC 6901) into the node's data."));
    form.addRow(tr("&Field:"), m_pointer);
    m_unit = new QLineEdit(QString::fromStdString(m_tile.unit), this);
    m_unit->setObjectName(QStringLiteral("unit"));
    form.addRow(tr("&Unit:"), m_unit);
    connect(m_pointer, &QLineEdit::textChanged, this, &TileDialog::check);
    connect(m_unit, &QLineEdit::textChanged, this, &TileDialog::check);
    if (m_tile.kind != TileKind::Chart)
        return;
    m_window = new DurationBox(this);
    m_window->setObjectName(QStringLiteral("window"));
    m_window->setMinimum(10);
    m_window->setValue(double(m_tile.window.count()));
    form.addRow(tr("&Shown past:"), m_window);
    connect(m_window, &DurationBox::valueChanged, this, &TileDialog::check);
}

void TileDialog::addRules()
{
    if (m_tile.kind == TileKind::Value || m_tile.kind == TileKind::Chart) {
        m_limits = new RuleRows(RuleRows::Content::Limits, m_tabs);
        m_limits->setTile(m_tile, {AlarmRule::Kind::Field});
        m_limits->setLimits(m_tile.thresholds);
        m_tabs->addTab(m_limits, tr("&Limits"));
        connect(m_limits, &RuleRows::changed, this, &TileDialog::check);
    }
    const std::vector<AlarmRule::Kind> kinds = alarmKindsOf(m_tile.kind);
    if (kinds.empty())
        return;
    m_alarms = new RuleRows(RuleRows::Content::Alarms, m_tabs);
    m_alarms->setTile(m_tile, kinds);
    m_alarms->setAlarms(m_tile.alarms);
    m_tabs->addTab(m_alarms, tr("&Alarms"));
    connect(m_alarms, &RuleRows::changed, this, &TileDialog::check);
}

Tile TileDialog::tile() const
{
    Tile tile = m_tile;
    tile.title = m_title->text().trimmed().toStdString();
    if (m_text)
        tile.text = m_text->toPlainText().toStdString();
    if (m_connection)
        tile.connection = m_connection->currentData().toString().toStdString();
    if (m_path)
        tile.path = registry::Path::parse(m_path->text().trimmed().toStdString()).value_or(m_tile.path);
    if (m_below) {
        tile.below = m_below->isChecked();
        tile.minimum = countOf(m_minimum);
        tile.expected = countOf(m_expected);
        tile.detector = m_detector->text().trimmed().toStdString();
        tile.members.clear();
        const QStringList names = m_members->toPlainText().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString& name : names) {
            if (!name.trimmed().isEmpty())
                tile.members.push_back(name.trimmed().toStdString());
        }
    }
    if (m_pointer) {
        tile.pointer = m_pointer->text().toStdString();
        tile.unit = m_unit->text().trimmed().toStdString();
        tile.thresholds = m_limits->limits();
    }
    if (m_window)
        tile.window = std::chrono::seconds(qRound64(m_window->value()));
    if (m_alarms)
        tile.alarms = m_alarms->alarms();
    return tile;
}

QString TileDialog::problem() const
{
    if (m_connection && m_connection->count() == 0)
        return tr("The board has no connection. Add one in the board's settings first.");
    if (m_path) {
        const auto path = registry::Path::parse(m_path->text().trimmed().toStdString());
        if (!path)
            return errorText(path.error());
    }
    for (const RuleRows* rows : {m_limits, m_alarms}) {
        if (rows && !rows->problem().isEmpty())
            return rows->problem();
    }
    // The reader of files has the last word: a tile that it refuses could be saved and not opened again.
    registry::board::Board alone;
    alone.connections = m_board.connections;
    Tile one = tile();
    one.cell = {};
    alone.tiles.push_back(std::move(one));
    const auto read = registry::board::parseBoard(toJson(alone));
    if (read)
        return {};
    return tr("This tile cannot be kept: %1.", "technical reason").arg(displayText(read.error().front().what));
}

void TileDialog::check()
{
    if (!m_ready)
        return;
    const QString wrong = problem();
    m_problem->setText(wrong);
    m_ok->setEnabled(wrong.isEmpty());
}

} // namespace ui
