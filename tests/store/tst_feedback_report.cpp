// Feedback read from the handovers of a workspace: what counts as a decision, what comes of it later, and which edits would have avoided it.

#include <QtTest>
#include <map>

#include "core/usecase/disputes.h"
#include "core/usecase/feedbacks.h"
#include "core/usecase/handover_work.h"
#include "core/usecase/remedy_ground.h"
#include "tests/support/office.h"

using namespace handschlag;
using handover::EventKind;
using handover::Handover;
using insight::Decided;
using insight::Ruling;

namespace {

const Instant now = officeNow;
constexpr std::int64_t hour = 3'600;
const Day firstDay = dayFromCivil(2026, 1, 1);
const Day afterQuarter = dayFromCivil(2026, 4, 1);

/// Accepted and rejected per source, counted from the records alone: every decision that nobody took back.
std::map<std::string, std::pair<int, int>> countedByHand(Office& office)
{
    std::map<std::string, std::pair<int, int>> counts;
    for (const Handover& handover : expectValue(office.store->handovers().all())) {
        if (handover.trial) continue;
        const leads::Lead lead = office.lead(handover.lead);
        const std::string source(leads::textOf(leads::valueOf(lead, "source")));
        const auto events = office.events(handover.id);
        for (const auto& event : events) {
            const bool undone = std::ranges::any_of(events, [&](const auto& other) { return other.kind == EventKind::Undo && other.undoes == event.id; });
            if (undone) continue;
            if (event.kind == EventKind::Accept) ++counts[source].first;
            if (event.kind == EventKind::Reject) ++counts[source].second;
        }
    }
    return counts;
}

}  // namespace

class TestFeedbackReport : public QObject {
    Q_OBJECT
private slots:
    void init() { office_ = std::make_unique<Office>(); }

    void everyDecisionCountsOnceAsItStands()
    {
        Office& office = *office_;
        // Accepted after an hour.
        static_cast<void>(expectValue(usecase::accept(*office.store, leadFrom("A", "fair").id, -1, office.sales(), now.plus(hour))));
        // Rejected although what was known says otherwise, with a text.
        const Handover small = leadFrom("B", "fair");
        rejectFor(small, "poor_fit", "Nur zwölf Leute", now.plus(2 * hour));
        // Taken back: waits again.
        const Handover back = leadFrom("C", "webinar");
        rejectFor(back, "no_interest", "", now.plus(hour));
        static_cast<void>(expectValue(usecase::undoDecision(*office.store, back.id, office.sales(), now.plus(hour + 60))));
        // Overturned, then accepted: both decisions were taken.
        const Handover disputed = leadFrom("D", "webinar");
        rejectFor(disputed, "poor_fit", "", now.plus(hour));
        static_cast<void>(expectValue(usecase::object(*office.store, disputed.id, "Passt", office.marketing(), now.plus(2 * hour))));
        for (const PersonId who : {office.marketing(), office.sales()})
            static_cast<void>(expectValue(usecase::rule(*office.store, disputed.id, usecase::Verdict::Overturned, "Stimmt", who, now.plus(3 * hour))));
        static_cast<void>(expectValue(usecase::accept(*office.store, disputed.id, -1, office.sales(), now.plus(3 * hour + 600))));
        // Contested and not ruled.
        const Handover open = leadFrom("E", "");
        rejectFor(open, "poor_fit", "", now.plus(hour));
        static_cast<void>(expectValue(usecase::object(*office.store, open.id, "Passt doch", office.marketing(), now.plus(2 * hour))));
        // Never decided.
        leadFrom("F", "");

        const auto report = read("source");
        std::map<std::string, std::pair<int, int>> found;
        for (const auto& group : report.feedback.groups)
            if (group.acceptance.whole > 0)
                found[group.group] = {static_cast<int>(group.acceptance.part), static_cast<int>(group.acceptance.whole - group.acceptance.part)};
        QVERIFY(found == countedByHand(office));
        QVERIFY((found == std::map<std::string, std::pair<int, int>>{{"", {0, 1}}, {"fair", {1, 1}}, {"webinar", {1, 1}}}));
        QCOMPARE(report.feedback.pending, 2);
        QCOMPARE(report.feedback.acceptance.part, 2);
        QCOMPARE(report.feedback.acceptance.whole, 5);
        QCOMPARE(report.feedback.contradicted.part, 3);  // the ideal lead meets the definition
        QCOMPARE(report.feedback.contradicted.whole, 3);
        QCOMPARE(report.feedback.overturned.part, 1);
        QCOMPARE(report.feedback.overturned.whole, 1);  // what is open is not ruled
        QCOMPARE(report.feedback.covered.part, 1);
        QCOMPARE(report.feedback.reasons.size(), std::size_t{1});
        QCOMPARE(report.feedback.reasons.front().clause, std::string("fit"));
        QVERIFY(rowOf(report, open.id).judged.ruling == Ruling::Open);
        QVERIFY(rowOf(report, disputed.id).judged.ruling == Ruling::Overturned);
        QVERIFY(rowOf(report, small.id).at == now.plus(2 * hour) && rowOf(report, small.id).claim->why == "fit_reached");
        QVERIFY(rowOf(report, back.id).judged.decided == Decided::Pending);
    }
    /// Marketing's time for the correction is not sales' time for the decision.
    void theClockOfACorrectedLeadBeginsAnew()
    {
        Office& office = *office_;
        const Handover given = leadFrom("A", "fair");
        usecase::ReturnRequest request;
        request.handover = given.id;
        request.missing = {"phone"};
        request.comment = "Nummer fehlt";
        static_cast<void>(expectValue(usecase::giveBack(*office.store, request, office.sales(), now.plus(hour))));
        const Instant corrected = now.plus(3 * hour);
        static_cast<void>(expectValue(usecase::correct(*office.store, given.id, {{"phone", std::string("+49 30 1234567")}}, office.marketing(), corrected)));
        static_cast<void>(expectValue(usecase::accept(*office.store, given.id, -1, office.sales(), corrected.plus(1'200))));
        const auto report = read("");
        QCOMPARE(report.rows.size(), std::size_t{1});
        QVERIFY(report.rows.front().judged.openSeconds == 1'200);
    }
    void trialsAndOtherPeriodsAreLeftOut()
    {
        Office& office = *office_;
        const Handover trial = leadFrom("A", "fair");
        static_cast<void>(expectValue(usecase::accept(*office.store, trial.id, -1, office.sales(), now.plus(hour))));
        QCOMPARE(read("").feedback.accepted, 1);
        const auto earlier = expectValue(usecase::feedback(*office.store, {"", dayFromCivil(2025, 10, 1), firstDay, now.plus(9 * hour), ""}));
        QCOMPARE(earlier.feedback.accepted, 0);
        QVERIFY(earlier.anyHandovers);
        Handover stored = office.stored(trial.id);
        stored.trial = true;
        office.store.write([&](usecase::Store& store) { expectValue(store.handovers().update(stored)); });
        QCOMPARE(read("").feedback.accepted, 0);
        QVERIFY(!read("").anyHandovers);
    }
    /// Sales takes the big companies and rejects those of 120 people: points off their bucket avoid all that is rejected and lose nothing.
    void theEditThatTellsThemApart()
    {
        Office& office = *office_;
        for (int i = 0; i < 4; ++i) {
            auto fields = Office::ideal("small" + std::to_string(i));
            fields["employees"] = std::int64_t{120};
            rejectFor(office.handedOver(fields), "poor_fit", "Zu klein", now.plus(hour));
        }
        for (int i = 0; i < 3; ++i)
            static_cast<void>(expectValue(usecase::accept(*office.store, leadFrom(("big" + std::to_string(i)).c_str(), "fair").id, -1, office.sales(), now.plus(hour))));
        usecase::FeedbackQuery query{"", firstDay, afterQuarter, now.plus(30 * secondsPerDay), "source"};
        const auto found = expectValue(usecase::feedbackRemedies(*office.store, query, "poor_fit", "fit"));
        QVERIFY(!found.empty());
        const auto best = found.front();
        QCOMPARE(best.avoided.lost, 4);
        QCOMPARE(best.avoided.of, 4);
        QCOMPARE(best.accepted.lost, 0);
        QCOMPARE(best.accepted.of, 3);
        QCOMPARE(best.won.of, 0);
        // Kept, it serves every reason until something changes.
        const auto ground = expectValue(usecase::remedyGround(*office.store, query));
        QVERIFY(expectValue(usecase::isCurrent(*office.store, ground, query)));
        const auto again = expectValue(usecase::remediesOn(ground, "poor_fit", "fit"));
        QVERIFY(std::ranges::equal(found, again, [](const auto& a, const auto& b) {
            return a.edit.change == b.edit.change && a.avoided == b.avoided && a.accepted == b.accepted && a.won == b.won;
        }));
        usecase::FeedbackQuery shorter = query;
        shorter.to = afterQuarter.plus(-1);
        QVERIFY(!expectValue(usecase::isCurrent(*office.store, ground, shorter)));
        shorter = query;
        shorter.asOf = query.asOf.plus(hour);
        QVERIFY(!expectValue(usecase::isCurrent(*office.store, ground, shorter)));
        office.handedOver("later");
        QVERIFY(!expectValue(usecase::isCurrent(*office.store, ground, query)));
        // Nothing was rejected so; nothing of it could have been avoided.
        QVERIFY(expectValue(usecase::feedbackRemedies(*office.store, query, "no_interest", "behaviour")).empty());
        std::stop_source source;
        source.request_stop();
        Progress progress;
        progress.stop = source.get_token();
        QCOMPARE(codeOf(usecase::feedbackRemedies(*office.store, query, "poor_fit", "fit", progress)), std::string("task.cancelled"));
    }

private:
    Handover leadFrom(const char* id, const char* source)
    {
        auto fields = Office::ideal(id);
        if (*source) fields["source"] = std::string(source);
        return office_->handedOver(fields);
    }
    void rejectFor(const Handover& handover, const char* reason, const char* comment, Instant at)
    {
        usecase::RejectRequest request;
        request.handover = handover.id;
        request.reason = reason;
        request.comment = comment;
        static_cast<void>(expectValue(usecase::reject(*office_->store, request, office_->sales(), at)));
    }
    usecase::FeedbackReport read(const char* by)
    {
        return expectValue(usecase::feedback(*office_->store, {"", firstDay, afterQuarter, now.plus(9 * hour), by}));
    }
    /// The first decision, or what waits.
    static const usecase::FeedbackRow& rowOf(const usecase::FeedbackReport& report, HandoverId id)
    {
        return *std::ranges::find(report.rows, id, &usecase::FeedbackRow::handover);
    }

    std::unique_ptr<Office> office_;
};

QTEST_GUILESS_MAIN(TestFeedbackReport)
#include "tst_feedback_report.moc"
