#pragma once
// The edits of the benchmark, by the name under which they are asked for. Each changes one thing that people turn while they negotiate.

#include <algorithm>
#include <functional>
#include <map>
#include <string>

#include "core/agreement/document.h"

namespace handschlag::bench {

using Edit = std::function<void(agreement::Document&)>;

inline agreement::BehaviourRule& ruleOf(agreement::Document& document, std::string_view id)
{
    return *std::ranges::find(document.behaviour.groups.front().rules, id, &agreement::BehaviourRule::id);
}

inline agreement::Bucket& firstBucketOf(agreement::Document& document, std::string_view id)
{
    return std::ranges::find(document.fit.criteria, id, &agreement::Criterion::id)->buckets.front();
}

inline const std::map<std::string, Edit>& edits()
{
    using agreement::Document;
    static const std::map<std::string, Edit> table{
        {"threshold", [](Document& d) { std::get<agreement::SumAtLeast>(std::get<agreement::AllOf>(d.thresholds.mql.node).rules.front().node).points = 5'900; }},
        {"edit_points", [](Document& d) { ruleOf(d, "behaviour.all.pricing_page_view").points = 900; }},
        {"edit_points_heavy", [](Document& d) { ruleOf(d, "behaviour.all.page_view").points = 120; }},
        {"edit_window",
         [](Document& d) {
             agreement::BehaviourRule& rule = ruleOf(d, "behaviour.all.page_view");
             rule.windowDays = 120;
             rule.halfLifeDays = 45;
         }},
        {"edit_country", [](Document& d) { firstBucketOf(d, "fit.country").points += 250; }},
        {"edit_regex", [](Document& d) { std::get<agreement::TextMatch>(firstBucketOf(d, "fit.senior").match).words.emplace_back("Lead"); }},
    };
    return table;
}

}  // namespace handschlag::bench
