#pragma once
// The program's own engine over a real workspace, asked one operation at a time. What an operation costs is measured around the calls that
// the program itself makes: an edited document is compiled, the evaluation judges by it, the counts are there.
//
//   full                    every lead judged anew, texts decided already
//   fresh                   the same from nothing: columns bound, texts decided, memory taken
//   threshold, edit_points, edit_points_heavy, edit_window, edit_country, edit_regex    one edit of the agreement, then taken back
//   check                   every edit against a full judgement under the edited document: OK or the first that differs
//   replay                  52 weeks back, week by week, without hindsight
//   search TEXT, sort FIELD, top FIELD    the list of leads; FIELD: name, company, employees
//
// Every answer is one line of JSON: {"ms": 1.25, "text": "..."}.

#include <map>
#include <memory>
#include <optional>
#include <string>

#include "core/agreement/document.h"
#include "core/base/error.h"
#include "core/base/workers.h"
#include "core/leads/search.h"
#include "core/scoring/evaluation.h"
#include "core/usecase/ports.h"
#include "tests/bench/benchmark_edits.h"

namespace handschlag::bench {

struct Opened {
    std::unique_ptr<usecase::Store> store;
    leads::PopulationPtr population;
    agreement::Document document;
};
/// The workspace's leads, and the document of a file. cacheFolder: where the leads' columns may lie from an earlier start; empty: every row is read.
[[nodiscard]] Result<Opened> open(const std::string& workspace, const std::string& documentFile, const std::string& cacheFolder = {});

/// How each lead ended, as the benchmark's own field says.
[[nodiscard]] std::vector<scoring::Outcome> outcomesOf(const leads::Population& population);
[[nodiscard]] std::string cubeText(const scoring::Evaluation& evaluation, const std::vector<scoring::Outcome>& outcomes);

struct Measured {
    double ms = 0;
    std::string text;
};

class Contender {
public:
    Contender(Opened opened, int threads);
    /// The first line: sizes, and how long the first judgement took.
    [[nodiscard]] std::string introduction() const;
    /// Nothing for an operation that does not exist.
    [[nodiscard]] std::optional<Measured> answer(const std::string& operation);

private:
    [[nodiscard]] scoring::Evaluation judged(const agreement::Document& document) const;
    [[nodiscard]] Measured full();
    [[nodiscard]] Measured fresh();
    [[nodiscard]] Measured edited(const Edit& edit);
    [[nodiscard]] std::string checkEdits();
    [[nodiscard]] Measured replayed() const;
    [[nodiscard]] Measured searched(const std::string& text);
    [[nodiscard]] Measured sorted(const std::string& field, std::size_t shown);

    Opened opened_;
    Workers workers_;
    std::vector<scoring::Outcome> outcomes_;
    double firstMs_ = 0;
    scoring::Evaluation evaluation_;
    std::optional<leads::SearchIndex> index_;
    std::map<std::string, std::vector<std::int64_t>> keys_;
};

}  // namespace handschlag::bench
