#include "core/scoring/matcher.h"

#include <algorithm>
#include <limits>
#include <string>
#include <vector>

#include "core/base/text.h"
#include "core/scoring/mail_domain.h"

namespace handschlag::scoring {
namespace {

using namespace agreement;

std::string asCompared(std::string_view text, bool caseSensitive) { return caseSensitive ? toNfc(text) : foldCase(text); }

Match ready(const Match& match)
{
    Match result = match;
    if (auto* text = std::get_if<TextMatch>(&result)) {
        for (std::string& word : text->words) word = asCompared(word, text->caseSensitive);
        std::erase(text->words, std::string{});
    }
    if (auto* domain = std::get_if<DomainMatch>(&result)) {
        for (std::string& name : domain->domains) name = listedDomain(name);
        std::erase(domain->domains, std::string{});
        std::ranges::sort(domain->domains);
    }
    return result;
}

bool fitsWord(TextHow how, std::string_view value, std::string_view word)
{
    switch (how) {
        case TextHow::Equals: return value == word;
        case TextHow::WholeWord: return containsWholeWord(value, word);
        case TextHow::Contains: return value.find(word) != std::string_view::npos;
        case TextHow::StartsWith: return value.starts_with(word);
    }
    return false;
}

bool fits(const RangeMatch&, std::string_view) { return false; }
bool fits(const PresentMatch&, std::string_view) { return true; }
bool fits(const TextMatch& match, std::string_view value)
{
    const std::string text = asCompared(value, match.caseSensitive);
    return std::ranges::any_of(match.words, [&](const std::string& word) { return fitsWord(match.how, text, word); });
}
bool fits(const MailMatch& match, std::string_view value)
{
    const std::string host = hostOf(value);
    return !host.empty() && isFreeMailHost(host) == (match.kind == MailKind::Private);
}
bool fits(const DomainMatch& match, std::string_view value)
{
    const bool plain = isPlainHost(value);
    const std::string folded = plain ? std::string() : hostOf(value);
    std::string_view host = plain ? value : std::string_view(folded);
    // The host itself, then what stands behind each of its dots.
    while (!host.empty()) {
        if (std::ranges::binary_search(match.domains, host, {}, [](const std::string& domain) { return std::string_view(domain); })) return true;
        const auto dot = host.find('.');
        host = dot == std::string_view::npos ? std::string_view{} : host.substr(dot + 1);
    }
    return false;
}

}  // namespace

Matcher::Matcher(const Match& match) : original_(match), match_(ready(match)) {}

bool Matcher::fitsText(std::string_view value) const
{
    return std::visit([value](const auto& match) { return fits(match, value); }, match_);
}

bool Matcher::fitsNumber(std::int64_t value, bool boolean) const
{
    if (const auto* range = std::get_if<RangeMatch>(&match_)) return (!range->from || value >= *range->from) && (!range->to || value <= *range->to);
    return std::holds_alternative<PresentMatch>(match_) && (!boolean || value != 0);
}

bool coverAllCounts(std::span<const RangeMatch> ranges)
{
    std::vector<RangeMatch> sorted(ranges.begin(), ranges.end());
    const auto begin = [](const RangeMatch& range) { return range.from.value_or(std::numeric_limits<std::int64_t>::min()); };
    std::ranges::sort(sorted, {}, begin);
    std::int64_t next = 0;  // every count below is held
    for (const RangeMatch& range : sorted) {
        if (begin(range) > next) return false;
        if (!range.to || *range.to == std::numeric_limits<std::int64_t>::max()) return true;
        next = std::max(next, *range.to + 1);
    }
    return false;
}

}  // namespace handschlag::scoring
