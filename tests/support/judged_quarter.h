#pragma once
// A workspace with handovers to two teams of chosen sizes on one Wednesday: decided in time, late, and not at all; asked two days later.
// A works agreement is recorded.
//
//   JudgedQuarter quarter(5, 4);   // people in Innendienst and in Export

#include "core/usecase/compliances.h"
#include "core/usecase/handover_work.h"
#include "core/usecase/works_agreement.h"
#include "tests/support/office.h"

namespace handschlag {

class JudgedQuarter : public Office {
public:
    JudgedQuarter(int innendienst, int exporting)
    {
        hire("Innendienst", innendienst - 3);
        hire("Export", exporting - 1);
        for (const char* id : {"I1", "I2", "I3"}) leads.push_back(ready(ideal(id)));
        for (const char* id : {"E1", "E2"}) {
            auto fields = ideal(id);
            fields["country"] = std::string("FR");
            leads.push_back(ready(std::move(fields)));
        }
        static_cast<void>(expectValue(usecase::runHandover(*store, "", officeNow)));
        decide(0, 1);  // four business hours are allowed
        decide(1, 5);
        decide(3, 2);
        recordWorksAgreement();
    }

    /// Two days later; the first quarter of 2026.
    [[nodiscard]] static Instant asked() { return officeNow.plus(2 * secondsPerDay); }
    [[nodiscard]] usecase::ComplianceReport report(Day from = dayFromCivil(2026, 1, 1), Day to = dayFromCivil(2026, 4, 1), bool withLeads = true)
    {
        return expectValue(usecase::complianceReport(*store, {"", from, to, asked(), withLeads}));
    }
    [[nodiscard]] handover::Handover handoverOf(std::size_t lead) { return expectValue(store->handovers().ofLead(leads[lead])).front(); }

    std::vector<LeadId> leads;

private:
    /// So that late is told from missed.
    void recordWorksAgreement()
    {
        static_cast<void>(usecase::requestWorksAgreement(*store, "Betriebsvereinbarung", marketing(), officeNow));
        static_cast<void>(usecase::confirmWorksAgreement(*store, sales(), officeNow));
    }
    void hire(const std::string& team, int people)
    {
        for (int i = 0; i < people; ++i)
            static_cast<void>(expectValue(usecase::addPerson(*store, {team + ' ' + std::to_string(i), agreement::Side::Sales, team, {}, false}, daysAgo(300))));
    }
    void decide(std::size_t lead, int hours)
    {
        const handover::Handover open = handoverOf(lead);
        static_cast<void>(expectValue(usecase::accept(*store, open.id, -1, open.owner ? open.owner : sales(), officeNow.plus(hours * 3'600))));
    }
};

}  // namespace handschlag
