// How long the waterfall takes over many stage events, one question after the other, each answered with one line of JSON {ms, counts}.
//
//   bench_waterfall LEADS [--events FILE.csv]      makes the past, writes it as a file for others to count, then answers:
//     flow | cohort FROM TO | period FROM TO | groups FROM TO | filter FROM TO | trend FROM TO | business FROM TO | quit
//
// FROM and TO are days since the beginning. The past is the same on every machine.

#include <cstdio>
#include <iostream>
#include <random>
#include <sstream>

#include "core/calendar/business_clock.h"
#include "core/pipeline/trend.h"
#include "core/pipeline/waterfall.h"
#include "tests/bench/stopwatch.h"

using namespace handschlag;
using namespace handschlag::pipeline;

namespace {

constexpr int daysOfPast = 730;
constexpr std::uint32_t groups = 24;
const Instant start = *instantFromIso("2024-01-01T00:00:00Z");
const Instant asOf = start.plus(std::int64_t{900} * secondsPerDay);

Instant dayAt(std::int64_t day) { return start.plus(day * secondsPerDay); }

/// Two years of leads: of a hundred some 45 qualify, a third of those is accepted, and so on; three of a hundred come a second time.
History pastOf(std::int64_t leads)
{
    std::mt19937 random(20'261'122);
    const auto below = [&random](std::uint32_t bound) { return static_cast<std::int64_t>(random() % bound); };
    HistoryBuilder builder;
    std::vector<Instant> opened;
    const std::int64_t cycles = leads * 103 / 100;
    builder.reserve(static_cast<std::size_t>(cycles), static_cast<std::size_t>(cycles) * 4);
    for (std::int64_t cycle = 0; cycle < cycles; ++cycle) {
        opened.push_back(dayAt(below(daysOfPast)).plus(below(86'400)));
        const bool closed = below(2) == 0;
        builder.addCycle({cycle + 1}, {cycle % leads + 1}, "", cycle < leads ? 1 : 2, opened.back(),
                         closed ? std::optional(opened.back().plus(below(120) * secondsPerDay)) : std::nullopt, closed ? static_cast<Exit>(1 + below(6)) : Exit::None);
    }
    std::int64_t event = 0;
    for (std::int64_t cycle = 0; cycle < cycles; ++cycle) {
        Instant at = opened[static_cast<std::size_t>(cycle)];
        for (int role = 0; role < roleCount; ++role) {
            if (role > 2 && below(100) < 22) break;
            if (role > 0) at = at.plus(below(12 * 86'400) - 3'600);
            const bool valued = role >= static_cast<int>(Role::Opportunity);
            builder.addEvent({++event}, {cycle + 1}, StageEventKind::Enter, static_cast<Role>(role), at, at, {}, valued ? std::optional<std::int64_t>(100'000) : std::nullopt);
            if (role == 2 && below(100) < 50) break;
        }
    }
    return builder.take();
}

void writeEvents(const History& history, const char* path)
{
    std::FILE* file = std::fopen(path, "w");
    if (!file) return;
    std::fputs("cycle,lead,source,role,moment\n", file);
    for (const HistoryEvent& event : history.events)
        std::fprintf(file, "%u,%lld,%u,%d,%lld\n", event.cycle, static_cast<long long>(history.cycles[event.cycle].lead.value), event.cycle % groups,
                     static_cast<int>(event.role), static_cast<long long>(event.effectiveAt.seconds));
    std::fclose(file);
}

std::string countsOf(const Waterfall& waterfall)
{
    std::string text = std::to_string(waterfall.anchored);
    for (const StageRow& row : waterfall.stages) text += "|" + std::to_string(row.entered);
    return text;
}

class Contender {
public:
    explicit Contender(const History& history) : history_(history), flow_(history, "", defaultStages(), asOf, std::nullopt)
    {
        agreement::CalendarClause hours;
        for (int weekday = 0; weekday < 5; ++weekday) hours.hours.push_back({weekday, 8 * 60, 17 * 60});
        business_.emplace(flow_, *calendar::BusinessClock::create(hours), workers_);
        for (std::size_t row = 0; row < flow_.rows().size(); ++row) {
            group_.push_back(flow_.cycleOf(row) % groups);
            filter_.push_back(group_.back() < 3 ? 1 : 0);
        }
    }

    void answer(const std::string& question, std::int64_t from, std::int64_t to)
    {
        WaterfallRequest request;
        request.mode = question == "period" ? Mode::Period : Mode::Cohort;
        request.from = dayAt(from);
        request.to = dayAt(to);
        request.withImputed = false;  // so that others can ask the same
        std::string counts;
        const bench::Stopwatch watch;
        if (question == "flow")
            counts = std::to_string(Flow(history_, "", defaultStages(), asOf, std::nullopt).rows().size());
        else if (question == "groups")
            for (const Waterfall& one : computeWaterfalls(flow_, request, {group_, groups}, {}, workers_)) counts += countsOf(one) + "\\n";
        else if (question == "trend")
            counts = std::to_string(trendOf(flow_, request, weeks(from, to), calendar::Zone::utc(), {}, workers_).anchored.front());
        else
            counts = countsOf(computeWaterfall(flow_, request, question == "filter" ? RowFilter(filter_) : RowFilter(), workers_,
                                               question == "business" ? &*business_ : nullptr));
        std::printf("{\"ms\": %.3f, \"text\": \"%s\"}\n", watch.ms(), counts.c_str());
        std::fflush(stdout);
    }

private:
    static std::vector<Day> weeks(std::int64_t from, std::int64_t to)
    {
        const auto day = [](std::int64_t number) { return Day{static_cast<std::int32_t>((start.seconds / secondsPerDay) + number)}; };
        return stepsOf(day(from), day(to), Step::Week);
    }

    const History& history_;
    Workers workers_{2};
    Flow flow_;
    std::optional<BusinessTimes> business_;
    std::vector<std::uint32_t> group_;
    std::vector<std::uint8_t> filter_;
};

}  // namespace

int main(int argc, char* argv[])
{
    const std::int64_t leads = argc > 1 ? std::atoll(argv[1]) : 100'000;
    const History history = pastOf(leads);
    if (argc > 3 && std::string_view(argv[2]) == "--events") writeEvents(history, argv[3]);
    Contender contender(history);
    std::printf("{\"ready\": true, \"cycles\": %zu, \"events\": %zu}\n", history.cycles.size(), history.events.size());
    std::fflush(stdout);
    for (std::string line; std::getline(std::cin, line) && line != "quit";) {
        std::istringstream words(line);
        std::string question;
        std::int64_t from = 0;
        std::int64_t to = daysOfPast;
        words >> question >> from >> to;
        contender.answer(question, from, to);
    }
    return 0;
}
