#include "core/exchange/xlsx_writer.h"

#include <locale.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cmath>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <utility>

#include "core/base/text.h"

namespace handschlag::exchange {
namespace {

using namespace std::string_view_literals;

constexpr ErrorCode notWritten{"xlsx.not_written"};
constexpr ErrorCode tooManyRows{"xlsx.too_many_rows"};
constexpr std::size_t longestSheetName = 31;
constexpr std::int64_t exactlyWhole = 999'999'999'999'999;  // fifteen digits: more are lost in a spreadsheet
constexpr int widest = 60;

/// Characters as the format counts them: two for those beyond the basic plane. Cut between characters.
std::string cut(std::string_view text, std::size_t most)
{
    std::size_t count = 0, at = 0;
    while (at < text.size()) {
        const auto byte = static_cast<unsigned char>(text[at]);
        const std::size_t length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
        count += length == 4 ? 2 : 1;
        if (count > most) break;
        at += length;
    }
    return std::string(text.substr(0, std::min(at, text.size())));
}

/// UTF-8 without what XML cannot hold, and with text that only looks like an escape protected.
std::string asCellText(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const bool escape = text[i] == '_' && text.size() - i >= 7 && text[i + 1] == 'x' && text[i + 6] == '_' &&
                            text.substr(i + 2, 4).find_first_not_of("0123456789abcdefABCDEF"sv) == std::string_view::npos;
        if (escape)
            result += "_x005F_";
        else if (byte >= 0x20 || byte == '\t' || byte == '\n')
            result += text[i];
        else if (byte == '\r')
            result += "_x000D_";
    }
    if (!isValidUtf8(result)) std::ranges::replace_if(result, [](char c) { return static_cast<unsigned char>(c) >= 0x80; }, '?');
    return cut(result, XlsxWriter::longestText);
}

std::string sheetName(std::string_view name)
{
    std::string clean = cut(asCellText(name), longestSheetName);
    std::ranges::replace_if(clean, [](char c) { return "[]:*?/\\'\n\t"sv.contains(c); }, ' ');
    return trimmed(clean).empty() ? "Sheet1" : clean;
}

int widthOf(const SheetColumn& column)
{
    constexpr std::array usual{24, 12, 12, 12, 18, 8, 10};  // by kind
    if (column.width > 0) return column.width;
    const auto letters = static_cast<int>(std::min<std::size_t>(cut(column.title, widest).size(), widest));
    return std::max(usual[static_cast<std::size_t>(column.kind)], letters + 4);  // room for the sign of the filter
}

lxw_datetime dateOf(Day day, int secondOfDay)
{
    const auto date = civil(day);
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())), static_cast<int>(static_cast<unsigned>(date.day())),
            secondOfDay / 3600, secondOfDay / 60 % 60, static_cast<double>(secondOfDay % 60)};
}

/// What the format can show as a date; others are written as text.
bool isShowable(Day day) { return day >= dayFromCivil(1900, 3, 1) && day <= dayFromCivil(9999, 12, 31); }

}  // namespace

namespace {

/// The library writes numbers as the locale has them; a file with decimal commas could not be opened anywhere.
class PlainNumbers {
public:
    PlainNumbers() : plain_(::newlocale(LC_ALL_MASK, "C", nullptr)), before_(::uselocale(plain_)) {}
    ~PlainNumbers()
    {
        ::uselocale(before_);
        if (plain_) ::freelocale(plain_);
    }
    PlainNumbers(const PlainNumbers&) = delete;
    PlainNumbers& operator=(const PlainNumbers&) = delete;

private:
    locale_t plain_;
    locale_t before_;
};

}  // namespace

struct XlsxWriter::Book {
    Book() = default;
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;
    ~Book()
    {
        const PlainNumbers plain;
        if (workbook) workbook_close(workbook);
        if (!path.empty()) ::unlink(path.c_str());
    }
    void add(lxw_row_t row, lxw_col_t column, const SheetCell& cell);
    [[nodiscard]] lxw_format* format(const char* code);

    std::string path;
    std::string folder;
    lxw_workbook* workbook = nullptr;
    lxw_worksheet* worksheet = nullptr;
    lxw_format* bold = nullptr;
    lxw_format* integer = nullptr;
    lxw_format* date = nullptr;
    lxw_format* dateTime = nullptr;
    lxw_format* percent = nullptr;
    std::array<lxw_format*, 5> decimals{};
    std::vector<SheetColumn> columns;
    lxw_row_t rows = 0;
    lxw_error problem = LXW_NO_ERROR;
};

lxw_format* XlsxWriter::Book::format(const char* code)
{
    lxw_format* made = workbook_add_format(workbook);
    format_set_num_format(made, code);
    return made;
}

void XlsxWriter::Book::add(lxw_row_t row, lxw_col_t column, const SheetCell& cell)
{
    const auto keep = [this](lxw_error error) {
        if (problem == LXW_NO_ERROR) problem = error;
    };
    const auto text = [&](const std::string& content) {
        if (!content.empty()) keep(worksheet_write_string(worksheet, row, column, asCellText(content).c_str(), nullptr));
    };
    const bool isRate = column < columns.size() && columns[column].kind == SheetCellKind::Percent;
    if (const auto* string = std::get_if<std::string>(&cell)) {
        text(*string);
    } else if (const auto* whole = std::get_if<std::int64_t>(&cell)) {
        if (std::abs(*whole) > exactlyWhole) return text(std::to_string(*whole));
        keep(worksheet_write_number(worksheet, row, column, static_cast<double>(*whole), isRate ? percent : integer));
    } else if (const auto* decimal = std::get_if<DecimalCell>(&cell)) {
        const auto places = static_cast<std::size_t>(std::clamp(decimal->places, 0, static_cast<int>(decimals.size()) - 1));
        keep(worksheet_write_number(worksheet, row, column, static_cast<double>(decimal->units) / std::pow(10.0, decimal->places), isRate ? percent : decimals[places]));
    } else if (const auto* day = std::get_if<Day>(&cell)) {
        if (!isShowable(*day)) return text(toIso(*day));
        lxw_datetime when = dateOf(*day, 0);
        keep(worksheet_write_datetime(worksheet, row, column, &when, date));
    } else if (const auto* time = std::get_if<LocalTime>(&cell)) {
        if (!isShowable(time->day)) return text(toIso(time->day));
        lxw_datetime when = dateOf(time->day, time->secondOfDay);
        keep(worksheet_write_datetime(worksheet, row, column, &when, dateTime));
    } else if (const auto* yes = std::get_if<bool>(&cell)) {
        keep(worksheet_write_boolean(worksheet, row, column, *yes ? 1 : 0, nullptr));
    }
}

XlsxWriter::XlsxWriter(std::unique_ptr<Book> book) : book_(std::move(book)) {}
XlsxWriter::XlsxWriter(XlsxWriter&&) noexcept = default;
XlsxWriter& XlsxWriter::operator=(XlsxWriter&&) noexcept = default;
XlsxWriter::~XlsxWriter() = default;

Result<XlsxWriter> XlsxWriter::begin(const std::string& sheet, std::vector<SheetColumn> columns)
{
    const PlainNumbers plain;
    auto book = std::make_unique<Book>();
    std::error_code ignored;
    book->folder = std::filesystem::temp_directory_path(ignored).string();
    std::string name = book->folder + "/handschlag-XXXXXX";
    const int file = ::mkstemp(name.data());  // readable by its owner only, as the rows of the table should be
    if (file < 0) return fail(notWritten, {}, std::strerror(errno));
    ::close(file);
    book->path = name;
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = book->folder.data();
    book->workbook = workbook_new_opt(book->path.c_str(), &options);
    if (!book->workbook) return fail(notWritten);
    book->worksheet = workbook_add_worksheet(book->workbook, sheetName(sheet).c_str());
    if (!book->worksheet) return fail(notWritten);
    book->bold = workbook_add_format(book->workbook);
    format_set_bold(book->bold);
    book->integer = book->format("0");
    book->date = book->format("yyyy-mm-dd");
    book->dateTime = book->format("yyyy-mm-dd hh:mm");
    book->percent = book->format("0.0%");
    constexpr std::array codes{"0", "0.0", "0.00", "0.000", "0.0000"};
    std::ranges::transform(codes, book->decimals.begin(), [&](const char* code) { return book->format(code); });

    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto place = static_cast<lxw_col_t>(i);
        worksheet_set_column(book->worksheet, place, place, widthOf(columns[i]), nullptr);
        worksheet_write_string(book->worksheet, 0, place, asCellText(columns[i].title).c_str(), book->bold);
    }
    worksheet_freeze_panes(book->worksheet, 1, 0);
    book->columns = std::move(columns);
    return XlsxWriter(std::move(book));
}

Result<void> XlsxWriter::add(const std::vector<SheetCell>& cells)
{
    if (book_->rows >= mostRows) return fail(tooManyRows, {std::to_string(mostRows)});
    const PlainNumbers plain;
    ++book_->rows;
    for (std::size_t i = 0; i < cells.size() && i < book_->columns.size(); ++i) book_->add(book_->rows, static_cast<lxw_col_t>(i), cells[i]);
    if (book_->problem != LXW_NO_ERROR) return fail(notWritten, {}, lxw_strerror(book_->problem));
    return {};
}

Result<std::string> XlsxWriter::finish()
{
    const PlainNumbers plain;
    if (!book_->columns.empty()) worksheet_autofilter(book_->worksheet, 0, 0, book_->rows, static_cast<lxw_col_t>(book_->columns.size() - 1));
    const lxw_error closed = workbook_close(std::exchange(book_->workbook, nullptr));
    if (closed != LXW_NO_ERROR) return fail(notWritten, {}, lxw_strerror(closed));
    std::ifstream file(book_->path, std::ios::binary);
    std::ostringstream bytes;
    if (!(bytes << file.rdbuf())) return fail(notWritten, {}, book_->path);
    return std::move(bytes).str();
}

}  // namespace handschlag::exchange
