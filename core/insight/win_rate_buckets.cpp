#include "core/insight/win_rate_buckets.h"

#include <algorithm>

#include "core/agreement/field_names.h"
#include "core/agreement/wording.h"
#include "core/base/text.h"

namespace handschlag::insight {
namespace {

using agreement::Bucket;
using agreement::Criterion;
using agreement::Wording;
using Kind = ValueGroup::Kind;

template <class Rows>
bool hasId(const Rows& rows, const std::string& id)
{
    return std::ranges::any_of(rows, [&id](const auto& row) { return row.id == id; });
}

/// Letters, digits and underscores of the text; a number behind it if that is taken.
template <class Rows>
std::string freeId(const Rows& rows, const std::string& prefix, std::string_view text)
{
    std::string id = prefix;
    for (const char letter : foldCase(text)) {
        const bool plain = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
        id += plain ? letter : '_';
    }
    if (!hasId(rows, id)) return id;
    for (int number = 2;; ++number)
        if (const std::string other = id + '_' + std::to_string(number); !hasId(rows, other)) return other;
}

Criterion* find(agreement::Document& document, std::string_view field)
{
    Criterion* empty = nullptr;
    for (auto* criteria : {&document.fit.criteria, &document.situation.criteria})
        for (Criterion& criterion : *criteria) {
            if (criterion.field != field) continue;
            if (!criterion.buckets.empty()) return &criterion;
            if (!empty) empty = &criterion;
        }
    return empty;
}

Criterion& criterionFor(agreement::Document& document, const std::string& field)
{
    if (Criterion* criterion = find(document, field)) return *criterion;
    const LocalizedText name = agreement::fieldName(field);
    auto& criteria = document.fit.criteria;
    criteria.push_back({freeId(criteria, "fit.", field), {agreement::capitalised(name.de), agreement::capitalised(name.en)}, field, {}, 0});
    return criteria.back();
}

bool lists(const Bucket& bucket, const std::string& folded)
{
    const auto* text = std::get_if<agreement::TextMatch>(&bucket.match);
    return text && text->how == agreement::TextHow::Equals &&
           std::ranges::any_of(text->words, [&folded](const std::string& word) { return foldCase(word) == folded; });
}

/// The bucket that is only about this word; a new one in its place if another listed it among others.
Bucket& bucketForWord(Criterion& criterion, const ValueGroup& group)
{
    const std::string folded = foldCase(group.value);
    auto at = std::ranges::find_if(criterion.buckets, [&folded](const Bucket& bucket) { return lists(bucket, folded); });
    if (at != criterion.buckets.end()) {
        auto& words = std::get<agreement::TextMatch>(at->match).words;
        if (words.size() == 1) return *at;
        std::erase_if(words, [&folded](const std::string& word) { return foldCase(word) == folded; });
    } else {
        at = criterion.buckets.begin();
    }
    Bucket bucket{freeId(criterion.buckets, "", group.value), groupName(group), *group.match, 0, false};
    return *criterion.buckets.insert(at, std::move(bucket));
}

Bucket& bucketForMatch(Criterion& criterion, const ValueGroup& group)
{
    const auto same = std::ranges::find(criterion.buckets, *group.match, &Bucket::match);
    if (same != criterion.buckets.end()) return *same;
    const LocalizedText name = groupName(group);
    // Ranges stand in ascending order, so that people find theirs.
    const auto later = std::ranges::find_if(criterion.buckets, [&group](const Bucket& bucket) {
        const auto* range = std::get_if<agreement::RangeMatch>(&bucket.match);
        return range && group.kind == Kind::Range && group.to && range->from && *range->from > *group.to;
    });
    return *criterion.buckets.insert(later, Bucket{freeId(criterion.buckets, "", name.en), name, *group.match, 0, false});
}

void give(Criterion& criterion, const ChosenValue& value)
{
    switch (value.group.kind) {
        case Kind::Missing:
            criterion.missing = value.points;
            return;
        case Kind::Rest:
            return;
        case Kind::Bucket: {
            const auto found = std::ranges::find(criterion.buckets, value.group.value, &Bucket::id);
            if (found != criterion.buckets.end()) found->points = value.points;
            return;
        }
        case Kind::Word:
            bucketForWord(criterion, value.group).points = value.points;
            return;
        case Kind::Range:
        case Kind::Flag:
            bucketForMatch(criterion, value.group).points = value.points;
            return;
    }
}

std::string rangeName(const ValueGroup& group, Language language, bool decimals)
{
    const Wording w(language);
    const auto number = [&w, decimals](std::int64_t value) { return decimals ? w.amount(value / 100) : w.number(value); };
    // "under 30,000,000" rather than "up to 29,999,999".
    const bool endsBelowRound = group.to && *group.to > 9'999 && (*group.to + 1) % 1'000 == 0;
    if (endsBelowRound && group.from)
        return w.say("%1 bis unter %2", "%1 to under %2", {number(*group.from), number(*group.to + 1)});
    if (endsBelowRound) return w.say("unter %1", "under %1", {number(*group.to + 1)});
    if (group.from && group.to) return w.say("%1 bis %2", "%1 to %2", {number(*group.from), number(*group.to)});
    if (group.from) return w.say("%1 und mehr", "%1 and more", {number(*group.from)});
    if (group.to) return w.say("bis %1", "up to %1", {number(*group.to)});
    return w.say("jeder Wert", "any value");
}

}  // namespace

LocalizedText groupName(const ValueGroup& group, bool decimals)
{
    switch (group.kind) {
        case Kind::Missing:
            return {"keine Angabe", "no value"};
        case Kind::Rest:
            return {"keiner der Bereiche", "none of the buckets"};
        case Kind::Word:
            return {group.value, group.value};
        case Kind::Flag:
            return group.value == "true" ? LocalizedText{"ja", "yes"} : LocalizedText{"nein", "no"};
        case Kind::Bucket:
            return {group.name.de.empty() ? group.value : group.name.de, group.name.en.empty() ? group.value : group.name.en};
        case Kind::Range:
            return {rangeName(group, Language::German, decimals), rangeName(group, Language::English, decimals)};
    }
    return {};
}

void giveChosenPoints(agreement::Document& document, std::span<const ChosenValue> chosen)
{
    for (const ChosenValue& value : chosen)
        if (value.group.kind != Kind::Rest) give(criterionFor(document, value.field), value);
}

}  // namespace handschlag::insight
