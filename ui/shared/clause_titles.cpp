#include "ui/shared/clause_titles.h"

#include <algorithm>

#include "core/agreement/clause_ids.h"
#include "ui/shared/languages.h"

namespace handschlag::ui {

using handover::ClauseKind;

const std::array<ClauseKind, 14>& clauseKinds()
{
    using enum ClauseKind;
    static constexpr std::array<ClauseKind, 14> kinds{Stages,     Required,  Fit,   Situation, Behaviour, Bant,     Exclusions,
                                                      Thresholds, Marketing, Sales, Routing,   Reasons,   Calendar, Signatories};
    return kinds;
}

int clauseNumber(ClauseKind kind)
{
    const auto& kinds = clauseKinds();
    return static_cast<int>(std::ranges::find(kinds, kind) - kinds.begin()) + 1;
}

QString clauseTitle(ClauseKind kind)
{
    if (kind == ClauseKind::Unknown) return {};
    // Titles belong to the agreement, in both languages: they are the same in every document.
    static const auto titles = agreement::wholeClauses({});
    return QString::fromStdString(titles[static_cast<std::size_t>(clauseNumber(kind) - 1)].name.in(currentLanguage()));
}

}  // namespace handschlag::ui
