#include "core/agreement/templates.h"

#include <algorithm>
#include <map>

#include "core/agreement/document_json.h"
#include "core/agreement/embedded_templates.h"

namespace handschlag::agreement {
namespace {

constexpr ErrorCode unknownTemplate{"template.unknown"};

LocalizedText titleOf(std::string_view name)
{
    static const std::map<std::string_view, LocalizedText> titles{{"b2b_standard", {"B2B Standard", "B2B Standard"}}};
    const auto found = titles.find(name);
    return found == titles.end() ? LocalizedText{std::string(name), std::string(name)} : found->second;
}

}  // namespace

std::vector<TemplateInfo> templates()
{
    std::vector<TemplateInfo> result;
    for (const auto& [name, content] : embeddedTemplates()) result.push_back({std::string(name), titleOf(name)});
    return result;
}

Result<Document> templateDocument(std::string_view name)
{
    const auto all = embeddedTemplates();
    const auto found = std::ranges::find(all, name, [](const auto& entry) { return entry.first; });
    if (found == all.end()) return misuse(unknownTemplate, {std::string(name)});
    return parseDocument(found->second);
}

}  // namespace handschlag::agreement
