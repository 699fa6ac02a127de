#include "core/leads/search.h"

#include <algorithm>
#include <array>
#include <variant>

#include "core/base/text.h"
#include "core/leads/text_scan.h"

namespace handschlag::leads {
namespace {

constexpr std::array<std::string_view, 5> searchedFields{"first_name", "last_name", "company", "email", "external_id"};
constexpr std::string_view separators = " \t\r\n";
/// Texts that one worker looks through at a time.
constexpr std::size_t textsPerTask = 32'768;
constexpr std::size_t manyLeads = 50'000;

bool isFolded(std::string_view text)
{
    return std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0x80 || (c >= 'A' && c <= 'Z'); });
}

}  // namespace

auto SearchIndex::sourceOf(const TextColumn& column) -> Source
{
    Source source{&column, {}, {}, {}};
    const Dictionary& dictionary = column.dictionary;
    if (isFolded(dictionary.bytes())) return source;
    source.folded.reserve(dictionary.bytes().size());
    source.ends.reserve(dictionary.size());
    for (std::uint32_t code = 0; code < dictionary.size(); ++code) {
        const std::string_view text = dictionary.text(code);
        if (isFolded(text))
            source.folded += text;
        else
            source.folded += foldCase(text);
        source.ends.push_back(static_cast<std::uint32_t>(source.folded.size()));
    }
    source.folded.shrink_to_fit();
    return source;
}

SearchIndex::SearchIndex(PopulationPtr population) : population_(std::move(population))
{
    workers_ = std::make_shared<const Workers>(population_->size() < manyLeads ? 1 : 0);
    std::vector<const TextColumn*> columns;
    for (const std::string_view field : searchedFields)
        if (const TextColumn* column = population_->text(field)) columns.push_back(column);
    sources_.resize(columns.size());
    workers_->each(columns.size(), [&](int, std::size_t i) { sources_[i] = sourceOf(*columns[i]); });
    for (Source& source : sources_) source.filter = TrigramFilter(source.text(), source.positions(), *workers_);
}

std::vector<std::uint8_t> SearchIndex::matches(std::string_view query) const
{
    std::vector<std::uint8_t> rows(population_ ? population_->size() : 0, 1);
    const std::string folded = foldCase(query);
    std::string_view rest = folded;
    bool firstWord = true;
    std::vector<std::uint8_t> here;
    while (true) {
        const std::size_t begin = rest.find_first_not_of(separators);
        if (begin == std::string_view::npos || rows.empty()) return rows;
        const std::size_t end = std::min(rest.find_first_of(separators, begin), rest.size());
        std::vector<std::uint8_t>& found = firstWord ? rows : here;
        found.assign(rows.size(), 0);
        find(rest.substr(begin, end - begin), found);
        if (!firstWord)
            for (std::size_t row = 0; row < rows.size(); ++row) rows[row] = rows[row] & here[row];
        firstWord = false;
        rest.remove_prefix(end);
    }
}

void SearchIndex::scan(const Source& source, std::size_t first, std::size_t last, std::string_view word, const TrigramFilter::Word& trigrams,
                       std::uint8_t* found)
{
    constexpr std::size_t texts = TrigramFilter::textsPerBlock;
    for (std::size_t begin = first; begin < last;) {
        const std::size_t end = std::min(last, (begin / texts + 1) * texts);
        if (source.filter.mayHold(begin / texts, trigrams)) scanTexts(source.text(), source.positions(), begin, end, word, found + (begin - first));
        begin = end;
    }
}

void SearchIndex::find(std::string_view word, std::vector<std::uint8_t>& rows) const
{
    const TrigramFilter::Word trigrams = TrigramFilter::wordOf(word);
    for (const Source& source : sources_) {
        const auto tasks = [](std::size_t count) { return (count + textsPerTask - 1) / textsPerTask; };
        if (std::holds_alternative<OwnCodes>(source.column->codes.numbers())) {
            workers_->each(tasks(rows.size()), [&](int, std::size_t task) {
                const std::size_t first = task * textsPerTask;
                const std::size_t last = std::min(rows.size(), first + textsPerTask);
                scan(source, first + 1, last + 1, word, trigrams, rows.data() + first);
            });
            continue;
        }
        std::vector<std::uint8_t> hits(source.positions().size());
        workers_->each(tasks(hits.size()), [&](int, std::size_t task) {
            const std::size_t first = task * textsPerTask;
            scan(source, first, std::min(hits.size(), first + textsPerTask), word, trigrams, hits.data() + first);
        });
        if (std::ranges::find(hits, 1) == hits.end()) continue;
        std::visit(
            [&](const auto& codes) {
                if constexpr (!std::is_same_v<std::decay_t<decltype(codes)>, OwnCodes>)
                    workers_->each(tasks(rows.size()), [&](int, std::size_t task) {
                        const std::size_t last = std::min(rows.size(), (task + 1) * textsPerTask);
                        for (std::size_t row = task * textsPerTask; row < last; ++row) rows[row] = rows[row] | hits[codes[row]];
                    });
            },
            source.column->codes.numbers());
    }
}

std::size_t SearchIndex::bytes() const
{
    std::size_t sum = 0;
    for (const Source& source : sources_) sum += source.folded.size() + source.ends.size() * sizeof(std::uint32_t) + source.filter.bytes();
    return sum;
}

}  // namespace handschlag::leads
