#include "core/store/many_rows.h"

namespace handschlag::store {
namespace {

constexpr std::size_t rowsAtOnce = 50;

std::string repeated(const std::string& insert)
{
    const std::string values = insert.substr(insert.rfind("VALUES") + 6);
    std::string text = insert;
    for (std::size_t row = 1; row < rowsAtOnce; ++row) text += ',' + values;
    return text;
}

}  // namespace

ManyRows::ManyRows(const SqliteHandle& handle, const std::string& insert, int columns) : handle_(handle), insert_(insert), columns_(columns) {}

Result<void> ManyRows::write(std::size_t count, const BindRow& bind)
{
    if (!many_ && count >= rowsAtOnce) many_.emplace(handle_, repeated(insert_));
    if (!one_ && count % rowsAtOnce > 0) one_.emplace(handle_, insert_);
    for (auto* statement : {&one_, &many_})
        if (*statement) (*statement)->unbind();
    std::size_t row = 0;
    for (; row + rowsAtOnce <= count; row += rowsAtOnce) {
        for (std::size_t i = 0; i < rowsAtOnce; ++i) bind(*many_, static_cast<int>(i) * columns_, row + i);
        if (const auto written = many_->run(); !written) return written;
    }
    for (; row < count; ++row) {
        bind(*one_, 0, row);
        if (const auto written = one_->run(); !written) return written;
    }
    return {};
}

}  // namespace handschlag::store
