#include "core/usecase/compliances.h"

#include <algorithm>
#include <unordered_map>

#include "core/handover/consent.h"
#include "core/handover/handover_as_of.h"
#include "core/usecase/handover_files.h"
#include "core/usecase/terms_book.h"

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
        if (person.side == agreement::Side::Sales && person.team) ++rules.persons[person.team];
    return rules;
}

}  // namespace

Result<std::vector<handover::Reading>> complianceReadings(Store& store, const ComplianceRequest& request)
{
    const auto files = handoverFiles(store, request.product);
    if (!files) return std::unexpected(files.error());
    const auto names = teamNames(store);
    if (!names) return std::unexpected(names.error());
    TermsBook book(store);
    std::vector<handover::Reading> readings;
    for (const HandoverFile& file : *files) {
        if (!isWithin(file.handover, request)) continue;
        const auto terms = book.of(file.handover.version);
        if (!terms) return std::unexpected(terms.error());
        const auto past = handover::handoverAsOf(file.handover, file.events, request.asOf);
        const auto byMail = mayMail(store, past);
        if (!byMail) return std::unexpected(byMail.error());
        const auto name = names->find(past.handover.team);
        const std::string_view team = name == names->end() ? std::string_view() : name->second;
        const auto some = handover::readings(**terms, team, past.handover, past.events, request.asOf, *byMail);
        readings.insert(readings.end(), some.begin(), some.end());
    }
    return readings;
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

}  // namespace handschlag::usecase
