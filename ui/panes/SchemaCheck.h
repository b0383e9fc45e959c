// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panes/PanelContent.h"
#include "panes/ProblemBar.h"
#include "text/JsonSchema.h"

#include <QObject>

namespace ui {

/// Holds the text on screen against its node's schema, in the pool; what is asked later cancels what was asked before.
class SchemaCheck : public QObject {
    Q_OBJECT

public:
    explicit SchemaCheck(QObject* parent = nullptr);
    ~SchemaCheck() override;

    /// `name` says where the schema is from, `problem` why there is none: a sentence. All empty: the node has none.
    void setSchema(std::optional<JsonSchema> schema, const QString& name, const QString& problem);
    /// The text that is on screen, and what it was made of; null, or what is not valid JSON, is not checked.
    void check(const Presentation::Ptr& shown, const PanelContent::Ptr& content, bool isValid);
    QList<PlacedProblem> problems() const;
    /// That the text is as its schema wants it; empty where that is not known.
    QString praise() const;

Q_SIGNALS:
    /// Other problems, or other praise.
    void changed();

private:
    void start();
    void stop();

    std::optional<JsonSchema> m_schema;
    QString m_name;
    QString m_problem;
    Presentation::Ptr m_shown; ///< null: not to be checked
    PanelContent::Ptr m_content;
    std::optional<SchemaReport> m_report; ///< places are in what is on screen
    std::shared_ptr<std::atomic<bool>> m_cancel; ///< of the work under way, shared with it; null: none
};

} // namespace ui
