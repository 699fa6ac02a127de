#include "core/exchange/stage_names.h"

#include <array>
#include <utility>

#include "core/exchange/header_synonyms.h"
#include "core/pipeline/stage_event.h"

namespace handschlag::exchange {
namespace {

using agreement::Role;

constexpr std::array<std::pair<const char*, Role>, 18> usualNames{{{"suspect", Role::Market},
                                                                  {"prospect", Role::Fit},
                                                                  {"mql", Role::MarketingQualified},
                                                                  {"marketingqualifiedlead", Role::MarketingQualified},
                                                                  {"sal", Role::Accepted},
                                                                  {"salesacceptedlead", Role::Accepted},
                                                                  {"sql", Role::Qualified},
                                                                  {"salesqualifiedlead", Role::Qualified},
                                                                  {"subscriber", Role::Market},
                                                                  {"lead", Role::Market},
                                                                  {"verkaufschance", Role::Opportunity},
                                                                  {"closedwon", Role::Won},
                                                                  {"gewonnen", Role::Won},
                                                                  {"customer", Role::Won},
                                                                  {"kunde", Role::Won},
                                                                  {"übergeben", Role::HandedOver},
                                                                  {"angenommen", Role::Accepted},
                                                                  {"deal", Role::Opportunity}}};

}  // namespace

StageNames::StageNames(const agreement::StagesClause* stages)
{
    // The first to claim a name keeps it: role keys are the contract, the agreement's own words come before common usage.
    for (int i = 0; i <= static_cast<int>(Role::Won); ++i) roles_.emplace(plainHeader(pipeline::key(static_cast<Role>(i))), static_cast<Role>(i));
    if (stages) {
        for (const agreement::Stage& stage : stages->stages) {
            if (stage.roles.empty()) continue;
            for (const std::string& name : {stage.id, stage.name.de, stage.name.en}) roles_.emplace(plainHeader(name), stage.roles.front());
        }
    }
    for (const auto& [name, role] : usualNames) roles_.emplace(name, role);
}

std::optional<Role> StageNames::find(std::string_view text) const
{
    const auto found = roles_.find(plainHeader(text));
    return found == roles_.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace handschlag::exchange
