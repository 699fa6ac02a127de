#include "core/exchange/csv_shape.h"

#include <algorithm>
#include <array>

#include "core/exchange/header_row.h"

namespace handschlag::exchange {
namespace {

constexpr ErrorCode mixedDelimiters{"csv.mixed_delimiters"};
constexpr std::size_t sampleBytes = 256 * 1024;
constexpr std::size_t sampleRecords = 60;
constexpr std::array<char, 4> delimiters{',', ';', '\t', '|'};

using Sample = std::vector<SampleRecord>;

Sample sampleOf(std::string_view text, CsvMarks marks)
{
    const std::string_view head = text.substr(0, sampleBytes);
    CsvParser parser(head, marks);
    Sample sample;
    std::vector<std::string> cells;
    while (sample.size() < sampleRecords && parser.next(cells)) sample.push_back({cells, parser.record()});
    const bool cut = head.size() < text.size();
    const auto problem = parser.problem();
    // Where the file itself ends badly, how its last record begins still tells how it is cut.
    if (problem == CsvParser::Problem::TooManyCells || problem == CsvParser::Problem::StrayQuote || (problem == CsvParser::Problem::OpenQuote && !cut))
        sample.push_back({cells, parser.record()});
    const bool cutRecord = cut && problem == CsvParser::Problem::None && sample.size() > 1 && sample.size() < sampleRecords;
    if (cutRecord) sample.pop_back();
    return sample;
}

/// How well marks fit: rows as wide as the first one of the table, then the number of columns.
struct Fit {
    bool severalColumns = false;
    std::size_t percentEven = 0;
    std::size_t columns = 0;
    friend auto operator<=>(const Fit&, const Fit&) = default;
};

Fit fitOf(const Sample& sample)
{
    const auto isWide = [](const SampleRecord& record) { return record.cells.size() > 1; };
    const auto first = std::ranges::find_if(sample, isWide);
    if (first == sample.end()) return {};
    const auto rows = static_cast<std::size_t>(sample.end() - first);
    const std::size_t width = first->cells.size();
    const auto even = static_cast<std::size_t>(std::count_if(first, sample.end(), [&](const SampleRecord& record) { return record.cells.size() == width; }));
    // Lines of one cell above a table: only where the table is one beyond doubt, or sentences with commas would make one.
    const bool linesAbove = first != sample.begin();
    if (linesAbove && (width < 3 || rows < 2 || even * 10 < rows * 9)) return {};
    return {true, 100 * even / rows, width};
}

std::size_t widest(const Sample& sample)
{
    std::size_t width = 0;
    for (const SampleRecord& record : sample) width = std::max(width, record.cells.size());
    return width;
}

char findQuote(std::string_view text)
{
    const std::string_view line = text.substr(0, std::min(text.find_first_of("\r\n"), text.size()));
    const bool single = line.size() > 2 && line.front() == '\'' && line.find('"') == std::string_view::npos && std::ranges::count(line, '\'') % 2 == 0;
    return single ? '\'' : '"';
}

Result<void> checkEven(std::string_view text, const CsvMarks& marks, const Sample& sample)
{
    const std::size_t width = usualWidth(sample);
    if (width < 2) return {};
    for (const char other : delimiters) {
        if (other == marks.delimiter) continue;
        const Sample otherwise = sampleOf(text, {other, marks.quote});
        std::int64_t row = 0;
        std::size_t count = 0;
        for (const SampleRecord& record : otherwise) {
            const auto same = std::ranges::find(sample, record.number, &SampleRecord::number);
            if (same == sample.end() || same->cells.size() != 1 || record.cells.size() != width) continue;
            if (count++ == 0) row = record.number;
        }
        if (count >= 2 || (count == 1 && width >= 3)) return fail(mixedDelimiters, {std::to_string(row), std::string(1, other), std::string(1, marks.delimiter)});
    }
    return {};
}

}  // namespace

Result<CsvShape> findShape(std::string_view text, const CsvOptions& options)
{
    CsvShape shape;
    shape.marks.quote = options.quote.value_or(findQuote(text));
    Sample sample;
    Fit best;
    const std::vector<char> candidates = options.delimiter ? std::vector{*options.delimiter} : std::vector(delimiters.begin(), delimiters.end());
    for (const char delimiter : candidates) {
        Sample candidate = sampleOf(text, {delimiter, shape.marks.quote});
        const Fit fit = fitOf(candidate);
        // A file of one column: by a delimiter that cuts none of its sentences.
        const bool cutsNone = !best.severalColumns && !fit.severalColumns && widest(sample) > 1 && widest(candidate) == 1;
        if (!sample.empty() && fit <= best && !cutsNone) continue;
        best = fit;
        shape.marks.delimiter = delimiter;
        sample = std::move(candidate);
    }
    if (!options.delimiter)
        if (const auto even = checkEven(text, shape.marks, sample); !even) return std::unexpected(even.error());
    shape.columns = usualWidth(sample);
    shape.headerRow = options.headerRow ? *options.headerRow : findHeaderRow(sample);
    return shape;
}

CsvPlace placeOf(std::string_view text, CsvMarks marks, std::size_t offset)
{
    CsvPlace place;
    const std::string_view head = text.substr(0, offset);
    CsvParser parser(head, marks);
    std::vector<std::string> cells;
    while (parser.next(cells)) place = {parser.record(), cells.empty() ? 0 : cells.size() - 1};
    if (parser.problem() != CsvParser::Problem::None) return {parser.record(), parser.problemCell()};
    const bool lineEnds = !head.empty() && (head.back() == '\n' || head.back() == '\r');
    if (!head.empty() && lineEnds) return {parser.record() + 1, 0};
    return place;
}

}  // namespace handschlag::exchange
