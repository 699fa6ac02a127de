#pragma once
// The agreements that come with the program (resources/templates/*.json, built in).
//
//   for (const TemplateInfo& info : templates()) show(info.name, info.title);
//   Result<Document> document = templateDocument("b2b_standard");

#include <string>
#include <string_view>
#include <vector>

#include "core/agreement/document.h"
#include "core/base/error.h"

namespace handschlag::agreement {

struct TemplateInfo {
    std::string name;        ///< file name without ending, e.g. "b2b_standard"
    LocalizedText title;     ///< e.g. "B2B Standard"
    LocalizedText audience;  ///< one sentence: for whom it is
};

/// In the order they are offered; the first is the usual one.
[[nodiscard]] std::vector<TemplateInfo> templates();
/// Organisation, product and signatories are empty. Refuses an unknown name (template.unknown).
[[nodiscard]] Result<Document> templateDocument(std::string_view name);

}  // namespace handschlag::agreement
