#include "tests/bench/contender.h"

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "core/agreement/document_json.h"
#include "core/leads/order.h"
#include "core/scoring/replay.h"
#include "core/store/workspace_file.h"
#include "tests/bench/benchmark_edits.h"
#include "tests/bench/score_cube.h"
#include "tests/bench/stopwatch.h"

namespace handschlag::bench {
namespace {

using agreement::Document;

constexpr ErrorCode fileMissing{"file.missing"};

const Instant asOf = *instantFromIso("2026-01-01T00:00:00Z");
constexpr int weeks = 52;
constexpr std::size_t shownRows = 50;

/// What cannot be done says so and ends the program: a benchmark has no use for half an answer.
template <class T>
T expected(Result<T> result)
{
    if (result) return *std::move(result);
    std::fprintf(stderr, "%s\n", std::string(result.error().code.name).c_str());
    std::exit(3);
}

}  // namespace

Result<Opened> open(const std::string& workspace, const std::string& documentFile, const std::string& cacheFolder)
{
    std::ifstream file(documentFile, std::ios::binary);
    std::ostringstream content;
    if (!file || !(content << file.rdbuf())) return fail(fileMissing, {documentFile});
    auto document = agreement::parseDocument(std::move(content).str());
    if (!document) return std::unexpected(document.error());
    auto store = store::openWorkspace(workspace, store::makePopulationShelf(cacheFolder));
    if (!store) return std::unexpected(store.error());
    auto population = (*store)->leads().population();
    if (!population) return std::unexpected(population.error());
    return Opened{std::move(*store), std::move(*population), std::move(*document)};
}

std::vector<scoring::Outcome> outcomesOf(const leads::Population& population)
{
    std::vector<scoring::Outcome> outcomes(population.size());
    const leads::TextColumn* column = population.text("outcome");
    for (std::size_t row = 0; column && row < outcomes.size(); ++row) {
        const std::string_view text = column->value(row);
        outcomes[row] = text == "won" ? scoring::Outcome::Won : text == "lost" ? scoring::Outcome::Lost : scoring::Outcome::Open;
    }
    return outcomes;
}

std::string cubeText(const scoring::Evaluation& evaluation, const std::vector<scoring::Outcome>& outcomes)
{
    Cube cube;
    for (std::size_t row = 0; row < evaluation.size(); ++row) cube.add(row, evaluation.score(row), evaluation.cells()[row].bantGate(), outcomes[row]);
    return cube.text();
}

Contender::Contender(Opened opened, int threads)
    : opened_(std::move(opened)), workers_(threads), outcomes_(outcomesOf(*opened_.population)), evaluation_(judged(opened_.document))
{
    firstMs_ = fresh().ms;
}

std::string Contender::introduction() const
{
    const auto per = [](std::size_t bytes, std::size_t count) { return count == 0 ? 0.0 : static_cast<double>(bytes) / static_cast<double>(count); };
    const leads::Population& population = *opened_.population;
    return nlohmann::json{{"ready", true},
                          {"ms", firstMs_},
                          {"threads", workers_.count()},
                          {"leads", population.size()},
                          {"activities", population.activities.count},
                          {"lead_bytes", per(population.bytes(), population.size())},
                          {"kept_bytes", per(evaluation_.bytes(), population.size())},
                          {"search_bytes", per(leads::SearchIndex(opened_.population).bytes(), population.size())},
                          {"activity_bytes", per(population.activities.bytes(), population.activities.count)}}
        .dump();
}

scoring::Evaluation Contender::judged(const Document& document) const
{
    return {opened_.population, expected(scoring::compile(document)), asOf, workers_, outcomes_};
}

/// As the bound measures it: every table, word and cell anew, with the texts decided already.
Measured Contender::full()
{
    const Stopwatch watch;
    evaluation_.rescore();
    const double ms = watch.ms();
    return {ms, cubeText(evaluation_, outcomes_)};
}

/// From nothing: columns bound, texts decided, memory taken.
Measured Contender::fresh()
{
    const Stopwatch watch;
    const scoring::Evaluation evaluation = judged(opened_.document);
    const double ms = watch.ms();
    return {ms, cubeText(evaluation, outcomes_)};
}

Measured Contender::edited(const Edit& edit)
{
    Document document = opened_.document;
    edit(document);
    const Stopwatch watch;
    evaluation_.replan(expected(scoring::compile(document)));
    const double ms = watch.ms();
    Measured measured{ms, cubeText(evaluation_, outcomes_)};
    evaluation_.replan(expected(scoring::compile(opened_.document)));
    return measured;
}

std::string Contender::checkEdits()
{
    const std::string before = cubeText(evaluation_, outcomes_);
    for (const auto& [name, edit] : edits()) {
        Document document = opened_.document;
        edit(document);
        const std::string text = edited(edit).text;
        if (text == before || text != cubeText(judged(document), outcomes_)) return name;
        if (cubeText(evaluation_, outcomes_) != before) return name + ", taken back";
    }
    return "OK";
}

Measured Contender::replayed() const
{
    std::vector<Instant> moments;
    for (int week = weeks - 1; week >= 0; --week) moments.push_back(asOf.plus(-7 * secondsPerDay * week));
    const scoring::Plan plan = expected(scoring::compile(opened_.document));
    const Stopwatch watch;
    const scoring::Replay history = expected(scoring::replay(plan, *opened_.population, moments, {}, {}, workers_, {}));
    const double ms = watch.ms();
    return {ms, std::to_string(std::ranges::count_if(history.first, [](std::int16_t moment) { return moment != scoring::Replay::never; }))};
}

Measured Contender::searched(const std::string& text)
{
    if (!index_) index_.emplace(opened_.population);
    const Stopwatch watch;
    const auto found = index_->matches(text);
    const auto count = std::ranges::count(found, 1);
    return {watch.ms(), std::to_string(count)};
}

/// The keys are made once, as the list of leads makes them.
Measured Contender::sorted(const std::string& field, std::size_t shown)
{
    auto& keys = keys_[field];
    if (keys.empty()) keys = field == "name" ? leads::nameSortKeys(*opened_.population) : leads::sortKeys(*opened_.population, field);
    const Stopwatch watch;
    const auto rows = shown == 0 ? leads::sortedRows(keys, false) : leads::firstRows(keys, false, shown, {}, workers_);
    const double ms = watch.ms();
    std::string first;
    for (std::size_t i = 0; i < std::min(shownRows, rows.size()); ++i) first += (first.empty() ? "" : " ") + std::to_string(rows[i] + 1);
    return {ms, first};
}

std::optional<Measured> Contender::answer(const std::string& operation)
{
    const std::string name = operation.substr(0, operation.find(' '));
    const std::string argument = name.size() == operation.size() ? "" : operation.substr(name.size() + 1);
    if (name == "full") return full();
    if (name == "fresh") return fresh();
    if (const auto edit = edits().find(name); edit != edits().end()) return edited(edit->second);
    if (name == "check") return Measured{0, checkEdits()};
    if (name == "replay") return replayed();
    if (name == "search") return searched(argument);
    if (name == "sort") return sorted(argument, 0);
    if (name == "top") return sorted(argument, shownRows);
    return std::nullopt;
}

}  // namespace handschlag::bench
