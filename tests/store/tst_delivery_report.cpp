#include <QtTest>

#include "core/agreement/document_json.h"
#include "core/usecase/agreements.h"
#include "core/usecase/deliveries.h"
#include "core/usecase/disputes.h"
#include "tests/support/office.h"

using namespace handschlag;
using handover::Handover;

namespace {

const Instant now = officeNow;
constexpr std::int64_t hour = 3'600;
constexpr std::int64_t day = secondsPerDay;

usecase::DeliveryReport quarterAsOf(Office& office, Instant asOf)
{
    return expectValue(usecase::delivery(*office.store, {"", dayFromCivil(2026, 1, 1), dayFromCivil(2026, 4, 1), asOf}));
}

/// gross, net, disputed
std::vector<std::int64_t> counts(Office& office, Instant asOf)
{
    const auto burnUp = quarterAsOf(office, asOf).burnUp;
    return {burnUp.gross, burnUp.net, burnUp.disputed};
}

/// "Employees: 40, not 320": the frozen facts bear it out, so it would not have qualified.
Handover rejectAsTooSmall(Office& office, const Handover& open, const char* employees)
{
    usecase::RejectRequest request;
    request.handover = open.id;
    request.reason = "poor_fit";
    request.comment = "nachgesehen";
    request.factField = "employees";
    request.factValue = employees;
    return expectValue(usecase::reject(*office.store, request, office.sales(), now.plus(hour)));
}

}  // namespace

class TestDeliveryReport : public QObject {
    Q_OBJECT
private slots:
    void thePromiseIsThatOfTheVersionInForce()
    {
        Office office;
        const auto report = quarterAsOf(office, now);
        QCOMPARE(report.version, std::optional(2));
        const auto active = expectValue(usecase::activeAgreement(*office.store, "", now));
        QCOMPARE(report.burnUp.promised, std::int64_t{active.document.marketing.leadsPerQuarter});
        QVERIFY(report.burnUp.promised > 0);
    }
    void whatIsHandedOverCountsAtItsWeek()
    {
        Office office;
        office.handedOver("L1");
        office.handedOver("L2");
        QCOMPARE(counts(office, now.plus(hour)), (std::vector<std::int64_t>{2, 2, 0}));
        // 11 March is day 69 of the quarter: its tenth week.
        QCOMPARE(quarterAsOf(office, now.plus(hour)).burnUp.weeks[9].gross, std::int64_t{2});
        QCOMPARE(counts(office, now.plus(-hour)), (std::vector<std::int64_t>{0, 0, 0}));
    }
    void anInquiryOnlyAnsweredDoesNot()
    {
        Office office;
        auto fields = Office::ideal("L1");
        fields["employees"] = std::int64_t{32};
        const LeadId lead = office.store.addLead(fields, Office::daysAgo(5));
        office.act(lead, "inquiry", now.plus(-hour));
        static_cast<void>(expectValue(usecase::runHandover(*office.store, "", now)));
        QVERIFY(!expectValue(office.store->handovers().ofLead(lead)).front().counted);
        QCOMPARE(counts(office, now.plus(hour)), (std::vector<std::int64_t>{0, 0, 0}));
    }
    void aRejectionThatTheFactsBearOutIsTakenOffAtOnce()
    {
        Office office;
        const Handover open = office.handedOver("L1");
        office.handedOver("L2");
        rejectAsTooSmall(office, open, "40");
        QCOMPARE(counts(office, now.plus(2 * hour)), (std::vector<std::int64_t>{2, 1, 0}));
    }
    void oneThatTheyDoNotBearOutIsDisputedUntilTheObjectionsTimeIsOver()
    {
        Office office;
        rejectAsTooSmall(office, office.handedOver("L1"), "300");
        QCOMPARE(counts(office, now.plus(2 * hour)), (std::vector<std::int64_t>{1, 1, 1}));
        QCOMPARE(counts(office, now.plus(15 * day)), (std::vector<std::int64_t>{1, 0, 0}));
    }
    void anObjectionKeepsItDisputedAndARulingSettlesIt()
    {
        Office office;
        const Handover open = office.handedOver("L1");
        rejectAsTooSmall(office, open, "300");
        static_cast<void>(expectValue(usecase::object(*office.store, open.id, "steht im Formular", office.marketing(), now.plus(2 * hour))));
        QCOMPARE(counts(office, now.plus(15 * day)), (std::vector<std::int64_t>{1, 1, 1}));
        for (const PersonId person : {office.marketing(), office.sales()})
            static_cast<void>(expectValue(usecase::rule(*office.store, open.id, usecase::Verdict::Overturned, "geklaert", person, now.plus(3 * hour))));
        QCOMPARE(counts(office, now.plus(15 * day)), (std::vector<std::int64_t>{1, 1, 0}));
    }
};

QTEST_GUILESS_MAIN(TestDeliveryReport)
#include "tst_delivery_report.moc"
