// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/embedded/SampleContent.h"

#include "backend/embedded/SampleTexts.h"

#include <cstdio>

namespace registry {

namespace {

std::uint32_t crc32(std::string_view bytes)
{
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char c : bytes) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xEDB88320U : 0U);
    }
    return ~crc;
}

void appendLittleEndian(std::string& text, std::uint32_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        text += static_cast<char>(value >> (8 * i));
}

/// About 300 kB. `pretty`: one member a line, else all of it in one line.
std::string productCatalogue(SampleRandom random, bool pretty)
{
    constexpr std::string_view things[] = {
        "Kettle", "Lamp", "Desk", "Chair", "Mug", "Teapot", "Shelf", "Rug", "Clock", "Vase"};
    constexpr std::string_view colours[] = {"red", "green", "blue", "white", "black", "oak", "ash"};
    const std::string newline = pretty ? "\n" : "";
    const std::string colon = pretty ? ": " : ":";
    const auto indent = [&](int depth) { return pretty ? std::string(std::size_t(2 * depth), ' ') : std::string(); };
    const auto member = [&](std::string_view key, const std::string& value, bool last = false) {
        return indent(3) + '"' + std::string(key) + '"' + colon + value + (last ? "" : ",") + newline;
    };
    std::string text = "{" + newline + indent(1) + "\"revision\"" + colon + "418," + newline + indent(1)
        + "\"products\"" + colon + "[" + newline;
    text.reserve(400'000);
    const std::size_t enough = 300'000;
    for (int i = 1; text.size() < enough; ++i) {
        const std::string thing(things[random.below(10)]);
        const std::string colour(colours[random.below(7)]);
        char price[16];
        std::snprintf(price, sizeof price, "%d.%02d", 3 + random.below(400), random.below(100));
        text += (i > 1 ? "," + newline : "") + indent(2) + "{" + newline;
        text += member("sku", "\"FS-" + std::to_string(100'000 + i) + "\"");
        text += member("name", "\"" + thing + " \\u201c" + colour + "\\u201d\"");
        text += member("price", price);
        text += member("stock", std::to_string(random.below(900)));
        text += member("tags", "[\"" + colour + "\",\"" + std::string(things[random.below(10)]) + "\"]");
        text += member("discontinued", random.below(20) ? "false" : "true");
        text += member("supplier",
            "{\"id\":\"" + random.hex(8) + "\",\"days\":" + std::to_string(1 + random.below(30)) + "}", true);
        text += indent(2) + "}";
    }
    return text + newline + indent(1) + "]" + newline + "}" + newline;
}

std::string pseudoBinary(SampleRandom& random, std::size_t bytes)
{
    std::string text = std::string("\xFE\xED\xFE\xED\0\0\0\2", 8); // a Java key store begins like this
    while (text.size() < bytes)
        text += static_cast<char>(random.below(256));
    return text;
}

/// What only the operators may read. `/secrets` lists its children; they show nothing at all.
void writeSecrets(const SampleScribe& scribe, SampleRandom& random)
{
    scribe.identify("ops:" + random.hex(12));
    const Acl nobodyElse{{PermissionAll, "auth", ""}};
    scribe.put("/secrets", "readable for operators only\n");
    for (const char* name : {"payment-provider", "database", "mail-relay"}) {
        scribe.put(std::string("/secrets/") + name, "owner=ops\n", CreateMode::Persistent, nobodyElse);
        for (const char* key : {"user", "password"})
            scribe.put(std::string("/secrets/") + name + "/" + key, random.hex(20), CreateMode::Persistent, nobodyElse);
    }
    const Acl readOnlyForOthers{{PermissionRead, "world", "anyone"}, {PermissionAll, "auth", ""}};
    scribe.put(
        "/config/legal/imprint.txt", std::string(sampleTexts::imprint), CreateMode::Persistent, readOnlyForOthers);
}

} // namespace

SampleScribe SampleScribe::daysAgo(double days) const
{
    return {m_server, m_session, static_cast<std::int64_t>(days * 24 * 3600 * 1000)};
}

std::string SampleScribe::put(const std::string& path, Data data, CreateMode mode, const Acl& acl) const
{
    const Path where = Path::parse(path).value();
    const std::int64_t when = m_server.now() - m_age;
    if (!isSequential(mode) && exists(path)) {
        (void)m_server.apply(m_session, op::SetData{where, std::move(data), anyVersion}, when);
        return path;
    }
    if (!where.parent().isRoot() && !exists(where.parent().str()))
        put(where.parent().str(), "");
    const auto created =
        m_server.apply(m_session, op::Create{where, std::move(data), acl, mode, std::chrono::milliseconds(0)}, when);
    return created ? std::get<CreateReply>(*created).path.str() : std::string();
}

void SampleScribe::remove(const std::string& path) const
{
    (void)m_server.apply(m_session, op::Delete{Path::parse(path).value(), anyVersion}, m_server.now() - m_age);
}

bool SampleScribe::exists(const std::string& path) const
{
    return m_server.apply(m_session, op::Exists{Path::parse(path).value(), false}).has_value();
}

int SampleScribe::childCount(const std::string& path) const
{
    const auto stat = m_server.apply(m_session, op::Exists{Path::parse(path).value(), false});
    return stat ? std::get<Stat>(*stat).numChildren : 0;
}

void SampleScribe::identify(const std::string& userAndPassword) const
{
    (void)m_server.apply(m_session, op::AddAuth{"digest", Secret(userAndPassword)});
}

std::string sampleGzip(std::string_view bytes)
{
    std::string file("\x1F\x8B\x08\0\0\0\0\0\0\x03", 10);
    const std::uint32_t sum = crc32(bytes);
    const auto size = static_cast<std::uint32_t>(bytes.size());
    constexpr std::size_t most = 65535; // bytes in a stored block
    do {
        const std::string_view block = bytes.substr(0, most);
        bytes.remove_prefix(block.size());
        file += bytes.empty() ? '\1' : '\0';
        appendLittleEndian(file, static_cast<std::uint32_t>(block.size()), 2);
        appendLittleEndian(file, ~static_cast<std::uint32_t>(block.size()), 2);
        file += block;
    } while (!bytes.empty());
    appendLittleEndian(file, sum, 4);
    appendLittleEndian(file, size, 4);
    return file;
}

void writeSampleConfig(const SampleScribe& scribe, SampleRandom& random)
{
    using namespace sampleTexts;
    const auto text = [&](const std::string& path, std::string_view data, double days) {
        scribe.daysAgo(days).put(path, std::string(data));
    };
    text("/config/my_app", "{\"pid\":2546,\"created\":\"2026-06-03 13:37:53\",\"state\":\"enabled\"}", 110);
    text("/config/web/nginx.conf", nginxConf, 41);
    text("/config/web/routes.yaml", routesYaml, 12);
    text("/config/web/robots.txt", robotsTxt, 700);
    text("/config/checkout/checkout.properties", checkoutProperties, 3);
    text("/config/checkout/limits.json", limitsJson, 5.5);
    text("/config/search/analyzers.xml", analyzersXml, 96);
    text("/config/search/synonyms.txt", synonymsTxt, 33);
    text("/config/billing/schedule.yaml", scheduleYaml, 60);
    text("/config/legal/welcome.html", welcomeHtml, 210);
    text("/config/i18n/greetings.json", greetingsJson, 25);
    text("/config/logging/logback.xml", logbackXml, 150);
    text("/config/odd/duplicate-keys.json", duplicateKeysJson, 8);
    text("/config/odd/broken.json", brokenJson, 8);
    text("/config/odd/latin1.txt", "caf\xE9 cr\xE8me\n", 8);
    text("/config/odd/markup in a name <b>&amp;", "a name is text, never markup\n", 8);
    text("/config/odd/empty", "", 8);
    scribe.daysAgo(8).put("/config/odd/null", std::nullopt);
    for (const char* app : {"application", "order-service", "customer-service", "order-service,production"}) {
        text(std::string("/config/") + app + "/server.tomcat.max-threads", "200", 44);
        text(std::string("/config/") + app + "/logging.level.root", "INFO", 44);
        text(std::string("/config/") + app + "/feature.new-invoice", app[0] == 'a' ? "false" : "true", 2);
    }
    scribe.daysAgo(90).put("/config/certificates/truststore.jks", pseudoBinary(random, 2048));
    scribe.daysAgo(14).put("/config/catalogue/products.json", productCatalogue(random, true));
    scribe.daysAgo(14).put("/config/catalogue/products.min.json", productCatalogue(random, false));
    scribe.daysAgo(30).put("/config/catalogue/feature-matrix.json.gz", sampleGzip(featureMatrixJson));
    writeSampleFlags(scribe.daysAgo(0.1), random);
    writeSampleRates(scribe.daysAgo(0.02), random);
    writeSecrets(scribe.daysAgo(300), random);
}

void writeSampleFlags(const SampleScribe& scribe, SampleRandom& random)
{
    std::string text = "{\n";
    constexpr std::string_view flags[] = {
        "one-page-checkout", "dark-mode", "fast-search", "gift-cards", "guest-orders"};
    for (const std::string_view flag : flags)
        text += "  \"" + std::string(flag) + "\": {\"enabled\": " + (random.below(2) ? "true" : "false")
            + ", \"percent\": " + std::to_string(random.below(21) * 5) + "}" + (flag == flags[4] ? "\n" : ",\n");
    scribe.put("/config/feature-flags.json", text + "}\n");
}

void writeSampleRates(const SampleScribe& scribe, SampleRandom& random)
{
    std::string text = "# one euro in other currencies\n";
    constexpr std::pair<std::string_view, int> rates[] = {{"chf", 940}, {"gbp", 850}, {"sek", 11'300}, {"usd", 1'090}};
    for (const auto& [currency, thousandths] : rates) {
        char line[48];
        const int value = thousandths + random.below(20);
        std::snprintf(
            line, sizeof line, "rate.%s=%d.%03d\n", std::string(currency).c_str(), value / 1000, value % 1000);
        text += line;
    }
    scribe.put("/config/currency/rates.properties", text);
}

} // namespace registry
