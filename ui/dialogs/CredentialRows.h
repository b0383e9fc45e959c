// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/ConnectionProfile.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace ui {

/// Credentials to be typed, one row each: a user and a password (digest), or a scheme and its text. Passwords are
/// masked until the tick says otherwise. A row that is left empty stands for a credential that is not known here.
class CredentialRows : public QWidget {
    Q_OBJECT

public:
    enum class Kind {
        Free, ///< rows can be added and removed, and their schemes changed
        Fixed, ///< only what is in them
    };
    explicit CredentialRows(Kind kind, QWidget* parent = nullptr);

    /// The known ones, then an empty row for each scheme beyond them.
    void set(const QStringList& schemes, const std::vector<registry::Credential>& known);
    /// Of every row, also of an empty one.
    QStringList schemes() const;
    /// Of the rows that are not empty.
    std::vector<registry::Credential> credentials() const;
    /// Why these cannot be credentials, a sentence; empty when they can.
    QString problem() const;
    /// Somebody has typed, added or removed something since set().
    bool isTouched() const { return m_touched; }
    /// Puts the cursor into the first field without text.
    void focusFirstEmpty();

Q_SIGNALS:
    void changed();

private:
    struct Row {
        QWidget* box = nullptr;
        QComboBox* scheme = nullptr;
        QLineEdit* user = nullptr;
        QLineEdit* secret = nullptr;
    };

    Row& add(const QString& scheme);
    void remove(const QWidget* box);
    void fill(const Row& row, const registry::Credential& credential);
    void update(const Row& row);
    void touch();
    void showPasswords(bool shown);
    void updateTools();

    const Kind m_kind;
    std::vector<Row> m_rows;
    QVBoxLayout* m_list;
    QPushButton* m_add = nullptr;
    QCheckBox* m_show;
    bool m_touched = false;
};

} // namespace ui
