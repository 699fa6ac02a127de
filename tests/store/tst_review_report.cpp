// The report of a quarter over a demo year against a count of the raw events; freezing it, and what corrections afterwards restate.

#include <QtTest>

#include <cmath>

#include "core/handover/consent.h"
#include "core/handover/event_details.h"
#include "core/review/figures_json.h"
#include "core/usecase/demo.h"
#include "core/usecase/disputes.h"
#include "core/usecase/handover_work.h"
#include "core/usecase/import_undo.h"
#include "core/usecase/imports.h"
#include "core/usecase/review_ports.h"
#include "core/usecase/reviews.h"
#include "core/usecase/works_agreement.h"
#include "core/usecase/terms_book.h"
#include "tests/support/counted_promises.h"
#include "tests/support/office.h"
#include "tests/support/olist.h"
#include "tests/support/sql_outsider.h"

using namespace handschlag;
using handover::EventKind;
using handover::Handover;
using handover::HandoverEvent;
using handover::Promise;
using review::Quarter;

namespace {

constexpr std::int64_t hour = 3'600;

/// Everything of one quarter again, event by event: no reading, no figure and no day of the engine is looked at.
class SlowQuarter {
public:
    SlowQuarter(usecase::Store& store, const Quarter& quarter, Instant cutOff)
        : store_(store), book_(store), zone_(*calendar::Zone::find("Europe/Berlin")), first_(quarter.first()), end_(quarter.end()), cutOff_(cutOff)
    {
        for (const auto& team : expectValue(store.people().teams())) teams_[team.id] = team.name;
        for (const auto& version : expectValue(store.agreements().versions(""))) numbers_[version.id] = version.number;
        for (const Handover& handover : expectValue(store.handovers().all())) {
            const Day day = zone_.dayOf(handover.submittedAt);
            if (!handover.trial && day >= first_ && day < end_ && handover.submittedAt <= cutOff) handovers_.push_back(handover);
        }
    }
    [[nodiscard]] int handovers() const { return static_cast<int>(handovers_.size()); }
    /// Day by day: what the version that came last into force promises for one of the days of a quarter.
    [[nodiscard]] std::int64_t promised()
    {
        std::int64_t sum = 0;
        for (Day day = first_; day < end_; day = day.plus(1)) {
            std::pair<Instant, VersionId> last{};
            for (const auto& version : expectValue(store_.agreements().versions("")))
                if (version.inForceAt && *version.inForceAt <= cutOff_ && zone_.dayOf(*version.inForceAt) <= day) last = std::max(last, {*version.inForceAt, version.id});
            if (last.second) sum += expectValue(book_.of(last.second))->document.marketing.leadsPerQuarter;
        }
        return static_cast<std::int64_t>(std::floor(static_cast<double>(sum) / (end_.number - first_.number) + 0.5));
    }
    /// met, late, missed, excused, pending by version
    [[nodiscard]] std::map<Promise, std::map<int, std::array<int, 5>>> promises()
    {
        std::map<Promise, std::map<int, std::array<int, 5>>> counted;
        for (const Handover& handover : handovers_) {
            const auto& document = expectValue(book_.of(handover.version))->document;
            const auto calendarOf = [&](TeamId team) -> const WalkedCalendar& { return calendar(handover.version, team); };
            const auto lead = expectValue(store_.leads().find(handover.lead));
            PromiseCount count(calendarOf, document, handover, expectValue(store_.handovers().events(handover.id)), lead && handover::mayMail(*lead), cutOff_);
            for (const auto& [promise, outcome] : count.all()) ++counted[promise][numbers_.at(handover.version)][static_cast<std::size_t>(outcome.standing)];
        }
        return counted;
    }
    /// gross, net, disputed or open to be, given back
    [[nodiscard]] std::array<std::int64_t, 4> delivered()
    {
        std::array<std::int64_t, 4> sums{};
        for (const Handover& handover : handovers_) {
            if (!handover.counted) continue;
            const auto& document = expectValue(book_.of(handover.version))->document;
            bool rejected = false, objected = false, upheld = false, overturned = false, back = false;
            for (const HandoverEvent& event : standing(handover.id)) {
                if (event.kind == EventKind::Return) back = true;
                if (event.kind == EventKind::Reject) {
                    rejected = objected = upheld = overturned = false;
                    for (const auto& reason : document.reasons.reasons)
                        if (reason.code == event.reason && reason.definitional && reason.phase == agreement::ReasonPhase::BeforeAcceptance) rejected = true;
                    const auto details = handover::detailsFromText(event.details);
                    upheld = details && details->claim && details->claim->result == handover::ClaimResult::Supported;
                    upheld = upheld || calendar(handover.version, {}).due(event.effectiveAt, std::int64_t{60} * document.marketing.objectionMinutes) < cutOff_;
                }
                if (event.kind == EventKind::Object) objected = true;
                if (event.kind == EventKind::Uphold) objected = false, upheld = true;
                if (event.kind == EventKind::Overturn) overturned = true;
            }
            const bool gone = rejected && !overturned && upheld && !objected;
            const bool open = rejected && !overturned && (objected || !upheld);
            ++sums[0];
            sums[1] += gone ? 0 : 1;
            sums[2] += open ? 1 : 0;
            sums[3] += back ? 1 : 0;
        }
        return sums;
    }
    /// accepted, rejected: of whatever handover, in the quarter
    [[nodiscard]] std::pair<std::int64_t, std::int64_t> decisions()
    {
        std::pair<std::int64_t, std::int64_t> sums;
        for (const Handover& handover : expectValue(store_.handovers().all()))
            for (const HandoverEvent& event : standing(handover.id)) {
                const Day day = zone_.dayOf(event.effectiveAt);
                if (handover.trial || day < first_ || day >= end_) continue;
                if (event.kind == EventKind::Accept) ++sums.first;
                if (event.kind == EventKind::Reject) ++sums.second;
            }
        return sums;
    }
    /// Cycles whose first entry to this stage lies in the quarter; those that passed the stage over are not among them.
    [[nodiscard]] std::int64_t entered(pipeline::Role role)
    {
        std::map<CycleId, Instant> first;
        const auto events = expectValue(store_.pipeline().events());
        for (const auto& event : events) {
            const bool takenBack = std::ranges::find(events, event.id, &pipeline::StageEvent::retracts) != events.end();
            if (event.kind != pipeline::StageEventKind::Enter || event.role != role || takenBack || event.effectiveAt > cutOff_) continue;
            const auto [found, isNew] = first.try_emplace(event.cycle, event.effectiveAt);
            if (!isNew) found->second = std::min(found->second, event.effectiveAt);
        }
        return std::ranges::count_if(first, [this](const auto& one) {
            const Day day = zone_.dayOf(one.second);
            return day >= first_ && day < end_;
        });
    }

private:
    [[nodiscard]] std::vector<HandoverEvent> standing(HandoverId id)
    {
        const auto all = expectValue(store_.handovers().events(id));
        std::vector<HandoverEvent> kept;
        for (const HandoverEvent& event : all) {
            bool takenBack = event.kind == EventKind::Undo || event.effectiveAt > cutOff_;
            for (const HandoverEvent& other : all) takenBack = takenBack || other.undoes == event.id;
            if (!takenBack) kept.push_back(event);
        }
        return kept;
    }
    const WalkedCalendar& calendar(VersionId version, TeamId team)
    {
        const auto [found, isNew] = calendars_.try_emplace({version.value, team.value}, nullptr);
        if (isNew) found->second = std::make_unique<WalkedCalendar>(expectValue(book_.of(version))->document.calendar, team ? teams_.at(team) : std::string());
        return *found->second;
    }

    usecase::Store& store_;
    usecase::TermsBook book_;
    calendar::Zone zone_;
    Day first_, end_;
    Instant cutOff_;
    std::vector<Handover> handovers_;
    std::map<TeamId, std::string> teams_;
    std::map<VersionId, int> numbers_;
    std::map<std::pair<std::int64_t, std::int64_t>, std::unique_ptr<WalkedCalendar>> calendars_;
};

std::array<int, 5> asArray(const handover::Counts& counts) { return {counts.met, counts.late, counts.missed, counts.excused, counts.pending}; }

const review::StageFigure& stage(const review::Figures& figures, const char* role) { return *std::ranges::find(figures.waterfall, role, &review::StageFigure::role); }

/// "marketing.delivered 3 > 2"
QStringList lines(const std::vector<review::Restatement>& changed)
{
    QStringList lines;
    const auto text = [](const std::optional<std::int64_t>& value) { return value ? QString::number(*value) : QString("-"); };
    for (const auto& one : changed) lines << QString("%1 %2 > %3").arg(QString::fromStdString(one.key), text(one.before), text(one.after));
    return lines;
}

/// So that late is told from missed.
void recordWorksAgreement(usecase::Store& store, Instant at)
{
    const auto persons = expectValue(store.people().persons());
    const auto of = [&persons](agreement::Side side) { return std::ranges::find(persons, side, &usecase::Person::side)->id; };
    QVERIFY(usecase::requestWorksAgreement(store, "Betriebsvereinbarung", of(agreement::Side::Marketing), at));
    QVERIFY(usecase::confirmWorksAgreement(store, of(agreement::Side::Sales), at));
}

const Quarter firstOf2026{2026, 1, 1};
const Instant frozenAt = *instantFromIso("2026-04-10T09:00:00Z");

usecase::ReviewQuery asked(Instant at, PersonId viewer = {}, bool withLeads = true) { return {"", firstOf2026, at, viewer, withLeads, Language::English}; }

}  // namespace

class TestReviewReport : public QObject {
    Q_OBJECT
private slots:
    /// The demo company: first version in force from 8 February 2026, the second from 5 August, in mid-quarter.
    void aYearAgainstACountOfTheEvents()
    {
        TemporaryStore workspace;
        const Instant now = *instantFromIso("2026-11-05T10:00:00Z");
        static_cast<void>(expectValue(usecase::fillDemo(*workspace, {1'200, 9'000, 7, now, 20'000})));
        recordWorksAgreement(*workspace, now);
        std::int64_t judged = 0;
        for (int number = 1; number <= 4; ++number) {
            const Quarter quarter{2026, number, 1};
            const auto figures = expectValue(usecase::reviewFigures(*workspace, "", quarter, now));
            SlowQuarter slow(*workspace, quarter, now);
            QCOMPARE(figures.over, number < 4);
            QVERIFY(slow.handovers() > 10);
            const auto [gross, net, disputed, back] = slow.delivered();
            QCOMPARE(figures.delivery.gross, gross);
            QCOMPARE(figures.delivery.net, net);
            QCOMPARE(figures.delivery.disputed, disputed);
            QCOMPARE(figures.delivery.promised, slow.promised());
            QCOMPARE(figures.delivery.weeks.back().netSoFar, net);
            QCOMPARE(figures.line("delivered")->kept, net);
            QCOMPARE(figures.line("delivered")->judged, slow.promised());
            QCOMPARE(figures.line("completeness")->kept, gross - back);
            QCOMPARE(figures.line("completeness")->judged, gross);
            QCOMPARE(std::pair(figures.acceptance.accepted, figures.acceptance.rejected), slow.decisions());
            for (const auto role : {pipeline::Role::MarketingQualified, pipeline::Role::Accepted, pipeline::Role::Qualified, pipeline::Role::Won}) {
                const auto& row = stage(figures, pipeline::key(role));
                QCOMPARE(row.entered - row.imputed, slow.entered(role));
            }
            for (const auto& [promise, versions] : slow.promises()) {
                const review::ScoreLine* line = figures.line(key(promise));
                QVERIFY2(line, key(promise));
                std::array<int, 5> all{};
                QCOMPARE(line->versions.size(), versions.size());
                for (const review::LineVersion& version : line->versions) {
                    QVERIFY2(asArray(version.counts) == versions.at(version.version), key(promise));
                    for (std::size_t i = 0; i < all.size(); ++i) all[i] += versions.at(version.version)[i];
                    QVERIFY(!version.promised.de.empty() && !version.promised.en.empty());
                }
                QVERIFY2(asArray(line->counts) == all, key(promise));
                QCOMPARE(line->kept, std::int64_t{all[0]});
                QCOMPARE(line->judged, std::int64_t{all[0] + all[1] + all[2]});
                QCOMPARE(std::ssize(line->breaches), std::ptrdiff_t{all[1] + all[2]});
                QVERIFY(std::ranges::is_sorted(line->breaches, {}, &review::BreachRef::due));
                judged += line->judged;
            }
        }
        QVERIFY(judged > 500);
        const auto third = expectValue(usecase::reviewFigures(*workspace, "", {2026, 3, 1}, now));
        QCOMPARE(third.versions.size(), std::size_t{2});
        QCOMPARE(third.versions[0].days(), 35);
        QCOMPARE(third.versions[1].days(), 57);
        QCOMPARE(third.versions[0].handovers + third.versions[1].handovers, std::int64_t{SlowQuarter(*workspace, {2026, 3, 1}, now).handovers()});
        // A quarter that is over is quoted by those after it as it is counted itself.
        const auto second = expectValue(usecase::reviewFigures(*workspace, "", {2026, 2, 1}, now));
        const auto& trend = third.line("decision")->trend;
        QCOMPARE(trend.back().quarter, (Quarter{2026, 2, 1}));
        QCOMPARE(trend.back().kept, second.line("decision")->kept);
        QCOMPARE(trend.back().judged, second.line("decision")->judged);
        QVERIFY(expectValue(usecase::reviewFigures(*workspace, "", {2026, 1, 1}, now)).lacks(review::Missing::PartOfQuarter));
    }
    void anEmptyQuarterSaysWhatIsMissing()
    {
        TemporaryStore empty;
        const auto figures = expectValue(usecase::reviewFigures(*empty, "", firstOf2026, frozenAt));
        QCOMPARE(figures.missing, (std::vector{review::Missing::Leads, review::Missing::Agreement, review::Missing::Handovers, review::Missing::Decisions, review::Missing::Forecast,
                                               review::Missing::WonBase}));
        QVERIFY(figures.lines.empty() && figures.waterfall.empty() && figures.delivery.weeks.empty() && figures.reasons.empty());
        QVERIFY(review::keyFigures(figures).empty());
    }
    void correctionsAfterTheFreezeAreRestated()
    {
        Office office;
        auto& store = *office.store;
        const Handover first = office.handedOver("L1");
        const Handover second = office.handedOver("L2");
        office.handedOver("L3");
        const Instant decided = officeNow.plus(hour);
        static_cast<void>(expectValue(usecase::accept(store, first.id, -1, office.sales(), decided)));
        usecase::RejectRequest request;
        request.handover = second.id;
        request.reason = "poor_fit";
        request.comment = "nachgesehen";
        request.factField = "employees";
        request.factValue = "300";
        static_cast<void>(expectValue(usecase::reject(store, request, office.sales(), decided)));
        static_cast<void>(expectValue(usecase::object(store, second.id, "steht im Formular", office.marketing(), decided.plus(hour))));
        const BatchId batch = importWin(office);

        const auto before = expectValue(usecase::reviewReport(store, asked(frozenAt)));
        QCOMPARE(before.figures.delivery.net, std::int64_t{3});
        QCOMPARE(before.figures.delivery.disputed, std::int64_t{1});
        QCOMPARE(before.openDisputes.size(), std::size_t{1});
        const auto freeze = expectValue(usecase::freezeReview(store, "", firstOf2026, office.marketing(), frozenAt));
        QCOMPARE(codeOf(usecase::freezeReview(store, "", firstOf2026, office.marketing(), frozenAt.plus(hour))), std::string("review.frozen_already"));

        // What merely goes on changes nothing: a call on the accepted lead, days that pass.
        static_cast<void>(expectValue(usecase::logTouch(store, {first.id, -1, "call", "reached", {}, {}, {}, {}}, office.sales(), frozenAt.plus(hour))));
        QCOMPARE(lines(expectValue(usecase::restatements(store, "", firstOf2026, frozenAt.plus(2 * hour)))), QStringList());

        for (const PersonId person : {office.marketing(), office.sales()})
            static_cast<void>(expectValue(usecase::rule(store, second.id, usecase::Verdict::Upheld, "geklaert", person, frozenAt.plus(3 * hour))));
        QCOMPARE(lines(expectValue(usecase::restatements(store, "", firstOf2026, frozenAt.plus(4 * hour)))),
                 (QStringList{"marketing.delivered 3 > 2", "marketing.delivered.disputed 1 > 0"}));

        const auto outlook = expectValue(usecase::importUndoOutlook(store, batch));
        QCOMPARE(outlook.frozenReviews, std::vector{firstOf2026.first()});
        static_cast<void>(expectValue(usecase::undoImport(store, batch, office.marketing(), frozenAt.plus(5 * hour))));
        const auto after = expectValue(usecase::reviewReport(store, asked(frozenAt.plus(6 * hour))));
        QStringList restated = lines(after.restatements);
        QVERIFY(restated.contains("waterfall.won 1 > 0"));
        QCOMPARE(restated.takeFirst(), QString("marketing.delivered 3 > 2"));
        QCOMPARE(restated.takeFirst(), QString("marketing.delivered.disputed 1 > 0"));
        for (const QString& line : restated) QVERIFY2(line.startsWith("waterfall."), qPrintable(line));
        // Shown is what was frozen.
        QVERIFY(after.figures == before.figures);
        QCOMPARE(after.freeze->hash, freeze.hash);
        QCOMPARE(after.openDisputes.size(), std::size_t{0});
    }
    /// An acceptance from before the cut-off that is taken back after it never was: the handover was not decided in time.
    void anAcceptanceTakenBackIsRestated()
    {
        Office office;
        auto& store = *office.store;
        const Handover open = office.handedOver("L1");
        office.handedOver("L2");
        static_cast<void>(expectValue(usecase::accept(store, open.id, -1, office.sales(), officeNow.plus(hour))));
        static_cast<void>(expectValue(usecase::freezeReview(store, "", firstOf2026, office.marketing(), frozenAt)));
        static_cast<void>(expectValue(usecase::undoDecision(store, open.id, office.sales(), frozenAt.plus(hour))));
        const QStringList restated = lines(expectValue(usecase::restatements(store, "", firstOf2026, frozenAt.plus(2 * hour))));
        for (const char* line : {"sales.decision.kept 1 > 0", "sales.decision.rate_bp 5000 > 0", "waterfall.accepted 1 > 0", "acceptance.accepted 1 > 0"})
            QVERIFY2(restated.contains(line), qPrintable(restated.join('\n')));
        QVERIFY(!restated.join(' ').contains("marketing."));
    }
    void onlyWhatIsOverCanBeFrozen()
    {
        Office office;
        auto& store = *office.store;
        QCOMPARE(codeOf(usecase::freezeReview(store, "", firstOf2026, office.marketing(), officeNow)), std::string("review.not_over"));
        QCOMPARE(codeOf(usecase::freezeReview(store, "", firstOf2026, PersonId{}, frozenAt)), std::string("agreement.person_needed"));
        QCOMPARE(codeOf(usecase::reviewReport(store, {"", {2026, 2, 1}, officeNow, {}, true, Language::English})), std::string("review.not_begun"));
        QVERIFY(!expectValue(usecase::reviewReport(store, asked(officeNow))).figures.over);
    }
    void whatIsFrozenStaysAndNamesNobody()
    {
        Office office;
        auto& store = *office.store;
        const Handover open = office.accepted("L1");
        office.handedOver("L2");
        static_cast<void>(expectValue(usecase::freezeReview(store, "", firstOf2026, office.marketing(), frozenAt)));
        const auto before = expectValue(usecase::reviewReport(store, asked(frozenAt)));
        const std::string kept = expectValue(store.reviews().frozen("")).front().figures;
        for (const char* name : {"Weber", "Jonas", "Vogel", "Brandt", "L1", "Produktionsleiter"}) QVERIFY2(kept.find(name) == std::string::npos, name);
        const QString path = QString::fromStdString(office.store.path());
        QVERIFY(runSqlOutside(path, {"UPDATE review_freeze SET figures = '{}'"}).contains("append-only"));
        QVERIFY(runSqlOutside(path, {"DELETE FROM review_freeze"}).contains("append-only"));
        // What an erasure leaves of the lead, and of a person's name.
        QCOMPARE(runSqlOutside(path, {QString("DELETE FROM lead_profile WHERE lead = %1").arg(open.lead.value), QString("DELETE FROM free_text")}), QString());
        office.store.reopen();
        const auto after = expectValue(usecase::reviewReport(*office.store, asked(frozenAt.plus(hour))));
        QVERIFY(after.figures == before.figures);
        // A frozen text that does not have its hash is not shown.
        QCOMPARE(runSqlOutside(path, {"DROP TRIGGER review_freeze_fixed", "UPDATE review_freeze SET figures = replace(figures, '\"gross\":2', '\"gross\":9')"}), QString());
        office.store.reopen();
        QCOMPARE(codeOf(usecase::reviewReport(*office.store, asked(frozenAt.plus(hour)))), std::string("review.damaged"));
    }
    void ownFiguresAndNoLeadsForWhoLooksOn()
    {
        Office office;
        auto& store = *office.store;
        const Handover open = office.accepted("L1");
        const PersonId owner = office.stored(open.id).owner;
        const auto own = expectValue(usecase::reviewReport(store, asked(frozenAt, owner)));
        const auto decision = std::ranges::find(own.own, "decision", &review::ScoreLine::key);
        QVERIFY(decision != own.own.end());
        QCOMPARE(decision->kept, std::int64_t{1});
        QVERIFY(!own.leads.empty());
        QVERIFY(expectValue(usecase::reviewReport(store, asked(frozenAt, office.marketing()))).own.empty());
        const auto observed = expectValue(usecase::reviewReport(store, asked(frozenAt, {}, false)));
        QVERIFY(observed.leads.empty());
        QCOMPARE(observed.figures.lines.size(), own.figures.lines.size());
    }
    void theReportAsJson()
    {
        Office office;
        office.handedOver("L1");
        const auto json = review::toJson(expectValue(usecase::reviewReport(*office.store, asked(frozenAt))));
        for (const char* key : {"scorecards", "burn_up", "waterfall", "reasons", "disputes", "forecast", "decisions", "voices", "restatements", "versions", "data_cut_off"})
            QVERIFY2(json.contains(key), key);
        QCOMPARE(json["quarter"].get<std::string>(), std::string("2026Q1"));
        // No times of day but that of the cut-off, and nobody's name.
        auto rest = json;
        rest.erase("data_cut_off");
        QVERIFY(rest.dump().find("T0") == std::string::npos && rest.dump().find("Vogel") == std::string::npos);
    }
    /// Three that were accepted and three that were rejected, the same for everybody and at any time after.
    void samplesAreDrawnByLot()
    {
        TemporaryStore workspace;
        const Instant now = *instantFromIso("2026-11-05T10:00:00Z");
        static_cast<void>(expectValue(usecase::fillDemo(*workspace, {1'200, 9'000, 7, now, 20'000})));
        const auto reportAt = [&](Instant at, bool withLeads) { return expectValue(usecase::reviewReport(*workspace, {"", {2026, 3, 1}, at, {}, withLeads, Language::English})); };
        const auto report = reportAt(now, true);
        QCOMPARE(report.samples.size(), std::size_t{6});
        QCOMPARE(std::ranges::count(report.samples, true, &review::SampleLead::rejected), 3);
        QVERIFY(std::ranges::is_sorted(report.samples, {}, &review::SampleLead::day));
        for (const review::SampleLead& sample : report.samples) {
            QVERIFY(sample.day >= dayFromCivil(2026, 7, 1) && sample.day < dayFromCivil(2026, 10, 1));
            QVERIFY(report.lead(sample.handover));
            QCOMPARE(sample.rejected, !sample.reason.empty());
            // What is said of it stands in its events.
            const auto events = expectValue(workspace->handovers().events(sample.handover));
            const auto kind = sample.rejected ? handover::EventKind::Reject : handover::EventKind::Accept;
            QVERIFY(std::ranges::find(events, kind, &handover::HandoverEvent::kind) != events.end());
        }
        QVERIFY(reportAt(now, true).samples == report.samples);
        QVERIFY(reportAt(now, false).samples.empty());  // an observer sees no leads
    }
    /// The published funnel had no agreement; its waterfall is there all the same.
    void olistsFirstQuarterOf2018()
    {
        if (olistFolder().isEmpty()) QSKIP("HANDSCHLAG_TEST_DATA is not set: the Olist funnel is not there");
        TemporaryStore workspace(olistWorkspace());
        importOlist(workspace);
        const auto report = expectValue(usecase::reviewReport(*workspace, {"", {2018, 1, 1}, *instantFromIso("2018-07-01T00:00:00Z"), {}, true, Language::German}));
        QVERIFY(report.figures.lacks(review::Missing::Agreement) && report.figures.lacks(review::Missing::Handovers) && !report.figures.lacks(review::Missing::Leads));
        QVERIFY(report.figures.lines.empty());
        QCOMPARE(stage(report.figures, "marketing_qualified").entered, std::int64_t{1'141 + 1'028 + 1'174});
        QVERIFY(!report.figures.over || report.figures.cutOff == *instantFromIso("2018-07-01T00:00:00Z"));
    }

private:
    /// A lead of before the quarter that an imported file says was won in it.
    static BatchId importWin(Office& office)
    {
        office.store.addLead(Office::ideal("W1"), Office::daysAgo(200));
        const auto map = expectValue(exchange::mappingFromJson(R"({"columns": {"lead": "lead", "stage": "role", "at": "at"}, "zone": "UTC"})", usecase::fileKindOf(usecase::BatchKind::Outcomes)));
        const auto report = expectValue(usecase::importFile(*office.store, {usecase::BatchKind::Outcomes, "won.csv", "lead;stage;at\nW1;won;2026-02-10T10:00:00Z\n", map, false}, officeNow));
        return report.batch;
    }
};

QTEST_GUILESS_MAIN(TestReviewReport)
#include "tst_review_report.moc"
