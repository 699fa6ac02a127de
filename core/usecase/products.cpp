#include "core/usecase/products.h"

#include <algorithm>

namespace handschlag::usecase {
namespace {

Result<bool> hasCycles(Store& store, std::string_view product)
{
    const auto cycles = store.pipeline().cycles();
    if (!cycles) return std::unexpected(cycles.error());
    return std::ranges::find(*cycles, product, &pipeline::Cycle::product) != cycles->end();
}

std::string joined(const std::vector<std::string>& lines)
{
    std::string text;
    for (const std::string& line : lines) text += (text.empty() ? "" : ", ") + line;
    return text;
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

bool belongsTo(const leads::Population& population, std::size_t row, std::string_view product, const std::vector<std::string>& otherProducts)
{
    const leads::TextColumn* column = population.text("product");
    const std::string_view named = column ? column->value(row) : std::string_view();
    return product.empty() ? named.empty() || std::ranges::find(otherProducts, named) == otherProducts.end() : named == product;
}

}  // namespace handschlag::usecase
