#include "core/leads/dictionary.h"

#include <algorithm>
#include <array>
#include <limits>
#include <stdexcept>

#include "core/base/byte_words.h"

namespace handschlag::leads {
namespace {

constexpr std::uint64_t upperHalf = 0xffff'ffff'0000'0000ULL;

std::uint64_t hashOf(std::string_view text)
{
    constexpr std::uint64_t multiplier = 0xff51'afd7'ed55'8ccdULL;
    std::uint64_t hash = text.size() * 0x9e37'79b9'7f4a'7c15ULL;
    const auto take = [&hash](std::uint64_t part) {
        hash = (hash ^ part) * multiplier;
        hash ^= hash >> 32;
    };
    if (text.empty()) return hash;
    std::size_t at = 0;
    for (; text.size() - at > 8; at += 8) take(wordAt(text.data() + at));
    take(at == 0 ? wordOf(text.data(), text.size()) : wordAt(text.data() + text.size() - 8));  // the last may overlap
    return hash;
}

}  // namespace

std::optional<std::uint32_t> Dictionary::find(std::string_view wanted) const
{
    for (std::uint32_t code = 0; code < size(); ++code)
        if (text(code) == wanted) return code;
    return std::nullopt;
}

DictionaryBuilder::DictionaryBuilder() { grow(16); }

DictionaryBuilder::DictionaryBuilder(Dictionary dictionary) : dictionary_(std::move(dictionary))
{
    std::size_t slots = 16;
    while (slots < 2 * dictionary_.size()) slots *= 2;
    grow(slots);
}

void DictionaryBuilder::grow(std::size_t slots)
{
    slots_.assign(slots, 0);
    for (std::uint32_t code = 1; code < dictionary_.size(); ++code) {
        const std::uint64_t hash = hashOf(dictionary_.text(code));
        std::size_t at = hash & (slots - 1);
        while (slots_[at] != 0) at = (at + 1) & (slots - 1);
        slots_[at] = (hash & upperHalf) | code;
    }
}

std::size_t DictionaryBuilder::slotOf(std::string_view text, std::uint64_t hash) const
{
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = hash & mask;
    for (; slots_[at] != 0; at = (at + 1) & mask)
        if ((slots_[at] & upperHalf) == (hash & upperHalf) && dictionary_.text(static_cast<std::uint32_t>(slots_[at])) == text) break;
    return at;
}

std::uint32_t DictionaryBuilder::find(std::string_view text) const { return text.empty() ? 0 : static_cast<std::uint32_t>(slots_[slotOf(text, hashOf(text))]); }

void DictionaryBuilder::reserve(std::size_t texts)
{
    std::size_t slots = slots_.size();
    while (slots < 2 * texts) slots *= 2;
    dictionary_.ends_.reserve(texts + 1);
    if (slots > slots_.size()) grow(slots);
}

/// What a step needs is asked for while the others of its group are gone through.
void DictionaryBuilder::find(std::span<const std::string_view> texts, std::span<std::uint32_t> codes) const
{
    constexpr std::size_t group = 32;
    std::array<std::uint64_t, group> hashes{};
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t first = 0; first < texts.size(); first += group) {
        const std::size_t count = std::min(group, texts.size() - first);
        for (std::size_t i = 0; i < count; ++i) {
            hashes[i] = hashOf(texts[first + i]);
            __builtin_prefetch(&slots_[hashes[i] & mask]);
        }
        for (std::size_t i = 0; i < count; ++i) __builtin_prefetch(&dictionary_.ends_[static_cast<std::uint32_t>(slots_[hashes[i] & mask])]);
        for (std::size_t i = 0; i < count; ++i) {
            const auto code = static_cast<std::uint32_t>(slots_[hashes[i] & mask]);
            if (code != 0) __builtin_prefetch(dictionary_.text_.data() + dictionary_.ends_[code - 1]);
        }
        for (std::size_t i = 0; i < count; ++i)
            codes[first + i] = texts[first + i].empty() ? 0 : static_cast<std::uint32_t>(slots_[slotOf(texts[first + i], hashes[i])]);
    }
}

std::uint32_t DictionaryBuilder::codeFor(std::string_view text)
{
    if (text.empty()) return 0;
    const std::uint64_t hash = hashOf(text);
    const std::size_t at = slotOf(text, hash);
    if (slots_[at] != 0) return static_cast<std::uint32_t>(slots_[at]);
    if (dictionary_.text_.size() + text.size() > std::numeric_limits<std::uint32_t>::max()) throw std::length_error("a column of more than 4 GiB of text");
    const auto code = static_cast<std::uint32_t>(dictionary_.size());
    dictionary_.text_ += text;
    dictionary_.ends_.push_back(static_cast<std::uint32_t>(dictionary_.text_.size()));
    slots_[at] = (hash & upperHalf) | code;
    if (2 * dictionary_.size() > slots_.size()) grow(4 * slots_.size());
    return code;
}

Dictionary DictionaryBuilder::build() &&
{
    dictionary_.text_.shrink_to_fit();
    dictionary_.ends_.shrink_to_fit();
    return std::move(dictionary_);
}

}  // namespace handschlag::leads
