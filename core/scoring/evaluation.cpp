#include "core/scoring/evaluation.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <numeric>
#include <variant>

#include "core/scoring/bound_plan.h"

namespace handschlag::scoring {
namespace {

using Kept = std::variant<KeptLeads<std::int32_t>, KeptLeads<std::int64_t>>;

Kept emptyKept(bool wide)
{
    if (wide) return KeptLeads<std::int64_t>{};
    return KeptLeads<std::int32_t>{};
}

template <class Points>
std::vector<Points*> accountsAt(KeptLeads<Points>& kept, std::size_t row)
{
    std::vector<Points*> at;
    for (auto& account : kept.points) at.push_back(account.data() + row);
    return at;
}

/// What of a lead has to be judged again.
enum class Anew : std::uint8_t { Everything, Letters, Rule };

/// What an edit touches.
struct Edit {
    Anew judge = Anew::Everything;
    bool fieldsAnew = false;
    std::vector<FieldTable> fields;     ///< to add
    bool behaviourAnew = false;
    std::vector<std::size_t> gone;      ///< rules of the old plan to take off
    std::vector<std::size_t> come;      ///< rules of the new plan to add
    std::vector<std::pair<std::size_t, std::size_t>> worth;  ///< rules, old and new, that differ in points or cap alone
    std::vector<std::size_t> marks;   ///< to look up again
};

bool samePlaces(const FactLayout& a, const FactLayout& b)
{
    return a.words == b.words && a.hasSpan == b.hasSpan && a.roles == b.roles && a.valid == b.valid && a.bant == b.bant && a.needStated == b.needStated &&
           a.testYes == b.testYes && a.testUnknown == b.testUnknown && a.excludes == b.excludes && a.mayExclude == b.mayExclude;
}

void compareFields(const BoundPlan& before, const BoundPlan& after, Edit& edit)
{
    edit.fieldsAnew = !samePlaces(before.compiled().layout, after.compiled().layout);
    if (edit.fieldsAnew) return;
    for (std::size_t i = 0; i < after.tables.size(); ++i)
        if (before.tables[i] != after.tables[i]) edit.fields.push_back(difference(*before.tables[i], *after.tables[i]));
    edit.fieldsAnew = edit.fields.size() > after.tables.size() / 2;
}

void compareRules(const BoundPlan& before, const BoundPlan& after, Edit& edit)
{
    std::vector<bool> known(before.rules.size());
    for (std::size_t i = 0; i < after.rules.size(); ++i) {
        const BoundRule& rule = after.rules[i];
        const auto old = std::ranges::find(before.rules, rule.clause.id, [](const BoundRule& other) { return other.clause.id; });
        if (old == before.rules.end()) {
            edit.come.push_back(i);
            continue;
        }
        const auto place = static_cast<std::size_t>(old - before.rules.begin());
        known[place] = true;
        const bool sameSums = old->filter == rule.filter && before.compiled().rules[place].weights == after.compiled().rules[i].weights;
        const bool sameWorth = old->worth.points == rule.worth.points && old->worth.bound == rule.worth.bound && old->worth.sign == rule.worth.sign;
        if (sameSums && sameWorth && old->account == rule.account) continue;
        if (sameSums && old->account == rule.account) {
            edit.worth.emplace_back(place, i);
        } else {
            edit.gone.push_back(place);
            edit.come.push_back(i);
        }
    }
    for (std::size_t i = 0; i < known.size(); ++i)
        if (!known[i]) edit.gone.push_back(i);
    const bool twice = std::ranges::any_of(after.rules, [&](const BoundRule& rule) {
        return std::ranges::count(after.rules, rule.clause.id, [](const BoundRule& other) { return other.clause.id; }) > 1;
    });
    const std::size_t work = edit.gone.size() + edit.come.size() + edit.worth.size();
    edit.behaviourAnew = before.accounts.caps.size() != after.accounts.caps.size() || twice || 2 * work > after.rules.size() + 1;
}

/// Fields, exclusions and gate say the same of every lead.
bool sameStanding(const Plan::Compiled& before, const Plan::Compiled& after)
{
    const FactLayout& a = before.layout;
    const FactLayout& b = after.layout;
    return a.base == b.base && a.items == b.items && a.inquiryItems == b.inquiryItems && a.excluded == b.excluded && a.maybeExcluded == b.maybeExcluded &&
           a.exclusions == b.exclusions && a.gate == b.gate && before.document.fit.minimum == after.document.fit.minimum &&
           before.document.fit.maximum == after.document.fit.maximum && before.document.thresholds.fitCuts == after.document.thresholds.fitCuts;
}

/// Letters and the measure "back to contact" come out the same of the same points.
bool sameLetters(const BoundPlan& before, const BoundPlan& after)
{
    const agreement::Document& a = before.compiled().document;
    const agreement::Document& b = after.compiled().document;
    return before.accounts.caps == after.accounts.caps && leastBehaviour(a.behaviour) == leastBehaviour(b.behaviour) &&
           a.behaviour.maximum == b.behaviour.maximum && a.thresholds.behaviourCuts == b.thresholds.behaviourCuts &&
           before.compiled().layout.contact == after.compiled().layout.contact;
}

Anew toJudge(const BoundPlan& before, const BoundPlan& after, const Edit& edit)
{
    if (edit.fieldsAnew || !edit.fields.empty() || !edit.marks.empty() || !sameStanding(before.compiled(), after.compiled())) return Anew::Everything;
    const bool samePoints = !edit.behaviourAnew && edit.gone.empty() && edit.come.empty() && edit.worth.empty();
    if (samePoints && sameLetters(before, after)) return Anew::Rule;
    const FactLayout& layout = after.compiled().layout;
    const bool behaviourStaysOut = layout.exclusions.empty() && layout.gate.kind == ChunkRule::Kind::Bant;
    return behaviourStaysOut ? Anew::Letters : Anew::Everything;
}

Edit compare(const BoundPlan& before, const BoundPlan& after)
{
    Edit edit;
    compareFields(before, after, edit);
    compareRules(before, after, edit);
    for (std::size_t i = 0; i < after.marks.size(); ++i)
        if (i >= before.marks.size() || before.marks[i] != after.marks[i]) edit.marks.push_back(i);
    edit.judge = toJudge(before, after, edit);
    return edit;
}

Edit everything(const BoundPlan& bound)
{
    Edit edit;
    edit.fieldsAnew = edit.behaviourAnew = true;
    edit.marks.resize(bound.marks.size());
    std::iota(edit.marks.begin(), edit.marks.end(), std::size_t{0});
    return edit;
}

/// Four counts side by side, so that equal cells in a row do not wait for one another. Modulo 2^32.
struct Counts {
    std::array<std::array<std::array<std::uint32_t, 256>, 3>, 4> lanes{};

    void add(const Cell* cells, const Outcome* outcomes, std::size_t count)
    {
        std::size_t i = 0;
        for (; i + 4 <= count; i += 4)
            for (std::size_t lane = 0; lane < 4; ++lane) ++lanes[lane][outcomes ? static_cast<std::size_t>(outcomes[i + lane]) : 0][cells[i + lane].bits];
        for (; i < count; ++i) ++lanes[0][outcomes ? static_cast<std::size_t>(outcomes[i]) : 0][cells[i].bits];
    }

    /// Counts and writes only what differs: an edit moves few leads.
    void change(Cell* cells, const std::uint8_t* anew, const Outcome* outcomes, std::size_t count)
    {
        const auto move = [&](std::size_t i) {
            auto& lane = lanes[i % 4][outcomes ? static_cast<std::size_t>(outcomes[i]) : 0];
            --lane[cells[i].bits];
            ++lane[anew[i]];
            cells[i].bits = anew[i];
        };
        std::size_t first = 0;
        for (; first + 8 <= count; first += 8) {
            std::uint64_t before, after;
            std::memcpy(&before, cells + first, 8);
            std::memcpy(&after, anew + first, 8);
            static_assert(std::endian::native == std::endian::little);
            for (std::uint64_t differs = before ^ after; differs != 0;) {
                const int byte = std::countr_zero(differs) / 8;
                move(first + static_cast<std::size_t>(byte));
                differs &= ~(std::uint64_t{0xff} << (8 * byte));
            }
        }
        for (; first < count; ++first)
            if (cells[first].bits != anew[first]) move(first);
    }
};

}  // namespace

struct Evaluation::State {
    leads::PopulationPtr population;
    Instant asOf;
    const Workers* workers;
    std::vector<Outcome> outcomes;
    DecisionBook book;
    BoundPlan bound;
    Kept kept;
    Tally tally;

    [[nodiscard]] Moment moment() const { return Moment::of(bound.compiled().zone, asOf); }

    void carryOut(const BoundPlan* before, const Edit& edit)
    {
        std::visit([&](auto& leads) { carryOutOn(leads, before, edit); }, kept);
        book.forgetUnused();
    }

    template <class Points>
    void makeRoom(KeptLeads<Points>& leads) const
    {
        const std::size_t rows = population->size();
        leads.words.resize(bound.compiled().layout.words);
        for (auto& word : leads.words) word.resize(rows);
        leads.points.resize(bound.accounts.caps.size());
        for (auto& account : leads.points) account.resize(rows);
        leads.marks.resize(bound.marks.size());
        for (std::size_t i = 0; i < leads.marks.size(); ++i) {
            if (bound.marks[i].filters.empty()) leads.marks[i] = {};
            else leads.marks[i].resize(rows);
        }
        leads.cells.resize(rows);
        leads.low.resize(rows);
        leads.high.resize(bound.compiled().layout.hasSpan ? rows : 0);
        leads.rest.resize(rows);
        leads.states.resize(rows);
    }

    template <class Points>
    void carryOutOn(KeptLeads<Points>& leads, const BoundPlan* before, const Edit& edit)
    {
        makeRoom(leads);
        std::vector<Counts> counts(static_cast<std::size_t>(workers->count()));
        std::vector<BlockSums> sums(counts.size());
        const Moment now = moment();
        workers->each(bound.blocks(), [&](int worker, std::size_t block) {
            const auto w = static_cast<std::size_t>(worker);
            editFields(leads, edit, block);
            editBehaviour(leads, before, edit, block, now, sums[w]);
            for (const std::size_t signal : edit.marks)
                if (!leads.marks[signal].empty()) sumSignal(bound, block, signal, now, leads.marks[signal].data() + block * leads::rowsPerBlock);
            classify(leads, edit.judge, block, counts[w]);
        });
        if (edit.judge == Anew::Everything) tally = {};
        for (const Counts& part : counts)
            for (const auto& lane : part.lanes)
                for (std::size_t outcome = 0; outcome < 3; ++outcome)
                    for (std::size_t bits = 0; bits < 256; ++bits) tally.leads[outcome][bits] += lane[outcome][bits];
    }

    template <class Points>
    void editFields(KeptLeads<Points>& leads, const Edit& edit, std::size_t block) const
    {
        if (edit.fieldsAnew) return sumFields(bound, block, leads.words);
        if (edit.fields.empty()) return;
        const std::size_t begin = block * leads::rowsPerBlock;
        std::vector<std::uint64_t*> at;
        for (auto& word : leads.words) at.push_back(word.data() + begin);
        for (const FieldTable& table : edit.fields) apply(table, begin, bound.rowsOf(block), at.data());
    }

    template <class Points>
    void editBehaviour(KeptLeads<Points>& leads, const BoundPlan* before, const Edit& edit, std::size_t block, Moment now, BlockSums& sums) const
    {
        const std::vector<Points*> at = accountsAt(leads, block * leads::rowsPerBlock);
        if (edit.behaviourAnew) return sumBehaviour(bound, block, now, sums, at);
        const std::size_t rows = bound.rowsOf(block);
        for (const std::size_t i : edit.gone) {
            const BoundRule& rule = before->rules[i];
            Worth taken = rule.worth;
            taken.sign = -taken.sign;
            addRule(*before->activities, block, rows, rule.filter, before->compiled().rules[i].weights, taken, now, sums, at[rule.account]);
        }
        for (const std::size_t i : edit.come) {
            const BoundRule& rule = bound.rules[i];
            addRule(*bound.activities, block, rows, rule.filter, bound.compiled().rules[i].weights, rule.worth, now, sums, at[rule.account]);
        }
        for (const auto& [old, i] : edit.worth) {
            const BoundRule& rule = bound.rules[i];
            changeWorth(*bound.activities, block, rows, rule.filter, bound.compiled().rules[i].weights, before->rules[old].worth, rule.worth, now, sums,
                        at[rule.account]);
        }
    }

    template <class Points>
    void classify(KeptLeads<Points>& leads, Anew anew, std::size_t block, Counts& counts) const
    {
        ChunkJudge<Points> judge(bound.compiled(), bound.accounts.caps);
        typename ChunkJudge<Points>::Row judged;
        const std::size_t begin = block * leads::rowsPerBlock;
        const std::size_t end = begin + bound.rowsOf(block);
        for (std::size_t first = begin; first < end; first += chunkRows) {
            const ChunkSource<Points> source = leads.chunk(first);
            const ChunkMemory<Points> memory = leads.memory(first);
            Cell* cells = leads.cells.data() + first;
            const Outcome* ends = outcomes.empty() ? nullptr : outcomes.data() + first;
            if (anew == Anew::Everything) {
                judge.load(source, memory);
                judge.classify(memory, &cells->bits);
                counts.add(cells, ends, source.count);
            } else {
                judge.recall(source, memory, anew == Anew::Letters);
                judge.classify(memory, judged.data());
                counts.change(cells, judged.data(), ends, source.count);
            }
        }
    }
};

Evaluation::Evaluation(leads::PopulationPtr population, Plan plan, Instant asOf, const Workers& workers, std::vector<Outcome> outcomes)
{
    DecisionBook book(population);
    BoundPlan bound = bindPlan(std::move(plan), population, nullptr, book, workers);
    Kept kept = emptyKept(bound.accounts.wide);
    state_ = std::make_unique<State>(State{std::move(population), asOf, &workers, std::move(outcomes), std::move(book), std::move(bound), std::move(kept), {}});
    state_->carryOut(nullptr, everything(state_->bound));
}

Evaluation::Evaluation(const Evaluation& other) : state_(std::make_unique<State>(*other.state_)) {}
Evaluation::Evaluation(Evaluation&&) noexcept = default;
Evaluation& Evaluation::operator=(const Evaluation& other)
{
    *state_ = *other.state_;
    return *this;
}
Evaluation& Evaluation::operator=(Evaluation&&) noexcept = default;
Evaluation::~Evaluation() = default;

void Evaluation::replan(Plan plan)
{
    State& state = *state_;
    const BoundPlan before = std::move(state.bound);
    state.bound = bindPlan(std::move(plan), state.population, &before, state.book, *state.workers);
    const bool comparable = before.accounts.wide == state.bound.accounts.wide && before.activities == state.bound.activities;
    if (before.accounts.wide != state.bound.accounts.wide) state.kept = emptyKept(state.bound.accounts.wide);
    state.carryOut(&before, comparable ? compare(before, state.bound) : everything(state.bound));
}

void Evaluation::rescore()
{
    State& state = *state_;
    state.bound = bindPlan(state.bound.plan, state.population, nullptr, state.book, *state.workers);
    state.carryOut(nullptr, everything(state.bound));
}

const Plan& Evaluation::plan() const { return state_->bound.plan; }
const leads::PopulationPtr& Evaluation::population() const { return state_->population; }
Instant Evaluation::asOf() const { return state_->asOf; }
std::size_t Evaluation::size() const { return state_->population->size(); }
const Tally& Evaluation::tally() const { return state_->tally; }

std::span<const Cell> Evaluation::cells() const
{
    return std::visit([](const auto& leads) { return std::span<const Cell>(leads.cells); }, state_->kept);
}

std::size_t Evaluation::bytes() const
{
    const std::size_t perLead = std::visit([](const auto& leads) { return leads.bytesPerLead(); }, state_->kept);
    std::size_t sum = size() * perLead + state_->book.bytes() + state_->outcomes.size();
    for (const FieldTablePtr& table : state_->bound.tables)
        for (const Addend& addend : table->addends)
            for (const auto& entries : addend.tables) sum += entries.size() * sizeof(entries[0]);
    return sum;
}

Score Evaluation::score(std::size_t row) const
{
    return std::visit([&](const auto& leads) { return scoreOf(state_->bound.compiled(), state_->bound.accounts, leads, row); }, state_->kept);
}

}  // namespace handschlag::scoring
