#include "core/scoring/mail_domain.h"

#include <unicode/idna.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <memory>

#include "core/base/text.h"
#include "core/leads/mail_host.h"
#include "core/scoring/free_mail_hosts.h"

namespace handschlag::scoring {
namespace {

static_assert(std::ranges::is_sorted(freeMailHosts), "looked up by binary search");

std::string_view withoutFrame(std::string_view text)
{
    text = trimmed(text);
    if (const auto scheme = text.find("://"); scheme != std::string_view::npos) text.remove_prefix(scheme + 3);
    text = text.substr(0, text.find_first_of("/?#"));
    if (const auto at = text.rfind('@'); at != std::string_view::npos) text.remove_prefix(at + 1);
    text = text.substr(0, text.find(':'));
    while (text.ends_with('.')) text.remove_suffix(1);
    return text;
}

/// The name unchanged if it is no valid international domain name: it then equals itself and nothing else.
std::string toAsciiName(const std::string& folded)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::IDNA> idna(icu::IDNA::createUTS46Instance(UIDNA_NONTRANSITIONAL_TO_ASCII, status));
    if (U_FAILURE(status)) return folded;
    icu::IDNAInfo info;
    std::string result;
    icu::StringByteSink<std::string> sink(&result);
    idna->nameToASCII_UTF8(folded, sink, info, status);
    return U_FAILURE(status) || info.hasErrors() ? folded : result;
}

}  // namespace

bool isPlausibleEmail(std::string_view text) { return !leads::hostPart(text).empty(); }

std::string listedDomain(std::string_view text)
{
    std::string folded = foldCase(withoutFrame(text));
    folded.erase(0, folded.find_first_not_of('.'));
    return isAscii(folded) ? folded : toAsciiName(folded);
}

bool isPlainHost(std::string_view text)
{
    bool dot = false;
    char before = '.';
    for (const char c : text) {
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || (c == '.' && before != '.'))) return false;
        dot = dot || c == '.';
        before = c;
    }
    return dot && before != '.';
}

std::string hostOf(std::string_view text)
{
    if (isPlainHost(text)) return std::string(text);
    const std::string_view host = withoutFrame(text);
    return host.empty() || !leads::hasDottedLabels(host) ? std::string{} : listedDomain(host);
}

bool isFreeMailHost(std::string_view host)
{
    while (!host.empty()) {
        if (std::ranges::binary_search(freeMailHosts, host)) return true;
        const auto dot = host.find('.');
        if (dot == std::string_view::npos) return false;
        host.remove_prefix(dot + 1);
    }
    return false;
}

}  // namespace handschlag::scoring
