// All figures of a quarter (declared in reviews.h and review_counting.h).

#include <algorithm>
#include <cmath>

#include "core/insight/burn_up.h"
#include "core/insight/win_rates.h"
#include "core/pipeline/history.h"
#include "core/usecase/deliveries.h"
#include "core/usecase/feedbacks.h"
#include "core/usecase/review_counting.h"
#include "core/usecase/reviews.h"
#include "core/usecase/waterfalls.h"
#include "core/usecase/win_rates.h"
#include "core/usecase/works_agreement.h"

namespace handschlag::usecase {
namespace {

using review::Figures;
using review::Missing;

constexpr std::size_t liftsShown = 8;
constexpr int winsToCompare = static_cast<int>(insight::winsForRelativeRate);

std::optional<std::int64_t> scaled(const std::optional<double>& value, double by)
{
    return value ? std::optional<std::int64_t>(std::llround(*value * by)) : std::nullopt;
}
std::optional<std::int64_t> inBp(const std::optional<double>& share) { return scaled(share, 10'000); }
std::optional<std::int64_t> inHundredths(const std::optional<double>& value) { return scaled(value, 100); }

class Counting {
public:
    Counting(Store& store, ReviewBasis& basis, WonBase wonBase, const Progress& progress) : store_(store), basis_(basis), wonBase_(wonBase), progress_(progress) {}

    [[nodiscard]] Result<Figures> all()
    {
        figures_.product = basis_.moment.product;
        figures_.quarter = basis_.moment.quarter;
        figures_.zone = basis_.zone.name();
        figures_.cutOff = basis_.moment.cutOff;
        figures_.over = basis_.isOver();
        std::int64_t done = 0;
        for (const auto part : {&Counting::scorecards, &Counting::delivery, &Counting::waterfall, &Counting::answers, &Counting::wonBase}) {
            if (const auto going = step(progress_, done++, steps); !going) return std::unexpected(going.error());
            if (const auto counted = (this->*part)(); !counted) return std::unexpected(counted.error());
        }
        sayWhatIsMissing();
        const auto lateness = mayTellLateness(store_);
        if (!lateness) return std::unexpected(lateness.error());
        if (!*lateness) review::hideLateness(figures_);
        progress_.at(steps, steps);
        return std::move(figures_);
    }

private:
    static constexpr std::int64_t steps = 5;

    [[nodiscard]] Result<void> scorecards() { return addScorecards(store_, basis_, figures_); }

    [[nodiscard]] Result<void> delivery()
    {
        const auto delivered = deliveredOf(basis_.files, basis_.moment.knownAt, basis_.book);
        if (!delivered) return std::unexpected(delivered.error());
        const std::int64_t promised = review::promisedLeads(figures_.versions, basis_.from(), basis_.to());
        const auto burnUp = insight::burnUpOf(*delivered, {basis_.from(), basis_.to(), promised}, basis_.moment.cutOff, basis_.zone,
                                              weeksBefore(*delivered, basis_.from(), basis_.zone));
        figures_.delivery = {promised, burnUp.gross, burnUp.net, burnUp.disputed, inBp(burnUp.chance), {}};
        for (const insight::BurnUpWeek& week : burnUp.weeks) {
            review::DeliveryWeek made{week.from, week.net, week.grossSoFar, week.netSoFar, week.disputedSoFar,
                                      review::requiredC(figures_.versions, basis_.from(), basis_.to(), week.to), week.begun, {}, {}, {}};
            if (week.fan) {
                made.low = week.fan->low;
                made.median = week.fan->median;
                made.high = week.fan->high;
            }
            figures_.delivery.weeks.push_back(made);
        }
        if (figures_.over) foresee(weeksBefore(*delivered, basis_.to(), basis_.zone));
        return {};
    }

    void foresee(const std::vector<std::int64_t>& weekly)
    {
        const bool agreed = !figures_.versions.empty() && figures_.versions.back().to == basis_.to();
        review::Outlook& outlook = figures_.outlook;
        outlook.weeks = std::ssize(weekly);
        outlook.promised = agreed ? figures_.versions.back().leadsPerQuarter : 0;
        const auto next = insight::forecast(weekly, outlook.promised);
        if (!next.fan) return;
        outlook.low = next.fan->low;
        outlook.median = next.fan->median;
        outlook.high = next.fan->high;
        outlook.chanceBp = inBp(next.chance);
    }

    [[nodiscard]] Result<void> waterfall()
    {
        WaterfallQuery query;
        query.mode = pipeline::Mode::Period;
        query.from = basis_.from();
        query.to = basis_.to();
        query.asOf = basis_.moment.cutOff;
        query.product = basis_.moment.product;
        const auto report = usecase::waterfall(store_, query);
        if (!report) return std::unexpected(report.error());
        const auto& stages = report->source.stages.stages;
        for (std::size_t i = 0; i < report->whole.stages.size(); ++i) {
            const pipeline::StageRow& row = report->whole.stages[i];
            review::StageFigure made;
            made.stage = row.stage;
            made.role = pipeline::key(row.role);
            if (i < stages.size()) made.name = stages[i].name;
            made.entered = row.entered;
            made.imputed = row.imputed;
            made.recycled = row.recycled;
            if (row.role == pipeline::Role::MarketingQualified) figures_.returnedAgain = row.recycled;
            made.fromPreviousBp = inBp(row.fromPrevious.value);
            made.lowBp = inBp(row.fromPrevious.low);
            made.highBp = inBp(row.fromPrevious.high);
            made.medianDaysC = inHundredths(row.daysFromPrevious.median);
            made.p90DaysC = inHundredths(row.daysFromPrevious.p90);
            figures_.waterfall.push_back(std::move(made));
        }
        const Instant from = basis_.start(basis_.moment.quarter);
        const Instant to = std::min(basis_.start(basis_.moment.quarter.next()), basis_.moment.cutOff.plus(1));
        for (const pipeline::HistoryCycle& cycle : report->source.history->cycles)
            if (cycle.exit == pipeline::Exit::Recycled && cycle.closedAt && *cycle.closedAt >= from && *cycle.closedAt < to && isOfLine(*report, cycle))
                ++figures_.recycled;
        return {};
    }

    [[nodiscard]] bool isOfLine(const WaterfallReport& report, const pipeline::HistoryCycle& cycle) const
    {
        return report.source.history->products[cycle.product] == basis_.moment.product;
    }

    [[nodiscard]] Result<void> answers()
    {
        const auto report = feedback(store_, {basis_.moment.product, basis_.from(), basis_.to(), basis_.moment.cutOff, {}}, basis_.files);
        if (!report) return std::unexpected(report.error());
        const insight::Feedback& said = report->feedback;
        figures_.acceptance = {said.accepted, said.rejected, said.pending, review::basisPoints(said.accepted, said.accepted + said.rejected),
                               inBp(said.acceptance.low), inBp(said.acceptance.high), 0};
        for (const insight::ReasonLine& line : said.reasons) {
            auto name = nameOf(line.reason);
            if (!name) return std::unexpected(name.error());
            figures_.reasons.push_back({line.reason, line.clause, std::move(*name), line.count, review::basisPoints(line.count, said.rejected)});
            if (line.reason == "other") figures_.acceptance.other += line.count;
        }
        auto disputes = disputesAt(store_, basis_.files, basis_.zone, basis_.moment.cutOff);
        if (!disputes) return std::unexpected(disputes.error());
        figures_.disputes = std::move(*disputes);
        return {};
    }

    /// As the newest of the versions calls it that handovers ran under.
    [[nodiscard]] Result<LocalizedText> nameOf(const std::string& reason)
    {
        for (auto number = basis_.numbers.rbegin(); number != basis_.numbers.rend(); ++number) {
            const auto document = basis_.document(number->second);
            if (!document) return std::unexpected(document.error());
            const auto& reasons = (*document)->reasons.reasons;
            const auto found = std::ranges::find(reasons, reason, &agreement::RejectionReason::code);
            if (found != reasons.end()) return found->name;
        }
        return LocalizedText{reason, reason};
    }

    [[nodiscard]] Result<void> wonBase()
    {
        if (basis_.versions.empty() || wonBase_ == WonBase::LeftOut) return {};
        const auto history = store_.history().history();
        if (!history) return std::unexpected(history.error());
        const auto wins = std::ranges::count((*history)->events, pipeline::Role::Won, &pipeline::HistoryEvent::role);
        if (wins < winsToCompare) return {};
        const auto base = loadWinBase(store_, basis_.moment.product, basis_.moment.cutOff, insight::Outcome::Won, {std::nullopt, basis_.to()});
        if (!base) return std::unexpected(base.error());
        if (base->wins < winsToCompare) return {};
        enoughWins_ = true;
        const auto document = basis_.document(std::ranges::max(basis_.versions, {}, &review::InForce::version).version);
        if (!document) return std::unexpected(document.error());
        const auto rates = insight::winRates(*base, **document);
        std::vector<std::pair<double, review::LiftFigure>> found;
        for (const insight::FieldWinRates& field : rates.fields)
            for (const insight::WinRate& rate : field.values)
                if (rate.makesADifference() && rate.relative) found.emplace_back(*rate.adjusted, liftOf(field.field, rate));
        std::ranges::stable_sort(found, {}, [](const auto& one) { return one.first; });
        for (std::size_t i = 0; i < std::min(found.size(), liftsShown); ++i) figures_.lift.push_back(std::move(found[i].second));
        return {};
    }

    static review::LiftFigure liftOf(const std::string& field, const insight::WinRate& rate)
    {
        constexpr double hundredths = 100;
        return {field,
                groupName(rate.group),
                rate.counts.leads,
                rate.counts.wins,
                std::llround(rate.relative->value * hundredths),
                std::llround(rate.relative->low * hundredths),
                std::llround(rate.relative->high * hundredths)};
    }

    static LocalizedText groupName(const insight::ValueGroup& group)
    {
        using Kind = insight::ValueGroup::Kind;
        const auto number = [](const std::optional<std::int64_t>& end) { return end ? std::to_string(*end) : std::string(); };
        switch (group.kind) {
            case Kind::Missing: return {"ohne Angabe", "not given"};
            case Kind::Rest: return {"alle anderen", "all others"};
            case Kind::Bucket: return group.name;
            case Kind::Flag: return group.value == "true" ? LocalizedText{"ja", "yes"} : LocalizedText{"nein", "no"};
            case Kind::Word: return {group.value, group.value};
            case Kind::Range: break;
        }
        if (!group.from) return {"bis " + number(group.to), "up to " + number(group.to)};
        if (!group.to) return {"ab " + number(group.from), "from " + number(group.from)};
        return {number(group.from) + " bis " + number(group.to), number(group.from) + " to " + number(group.to)};
    }

    void sayWhatIsMissing()
    {
        const auto lacks = [this](Missing what, bool missing) {
            if (missing) figures_.missing.push_back(what);
        };
        lacks(Missing::Leads, std::ranges::all_of(figures_.waterfall, [](const review::StageFigure& stage) { return stage.entered == 0; }));
        int days = 0;
        for (const review::VersionTerm& term : figures_.versions) days += term.days();
        lacks(Missing::Agreement, days == 0);
        lacks(Missing::PartOfQuarter, days > 0 && days < basis_.to().number - basis_.from().number);
        lacks(Missing::Handovers, basis_.submitted(basis_.from(), basis_.to()).empty());
        lacks(Missing::Decisions, figures_.acceptance.accepted + figures_.acceptance.rejected == 0);
        lacks(Missing::Forecast, figures_.over && !figures_.outlook.median);
        lacks(Missing::WonBase, !enoughWins_ && wonBase_ == WonBase::Counted);
        if (figures_.lacks(Missing::Leads)) figures_.waterfall.clear();
        if (figures_.lacks(Missing::Agreement) && figures_.lacks(Missing::Handovers)) figures_.delivery = {};
    }

    Store& store_;
    ReviewBasis& basis_;
    WonBase wonBase_;
    const Progress& progress_;
    Figures figures_;
    bool enoughWins_ = false;
};

}  // namespace

Result<Figures> countFigures(Store& store, ReviewBasis& basis, WonBase wonBase, const Progress& progress) { return Counting(store, basis, wonBase, progress).all(); }

Result<Figures> reviewFigures(Store& store, std::string_view product, const review::Quarter& quarter, Instant asOf, const Progress& progress)
{
    auto basis = ReviewBasis::load(store, {std::string(product), quarter, asOf, asOf});
    if (!basis) return std::unexpected(basis.error());
    return countFigures(store, *basis, WonBase::Counted, progress);
}

}  // namespace handschlag::usecase
