#include "core/leads/mail_host.h"

namespace handschlag::leads {
namespace {

constexpr std::string_view whiteSpace = " \t\r\n\v\f";

}  // namespace

bool hasDottedLabels(std::string_view host)
{
    return host.find('.') != std::string_view::npos && host.front() != '.' && host.back() != '.' && host.find("..") == std::string_view::npos &&
           host.find_first_of(whiteSpace) == std::string_view::npos;
}

std::string_view hostPart(std::string_view email)
{
    const auto at = email.find('@');
    if (at == std::string_view::npos || at == 0 || email.find('@', at + 1) != std::string_view::npos) return {};
    if (email.find_first_of(whiteSpace) != std::string_view::npos) return {};
    const std::string_view host = email.substr(at + 1);
    return !host.empty() && hasDottedLabels(host) ? host : std::string_view{};
}

}  // namespace handschlag::leads
