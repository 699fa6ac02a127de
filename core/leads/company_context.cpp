#include "core/leads/company_context.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/leads/company_name.h"
#include "core/leads/like_codes.h"
#include "core/scoring/free_mail_hosts.h"

namespace handschlag::leads {
namespace {

std::vector<std::uint8_t> sameCompany(const TextColumn& companies, std::size_t row)
{
    const std::string company = plainCompany(companies.value(row));
    if (company.empty()) return {};
    return codesLike(companies, [&](std::string_view text) { return mayBeginWith(text, company) && plainCompany(text) == company; });
}

std::vector<std::uint8_t> sameHost(const TextColumn& hosts, std::size_t row)
{
    const std::string host = foldCase(hosts.value(row));
    if (host.empty() || std::ranges::binary_search(scoring::freeMailHosts, std::string_view(host))) return {};
    return codesLike(hosts, [&](std::string_view text) { return equalsFolded(text, host); });
}

}  // namespace

CompanyContext companyContext(const Population& population, std::size_t row, std::size_t mostRows)
{
    const TextColumn* companies = population.text("company");
    const NumberColumn* customers = population.number("customer");
    const TextColumn& hosts = population.mailHosts;
    const auto byCompany = companies ? sameCompany(*companies, row) : std::vector<std::uint8_t>();
    const auto byHost = hosts.codes.size() == population.size() ? sameHost(hosts, row) : std::vector<std::uint8_t>();
    CompanyContext context;
    if (byCompany.empty() && byHost.empty()) return context;
    for (std::size_t other = 0; other < population.size(); ++other) {
        const bool company = !byCompany.empty() && byCompany[companies->codes[other]];
        if (other == row || !(company || (!byHost.empty() && byHost[hosts.codes[other]]))) continue;
        ++context.others;
        if (customers && customers->value(other) == 1) ++context.customers;
        if (context.rows.size() < mostRows) context.rows.push_back(other);
    }
    return context;
}

}  // namespace handschlag::leads
