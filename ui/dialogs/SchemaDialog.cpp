// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/SchemaDialog.h"

#include "PlainText.h"
#include "ScreenFit.h"
#include "schema/SchemaWords.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

SchemaDialog::SchemaDialog(
    registry::Session& session, SchemaRules rules, std::optional<registry::Path> shown, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_rules(std::move(rules))
    , m_shown(std::move(shown))
{
    setWindowTitle(tr("JSON Schemas"));
    auto* what = new PlainLabel(tr("JSON of nodes whose path is like a pattern is held against a schema while it is "
                                   "edited. The first rule that "
                                   "fits counts. JSON Schema drafts 4, 6 and 7 are supported; references into other "
                                   "documents are not followed."),
        this);
    what->setWordWrap(true);
    m_state = new PlainLabel(this);
    m_state->setObjectName(QStringLiteral("schemaState"));
    m_state->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(what);
    layout->addWidget(makeList(), 1);
    layout->addWidget(makeForm());
    layout->addWidget(m_state);
    layout->addWidget(buttons);
    resizeToScreen(*this, sizeHint().expandedTo({720, 480}));
    updateList();
    const auto fits = [this](const SchemaRule& rule) {
        return m_shown && matchesPathPattern(rule.pattern, m_shown->str());
    };
    const auto fitting = std::find_if(m_rules.rules.begin(), m_rules.rules.end(), fits);
    m_list->setCurrentRow(fitting == m_rules.rules.end() ? 0 : int(fitting - m_rules.rules.begin()));
    showRule();
}

QWidget* SchemaDialog::makeList()
{
    auto* part = new QWidget(this);
    m_list = new QListWidget(part);
    m_list->setAccessibleName(tr("Rules"));
    m_list->setObjectName(QStringLiteral("schemaRules"));
    auto* column = new QVBoxLayout;
    const auto button = [&](const QString& text, const char* name, auto act) {
        auto* made = new QPushButton(text, part);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, act);
        column->addWidget(made);
        return made;
    };
    m_add = button(tr("&Add"), "addRule", [this] { addRule(); });
    m_remove = button(tr("&Remove"), "removeRule", [this] { removeRule(); });
    m_up = button(tr("Move &up"), "ruleUp", [this] { moveRule(-1); });
    m_down = button(tr("Move &down"), "ruleDown", [this] { moveRule(1); });
    column->addStretch();
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_list, 1);
    row->addLayout(column);
    connect(m_list, &QListWidget::currentRowChanged, this, &SchemaDialog::showRule);
    return part;
}

QWidget* SchemaDialog::makeForm()
{
    m_form = new QWidget(this);
    m_pattern = new QLineEdit(m_form);
    m_pattern->setObjectName(QStringLiteral("pattern"));
    m_pattern->setPlaceholderText(tr("/config/*/db or /config/**"));
    setPlainToolTip(*m_pattern,
        tr("* is any number of characters but /, ? is one, ** between slashes is any number of levels, also none."));
    m_kind = new QComboBox(m_form);
    m_kind->setObjectName(QStringLiteral("schemaKind"));
    m_kind->addItems({tr("A file"), tr("A node of this connection")}); // as SchemaSource::Kind
    m_path = new QLineEdit(m_form);
    m_path->setObjectName(QStringLiteral("schemaPath"));
    m_browse = new QPushButton(tr("&Choose…"), m_form);
    m_browse->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(m_browse);
    auto* layout = new QFormLayout(m_form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addRow(tr("&Pattern of paths:"), m_pattern);
    layout->addRow(tr("Schema &is in:"), m_kind);
    layout->addRow(tr("&Where:"), row);
    m_path->setAccessibleName(tr("Where the schema is"));
    if (auto* label = qobject_cast<QLabel*>(layout->labelForField(row)))
        label->setBuddy(m_path);
    connect(m_pattern, &QLineEdit::textEdited, this, &SchemaDialog::takeForm);
    connect(m_path, &QLineEdit::textEdited, this, &SchemaDialog::takeForm);
    connect(m_kind, &QComboBox::activated, this, &SchemaDialog::takeForm);
    connect(m_browse, &QPushButton::clicked, this, &SchemaDialog::browse);
    return m_form;
}

SchemaRule* SchemaDialog::current()
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_rules.rules[static_cast<std::size_t>(row)];
}

void SchemaDialog::showRule()
{
    if (m_showing)
        return;
    const SchemaRule* rule = current();
    m_form->setEnabled(rule);
    m_pattern->setText(rule ? QString::fromStdString(rule->pattern) : QString());
    m_kind->setCurrentIndex(rule ? static_cast<int>(rule->source.kind) : 0);
    m_path->setText(rule ? QString::fromStdString(rule->source.path) : QString());
    updateButtons();
    check();
}

void SchemaDialog::takeForm()
{
    SchemaRule* rule = current();
    if (!rule)
        return;
    rule->pattern = m_pattern->text().trimmed().toStdString();
    rule->source.kind = static_cast<SchemaSource::Kind>(m_kind->currentIndex());
    rule->source.path = m_path->text().trimmed().toStdString();
    updateList();
    updateButtons();
    check();
}

void SchemaDialog::addRule()
{
    SchemaRule rule;
    rule.pattern = m_shown ? m_shown->str() : "/";
    m_rules.rules.push_back(std::move(rule));
    updateList();
    m_list->setCurrentRow(m_list->count() - 1);
    showRule();
    m_pattern->setFocus();
    m_pattern->selectAll();
}

void SchemaDialog::removeRule()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_rules.rules.erase(m_rules.rules.begin() + row);
    updateList();
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    showRule();
}

void SchemaDialog::moveRule(int by)
{
    const int row = m_list->currentRow();
    const int other = row + by;
    if (row < 0 || other < 0 || other >= m_list->count())
        return;
    std::swap(m_rules.rules[static_cast<std::size_t>(row)], m_rules.rules[static_cast<std::size_t>(other)]);
    updateList();
    m_list->setCurrentRow(other);
    showRule();
}

void SchemaDialog::browse()
{
    auto* dialog = new QFileDialog(this, tr("Choose a schema"), m_path->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("JSON files (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        m_path->setText(file);
        takeForm();
    });
    dialog->open();
}

QString SchemaDialog::patternProblem(const SchemaRule& rule) const
{
    if (rule.pattern.empty() || rule.pattern.front() != '/')
        return tr("The pattern must begin with a slash: /config/**");
    if (rule.source.path.empty())
        return tr("Say where the schema is.");
    if (rule.source.kind == SchemaSource::Kind::File && !QDir::isAbsolutePath(QString::fromStdString(rule.source.path)))
        return tr("The file's path must be a whole one, from the root of the file system.");
    return {};
}

/// Of what is in the form: whether it can be used, and whether it is for the node that is shown.
void SchemaDialog::check()
{
    const int asked = ++m_asked;
    const SchemaRule* rule = current();
    if (!rule) {
        m_state->setText(tr("No node has a schema."));
        return;
    }
    if (const QString problem = patternProblem(*rule); !problem.isEmpty()) {
        m_state->setText(problem);
        return;
    }
    QString about;
    if (m_shown && m_rules.ruleFor(m_shown->str()) == rule)
        about = tr("It is for the selected node %1.").arg(displayText(m_shown->str()));
    else if (m_shown && matchesPathPattern(rule->pattern, m_shown->str()))
        about = tr("It fits the selected node %1, but an earlier rule does so too.").arg(displayText(m_shown->str()));
    else if (m_shown)
        about = tr("It is not for the selected node %1.").arg(displayText(m_shown->str()));
    m_state->setText(tr("Reading the schema…"));
    loadSchema(m_session, rule->source, this, [this, asked, about](const LoadedSchema& loaded) {
        if (asked != m_asked)
            return;
        const QString found = loaded.schema
            ? tr("The schema can be used (%1).").arg(schemaDraftText(loaded.schema->draft()))
            : loaded.problem;
        m_state->setText(about.isEmpty() ? found : found + QLatin1Char('\n') + about);
    });
}

void SchemaDialog::updateList()
{
    const QScopedValueRollback guard(m_showing, true);
    const int row = m_list->currentRow();
    while (m_list->count() > static_cast<int>(m_rules.rules.size()))
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < static_cast<int>(m_rules.rules.size()))
        m_list->addItem(QString());
    for (int i = 0; i < m_list->count(); ++i) {
        const SchemaRule& rule = m_rules.rules[static_cast<std::size_t>(i)];
        const QString source = rule.source.path.empty() ? tr("no schema yet") : schemaSourceText(rule.source);
        m_list->item(i)->setText(tr("%1: %2", "pattern, schema").arg(displayText(rule.pattern), source));
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

void SchemaDialog::updateButtons()
{
    const int row = m_list->currentRow();
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    m_browse->setEnabled(m_kind->currentIndex() == static_cast<int>(SchemaSource::Kind::File));
    const auto isWhole = [this](const SchemaRule& rule) { return patternProblem(rule).isEmpty(); };
    m_ok->setEnabled(std::all_of(m_rules.rules.begin(), m_rules.rules.end(), isWhole));
}

} // namespace ui
