#include "app/cli/agreement_file.h"

#include <algorithm>

#include "app/cli/command.h"
#include "core/agreement/document_json.h"
#include "core/agreement/validation.h"
#include "core/base/nested_reason.h"

namespace handschlag::cli {
namespace {

constexpr ErrorCode documentImpossible{"agreement.document_impossible"};

}  // namespace

Result<agreement::Document> readDocument(const std::string& path)
{
    const auto content = readFile(QString::fromStdString(path));
    if (!content) return std::unexpected(content.error());
    auto document = agreement::parseDocument(*content);
    if (!document) return std::unexpected(inFile(path, document.error()));
    return document;
}

Result<void> checkDocument(const std::string& path, const agreement::Document& document, std::span<const leads::Attribute> attributes)
{
    const auto problems = agreement::validate(document, attributes);
    const auto first = std::ranges::find(problems, agreement::Problem::Severity::Error, &agreement::Problem::severity);
    if (first == problems.end()) return {};
    return refuse(documentImpossible, {path, first->clause, asArgument(Error{first->code, first->arguments, {}, Severity::Answer})});
}

}  // namespace handschlag::cli
