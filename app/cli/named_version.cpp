#include "app/cli/named_version.h"

#include "core/usecase/agreements.h"

namespace handschlag::cli {
namespace {

constexpr ErrorCode versionInvalid{"cli.version_invalid"};

}  // namespace

Result<int> versionNumber(const Invocation& invocation)
{
    bool valid = false;
    const int number = QString::fromStdString(invocation.value("version")).toInt(&valid);
    if (!valid || number < 1) return misuse(versionInvalid, {invocation.value("version")});
    return number;
}

Result<agreement::Version> namedVersion(const Invocation& invocation, usecase::Store& store)
{
    const auto product = invocation.productIn(store);
    if (!product) return std::unexpected(product.error());
    if (!invocation.isSet("version")) return usecase::newestVersion(store, *product);
    const auto number = versionNumber(invocation);
    if (!number) return std::unexpected(number.error());
    const auto found = usecase::agreementVersion(store, *product, *number);
    if (!found) return std::unexpected(found.error());
    return found->version;
}

}  // namespace handschlag::cli
