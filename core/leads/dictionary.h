#pragma once
// Strings numbered in order of first appearance, in one run of bytes; code 0 is always "" (missing).

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace handschlag::leads {

class Dictionary {
public:
    Dictionary() = default;
    /// text: all strings one after the other; ends: behind each, the one of code 0 (0) first.
    Dictionary(std::string text, std::vector<std::uint32_t> ends) : text_(std::move(text)), ends_(std::move(ends)) {}

    [[nodiscard]] std::string_view text(std::uint32_t code) const
    {
        return code == 0 ? std::string_view{} : std::string_view(text_).substr(ends_[code - 1], ends_[code] - ends_[code - 1]);
    }
    /// Looks at every entry: for the small dictionaries of types and assets.
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view text) const;
    [[nodiscard]] std::size_t size() const { return ends_.size(); }
    [[nodiscard]] const std::string& bytes() const { return text_; }
    [[nodiscard]] const std::vector<std::uint32_t>& ends() const { return ends_; }

private:
    friend class DictionaryBuilder;
    std::string text_;
    std::vector<std::uint32_t> ends_{0};
};

/// Adds strings and finds them again.
class DictionaryBuilder {
public:
    DictionaryBuilder();
    /// Starts with what a dictionary holds.
    explicit DictionaryBuilder(Dictionary dictionary);
    std::uint32_t codeFor(std::string_view text);
    /// 0 for a text that is not there. Safe from any thread while nobody adds.
    [[nodiscard]] std::uint32_t find(std::string_view text) const;
    /// The same for many at once, several times as fast where the dictionary is larger than the cache.
    void find(std::span<const std::string_view> texts, std::span<std::uint32_t> codes) const;
    /// Room for so many texts.
    void reserve(std::size_t texts);
    [[nodiscard]] std::string_view text(std::uint32_t code) const { return dictionary_.text(code); }
    [[nodiscard]] std::size_t size() const { return dictionary_.size(); }
    [[nodiscard]] Dictionary build() &&;

private:
    void grow(std::size_t slots);
    /// Where a text stands, or the free slot where it would.
    [[nodiscard]] std::size_t slotOf(std::string_view text, std::uint64_t hash) const;
    Dictionary dictionary_;
    std::vector<std::uint64_t> slots_;  ///< upper half: of the hash; lower half: code, 0 = free
};

}  // namespace handschlag::leads
