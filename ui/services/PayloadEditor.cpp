// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PayloadEditor.h"

#include "PlainText.h"
#include "service/InstanceCodec.h"
#include "text/JsonCheck.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QSysInfo>
#include <QTableWidget>
#include <QVBoxLayout>

#include <set>

namespace ui {

using registry::InstancePayload;
namespace codec = registry::codec;

namespace {

enum KeyColumn { KeyColumnKey, KeyColumnValue };

QPlainTextEdit* makePayloadText(const QString& name, QWidget* parent)
{
    auto* text = new QPlainTextEdit(parent);
    text->setAccessibleName(name);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap); // long lines are slow enough
    return text;
}

/// A value of the table as JSON: what is JSON stands as it is.
std::string valueJson(const QString& value)
{
    const std::string utf8 = value.toStdString();
    return checkJson(utf8) ? codec::quoted(utf8) : utf8;
}

/// The other way.
QString valueText(const registry::Instance& instance, const registry::Instance::Field& field)
{
    const auto text = instance.text(field.first);
    const bool plain = text && checkJson(*text).has_value(); // else it would come back as something else
    return QString::fromStdString(plain ? *text : field.second);
}

bool isPort(const QString& text)
{
    bool number = false;
    const int port = text.toInt(&number);
    return text.isEmpty() || (number && port >= 0 && port <= 65'535);
}

std::optional<int> portOf(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text.toInt());
}

std::optional<std::string> notEmpty(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text.toStdString());
}

} // namespace

PayloadEditor::PayloadEditor(QWidget* parent)
    : QWidget(parent)
    , m_format(new QComboBox(this))
    , m_pages(new QStackedWidget(this))
{
    m_format->setAccessibleName(tr("Payload format"));
    m_format->setObjectName(QStringLiteral("payloadFormat"));
    m_format->addItems({tr("ndServiceRegistry: keys and values"), tr("ndServiceRegistry: a JSON object"),
        tr("Curator: service discovery"), tr("Plain text")});
    m_pages->addWidget(makeKeys());
    m_pages->addWidget(makeJson());
    m_pages->addWidget(makeCurator());
    m_pages->addWidget(makeText());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* choice = new QHBoxLayout;
    auto* label = new PlainLabel(tr("&Format:"), this);
    label->setBuddy(m_format);
    choice->addWidget(label);
    choice->addWidget(m_format, 1);
    layout->addLayout(choice);
    layout->addWidget(m_pages, 1);
    setFocusProxy(m_format);
    connect(m_format, &QComboBox::currentIndexChanged, this, &PayloadEditor::choosePage);
}

QWidget* PayloadEditor::makeKeys()
{
    auto* page = new QWidget(m_pages);
    m_keys = new QTableWidget(1, 2, page);
    m_keys->setAccessibleName(tr("Keys and values"));
    m_keys->setObjectName(QStringLiteral("payloadKeys"));
    m_keys->setHorizontalHeaderLabels({tr("Key"), tr("Value")});
    m_keys->horizontalHeader()->setStretchLastSection(true);
    m_keys->verticalHeader()->hide();
    m_keys->setTabKeyNavigation(false);
    auto* hint = new PlainLabel(tr("The keys pid and created are put in by themselves. A value that is JSON (5, true, "
                                   "[1, 2], \"5\") stands as it is, everything else is text."),
        page);
    hint->setWordWrap(true);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_keys);
    layout->addWidget(hint);
    connect(m_keys, &QTableWidget::itemChanged, this, [this] {
        keepSpareRow();
        Q_EMIT edited();
    });
    return page;
}

QWidget* PayloadEditor::makeJson()
{
    auto* page = new QWidget(m_pages);
    m_json = makePayloadText(tr("JSON object"), page);
    m_json->setObjectName(QStringLiteral("payloadJson"));
    m_json->setPlaceholderText(QStringLiteral("{\"weight\": 5}"));
    auto* hint =
        new PlainLabel(tr("The keys pid and created are put in by themselves, unless they are given here."), page);
    hint->setWordWrap(true);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_json);
    layout->addWidget(hint);
    connect(m_json, &QPlainTextEdit::textChanged, this, &PayloadEditor::edited);
    return page;
}

QLineEdit* PayloadEditor::addCuratorField(
    QFormLayout& form, const QString& label, const QString& name, const QString& hint)
{
    auto* field = new QLineEdit(form.parentWidget());
    field->setAccessibleName(name);
    field->setPlaceholderText(hint);
    form.addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, &PayloadEditor::edited);
    return field;
}

QWidget* PayloadEditor::makeCurator()
{
    auto* page = new QWidget(m_pages);
    auto* form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    m_name = addCuratorField(*form, tr("S&ervice name:"), tr("Service name"), {});
    m_address = addCuratorField(*form, tr("A&ddress:"), tr("Address"), tr("none"));
    m_address->setText(QSysInfo::machineHostName());
    m_port = addCuratorField(*form, tr("&Port:"), tr("Port"), tr("none"));
    m_sslPort = addCuratorField(*form, tr("SS&L port:"), tr("SSL port"), tr("none"));
    m_uri = addCuratorField(*form, tr("&URI:"), tr("URI specification"), QStringLiteral("{scheme}://{address}:{port}"));
    m_payload = makePayloadText(tr("Curator payload"), page);
    m_payload->setObjectName(QStringLiteral("curatorPayload"));
    m_payload->setPlaceholderText(tr("JSON, or nothing"));
    form->addRow(tr("Pa&yload:"), m_payload);
    connect(m_payload, &QPlainTextEdit::textChanged, this, &PayloadEditor::edited);
    return page;
}

QWidget* PayloadEditor::makeText()
{
    m_text = makePayloadText(tr("Plain text"), m_pages);
    m_text->setObjectName(QStringLiteral("payloadText"));
    connect(m_text, &QPlainTextEdit::textChanged, this, &PayloadEditor::edited);
    return m_text;
}

InstancePayload::Format PayloadEditor::format() const
{
    switch (m_format->currentIndex()) {
    case Curator:
        return InstancePayload::Format::Curator;
    case Text:
        return InstancePayload::Format::Text;
    default:
        return InstancePayload::Format::ServiceRegistry;
    }
}

/// Between keys and JSON what was entered goes along, where the other side can show it; else each keeps its own.
void PayloadEditor::choosePage(int page)
{
    const int before = std::exchange(m_page, page);
    if (before == Keys && page == Json && keysProblem().isEmpty())
        m_json->setPlainText(QString::fromStdString(keysJson()));
    else if (before == Json && page == Keys && !checkJson(m_json->toPlainText().toStdString()))
        showKeys(m_json->toPlainText().toStdString());
    m_pages->setCurrentIndex(page);
    Q_EMIT formatChosen();
    Q_EMIT edited();
}

void PayloadEditor::setPlace(const QString& service, const QString& id)
{
    m_id = id;
    if (!m_name->isModified())
        m_name->setText(service);
}

void PayloadEditor::setPayload(const InstancePayload& payload)
{
    switch (payload.format) {
    case InstancePayload::Format::Curator:
        m_format->setCurrentIndex(Curator);
        if (const auto instance = registry::curatorFromJson(payload.content))
            showCurator(*instance);
        return;
    case InstancePayload::Format::Text:
        m_format->setCurrentIndex(Text);
        m_text->setPlainText(QString::fromStdString(payload.content));
        return;
    case InstancePayload::Format::ServiceRegistry:
        break;
    }
    m_json->setPlainText(QString::fromStdString(payload.content));
    m_format->setCurrentIndex(Keys);
    showKeys(payload.content);
}

void PayloadEditor::showCurator(const registry::CuratorInstance& instance)
{
    m_name->setText(QString::fromStdString(instance.name));
    m_name->setModified(true);
    m_address->setText(QString::fromStdString(instance.address.value_or(std::string())));
    m_port->setText(instance.port ? QString::number(*instance.port) : QString());
    m_sslPort->setText(instance.sslPort ? QString::number(*instance.sslPort) : QString());
    m_uri->setText(QString::fromStdString(instance.uriSpec));
    m_payload->setPlainText(QString::fromStdString(instance.payload.value_or(std::string())));
}

void PayloadEditor::showKeys(std::string_view json)
{
    const auto decoded = codec::decode(std::string(json));
    const QSignalBlocker quiet(m_keys);
    m_keys->setRowCount(0);
    if (decoded && *decoded) {
        for (const auto& field : (*decoded)->fields()) {
            const int row = m_keys->rowCount();
            m_keys->insertRow(row);
            m_keys->setItem(row, KeyColumnKey, new QTableWidgetItem(QString::fromStdString(field.first)));
            m_keys->setItem(row, KeyColumnValue, new QTableWidgetItem(valueText(**decoded, field)));
        }
    }
    keepSpareRow();
}

/// There is always an empty row to type into.
void PayloadEditor::keepSpareRow()
{
    const QSignalBlocker quiet(m_keys);
    const int last = m_keys->rowCount() - 1;
    const auto filled = [this, last](int column) {
        return last < 0 || (m_keys->item(last, column) && !m_keys->item(last, column)->text().isEmpty());
    };
    if (filled(KeyColumnKey) || filled(KeyColumnValue))
        m_keys->insertRow(last + 1);
}

QString PayloadEditor::keysProblem() const
{
    std::set<QString> seen;
    for (int row = 0; row < m_keys->rowCount(); ++row) {
        const QTableWidgetItem* key = m_keys->item(row, KeyColumnKey);
        const QTableWidgetItem* value = m_keys->item(row, KeyColumnValue);
        const QString name = key ? key->text() : QString();
        if (name.isEmpty() && value && !value->text().isEmpty())
            return tr("The value in row %1 has no key.").arg(row + 1);
        if (!name.isEmpty() && !seen.insert(name).second)
            return tr("The key %1 is there twice.").arg(displayText(name.toStdString()));
    }
    return {};
}

std::string PayloadEditor::keysJson() const
{
    registry::Instance instance;
    for (int row = 0; row < m_keys->rowCount(); ++row) {
        const QTableWidgetItem* key = m_keys->item(row, KeyColumnKey);
        const QTableWidgetItem* value = m_keys->item(row, KeyColumnValue);
        if (key && !key->text().isEmpty())
            instance.set(key->text().toStdString(), valueJson(value ? value->text() : QString()));
    }
    return instance.isEmpty() ? std::string() : instance.toJson();
}

QString PayloadEditor::curatorProblem() const
{
    if (m_name->text().isEmpty())
        return tr("The service name is missing.");
    if (!isPort(m_port->text()))
        return tr("The port %1 is not a number from 0 to 65535.").arg(displayText(m_port->text().toStdString()));
    if (!isPort(m_sslPort->text()))
        return tr("The SSL port %1 is not a number from 0 to 65535.").arg(displayText(m_sslPort->text().toStdString()));
    const std::string payload = m_payload->toPlainText().toStdString();
    if (const auto fault = payload.empty() ? std::nullopt : checkJson(payload))
        return jsonProblemText(*fault);
    registry::CuratorInstance instance = curator();
    instance.id = "any";
    const auto made = registry::curatorJson(instance);
    if (!made && made.error().detail.starts_with("uriSpec"))
        return tr(
            "The URI has braces that do not match. Variables stand in braces, as in {scheme}://{address}:{port}.");
    return made ? QString() : tr("The payload cannot be written.");
}

registry::CuratorInstance PayloadEditor::curator() const
{
    registry::CuratorInstance instance;
    instance.name = m_name->text().toStdString();
    instance.id = m_id.toStdString();
    instance.address = notEmpty(m_address->text());
    instance.port = portOf(m_port->text());
    instance.sslPort = portOf(m_sslPort->text());
    instance.payload = notEmpty(m_payload->toPlainText());
    instance.uriSpec = m_uri->text().toStdString();
    return instance;
}

QString PayloadEditor::problem() const
{
    if (m_format->currentIndex() == Keys)
        return keysProblem();
    if (m_format->currentIndex() == Curator)
        return curatorProblem();
    if (m_format->currentIndex() == Text)
        return {};
    const std::string json = m_json->toPlainText().trimmed().toStdString();
    if (json.empty())
        return {};
    if (const auto fault = checkJson(json))
        return jsonProblemText(*fault);
    if (json.front() != '{')
        return tr("The payload is JSON, but no object: it has to stand in braces, as in {\"weight\": 5}.");
    if (const auto twice = firstDuplicateKey(json))
        return tr("The key %1 is there twice.").arg(displayText(twice->key));
    return {};
}

std::optional<InstancePayload> PayloadEditor::payload() const
{
    if (!problem().isEmpty())
        return std::nullopt;
    switch (m_format->currentIndex()) {
    case Keys:
        return InstancePayload{InstancePayload::Format::ServiceRegistry, keysJson()};
    case Json:
        return InstancePayload{InstancePayload::Format::ServiceRegistry, m_json->toPlainText().trimmed().toStdString()};
    case Text:
        return InstancePayload{InstancePayload::Format::Text, m_text->toPlainText().toStdString()};
    default:
        break;
    }
    const auto json = registry::curatorJson(curator());
    return json ? std::optional(InstancePayload{InstancePayload::Format::Curator, *json}) : std::nullopt;
}

} // namespace ui
