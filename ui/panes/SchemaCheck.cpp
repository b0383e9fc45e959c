// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/SchemaCheck.h"

#include "schema/SchemaWords.h"
#include "session/OnDone.h"

#include <QtConcurrent>

namespace ui {

namespace {

/// Pure; for the pool. Cut lines are no JSON: then the document's own text is checked, and its places found on screen.
SchemaReport checked(
    const JsonSchema& schema, const Presentation& shown, const PanelContent& content, const std::atomic<bool>* cancel)
{
    if (shown.breaks.empty())
        return schema.validate(shown.shown, {}, cancel);
    const std::string& text = content.document->text;
    SchemaReport report = schema.validate(text, {}, cancel);
    for (SchemaViolation& violation : report.violations) {
        if (cancel->load())
            break;
        violation.offset = sameOffset(text, violation.offset, shown.shown);
    }
    return report;
}

} // namespace

SchemaCheck::SchemaCheck(QObject* parent)
    : QObject(parent)
{
}

SchemaCheck::~SchemaCheck()
{
    stop();
}

void SchemaCheck::setSchema(std::optional<JsonSchema> schema, const QString& name, const QString& problem)
{
    m_schema = std::move(schema);
    m_name = name;
    m_problem = problem;
    m_report.reset();
    start();
    Q_EMIT changed();
}

void SchemaCheck::check(const Presentation::Ptr& shown, const PanelContent::Ptr& content, bool isValid)
{
    const bool isJson = shown && content && isValid && shown->format == Format::Json && shown->view != DataView::Hex;
    if (content != m_content)
        m_report.reset();
    m_shown = isJson ? shown : nullptr;
    m_content = content;
    start();
}

void SchemaCheck::stop()
{
    if (m_cancel)
        m_cancel->store(true);
    m_cancel.reset();
}

void SchemaCheck::start()
{
    stop();
    if (!m_schema || !m_shown) {
        m_report.reset();
        return;
    }
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    const auto job = [schema = *m_schema, shown = m_shown, content = m_content, cancel = m_cancel] {
        return checked(schema, *shown, *content, cancel.get());
    };
    registry::onDone(QtConcurrent::run(job), this, [this, cancel = m_cancel](SchemaReport report) {
        if (cancel->load())
            return;
        m_cancel.reset();
        m_report = std::move(report);
        Q_EMIT changed();
    });
}

QList<PlacedProblem> SchemaCheck::problems() const
{
    QList<PlacedProblem> all;
    if (!m_problem.isEmpty() && m_shown)
        all.append({m_problem, std::nullopt, true});
    if (!m_report)
        return all;
    if (const QString end = schemaEndText(m_report->end); !end.isEmpty())
        all.append({end, std::nullopt, true});
    for (const SchemaViolation& violation : m_report->violations)
        all.append({violationText(violation), violation.offset, true});
    if (m_report->more)
        all.append({tr("There are more places that are not as the schema wants them."), std::nullopt, true});
    return all;
}

QString SchemaCheck::praise() const
{
    const bool isGood = m_report && m_report->end == SchemaEnd::Done && m_report->violations.empty();
    return isGood ? tr("as the schema in %1 wants it", "file or node").arg(m_name) : QString();
}

} // namespace ui
