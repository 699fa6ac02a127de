// What a works agreement opens, and that it takes both sides to record one.

#include <QtTest>

#include "core/usecase/compliances.h"
#include "core/usecase/reviews.h"
#include "core/usecase/works_agreement.h"
#include "tests/support/office.h"

using namespace handschlag;

namespace {

const review::Quarter firstOf2026{2026, 1, 1};
const Instant quarterOver = *instantFromIso("2026-04-10T09:00:00Z");
constexpr std::int64_t day = secondsPerDay;
constexpr const char* title = "Betriebsvereinbarung Leadbearbeitung, 3.2.2026";

/// One lead decided on in time, one long after, one never.
struct SlowOffice {
    Office office;
    usecase::Store& store = *office.store;

    SlowOffice()
    {
        office.accepted("L1");
        const auto late = office.handedOver("L2");
        static_cast<void>(expectValue(usecase::accept(store, late.id, -1, office.sales(), late.submittedAt.plus(9 * day))));
        office.handedOver("L3");
    }
    [[nodiscard]] handover::Counts decisions() const
    {
        const auto shown = expectValue(usecase::complianceReport(store, {"", firstOf2026.first(), firstOf2026.end(), quarterOver})).compliance;
        for (const auto& row : shown.rows)
            if (row.promise == handover::Promise::Decision && !row.team) return row.counts;
        return {};
    }
    [[nodiscard]] review::Figures figures() const
    {
        return expectValue(usecase::reviewReport(store, {"", firstOf2026, quarterOver, {}, true, Language::German})).figures;
    }
    void record()
    {
        QVERIFY(usecase::requestWorksAgreement(store, title, office.marketing(), quarterOver));
        QVERIFY(usecase::confirmWorksAgreement(store, office.sales(), quarterOver));
    }
};

std::vector<std::string> auditedActions(usecase::Store& store)
{
    std::vector<std::string> actions;
    for (const auto& entry : expectValue(store.workspace().audit()))
        if (entry.action.starts_with("works_agreement.")) actions.push_back(entry.action);
    return actions;
}

}  // namespace

class TestWorksAgreement : public QObject {
    Q_OBJECT
private slots:
    void untilOneIsRecordedPromisesAreKeptOrMissed()
    {
        SlowOffice slow;
        QCOMPARE(slow.decisions(), (handover::Counts{1, 0, 2, 0, 0}));
        const auto line = slow.figures().line("decision");
        QVERIFY(line);
        QCOMPARE(line->counts, (handover::Counts{1, 0, 2, 0, 0}));
        for (const auto& version : line->versions) QCOMPARE(version.counts.late, 0);
        QVERIFY(std::ranges::none_of(line->breaches, [](const review::BreachRef& one) { return one.standing == handover::Standing::Late; }));

        QVERIFY(usecase::requestWorksAgreement(slow.store, title, slow.office.sales(), quarterOver));
        QCOMPARE(slow.decisions().late, 0);  // asked for is not recorded
        QVERIFY(usecase::confirmWorksAgreement(slow.store, slow.office.marketing(), quarterOver));
        QCOMPARE(slow.decisions(), (handover::Counts{1, 1, 1, 0, 0}));
        QCOMPARE(slow.figures().line("decision")->counts, (handover::Counts{1, 1, 1, 0, 0}));

        QVERIFY(usecase::withdrawWorksAgreement(slow.store, slow.office.sales(), quarterOver));
        QCOMPARE(slow.decisions(), (handover::Counts{1, 0, 2, 0, 0}));
    }
    /// What was frozen while lateness was shown keeps it, and shows it again only with an agreement.
    void frozenFiguresHideItToo()
    {
        SlowOffice slow;
        slow.record();
        static_cast<void>(expectValue(usecase::freezeReview(slow.store, "", firstOf2026, slow.office.marketing(), quarterOver)));
        QCOMPARE(slow.figures().line("decision")->counts.late, 1);
        QVERIFY(usecase::withdrawWorksAgreement(slow.store, slow.office.marketing(), quarterOver));
        QCOMPARE(slow.figures().line("decision")->counts, (handover::Counts{1, 0, 2, 0, 0}));
        QVERIFY(expectValue(usecase::restatements(slow.store, "", firstOf2026, quarterOver.plus(day))).empty());
    }
    void itTakesBothSides()
    {
        Office office;
        auto& store = *office.store;
        const auto code = [](const auto& result) { return codeOf(result); };
        QCOMPARE(code(usecase::confirmWorksAgreement(store, office.sales(), quarterOver)), std::string("works_agreement.none"));
        QCOMPARE(code(usecase::withdrawWorksAgreement(store, office.sales(), quarterOver)), std::string("works_agreement.none"));
        QCOMPARE(code(usecase::requestWorksAgreement(store, "  ", office.sales(), quarterOver)), std::string("works_agreement.title_needed"));
        QCOMPARE(code(usecase::requestWorksAgreement(store, title, PersonId{}, quarterOver)), std::string("agreement.person_needed"));
        QVERIFY(usecase::requestWorksAgreement(store, title, office.marketing(), quarterOver));
        QCOMPARE(code(usecase::confirmWorksAgreement(store, office.marketing(), quarterOver)), std::string("works_agreement.other_side"));
        QVERIFY(usecase::confirmWorksAgreement(store, office.sales(), quarterOver.plus(day)));
        const auto recorded = expectValue(usecase::worksAgreement(store));
        QVERIFY(recorded);
        QCOMPARE(*recorded, (usecase::WorksAgreement{title, {office.marketing(), quarterOver}, usecase::Said{office.sales(), quarterOver.plus(day)}}));
        QCOMPARE(code(usecase::requestWorksAgreement(store, "Andere", office.sales(), quarterOver)), std::string("works_agreement.recorded_already"));
        QCOMPARE(code(usecase::confirmWorksAgreement(store, office.sales(), quarterOver)), std::string("works_agreement.recorded_already"));
        QVERIFY(usecase::withdrawWorksAgreement(store, office.sales(), quarterOver));
        QVERIFY(!expectValue(usecase::worksAgreement(store)));
        QCOMPARE(auditedActions(store), (std::vector<std::string>{"works_agreement.request", "works_agreement.confirm", "works_agreement.withdraw"}));
    }
};

QTEST_GUILESS_MAIN(TestWorksAgreement)
#include "tst_works_agreement.moc"
