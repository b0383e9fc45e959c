// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/RuleRows.h"

#include "PlainText.h"
#include "dashboard/DurationBox.h"
#include "dashboard/TileWords.h"
#include "dashboard/TypedNumber.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using registry::board::AlarmRule;
using registry::board::Compare;
using registry::board::Severity;
using registry::board::Threshold;

namespace {

bool isNumeric(Compare compare)
{
    return compare == Compare::Below || compare == Compare::Above;
}

QString valueText(const Threshold& threshold)
{
    return isNumeric(threshold.compare) ? QLocale().toString(threshold.number, 'g', 15)
                                        : QString::fromStdString(threshold.text);
}

std::chrono::milliseconds msOf(const QDoubleSpinBox& box)
{
    return std::chrono::milliseconds(qRound64(box.value() * 1000));
}

} // namespace

RuleRows::RuleRows(Content content, QWidget* parent)
    : QWidget(parent)
    , m_content(content)
{
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeList(), 1);
    layout->addWidget(makeForm());
    showRule();
}

QWidget* RuleRows::makeList()
{
    const bool limits = m_content == Content::Limits;
    auto* part = new QWidget(this);
    m_list = new QListWidget(part);
    m_list->setAccessibleName(limits ? tr("Limits") : tr("Alarm rules"));
    m_list->setObjectName(limits ? QStringLiteral("limits") : QStringLiteral("alarmRules"));
    auto* add = new QPushButton(limits ? tr("A&dd limit") : tr("A&dd rule"), part);
    add->setObjectName(QStringLiteral("addRule"));
    m_remove = new QPushButton(tr("&Remove"), part);
    m_remove->setObjectName(QStringLiteral("removeRule"));
    auto* column = new QVBoxLayout;
    for (QPushButton* button : {add, m_remove}) {
        button->setAutoDefault(false);
        column->addWidget(button);
    }
    column->addStretch();
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_list, 1);
    row->addLayout(column);
    connect(m_list, &QListWidget::currentRowChanged, this, &RuleRows::showRule);
    connect(add, &QPushButton::clicked, this, &RuleRows::addRule);
    connect(m_remove, &QPushButton::clicked, this, &RuleRows::removeRule);
    return part;
}

QDoubleSpinBox* RuleRows::makeSeconds(const QString& name)
{
    auto* box = new DurationBox(m_form);
    box->setDecimals(1);
    box->setAccessibleName(name);
    connect(box, &QDoubleSpinBox::valueChanged, this, &RuleRows::takeForm);
    return box;
}

QWidget* RuleRows::makeForm()
{
    const bool limits = m_content == Content::Limits;
    m_form = new QWidget(this);
    m_kind = new QComboBox(m_form);
    m_kind->setAccessibleName(tr("When"));
    m_kind->setObjectName(QStringLiteral("ruleKind"));
    m_compare = new QComboBox(m_form);
    m_compare->setAccessibleName(tr("The value"));
    m_compare->setObjectName(QStringLiteral("compare"));
    m_compare->addItems({tr("is below"), tr("is above"), tr("is"), tr("is not"), tr("contains")}); // as Compare
    m_value = new QLineEdit(m_form);
    m_value->setAccessibleName(tr("Limit"));
    m_value->setObjectName(QStringLiteral("limit"));
    m_severity = new QComboBox(m_form);
    m_severity->setAccessibleName(tr("Severity"));
    m_severity->setObjectName(QStringLiteral("severity"));
    m_severity->addItems({severityText(Severity::Warning), severityText(Severity::Critical)}); // as Severity
    m_age = makeSeconds(tr("Not changed for"));
    m_hold = makeSeconds(tr("Raise when it lasted"));
    m_clear = makeSeconds(tr("End when it was over for"));
    auto* layout = new QFormLayout(m_form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addRow(tr("When:"), m_kind);
    layout->addRow(tr("The value:"), m_compare);
    layout->addRow(tr("Limit:"), m_value);
    layout->addRow(tr("Not changed for:"), m_age);
    layout->addRow(tr("Severity:"), m_severity);
    layout->addRow(tr("Raise when it lasted:"), m_hold);
    layout->addRow(tr("End when it was over for:"), m_clear);
    if (limits) {
        for (QWidget* field : {static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_hold),
                 static_cast<QWidget*>(m_clear), static_cast<QWidget*>(m_age)})
            layout->setRowVisible(field, false);
    }
    connect(m_kind, &QComboBox::activated, this, &RuleRows::takeForm);
    connect(m_compare, &QComboBox::activated, this, &RuleRows::takeForm);
    connect(m_severity, &QComboBox::activated, this, &RuleRows::takeForm);
    connect(m_value, &QLineEdit::textEdited, this, &RuleRows::takeForm);
    return m_form;
}

void RuleRows::setLimits(const std::vector<Threshold>& limits)
{
    std::vector<AlarmRule> rules;
    for (const Threshold& limit : limits) {
        AlarmRule rule;
        rule.kind = AlarmRule::Kind::Field;
        rule.threshold = limit;
        rules.push_back(std::move(rule));
    }
    setAlarms(rules);
}

std::vector<Threshold> RuleRows::limits() const
{
    std::vector<Threshold> result;
    for (const AlarmRule& rule : m_rules)
        result.push_back(rule.threshold.value_or(Threshold{}));
    return result;
}

void RuleRows::setAlarms(const std::vector<AlarmRule>& alarms)
{
    m_rules = alarms;
    updateList();
    m_list->setCurrentRow(m_rules.empty() ? -1 : 0);
    showRule();
}

void RuleRows::setTile(const registry::board::Tile& tile, std::vector<AlarmRule::Kind> kinds)
{
    m_tile = tile;
    m_kinds = std::move(kinds);
    updateList();
    showRule();
}

AlarmRule* RuleRows::current()
{
    const int row = m_list->currentRow();
    return row < 0 || std::size_t(row) >= m_rules.size() ? nullptr : &m_rules[std::size_t(row)];
}

void RuleRows::addRule()
{
    AlarmRule rule;
    rule.kind = m_content == Content::Limits || m_kinds.empty() ? AlarmRule::Kind::Field : m_kinds.front();
    if (rule.kind == AlarmRule::Kind::Field)
        rule.threshold = Threshold{Compare::Above, 0, {}, Severity::Warning};
    if (rule.kind == AlarmRule::Kind::OlderThan)
        rule.age = std::chrono::hours(1);
    m_rules.push_back(std::move(rule));
    updateList();
    m_list->setCurrentRow(m_list->count() - 1);
    showRule();
    Q_EMIT changed();
}

void RuleRows::removeRule()
{
    const int row = m_list->currentRow();
    if (!current())
        return;
    m_rules.erase(m_rules.begin() + row);
    updateList();
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    showRule();
    Q_EMIT changed();
}

void RuleRows::showRule()
{
    if (m_showing)
        return;
    const QScopedValueRollback guard(m_showing, true);
    const AlarmRule* rule = current();
    m_form->setEnabled(rule);
    m_remove->setEnabled(rule);
    m_kind->clear();
    std::vector<AlarmRule::Kind> kinds = m_kinds;
    if (rule && std::find(kinds.begin(), kinds.end(), rule->kind) == kinds.end())
        kinds.push_back(rule->kind);
    for (const AlarmRule::Kind kind : kinds)
        m_kind->addItem(alarmKindText(kind), int(kind));
    if (rule) {
        m_kind->setCurrentIndex(m_kind->findData(int(rule->kind)));
        const Threshold threshold = rule->threshold.value_or(Threshold{});
        m_compare->setCurrentIndex(int(threshold.compare));
        m_value->setText(valueText(threshold));
        m_severity->setCurrentIndex(int(m_content == Content::Limits ? threshold.severity : rule->severity));
        m_age->setValue(double(rule->age.count()) / 1000);
        m_hold->setValue(double(rule->holdFor.count()) / 1000);
        m_clear->setValue(double(rule->clearFor.count()) / 1000);
    } else {
        m_value->clear();
    }
    updateForm();
}

void RuleRows::takeForm()
{
    AlarmRule* rule = current();
    if (m_showing || !rule)
        return;
    const auto severity = static_cast<Severity>(m_severity->currentIndex());
    if (m_content == Content::Alarms) {
        rule->kind = static_cast<AlarmRule::Kind>(m_kind->currentData().toInt());
        rule->severity = severity;
        rule->holdFor = msOf(*m_hold);
        rule->clearFor = msOf(*m_clear);
    }
    rule->age = rule->kind == AlarmRule::Kind::OlderThan ? msOf(*m_age) : std::chrono::milliseconds(0);
    if (rule->kind == AlarmRule::Kind::Field) {
        Threshold threshold;
        threshold.compare = static_cast<Compare>(m_compare->currentIndex());
        if (isNumeric(threshold.compare))
            threshold.number = typedNumber(m_value->text()).value_or(0);
        else
            threshold.text = m_value->text().toStdString();
        threshold.severity = m_content == Content::Limits ? severity : Severity::Warning;
        rule->threshold = std::move(threshold);
    } else {
        rule->threshold.reset();
    }
    updateForm();
    updateList();
    Q_EMIT changed();
}

/// Only what the kind of rule asks for.
void RuleRows::updateForm()
{
    const AlarmRule* rule = current();
    auto* layout = static_cast<QFormLayout*>(m_form->layout());
    const bool field = rule && rule->kind == AlarmRule::Kind::Field;
    layout->setRowVisible(m_compare, field);
    layout->setRowVisible(m_value, field);
    if (m_content == Content::Alarms)
        layout->setRowVisible(m_age, rule && rule->kind == AlarmRule::Kind::OlderThan);
}

void RuleRows::updateList()
{
    const QScopedValueRollback guard(m_showing, true);
    const int row = m_list->currentRow();
    while (m_list->count() > int(m_rules.size()))
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < int(m_rules.size()))
        m_list->addItem(QString());
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setText(words(m_rules[std::size_t(i)]));
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

QString RuleRows::words(const AlarmRule& rule) const
{
    if (m_content == Content::Limits)
        return tr("%1: %2", "severity, limit")
            .arg(severityText(rule.threshold.value_or(Threshold{}).severity),
                thresholdText(rule.threshold.value_or(Threshold{})));
    return tr("%1: %2", "severity, when").arg(severityText(rule.severity), alarmText(m_tile, rule));
}

QString RuleRows::problem() const
{
    const int row = m_list->currentRow();
    if (row < 0 || std::size_t(row) >= m_rules.size() || m_rules[std::size_t(row)].kind != AlarmRule::Kind::Field)
        return {};
    if (isNumeric(static_cast<Compare>(m_compare->currentIndex())) && !typedNumber(m_value->text()))
        return tr("The limit %1 is not a number.").arg(m_value->text().isEmpty() ? tr("(empty)") : m_value->text());
    return {};
}

} // namespace ui
