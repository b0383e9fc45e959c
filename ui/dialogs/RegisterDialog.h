// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/InstancePayload.h"

#include <QDialog>
#include <QTimer>

#include <optional>
#include <vector>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class PayloadEditor;
class PlainLabel;
class WhatNow;

/// What was asked for.
struct RegisterRequest {
    registry::Path path;
    registry::InstancePayload payload;
    std::string data; ///< the bytes that were shown
    bool again = false; ///< registered again when the connection is opened
};

/// Asks what is to be registered: for which service, under which name, saying what; or, given a path, what a
/// registration is to say from now on. Shows the node and its bytes as they will be (the first 16 KiB). Writes nothing.
class RegisterDialog : public QDialog {
    Q_OBJECT

public:
    /// `selected`: where somebody is; an instance there means its service. `canRemember`: registrations can outlast the
    /// program.
    RegisterDialog(const registry::Path& selected, bool canRemember, QWidget* parent = nullptr);
    /// Another payload for `path`; its name stays.
    RegisterDialog(const registry::Path& path, const registry::InstancePayload& payload, bool again, bool canRemember,
        QWidget* parent = nullptr);

    /// Paths that are registered already, which a new one may not have.
    void setHeld(std::vector<registry::Path> held);
    /// Why nothing can be written just now; empty: it can. With a code the help says more.
    void setRefusal(const QString& refusal, const std::optional<registry::Error>& error = {});

Q_SIGNALS:
    /// The dialog closes.
    void registerRequested(const ui::RegisterRequest& request);

private:
    RegisterDialog(bool canRemember, bool edits, QWidget* parent);
    QWidget* makePlace(bool edits);
    QWidget* makePreview();
    void chooseName();
    void check();
    registry::Result<registry::Path> wanted() const;
    struct Problem {
        QString text; ///< empty: none
        std::optional<registry::Error> error{};
    };
    Problem problem();

    const bool m_edits;
    std::vector<registry::Path> m_held;
    Problem m_refusal;
    QLineEdit* m_folder = nullptr;
    QLineEdit* m_name = nullptr;
    PayloadEditor* m_payload = nullptr;
    QCheckBox* m_again = nullptr;
    PlainLabel* m_path = nullptr;
    QPlainTextEdit* m_preview = nullptr;
    PlainLabel* m_message = nullptr;
    WhatNow* m_whatNow = nullptr;
    QPushButton* m_go = nullptr;
    std::optional<RegisterRequest> m_request; ///< what the preview shows
    QTimer m_clock; ///< the bytes say when they were written
};

} // namespace ui
