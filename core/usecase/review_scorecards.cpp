// Both scorecards of a review (declared in review_basis.h).

#include <algorithm>
#include <set>

#include "core/handover/promise_text.h"
#include "core/handover/standing_events.h"
#include "core/review/figures_json.h"
#include "core/usecase/compliances.h"
#include "core/usecase/deliveries.h"
#include "core/usecase/review_basis.h"
#include "core/usecase/review_ports.h"

namespace handschlag::usecase {
namespace {

using agreement::Side;
using handover::Promise;
using handover::Standing;
using review::Figures;
using review::Judged;
using review::LineVersion;
using review::Quarter;
using review::ScoreLine;

constexpr int quartersOfTrend = 4;
constexpr std::array marketingPromises{Promise::Delivery, Promise::Correction};
constexpr std::array salesPromises{Promise::Decision, Promise::FirstTouch, Promise::Cadence, Promise::Status, Promise::Feedback};

/// Everything of one quarter that lines are made of.
struct QuarterLines {
    std::vector<review::VersionTerm> terms;
    std::int64_t handovers = 0;
    std::vector<ScoreLine> lines;
};

LocalizedText inBoth(const auto& text) { return {text(agreement::Wording(Language::German)), text(agreement::Wording(Language::English))}; }

int versionOf(const ReviewBasis& basis, const handover::Handover& handover)
{
    const auto found = basis.numbers.find(handover.version);
    return found == basis.numbers.end() ? 0 : found->second;
}

bool wasGivenBack(const HandoverFile& file, Instant cutOff)
{
    if (std::ranges::find(file.events, handover::EventKind::Return, &handover::HandoverEvent::kind) == file.events.end()) return false;
    const auto standing = handover::standingEvents(file.events);
    return std::ranges::any_of(standing, [cutOff](const handover::HandoverEvent& event) {
        return event.kind == handover::EventKind::Return && event.effectiveAt <= cutOff;
    });
}

/// Leads that sales did not have to give back because information was missing or wrong.
ScoreLine completeness(const ReviewBasis& basis, const std::vector<HandoverFile>& files)
{
    ScoreLine line;
    line.key = "completeness";
    line.side = Side::Marketing;
    std::map<int, handover::Counts> versions;
    for (const HandoverFile& file : files) {
        if (!file.handover.counted) continue;
        const bool back = wasGivenBack(file, basis.moment.cutOff);
        const Standing standing = back ? Standing::Missed : Standing::Met;
        line.counts.count(standing);
        versions[versionOf(basis, file.handover)].count(standing);
        if (back) line.breaches.push_back({file.handover.id, standing, basis.zone.dayOf(file.handover.submittedAt), {}});
    }
    line.kept = line.counts.met;
    line.judged = line.counts.judged();
    for (const auto& [version, counts] : versions) line.versions.push_back({version, {}, counts});
    return line;
}

/// kept: conforming leads; judged: those that were promised.
Result<ScoreLine> deliveredLine(ReviewBasis& basis, const std::vector<HandoverFile>& files, const std::vector<review::VersionTerm>& terms, const Quarter& quarter)
{
    ScoreLine line;
    line.key = "delivered";
    line.side = Side::Marketing;
    const auto delivered = deliveredOf(files, basis.moment.knownAt, basis.book);
    if (!delivered) return std::unexpected(delivered.error());
    std::map<int, handover::Counts> versions;
    for (const review::VersionTerm& term : terms) versions[term.version];
    std::size_t next = 0;
    for (const HandoverFile& file : files) {
        if (!file.handover.counted) continue;
        const bool upheld = (*delivered)[next++].standing == insight::Standing::Upheld;
        line.counts.count(upheld ? Standing::Missed : Standing::Met);
        versions[versionOf(basis, file.handover)].count(upheld ? Standing::Missed : Standing::Met);
        if (upheld) line.breaches.push_back({file.handover.id, Standing::Missed, basis.zone.dayOf(file.handover.submittedAt), {}});
    }
    line.kept = line.counts.met;
    line.judged = review::promisedLeads(terms, quarter.first(), quarter.end());
    for (const auto& [version, counts] : versions) line.versions.push_back({version, {}, counts});
    return line;
}

std::vector<Judged> judgedOf(const ReviewBasis& basis, const std::vector<HandoverFile>& files, const std::vector<handover::Reading>& readings)
{
    std::map<HandoverId, int> versions;
    for (const HandoverFile& file : files) versions.emplace(file.handover.id, versionOf(basis, file.handover));
    std::vector<Judged> judged;
    judged.reserve(readings.size());
    for (const handover::Reading& reading : readings) judged.push_back({reading.promise, reading.standing, versions[reading.handover]});
    return judged;
}

bool saysAnything(const ScoreLine& line) { return line.judged > 0 || line.kept > 0 || line.counts != handover::Counts{}; }

Result<QuarterLines> linesOf(ReviewBasis& basis, const Quarter& quarter, const std::vector<HandoverFile>& files, const std::vector<handover::Reading>& readings)
{
    QuarterLines made;
    made.terms = review::termsOf(basis.versions, quarter.first(), quarter.end());
    made.handovers = std::ssize(files);
    auto delivered = deliveredLine(basis, files, made.terms, quarter);
    if (!delivered) return std::unexpected(delivered.error());
    made.lines.push_back(std::move(*delivered));
    made.lines.push_back(completeness(basis, files));
    const auto judged = judgedOf(basis, files, readings);
    for (const Promise promise : marketingPromises) made.lines.push_back(lineOf(promise, judged));
    for (const Promise promise : salesPromises) made.lines.push_back(lineOf(promise, judged));
    std::erase_if(made.lines, [](const ScoreLine& line) { return !saysAnything(line); });
    return made;
}

std::string promisedIn(const agreement::Wording& words, const std::string& line, const agreement::Document& document, const review::VersionTerm* term, int daysOfQuarter)
{
    if (line == "delivered")
        return term ? words.say("%1 Leads je Quartal, %2 von %3 Tagen in Kraft", "%1 leads per quarter, in force on %2 of %3 days",
                                {words.number(document.marketing.leadsPerQuarter), words.number(term->days()), words.number(daysOfQuarter)})
                    : words.say("%1 Leads je Quartal", "%1 leads per quarter", {words.number(document.marketing.leadsPerQuarter)});
    if (line == "completeness")
        return words.say("%1 % mit allen Pflichtangaben", "%1 % with all required fields", {words.number(document.marketing.completenessPercent)});
    for (int i = 0; i <= static_cast<int>(Promise::Correction); ++i)
        if (const auto promise = static_cast<Promise>(i); line == handover::key(promise))
            return handover::promisedText(words, promise, document.marketing, document.sales);
    return {};
}

Result<void> addPromises(ReviewBasis& basis, const QuarterLines& quarter, Figures& figures)
{
    const int days = basis.to().number - basis.from().number;
    for (ScoreLine& line : figures.lines) {
        for (LineVersion& version : line.versions) {
            if (version.version == 0) continue;
            const auto document = basis.document(version.version);
            if (!document) return std::unexpected(document.error());
            const auto term = std::ranges::find(quarter.terms, version.version, &review::VersionTerm::version);
            const review::VersionTerm* own = term == quarter.terms.end() ? nullptr : &*term;
            version.promised = inBoth([&](const agreement::Wording& words) { return promisedIn(words, line.key, **document, own, days); });
            if (line.key == "completeness") line.promisedPercent = (*document)->marketing.completenessPercent;
            if (line.key == "feedback") line.promisedPercent = (*document)->sales.feedbackPercent;
        }
    }
    return {};
}

/// Teams and breaches as far as they may be shown.
Result<void> addWhatMayBeShown(Store& store, const ReviewBasis& basis, const std::vector<handover::Reading>& readings, Figures& figures)
{
    const auto rules = complianceRules(store, basis.from(), basis.to());
    if (!rules) return std::unexpected(rules.error());
    const auto teams = store.people().teams();
    if (!teams) return std::unexpected(teams.error());
    const auto nameOf = [&teams](TeamId id) {
        const auto found = std::ranges::find(*teams, id, &Team::id);
        return found == teams->end() ? std::string() : found->name;
    };
    const auto shown = handover::complianceOf(readings, *rules, basis.zone);
    figures.restHidden = shown.restHidden;
    figures.salesHidden = shown.salesHidden;
    for (ScoreLine& line : figures.lines) {
        for (const handover::ComplianceRow& row : shown.rows)
            if (row.team && line.key == handover::key(row.promise)) line.teams.push_back({nameOf(row.team), row.counts});
        for (const handover::Breach& breach : shown.breaches)
            if (line.key == handover::key(breach.promise)) line.breaches.push_back({breach.handover, breach.standing, breach.due, nameOf(breach.team)});
    }
    return {};
}

void addPoint(Figures& figures, const Quarter& quarter, const std::vector<ScoreLine>& lines)
{
    for (const ScoreLine& past : lines)
        if (const auto line = std::ranges::find(figures.lines, past.key, &ScoreLine::key); line != figures.lines.end() && past.judged > 0)
            line->trend.push_back({quarter, past.kept, past.judged, past.rateBp()});
}

/// What was frozen is quoted as it was frozen; other quarters are counted as of the cut-off.
Result<void> addTrend(Store& store, ReviewBasis& basis, Figures& figures)
{
    const auto frozen = store.reviews().frozen(basis.moment.product);
    if (!frozen) return std::unexpected(frozen.error());
    for (int ago = quartersOfTrend; ago >= 1; --ago) {
        const Quarter quarter = basis.moment.quarter.moved(-ago);
        const auto kept = std::ranges::find_if(*frozen, [&](const FrozenReview& one) { return one.review.quarter == quarter.first() && one.to == quarter.end(); });
        if (kept != frozen->end()) {
            const auto past = review::figuresFromJson(nlohmann::json::parse(kept->figures, nullptr, false));
            if (!past) return std::unexpected(past.error());
            addPoint(figures, quarter, past->lines);
            continue;
        }
        const auto files = basis.submitted(quarter.first(), quarter.end());
        const auto readings = complianceReadings(store, files, basis.moment.cutOff, basis.book);
        if (!readings) return std::unexpected(readings.error());
        const auto past = linesOf(basis, quarter, files, *readings);
        if (!past) return std::unexpected(past.error());
        addPoint(figures, quarter, past->lines);
    }
    return {};
}

}  // namespace

Result<void> addScorecards(Store& store, ReviewBasis& basis, Figures& figures)
{
    const auto files = basis.submitted(basis.from(), basis.to());
    const auto readings = complianceReadings(store, files, basis.moment.cutOff, basis.book);
    if (!readings) return std::unexpected(readings.error());
    auto quarter = linesOf(basis, basis.moment.quarter, files, *readings);
    if (!quarter) return std::unexpected(quarter.error());
    figures.versions = quarter->terms;
    std::set<int> judgedBy;
    for (const HandoverFile& file : files) {
        const int version = versionOf(basis, file.handover);
        judgedBy.insert(version);
        const auto term = std::ranges::find(figures.versions, version, &review::VersionTerm::version);
        if (term != figures.versions.end()) ++term->handovers;
    }
    figures.judgedBy.assign(judgedBy.begin(), judgedBy.end());
    figures.lines = quarter->lines;
    if (const auto added = addPromises(basis, *quarter, figures); !added) return added;
    if (const auto added = addWhatMayBeShown(store, basis, *readings, figures); !added) return added;
    return addTrend(store, basis, figures);
}

Result<std::vector<ScoreLine>> ownLines(Store& store, ReviewBasis& basis, PersonId person)
{
    auto files = basis.submitted(basis.from(), basis.to());
    std::erase_if(files, [person](const HandoverFile& file) { return file.handover.owner != person; });
    const auto readings = complianceReadings(store, files, basis.moment.cutOff, basis.book);
    if (!readings) return std::unexpected(readings.error());
    const auto judged = judgedOf(basis, files, *readings);
    std::vector<ScoreLine> lines;
    for (const Promise promise : salesPromises) {
        ScoreLine line = lineOf(promise, judged);
        for (const handover::Reading& reading : *readings)
            if (reading.promise == promise && reading.due && (reading.standing == Standing::Late || reading.standing == Standing::Missed))
                line.breaches.push_back({reading.handover, reading.standing, basis.zone.dayOf(*reading.due), {}});
        if (saysAnything(line)) lines.push_back(std::move(line));
    }
    return lines;
}

}  // namespace handschlag::usecase
