#include "core/leads/likeness.h"

#include <algorithm>
#include <functional>

#include "core/base/text.h"
#include "core/leads/company_name.h"
#include "core/leads/mail_host.h"
#include "core/scoring/free_mail_hosts.h"

namespace handschlag::leads {
namespace {

constexpr int emailPoints = 80, namePoints = 40, companyPoints = 30, domainPoints = 20, otherNamePoints = -40;

bool isProvider(std::string_view host) { return std::ranges::binary_search(scoring::freeMailHosts, host); }

std::string companyDomain(const IdentityFields& fields, std::string_view email)
{
    std::string domain = plainDomain(fields.domain);
    return domain.empty() ? plainDomain(hostPart(email)) : domain;
}

std::string personOf(std::string_view firstName, std::string_view lastName)
{
    const std::string given = plainName(firstName), family = plainName(lastName);
    return given.empty() || family.empty() ? std::string() : given + ' ' + family;
}

bool same(const std::string& a, const std::string& b) { return !a.empty() && a == b; }

/// "j weber" and "jana weber": the initial says nothing against it.
bool mayBeSame(std::string_view a, std::string_view b)
{
    const auto family = [](std::string_view person) { return person.substr(person.find(' ')); };
    const auto isInitial = [](std::string_view person) { return person.find(' ') == 1; };
    return a.front() == b.front() && (isInitial(a) || isInitial(b)) && family(a) == family(b);
}

/// Never 0.
std::uint64_t numberOf(char kind, std::string_view a, std::string_view b)
{
    std::string text(1, kind);
    text += a;
    text += '\n';
    text += b;
    return std::max<std::uint64_t>(std::hash<std::string>{}(text), 1);
}

std::string_view textAt(const Population& population, std::string_view field, std::size_t row)
{
    const TextColumn* column = population.text(field);
    return column ? column->value(row) : std::string_view();
}

}  // namespace

std::string plainDomain(std::string_view domain)
{
    const std::string folded = foldCase(trimmed(domain));
    std::string_view host = folded;
    if (const auto scheme = host.find("://"); scheme != std::string_view::npos) host.remove_prefix(scheme + 3);
    host = host.substr(0, host.find_first_of("/?#:"));
    if (host.starts_with("www.")) host.remove_prefix(4);
    return isProvider(host) ? std::string() : std::string(host);
}

Identity identityOf(const IdentityFields& fields)
{
    Identity identity;
    identity.email = foldCase(trimmed(fields.email));
    identity.person = personOf(fields.firstName, fields.lastName);
    identity.company = plainCompany(fields.company);
    identity.domain = companyDomain(fields, identity.email);
    return identity;
}

IdentityFields identityFieldsAt(const Population& population, std::size_t row)
{
    const auto text = [&](std::string_view field) { return textAt(population, field, row); };
    return {text("email"), text("first_name"), text("last_name"), text("company"), text("domain")};
}

int Likeness::score() const
{
    const int alike = (email ? emailPoints : 0) + (name ? namePoints : 0) + (company ? companyPoints : 0) + (domain ? domainPoints : 0);
    return std::max(0, std::min(100, alike) + (otherName ? otherNamePoints : 0));
}

Likeness likenessOf(const Identity& a, const Identity& b)
{
    Likeness alike;
    alike.email = same(a.email, b.email);
    alike.name = same(a.person, b.person);
    alike.company = same(a.company, b.company);
    alike.domain = same(a.domain, b.domain);
    alike.otherName = !alike.name && !a.person.empty() && !b.person.empty() && !mayBeSame(a.person, b.person);
    return alike;
}

IdentityKeys keysOf(const Identity& identity)
{
    IdentityKeys keys;
    if (!identity.email.empty()) keys.email = numberOf('e', identity.email, {});
    if (!identity.person.empty() && !identity.company.empty()) keys.nameAndCompany = numberOf('c', identity.person, identity.company);
    if (!identity.person.empty() && !identity.domain.empty()) keys.nameAndDomain = numberOf('d', identity.person, identity.domain);
    return keys;
}

}  // namespace handschlag::leads
