#include <QtTest>

#include "core/handover/claim_check.h"
#include "core/handover/event_details.h"
#include "core/handover/rejection.h"

using namespace handschlag;
using namespace handschlag::handover;
using agreement::Disposition;
using agreement::ReasonPhase;
using pipeline::Exit;

Q_DECLARE_METATYPE(handschlag::handover::State)

namespace {

constexpr Instant now{1'800'000'000};

agreement::RejectionReason reason(const char* code, ReasonPhase phase, const char* clause, Disposition disposition, bool definitional = false)
{
    agreement::RejectionReason made;
    made.code = code;
    made.phase = phase;
    made.clause = clause;
    made.disposition = disposition;
    made.definitional = definitional;
    return made;
}

/// The table of domain section 6 as a clause.
agreement::Document document()
{
    agreement::Document made;
    made.required.id = "required";
    made.fit.id = "fit";
    made.fit.criteria.push_back({"fit.employees", {}, "employees", {}, {}});
    made.fit.threshold = 5'000;
    made.behaviour.id = "behaviour";
    made.behaviour.groups.push_back({"behaviour.web", {}, {}, {}});
    made.exclusions.id = "exclusions";
    made.exclusions.exclusions.resize(2);
    made.exclusions.exclusions[0].id = "exclusions.competitor";
    made.exclusions.exclusions[1].id = "exclusions.student";
    made.bant.id = "bant";
    made.routing.id = "routing";
    made.sales.id = "sales";
    using enum ReasonPhase;
    made.reasons.reasons = {reason("wrong_route", BeforeAcceptance, "routing", Disposition::Reassign),
                            reason("data_missing", BeforeAcceptance, "required", Disposition::Return, true),
                            reason("poor_fit", BeforeAcceptance, "fit", Disposition::Disqualify, true),
                            reason("no_interest", BeforeAcceptance, "behaviour", Disposition::Nurture, true),
                            reason("duplicate", BeforeAcceptance, "required", Disposition::Merge, true),
                            reason("customer", BeforeAcceptance, "routing", Disposition::ToOwner, true),
                            reason("excluded", BeforeAcceptance, "exclusions", Disposition::Disqualify, true),
                            reason("no_consent", BeforeAcceptance, "", Disposition::Block),
                            reason("no_need", BeforeAcceptance, "bant", Disposition::Recycle),
                            reason("other", BeforeAcceptance, "", Disposition::Nurture),
                            reason("unreachable", AfterAcceptance, "sales", Disposition::Recycle),
                            reason("no_need", AfterAcceptance, "bant", Disposition::Disqualify),
                            reason("no_authority", AfterAcceptance, "bant", Disposition::FindContact),
                            reason("later", AfterAcceptance, "bant", Disposition::Recycle),
                            reason("twin", AfterAcceptance, "", Disposition::Merge),
                            reason("expired", BySystem, "sales", Disposition::Expire)};
    made.reasons.reasons[13].needsDate = true;
    return made;
}

Rejection definitional(const char* clause, Disposition disposition = Disposition::Disqualify)
{
    Rejection made;
    made.clause = clause;
    made.disposition = disposition;
    made.definitional = true;
    return made;
}

/// Complete, fit 70, interested: what a handover under the template looks like.
Snapshot qualifiedSnapshot()
{
    Snapshot snapshot;
    auto& why = snapshot.explanation;
    why.score.completenessBp = 10'000;
    why.score.fitLow = why.score.fitHigh = 7'000;
    why.score.behaviour = 8'000;
    why.score.decision = scoring::Decision::Mql;
    why.parts = {{scoring::Section::Behaviour, "behaviour.content.whitepaper", 8'000, scoring::PartReason::Activities, {}}};
    return snapshot;
}

}  // namespace

class TestRejection : public QObject {
    Q_OBJECT
private slots:
    void meaning_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("event");
        QTest::addColumn<State>("after");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("clause");
        const auto row = [](const char* code, State state, const char* event, State after, Exit exit, const char* clause) {
            QTest::newRow(qPrintable(QStringLiteral("%1 when %2").arg(code, key(state)))) << state << code << event << after << static_cast<int>(exit) << clause;
        };
        row("wrong_route", State::Open, "reassign", State::Open, Exit::None, "routing");
        row("data_missing", State::Open, "return", State::Returned, Exit::None, "required");
        row("poor_fit", State::Open, "reject", State::Rejected, Exit::Disqualified, "fit");
        row("no_interest", State::Open, "reject", State::Rejected, Exit::Rejected, "behaviour");
        row("duplicate", State::Open, "reject", State::Rejected, Exit::Rejected, "required");
        row("customer", State::Open, "reassign", State::Open, Exit::None, "routing");
        row("excluded", State::Open, "reject", State::Rejected, Exit::Disqualified, "exclusions");
        row("no_consent", State::Open, "reject", State::Rejected, Exit::Disqualified, "");
        row("no_need", State::Open, "reject", State::Rejected, Exit::Rejected, "bant");
        row("unreachable", State::Accepted, "recycle", State::Closed, Exit::Recycled, "sales");
        row("no_need", State::Accepted, "disqualify", State::Closed, Exit::Disqualified, "bant");
        row("no_authority", State::Accepted, "recycle", State::Closed, Exit::Recycled, "bant");
        row("twin", State::Accepted, "merge", State::Closed, Exit::Disqualified, "");
        row("no_need", State::Qualified, "disqualify", State::Closed, Exit::Disqualified, "bant");
    }
    void meaning()
    {
        QFETCH(State, state);
        QFETCH(QString, code);
        const auto result = resolve(document(), state, {code.toStdString(), {}, {}, {}}, now);
        QVERIFY2(result, result ? "" : std::string(result.error().code.name).c_str());
        QTEST(QString(key(result->event)), "event");
        QTEST(result->after, "after");
        QTEST(static_cast<int>(result->exit), "exit");
        QTEST(QString::fromStdString(result->clause), "clause");
    }

    void refusal_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("clause");
        QTest::addColumn<QString>("comment");
        QTest::addColumn<qint64>("followUp");
        QTest::addColumn<QString>("error");
        const auto row = [](const char* name, State state, const char* code, const char* clause, const char* comment, qint64 followUp, const char* error) {
            QTest::newRow(name) << state << code << clause << comment << followUp << error;
        };
        row("unknown reason", State::Open, "bad_weather", "", "", 0, "handover.reason_unknown");
        row("reason of the other phase", State::Open, "later", "", "", now.seconds + 1, "handover.reason_not_now");
        row("too late for it", State::Accepted, "poor_fit", "", "", 0, "handover.reason_not_now");
        row("only the program expires", State::Open, "expired", "", "", 0, "handover.reason_not_now");
        row("other without text", State::Open, "other", "", " \t", 0, "handover.text_needed");
        row("later without date", State::Accepted, "later", "", "", 0, "handover.date_needed");
        row("date over", State::Accepted, "later", "", "", now.seconds, "handover.date_past");
        row("clause that is none", State::Open, "poor_fit", "fit.weather", "", 0, "handover.clause_unknown");
        row("closed", State::Closed, "poor_fit", "", "", 0, "handover.event_refused");
        row("rejected already", State::Rejected, "poor_fit", "", "", 0, "handover.event_refused");
        row("returned", State::Returned, "poor_fit", "", "", 0, "handover.event_refused");
        row("merged while qualified", State::Qualified, "twin", "", "", 0, "handover.event_refused");
    }
    void refusal()
    {
        QFETCH(State, state);
        QFETCH(QString, code);
        QFETCH(QString, clause);
        QFETCH(QString, comment);
        QFETCH(qint64, followUp);
        RejectionStatement statement{code.toStdString(), clause.toStdString(), comment.toStdString(), {}};
        if (followUp != 0) statement.followUpAt = Instant{followUp};
        const auto result = resolve(document(), state, statement, now);
        QVERIFY(!result);
        QTEST(QString::fromUtf8(result.error().code.name.data()), "error");
    }
    void aPartOfAClauseCanBeCited()
    {
        QCOMPARE(resolve(document(), State::Open, {"poor_fit", "fit.employees", "40, not 400", {}}, now)->clause, std::string("fit.employees"));
        QVERIFY(resolve(document(), State::Accepted, {"later", "", "", Instant{now.seconds + 1}}, now));
    }
    void everyOfferedReasonCanBeUsed()
    {
        for (const State state : {State::Open, State::Accepted, State::Returned, State::Rejected, State::Disputed, State::Opportunity, State::Closed}) {
            const auto offered = reasonsIn(document().reasons, state);
            QCOMPARE(offered.empty(), state != State::Open && state != State::Accepted);
            for (const auto& each : offered)
                QVERIFY2(resolve(document(), state, {each.code, {}, "text", Instant{now.seconds + 1}}, now), each.code.c_str());
        }
        QCOMPARE(reasonsIn(document().reasons, State::Open).size(), std::size_t{10});
    }

    void claimsAgainstAQualifiedLead_data()
    {
        QTest::addColumn<QString>("clause");
        QTest::addColumn<QString>("result");
        QTest::addColumn<QString>("why");
        QTest::newRow("all data were there") << "required" << "not_supported" << "required_complete";
        QTest::newRow("fit was reached") << "fit" << "not_supported" << "fit_reached";
        QTest::newRow("a criterion counts as fit") << "fit.employees" << "not_supported" << "fit_reached";
        QTest::newRow("behaviour was shown") << "behaviour.web" << "not_supported" << "behaviour_shown";
        QTest::newRow("no exclusion held") << "exclusions" << "not_supported" << "no_exclusion";
        QTest::newRow("nor this one") << "exclusions.student" << "not_supported" << "no_exclusion";
        QTest::newRow("budget is not known from the snapshot") << "bant" << "not_checkable" << "";
        QTest::newRow("nothing cited") << "" << "not_checkable" << "";
    }
    void claimsAgainstAQualifiedLead()
    {
        QFETCH(QString, clause);
        const ClaimCheck check = checkClaim(document(), qualifiedSnapshot(), definitional(clause.toUtf8().constData()));
        QTEST(QString(key(check.result)), "result");
        QTEST(QString::fromStdString(check.why), "why");
    }
    void claimsThatHold()
    {
        Snapshot snapshot = qualifiedSnapshot();
        auto& why = snapshot.explanation;
        why.score.completenessBp = 8'000;
        why.missing = {{scoring::Missing::Kind::RequiredField, "required.phone", {"phone", "mobile"}, 0}, {scoring::Missing::Kind::CriterionField, "fit", {"industry"}, 0}};
        why.score.fitLow = 4'999;
        why.parts.clear();
        why.exclusions = {"exclusions.competitor"};
        const auto check = [&](const char* clause) { return checkClaim(document(), snapshot, definitional(clause)); };
        QVERIFY((check("required") == ClaimCheck{ClaimResult::Supported, "required_missing", {"phone", "mobile"}}));
        QVERIFY((check("fit") == ClaimCheck{ClaimResult::Supported, "fit_below", {"4999", "5000"}}));
        QVERIFY((check("behaviour") == ClaimCheck{ClaimResult::Supported, "no_behaviour", {}}));
        QVERIFY((check("exclusions") == ClaimCheck{ClaimResult::Supported, "exclusion_held", {"exclusions.competitor"}}));
        QVERIFY(check("exclusions.competitor").result == ClaimResult::Supported);
        QVERIFY(check("exclusions.student").result == ClaimResult::NotSupported);
    }
    void theThresholdItselfIsReached()
    {
        Snapshot snapshot = qualifiedSnapshot();
        snapshot.explanation.score.fitLow = 5'000;
        QVERIFY((checkClaim(document(), snapshot, definitional("fit")) == ClaimCheck{ClaimResult::NotSupported, "fit_reached", {"5000", "5000"}}));
    }
    void anInquiryIsInterest()
    {
        Snapshot snapshot = qualifiedSnapshot();
        snapshot.explanation.score.decision = scoring::Decision::Answer;
        QVERIFY(checkClaim(document(), snapshot, definitional("behaviour")).result == ClaimResult::NotCheckable);
        snapshot.explanation.score.inquiry = true;
        QVERIFY(checkClaim(document(), snapshot, definitional("behaviour")).result == ClaimResult::NotSupported);
    }
    void customersAndDuplicates()
    {
        Snapshot snapshot = qualifiedSnapshot();
        QVERIFY(checkClaim(document(), snapshot, definitional("routing", Disposition::ToOwner)).why == "no_customer");
        snapshot.lead.fields["opportunity_id"] = std::string("0061");
        QVERIFY(checkClaim(document(), snapshot, definitional("routing", Disposition::ToOwner)).result == ClaimResult::Supported);
        QVERIFY(checkClaim(document(), snapshot, definitional("required", Disposition::Merge)).result == ClaimResult::NotCheckable);
    }
    void opinionsAreNotChecked()
    {
        Rejection opinion = definitional("fit");
        opinion.definitional = false;
        QVERIFY(checkClaim(document(), qualifiedSnapshot(), opinion).result == ClaimResult::NotCheckable);
    }
    void detailsComeBack()
    {
        EventDetails details;
        details.before = Assignment{"routing.dach", {3}, {4}, {5}, false, Instant{77}, {1}, {2}};
        details.entered = {{11}, {12}};
        details.closedCycle = true;
        details.claim = ClaimCheck{ClaimResult::NotSupported, "fit_reached", {"7000", "5000"}};
        QVERIFY(detailsFromText(toText(details)) == details);
        QVERIFY(detailsFromText(toText(EventDetails{})) == EventDetails{});
        QVERIFY(detailsFromText("") == EventDetails{});
        for (const char* bad : {"{", R"({"before":{}})", R"({"claim":{"result":"perhaps","why":"","arguments":[]}})"})
            QCOMPARE(detailsFromText(bad).error().code.name, std::string_view("handover.details_damaged"));
    }
};

QTEST_GUILESS_MAIN(TestRejection)
#include "tst_rejection.moc"
