#pragma once
// A workspace with the demo company's people and its agreement in force, and leads that are handed over at `now`.
//
//   Office office;
//   const Handover open = office.handedOver("L1");
//   QCOMPARE(codeOf(usecase::accept(*office.store, open.id, -1, office.marketing(), now)), std::string("handover.not_sales"));

#include "core/usecase/checks.h"
#include "core/usecase/demo/demo_people.h"
#include "core/usecase/handovers.h"
#include "core/usecase/people.h"
#include "tests/support/temporary_store.h"

namespace handschlag {

/// A Wednesday, 10:00 in Berlin.
inline const Instant officeNow = *instantFromIso("2026-03-11T09:00:00Z");

template <class T>
std::string codeOf(const Result<T>& result)
{
    return result ? std::string("done") : std::string(result.error().code.name);
}

class Office {
public:
    Office() : staff(expectValue(usecase::demo::hireStaff(*store, daysAgo(400))))
    {
        static_cast<void>(expectValue(usecase::demo::signTwice(*store, staff, 2'000, daysAgo(380), daysAgo(370))));
    }

    static Instant daysAgo(std::int64_t days) { return officeNow.plus(-days * secondsPerDay); }

    /// Scores 100 in fit under the template; e-mails allowed.
    static leads::Fields ideal(const std::string& id)
    {
        return {{"external_id", id},
                {"last_name", std::string("Weber")},
                {"email", id + "@weber.example"},
                {"company", std::string("Weber GmbH")},
                {"country", std::string("DE")},
                {"phone", std::string("+49 30 23125 100")},
                {"employees", std::int64_t{320}},
                {"industry", std::string("Maschinenbau")},
                {"job_title", std::string("Produktionsleiter")},
                {"postcode", std::string("89073")},
                {"consent_email", std::int64_t{1}},
                {"consent_phone", std::int64_t{1}}};
    }
    void act(LeadId lead, const char* type, Instant at)
    {
        const leads::Activity activity{lead, type, {}, at, at, 0, {}};
        store.write([&](usecase::Store& s) { expectValue(s.activities().add(std::span(&activity, 1), BatchId{})); });
    }
    /// The template's first lead by hand: B1 under it.
    LeadId ready(leads::Fields fields)
    {
        const LeadId lead = store.addLead(std::move(fields), daysAgo(100));
        const Instant at = daysAgo(2);
        act(lead, "whitepaper", at.plus(-17 * secondsPerDay));
        act(lead, "webinar_registered", at.plus(-9 * secondsPerDay));
        act(lead, "webinar_attended", at.plus(-7 * secondsPerDay));
        act(lead, "product_page", at.plus(-3'600));
        act(lead, "product_page", at.plus(-1'800));
        act(lead, "comparison", at);
        return lead;
    }
    handover::Handover handedOver(const std::string& id) { return handedOver(ideal(id)); }
    handover::Handover handedOver(leads::Fields fields)
    {
        const LeadId lead = ready(std::move(fields));
        static_cast<void>(expectValue(usecase::runHandover(*store, "", officeNow)));
        return expectValue(store->handovers().ofLead(lead)).front();
    }
    handover::Handover accepted(const std::string& id)
    {
        const auto open = handedOver(id);
        return expectValue(usecase::accept(*store, open.id, -1, sales(), officeNow.plus(60)));
    }
    handover::Handover stored(HandoverId id) { return *expectValue(store->handovers().find(id)); }
    leads::Lead lead(LeadId id) { return *expectValue(store->leads().find(id)); }
    std::vector<handover::HandoverEvent> events(HandoverId id) { return expectValue(store->handovers().events(id)); }
    pipeline::Cycle cycle(const handover::Handover& handover) { return expectValue(store->pipeline().cyclesOf(handover.lead)).back(); }
    PersonId person(const char* name) { return expectValue(usecase::personNamed(*store, name)).id; }
    PersonId sales() { return person("Jonas Vogel"); }
    PersonId marketing() { return person("Lukas Brandt"); }
    std::int64_t sequence() { return expectValue(store->workspace().sequence()); }
    std::vector<std::string> findings(Instant at)
    {
        std::vector<std::string> codes;
        for (const auto& finding : expectValue(usecase::checkWorkspace(*store, at))) codes.push_back(finding.code);
        return codes;
    }

    TemporaryStore store;
    usecase::demo::Staff staff;
};

}  // namespace handschlag
