#include "core/scoring/kernels.h"

#include <algorithm>
#include <limits>
#include <variant>

#include "core/scoring/score.h"

// Sanitizers cannot follow a function that is chosen by the loader.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define FOR_PROCESSORS __attribute__((target_clones("avx2", "default")))
#else
#define FOR_PROCESSORS
#endif
#define INSIDE [[gnu::always_inline]] inline

namespace handschlag::scoring {
namespace {

FOR_PROCESSORS void addCodes(const std::uint8_t* codes, std::size_t count, const std::uint64_t* table, std::uint64_t* sums)
{
    for (std::size_t i = 0; i < count; ++i) sums[i] += table[codes[i]];
}
FOR_PROCESSORS void addCodes(const std::uint16_t* codes, std::size_t count, const std::uint64_t* table, std::uint64_t* sums)
{
    for (std::size_t i = 0; i < count; ++i) sums[i] += table[codes[i]];
}
FOR_PROCESSORS void addCodes(const std::uint32_t* codes, std::size_t count, const std::uint64_t* table, std::uint64_t* sums)
{
    for (std::size_t i = 0; i < count; ++i) sums[i] += table[codes[i]];
}
FOR_PROCESSORS void addPresent(const std::uint8_t* __restrict codes, std::size_t count, std::uint64_t missing, std::uint64_t more, std::uint64_t* __restrict sums)
{
    for (std::size_t i = 0; i < count; ++i) sums[i] += missing + (codes[i] != 0 ? more : 0);
}
FOR_PROCESSORS void addPresent(const std::uint16_t* __restrict codes, std::size_t count, std::uint64_t missing, std::uint64_t more, std::uint64_t* __restrict sums)
{
    for (std::size_t i = 0; i < count; ++i) sums[i] += missing + (codes[i] != 0 ? more : 0);
}
FOR_PROCESSORS void addPresent(const std::uint32_t* __restrict codes, std::size_t count, std::uint64_t missing, std::uint64_t more, std::uint64_t* __restrict sums)
{
    for (std::size_t i = 0; i < count; ++i) sums[i] += missing + (codes[i] != 0 ? more : 0);
}
FOR_PROCESSORS void addInOrder(std::size_t count, const std::uint64_t* table, std::uint64_t* sums)
{
    for (std::size_t i = 0; i < count; ++i) sums[i] += table[i];
}

template <class Number>
INSIDE Number within(std::int64_t value)
{
    return static_cast<Number>(std::clamp<std::int64_t>(value, std::numeric_limits<Number>::min(), std::numeric_limits<Number>::max()));
}

template <class Sum, class Points>
INSIDE void settle(Sum* sums, std::size_t count, Worth worth, Points* points)
{
    for (std::size_t i = 0; i < count; ++i) {
        const auto size = static_cast<std::int64_t>((worth.points * std::min<std::uint64_t>(sums[i], worth.bound) + 32'768) >> 16);
        points[i] = static_cast<Points>(points[i] + worth.sign * size);
        sums[i] = 0;
    }
}

template <class Points>
INSIDE void unpack(const std::uint64_t* words, const std::uint64_t* spans, std::size_t count, std::int64_t base, std::int64_t minimum, std::int64_t maximum,
                   Points* result)
{
    const auto from = static_cast<Points>(base);
    const auto low = within<Points>(minimum);
    const auto high = within<Points>(maximum);
    if (spans)
        for (std::size_t i = 0; i < count; ++i) {
            const auto points = static_cast<Points>(static_cast<Points>(static_cast<std::uint32_t>(words[i])) + static_cast<Points>(static_cast<std::uint32_t>(spans[i])) + from);
            result[i] = std::min(std::max(points, low), high);
        }
    else
        for (std::size_t i = 0; i < count; ++i) {
            const auto points = static_cast<Points>(static_cast<Points>(static_cast<std::uint32_t>(words[i])) + from);
            result[i] = std::min(std::max(points, low), high);
        }
}

template <class Points>
INSIDE void cappedSum(const Points* points, std::size_t count, std::int64_t cap, Points* sums)
{
    const auto most = within<Points>(cap);
    for (std::size_t i = 0; i < count; ++i) sums[i] = static_cast<Points>(sums[i] + std::min(points[i], most));
}

template <class Points>
INSIDE void clampEach(Points* points, std::size_t count, std::int64_t minimum, std::int64_t maximum)
{
    const auto low = within<Points>(minimum);
    const auto high = within<Points>(maximum);
    for (std::size_t i = 0; i < count; ++i) points[i] = std::min(std::max(points[i], low), high);
}

template <class Points>
INSIDE void clampTo(const Points* __restrict points, std::size_t count, std::int64_t minimum, std::int64_t maximum, Points* __restrict result)
{
    const auto low = within<Points>(minimum);
    const auto high = within<Points>(maximum);
    for (std::size_t i = 0; i < count; ++i) result[i] = std::min(std::max(points[i], low), high);
}

template <class Points>
INSIDE void bands(const Points* points, std::size_t count, const std::int64_t (&cuts)[3], std::uint8_t* result)
{
    const auto first = within<Points>(cuts[0]);
    const auto second = within<Points>(cuts[1]);
    const auto third = within<Points>(cuts[2]);
    for (std::size_t i = 0; i < count; ++i) result[i] = static_cast<std::uint8_t>((points[i] < first) + (points[i] < second) + (points[i] < third));
}

template <class Points>
INSIDE void reach(const Points* low, const Points* high, const Points* more, std::size_t count, std::int64_t threshold, std::uint8_t* truth)
{
    const auto wanted = within<Points>(threshold);
    if (more)
        for (std::size_t i = 0; i < count; ++i)
            truth[i] = static_cast<std::uint8_t>((static_cast<Points>(low[i] + more[i]) >= wanted) + (static_cast<Points>(high[i] + more[i]) >= wanted));
    else
        for (std::size_t i = 0; i < count; ++i) truth[i] = static_cast<std::uint8_t>((low[i] >= wanted) + (high[i] >= wanted));
}

}  // namespace

void addByCode(const leads::Codes& codes, std::size_t first, std::size_t count, const std::uint64_t* table, std::uint64_t* sums)
{
    std::visit(
        [&](const auto& numbers) {
            if constexpr (std::is_same_v<std::decay_t<decltype(numbers)>, leads::OwnCodes>)
                addInOrder(count, table + first + 1, sums);
            else
                addCodes(numbers.data() + first, count, table, sums);
        },
        codes.numbers());
}

void addByPresence(const leads::Codes& codes, std::size_t first, std::size_t count, std::uint64_t missing, std::uint64_t present, std::uint64_t* sums)
{
    std::visit(
        [&](const auto& numbers) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(numbers)>, leads::OwnCodes>)
                addPresent(numbers.data() + first, count, missing, present - missing, sums);
        },
        codes.numbers());
}

void addByCode(const std::uint16_t* codes, std::size_t count, const std::uint64_t* table, std::uint64_t* sums) { addCodes(codes, count, table, sums); }

FOR_PROCESSORS void settleNarrow(std::uint32_t* sums, std::size_t count, Worth worth, std::int32_t* points)
{
    const auto factor = static_cast<std::uint32_t>(worth.points);
    const auto bound = static_cast<std::uint32_t>(worth.bound);
    if (worth.sign < 0)
        for (std::size_t i = 0; i < count; ++i) {
            points[i] -= static_cast<std::int32_t>((factor * std::min(sums[i], bound) + 32'768) >> 16);
            sums[i] = 0;
        }
    else
        for (std::size_t i = 0; i < count; ++i) {
            points[i] += static_cast<std::int32_t>((factor * std::min(sums[i], bound) + 32'768) >> 16);
            sums[i] = 0;
        }
}
FOR_PROCESSORS void settleWide(std::uint32_t* sums, std::size_t count, Worth worth, std::int32_t* points) { settle(sums, count, worth, points); }
FOR_PROCESSORS void settleWide(std::uint32_t* sums, std::size_t count, Worth worth, std::int64_t* points) { settle(sums, count, worth, points); }
FOR_PROCESSORS void settleWide(std::uint64_t* sums, std::size_t count, Worth worth, std::int32_t* points) { settle(sums, count, worth, points); }
FOR_PROCESSORS void settleWide(std::uint64_t* sums, std::size_t count, Worth worth, std::int64_t* points) { settle(sums, count, worth, points); }

FOR_PROCESSORS void resettleNarrow(std::uint32_t* sums, std::size_t count, Worth before, Worth after, std::int32_t* points)
{
    const auto oldFactor = static_cast<std::uint32_t>(before.points);
    const auto oldBound = static_cast<std::uint32_t>(before.bound);
    const auto newFactor = static_cast<std::uint32_t>(after.points);
    const auto newBound = static_cast<std::uint32_t>(after.bound);
    for (std::size_t i = 0; i < count; ++i) {
        const auto gone = static_cast<std::int32_t>((oldFactor * std::min(sums[i], oldBound) + 32'768) >> 16);
        const auto come = static_cast<std::int32_t>((newFactor * std::min(sums[i], newBound) + 32'768) >> 16);
        points[i] += after.sign * come - before.sign * gone;
        sums[i] = 0;
    }
}

FOR_PROCESSORS void unpackPoints(const std::uint64_t* words, std::size_t count, std::int64_t base, std::int64_t minimum, std::int64_t maximum, std::int32_t* low)
{
    unpack(words, nullptr, count, base, minimum, maximum, low);
}
FOR_PROCESSORS void unpackPoints(const std::uint64_t* words, std::size_t count, std::int64_t base, std::int64_t minimum, std::int64_t maximum, std::int64_t* low)
{
    unpack(words, nullptr, count, base, minimum, maximum, low);
}
FOR_PROCESSORS void unpackPoints(const std::uint64_t* words, const std::uint64_t* spans, std::size_t count, std::int64_t base, std::int64_t minimum,
                                 std::int64_t maximum, std::int32_t* high)
{
    unpack(words, spans, count, base, minimum, maximum, high);
}
FOR_PROCESSORS void unpackPoints(const std::uint64_t* words, const std::uint64_t* spans, std::size_t count, std::int64_t base, std::int64_t minimum,
                                 std::int64_t maximum, std::int64_t* high)
{
    unpack(words, spans, count, base, minimum, maximum, high);
}

FOR_PROCESSORS void addCapped(const std::int32_t* points, std::size_t count, std::int64_t cap, std::int32_t* sums) { cappedSum(points, count, cap, sums); }
FOR_PROCESSORS void addCapped(const std::int64_t* points, std::size_t count, std::int64_t cap, std::int64_t* sums) { cappedSum(points, count, cap, sums); }
FOR_PROCESSORS void clampInto(const std::int32_t* points, std::size_t count, std::int64_t minimum, std::int64_t maximum, std::int32_t* result)
{
    clampTo(points, count, minimum, maximum, result);
}
FOR_PROCESSORS void clampInto(const std::int64_t* points, std::size_t count, std::int64_t minimum, std::int64_t maximum, std::int64_t* result)
{
    clampTo(points, count, minimum, maximum, result);
}
FOR_PROCESSORS void clampAll(std::int32_t* points, std::size_t count, std::int64_t minimum, std::int64_t maximum) { clampEach(points, count, minimum, maximum); }
FOR_PROCESSORS void clampAll(std::int64_t* points, std::size_t count, std::int64_t minimum, std::int64_t maximum) { clampEach(points, count, minimum, maximum); }

FOR_PROCESSORS void bandsOf(const std::int32_t* points, std::size_t count, const std::int64_t (&cuts)[3], std::uint8_t* result)
{
    bands(points, count, cuts, result);
}
FOR_PROCESSORS void bandsOf(const std::int64_t* points, std::size_t count, const std::int64_t (&cuts)[3], std::uint8_t* result)
{
    bands(points, count, cuts, result);
}

FOR_PROCESSORS void reachesAll(const std::int32_t* low, const std::int32_t* high, std::size_t count, std::int64_t threshold, std::uint8_t* truth)
{
    reach<std::int32_t>(low, high, nullptr, count, threshold, truth);
}
FOR_PROCESSORS void reachesAll(const std::int64_t* low, const std::int64_t* high, std::size_t count, std::int64_t threshold, std::uint8_t* truth)
{
    reach<std::int64_t>(low, high, nullptr, count, threshold, truth);
}
FOR_PROCESSORS void reachesAll(const std::int32_t* low, const std::int32_t* high, const std::int32_t* more, std::size_t count, std::int64_t threshold,
                               std::uint8_t* truth)
{
    reach(low, high, more, count, threshold, truth);
}
FOR_PROCESSORS void reachesAll(const std::int64_t* low, const std::int64_t* high, const std::int64_t* more, std::size_t count, std::int64_t threshold,
                               std::uint8_t* truth)
{
    reach(low, high, more, count, threshold, truth);
}

FOR_PROCESSORS void anyBit(const std::uint64_t* words, std::size_t count, std::uint64_t mask, std::uint8_t* flags)
{
    for (std::size_t i = 0; i < count; ++i) flags[i] = (words[i] & mask) != 0;
}
FOR_PROCESSORS void allBits(const std::uint64_t* words, std::size_t count, std::uint64_t mask, std::uint8_t* flags)
{
    for (std::size_t i = 0; i < count; ++i) flags[i] = (words[i] & mask) == mask;
}
FOR_PROCESSORS void extract(const std::uint64_t* words, std::size_t count, int shift, std::uint8_t mask, std::uint8_t* values)
{
    for (std::size_t i = 0; i < count; ++i) values[i] = static_cast<std::uint8_t>((words[i] >> shift) & mask);
}

FOR_PROCESSORS void withoutExcluded(std::uint8_t* __restrict truth, const std::uint8_t* __restrict excluded, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) truth[i] = std::min(truth[i], static_cast<std::uint8_t>(2 - excluded[i]));
}
FOR_PROCESSORS void scaleAll(std::uint8_t* values, std::size_t count, std::uint8_t factor, std::uint8_t addend)
{
    for (std::size_t i = 0; i < count; ++i) values[i] = static_cast<std::uint8_t>(values[i] * factor + addend);
}
FOR_PROCESSORS void anyPlace(const std::uint8_t* __restrict band, const std::uint8_t* __restrict letter, const std::uint8_t (&places)[16], std::size_t count,
                             std::uint8_t* __restrict flags)
{
    for (std::size_t i = 0; i < count; ++i) flags[i] = 0;
    for (std::uint8_t place = 0; place < 16; ++place) {
        if (places[place] == 0) continue;
        for (std::size_t i = 0; i < count; ++i) flags[i] = static_cast<std::uint8_t>(flags[i] | (static_cast<std::uint8_t>(4 * band[i] + letter[i]) == place));
    }
}
void lookUp(const std::uint8_t* __restrict key, const std::uint8_t* __restrict table, std::size_t count, std::uint8_t* __restrict result)
{
    for (std::size_t i = 0; i < count; ++i) result[i] = table[key[i]];
}

// Decisions as Cell holds them, in its lowest three bits.
constexpr auto excludedCell = static_cast<std::uint8_t>(Decision::Excluded);
constexpr auto mqlCell = static_cast<std::uint8_t>(Decision::Mql);
constexpr auto enrichCell = static_cast<std::uint8_t>(Decision::Enrich);
constexpr auto answerCell = static_cast<std::uint8_t>(Decision::Answer);
constexpr auto nurtureCell = static_cast<std::uint8_t>(Decision::Nurture);
static_assert(static_cast<int>(Decision::Nurture) == 4 && static_cast<int>(Decision::Contact) == 5);

/// yes where the condition holds, else no; without a branch, so that the loop around it runs over many bytes at once.
INSIDE std::uint8_t either(bool condition, std::uint8_t yes, std::uint8_t no)
{
    const auto mask = static_cast<std::uint8_t>(-static_cast<int>(condition));
    return static_cast<std::uint8_t>((yes & mask) | (no & ~mask));
}

FOR_PROCESSORS void cellsAtRest(const std::uint8_t* __restrict excluded, const std::uint8_t* __restrict inquiry, const std::uint8_t* __restrict contact,
                                const std::uint8_t* __restrict letter, const std::uint8_t* __restrict band, const std::uint8_t* __restrict gate,
                                std::size_t count, std::uint8_t* __restrict cells)
{
    for (std::size_t i = 0; i < count; ++i) cells[i] = static_cast<std::uint8_t>(nurtureCell + contact[i]);
    if (inquiry)
        for (std::size_t i = 0; i < count; ++i) cells[i] = either(inquiry[i] != 0, answerCell, cells[i]);
    for (std::size_t i = 0; i < count; ++i)
        cells[i] = static_cast<std::uint8_t>(either(excluded[i] == 2, excludedCell, cells[i]) + 8 * letter[i] + 32 * band[i] + 128 * gate[i]);
}
FOR_PROCESSORS void cellsAtRest(std::uint8_t* __restrict cells, const std::uint8_t* __restrict contact, const std::uint8_t* __restrict letter, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        // Contact and nurture are the two whose bit 2 is set, and differ in bit 0.
        const auto measured = static_cast<std::uint8_t>(cells[i] >> 2 & 1);
        const auto decision = static_cast<std::uint8_t>((cells[i] & 7 & ~measured) | (contact[i] & measured));
        cells[i] = static_cast<std::uint8_t>((cells[i] & 0xe0) + decision + 8 * letter[i]);
    }
}
FOR_PROCESSORS void cellsByRule(const std::uint8_t* __restrict mql, const std::uint8_t* __restrict rest, std::size_t count, std::uint8_t* __restrict cells)
{
    for (std::size_t i = 0; i < count; ++i) {
        const auto decision = static_cast<std::uint8_t>(rest[i] & 7);
        const std::uint8_t open = either((mql[i] == 1) & (decision != answerCell), enrichCell, decision);
        cells[i] = static_cast<std::uint8_t>((rest[i] & 0xf8) + either(mql[i] == 2, mqlCell, open));
    }
}

FOR_PROCESSORS void packStates(const std::uint8_t* __restrict complete, const std::uint8_t* __restrict excluded, const std::uint8_t* __restrict bandHigh,
                               std::size_t count, std::uint8_t* __restrict states)
{
    for (std::size_t i = 0; i < count; ++i) states[i] = static_cast<std::uint8_t>(complete[i] + 2 * (excluded[i] == 1) + 4 * bandHigh[i]);
}
FOR_PROCESSORS void unpackStates(const std::uint8_t* __restrict rest, const std::uint8_t* __restrict states, std::size_t count, std::uint8_t* __restrict letter,
                                 std::uint8_t* __restrict bandLow, std::uint8_t* __restrict bandHigh, std::uint8_t* __restrict complete,
                                 std::uint8_t* __restrict excluded)
{
    for (std::size_t i = 0; i < count; ++i) {
        letter[i] = rest[i] >> 3 & 3;
        bandLow[i] = rest[i] >> 5 & 3;
        bandHigh[i] = states[i] >> 2 & 3;
        complete[i] = states[i] & 1;
        excluded[i] = either((rest[i] & 7) == excludedCell, 2, states[i] >> 1 & 1);
    }
}

FOR_PROCESSORS void minimumOf(std::uint8_t* a, const std::uint8_t* b, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) a[i] = std::min(a[i], b[i]);
}
FOR_PROCESSORS void maximumOf(std::uint8_t* a, const std::uint8_t* b, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) a[i] = std::max(a[i], b[i]);
}

}  // namespace handschlag::scoring
