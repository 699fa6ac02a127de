#include "core/insight/quality.h"

#include <algorithm>

namespace handschlag::insight {
namespace {

Label labelOf(const Labels& labels, Outcome outcome) { return labels[static_cast<std::size_t>(outcome)]; }

}  // namespace

Quality::State evidenceFor(const HandedOver& sample, Outcome outcome)
{
    const auto positives =
        std::ranges::count_if(sample.labels, [outcome](const Labels& labels) { return labelOf(labels, outcome) == Label::Positive; });
    if (positives == 0 || !sample.recorded[static_cast<std::size_t>(outcome)]) return Quality::State::NoLabels;
    return outcome == Outcome::Won && positives < winsForPrecision ? Quality::State::TooFewWins : Quality::State::Known;
}

Quality qualityOf(const HandedOver& sample, Outcome outcome, std::span<const std::uint8_t> chosen)
{
    Quality quality;
    quality.outcome = outcome;
    quality.state = evidenceFor(sample, outcome);
    std::int64_t labelled = 0, caught = 0;
    for (std::size_t i = 0; i < sample.labels.size(); ++i) {
        const Label label = labelOf(sample.labels[i], outcome);
        if (label == Label::Positive) ++quality.positives;
        if (chosen[i] == 0) continue;
        if (label == Label::Open) ++quality.open;
        if (label == Label::Positive) ++caught;
        if (label == Label::Positive || label == Label::Negative) ++labelled;
    }
    if (quality.state != Quality::State::Known) return quality;
    quality.precision = pipeline::wilson(caught, labelled);
    quality.recall = pipeline::wilson(caught, quality.positives);
    return quality;
}

const char* key(Quality::State state)
{
    switch (state) {
        case Quality::State::Known:
            return "known";
        case Quality::State::NoLabels:
            return "no_labels";
        case Quality::State::TooFewWins:
            break;
    }
    return "too_few_wins";
}

}  // namespace handschlag::insight
