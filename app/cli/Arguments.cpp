// SPDX-License-Identifier: GPL-3.0-or-later
#include "Arguments.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <functional>
#include <limits>
#include <string_view>

namespace cli {

namespace {

using registry::CreateMode;
using registry::ErrorCode;

/// One option: its names, the commands that take it ("" for all), and what it does with its value.
struct Option {
    std::string_view shortName;
    std::string_view longName;
    std::string_view commands;
    bool hasValue;
    std::function<bool(Arguments&, const std::string&)> set;
};

template <typename T> bool number(const std::string& text, T& value, T least, T most)
{
    T parsed = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), parsed);
    if (error != std::errc() || end != text.data() + text.size() || parsed < least || parsed > most)
        return false;
    value = parsed;
    return true;
}

std::optional<std::chrono::milliseconds> seconds(const std::string& text, double least)
{
    char* end = nullptr;
    const double value = std::strtod(text.c_str(), &end);
    if (text.empty() || *end != '\0' || !std::isfinite(value) || value < least || value > 1e6)
        return {};
    return std::chrono::milliseconds(std::llround(value * 1000));
}

bool setFormat(Arguments& a, const std::string& text)
{
    static const std::pair<std::string_view, Format> formats[] = {
        {"yaml", Format::Yaml}, {"json", Format::Json}, {"dir", Format::Dir}, {"jsonl", Format::JsonLines}};
    for (const auto& [name, format] : formats)
        if (text == name)
            a.format = format;
    return a.format.has_value();
}

bool setMode(Arguments& a, const std::string& text)
{
    static const std::pair<std::string_view, CreateMode> modes[] = {{"persistent", CreateMode::Persistent},
        {"ephemeral", CreateMode::Ephemeral}, {"sequential", CreateMode::PersistentSequential},
        {"persistent-sequential", CreateMode::PersistentSequential},
        {"ephemeral-sequential", CreateMode::EphemeralSequential}, {"container", CreateMode::Container}};
    for (const auto& [name, mode] : modes)
        if (text == name) {
            a.mode = mode;
            return true;
        }
    return false;
}

template <typename F> std::function<bool(Arguments&, const std::string&)> always(F f)
{
    return [f](Arguments& a, const std::string& text) {
        f(a, text);
        return true;
    };
}

const std::vector<Option>& options()
{
    using S = const std::string&;
    static const std::vector<Option> all = {
        {"-s", "--server", "", true, always([](Arguments& a, S v) { a.service.server = v; })},
        {"-u", "--username", "", true, always([](Arguments& a, S v) { a.service.username = v; })},
        {"", "--password-file", "", true, always([](Arguments& a, S v) { a.passwordFile = v; })},
        {"", "--read-only", "", false, always([](Arguments& a, S) { a.service.readOnly = true; })},
        {"", "--timeout", "", true,
            [](Arguments& a, S v) {
                const auto given = seconds(v, 0.1);
                a.service.timeout = given.value_or(a.service.timeout);
                return given.has_value();
            }},
        {"", "--cache", "", true, always([](Arguments& a, S v) { a.service.cacheFile = v; })},
        {"-o", "--outputformat", "", true, setFormat},
        {"-q", "--quiet", "", false, always([](Arguments& a, S) { a.quiet = true; })},
        {"-h", "--help", "", false, always([](Arguments& a, S) { a.help = true; })},
        {"-d", "--data", "get", false, always([](Arguments& a, S) { a.withData = true; })},
        {"", "--data", "set create register", true, always([](Arguments& a, S v) { a.data = v; })},
        {"-r", "--recursive", "get rm", false, always([](Arguments& a, S) { a.recursive = true; })},
        {"", "--raw", "get set create", false, always([](Arguments& a, S) { a.raw = true; })},
        {"-p", "--parents", "create", false, always([](Arguments& a, S) { a.parents = true; })},
        {"-f", "--follow", "state", false, always([](Arguments& a, S) { a.follow = true; })},
        {"", "--check", "board", false, always([](Arguments& a, S) { a.check = true; })},
        {"", "--depth", "tree", true,
            [](Arguments& a, S v) { return number(v, a.depth.emplace(), 0, std::numeric_limits<int>::max()); }},
        {"", "--version", "set rm", true,
            [](Arguments& a, S v) {
                return number(v, a.nodeVersion.emplace(), std::numeric_limits<std::int32_t>::min(),
                    std::numeric_limits<std::int32_t>::max());
            }},
        {"", "--version", "", false, always([](Arguments& a, S) { a.version = true; })},
        {"", "--mode", "create", true, setMode},
        {"", "--ttl", "create", true,
            [](Arguments& a, S v) { return number(v, a.ttl, std::int64_t(1), (std::int64_t(1) << 40) - 1); }},
        {"", "--simultaneous", "lock", true, [](Arguments& a, S v) { return number(v, a.simultaneous, 1, 1'000'000); }},
        {"", "--wait", "lock", true, [](Arguments& a, S v) { return (a.wait = seconds(v, 0)).has_value(); }},
    };
    return all;
}

constexpr std::string_view commandNames[] = {
    "get", "ls", "tree", "stat", "acl", "set", "create", "rm", "register", "watch", "state", "lock", "board"};

bool isOneOf(std::string_view list, std::string_view word)
{
    while (!list.empty()) {
        const auto end = std::min(list.find(' '), list.size());
        if (list.substr(0, end) == word)
            return true;
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return false;
}

tl::unexpected<registry::Error> wrong(const std::string& word, const std::string& why)
{
    return registry::fail(ErrorCode::BadArguments, word, why);
}

class Parser {
public:
    explicit Parser(const std::vector<std::string>& words)
        : m_words(words)
    {
    }
    registry::Result<Arguments> parse();

private:
    void findCommand();
    registry::Result<void> option(std::size_t& at);
    registry::Result<void> conclude();
    registry::Result<void> concludeBoard();

    const std::vector<std::string>& m_words;
    Arguments m_arguments;
    std::vector<std::string> m_positional;
    std::string m_path;
};

/// The first word that is a command's name and no option's value: options may stand before it.
void Parser::findCommand()
{
    for (std::size_t i = 0; i < m_words.size() && m_words[i] != "--"; ++i) {
        const std::string& word = m_words[i];
        if (!word.starts_with('-') || word == "-") {
            m_arguments.command = word;
            return;
        }
        for (const Option& option : options())
            if (option.commands.empty() && option.hasValue && (word == option.shortName || word == option.longName)) {
                ++i;
                break;
            }
    }
}

registry::Result<void> Parser::option(std::size_t& at)
{
    const std::string& word = m_words[at];
    const auto equals = word.starts_with("--") ? word.find('=') : std::string::npos;
    const std::string name = word.substr(0, equals);
    const Option* found = nullptr;
    bool known = false;
    for (const Option& option : options()) {
        if (name != option.shortName && name != option.longName)
            continue;
        known = true;
        const bool fits = isOneOf(option.commands, m_arguments.command);
        if (fits || (option.commands.empty() && !found))
            found = &option;
        if (fits)
            break;
    }
    if (!found)
        return wrong(name, known ? "not an option of " + m_arguments.command : "no such option");
    if (!found->hasValue && equals != std::string::npos)
        return wrong(name, "takes no value");
    std::string value;
    if (found->hasValue && equals != std::string::npos)
        value = word.substr(equals + 1);
    else if (found->hasValue && ++at == m_words.size())
        return wrong(name, "needs a value");
    else if (found->hasValue)
        value = m_words[at];
    if (!found->set(m_arguments, value))
        return wrong(name, "cannot be " + value);
    return {};
}

registry::Result<void> Parser::concludeBoard()
{
    if (m_positional.size() < 2)
        return wrong("board", "needs a file");
    if (!m_arguments.check)
        return wrong("board", "needs --check");
    if (!m_arguments.childCommand.empty())
        return wrong("board", "runs no command");
    if (m_arguments.format == Format::Dir)
        return wrong("-o", "cannot be dir here");
    if (!m_arguments.service.cacheFile.empty())
        return wrong("--cache", "is of no use to board: an alarm is about now");
    if (!m_arguments.passwordFile.empty() && m_arguments.service.username.empty())
        return wrong("--password-file", "needs -u");
    m_arguments.file = m_positional[1];
    return {};
}

registry::Result<void> Parser::conclude()
{
    const std::string& command = m_arguments.command;
    if (command.empty())
        return wrong("", "no command given; see rosterctl --help");
    if (std::find(std::begin(commandNames), std::end(commandNames), command) == std::end(commandNames))
        return wrong(command, "no such command; see rosterctl --help");
    const bool takesPath = command != "state";
    const bool mayOmitPath = isOneOf("get ls tree stat acl", command);
    const bool takesData = isOneOf("set create register", command);
    if (takesData && m_positional.size() == 3 && m_positional.back() == "-" && !m_arguments.data) {
        m_arguments.data = "-"; // a lone dash, as in `set --raw PATH -`
        m_positional.pop_back();
    }
    if (m_positional.size() > (takesPath ? 2U : 1U))
        return wrong(m_positional.back(), "one word too many");
    if (command == "board")
        return concludeBoard();
    if (takesPath && !mayOmitPath && m_positional.size() < 2)
        return wrong(command, "needs a path");
    auto path = registry::Path::parse(m_positional.size() > 1 ? m_positional[1] : "/");
    if (!path)
        return tl::unexpected(registry::Error{path.error().code, m_positional[1], 0, path.error().detail});
    m_arguments.path = *path;
    if (auto endpoint = registry::parseEndpoint(m_arguments.service.server); !endpoint)
        return tl::unexpected(
            registry::Error{endpoint.error().code, m_arguments.service.server, 0, endpoint.error().detail});
    if (command == "lock" && m_arguments.childCommand.empty())
        return wrong(command, "needs a command behind --");
    if (!m_arguments.childCommand.empty() && command != "lock" && command != "register")
        return wrong(command, "runs no command");
    if (m_arguments.ttl > 0) {
        if (m_arguments.mode == CreateMode::Persistent)
            m_arguments.mode = CreateMode::PersistentWithTtl;
        else if (m_arguments.mode == CreateMode::PersistentSequential)
            m_arguments.mode = CreateMode::PersistentSequentialWithTtl;
        else
            return wrong("--ttl", "goes with persistent and sequential only");
    }
    if (m_arguments.raw && command == "get" && (m_arguments.recursive || m_arguments.format))
        return wrong("--raw", "goes with neither -r nor -o");
    if (!m_arguments.passwordFile.empty() && m_arguments.service.username.empty())
        return wrong("--password-file", "needs -u");
    m_arguments.service.lazy = !m_arguments.service.cacheFile.empty();
    m_arguments.service.rateLimitCalls = 0; // one command is no flood
    return {};
}

registry::Result<Arguments> Parser::parse()
{
    findCommand();
    for (std::size_t at = 0; at < m_words.size(); ++at) {
        const std::string& word = m_words[at];
        if (word == "--") {
            m_arguments.childCommand.assign(m_words.begin() + static_cast<std::ptrdiff_t>(at) + 1, m_words.end());
            break;
        }
        if (!word.starts_with('-') || word == "-")
            m_positional.push_back(word);
        else if (const auto taken = option(at); !taken)
            return tl::unexpected(taken.error());
    }
    if (m_arguments.help || m_arguments.version)
        return m_arguments;
    if (const auto concluded = conclude(); !concluded)
        return tl::unexpected(concluded.error());
    return m_arguments;
}

} // namespace

registry::Result<Arguments> parseArguments(const std::vector<std::string>& words)
{
    return Parser(words).parse();
}

std::string usageText()
{
    return R"(usage: rosterctl [OPTION...] COMMAND [PATH] [OPTION...] [-- PROGRAM...]

Commands:
  get [PATH] [-d] [-r] [--raw]     the node; with data (-d), with all below (-r); its bytes as they are (--raw)
  ls [PATH]                        names of the children
  tree [PATH] [--depth N]          the names below, drawn
  stat [PATH]  acl [PATH]          what the server says about the node
  set PATH [--data JSON|@FILE|-] [--raw] [--version N]      a lone - is short for --data -
  create PATH [--data ...] [--raw] [--mode MODE] [--ttl MS] [-p]
                                   MODE: persistent ephemeral sequential ephemeral-sequential container
  rm PATH [-r] [--version N]
  register PATH [--data JSON] [-- PROGRAM...]   hold an ephemeral node, while PROGRAM runs or until a signal
  lock PATH [--simultaneous N] [--wait S] -- PROGRAM...
  watch PATH                       a line of JSON for every change
  state [--follow]                 the connection
  board FILE --check               a line for every alarm of the board that is on now; its file names the servers

Options:
  -s, --server HOSTS[/CHROOT]      default localhost:2181; registry:FILE and sample: need no server
  -u, --username USER              digest identity; the password is asked for, or
      --password-file FILE         its first line
      --read-only                  refuse every write
      --timeout S                  of the session, and of waiting for a server; default 5
      --cache FILE                 keep last-known results there, and use them when no server answers
  -o, --outputformat yaml|json|dir|jsonl
  -q, --quiet                      no remarks on stderr, only errors
  -h, --help   --version

Exit codes: 0 done, 1 other error, 2 usage, 3 no connection, 4 read-only, 5 not permitted, 6 no such node,
7 conflict; register and lock pass PROGRAM's code on. board: 0 no alarm, 1 an alarm, 2 usage or a bad file,
3 no connection, or something that an alarm needs could not be read.
)";
}

} // namespace cli
