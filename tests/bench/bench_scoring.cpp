// How long a full rescore takes: `bench_scoring [LEADS] [RUNS]`, ten activities a lead, under the template B2B Standard.
// Prints medians; asserts nothing, because a busy machine is no defect.

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <vector>

#include "core/agreement/templates.h"
#include "core/leads/population_builder.h"
#include "core/scoring/plan.h"

namespace {

using namespace handschlag;

const Instant asOf = *instantFromIso("2026-03-16T12:00:00Z");

template <std::size_t N>
const char* pick(std::mt19937_64& random, const std::array<const char*, N>& values)
{
    return values[random() % N];
}

leads::Lead leadNumber(std::int64_t number, std::mt19937_64& random)
{
    static constexpr std::array countries{"DE", "AT", "CH", "FR", "US", ""};
    static constexpr std::array industries{"Maschinenbau", "Chemie", "Handel", "Metall", "Logistik", ""};
    static constexpr std::array titles{"Produktionsleiter", "Ingenieurin", "CEO", "Head of Purchasing", "Sachbearbeiter", "Werkstudent", ""};
    static constexpr std::array providers{"firma%1.de", "gmail.com", "gmx.de"};
    const std::string id = std::to_string(number);
    std::string host = random() % 4 != 0 ? providers[0] : providers[1 + random() % 2];
    if (const auto at = host.find("%1"); at != std::string::npos) host.replace(at, 2, id);
    leads::Lead lead;
    lead.id = LeadId{number};
    lead.createdAt = lead.recordedAt = asOf.plus(-static_cast<std::int64_t>(random() % 400) * secondsPerDay);
    lead.fields = {{"external_id", "L" + id}, {"last_name", "Name" + id}, {"email", "p" + id + "@" + host}, {"company", "Firma " + id}, {"phone", "0711 " + id},
                   {"country", pick(random, countries)}, {"industry", pick(random, industries)}, {"job_title", pick(random, titles)}};
    if (random() % 5 != 0) lead.fields["employees"] = static_cast<std::int64_t>(random() % 6'000);
    return lead;
}

leads::Population inventedPopulation(std::int64_t count)
{
    static constexpr std::array types{"email_open", "email_click", "page_view", "page_view", "product_page", "visit", "whitepaper", "webinar_attended", "comparison", "inquiry"};
    std::mt19937_64 random(7);
    leads::PopulationBuilder builder;
    for (std::int64_t number = 1; number <= count; ++number) builder.addLead(leadNumber(number, random));
    for (std::int64_t i = 0; i < 10 * count; ++i) {
        const Instant at = asOf.plus(-static_cast<std::int64_t>(random() % (365 * secondsPerDay)));
        builder.addActivity({LeadId{1 + static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(count))}, pick(random, types), {}, at, at, static_cast<std::int64_t>(random() % 400), {}});
    }
    return std::move(builder).build();
}

template <class Work>
void report(const char* name, int runs, const Work& work)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    }
    std::ranges::sort(times);
    std::printf("%-28s %10.3f ms (median of %d, best %.3f)\n", name, times[times.size() / 2], runs, times.front());
}

}  // namespace

int main(int argc, char** argv)
{
    const std::int64_t count = argc > 1 ? std::atoll(argv[1]) : 100'000;
    const int runs = argc > 2 ? std::atoi(argv[2]) : 5;
    if (count < 1 || runs < 1) {
        std::fputs("bench_scoring [LEADS] [RUNS]\n", stderr);
        return 2;
    }
    const auto document = agreement::templateDocument("b2b_standard");
    const auto plan = document ? scoring::compile(*document) : Result<scoring::Plan>(std::unexpected(document.error()));
    if (!plan) return 3;
    const leads::Population population = inventedPopulation(count);
    std::printf("%zu leads, %zu activities\n", population.size(), population.activities.type.size());
    std::int64_t sum = 0;
    report("compile", runs, [&] { sum += scoring::compile(*document)->document().fit.threshold; });
    report("evaluate", runs, [&] {
        for (const scoring::Score& score : scoring::evaluate(*plan, population, asOf)) sum += score.behaviour + score.fitLow;
    });
    report("explain one lead", runs, [&] { sum += std::ssize(scoring::explain(*plan, population, population.size() / 2, asOf).parts); });
    std::printf("checksum %lld\n", static_cast<long long>(sum));
    return 0;
}
