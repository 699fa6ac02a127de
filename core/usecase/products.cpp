#include "core/usecase/products.h"

#include <algorithm>

#include "core/agreement/document_json.h"
#include "core/agreement/templates.h"
#include "core/base/text.h"
#include "core/usecase/agreements.h"

namespace handschlag::usecase {
namespace {

Result<bool> hasCycles(Store& store, std::string_view product)
{
    const auto lines = store.history().products();
    if (!lines) return std::unexpected(lines.error());
    return std::ranges::find(*lines, product) != lines->end();
}

std::string joined(const std::vector<std::string>& lines)
{
    std::string text;
    for (const std::string& line : lines) text += (text.empty() ? "" : ", ") + line;
    return text;
}

constexpr std::size_t longestName = 60;
constexpr ErrorCode noAgreement{"agreement.none"};

/// In normalisation form C, without spaces at its ends.
Result<std::string> nameOf(std::string_view given)
{
    const auto letters = [](std::string_view text) { return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; })); };
    const std::string name = toNfc(trimmed(given));
    const bool control = std::ranges::any_of(name, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
    if (name.empty() || control || letters(name) > longestName) return misuse(codes::productNameInvalid, {std::string(given), std::to_string(longestName)});
    return name;
}

Result<agreement::Document> beginningOf(Store& store, const NewProductLine& line)
{
    if (!line.copyFrom) {
        auto document = agreement::templateDocument(line.templateName);
        if (!document) return document;
        const auto info = store.workspace().info();
        if (!info) return std::unexpected(info.error());
        document->organisation = info->organisation;
        document->zone = info->zone;
        document->calendar.zone = info->zone;
        return document;
    }
    const auto versions = store.agreements().versions(*line.copyFrom);
    if (!versions) return std::unexpected(versions.error());
    if (versions->empty()) return line.copyFrom->empty() ? misuse(noAgreement) : misuse(codes::productUnknown, {*line.copyFrom});
    auto document = agreement::parseDocument(versions->front().canonical);
    if (document) document->signatories.validFrom = document->signatories.validUntil = std::nullopt;
    return document;
}

}  // namespace

Result<std::string> resolveProduct(Store& store, std::string_view wanted)
{
    const auto lines = store.agreements().products();
    if (!lines) return std::unexpected(lines.error());
    if (std::ranges::find(*lines, wanted) != lines->end()) return std::string(wanted);
    if (!wanted.empty()) {
        const auto known = hasCycles(store, wanted);
        if (!known) return std::unexpected(known.error());
        return *known ? Result<std::string>(std::string(wanted)) : misuse(codes::productUnknown, {std::string(wanted)});
    }
    if (lines->size() > 1) return misuse(codes::productAmbiguous, {joined(*lines)});
    return lines->empty() ? std::string() : lines->front();
}

Result<agreement::Version> addProductLine(Store& store, const NewProductLine& line, PersonId actor, Instant now)
{
    const auto name = nameOf(line.name);
    if (!name) return std::unexpected(name.error());
    const auto lines = store.agreements().products();
    if (!lines) return std::unexpected(lines.error());
    const std::string folded = foldCase(*name);
    if (std::ranges::any_of(*lines, [&](const std::string& one) { return foldCase(one) == folded; })) return refuse(codes::productExists, {*name});
    auto document = beginningOf(store, line);
    if (!document) return std::unexpected(document.error());
    document->product = *name;
    return addDraft(store, *document, actor, now);
}

bool belongsTo(const leads::Population& population, std::size_t row, std::string_view product, const std::vector<std::string>& otherProducts)
{
    const leads::TextColumn* column = population.text("product");
    const std::string_view named = column ? column->value(row) : std::string_view();
    return product.empty() ? named.empty() || std::ranges::find(otherProducts, named) == otherProducts.end() : named == product;
}

}  // namespace handschlag::usecase
