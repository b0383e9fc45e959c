// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/ChangeSetText.h"

#include "ErrorText.h"
#include "PlainText.h"
#include "access/AclWords.h"
#include "models/RowText.h"

#include <QCoreApplication>

namespace ui {

namespace {

constexpr std::size_t mostSteps = 8; // that are named one by one

struct StagedWords {
    Q_DECLARE_TR_FUNCTIONS(ChangeSetText)
};

QString createText(registry::CreateMode mode)
{
    switch (mode) {
    case registry::CreateMode::Ephemeral:
        return StagedWords::tr("Create (ephemeral)");
    case registry::CreateMode::Container:
        return StagedWords::tr("Create (container)");
    case registry::CreateMode::PersistentWithTtl:
        return StagedWords::tr("Create (with a time to live)");
    default:
        return StagedWords::tr("Create");
    }
}

QString sizeText(const registry::Data& data)
{
    return data ? byteSize(static_cast<qint64>(data->size())) : StagedWords::tr("No data", "null, not empty");
}

QString stepText(const ChangeSet& set, const ChangeSet::Step& step)
{
    const registry::Operation& first = set.edits()[step.edits.front()].operation;
    if (step.edits.size() == 1)
        return StagedWords::tr("%1: %2", "what is done, path")
            .arg(changeText(first), displayText(registry::pathOf(first).str()));
    return StagedWords::tr("%n change(s) together, from %1 on", nullptr, static_cast<int>(step.edits.size()))
        .arg(displayText(registry::pathOf(first).str()));
}

} // namespace

QString changeText(const registry::Operation& operation)
{
    if (const auto* create = std::get_if<registry::op::Create>(&operation))
        return createText(create->mode);
    if (std::holds_alternative<registry::op::Delete>(operation))
        return StagedWords::tr("Delete");
    if (std::holds_alternative<registry::op::SetAcl>(operation))
        return StagedWords::tr("Set access list");
    return StagedWords::tr("Change data");
}

QString contentText(const registry::Operation& operation)
{
    if (const auto* create = std::get_if<registry::op::Create>(&operation))
        return sizeText(create->data);
    if (const auto* set = std::get_if<registry::op::SetData>(&operation))
        return sizeText(set->data);
    if (const auto* access = std::get_if<registry::op::SetAcl>(&operation))
        return aclLine(access->acl);
    return {};
}

QString baseText(const registry::Operation& operation)
{
    if (const auto* set = std::get_if<registry::op::SetData>(&operation))
        return QString::number(set->version);
    if (const auto* gone = std::get_if<registry::op::Delete>(&operation))
        return QString::number(gone->version);
    if (const auto* access = std::get_if<registry::op::SetAcl>(&operation))
        return StagedWords::tr("%1 of the list", "a version number").arg(access->aclVersion);
    return {};
}

QString standingText(const ChangeSetController::Standing& standing)
{
    using Kind = ChangeSetController::Standing::Kind;
    switch (standing.kind) {
    case Kind::Sending:
        return StagedWords::tr("Being applied");
    case Kind::Refused:
        return StagedWords::tr("Not applied: %1", "reason").arg(errorText(*standing.error));
    case Kind::Unknown:
        return StagedWords::tr("Unknown whether it was applied: %1", "reason").arg(errorText(*standing.error));
    case Kind::ChangedSince:
        return StagedWords::tr("Changed on the server since: %1", "reason").arg(errorText(*standing.error));
    case Kind::Staged:
        break;
    }
    return standing.typedSince ? StagedWords::tr("Staged; the draft has been changed since")
                               : StagedWords::tr("Staged");
}

QString planText(const ChangeSet& set, const std::vector<ChangeSet::Step>& steps)
{
    if (steps.size() < 2)
        return {};
    const QString how = StagedWords::tr(
        "It is applied in %n steps; each is carried out whole or not at all:", nullptr, static_cast<int>(steps.size()));
    QStringList lines{StagedWords::tr("The server cannot take all of this in one request. %1").arg(how)};
    for (std::size_t i = 0; i < std::min(steps.size(), mostSteps); ++i)
        lines +=
            StagedWords::tr("%1. %2", "number of the step, what is done in it").arg(i + 1).arg(stepText(set, steps[i]));
    if (steps.size() > mostSteps)
        lines += StagedWords::tr("and %n more step(s)", nullptr, static_cast<int>(steps.size() - mostSteps));
    return lines.join(QLatin1Char('\n'));
}

} // namespace ui
