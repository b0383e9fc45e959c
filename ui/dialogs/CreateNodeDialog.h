// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "value/Operation.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

/// Asks for a new node's name, data and mode. Stays open until the server has answered: the caller sends what
/// createRequested() says, then calls accept() or showError().
class CreateNodeDialog : public QDialog {
    Q_OBJECT

public:
    explicit CreateNodeDialog(const registry::Path& parentPath, QWidget* parent = nullptr);

    /// While an answer is awaited nothing can be changed or sent again.
    void setBusy(bool busy);
    /// Ends the busy state and says what went wrong.
    void showError(const registry::Error& error);

Q_SIGNALS:
    void createRequested(const registry::op::Create& request);

private:
    QWidget* makeForm();
    void check();
    void request();

    const registry::Path m_parentPath;
    QWidget* m_form = nullptr;
    QLineEdit* m_name = nullptr;
    QPlainTextEdit* m_data = nullptr;
    QCheckBox* m_null = nullptr;
    QCheckBox* m_ephemeral = nullptr;
    QCheckBox* m_sequential = nullptr;
    QLabel* m_message = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace ui
