// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/PasswordCheck.h"

#include <QWidget>

namespace ui {

class PlainLabel;

/// The line above a connection's panes that says when a password is wrong, or may be, and leads to where it is changed.
/// Hidden otherwise; a person can close it.
class PasswordNotice : public QWidget {
    Q_OBJECT

public:
    /// `session` must outlive it.
    explicit PasswordNotice(registry::Session& session, QWidget* parent = nullptr);

    /// A write failed: the server may have refused it.
    void noteFailure(const registry::Path& path, const registry::Error& error);
    QString text() const;

Q_SIGNALS:
    void editRequested();

private:
    void tell(const PasswordDoubt& doubt);

    PasswordCheck* m_check;
    PlainLabel* m_text;
};

} // namespace ui
