#include <algorithm>
#include <set>
#include <unordered_map>
#include <unordered_set>

#include "core/insight/backtest_basis.h"
#include "core/insight/lead_past.h"
#include "core/insight/past_rows.h"
#include "core/pipeline/entries.h"

namespace handschlag::insight {
namespace {

using pipeline::Cycle;
using pipeline::StageEvent;

/// What belongs to one lead, by its id: positions in a list sorted so.
template <class Item>
class ByLead {
public:
    explicit ByLead(std::vector<Item> items) : items_(std::move(items)) { std::ranges::stable_sort(items_, {}, &Item::lead); }
    [[nodiscard]] std::span<const Item> of(LeadId lead) const { return std::span(std::ranges::equal_range(items_, lead, {}, &Item::lead)); }
    [[nodiscard]] const std::vector<Item>& all() const { return items_; }

private:
    std::vector<Item> items_;
};

std::vector<Cycle> inOrder(std::vector<Cycle> cycles)
{
    std::ranges::sort(cycles, {}, [](const Cycle& cycle) { return std::pair(cycle.lead, cycle.number); });
    return cycles;
}

std::unordered_set<CycleId> importedMqls(const std::vector<StageEvent>& events)
{
    std::unordered_set<CycleId> cycles;
    for (const StageEvent& event : events)
        if (event.imported && event.kind == pipeline::StageEventKind::Enter && event.role == pipeline::Role::MarketingQualified)
            cycles.insert(event.cycle);
    return cycles;
}

/// A cycle that was handed over.
struct Passed {
    LeadId lead;
    CycleId cycle;
    Instant at;
    Labels labels;
    std::array<bool, outcomes.size()> recorded;
};

std::array<bool, outcomes.size()> recordedIn(const pipeline::CycleEntries& cycle)
{
    std::array<bool, outcomes.size()> recorded{};
    for (const Outcome outcome : outcomes)
        recorded[static_cast<std::size_t>(outcome)] =
            std::ranges::any_of(cycle.entries, [outcome](const auto& entry) { return entry.role == roleOf(outcome) && !entry.imputed; });
    return recorded;
}

std::vector<Passed> handedOverCycles(const BacktestInputs& inputs, const Weeks& weeks)
{
    const auto imported = importedMqls(inputs.events);
    std::vector<Passed> passed;
    for (const auto& cycle : entriesOf(inputs.cycles, inputs.events, inputs.stages, inputs.asOf, std::nullopt)) {
        const auto at = handedOverAt(cycle, imported.contains(cycle.cycle));
        if (at && weeks.weekOf(*at)) passed.push_back({cycle.lead, cycle.cycle, *at, labelsOf(cycle, *at, inputs.asOf), recordedIn(cycle)});
    }
    return passed;
}

bool takesPart(const BacktestInputs& inputs, std::size_t row) { return inputs.outside.empty() || inputs.outside[row] == 0; }

class Preparation {
public:
    Preparation(const BacktestInputs& inputs, const std::vector<LeadFile>& files)
        : inputs_(inputs),
          changes_(inputs.changes),
          cycles_(inOrder(inputs.cycles)),
          earlier_(inputs.attributes, inputs.zone),
          atHandover_(inputs.attributes, inputs.zone)
    {
        for (const LeadFile& file : files) files_.emplace(file.lead.id, &file);
    }

    [[nodiscard]] BacktestBasis run() &&
    {
        setTimes();
        setLeads();
        const std::vector<Passed> passed = handedOverCycles(inputs_, basis_.weeks);
        for (const Passed& each : passed) passedByCycle_.emplace(each.cycle, &each);
        for (std::size_t row = 0; row < inputs_.population->size(); ++row)
            if (takesPart(inputs_, row)) placeLead(row);
        basis_.earlier = std::move(earlier_).build();
        basis_.handedOver.rows = std::move(atHandover_).build();
        return std::move(basis_);
    }

private:
    struct Stretch {
        const Spell* spell;
        Validity validity;
    };
    void setTimes();
    void setLeads();
    void placeLead(std::size_t row);
    void placeRun(std::size_t row, const LeadFile& file, const std::vector<Spell>& spells, const Validity& run, bool labelled);
    void placeHandover(std::size_t row, const LeadFile& file, const std::vector<Spell>& spells, const Validity& run, const Passed& passed);
    [[nodiscard]] Instant untilNextMoment(Instant exit) const;
    [[nodiscard]] std::vector<Stretch> stretchesOf(const std::vector<Spell>& spells, const Validity& run, Instant until) const;
    [[nodiscard]] const Passed* passedIn(std::span<const Cycle> cycles, std::size_t run) const;
    void limit(std::size_t row, const Validity& validity)
    {
        if (basis_.validity.empty()) basis_.validity.resize(inputs_.population->size());
        basis_.validity[row] = validity;
    }

    const BacktestInputs& inputs_;
    ByLead<leads::FieldChange> changes_;
    ByLead<Cycle> cycles_;
    std::unordered_map<LeadId, const LeadFile*> files_;
    std::unordered_map<CycleId, const Passed*> passedByCycle_;
    PastRowsBuilder earlier_;
    PastRowsBuilder atHandover_;
    BacktestBasis basis_;
};

void Preparation::setTimes()
{
    basis_.asOf = inputs_.asOf;
    basis_.weeks = completeWeeks(inputs_.zone, inputs_.asOf);
    const Weeks& weeks = basis_.weeks;
    basis_.moments.push_back(weeks.starts.front().plus(-1));
    for (std::size_t week = 0; week < weeks.count(); ++week) basis_.moments.push_back(weeks.lastSecond(week));
    for (Day day = weeks.days.front().plus(1); day <= weeks.days.back(); day = day.plus(1))
        basis_.handedOver.moments.push_back(inputs_.zone.startOf(day).plus(-1));
    basis_.handedOverPerWeek.resize(weeks.count());
}

void Preparation::setLeads()
{
    const leads::Population& population = *inputs_.population;
    basis_.population = inputs_.population;
    basis_.outside = inputs_.outside;
    basis_.labelled.resize(population.size());
    basis_.recordedAt.resize(population.size());
    Instant oldest{std::numeric_limits<std::int64_t>::max()};
    for (std::size_t row = 0; row < population.size(); ++row) {
        basis_.recordedAt[row] = population.recordedAt[row];
        if (takesPart(inputs_, row)) oldest = std::min(oldest, Instant{population.createdAt[row]});
    }
    const Weeks& weeks = basis_.weeks;
    while (basis_.firstWeek < weeks.count() && weeks.starts[basis_.firstWeek] < oldest) ++basis_.firstWeek;
}

const Passed* Preparation::passedIn(std::span<const Cycle> cycles, std::size_t run) const
{
    if (run >= cycles.size()) return nullptr;
    const auto found = passedByCycle_.find(cycles[run].id);
    return found == passedByCycle_.end() ? nullptr : found->second;
}

void Preparation::placeLead(std::size_t row)
{
    const LeadId id = inputs_.population->ids[row];
    const std::span<const Cycle> cycles = cycles_.of(id);
    const auto known = files_.find(id);
    if (known == files_.end()) {
        if (!cycles.empty() && cycles.front().closedAt) limit(row, {Validity{}.from, untilNextMoment(*cycles.front().closedAt)});
        if (passedIn(cycles, 0)) basis_.labelled[row] = 1;
        return;
    }
    const LeadFile& file = *known->second;
    const std::vector<Spell> spells = spellsOf(file.lead, changes_.of(id));
    const std::vector<Validity> runs = runsOf(cycles, inputs_.followUps, &file);
    limit(row, never);
    for (std::size_t run = 0; run < runs.size(); ++run) {
        const Passed* passed = passedIn(cycles, run);
        placeRun(row, file, spells, runs[run], passed != nullptr);
        if (passed) placeHandover(row, file, spells, runs[run], *passed);
    }
}

/// A lead that qualified and left within one week was there at no week's end: it stays until the one after its exit.
Instant Preparation::untilNextMoment(Instant exit) const
{
    if (exit < inputs_.zone.startOf(basis_.weeks.days.front().plus(-7))) return exit;
    const auto next = std::ranges::lower_bound(basis_.moments, exit);
    return next == basis_.moments.end() ? exit : next->plus(1);
}

/// With the fields known right before the exit for as long as the lead stays.
std::vector<Preparation::Stretch> Preparation::stretchesOf(const std::vector<Spell>& spells, const Validity& run, Instant until) const
{
    std::vector<Stretch> stretches;
    for (const Spell& spell : spells) {
        if (spell.validity.from >= run.to) break;
        const Validity validity{std::max(run.from, spell.validity.from), spell.validity.to >= run.to ? until : spell.validity.to};
        if (holdsAny(basis_.moments, validity)) stretches.push_back({&spell, validity});
    }
    return stretches;
}

/// The first run that reaches into today's fields is that of the population's own row; any other gets a number of its own.
void Preparation::placeRun(std::size_t row, const LeadFile& file, const std::vector<Spell>& spells, const Validity& run, bool labelled)
{
    const std::vector<Stretch> stretches = stretchesOf(spells, run, untilNextMoment(run.to));
    if (stretches.empty()) return;
    const Stretch& newest = stretches.back();
    const bool own = newest.spell == &spells.back() && basis_.validity[row].from >= basis_.validity[row].to;
    const auto number = static_cast<std::uint32_t>(own ? row : basis_.runs());
    if (own) {
        limit(row, newest.validity);
    } else {
        basis_.leadOfRun.push_back(static_cast<std::uint32_t>(row));
        basis_.labelled.push_back(0);
    }
    basis_.labelled[number] = labelled ? 1 : 0;
    for (const Stretch& stretch : stretches)
        if (!own || &stretch != &newest) earlier_.add(file, stretch.spell->fields, stretch.validity, number);
}

void Preparation::placeHandover(std::size_t row, const LeadFile& file, const std::vector<Spell>& spells, const Validity& run, const Passed& passed)
{
    ++basis_.handedOverPerWeek[*basis_.weeks.weekOf(passed.at)];
    if (std::ranges::all_of(passed.labels, [](Label label) { return label == Label::None; })) return;
    HandedOver& sample = basis_.handedOver;
    const Instant dayAfter = inputs_.zone.startOf(inputs_.zone.dayOf(passed.at).plus(1));
    const auto number = static_cast<std::uint32_t>(sample.lead.size());
    std::uint32_t last = 0;
    for (const Spell& spell : spells) {
        if (spell.validity.from > passed.at) break;
        const bool isLast = spell.validity.to > passed.at;
        const Validity validity{std::max(run.from, spell.validity.from), isLast ? dayAfter : spell.validity.to};
        if (isLast || holdsAny(sample.moments, validity)) last = atHandover_.add(file, spell.fields, validity, number);
    }
    sample.lead.push_back(static_cast<std::uint32_t>(row));
    sample.at.push_back(passed.at);
    sample.labels.push_back(passed.labels);
    for (std::size_t i = 0; i < outcomes.size(); ++i) sample.recorded[i] = sample.recorded[i] || passed.recorded[i];
    sample.row.push_back(last);
}

}  // namespace

std::vector<LeadId> leadsToLoad(const BacktestInputs& inputs)
{
    const Weeks weeks = completeWeeks(inputs.zone, inputs.asOf);
    std::set<LeadId> wanted;
    for (const leads::FieldChange& change : inputs.changes)
        if (change.recordedAt >= weeks.starts.front()) wanted.insert(change.lead);
    for (const Cycle& cycle : inputs.cycles)
        if (cycle.closedAt) wanted.insert(cycle.lead);
    for (const Passed& passed : handedOverCycles(inputs, weeks)) wanted.insert(passed.lead);
    if (!inputs.outside.empty())
        std::erase_if(wanted, [&inputs](LeadId lead) {
            const auto row = inputs.population->rowOf(lead);
            return !row || inputs.outside[*row] != 0;
        });
    return {wanted.begin(), wanted.end()};
}

BacktestBasis prepare(const BacktestInputs& inputs, const std::vector<LeadFile>& files) { return Preparation(inputs, files).run(); }

}  // namespace handschlag::insight
