// What people write in a review: decisions with their measured effect, voices, agenda, proposals; who may, and who was faster.

#include <QtTest>

#include "core/agreement/document_json.h"
#include "core/usecase/negotiation.h"
#include "core/usecase/review_meeting.h"
#include "core/usecase/review_ports.h"
#include "core/usecase/review_proposals.h"
#include "core/usecase/reviews.h"
#include "tests/support/office.h"
#include "tests/support/sql_outsider.h"

using namespace handschlag;
using review::Decision;
using review::DecisionState;
using review::ReviewKey;

namespace {

constexpr std::int64_t hour = 3'600;
const review::Quarter firstOf2026{2026, 1, 1};
const ReviewKey meeting{"", firstOf2026.first()};
const Instant meetingAt = *instantFromIso("2026-04-10T09:00:00Z");

Decision decided(PersonId owner)
{
    Decision decision;
    decision.review = meeting;
    decision.issue = "Zu langsam";
    decision.decision = "Zwei Vertretungen am Morgen";
    decision.owner = owner;
    decision.due = dayFromCivil(2026, 5, 15);
    decision.figure = "sales.decision.rate_bp";
    decision.target = 9'000;
    return decision;
}

review::Report report(usecase::Store& store, const review::Quarter& quarter, Instant at, PersonId viewer = {})
{
    return expectValue(usecase::reviewReport(store, {"", quarter, at, viewer, true, Language::German}));
}

/// One more lead promised than the version in force promises.
agreement::Change moreLeads(usecase::Store& store)
{
    const auto active = expectValue(usecase::activeAgreement(store, "", meetingAt));
    auto more = active.document;
    ++more.marketing.leadsPerQuarter;
    return agreement::differences(active.document, more).front();
}

/// Ready as Office's leads are, at another time.
handover::Handover handedOverAt(Office& office, const char* id, Instant at)
{
    const LeadId lead = office.store.addLead(Office::ideal(id), at.plus(-50 * secondsPerDay));
    office.act(lead, "whitepaper", at.plus(-19 * secondsPerDay));
    office.act(lead, "webinar_registered", at.plus(-11 * secondsPerDay));
    office.act(lead, "webinar_attended", at.plus(-9 * secondsPerDay));
    for (const char* type : {"product_page", "product_page", "comparison"}) office.act(lead, type, at.plus(-2 * secondsPerDay));
    static_cast<void>(expectValue(usecase::runHandover(*office.store, "", at)));
    return expectValue(office.store->handovers().ofLead(lead)).front();
}

}  // namespace

class TestReviewMeeting : public QObject {
    Q_OBJECT
private slots:
    void aDecisionKeepsItsFigureAndTheNextReviewMeasuresIt()
    {
        Office office;
        auto& store = *office.store;
        office.accepted("L1");
        office.handedOver("L2");
        const auto made = expectValue(usecase::addDecision(store, decided(office.sales()), office.marketing(), meetingAt));
        QCOMPARE(made.before, std::optional<std::int64_t>(5'000));  // one of two in time
        const auto own = report(store, firstOf2026, meetingAt);
        QCOMPARE(own.decisions.size(), std::size_t{1});
        QCOMPARE(own.decisions.front().owner, std::string("Jonas Vogel"));
        QVERIFY(own.lastDecisions.empty() && !own.decisions.front().effect);

        const Instant april = *instantFromIso("2026-04-15T09:00:00Z");
        const auto third = handedOverAt(office, "L3", april);
        static_cast<void>(expectValue(usecase::accept(store, third.id, -1, office.sales(), april.plus(hour))));
        const auto next = report(store, firstOf2026.next(), *instantFromIso("2026-07-10T09:00:00Z"));
        QCOMPARE(next.lastDecisions.size(), std::size_t{1});
        const auto& effect = next.lastDecisions.front().effect;
        QVERIFY(effect);
        QCOMPARE(effect->before, std::optional<std::int64_t>(5'000));
        QCOMPARE(effect->after, std::optional<std::int64_t>(10'000));
        QCOMPARE(effect->reached, std::optional(true));
    }
    void whatWasWrittenStandsOnceTheQuarterIsFrozen()
    {
        Office office;
        auto& store = *office.store;
        office.accepted("L1");
        const auto made = expectValue(usecase::addDecision(store, decided(office.sales()), office.marketing(), meetingAt));
        const std::string question = expectValue(usecase::voiceQuestions(store, "", Language::German)).front();
        QVERIFY(usecase::setVoice(store, meeting, question, "Budget bekannt", office.sales(), meetingAt));
        auto point = expectValue(usecase::agenda(store, meeting)).front();
        static_cast<void>(expectValue(usecase::freezeReview(store, "", firstOf2026, office.marketing(), meetingAt)));

        const Instant later = meetingAt.plus(hour);
        const std::string closed("review.closed");
        QCOMPARE(codeOf(usecase::addDecision(store, decided(office.sales()), office.marketing(), later)), closed);
        QCOMPARE(codeOf(usecase::setVoice(store, meeting, question, "Anders", office.sales(), later)), closed);
        point.note = "Nachgetragen";
        QCOMPARE(codeOf(usecase::changePoint(store, meeting, point, office.marketing())), closed);
        QCOMPARE(codeOf(usecase::addPoint(store, meeting, "Noch etwas", office.marketing())), closed);
        QCOMPARE(codeOf(usecase::orderAgenda(store, meeting, {point.key}, office.marketing())), closed);
        for (const auto change : {+[](Decision& one) { one.decision = "Anders"; }, +[](Decision& one) { one.target = 1; }, +[](Decision& one) { one.issue.clear(); },
                                  +[](Decision& one) { one.success = "Anders"; }, +[](Decision& one) { one.figure.clear(); }}) {
            auto other = made;
            change(other);
            QCOMPARE(codeOf(usecase::changeDecision(store, other, office.marketing(), later)), closed);
        }
        // How far it has come is told in every meeting after.
        auto moved = made;
        moved.state = DecisionState::Done;
        moved.owner = office.marketing();
        moved.due = dayFromCivil(2026, 6, 30);
        QCOMPARE(expectValue(usecase::changeDecision(store, moved, office.sales(), later)).state, DecisionState::Done);
        // Another quarter's review is open.
        auto next = decided(office.sales());
        next.review.quarter = firstOf2026.next().first();
        QVERIFY(usecase::addDecision(store, next, office.marketing(), later));
        QCOMPARE(report(store, firstOf2026, later).agenda.front().note, std::string());
    }
    void whoWasSlowerOverwritesNothing()
    {
        Office office;
        auto& store = *office.store;
        Decision decision = decided(office.sales());
        decision.figure.clear();
        decision.target.reset();
        const auto made = expectValue(usecase::addDecision(store, decision, office.marketing(), meetingAt));
        auto mine = made;
        mine.state = DecisionState::Done;
        auto theirs = made;
        theirs.decision = "Anders";
        const auto done = expectValue(usecase::changeDecision(store, mine, office.marketing(), meetingAt.plus(hour)));
        QCOMPARE(done.rowVersion, made.rowVersion + 1);
        QCOMPARE(codeOf(usecase::changeDecision(store, theirs, office.sales(), meetingAt.plus(hour))), std::string("store.conflict"));
        const auto stored = expectValue(store.reviews().decisions("")).front();
        QCOMPARE(stored, done);
        // The trail holds numbers and states, none of the words.
        const auto trail = expectValue(store.workspace().auditOf("review."));
        QCOMPARE(trail.size(), std::size_t{2});
        for (const auto& entry : trail) QVERIFY(entry.details.find("Vertretung") == std::string::npos && entry.details.find("\"decision\":") != std::string::npos);
    }
    void whatADecisionNeeds_data()
    {
        QTest::addColumn<QString>("spoiled");
        QTest::addColumn<QString>("code");
        QTest::newRow("no words") << "decision" << "review.text_needed";
        QTest::newRow("nobody answers for it") << "owner" << "review.owner_needed";
        QTest::newRow("no such figure") << "figure" << "review.figure_unknown";
        QTest::newRow("nobody writes it") << "actor" << "agreement.person_needed";
        QTest::newRow("an observer") << "observer" << "agreement.observer_cannot_act";
    }
    void whatADecisionNeeds()
    {
        QFETCH(QString, spoiled);
        QFETCH(QString, code);
        Office office;
        Decision decision = decided(office.sales());
        PersonId actor = office.marketing();
        if (spoiled == "decision") decision.decision = "  ";
        if (spoiled == "owner") decision.owner = {};
        if (spoiled == "figure") decision.figure = "weather";
        if (spoiled == "actor") actor = {};
        if (spoiled == "observer") actor = office.store.addPerson("Betriebsrat", agreement::Side::Observer);
        QCOMPARE(QString::fromStdString(codeOf(usecase::addDecision(*office.store, decision, actor, meetingAt))), code);
        QVERIFY(expectValue(office.store->reviews().decisions("")).empty());
    }
    void voicesOfSales()
    {
        Office office;
        auto& store = *office.store;
        const auto questions = expectValue(usecase::voiceQuestions(store, "", Language::German));
        QCOMPARE(questions, std::vector<std::string>{"Was ist für Sie ein qualifizierter Lead?"});
        expectValue(usecase::setVoiceQuestions(store, "", {"Was fehlt Ihnen?", " "}, office.marketing()));
        QCOMPARE(expectValue(usecase::voiceQuestions(store, "", Language::German)), std::vector<std::string>{"Was fehlt Ihnen?"});
        QCOMPARE(codeOf(usecase::setVoice(store, meeting, "Was fehlt Ihnen?", "Nichts", office.marketing(), meetingAt)), std::string("review.voice_of_sales"));
        for (const char* answer : {"Telefonnummern", "Durchwahlen"})
            expectValue(usecase::setVoice(store, meeting, "Was fehlt Ihnen?", answer, office.sales(), meetingAt));
        const auto own = report(store, firstOf2026, meetingAt, office.sales());
        QCOMPARE(own.voices.size(), std::size_t{1});
        QCOMPARE(own.voices.front().answer, std::string("Durchwahlen"));
        QVERIFY(own.voices.front().own);
        QVERIFY(!report(store, firstOf2026, meetingAt, office.marketing()).voices.front().own);
        expectValue(usecase::setVoice(store, meeting, "Was fehlt Ihnen?", "", office.sales(), meetingAt));
        QVERIFY(report(store, firstOf2026, meetingAt).voices.empty());
    }
    void theAgendaIsTheirs()
    {
        Office office;
        auto& store = *office.store;
        const auto own = expectValue(usecase::addPoint(store, meeting, "Messe im Mai", office.marketing()));
        QCOMPARE(own.key, std::string("own.1"));
        auto points = expectValue(usecase::agenda(store, meeting));
        QCOMPARE(points.back().title, std::string("Messe im Mai"));
        std::vector<std::string> order;
        for (const auto& point : points) order.push_back(point.key);
        std::ranges::rotate(order, order.end() - 1);
        points = expectValue(usecase::orderAgenda(store, meeting, order, office.sales()));
        QCOMPARE(points.front().key, std::string("own.1"));
        auto lift = *std::ranges::find(points, "lift", &review::AgendaPoint::key);
        lift.hidden = true;
        lift.note = "nächstes Mal";
        const auto stale = lift;
        lift = expectValue(usecase::changePoint(store, meeting, lift, office.sales()));
        QCOMPARE(codeOf(usecase::changePoint(store, meeting, stale, office.marketing())), std::string("store.conflict"));
        const auto shown = report(store, firstOf2026, meetingAt).agenda;
        QCOMPARE(*std::ranges::find(shown, "lift", &review::AgendaPoint::key), lift);
        QCOMPARE(shown.size(), review::agendaKeys().size() + 1);
        QCOMPARE(codeOf(usecase::changePoint(store, meeting, {"own.9", 1, false, "x", "", 0}, office.marketing())), std::string("review.point_unknown"));
        // Another quarter has its own.
        QCOMPARE(report(store, firstOf2026.next(), *instantFromIso("2026-05-01T09:00:00Z")).agenda, review::agendaOf({}));
    }
    void aProposalGoesIntoTheDraftWithItsEvidence()
    {
        Office office;
        auto& store = *office.store;
        const auto change = moreLeads(store);
        const auto gathered = expectValue(usecase::gatherProposal(store, "", change, "Die Messe bringt mehr", office.sales(), officeNow));
        QCOMPARE(gathered.side, agreement::Side::Sales);
        QCOMPARE(report(store, firstOf2026, meetingAt).proposals.size(), std::size_t{1});
        QVERIFY(!report(store, firstOf2026, meetingAt).proposals.front().label.empty());
        const auto accepted = expectValue(usecase::acceptProposal(store, gathered, false, office.marketing(), meetingAt));
        QCOMPARE(accepted.state, review::ProposalState::Accepted);
        const auto points = expectValue(usecase::points(store, accepted.version));
        const auto point = std::ranges::find_if(points, [&](const agreement::Point& one) { return one.change.place() == change.place(); });
        QVERIFY(point != points.end());
        QCOMPARE(point->author, office.sales());
        bool said = false;
        for (const auto& event : point->thread) said = said || event.comment == "Die Messe bringt mehr";
        QVERIFY(said);
        QCOMPARE(codeOf(usecase::declineProposal(store, accepted, "doch nicht", office.sales(), meetingAt)), std::string("review.proposal_answered"));
    }
    void aProposalIsDeclinedWithAReason()
    {
        Office office;
        auto& store = *office.store;
        const auto gathered = expectValue(usecase::gatherProposal(store, "", moreLeads(store), "", office.sales(), officeNow));
        QCOMPARE(codeOf(usecase::declineProposal(store, gathered, " ", office.marketing(), meetingAt)), std::string("review.text_needed"));
        const auto declined = expectValue(usecase::declineProposal(store, gathered, "zu früh", office.marketing(), meetingAt));
        QCOMPARE(declined.reason, std::string("zu früh"));
        // What fits no longer is refused when it is gathered.
        auto odd = moreLeads(store);
        odd.before = nlohmann::json(1);
        QCOMPARE(codeOf(usecase::gatherProposal(store, "", odd, "", office.sales(), officeNow)), std::string("feedback.parameter_differs"));
    }
    /// Free text lies in columns that can be blanked, and the frozen figures do not miss it.
    void wordsCanBeErased()
    {
        Office office;
        static_cast<void>(expectValue(usecase::addDecision(*office.store, decided(office.sales()), office.marketing(), meetingAt)));
        static_cast<void>(expectValue(usecase::freezeReview(*office.store, "", firstOf2026, office.marketing(), meetingAt)));
        QCOMPARE(runSqlOutside(QString::fromStdString(office.store.path()), {"UPDATE review_decision SET issue = '', decision = '', success = ''"}), QString());
        office.store.reopen();
        const auto after = report(*office.store, firstOf2026, meetingAt.plus(hour));
        QVERIFY(after.decisions.front().decision.decision.empty());
        QVERIFY(after.restatements.empty());
    }
    void theFiscalYear()
    {
        TemporaryStore workspace;
        QCOMPARE(expectValue(usecase::fiscalYearStart(*workspace)), 1);
        expectValue(usecase::setFiscalYearStart(*workspace, 10));
        QCOMPARE(expectValue(usecase::fiscalYearStart(*workspace)), 10);
        QCOMPARE(codeOf(usecase::setFiscalYearStart(*workspace, 13)), std::string("review.bad_month"));
        const auto quarters = expectValue(usecase::reviewQuarters(*workspace, "", dayFromCivil(2026, 2, 1)));
        QCOMPARE(quarters.size(), std::size_t{1});
        QCOMPARE(toText(quarters.front()), std::string("2025Q2"));
    }
};

QTEST_GUILESS_MAIN(TestReviewMeeting)
#include "tst_review_meeting.moc"
