// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/InstancePayload.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;
class QTableWidget;

namespace ui {

/// Lets somebody enter what an instance says, in the formats that registries hold; knows neither node nor server.
class PayloadEditor : public QWidget {
    Q_OBJECT

public:
    explicit PayloadEditor(QWidget* parent = nullptr);

    void setPayload(const registry::InstancePayload& payload);
    registry::InstancePayload::Format format() const;
    /// The node's name, which is a Curator instance's id, and its folder's, which is the service's unless another name
    /// was typed.
    void setPlace(const QString& service, const QString& id);
    /// As entered; nothing while problem() has something to say.
    std::optional<registry::InstancePayload> payload() const;
    /// What is wrong, a sentence; empty: nothing.
    QString problem() const;

Q_SIGNALS:
    void edited();
    /// Another format was chosen; edited() comes, too.
    void formatChosen();

private:
    enum Page { Keys, Json, Curator, Text, PageCount };

    QWidget* makeKeys();
    QWidget* makeJson();
    QWidget* makeCurator();
    QWidget* makeText();
    QLineEdit* addCuratorField(QFormLayout& form, const QString& label, const QString& name, const QString& hint);
    void choosePage(int page);
    void keepSpareRow();
    QString keysProblem() const;
    QString curatorProblem() const;
    std::string keysJson() const;
    void showKeys(std::string_view json);
    registry::CuratorInstance curator() const;
    void showCurator(const registry::CuratorInstance& instance);

    QComboBox* m_format;
    QStackedWidget* m_pages;
    QTableWidget* m_keys = nullptr;
    QPlainTextEdit* m_json = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_address = nullptr;
    QLineEdit* m_port = nullptr;
    QLineEdit* m_sslPort = nullptr;
    QLineEdit* m_uri = nullptr;
    QPlainTextEdit* m_payload = nullptr;
    QString m_id;
    int m_page = Keys; ///< the one before a change
};

} // namespace ui
