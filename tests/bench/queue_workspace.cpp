#include "tests/bench/queue_workspace.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>

#include "core/leads/population_builder.h"
#include "core/scoring/plan.h"
#include "core/store/workspace_file.h"
#include "core/usecase/demo/demo_people.h"

namespace handschlag::bench {
namespace {

using handover::Handover;

constexpr std::array firstNames{"Anna", "Jana", "Lukas", "Meike", "Tobias", "Elif", "Sven", "Katja", "Piotr", "Ines", "Ralf"};
constexpr std::array lastNames{"Weber", "Schmidt", "Yilmaz", "Krause", "Neumann", "Okafor", "Lehmann", "Brandt", "Voss", "Hartmann", "Kaya", "Busch", "Otto"};
constexpr std::array words{"Nord", "Süd", "Alpen", "Rhein", "Elbe", "Hanse", "Schwarzwald", "Havel", "Isar", "Ruhr", "Lahn", "Saale", "Weser"};
constexpr std::array trades{"Maschinenbau", "Elektrotechnik", "Logistik", "Metallbau", "Kunststofftechnik", "Anlagenbau", "Medizintechnik"};
constexpr std::array forms{"GmbH", "AG", "GmbH & Co. KG", "SE", "KG"};
constexpr std::int64_t hour = 3'600;

template <std::size_t Count>
const char* pick(const std::array<const char*, Count>& names, std::int64_t number)
{
    return names[static_cast<std::size_t>(number) % Count];
}

leads::Lead leadNumber(int number)
{
    leads::Lead lead;
    lead.createdAt = lead.recordedAt = queueTime().plus(-(number % 600) * secondsPerDay - number % 40'000);
    const std::string company = std::string(pick(words, number / 7)) + ' ' + pick(trades, number / 91) + ' ' + std::to_string(number / 11);
    const std::string person = std::string(pick(firstNames, number)) + '.' + pick(lastNames, number / 3);
    lead.fields = {{"external_id", "L" + std::to_string(number)},
                   {"first_name", std::string(pick(firstNames, number))},
                   {"last_name", std::string(pick(lastNames, number / 3))},
                   {"email", person + std::to_string(number) + "@firma" + std::to_string(number / 11) + ".example"},
                   {"company", company + ' ' + pick(forms, number / 11)},
                   {"country", std::string(number % 9 == 0 ? "AT" : "DE")},
                   {"phone", "+49 30 " + std::to_string(1'000'000 + number)},
                   {"employees", std::int64_t{20 + number % 900}},
                   {"industry", std::string(pick(trades, number / 91))},
                   {"job_title", std::string("Produktionsleiter")},
                   {"postcode", std::to_string(10'000 + number % 89'999)},
                   {"source", std::string(number % 3 == 0 ? "Messe" : "Webseite")},
                   {"crm_url", "https://crm.example/lead/" + std::to_string(number)}};
    return lead;
}

constexpr std::array activityTypes{"product_page", "whitepaper", "webinar_registered", "webinar_attended", "comparison", "inquiry"};

std::vector<leads::Activity> activitiesOf(LeadId lead, int number)
{
    std::vector<leads::Activity> activities;
    for (int i = 0; i < 12; ++i) {
        const Instant at = queueTime().plus(-(12 - i) * secondsPerDay - number % 7'000);
        activities.push_back({lead, pick(activityTypes, number + i), {}, at, at, 30 * i, {}});
    }
    return activities;
}

class Builder {
public:
    Builder(usecase::Store& store, const QueueSize& size) : store_(store), size_(size) {}

    [[nodiscard]] Result<void> build()
    {
        const auto staff = usecase::demo::hireStaff(store_, queueTime().plus(-400 * secondsPerDay));
        if (!staff) return std::unexpected(staff.error());
        for (const usecase::Person& person : staff->persons)
            if (person.side == agreement::Side::Sales) sellers_.push_back(person);
        const auto versions =
            usecase::demo::signTwice(store_, *staff, size_.open, queueTime().plus(-380 * secondsPerDay), queueTime().plus(-370 * secondsPerDay));
        if (!versions) return std::unexpected(versions.error());
        version_ = versions->second.version.id;
        auto transaction = store_.beginLoad();
        if (!transaction) return std::unexpected(transaction.error());
        if (const auto done = writeLeads(); !done) return done;
        if (const auto done = writeHandovers(versions->second.document); !done) return done;
        const auto committed = (*transaction)->commit();
        return committed ? Result<void>() : std::unexpected(committed.error());
    }

private:
    [[nodiscard]] Result<void> writeLeads()
    {
        constexpr int atOnce = 20'000;
        for (int from = 0; from < size_.leads; from += atOnce) {
            std::vector<leads::Lead> some;
            for (int number = from; number < std::min(from + atOnce, size_.leads); ++number) some.push_back(leadNumber(number));
            const auto ids = store_.leads().addMany(some, BatchId{});
            if (!ids) return std::unexpected(ids.error());
            leads_.insert(leads_.end(), ids->begin(), ids->end());
        }
        return {};
    }

    [[nodiscard]] Result<void> writeHandovers(const agreement::Document& document)
    {
        const int stride = std::max(1, size_.leads / size_.open);
        std::vector<pipeline::Cycle> cycles;
        std::vector<leads::Activity> activities;
        for (int i = 0; i < size_.open; ++i) {
            const LeadId lead = leads_[static_cast<std::size_t>(i) * static_cast<std::size_t>(stride)];
            cycles.push_back({{}, lead, {}, 1, queueTime().plus(-5 * secondsPerDay), {}, pipeline::Exit::None});
            for (leads::Activity& activity : activitiesOf(lead, i * stride)) activities.push_back(std::move(activity));
        }
        if (const auto added = store_.activities().add(activities, BatchId{}); !added) return added;
        const auto ids = store_.pipeline().openCycles(cycles);
        if (!ids) return std::unexpected(ids.error());
        const std::vector<leads::Activity> sample = activitiesOf(cycles.front().lead, 0);
        leads::Lead lead = leadNumber(0);
        lead.id = cycles.front().lead;
        const auto explanation = scoring::explain(*scoring::compile(document), leads::populationOf(lead, sample), 0, queueTime());
        std::vector<pipeline::StageEvent> events;
        for (int i = 0; i < size_.open; ++i) {
            const auto cycle = static_cast<std::size_t>(i);
            if (const auto written = writeHandover(i, i * stride, cycles[cycle].lead, (*ids)[cycle], explanation); !written) return written;
            pipeline::StageEvent event;
            event.lead = cycles[cycle].lead;
            event.cycle = (*ids)[cycle];
            event.role = pipeline::Role::HandedOver;
            event.effectiveAt = event.recordedAt = queueTime().plus(-5 * hour);
            event.version = version_;
            events.push_back(event);
        }
        return store_.pipeline().appendMany(events);
    }

    [[nodiscard]] Result<void> writeHandover(int i, int number, LeadId lead, CycleId cycle, const scoring::Explanation& explanation)
    {
        Handover handover;
        handover.lead = lead;
        handover.cycle = cycle;
        handover.version = version_;
        handover.qualifiedAt = queueTime().plus(-6 * hour);
        handover.submittedAt = queueTime().plus(-5 * hour);
        // One in twenty five is late already; the others fall due over the next two days.
        handover.decisionDue = queueTime().plus(i % 25 == 0 ? -60 - i % hour : 60 + (std::int64_t{i} * 7'919) % (48 * hour));
        handover.firstTouchDue = handover.decisionDue.plus(5 * hour);
        handover.duty = handover::Duty::Decide;
        handover.dutyDue = handover.decisionDue;
        handover.route = "routing.dach";
        const int share = size_.open / size_.mine;
        const std::size_t others = sellers_.size() - 1;
        const usecase::Person& owner = i % share == 0 ? sellers_.front() : sellers_[1 + static_cast<std::size_t>(i) % others];
        handover.owner = owner.id;
        handover.team = owner.team;
        handover.category = std::string(1, static_cast<char>('A' + number % 3));
        handover.fitBand = 1 + number % 3;
        handover.readiness = 40 + number % 60;
        leads::Lead frozen = leadNumber(number);
        frozen.id = lead;
        const auto id = store_.handovers().add(handover, {frozen, activitiesOf(lead, number), explanation});
        if (!id) return std::unexpected(id.error());
        handover::HandoverEvent event;
        event.handover = *id;
        event.effectiveAt = event.recordedAt = handover.submittedAt;
        const auto appended = store_.handovers().append(event);
        return appended ? Result<void>() : std::unexpected(appended.error());
    }

    usecase::Store& store_;
    QueueSize size_;
    std::vector<usecase::Person> sellers_;
    std::vector<LeadId> leads_;
    VersionId version_;
};

}  // namespace

Instant queueTime() { return *instantFromIso("2026-03-11T08:00:00Z"); }

Result<std::string> queueWorkspace(const std::string& folder, const QueueSize& size)
{
    const std::string name = std::to_string(size.leads) + '_' + std::to_string(size.open) + '_' + std::to_string(size.mine);
    const std::string path = folder + "/queue_" + name + ".handschlag";
    if (std::filesystem::exists(path)) return path;
    std::filesystem::create_directories(folder);
    const std::string unfinished = path + ".part";
    std::filesystem::remove(unfinished);
    {
        std::fprintf(stderr, "making %s\n", path.c_str());
        const auto store = store::createWorkspace(unfinished, {{}, "Weber GmbH", "Europe/Berlin", false, queueTime().plus(-400 * secondsPerDay)});
        if (!store) return std::unexpected(store.error());
        if (const auto built = Builder(**store, size).build(); !built) return std::unexpected(built.error());
    }
    std::filesystem::rename(unfinished, path);
    return path;
}

}  // namespace handschlag::bench
