#include "core/usecase/demo/demo_negotiation.h"

#include <algorithm>
#include <optional>

#include "core/usecase/negotiation.h"

namespace handschlag::usecase::demo {
namespace {

using agreement::Side;
using agreement::Version;

PersonId named(const Staff& staff, std::string_view name)
{
    const auto found = std::ranges::find(staff.persons, name, &Person::name);
    return found == staff.persons.end() ? PersonId{} : found->id;
}

/// What marketing would like: middle-sized firms, webinars and its own promise judged anew.
void wishOfMarketing(agreement::Document& document)
{
    for (auto& criterion : document.fit.criteria)
        if (criterion.id == "fit.employees")
            for (auto& bucket : criterion.buckets)
                if (bucket.id == "100_249") bucket.points += 500;
    for (auto& group : document.behaviour.groups)
        for (auto& rule : group.rules)
            if (rule.type == "webinar_attended") rule.points += 500;
    document.marketing.leadsPerQuarter = document.marketing.leadsPerQuarter * 9 / 10;
    document.marketing.handoverMinutes = 600;
}

void wishOfSales(agreement::Document& document) { document.sales.decisionMinutes = 300; }

/// The first point in this clause, as it is addressed.
std::optional<agreement::Place> pointIn(Store& store, VersionId version, std::string_view parameter)
{
    const auto all = points(store, version);
    if (!all) return std::nullopt;
    const auto found = std::ranges::find_if(*all, [parameter](const agreement::Point& point) { return point.change.parameter.ends_with(parameter); });
    return found == all->end() ? std::nullopt : std::optional(found->place());
}

Result<Version> changed(Store& store, const Version& version, PersonId actor, Instant at, void (*wish)(agreement::Document&))
{
    auto active = agreementVersion(store, version.product, version.number);
    if (!active) return std::unexpected(active.error());
    wish(active->document);
    return saveDraft(store, active->version.id, active->version.rowVersion, active->document, actor, at);
}

Result<void> answerSome(Store& store, VersionId version, const Staff& staff, Instant at)
{
    const PersonId sales = staff.headOf(Side::Sales);
    if (const auto place = pointIn(store, version, "leads_per_quarter"))
        if (const auto said = decline(store, version, *place, "Weniger Leads tragen wir erst mit, wenn die Annahmequote über 80 % liegt.", sales, at); !said)
            return std::unexpected(said.error());
    if (const auto place = pointIn(store, version, "handover_minutes"))
        if (const auto said = counter(store, version, *place, nlohmann::json(480), "Acht Geschäftsstunden wären ein guter Mittelweg.", sales, at.plus(600)); !said)
            return std::unexpected(said.error());
    if (const auto place = pointIn(store, version, "buckets[100_249].points_c"))
        if (const auto said = comment(store, version, *place, "Habt ihr dazu Zahlen aus dem letzten Quartal?", named(staff, "Jonas Vogel"), at.plus(1'200)); !said)
            return std::unexpected(said.error());
    return {};
}

}  // namespace

Result<void> beginNegotiation(Store& store, const Staff& staff, const ActiveAgreement& inForce, Instant now)
{
    const auto draft = changed(store, inForce.version, named(staff, "Lukas Brandt"), now.plus(-4 * secondsPerDay), wishOfMarketing);
    if (!draft) return std::unexpected(draft.error());
    const auto both = changed(store, *draft, staff.headOf(Side::Sales), now.plus(-3 * secondsPerDay), wishOfSales);
    if (!both) return std::unexpected(both.error());
    const auto proposed = propose(store, both->id, staff.headOf(Side::Marketing), now.plus(-2 * secondsPerDay));
    if (!proposed) return std::unexpected(proposed.error());
    return answerSome(store, both->id, staff, now.plus(-secondsPerDay));
}

}  // namespace handschlag::usecase::demo
