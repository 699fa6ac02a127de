#pragma once
// The inner loops over many leads, built for several processors and chosen when the program starts. Nothing else is worth the trouble.

#include <cstddef>
#include <cstdint>

#include "core/leads/columns.h"

namespace handschlag::scoring {

/// sums[i] += table[codes[first + i]], modulo 2^64.
void addByCode(const leads::Codes& codes, std::size_t first, std::size_t count, const std::uint64_t* table, std::uint64_t* sums);

/// The same with the codes of these rows.
void addByCode(const std::uint16_t* codes, std::size_t count, const std::uint64_t* table, std::uint64_t* sums);

/// sums[i] += codes[first + i] == 0 ? missing : present.
void addByPresence(const leads::Codes& codes, std::size_t first, std::size_t count, std::uint64_t missing, std::uint64_t present, std::uint64_t* sums);

/// One weight for each activity of a day: sums[rows[k]] += weight.
inline void scatter(const std::uint16_t* rows, std::size_t count, std::uint32_t weight, std::uint32_t* sums)
{
    for (std::size_t k = 0; k < count; ++k) sums[rows[k]] += weight;
}
inline void scatter(const std::uint16_t* rows, std::size_t count, std::uint32_t weight, std::uint64_t* sums)
{
    for (std::size_t k = 0; k < count; ++k) sums[rows[k]] += weight;
}

/// What a rule makes of a weighted sum: sign * ((points * min(bound, sum) + 32768) >> 16); points >= 0.
struct Worth {
    std::uint64_t points = 0;
    std::uint64_t bound = 0;  ///< cap * 65536
    int sign = 1;
};

/// points[i] += worth of sums[i]; sums become 0. Narrow: points * bound + 32768 < 2^32 and the results fit.
void settleNarrow(std::uint32_t* sums, std::size_t count, Worth worth, std::int32_t* points);
void settleWide(std::uint32_t* sums, std::size_t count, Worth worth, std::int32_t* points);
void settleWide(std::uint32_t* sums, std::size_t count, Worth worth, std::int64_t* points);
void settleWide(std::uint64_t* sums, std::size_t count, Worth worth, std::int32_t* points);
void settleWide(std::uint64_t* sums, std::size_t count, Worth worth, std::int64_t* points);
/// The same with the worth of another rule over the same sums taken off.
void resettleNarrow(std::uint32_t* sums, std::size_t count, Worth before, Worth after, std::int32_t* points);

/// low[i] = base + low half of words[i], within [minimum, maximum].
void unpackPoints(const std::uint64_t* words, std::size_t count, std::int64_t base, std::int64_t minimum, std::int64_t maximum, std::int32_t* low);
void unpackPoints(const std::uint64_t* words, std::size_t count, std::int64_t base, std::int64_t minimum, std::int64_t maximum, std::int64_t* low);
/// high[i] = base + low halves of words[i] and spans[i], within [minimum, maximum].
void unpackPoints(const std::uint64_t* words, const std::uint64_t* spans, std::size_t count, std::int64_t base, std::int64_t minimum, std::int64_t maximum,
                  std::int32_t* high);
void unpackPoints(const std::uint64_t* words, const std::uint64_t* spans, std::size_t count, std::int64_t base, std::int64_t minimum, std::int64_t maximum,
                  std::int64_t* high);

/// sums[i] += min(points[i], cap).
void addCapped(const std::int32_t* points, std::size_t count, std::int64_t cap, std::int32_t* sums);
void addCapped(const std::int64_t* points, std::size_t count, std::int64_t cap, std::int64_t* sums);
/// result[i] = points[i] within [minimum, maximum].
void clampInto(const std::int32_t* points, std::size_t count, std::int64_t minimum, std::int64_t maximum, std::int32_t* result);
void clampInto(const std::int64_t* points, std::size_t count, std::int64_t minimum, std::int64_t maximum, std::int64_t* result);
void clampAll(std::int32_t* points, std::size_t count, std::int64_t minimum, std::int64_t maximum);
void clampAll(std::int64_t* points, std::size_t count, std::int64_t minimum, std::int64_t maximum);

/// How many of the three descending cuts lie above: 0..3.
void bandsOf(const std::int32_t* points, std::size_t count, const std::int64_t (&cuts)[3], std::uint8_t* bands);
void bandsOf(const std::int64_t* points, std::size_t count, const std::int64_t (&cuts)[3], std::uint8_t* bands);

/// truth[i] = (low[i] >= threshold) + (high[i] >= threshold): Kleene's three values of an interval.
void reachesAll(const std::int32_t* low, const std::int32_t* high, std::size_t count, std::int64_t threshold, std::uint8_t* truth);
void reachesAll(const std::int64_t* low, const std::int64_t* high, std::size_t count, std::int64_t threshold, std::uint8_t* truth);
/// The same of low + more and high + more.
void reachesAll(const std::int32_t* low, const std::int32_t* high, const std::int32_t* more, std::size_t count, std::int64_t threshold, std::uint8_t* truth);
void reachesAll(const std::int64_t* low, const std::int64_t* high, const std::int64_t* more, std::size_t count, std::int64_t threshold, std::uint8_t* truth);

/// flags[i] = 1 if words[i] has a bit of the mask.
void anyBit(const std::uint64_t* words, std::size_t count, std::uint64_t mask, std::uint8_t* flags);
/// flags[i] = 1 if words[i] has all bits of the mask.
void allBits(const std::uint64_t* words, std::size_t count, std::uint64_t mask, std::uint8_t* flags);
/// values[i] = (words[i] >> shift) & mask.
void extract(const std::uint64_t* words, std::size_t count, int shift, std::uint8_t mask, std::uint8_t* values);

/// truth[i] = min(truth[i], 2 - excluded[i]): "not excluded" belongs to the rule.
void withoutExcluded(std::uint8_t* truth, const std::uint8_t* excluded, std::size_t count);
/// values[i] = values[i] * factor + addend.
void scaleAll(std::uint8_t* values, std::size_t count, std::uint8_t factor, std::uint8_t addend);
/// flags[i] = 1 where 4 * band[i] + letter[i] is one of the places that are not 0.
void anyPlace(const std::uint8_t* band, const std::uint8_t* letter, const std::uint8_t (&places)[16], std::size_t count, std::uint8_t* flags);
/// result[i] = table[key[i]].
void lookUp(const std::uint8_t* key, const std::uint8_t* table, std::size_t count, std::uint8_t* result);
/// cells[i] of leads that do not qualify: excluded where excluded[i] is 2, else answer, contact or nurture; with gate[i], band and letter.
/// Without inquiry: nobody asks.
void cellsAtRest(const std::uint8_t* excluded, const std::uint8_t* inquiry, const std::uint8_t* contact, const std::uint8_t* letter,
                 const std::uint8_t* band, const std::uint8_t* gate, std::size_t count, std::uint8_t* cells);
/// Other letters for the same leads: whether they are excluded or ask, their bands and gates stay.
void cellsAtRest(std::uint8_t* cells, const std::uint8_t* contact, const std::uint8_t* letter, std::size_t count);
/// cells[i] by the rule: mql where it holds, enrich where it may hold and nobody asks, else as at rest.
void cellsByRule(const std::uint8_t* mql, const std::uint8_t* rest, std::size_t count, std::uint8_t* cells);

/// What a chunk judge keeps of a lead beside its cell: see ChunkMemory.
void packStates(const std::uint8_t* complete, const std::uint8_t* excluded, const std::uint8_t* bandHigh, std::size_t count, std::uint8_t* states);
void unpackStates(const std::uint8_t* rest, const std::uint8_t* states, std::size_t count, std::uint8_t* letter, std::uint8_t* bandLow,
                  std::uint8_t* bandHigh, std::uint8_t* complete, std::uint8_t* excluded);

void minimumOf(std::uint8_t* a, const std::uint8_t* b, std::size_t count);
void maximumOf(std::uint8_t* a, const std::uint8_t* b, std::size_t count);

}  // namespace handschlag::scoring
