// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/HeldRegistrations.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <vector>

namespace ui {

/// What a connection keeps registered, one row each, with how it stands in words. The box in Again is the only thing
/// that can be edited; it is passed on to HeldRegistrations and shown when that has said so.
class RegistrationModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { State, Node, Since, Recreated, Again, Reason, ColumnCount };

    /// Both must outlive it. `lockedForGood`: see Actions.
    RegistrationModel(
        HeldRegistrations& held, const registry::Session& session, bool lockedForGood, QObject* parent = nullptr);

    const HeldRegistration& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// The row as tab-separated text, for the clipboard.
    QString rowText(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const HeldRegistration& held, int column) const;
    void countDown();

    HeldRegistrations& m_held;
    const registry::Session& m_session;
    const bool m_lockedForGood;
    std::vector<HeldRegistration> m_rows; ///< as last told
    QTimer m_second; ///< runs while a next attempt is counted down to
};

} // namespace ui
