#pragma once
// What the agreement promises, in the few words that fit beside a figure.
//
//   promisedText(Wording(Language::German), Promise::Decision, document.marketing, document.sales)   // "4 Geschäftsstunden, Anfrage 30 Minuten"

#include <string>

#include "core/agreement/wording.h"
#include "core/handover/commitments.h"

namespace handschlag::handover {

[[nodiscard]] std::string promisedText(const agreement::Wording& wording, Promise promise, const agreement::MarketingClause& marketing, const agreement::SalesClause& sales);

}  // namespace handschlag::handover
