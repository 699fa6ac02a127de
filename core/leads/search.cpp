#include "core/leads/search.h"

#include <algorithm>
#include <array>

#include "core/base/text.h"

namespace handschlag::leads {
namespace {

constexpr std::array<std::string_view, 5> searchedFields{"first_name", "last_name", "company", "email", "external_id"};
constexpr std::string_view separators = " \t\r\n";

/// Each text of a dictionary folded once, however many leads share it.
std::vector<std::string> foldedTexts(const Dictionary& dictionary)
{
    std::vector<std::string> folded(dictionary.size());
    for (std::uint32_t code = 0; code < dictionary.size(); ++code) {
        folded[code] = foldCase(dictionary.text(code));
        // The end of a line is the end of a row.
        std::ranges::replace(folded[code], '\n', ' ');
    }
    return folded;
}

}  // namespace

SearchIndex::SearchIndex(const Population& population)
{
    struct Source {
        const TextColumn* column;
        std::vector<std::string> folded;
    };
    std::vector<Source> sources;
    for (const std::string_view field : searchedFields)
        if (const TextColumn* column = population.text(field)) sources.push_back({column, foldedTexts(column->dictionary)});
    ends_.reserve(population.size());
    for (std::size_t row = 0; row < population.size(); ++row) {
        for (const Source& source : sources) {
            const std::string& text = source.folded[source.column->codes[row]];
            if (text.empty()) continue;
            text_ += text;
            text_ += ' ';
        }
        text_ += '\n';
        ends_.push_back(text_.size());
    }
}

std::vector<std::uint8_t> SearchIndex::matches(std::string_view query) const
{
    std::vector<std::uint8_t> rows(ends_.size(), 1);
    const std::string folded = foldCase(query);
    std::string_view rest = folded;
    while (true) {
        const std::size_t begin = rest.find_first_not_of(separators);
        if (begin == std::string_view::npos) return rows;
        const std::size_t end = std::min(rest.find_first_of(separators, begin), rest.size());
        keepMatches(rest.substr(begin, end - begin), rows);
        rest.remove_prefix(end);
    }
}

void SearchIndex::keepMatches(std::string_view word, std::vector<std::uint8_t>& rows) const
{
    const std::string_view text = text_;
    std::size_t row = 0;
    for (std::size_t hit = text.find(word); row < rows.size() && hit != std::string_view::npos; hit = text.find(word, ends_[row - 1])) {
        for (; ends_[row] <= hit; ++row) rows[row] = 0;
        ++row;  // the row of the hit keeps what earlier words made of it
    }
    std::fill(rows.begin() + static_cast<std::ptrdiff_t>(row), rows.end(), std::uint8_t{0});
}

}  // namespace handschlag::leads
