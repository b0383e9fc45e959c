// SPDX-License-Identifier: GPL-3.0-or-later
#include "value/AclRules.h"

#include "value/Digest.h"

#include <algorithm>
#include <arpa/inet.h>
#include <charconv>
#include <optional>

namespace registry {

namespace {

/// 4 or 16 bytes, or nothing when the text is no numeric address.
std::optional<std::string> addressBytes(std::string_view text)
{
    const std::string terminated(text);
    char bytes[16];
    if (inet_pton(AF_INET, terminated.c_str(), bytes) == 1)
        return std::string(bytes, 4);
    if (inet_pton(AF_INET6, terminated.c_str(), bytes) == 1)
        return std::string(bytes, 16);
    return std::nullopt;
}

struct IpRange {
    std::string bytes;
    std::size_t bits = 0;
};

std::optional<IpRange> parseIpRange(std::string_view text)
{
    const std::size_t slash = text.find('/');
    auto bytes = addressBytes(text.substr(0, slash));
    if (!bytes)
        return std::nullopt;
    std::size_t bits = bytes->size() * 8;
    if (slash != std::string_view::npos) {
        const std::string_view number = text.substr(slash + 1);
        const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), bits);
        if (error != std::errc() || end != number.data() + number.size() || bits > bytes->size() * 8)
            return std::nullopt;
    }
    return IpRange{std::move(*bytes), bits};
}

bool isWorld(const AclEntry& entry)
{
    return entry.scheme == "world" && entry.id == "anyone";
}

/// "user:hash" as the server sees it, which cuts at colons and forgets empty pieces at the end.
bool isDigestId(std::string_view id)
{
    while (id.ends_with(':'))
        id.remove_suffix(1);
    return std::count(id.begin(), id.end(), ':') == 1;
}

bool isAuthenticated(const Identity& identity)
{
    return identity.scheme == "digest"; // an address proves nothing
}

bool matches(const AclEntry& entry, const Identity& identity)
{
    if (entry.scheme != identity.scheme)
        return false;
    return entry.scheme == "ip" ? ipMatches(entry.id, identity.id) : entry.id == identity.id;
}

} // namespace

bool ipMatches(std::string_view range, std::string_view address)
{
    const auto wanted = parseIpRange(range);
    const auto given = addressBytes(address);
    if (!wanted || !given || wanted->bytes.size() != given->size())
        return false;
    for (std::size_t bit = 0; bit < wanted->bits; ++bit) {
        const auto differ = std::uint8_t(wanted->bytes[bit / 8]) ^ std::uint8_t((*given)[bit / 8]);
        if (differ & (0x80 >> (bit % 8)))
            return false;
    }
    return true;
}

AclFault faultOf(const AclEntry& entry, const Identities& who)
{
    const auto unless = [](bool fine, AclFault fault) { return fine ? AclFault::None : fault; };
    if (entry.scheme == "world")
        return unless(isWorld(entry), AclFault::WorldId);
    if (entry.scheme == "digest")
        return unless(isDigestId(entry.id), AclFault::DigestId);
    if (entry.scheme == "ip")
        return unless(parseIpRange(entry.id).has_value(), AclFault::Address);
    if (entry.scheme == "auth") {
        const bool proven = std::any_of(who.begin(), who.end(), isAuthenticated);
        return unless(proven, AclFault::NoIdentity);
    }
    return AclFault::UnknownScheme;
}

Identities identitiesOf(const ConnectionProfile& profile)
{
    Identities result;
    for (const Credential& credential : profile.credentials) {
        if (credential.scheme == "digest")
            result.push_back({credential.scheme, digestId(credential.secret.reveal())});
    }
    return result;
}

Result<Acl> effectiveAcl(const Acl& acl, const Identities& who, const std::string& path)
{
    Acl result;
    for (auto entry = acl.begin(); entry != acl.end(); ++entry) {
        if (std::find(acl.begin(), entry, *entry) != entry)
            continue; // said before
        if (entry->scheme != "auth") {
            if (faultOf(*entry, who) != AclFault::None)
                return fail(ErrorCode::InvalidAcl, path, "not a valid " + entry->scheme + " entry");
            result.push_back(*entry);
            continue;
        }
        const std::size_t before = result.size();
        for (const Identity& identity : who) {
            if (isAuthenticated(identity))
                result.push_back({entry->permissions, identity.scheme, identity.id});
        }
        if (result.size() == before)
            return fail(ErrorCode::InvalidAcl, path, "the session has no authenticated identity");
    }
    if (result.empty())
        return fail(ErrorCode::InvalidAcl, path, "empty list");
    return result;
}

bool permits(const Acl& acl, std::int32_t permissions, const Identities& who)
{
    if (acl.empty())
        return true;
    return std::any_of(acl.begin(), acl.end(), [&](const AclEntry& entry) {
        if ((entry.permissions & permissions) == 0)
            return false;
        return isWorld(entry)
            || std::any_of(who.begin(), who.end(), [&](const Identity& identity) { return matches(entry, identity); });
    });
}

bool sameAcl(const Acl& a, const Acl& b)
{
    const auto within = [](const Acl& all, const Acl& part) {
        return std::all_of(part.begin(), part.end(),
            [&](const AclEntry& entry) { return std::find(all.begin(), all.end(), entry) != all.end(); });
    };
    return within(a, b) && within(b, a);
}

Grip gripAfter(const Acl& acl, const Identities& who)
{
    Grip grip = acl.empty() ? Grip::Kept : Grip::Lost;
    for (const AclEntry& entry : acl) {
        if (!(entry.permissions & PermissionAdmin))
            continue;
        if (entry.scheme == "auth" ? std::any_of(who.begin(), who.end(), isAuthenticated)
                                   : permits({entry}, PermissionAdmin, who))
            return Grip::Kept;
        if (entry.scheme != "world" && entry.scheme != "digest" && entry.scheme != "auth")
            grip = Grip::Perhaps;
    }
    return grip;
}

Acl withoutDigests(Acl acl)
{
    for (AclEntry& entry : acl) {
        const std::size_t colon = entry.id.find(':');
        if (entry.scheme == "digest" && colon != std::string::npos)
            entry.id = entry.id.substr(0, colon) + ":x";
    }
    return acl;
}

} // namespace registry
