// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RegistrationModel.h"

#include "Icons.h"
#include "PlainText.h"
#include "models/RowText.h"
#include "services/HeldText.h"

#include <algorithm>

namespace ui {

namespace {

qint64 heldMilliseconds(std::chrono::system_clock::time_point when)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(when.time_since_epoch()).count();
}

} // namespace

RegistrationModel::RegistrationModel(
    HeldRegistrations& held, const registry::Session& session, bool lockedForGood, QObject* parent)
    : QAbstractTableModel(parent)
    , m_held(held)
    , m_session(session)
    , m_lockedForGood(lockedForGood)
    , m_rows(held.all())
{
    connect(&held, &HeldRegistrations::added, this, [this](int row) {
        beginInsertRows({}, row, row);
        m_rows.insert(m_rows.begin() + row, m_held.all()[static_cast<std::size_t>(row)]);
        endInsertRows();
        countDown();
    });
    connect(&held, &HeldRegistrations::changed, this, [this](int row) {
        m_rows[static_cast<std::size_t>(row)] = m_held.all()[static_cast<std::size_t>(row)];
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        countDown();
    });
    connect(&held, &HeldRegistrations::removed, this, [this](int row) {
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    });
    m_second.setInterval(1'000);
    m_second.callOnTimeout(this, &RegistrationModel::countDown);
    countDown();
}

void RegistrationModel::countDown()
{
    bool any = false;
    for (int row = 0; row < rowCount(); ++row) {
        if (!at(row).nextAttempt)
            continue;
        any = true;
        if (sender() == &m_second)
            Q_EMIT dataChanged(index(row, Reason), index(row, Reason));
    }
    if (any && !m_second.isActive())
        m_second.start();
    else if (!any)
        m_second.stop();
}

int RegistrationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RegistrationModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RegistrationModel::text(const HeldRegistration& held, int column) const
{
    switch (column) {
    case State:
        return heldStateText(held, m_session.status().state);
    case Node:
        return displayText(held.path.str());
    case Since:
        return exactTime(heldMilliseconds(held.since));
    case Recreated:
        return held.timesMade > 1 ? tr("%n time(s)", nullptr, held.timesMade - 1) : tr("never");
    case Reason:
        return heldReasonText(held, m_session, m_lockedForGood);
    default:
        return {};
    }
}

QString RegistrationModel::rowText(int row) const
{
    QStringList parts;
    for (const int column : {State, Node, Since, Recreated, Reason})
        parts += text(at(row), column);
    parts.insert(4, at(row).again ? tr("again when opened") : tr("until closed"));
    return parts.join(QLatin1Char('\t'));
}

QVariant RegistrationModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const HeldRegistration& held = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(held, index.column());
    case Qt::DecorationRole:
        return index.column() == State ? icon(heldIconName(held, m_session.status().state)) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == Again ? plainToolTip(tr("Registered again when this connection is opened"))
                                       : plainToolTip(text(held, index.column()));
    case Qt::CheckStateRole:
        return index.column() == Again ? QVariant(held.again ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == Again
            ? (held.again ? tr("Registered again when this connection is opened") : tr("Held until it is closed"))
            : text(held, index.column());
    default:
        return {};
    }
}

bool RegistrationModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Again)
        return false;
    m_held.setAgain(at(index.row()).path, value.toInt() == Qt::Checked);
    return false; // it says so itself
}

Qt::ItemFlags RegistrationModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Again && m_held.canRemember() ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant RegistrationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("State");
    case Node:
        return tr("Node");
    case Since:
        return tr("Since");
    case Recreated:
        return tr("Made again", "how often a registration's node was created again");
    case Again:
        return tr("Next time too", "registered again when the connection is opened");
    case Reason:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace ui
