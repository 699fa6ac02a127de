#pragma once
// A few rows of a population as a population of their own, made in one pass: what is asked of each of them many times is answered quickly.
//
//   const Population shown = fewRows(population, rows, attributes, zone);
//   shown.rowOf(population.ids[rows[0]])

#include <cstdint>
#include <span>

#include "core/calendar/zone.h"
#include "core/leads/field.h"
#include "core/leads/population.h"

namespace handschlag::leads {

/// rows: in any order, without repetition. zone: by whose days activities are grouped.
[[nodiscard]] Population fewRows(const Population& population, std::span<const std::uint32_t> rows, std::span<const Attribute> attributes,
                                 const calendar::Zone& zone);

}  // namespace handschlag::leads
