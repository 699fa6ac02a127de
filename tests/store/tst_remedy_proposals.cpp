// A remedy becomes a change in the draft: whose it is, what it rests on, when it is refused, and how it is taken back.

#include <QtTest>

#include "core/insight/small_edits.h"
#include "core/usecase/agreements.h"
#include "core/usecase/negotiation.h"
#include "core/usecase/remedy_proposals.h"
#include "tests/support/office.h"

using namespace handschlag;
using agreement::NegotiationKind;
using agreement::VersionState;

namespace {

const Instant now = officeNow;

}  // namespace

class TestRemedyProposals : public QObject {
    Q_OBJECT
private slots:
    void init() { office_ = std::make_unique<Office>(); }

    void goesIntoANewDraftOnTheVersionInForce()
    {
        Office& office = *office_;
        const auto before = expectValue(usecase::newestVersion(*office.store, ""));
        QVERIFY(before.state == VersionState::InForce);
        const auto proposal = remedyOf("buckets[100_249].exclude");
        const auto put = expectValue(usecase::proposeRemedy(*office.store, proposal, office.sales(), now));
        QCOMPARE(put.number, before.number + 1);
        QCOMPARE(put.avoided, 12);
        const auto points = expectValue(usecase::points(*office.store, put.version));
        QCOMPARE(points.size(), std::size_t{1});
        QVERIFY(points.front().place() == proposal.remedy.edit.change.place());
        QVERIFY(points.front().author == office.sales() && points.front().authorSide == agreement::Side::Sales && points.front().changedAt == now);
        QVERIFY(points.front().change.before == proposal.remedy.edit.change.before && points.front().change.after == proposal.remedy.edit.change.after);
        QCOMPARE(points.front().thread.size(), std::size_t{2});
        QVERIFY(points.front().thread.back().kind == NegotiationKind::Commented);
        QCOMPARE(points.front().thread.back().comment,
                 reasonName() + " (Mitarbeiterzahl), 1. Januar 2026 bis 31. März 2026: hätte 12 von 30 Ablehnungen vermieden; "
                                "es fehlten 2 von 80 angenommenen und 0 von 31 gewonnenen Leads.");
        QCOMPARE(office.findings(now.plus(1)), std::vector<std::string>{});
        // The other side answers it like any other change.
        static_cast<void>(expectValue(usecase::propose(*office.store, put.version, office.sales(), now.plus(60))));
        QVERIFY(usecase::agree(*office.store, put.version, points.front().place(), office.marketing(), now.plus(120)));
    }
    void joinsTheDraftThatIsThere()
    {
        Office& office = *office_;
        const auto first = expectValue(usecase::proposeRemedy(*office.store, remedyOf("buckets[100_249].exclude"), office.sales(), now));
        const auto second = expectValue(usecase::proposeRemedy(*office.store, remedyOf("threshold_c"), office.marketing(), now.plus(60)));
        QVERIFY(second.version == first.version);
        const auto points = expectValue(usecase::points(*office.store, first.version));
        QCOMPARE(points.size(), std::size_t{2});
        for (const auto& point : points)
            QVERIFY(point.author == (point.change.parameter == "threshold_c" ? office.marketing() : office.sales()));
    }
    void refusedWhereTheDraftSaysSomethingElse()
    {
        Office& office = *office_;
        const auto proposal = remedyOf("buckets[100_249].exclude");
        const auto put = expectValue(usecase::proposeRemedy(*office.store, proposal, office.sales(), now));
        const auto again = usecase::proposeRemedy(*office.store, proposal, office.marketing(), now.plus(60));
        QCOMPARE(codeOf(again), std::string("feedback.parameter_differs"));
        QCOMPARE(again.error().arguments, (std::vector<std::string>{"fit.employees", "buckets[100_249].exclude"}));
        QCOMPARE(expectValue(usecase::negotiation(*office.store, put.version)).size(), std::size_t{2});  // nothing of it is kept
    }
    void refusedWhileAVersionIsOnTheTable()
    {
        Office& office = *office_;
        const auto put = expectValue(usecase::proposeRemedy(*office.store, remedyOf("threshold_c"), office.sales(), now));
        static_cast<void>(expectValue(usecase::propose(*office.store, put.version, office.sales(), now.plus(60))));
        QCOMPARE(codeOf(usecase::proposeRemedy(*office.store, remedyOf("buckets[100_249].exclude"), office.sales(), now.plus(120))), std::string("feedback.draft_proposed"));
        QCOMPARE(codeOf(usecase::withdrawRemedy(*office.store, put, office.sales(), now.plus(120))), std::string("feedback.draft_proposed"));
        QCOMPARE(codeOf(usecase::proposeRemedy(*office.store, remedyOf("threshold_c"), {}, now)), std::string("agreement.person_needed"));
    }
    /// Whoever says so gets a proposed version back from the other side; a signature is never voided on the way.
    void aProposedVersionComesBackIfAsked()
    {
        Office& office = *office_;
        const auto put = expectValue(usecase::proposeRemedy(*office.store, remedyOf("threshold_c"), office.sales(), now));
        static_cast<void>(expectValue(usecase::propose(*office.store, put.version, office.sales(), now.plus(60))));
        auto proposal = remedyOf("buckets[100_249].exclude");
        proposal.returnToDraft = true;
        const auto second = expectValue(usecase::proposeRemedy(*office.store, proposal, office.marketing(), now.plus(120)));
        QVERIFY(second.version == put.version);
        auto version = expectValue(usecase::newestVersion(*office.store, ""));
        QVERIFY(version.state == VersionState::Draft);
        QCOMPARE(expectValue(usecase::points(*office.store, put.version)).size(), std::size_t{2});
        static_cast<void>(expectValue(usecase::withdrawRemedy(*office.store, second, office.marketing(), now.plus(180))));
        version = expectValue(usecase::newestVersion(*office.store, ""));
        version.state = VersionState::SignedByOne;
        office.store.write([&](usecase::Store& store) { expectValue(store.agreements().update(version)); });
        QCOMPARE(codeOf(usecase::proposeRemedy(*office.store, proposal, office.marketing(), now.plus(240))), std::string("feedback.draft_proposed"));
    }
    void takenBackItLeavesNoPoint()
    {
        Office& office = *office_;
        const auto base = expectValue(usecase::newestVersion(*office.store, "")).hash;
        const auto put = expectValue(usecase::proposeRemedy(*office.store, remedyOf("buckets[100_249].exclude"), office.sales(), now));
        const auto back = expectValue(usecase::withdrawRemedy(*office.store, put, office.sales(), now.plus(60)));
        QCOMPARE(back.hash, base);
        QVERIFY(expectValue(usecase::points(*office.store, put.version)).empty());
        QCOMPARE(codeOf(usecase::withdrawRemedy(*office.store, put, office.sales(), now.plus(120))), std::string("feedback.remedy_moved_on"));
        QVERIFY(usecase::proposeRemedy(*office.store, remedyOf("buckets[100_249].exclude"), office.marketing(), now.plus(180)));
    }

private:
    agreement::Document inForce() { return expectValue(usecase::activeAgreement(*office_->store, "", now)).document; }
    std::string reasonName()
    {
        const auto document = inForce();
        return std::ranges::find(document.reasons.reasons, "poor_fit", &agreement::RejectionReason::code)->name.de;
    }
    usecase::RemedyProposal remedyOf(const char* parameter)
    {
        usecase::RemedyProposal proposal;
        proposal.query = {"", dayFromCivil(2026, 1, 1), dayFromCivil(2026, 4, 1), now, "source"};
        proposal.reason = "poor_fit";
        proposal.clause = "fit.employees";
        proposal.language = Language::German;
        for (const auto& edit : insight::smallEdits(inForce(), "fit.employees"))
            if (edit.change.parameter == parameter) proposal.remedy = {edit, {12, 30}, {2, 80}, {0, 31}};
        return proposal;
    }

    std::unique_ptr<Office> office_;
};

QTEST_GUILESS_MAIN(TestRemedyProposals)
#include "tst_remedy_proposals.moc"
