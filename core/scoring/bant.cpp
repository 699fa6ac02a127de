#include "core/scoring/bant.h"

#include <algorithm>
#include <string>

#include "core/base/text.h"

namespace handschlag::scoring {
namespace {

struct Word {
    std::string_view text;
    BantAnswer answer;
};

constexpr std::array words{
    Word{"yes", BantAnswer::Yes},       Word{"ja", BantAnswer::Yes},           Word{"1", BantAnswer::Yes}, Word{"true", BantAnswer::Yes},
    Word{"partly", BantAnswer::Partly}, Word{"teilweise", BantAnswer::Partly}, Word{"no", BantAnswer::No}, Word{"nein", BantAnswer::No},
    Word{"0", BantAnswer::No},          Word{"false", BantAnswer::No},
};

int percentOf(BantAnswer answer)
{
    switch (answer) {
        case BantAnswer::No: return 0;
        case BantAnswer::Unknown: return 50;
        case BantAnswer::Partly: return 75;
        case BantAnswer::Yes: return 100;
    }
    return 50;
}

}  // namespace

BantAnswer bantAnswer(std::string_view text)
{
    const std::string folded = foldCase(trimmed(text));
    const auto* const found = std::ranges::find(words, std::string_view(folded), &Word::text);
    return found == words.end() ? BantAnswer::Unknown : found->answer;
}

Centipoints bantPoints(const BantAnswers& answers, const agreement::BantPoints& worth)
{
    Centipoints sum = 0;
    for (const BantAnswer answer : answers) sum += worth[static_cast<std::size_t>(answer)];
    return sum;
}

std::uint8_t bantPercent(const BantAnswers& answers)
{
    int sum = 0;
    for (const BantAnswer answer : answers) sum += percentOf(answer);
    return static_cast<std::uint8_t>(sum / 4);
}

}  // namespace handschlag::scoring
