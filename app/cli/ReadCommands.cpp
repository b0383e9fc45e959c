// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"
#include "Walk.h"
#include "Writers.h"

#include "session/OnDone.h"

#include <QDateTime>

#include <algorithm>

namespace cli {

namespace {

using registry::Error;
using registry::ErrorCode;
using registry::NodeValue;
using registry::Path;
using registry::Result;

constexpr int deepestNesting = 500; // of nested output; more is no use to any reader

void printValue(const Value& value, Format format)
{
    print(format == Format::Yaml     ? toYaml(value)
            : format == Format::Json ? toIndentedJson(value) + '\n'
                                     : toCompactJson(value) + '\n');
}

/// get: ndsr's shapes.
class Get final : public Command {
public:
    using Command::Command;
    void run() override
    {
        if (m_arguments.recursive && m_arguments.service.cacheFile.empty())
            walk();
        else if (m_arguments.recursive)
            collect({m_arguments.path});
        else
            onDone(m_registry.get(m_arguments.path), this, [this](const Result<NodeValue>& got) { one(got); });
    }

private:
    void one(const Result<NodeValue>& got)
    {
        const auto error = troubleOf(got);
        if (error)
            return endWith(*error);
        noteAge(*got);
        if (m_arguments.raw) {
            print(got->raw.value_or(""));
            return end(Done);
        }
        WalkedNode node{got->path, got->raw, got->stat.value_or(registry::Stat()), {}, {}};
        show({node}, &got->children);
    }

    std::optional<Error> troubleOf(const Result<NodeValue>& got) const
    {
        if (!got)
            return got.error();
        if (!got->exists)
            return Error{ErrorCode::NoNode, got->path.str(), 0, {}};
        if (got->error && (m_arguments.withData || m_arguments.raw))
            return got->error;
        return {};
    }

    void noteAge(const NodeValue& value)
    {
        if (!value.staleSince || std::exchange(m_ageNoted, true))
            return;
        const auto since = std::chrono::duration_cast<std::chrono::milliseconds>(value.staleSince->time_since_epoch());
        note("no server answers: last known, as of "
            + QDateTime::fromMSecsSinceEpoch(since.count()).toUTC().toString(Qt::ISODate).toStdString());
    }

    void walk()
    {
        whenConnected([this] {
            auto* walk = new Walk(backend(), m_arguments.service.timeout, this);
            using Content = registry::Traversal::Content;
            walk->start({.root = m_arguments.path, .content = m_arguments.withData ? Content::Data : Content::Names},
                [this](Result<WalkedTree> tree) {
                    if (!tree)
                        return endWith(tree.error());
                    for (const WalkedNode& node : *tree) {
                        if (node.error && m_arguments.withData)
                            return endWith(*node.error);
                        if (node.error)
                            note(node.path.str() + ": its children cannot be read");
                    }
                    show(*tree, nullptr);
                });
        });
    }

    /// With a cache file: node by node, so that what is read is kept for the time without a server.
    void collect(std::vector<Path> paths)
    {
        for (const Path& path : paths) {
            ++m_open;
            onDone(m_registry.get(path), this, [this, path](const Result<NodeValue>& got) {
                --m_open;
                const auto error = troubleOf(got);
                const bool vanished = error && error->code == ErrorCode::NoNode && path != m_arguments.path;
                if (error && !vanished)
                    return endWith(*error);
                if (!error) {
                    noteAge(*got);
                    m_collected.push_back({path, got->raw, got->stat.value_or(registry::Stat()), {}, {}});
                    std::vector<Path> children;
                    for (const std::string& name : got->children)
                        children.push_back(path.childFromServer(name));
                    collect(std::move(children));
                }
                if (m_open == 0)
                    show(linked(std::move(m_collected)), nullptr);
            });
        }
    }

    Value members(const WalkedNode& node) const
    {
        std::vector<Value::Member> members;
        if (m_arguments.withData)
            members.emplace_back("data", dataValue(node.data));
        return Value::object(std::move(members));
    }

    Value nested(const WalkedTree& tree, std::size_t at) const
    {
        Value value = members(tree[at]);
        if (m_arguments.recursive) {
            std::vector<Value> children;
            for (const std::size_t child : tree[at].children)
                children.push_back(nested(tree, child));
            value.members.insert(value.members.begin(), {"children", Value::list(std::move(children))});
        }
        return Value::object({{tree[at].path.str(), std::move(value)}});
    }

    /// `names`: of the only node's children, for JSON lines.
    void show(const WalkedTree& tree, const std::vector<std::string>* names)
    {
        const Format format = m_arguments.format.value_or(Format::Yaml);
        if (format == Format::Dir || format == Format::JsonLines) {
            showLines(tree, 0, names);
            return end(Done);
        }
        const int base = tree.empty() ? 0 : tree.front().path.depth();
        for (const WalkedNode& node : tree)
            if (node.path.depth() - base > deepestNesting)
                return endWith(Error{ErrorCode::TooLarge, node.path.str(), 0, "too deep to nest: use -o dir or jsonl"});
        if (!tree.empty())
            printValue(nested(tree, 0), format);
        end(Done);
    }

    void showLines(const WalkedTree& tree, std::size_t root, const std::vector<std::string>* names)
    {
        std::vector<std::size_t> open;
        if (!tree.empty())
            open.push_back(root);
        while (!open.empty()) {
            const WalkedNode& node = tree[open.back()];
            open.pop_back();
            open.insert(open.end(), node.children.rbegin(), node.children.rend());
            if (m_arguments.format == Format::Dir) {
                print(oneLine(node.path.str()) + '\n');
                continue;
            }
            Value line = members(node);
            std::vector<Value> list;
            for (const std::size_t child : node.children)
                list.push_back(Value::string(std::string(tree[child].path.name())));
            for (std::size_t i = 0; names && i < names->size(); ++i)
                list.push_back(Value::string((*names)[i]));
            line.members.emplace_back("children", Value::list(std::move(list)));
            line.members.emplace_back("path", Value::string(node.path.str()));
            printValue(Value::object(std::move(line.members)), Format::JsonLines);
        }
    }

    int m_open = 0;
    WalkedTree m_collected;
    bool m_ageNoted = false;
};

class Ls final : public Command {
public:
    using Command::Command;
    void run() override
    {
        whenConnected([this] {
            onDone(
                session().readChildren(m_arguments.path), this, [this](const Result<registry::ChildrenReply>& reply) {
                    if (!reply)
                        return endWith(reply.error());
                    std::vector<std::string> names;
                    for (std::size_t i = 0; i < reply->names->size(); ++i)
                        names.emplace_back((*reply->names)[i]);
                    std::sort(names.begin(), names.end());
                    show(names);
                    end(Done);
                });
        });
    }

private:
    void show(const std::vector<std::string>& names)
    {
        std::vector<Value> list;
        for (const std::string& name : names) {
            if (!m_arguments.format || m_arguments.format == Format::Dir)
                print(oneLine(name) + '\n');
            else
                list.push_back(Value::string(name));
        }
        if (m_arguments.format && m_arguments.format != Format::Dir)
            printValue(Value::list(std::move(list)), *m_arguments.format);
    }
};

class Tree final : public Command {
public:
    using Command::Command;
    void run() override
    {
        whenConnected([this] {
            auto* walk = new Walk(backend(), m_arguments.service.timeout, this);
            registry::Traversal::Options options{
                .root = m_arguments.path, .content = registry::Traversal::Content::Names};
            options.maxDepth = m_arguments.depth.value_or(options.maxDepth);
            walk->start(std::move(options), [this](Result<WalkedTree> tree) {
                if (!tree)
                    return endWith(tree.error());
                draw(*tree);
                end(Done);
            });
        });
    }

private:
    struct Row {
        std::size_t node;
        std::string lead; ///< what stands before the children's lines
        std::string branch;
        int depth;
    };
    void draw(const WalkedTree& tree)
    {
        std::vector<Row> open;
        if (!tree.empty())
            open.push_back({0, "", "", 0});
        while (!open.empty()) {
            const Row row = std::move(open.back());
            open.pop_back();
            const WalkedNode& node = tree[row.node];
            const std::string name = row.depth == 0 ? node.path.str() : std::string(node.path.name());
            const bool cut = m_arguments.depth && row.depth >= *m_arguments.depth && node.stat.numChildren > 0;
            const char* more = cut ? " …" : node.error ? " (cannot be read)" : "";
            print(row.branch + oneLine(name) + more + '\n');
            for (std::size_t i = node.children.size(); i-- > 0;) {
                const bool last = i + 1 == node.children.size();
                open.push_back({node.children[i], row.lead + (last ? "    " : "│   "),
                    row.lead + (last ? "└── " : "├── "), row.depth + 1});
            }
        }
    }
};

class Stat final : public Command {
public:
    using Command::Command;
    void run() override
    {
        whenConnected([this] {
            onDone(session().readStat(m_arguments.path), this, [this](const Result<registry::Stat>& stat) {
                if (!stat)
                    return endWith(stat.error());
                const Value value = statValue(*stat);
                if (m_arguments.format && m_arguments.format != Format::Dir) {
                    printValue(value, *m_arguments.format);
                } else {
                    for (const auto& [key, number] : value.members)
                        print(key + ": " + number.text + '\n');
                }
                end(Done);
            });
        });
    }
};

class ShowAcl final : public Command {
public:
    using Command::Command;
    void run() override
    {
        whenConnected([this] {
            onDone(session().readAcl(m_arguments.path), this, [this](const Result<registry::AclReply>& reply) {
                if (!reply)
                    return endWith(reply.error());
                std::vector<Value> list;
                for (const auto& entry : reply->acl) {
                    const std::string letters = registry::permissionLetters(entry.permissions);
                    if (!m_arguments.format || m_arguments.format == Format::Dir)
                        print(oneLine(entry.scheme) + ':' + oneLine(entry.id) + ':' + letters + '\n');
                    list.push_back(Value::object({{"scheme", Value::string(entry.scheme)},
                        {"id", Value::string(entry.id)}, {"permissions", Value::string(letters)}}));
                }
                if (m_arguments.format && m_arguments.format != Format::Dir)
                    printValue(Value::list(std::move(list)), *m_arguments.format);
                end(Done);
            });
        });
    }
};

} // namespace

std::unique_ptr<Command> makeReadCommand(
    const Arguments& arguments, registry::ServiceRegistry& registry, registry::Backend& backend)
{
    const std::string& name = arguments.command;
    if (name == "get")
        return std::make_unique<Get>(arguments, registry, backend);
    if (name == "ls")
        return std::make_unique<Ls>(arguments, registry, backend);
    if (name == "tree")
        return std::make_unique<Tree>(arguments, registry, backend);
    if (name == "stat")
        return std::make_unique<Stat>(arguments, registry, backend);
    if (name == "acl")
        return std::make_unique<ShowAcl>(arguments, registry, backend);
    return nullptr;
}

} // namespace cli
