#include "core/agreement/document_keys.h"

#include <array>

namespace handschlag::agreement {
namespace {

constexpr std::array roles{"market", "fit", "marketing_qualified", "handed_over", "accepted", "qualified", "opportunity", "won"};
constexpr std::array sides{"marketing", "sales", "observer"};
constexpr std::array decays{"none", "half_life", "linear", "step"};
constexpr std::array effects{"exclude", "to_owner"};
constexpr std::array targets{"owner", "team", "both_heads"};
constexpr std::array phases{"before_acceptance", "after_acceptance", "by_system"};
constexpr std::array dispositions{"reassign", "return", "nurture", "merge", "to_owner", "disqualify", "block", "recycle", "find_contact", "expire"};
constexpr std::array measures{"hand_over", "nurture", "contact"};
constexpr std::array bantFields{"budget", "authority", "need", "timing"};
constexpr std::array bantAnswers{"unknown", "no", "partly", "yes"};
constexpr std::array textHows{"equals", "whole_word", "contains", "starts_with"};
constexpr std::array mailKinds{"business", "private"};
constexpr std::array missings{"unknown", "false", "true"};

}  // namespace

template <> std::span<const char* const> keysOf<Role>() { return roles; }
template <> std::span<const char* const> keysOf<Side>() { return sides; }
template <> std::span<const char* const> keysOf<Decay>() { return decays; }
template <> std::span<const char* const> keysOf<ExclusionEffect>() { return effects; }
template <> std::span<const char* const> keysOf<RouteTarget>() { return targets; }
template <> std::span<const char* const> keysOf<ReasonPhase>() { return phases; }
template <> std::span<const char* const> keysOf<Disposition>() { return dispositions; }
template <> std::span<const char* const> keysOf<Measure>() { return measures; }
template <> std::span<const char* const> keysOf<BantField>() { return bantFields; }
template <> std::span<const char* const> keysOf<BantAnswer>() { return bantAnswers; }
template <> std::span<const char* const> keysOf<TextHow>() { return textHows; }
template <> std::span<const char* const> keysOf<MailKind>() { return mailKinds; }
template <> std::span<const char* const> keysOf<FieldIs::Missing>() { return missings; }

}  // namespace handschlag::agreement
