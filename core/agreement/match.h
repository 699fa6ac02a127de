#pragma once
// How a criterion or condition looks at one field of a lead. Values only; scoring compiles them.

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace handschlag::agreement {

/// Whole numbers from..to, both inclusive; an absent end is open. Dates compare as UTC seconds, decimals as 1/10,000.
struct RangeMatch {
    std::optional<std::int64_t> from;
    std::optional<std::int64_t> to;
    friend bool operator==(const RangeMatch&, const RangeMatch&) = default;
};

enum class TextHow {
    Equals,     ///< the whole value
    WholeWord,  ///< stands in the value between non-letters
    Contains,   ///< anywhere in the value ("leiter" in "Produktionsleiter")
    StartsWith,
};

/// True if any of the words fits. Unless caseSensitive, both sides are case-folded (NFC, full folding).
struct TextMatch {
    TextHow how = TextHow::Equals;
    bool caseSensitive = false;
    std::vector<std::string> words;
    friend bool operator==(const TextMatch&, const TextMatch&) = default;
};

enum class MailKind { Business, Private };

/// Looks at an e-mail address or domain: private if its domain is a known free-mail provider, business otherwise.
struct MailMatch {
    MailKind kind = MailKind::Business;
    friend bool operator==(const MailMatch&, const MailMatch&) = default;
};

/// True if the domain of an e-mail address or web domain equals, or lies below, one of the listed domains.
struct DomainMatch {
    std::vector<std::string> domains;
    friend bool operator==(const DomainMatch&, const DomainMatch&) = default;
};

/// True if the field has any value; for a boolean field, if it is true.
struct PresentMatch {
    friend bool operator==(const PresentMatch&, const PresentMatch&) = default;
};

using Match = std::variant<RangeMatch, TextMatch, MailMatch, DomainMatch, PresentMatch>;

}  // namespace handschlag::agreement
