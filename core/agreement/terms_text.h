#pragma once
// Sentences of the terms between the two sides.

#include "core/agreement/scoring_text.h"

namespace handschlag::agreement {

[[nodiscard]] Sentences stagesText(const Wording& wording, const StagesClause& clause);
[[nodiscard]] Sentences requiredText(const Wording& wording, const RequiredClause& clause);
[[nodiscard]] Sentences requiredItemText(const Wording& wording, const RequiredItem& item, bool forInquiry);
[[nodiscard]] Sentences bantText(const Wording& wording, const Document& document);
[[nodiscard]] Sentences exclusionsText(const Wording& wording);
[[nodiscard]] Sentences exclusionText(const Wording& wording, const Document& document, const Exclusion& exclusion);
/// "3 Anrufe", "1 e-mail": a step of the cadence.
[[nodiscard]] std::string touchesText(const Wording& w, const CadenceStep& step);
[[nodiscard]] Sentences marketingText(const Wording& wording, const MarketingClause& clause);
[[nodiscard]] Sentences salesText(const Wording& wording, const SalesClause& clause);
[[nodiscard]] Sentences routingText(const Wording& wording);
[[nodiscard]] Sentences routeText(const Wording& wording, const Document& document, const Route& route);
[[nodiscard]] Sentences reasonsText(const Wording& wording, const Document& document);
[[nodiscard]] Sentences calendarText(const Wording& wording, const CalendarClause& clause);
[[nodiscard]] Sentences signatoriesText(const Wording& wording, const SignatoriesClause& clause);

}  // namespace handschlag::agreement
