#pragma once
// Days on which a person of sales takes no new leads. What she has already stays hers.
//
//   addAbsence(store, {.person = anna, .from = monday, .until = friday}, actor, now);

#include <vector>

#include "core/usecase/ports.h"

namespace handschlag::usecase {

/// By the person herself or a head of sales. Refused: a person of another side ("absence.not_sales" {name}), an end before the beginning
/// ("absence.backwards" {from, until}), an absence of others by anybody else ("absence.not_yours" {name}).
[[nodiscard]] Result<Absence> addAbsence(Store& store, const Absence& absence, PersonId actor, Instant now);

/// Back again: every absence of this person that covers one of the days goes; none is "absence.none" {name}.
[[nodiscard]] Result<int> removeAbsences(Store& store, PersonId person, Day from, Day until, PersonId actor, Instant now);

/// Of everybody, or of one; by beginning, then person.
[[nodiscard]] Result<std::vector<Absence>> absences(Store& store, PersonId person = {});

}  // namespace handschlag::usecase
