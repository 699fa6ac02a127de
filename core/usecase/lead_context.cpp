#include "core/usecase/lead_context.h"

#include <algorithm>

#include "core/handover/life.h"
#include "core/leads/company_context.h"

namespace handschlag::usecase {
namespace {

constexpr std::size_t mostColleagues = 5;
/// Of a company with thousands of leads not every handover is looked for.
constexpr std::size_t mostLooked = 50;

/// What a line says, out of the columns: no lead is read for it.
leads::Lead namesAt(const leads::Population& population, std::size_t row)
{
    leads::Lead lead;
    lead.id = population.ids[row];
    for (const char* field : {"external_id", "first_name", "last_name", "company", "job_title"})
        if (std::string text = population.cell(field, row); !text.empty()) lead.fields.emplace(field, std::move(text));
    return lead;
}

bool isCustomer(const leads::Population& population, std::size_t row)
{
    const leads::NumberColumn* customers = population.number("customer");
    return customers && customers->value(row) == 1;
}

bool isInHand(const Colleague& colleague) { return colleague.state && handover::isAlive(*colleague.state); }

Result<Colleague> colleagueAt(Store& store, const leads::Population& population, std::size_t row)
{
    const leads::Lead lead = namesAt(population, row);
    Colleague colleague{lead.id, leads::displayName(lead), std::string(leads::textOf(leads::valueOf(lead, "job_title"))), isCustomer(population, row), {}};
    const auto handovers = store.handovers().ofLead(lead.id);
    if (!handovers) return std::unexpected(handovers.error());
    if (!handovers->empty()) colleague.state = handovers->back().state;
    return colleague;
}

}  // namespace

Result<LeadContext> leadContext(Store& store, LeadId lead)
{
    const auto population = store.leads().population();
    if (!population) return std::unexpected(population.error());
    LeadContext context;
    const auto row = (*population)->rowOf(lead);
    if (!row) return context;
    const leads::CompanyContext company = leads::companyContext(**population, *row, mostLooked);
    context.others = company.others;
    context.customers = company.customers;
    for (const std::size_t other : company.rows) {
        auto colleague = colleagueAt(store, **population, other);
        if (!colleague) return std::unexpected(colleague.error());
        if (isInHand(*colleague)) ++context.openHandovers;
        context.colleagues.push_back(std::move(*colleague));
    }
    std::ranges::stable_sort(context.colleagues, [](const Colleague& a, const Colleague& b) { return isInHand(a) && !isInHand(b); });
    if (context.colleagues.size() > mostColleagues) context.colleagues.resize(mostColleagues);
    for (const leads::LikelyDuplicate& same : leads::likelyDuplicates(**population, *row)) {
        const leads::Lead other = namesAt(**population, same.row);
        const auto text = [&other](std::string_view field) { return std::string(leads::textOf(leads::valueOf(other, field))); };
        context.duplicates.push_back({other.id, text("external_id"), leads::displayName(other), text("company"), same.reason});
    }
    return context;
}

}  // namespace handschlag::usecase
