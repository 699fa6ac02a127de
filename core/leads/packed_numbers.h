#pragma once
// Whole numbers in as few bytes as their range needs: 0 (all equal), 1, 2, 4 or 8 each, as multiples of a common unit above a common base
// (of instants that are dates, two bytes hold what seconds would need four for).

#include <cstdint>
#include <cstring>
#include <span>
#include <vector>

namespace handschlag::leads {

class PackedNumbers {
public:
    PackedNumbers() = default;
    [[nodiscard]] static PackedNumbers of(std::span<const std::int64_t> values);
    /// From parts as the accessors give them.
    PackedNumbers(std::int64_t base, std::uint64_t unit, std::uint8_t width, std::size_t size, std::vector<std::uint8_t> bytes)
        : base_(base), unit_(unit), width_(width), size_(size), bytes_(std::move(bytes))
    {
    }

    [[nodiscard]] std::int64_t operator[](std::size_t index) const
    {
        std::uint64_t number = 0;
        switch (width_) {
            case 1: number = bytes_[index]; break;
            case 2: number = load<std::uint16_t>(index); break;
            case 4: number = load<std::uint32_t>(index); break;
            case 8: number = load<std::uint64_t>(index); break;
            default: break;
        }
        return static_cast<std::int64_t>(static_cast<std::uint64_t>(base_) + unit_ * number);
    }
    [[nodiscard]] std::size_t size() const { return size_; }
    [[nodiscard]] bool empty() const { return size_ == 0; }
    [[nodiscard]] std::int64_t base() const { return base_; }
    [[nodiscard]] std::uint64_t unit() const { return unit_; }
    [[nodiscard]] std::uint8_t width() const { return width_; }
    [[nodiscard]] const std::vector<std::uint8_t>& bytes() const { return bytes_; }
    [[nodiscard]] std::vector<std::int64_t> values() const;
    friend bool operator==(const PackedNumbers&, const PackedNumbers&) = default;

private:
    template <class Number>
    [[nodiscard]] std::uint64_t load(std::size_t index) const
    {
        Number number;
        std::memcpy(&number, bytes_.data() + index * sizeof(Number), sizeof(Number));
        return number;
    }
    std::int64_t base_ = 0;
    std::uint64_t unit_ = 1;
    std::uint8_t width_ = 0;
    std::size_t size_ = 0;
    std::vector<std::uint8_t> bytes_;
};

}  // namespace handschlag::leads
