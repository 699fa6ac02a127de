#pragma once
// When the two sides do not agree on a rejection (domain section 6): marketing objects within the agreed time, both sides rule with a
// reason. Only upheld definitional rejections reduce what marketing delivered.

#include <string>

#include "core/handover/handover.h"
#include "core/usecase/ports.h"

namespace handschlag::usecase {

enum class Verdict : std::uint8_t { Upheld, Overturned };
/// "upheld", "overturned"
[[nodiscard]] const char* key(Verdict verdict);

/// By a person of marketing, with a reason ("handover.text_needed"), up to the deadline ("handover.objection_late" {due}).
[[nodiscard]] Result<handover::Handover> object(Store& store, HandoverId id, const std::string& reason, PersonId actor, Instant now);

/// The opinion of the actor's side, with a reason. When the newest opinions of both sides agree the dispute is ruled: upheld closes it,
/// overturned opens the handover again with sales' clock anew.
[[nodiscard]] Result<handover::Handover> rule(Store& store, HandoverId id, Verdict verdict, const std::string& reason, PersonId actor, Instant now);

}  // namespace handschlag::usecase
