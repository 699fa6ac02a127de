#include "core/usecase/marketing_desk.h"

#include <algorithm>

#include "core/usecase/desk_handovers.h"
#include "core/usecase/desk_judged.h"

namespace handschlag::usecase {
namespace {

bool isSameGap(const scoring::Missing& a, const scoring::Missing& b) { return a.kind == b.kind && a.clause == b.clause && a.fields == b.fields && a.points == b.points; }

}  // namespace

const char* key(DeskSection section)
{
    static constexpr std::array<const char*, static_cast<std::size_t>(DeskSection::Count)> keys{"returned", "answer",  "objections", "disputes",
                                                                                               "enrich",   "nurture", "stale",      "nobody"};
    return keys[static_cast<std::size_t>(section)];
}

bool operator==(const DeskRow& a, const DeskRow& b)
{
    return a.lead == b.lead && a.handover == b.handover && a.rowVersion == b.rowVersion && a.name == b.name && a.company == b.company && a.cell == b.cell &&
           a.holder == b.holder && a.inquiry == b.inquiry && a.submitted == b.submitted && a.due == b.due && a.sales == b.sales &&
           a.objection == b.objection && a.opinions == b.opinions && a.pieces == b.pieces && std::ranges::equal(a.gaps, b.gaps, isSameGap) &&
           a.staleOn == b.staleOn && a.letterThen == b.letterThen;
}

Result<MarketingDesk> marketingDesk(Store& store, std::string_view product, Instant now, const Progress& progress)
{
    MarketingDesk desk;
    desk.asOf = now;
    auto persons = store.people().persons();
    if (!persons) return std::unexpected(persons.error());
    desk.persons = std::move(*persons);
    auto attributes = store.leads().attributes();
    if (!attributes) return std::unexpected(attributes.error());
    desk.attributes = std::move(*attributes);
    const auto population = store.leads().population();
    if (!population) return std::unexpected(population.error());
    if (const auto added = addHandovers(store, **population, now, desk); !added) return std::unexpected(added.error());
    // A workspace without any version is no failure here: the page says what comes next.
    const auto versions = store.agreements().versions(product);
    if (!versions) return std::unexpected(versions.error());
    auto active = activeAgreement(store, product, now);
    if (!active && versions->empty()) return desk;
    if (!active) return std::unexpected(active.error());
    desk.agreement = std::move(*active);
    const std::string line = desk.agreement->document.product;
    if (const auto added = addJudged(store, line, *population, now, progress, desk); !added) return std::unexpected(added.error());
    return desk;
}

}  // namespace handschlag::usecase
