#pragma once
// Generated at build time from resources/templates (core/embed_templates.cmake): file name without ending, and content.

#include <span>
#include <string_view>
#include <utility>

namespace handschlag::agreement {

[[nodiscard]] std::span<const std::pair<std::string_view, std::string_view>> embeddedTemplates();

}  // namespace handschlag::agreement
