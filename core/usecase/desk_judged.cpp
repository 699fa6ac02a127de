#include "core/usecase/desk_judged.h"

#include <algorithm>
#include <limits>
#include <tuple>

#include "core/calendar/zone.h"
#include "core/leads/few_rows.h"
#include "core/scoring/plan.h"
#include "core/usecase/cycle_book.h"
#include "core/usecase/desk_handovers.h"
#include "core/usecase/products.h"

namespace handschlag::usecase {
namespace {

using agreement::Document;
using scoring::Decision;
using scoring::Missing;
using scoring::Score;

constexpr int steps = 5;

/// Required items that are missing, out of their share: completeness is rounded down to 1/10,000.
int itemsMissing(const Document& document, const Score& score)
{
    const auto items = static_cast<std::int64_t>((score.inquiry ? document.required.forInquiry : document.required.items).size());
    const std::int64_t valid = (score.completenessBp * items + 9'999) / 10'000;
    return static_cast<int>(items - valid);
}

bool isFitOpen(const Document& document, const Score& score)
{
    return score.fitLow != score.fitHigh && (score.fitLow < document.fit.threshold || score.fitBand != score.fitBandHigh);
}

/// At least so many pieces are missing: what the list is ordered by, since it costs no explanation.
int fewestPieces(const Document& document, const Score& score)
{
    return std::max(1, std::max(itemsMissing(document, score), isFitOpen(document, score) ? 1 : 0));
}

scoring::Centipoints pointsToNext(const Document& document, const Score& score)
{
    scoring::Centipoints least = std::numeric_limits<scoring::Centipoints>::max();
    if (score.fitBand > 1) least = std::min(least, document.thresholds.fitCuts[score.fitBand - 2U] - score.fitLow);
    if (score.letter > 0) least = std::min(least, document.thresholds.behaviourCuts[score.letter - 1U] - score.behaviour);
    return least;
}

struct Rows {
    std::vector<std::uint32_t> enrich, nurture, stale;
};

/// The best of them by order(row), smallest first.
template <class Order>
void keepFirst(std::vector<std::uint32_t>& rows, Order order)
{
    const auto shown = rows.begin() + static_cast<std::ptrdiff_t>(std::min(rows.size(), deskRows));
    std::partial_sort(rows.begin(), shown, rows.end(),
                      [&](std::uint32_t a, std::uint32_t b) { return std::tuple(order(a), a) < std::tuple(order(b), b); });
    rows.erase(shown, rows.end());
}

class JudgedLists {
public:
    JudgedLists(const scoring::Plan& plan, const leads::Population& population, calendar::Zone zone, Instant now)
        : plan_(plan), document_(plan.document()), population_(population), zone_(std::move(zone)), now_(now),
          scores_(scoring::evaluate(plan, population, now)), later_(scoring::evaluate(plan, population, after(staleDays)))
    {
    }

    [[nodiscard]] Rows candidates(CycleBook& book, const std::vector<std::string>& products) const;
    void listEnrich(std::vector<std::uint32_t> rows, MarketingDesk& desk) const;
    void listNurture(std::vector<std::uint32_t> rows, MarketingDesk& desk) const;
    void listStale(std::vector<std::uint32_t> rows, MarketingDesk& desk) const;

private:
    /// The same time of day, so many days of the organisation later: ages count its days.
    [[nodiscard]] Instant after(int days) const { return zone_.at(zone_.dayOf(now_).plus(days), zone_.secondOfDay(now_)); }
    [[nodiscard]] DeskRow rowOf(std::uint32_t index) const;
    [[nodiscard]] scoring::Explanation explain(const leads::Population& shown, LeadId lead) const
    {
        return scoring::explain(plan_, shown, shown.rowOf(lead).value_or(0), now_);
    }

    const scoring::Plan& plan_;
    const Document& document_;
    const leads::Population& population_;
    calendar::Zone zone_;
    Instant now_;
    std::vector<Score> scores_;
    std::vector<Score> later_;
};

Rows JudgedLists::candidates(CycleBook& book, const std::vector<std::string>& products) const
{
    Rows rows;
    for (std::size_t row = 0; row < scores_.size(); ++row) {
        const Score& score = scores_[row];
        const bool stale = score.letter < later_[row].letter && score.decision != Decision::Excluded;
        if (score.decision != Decision::Enrich && score.decision != Decision::Nurture && !stale) continue;
        if (population_.history[row] != 0 || !belongsTo(population_, row, book.product(), products)) continue;
        if (const KnownCycle* cycle = book.openCycle(population_.ids[row]); cycle && cycle->isHandedOver()) continue;
        const auto index = static_cast<std::uint32_t>(row);
        if (score.decision == Decision::Enrich) rows.enrich.push_back(index);
        if (score.decision == Decision::Nurture) rows.nurture.push_back(index);
        if (stale) rows.stale.push_back(index);
    }
    return rows;
}

DeskRow JudgedLists::rowOf(std::uint32_t index) const
{
    DeskRow row;
    row.lead = population_.ids[index];
    row.cell = cellOf(scores_[index]);
    row.inquiry = scores_[index].inquiry;
    nameRow(row, population_, index);
    return row;
}

void JudgedLists::listEnrich(std::vector<std::uint32_t> rows, MarketingDesk& desk) const
{
    DeskList& list = desk.of(DeskSection::Enrich);
    list.total = static_cast<int>(rows.size());
    const auto single = [this](std::uint32_t row) { return fewestPieces(document_, scores_[row]) == 1; };
    desk.oneMissing = static_cast<int>(std::ranges::count_if(rows, single));
    keepFirst(rows, [this](std::uint32_t row) { return std::tuple(fewestPieces(document_, scores_[row]), -scores_[row].behaviour - scores_[row].fitLow); });
    const leads::Population shown = leads::fewRows(population_, rows, desk.attributes, zone_);
    for (const std::uint32_t index : rows) {
        DeskRow row = rowOf(index);
        row.pieces = missingPieces(document_, explain(shown, row.lead), desk.attributes);
        if (single(index) && row.pieces.size() > 1) --desk.oneMissing;
        list.rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(list.rows, {}, [](const DeskRow& row) { return row.pieces.size(); });
}

void JudgedLists::listNurture(std::vector<std::uint32_t> rows, MarketingDesk& desk) const
{
    DeskList& list = desk.of(DeskSection::Nurture);
    list.total = static_cast<int>(rows.size());
    keepFirst(rows, [this](std::uint32_t row) { return std::tuple(pointsToNext(document_, scores_[row]), -scores_[row].behaviour - scores_[row].fitLow); });
    const leads::Population shown = leads::fewRows(population_, rows, desk.attributes, zone_);
    for (const std::uint32_t index : rows) {
        DeskRow row = rowOf(index);
        row.gaps = explain(shown, row.lead).missing;
        std::erase_if(row.gaps, [](const Missing& gap) { return gap.kind != Missing::Kind::PointsToNextBand && gap.kind != Missing::Kind::PointsToNextLetter; });
        std::ranges::stable_sort(row.gaps, {}, &Missing::points);
        list.rows.push_back(std::move(row));
    }
}

void JudgedLists::listStale(std::vector<std::uint32_t> rows, MarketingDesk& desk) const
{
    DeskList& list = desk.of(DeskSection::Stale);
    list.total = static_cast<int>(rows.size());
    // The most promising ones are worth the work; among those the first to fall stands first.
    keepFirst(rows, [this](std::uint32_t row) { return std::tuple(scores_[row].letter, scores_[row].fitBand, -scores_[row].behaviour); });
    const leads::Population shown = leads::fewRows(population_, rows, desk.attributes, zone_);
    std::vector<std::vector<Score>> byDay;
    for (int day = 1; day <= staleDays; ++day) byDay.push_back(scoring::evaluate(plan_, shown, after(day)));
    for (const std::uint32_t index : rows) {
        DeskRow row = rowOf(index);
        const std::size_t place = shown.rowOf(row.lead).value_or(0);
        for (int day = 1; day <= staleDays; ++day) {
            const Score& then = byDay[static_cast<std::size_t>(day) - 1][place];
            if (then.letter <= scores_[index].letter) continue;
            row.staleOn = zone_.dayOf(after(day));
            row.letterThen = scoring::letterOf(then);
            break;
        }
        list.rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(list.rows, {}, &DeskRow::staleOn);
}

}  // namespace

Result<void> addJudged(Store& store, std::string_view product, const leads::PopulationPtr& population, Instant now, const Progress& progress,
                       MarketingDesk& desk)
{
    const auto plan = scoring::compile(desk.agreement->document);
    if (!plan) return std::unexpected(plan.error());
    const auto zone = calendar::Zone::find(desk.agreement->document.zone);
    if (!zone) return std::unexpected(zone.error());
    auto book = CycleBook::load(store, product);
    if (!book) return std::unexpected(book.error());
    const auto products = store.agreements().products();
    if (!products) return std::unexpected(products.error());
    if (const auto on = step(progress, 1, steps); !on) return on;
    const JudgedLists lists(*plan, *population, *zone, now);
    if (const auto on = step(progress, 2, steps); !on) return on;
    Rows rows = lists.candidates(*book, *products);
    lists.listEnrich(std::move(rows.enrich), desk);
    if (const auto on = step(progress, 3, steps); !on) return on;
    lists.listNurture(std::move(rows.nurture), desk);
    if (const auto on = step(progress, 4, steps); !on) return on;
    lists.listStale(std::move(rows.stale), desk);
    return step(progress, steps, steps);
}

std::vector<std::vector<std::string>> missingPieces(const Document& document, const scoring::Explanation& explanation,
                                                    const std::vector<leads::Attribute>& attributes)
{
    const auto isField = [&](const std::string& name) {
        return leads::standardField(name) != nullptr || std::ranges::find(attributes, name, &leads::Attribute::name) != attributes.end();
    };
    std::vector<std::vector<std::string>> pieces;
    const auto add = [&](const std::vector<std::string>& fields) {
        const bool known = std::ranges::any_of(pieces, [&](const auto& piece) {
            return std::ranges::any_of(fields, [&](const std::string& field) { return std::ranges::find(piece, field) != piece.end(); });
        });
        if (!known && std::ranges::all_of(fields, isField)) pieces.push_back(fields);
    };
    const bool fitOpen = isFitOpen(document, explanation.score);
    for (const Missing& missing : explanation.missing) {
        if (missing.kind == Missing::Kind::RequiredField) add(missing.fields);
        if (missing.kind == Missing::Kind::CriterionField && fitOpen) add(missing.fields);
    }
    // Terms of the rule matter where nothing else is missing: those that are open are answered by fields.
    if (pieces.empty())
        for (const Missing& missing : explanation.missing)
            if (missing.kind == Missing::Kind::RuleTerm || missing.kind == Missing::Kind::CriterionField) add(missing.fields);
    return pieces;
}

}  // namespace handschlag::usecase
