#include "core/scoring/field_tables.h"

#include <algorithm>
#include <variant>

#include "core/scoring/bant.h"
#include "core/scoring/kernels.h"
#include "core/scoring/value_decisions.h"

namespace handschlag::scoring {
namespace {

/// bucketOf and others begin at -2.
constexpr int shift = 2;
constexpr std::size_t codesPerTask = 4'096;

std::vector<Matcher> matchersOf(const std::vector<agreement::Match>& matches)
{
    std::vector<Matcher> matchers;
    for (const agreement::Match& match : matches) matchers.emplace_back(match);
    return matchers;
}

/// By decision, what it adds to each word.
class Lookup {
public:
    Lookup(std::size_t words, std::size_t decisions) : byWord_(words, std::vector<std::uint64_t>(decisions + shift)) {}
    void add(int decision, FactPlace place, std::uint64_t value = 1) { byWord_[place.word][index(decision)] += value << place.shift; }
    void addPoints(int decision, std::int64_t above) { byWord_[0][index(decision)] += static_cast<std::uint64_t>(above); }
    void addSpan(int decision, std::int64_t span) { byWord_[1][index(decision)] += static_cast<std::uint64_t>(span); }
    [[nodiscard]] std::vector<std::vector<std::uint64_t>> take() &&
    {
        for (auto& table : byWord_)
            if (std::ranges::all_of(table, [](std::uint64_t value) { return value == 0; })) table.clear();
        return std::move(byWord_);
    }

private:
    static std::size_t index(int decision) { return static_cast<std::size_t>(decision + shift); }
    std::vector<std::vector<std::uint64_t>> byWord_;
};

class RoleReader {
public:
    RoleReader(const Plan::Compiled& plan, DecisionBook& book, const Workers& workers) : plan_(plan), layout_(plan.layout), book_(book), workers_(workers) {}

    [[nodiscard]] std::vector<FieldUse> uses(const FieldRole& role)
    {
        using Kind = DecisionBook::Kind;
        std::vector<FieldUse> all;
        for (const std::size_t index : role.criteria) all.push_back(ofCriterion(role.field, index));
        if (role.required) {
            Lookup lookup(layout_.words, 2);
            lookup.add(1, layout_.valid[*role.required]);
            all.push_back({book_.decide(role.field, Kind::Valid, {}, workers_), std::move(lookup).take()});
        }
        for (const std::size_t index : role.tests) all.push_back(ofTest(role.field, index));
        if (role.bant) {
            Lookup lookup(layout_.words, 4);
            for (int answer = 1; answer < 4; ++answer) {
                FactPlace place = layout_.bant;
                place.shift = static_cast<std::uint8_t>(place.shift + 2 * *role.bant);
                lookup.add(answer, place, static_cast<std::uint64_t>(answer));
            }
            all.push_back({book_.decide(role.field, Kind::Bant, {}, workers_), std::move(lookup).take()});
        }
        if (role.needStated) {
            Lookup lookup(layout_.words, 2);
            lookup.add(1, *layout_.needStated);
            all.push_back({book_.decide(role.field, Kind::Stated, {}, workers_), std::move(lookup).take()});
        }
        return all;
    }

private:
    [[nodiscard]] FieldUse ofCriterion(const std::string& field, std::size_t index)
    {
        const CompiledCriterion& criterion = plan_.criteria[index];
        std::vector<agreement::Match> matches;
        Lookup lookup(layout_.words, criterion.clause->buckets.size());
        lookup.addPoints(missingValue, criterion.lowest - criterion.floor);
        if (layout_.hasSpan) lookup.addSpan(missingValue, criterion.highest - criterion.lowest);
        if (layout_.mayExclude[index]) lookup.add(missingValue, *layout_.mayExclude[index]);
        lookup.addPoints(noBucket, -criterion.floor);
        for (std::size_t i = 0; i < criterion.clause->buckets.size(); ++i) {
            const agreement::Bucket& bucket = criterion.clause->buckets[i];
            matches.push_back(bucket.match);
            lookup.addPoints(static_cast<int>(i), bucket.points - criterion.floor);
            if (bucket.exclude) lookup.add(static_cast<int>(i), *layout_.excludes[index]);
        }
        return {book_.decide(field, DecisionBook::Kind::Buckets, matches, workers_), std::move(lookup).take()};
    }

    [[nodiscard]] FieldUse ofTest(const std::string& field, std::size_t index)
    {
        const FieldTest& test = plan_.conditions.fields[index];
        Lookup lookup(layout_.words, 2);
        lookup.add(1, layout_.testYes[index]);
        if (test.whenMissing == Truth::True) lookup.add(missingValue, layout_.testYes[index]);
        if (test.whenMissing == Truth::Unknown) lookup.add(missingValue, *layout_.testUnknown[index]);
        return {book_.decide(field, DecisionBook::Kind::Test, {test.matcher.match()}, workers_), std::move(lookup).take()};
    }

    const Plan::Compiled& plan_;
    const FactLayout& layout_;
    DecisionBook& book_;
    const Workers& workers_;
};

FieldTablePtr tableOf(const std::string& field, const FieldColumnPtr& column, std::vector<FieldUse> uses, std::size_t words)
{
    auto table = std::make_shared<FieldTable>(FieldTable{field, std::move(uses), {}});
    if (std::holds_alternative<leads::OwnCodes>(column->codes().numbers())) {
        for (const FieldUse& use : table->uses) table->addends.push_back({column, use.decisions, use.byWord});
        return table;
    }
    Addend addend{column, nullptr, std::vector<std::vector<std::uint64_t>>(words)};
    for (const FieldUse& use : table->uses)
        for (std::size_t word = 0; word < words; ++word) {
            const std::vector<std::uint64_t>& byDecision = use.byWord[word];
            if (byDecision.empty()) continue;
            std::vector<std::uint64_t>& sums = addend.tables[word];
            sums.resize(column->count());
            addByCode(use.decisions->data(), sums.size(), byDecision.data(), sums.data());
        }
    for (std::vector<std::uint64_t>& sums : addend.tables)
        if (sums.size() > 2 && std::ranges::all_of(sums.begin() + 1, sums.end(), [&sums](std::uint64_t value) { return value == sums[1]; })) sums.resize(2);
    table->addends.push_back(std::move(addend));
    return table;
}

}  // namespace

FieldColumnPtr DecisionBook::column(const std::string& field)
{
    const auto found = std::ranges::find(columns_, field, [](const FieldColumnPtr& column) -> const std::string& { return column->field(); });
    if (found != columns_.end()) return *found;
    columns_.push_back(std::make_shared<const FieldColumn>(*population_, field));
    return columns_.back();
}

Decisions DecisionBook::decide(const std::string& field, Kind kind, const std::vector<agreement::Match>& matches, const Workers& workers)
{
    for (Entry& entry : entries_)
        if (entry.kind == kind && entry.field == field && entry.matches == matches) {
            entry.used = true;
            return entry.decisions;
        }
    const FieldColumnPtr values = column(field);
    const std::vector<Matcher> matchers = matchersOf(matches);
    const auto decideOne = [&](const FieldValue& value) -> int {
        switch (kind) {
            case Kind::Buckets: return bucketOf(matchers, value);
            case Kind::Valid: return isValid(field, value) ? 1 : 0;
            case Kind::Test: return value.kind == FieldValue::Kind::Missing ? missingValue : fits(matchers.front(), value) ? 1 : 0;
            case Kind::Bant: return static_cast<int>(answerOf(value));
            case Kind::Stated: return isValid({}, value) ? 1 : 0;
        }
        return 0;
    };
    auto decisions = std::make_shared<std::vector<std::uint16_t>>(values->count());
    if (kind == Kind::Valid && field == "email" && values->isOnlyText() && std::holds_alternative<leads::OwnCodes>(values->codes().numbers())) {
        // The population knows already which addresses name a host.
        const leads::Codes& hosts = population_->mailHosts.codes;
        for (std::size_t row = 0; row < population_->size(); ++row) (*decisions)[row + 1] = static_cast<std::uint16_t>((hosts[row] != 0 ? 1 : 0) + shift);
        entries_.push_back({field, kind, matches, decisions, true});
        return decisions;
    }
    workers.each((decisions->size() + codesPerTask - 1) / codesPerTask, [&](int, std::size_t task) {
        const std::size_t end = std::min(decisions->size(), (task + 1) * codesPerTask);
        for (std::size_t code = task * codesPerTask; code < end; ++code)
            (*decisions)[code] = static_cast<std::uint16_t>(decideOne(values->value(static_cast<std::uint32_t>(code))) + shift);
    });
    entries_.push_back({field, kind, matches, decisions, true});
    return decisions;
}

void DecisionBook::forgetUnused()
{
    std::erase_if(entries_, [](const Entry& entry) { return !entry.used; });
    for (Entry& entry : entries_) entry.used = false;
}

std::size_t DecisionBook::bytes() const
{
    std::size_t sum = 0;
    for (const Entry& entry : entries_) sum += entry.decisions->size() * sizeof(std::uint16_t);
    for (const FieldColumnPtr& column : columns_) sum += column->bytes();
    return sum;
}

std::vector<FieldTablePtr> fieldTables(const Plan::Compiled& plan, DecisionBook& book, const std::vector<FieldTablePtr>& before, const Workers& workers)
{
    const std::vector<FieldRole>& roles = plan.layout.roles;
    RoleReader reader(plan, book, workers);
    std::vector<FieldTablePtr> tables(roles.size());
    std::vector<std::vector<FieldUse>> uses(roles.size());
    std::vector<std::size_t> anew;
    for (std::size_t i = 0; i < roles.size(); ++i) {
        uses[i] = reader.uses(roles[i]);
        const auto known = std::ranges::find_if(before, [&](const FieldTablePtr& table) { return table->field == roles[i].field && table->uses == uses[i]; });
        if (known != before.end())
            tables[i] = *known;
        else
            anew.push_back(i);
    }
    std::vector<FieldColumnPtr> columns;
    for (const std::size_t i : anew) columns.push_back(book.column(roles[i].field));
    workers.each(anew.size(), [&](int, std::size_t k) { tables[anew[k]] = tableOf(roles[anew[k]].field, columns[k], std::move(uses[anew[k]]), plan.layout.words); });
    return tables;
}

void apply(const FieldTable& table, std::size_t first, std::size_t count, std::uint64_t* const* words)
{
    for (const Addend& addend : table.addends)
        for (std::size_t word = 0; word < addend.tables.size(); ++word) {
            if (addend.tables[word].empty()) continue;
            if (addend.decisions)
                addByCode(addend.decisions->data() + first + 1, count, addend.tables[word].data(), words[word]);
            else if (addend.tables[word].size() == 2)
                addByPresence(addend.column->codes(), first, count, addend.tables[word][0], addend.tables[word][1], words[word]);
            else
                addByCode(addend.column->codes(), first, count, addend.tables[word].data(), words[word]);
        }
}

FieldTable difference(const FieldTable& before, const FieldTable& after)
{
    FieldTable result{after.field, {}, after.addends};
    const auto shared = [](const FieldTable& table) { return table.addends.size() == 1 && !table.addends.front().decisions; };
    const auto alike = [&] {
        return std::ranges::equal(before.addends.front().tables, after.addends.front().tables,
                                  [](const auto& a, const auto& b) { return a.empty() || b.empty() || a.size() == b.size(); });
    };
    if (shared(before) && shared(after) && alike()) {
        auto& tables = result.addends.front().tables;
        const auto& old = before.addends.front().tables;
        for (std::size_t word = 0; word < tables.size(); ++word) {
            if (old[word].empty()) continue;
            tables[word].resize(old[word].size());
            bool same = true;
            for (std::size_t code = 0; code < old[word].size(); ++code) same = (tables[word][code] -= old[word][code]) == 0 && same;
            if (same) tables[word].clear();
        }
        return result;
    }
    for (Addend addend : before.addends) {
        for (auto& table : addend.tables)
            for (std::uint64_t& value : table) value = -value;
        result.addends.push_back(std::move(addend));
    }
    return result;
}

}  // namespace handschlag::scoring
