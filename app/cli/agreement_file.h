#pragma once
// Agreement documents that come from files: read, and held against what can be agreed and executed at all.

#include <span>
#include <string>

#include "core/agreement/document.h"
#include "core/base/error.h"
#include "core/leads/field.h"

namespace handschlag::cli {

/// Fails if the file cannot be read, is no agreement document, or holds values beyond every limit; names file and place.
[[nodiscard]] Result<agreement::Document> readDocument(const std::string& path);
/// Refuses a document with errors, naming the first one and its clause. attributes: the workspace's own fields.
[[nodiscard]] Result<void> checkDocument(const std::string& path, const agreement::Document& document, std::span<const leads::Attribute> attributes);

}  // namespace handschlag::cli
