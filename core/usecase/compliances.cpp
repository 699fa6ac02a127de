#include "core/usecase/compliances.h"

#include <algorithm>
#include <unordered_map>

#include "core/handover/consent.h"
#include "core/handover/handover_as_of.h"
#include "core/usecase/agreements.h"
#include "core/usecase/fiscal_year.h"
#include "core/usecase/works_agreement.h"

namespace handschlag::usecase {
namespace {

bool isWithin(const handover::Handover& handover, const ComplianceRequest& request)
{
    return handover.submittedAt >= request.from && handover.submittedAt < request.to && handover.submittedAt <= request.asOf;
}

/// Asked only where a cadence is owed. An erased lead is nobody to write to.
Result<bool> mayMail(Store& store, const handover::PastHandover& past)
{
    if (std::ranges::find(past.events, handover::EventKind::Accept, &handover::HandoverEvent::kind) == past.events.end()) return false;
    const auto lead = store.leads().find(past.handover.lead);
    if (!lead) return std::unexpected(lead.error());
    return *lead && handover::mayMail(**lead);
}

Result<std::unordered_map<TeamId, std::string>> teamNames(Store& store)
{
    const auto teams = store.people().teams();
    if (!teams) return std::unexpected(teams.error());
    std::unordered_map<TeamId, std::string> names;
    for (const Team& team : *teams) names.emplace(team.id, team.name);
    return names;
}

Result<handover::ComplianceRules> rulesFor(Store& store, handover::ComplianceRules rules)
{
    if (!rules.persons.empty()) return rules;
    const auto persons = store.people().persons();
    if (!persons) return std::unexpected(persons.error());
    for (const Person& person : *persons)
        if (person.side == agreement::Side::Sales) ++rules.persons[person.team];
    return rules;
}

Result<std::vector<LeadLabel>> leadsOf(Store& store, const std::vector<handover::Breach>& breaches, const std::vector<HandoverFile>& files)
{
    std::vector<LeadId> leads;
    for (const handover::Breach& breach : breaches) {
        const auto file = std::ranges::lower_bound(files, breach.handover, {}, [](const HandoverFile& one) { return one.handover.id; });
        leads.push_back(file->handover.lead);
    }
    return leadLabels(store, leads);
}

Result<std::vector<VersionJudgedBy>> versionsOf(Store& store, const std::vector<HandoverFile>& files, TermsBook& book)
{
    std::map<VersionId, int> handovers;
    for (const HandoverFile& file : files) ++handovers[file.handover.version];
    std::vector<VersionJudgedBy> versions;
    for (const auto& [id, count] : handovers) {
        const auto terms = book.of(id);
        if (!terms) return std::unexpected(terms.error());
        const auto version = store.agreements().find(id);
        if (!version) return std::unexpected(version.error());
        if (*version) versions.push_back({(*version)->number, count, (*terms)->document.marketing, (*terms)->document.sales});
    }
    std::ranges::sort(versions, {}, &VersionJudgedBy::number);
    return versions;
}

Result<std::optional<int>> versionInForce(Store& store, const ComplianceQuery& query)
{
    const auto versions = store.agreements().versions(query.product);
    if (!versions) return std::unexpected(versions.error());
    if (versions->empty()) return std::optional<int>();
    const auto active = activeAgreement(store, query.product, query.asOf);
    if (!active) return std::unexpected(active.error());
    return active->kind == ActiveKind::InForce ? std::optional(active->version.number) : std::nullopt;
}

bool beginsQuarter(Day day, int yearStart) { return review::quarterOf(day, yearStart).first() == day; }

}  // namespace

Result<std::vector<handover::Reading>> complianceReadings(Store& store, const std::vector<HandoverFile>& files, Instant asOf, TermsBook& book)
{
    const auto names = teamNames(store);
    if (!names) return std::unexpected(names.error());
    std::vector<handover::Reading> readings;
    for (const HandoverFile& file : files) {
        const auto terms = book.of(file.handover.version);
        if (!terms) return std::unexpected(terms.error());
        const auto past = handover::handoverAsOf(file.handover, file.events, asOf);
        const auto byMail = mayMail(store, past);
        if (!byMail) return std::unexpected(byMail.error());
        const auto name = names->find(past.handover.team);
        const std::string_view team = name == names->end() ? std::string_view() : name->second;
        const auto some = handover::readings(**terms, team, past.handover, past.events, asOf, *byMail);
        readings.insert(readings.end(), some.begin(), some.end());
    }
    return readings;
}

/// A figure of a team below five people is shown for whole quarters at the most; one of a single person never.
Result<handover::ComplianceRules> complianceRules(Store& store, Day from, Day to)
{
    const auto yearStart = fiscalYearStart(store);
    if (!yearStart) return std::unexpected(yearStart.error());
    handover::ComplianceRules rules;
    const bool quarters = beginsQuarter(from, *yearStart) && beginsQuarter(to, *yearStart);
    rules.smallestRest = quarters ? 2 : rules.smallestTeam;
    rules.smallestSales = quarters ? 0 : rules.smallestTeam;
    const auto lateness = mayTellLateness(store);
    if (!lateness) return std::unexpected(lateness.error());
    rules.lateShown = *lateness;
    return rulesFor(store, std::move(rules));
}

Result<std::vector<handover::Reading>> complianceReadings(Store& store, const ComplianceRequest& request)
{
    auto files = handoverFiles(store, request.product);
    if (!files) return std::unexpected(files.error());
    std::erase_if(*files, [&request](const HandoverFile& file) { return !isWithin(file.handover, request); });
    TermsBook book(store);
    return complianceReadings(store, *files, request.asOf, book);
}

Result<handover::Compliance> compliance(Store& store, const ComplianceRequest& request)
{
    const auto info = store.workspace().info();
    if (!info) return std::unexpected(info.error());
    const auto zone = calendar::Zone::find(info->zone);
    if (!zone) return std::unexpected(zone.error());
    const auto rules = rulesFor(store, request.rules);
    if (!rules) return std::unexpected(rules.error());
    const auto readings = complianceReadings(store, request);
    if (!readings) return std::unexpected(readings.error());
    return handover::complianceOf(*readings, *rules, *zone);
}

Result<ComplianceReport> complianceReport(Store& store, const ComplianceQuery& query)
{
    const auto info = store.workspace().info();
    if (!info) return std::unexpected(info.error());
    const auto zone = calendar::Zone::find(info->zone);
    if (!zone) return std::unexpected(zone.error());
    const auto rules = complianceRules(store, query.from, query.to);
    if (!rules) return std::unexpected(rules.error());
    auto files = handoverFiles(store, query.product);
    if (!files) return std::unexpected(files.error());
    ComplianceReport report;
    report.query = query;
    report.anyHandover = !files->empty();
    const ComplianceRequest request{query.product, zone->startOf(query.from), zone->startOf(query.to), query.asOf, {}};
    std::erase_if(*files, [&request](const HandoverFile& file) { return !isWithin(file.handover, request); });
    report.handovers = static_cast<int>(files->size());

    TermsBook book(store);
    const auto readings = complianceReadings(store, *files, query.asOf, book);
    if (!readings) return std::unexpected(readings.error());
    report.compliance = handover::complianceOf(*readings, *rules, *zone);
    report.lateShown = rules->lateShown;
    auto versions = versionsOf(store, *files, book);
    if (!versions) return std::unexpected(versions.error());
    report.versions = std::move(*versions);
    const auto inForce = versionInForce(store, query);
    if (!inForce) return std::unexpected(inForce.error());
    report.inForce = *inForce;
    const auto names = teamNames(store);
    if (!names) return std::unexpected(names.error());
    for (const handover::ComplianceRow& row : report.compliance.rows)
        if (const auto name = names->find(row.team); name != names->end()) report.teams.insert(*name);
    if (!query.withLeads) return report;
    auto leads = leadsOf(store, report.compliance.breaches, *files);
    if (!leads) return std::unexpected(leads.error());
    report.leads = std::move(*leads);
    return report;
}

}  // namespace handschlag::usecase
