// SPDX-License-Identifier: GPL-3.0-or-later
#include "WelcomePage.h"

#include "Icons.h"
#include "PlainText.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int connectionRole = Qt::UserRole;

/// A square in the connection's environment colour; empty for none.
QIcon swatch(const std::string& colour)
{
    QPixmap pixmap(16, 16);
    pixmap.fill(Qt::transparent);
    const QColor fill(QString::fromStdString(colour));
    if (!colour.empty() && fill.isValid()) {
        QPainter painter(&pixmap);
        painter.fillRect(2, 2, 12, 12, fill);
    }
    return pixmap;
}

QPushButton* starter(const char* iconName, const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(icon(iconName), text, parent);
    button->setAccessibleName(withoutKey(text).remove(QStringLiteral("…")));
    return button;
}

} // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Welcome"));
    setObjectName(QStringLiteral("welcome"));
    auto* title = new PlainLabel(tr("Roster"), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    title->setFont(large);
    auto* subtitle = new PlainLabel(tr("Browse ZooKeeper service registries"), this);
    auto* picture = new QLabel(this);
    picture->setPixmap(icon("roster").pixmap(QSize(48, 48), devicePixelRatioF()));

    auto* words = new QVBoxLayout;
    words->addWidget(title);
    words->addWidget(subtitle);
    auto* head = new QHBoxLayout;
    head->setSpacing(14);
    head->addWidget(picture);
    head->addLayout(words);
    head->addStretch();

    auto* column = new QVBoxLayout;
    column->setSpacing(16);
    column->addStretch(1);
    column->addLayout(head);
    column->addWidget(makeStarters());
    auto* first = new PlainLabel(tr("New here? The tour shows the window on the sample registry, in six short steps. "
                                    "Nothing you do there reaches a server."),
        this);
    first->setWordWrap(true);
    m_first = first;
    column->addWidget(first);
    m_known = makeList();
    column->addWidget(m_known, 6);
    column->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addLayout(column, 4);
    layout->addStretch(1);
    setConnections({});
}

QWidget* WelcomePage::makeStarters()
{
    auto* row = new QWidget(this);
    auto* layout = new QGridLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* fresh = starter("add", tr("Ne&w connection…"), row);
    auto* sample = starter("sample", tr("Open &sample registry"), row);
    auto* file = starter("open", tr("Open re&gistry file…"), row);
    connect(fresh, &QPushButton::clicked, this, &WelcomePage::newRequested);
    connect(sample, &QPushButton::clicked, this, &WelcomePage::sampleRequested);
    connect(file, &QPushButton::clicked, this, &WelcomePage::fileRequested);
    auto* board = starter("sample", tr("Open example &board"), row);
    auto* tour = starter("info", tr("Take the to&ur"), row);
    connect(board, &QPushButton::clicked, this, &WelcomePage::sampleBoardRequested);
    connect(tour, &QPushButton::clicked, this, &WelcomePage::tourRequested);
    layout->addWidget(fresh, 0, 0);
    layout->addWidget(file, 0, 1);
    layout->addWidget(sample, 1, 0);
    layout->addWidget(board, 1, 1);
    layout->addWidget(tour, 1, 2);
    layout->setColumnStretch(3, 1);
    return row;
}

QWidget* WelcomePage::makeList()
{
    auto* box = new QWidget(this);
    auto* label = new PlainLabel(tr("Connec&tions:"), box);
    m_list = new QTreeWidget(box);
    m_list->setAccessibleName(tr("Connections"));
    m_list->setColumnCount(3);
    m_list->setHeaderLabels({tr("Name"), tr("Address"), tr("Last used")});
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    label->setBuddy(m_list);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &WelcomePage::updateButtons);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] {
        if (const auto connection = current())
            Q_EMIT openRequested(*connection);
    });

    m_open = starter("forward", tr("&Open"), box);
    m_edit = starter("edit", tr("E&dit…"), box);
    m_remove = starter("remove", tr("&Remove"), box);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(*current()); });
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(*current()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(*current()); });
    auto* buttons = new QVBoxLayout;
    for (QPushButton* button : {m_open, m_edit, m_remove})
        buttons->addWidget(button);
    buttons->addStretch();
    auto* row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addLayout(row, 1);
    return box;
}

QTreeWidgetItem* WelcomePage::addHeading(const QString& text)
{
    auto* heading = new QTreeWidgetItem(m_list, {text});
    heading->setFlags(Qt::ItemIsEnabled);
    QFont bold = m_list->font();
    bold.setBold(true);
    heading->setFont(0, bold);
    heading->setFirstColumnSpanned(true);
    return heading;
}

void WelcomePage::setConnections(const QList<KnownConnection>& connections)
{
    m_list->clear();
    m_known->setVisible(!connections.isEmpty());
    m_first->setVisible(connections.isEmpty());
    for (const bool saved : {true, false}) {
        QTreeWidgetItem* heading = nullptr;
        for (const KnownConnection& connection : connections) {
            if (connection.saved != saved)
                continue;
            if (!heading)
                heading = addHeading(saved ? tr("Saved") : tr("Recent"));
            const registry::ConnectionProfile& profile = connection.profile;
            QString title = connectionTitle(profile);
            if (!profile.group.empty())
                title = tr("%1 / %2", "group, connection name").arg(displayText(profile.group), title);
            auto* item = new QTreeWidgetItem(heading,
                {title, displayText(registry::toString(profile.endpoint)),
                    connection.lastUsed.isValid() ? QLocale().toString(connection.lastUsed, QLocale::ShortFormat)
                                                  : QString()});
            item->setIcon(0, swatch(profile.colour));
            item->setData(0, connectionRole, QVariant::fromValue(connection));
            item->setToolTip(1, plainToolTip(item->text(1)));
        }
    }
    m_list->expandAll();
    updateButtons();
}

std::optional<KnownConnection> WelcomePage::current() const
{
    const QList<QTreeWidgetItem*> selected = m_list->selectedItems();
    if (selected.isEmpty() || !selected.first()->data(0, connectionRole).isValid())
        return std::nullopt;
    return selected.first()->data(0, connectionRole).value<KnownConnection>();
}

void WelcomePage::updateButtons()
{
    const bool any = current().has_value();
    for (QPushButton* button : {m_open, m_edit, m_remove})
        button->setEnabled(any);
}

} // namespace ui
