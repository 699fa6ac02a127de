#pragma once
// The points of a review's agenda on paper.

#include <vector>

#include "core/agreement/wording.h"
#include "core/publish/publication.h"
#include "core/review/report.h"

namespace handschlag::publish {

/// Every point that is not hidden and has anything to say, numbered.
void setAgenda(std::vector<Block>& blocks, const review::Report& report, const agreement::Wording& words);

}  // namespace handschlag::publish
