#include "core/leads/population_image.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <xxhash.h>

#include <array>
#include <cstdio>
#include <cstring>
#include <memory>
#include <vector>

namespace handschlag::leads {
namespace {

constexpr std::string_view magic = "HsPopulation";
constexpr std::uint32_t format = 2;
constexpr std::uint32_t byteOrder = 0x01020304;

class Hash {
public:
    Hash() : state_(XXH3_createState()) { XXH3_64bits_reset(state_); }
    ~Hash() { XXH3_freeState(state_); }
    Hash(const Hash&) = delete;
    Hash& operator=(const Hash&) = delete;
    void add(const void* bytes, std::size_t count) { XXH3_64bits_update(state_, bytes, count); }
    [[nodiscard]] std::uint64_t value() const { return XXH3_64bits_digest(state_); }

private:
    XXH3_state_t* state_;
};

struct File {
    explicit File(int opened) : descriptor(opened) {}
    ~File()
    {
        if (descriptor >= 0) ::close(descriptor);
    }
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    int descriptor = -1;
};

/// Small things are collected, large ones go straight to the file.
class Writer {
public:
    explicit Writer(int descriptor) : descriptor_(descriptor) {}

    void bytes(const void* data, std::size_t count)
    {
        hash_.add(data, count);
        constexpr std::size_t small = 4'096;
        if (count < small) {
            const auto* begin = static_cast<const char*>(data);
            pending_.insert(pending_.end(), begin, begin + count);
            if (pending_.size() < std::size_t{1} << 20) return;
            flush();
            return;
        }
        flush();
        put(data, count);
    }
    template <class Number>
    void number(Number value)
    {
        static_assert(std::is_arithmetic_v<Number>);
        bytes(&value, sizeof(value));
    }
    template <class Items>
    void all(const Items& items)
    {
        number<std::uint64_t>(items.size());
        bytes(items.data(), items.size() * sizeof(items[0]));
    }
    [[nodiscard]] bool finish()
    {
        const std::uint64_t sum = hash_.value();
        flush();
        put(&sum, sizeof(sum));
        return good_;
    }

private:
    void flush()
    {
        put(pending_.data(), pending_.size());
        pending_.clear();
    }
    void put(const void* data, std::size_t count)
    {
        const auto* at = static_cast<const char*>(data);
        while (good_ && count > 0) {
            const ::ssize_t written = ::write(descriptor_, at, count);
            good_ = written > 0;
            if (!good_) return;
            at += written;
            count -= static_cast<std::size_t>(written);
        }
    }
    int descriptor_;
    Hash hash_;
    std::vector<char> pending_;
    bool good_ = true;
};

/// Never asks for more than the file has left.
class Reader {
public:
    Reader(int descriptor, std::uint64_t size) : descriptor_(descriptor), left_(size) {}

    bool bytes(void* data, std::size_t count)
    {
        if (!good_ || count > left_) return good_ = false;
        left_ -= count;
        auto* at = static_cast<char*>(data);
        for (std::size_t missing = count; missing > 0;) {
            if (begin_ == end_ && missing < buffer_.size()) refill();
            if (begin_ < end_) {
                const std::size_t part = std::min(missing, end_ - begin_);
                std::memcpy(at, buffer_.data() + begin_, part);
                begin_ += part;
                at += part;
                missing -= part;
                continue;
            }
            const ::ssize_t got = ::read(descriptor_, at, missing);
            if (got <= 0) return good_ = false;
            at += got;
            missing -= static_cast<std::size_t>(got);
        }
        hash_.add(data, count);
        return true;
    }
    template <class Number>
    Number number()
    {
        Number value{};
        bytes(&value, sizeof(value));
        return value;
    }
    template <class Items>
    void all(Items& items)
    {
        const auto count = number<std::uint64_t>();
        if (!good_ || count > left_ / sizeof(items[0])) {
            good_ = false;
            return;
        }
        items.resize(count);
        bytes(items.data(), count * sizeof(items[0]));
    }
    [[nodiscard]] bool isWhole()
    {
        const std::uint64_t sum = hash_.value();
        return number<std::uint64_t>() == sum && good_ && left_ == 0;
    }
    [[nodiscard]] bool good() const { return good_; }

private:
    void refill()
    {
        const ::ssize_t got = ::read(descriptor_, buffer_.data(), buffer_.size());
        begin_ = 0;
        end_ = got > 0 ? static_cast<std::size_t>(got) : 0;
        if (got <= 0) good_ = false;
    }
    int descriptor_;
    std::uint64_t left_;
    Hash hash_;
    std::array<char, 65'536> buffer_{};
    std::size_t begin_ = 0, end_ = 0;
    bool good_ = true;
};

void write(Writer& out, const PackedNumbers& numbers)
{
    out.number(numbers.base());
    out.number(numbers.unit());
    out.number(numbers.width());
    out.number<std::uint64_t>(numbers.size());
    out.all(numbers.bytes());
}

void read(Reader& in, PackedNumbers& numbers)
{
    const auto base = in.number<std::int64_t>();
    const auto unit = in.number<std::uint64_t>();
    const auto width = in.number<std::uint8_t>();
    const auto size = in.number<std::uint64_t>();
    std::vector<std::uint8_t> bytes;
    in.all(bytes);
    numbers = PackedNumbers(base, unit, width, size, std::move(bytes));
}

void write(Writer& out, const std::string& text) { out.all(text); }
void read(Reader& in, std::string& text) { in.all(text); }

void write(Writer& out, const Dictionary& dictionary)
{
    out.all(dictionary.bytes());
    out.all(dictionary.ends());
}

void read(Reader& in, Dictionary& dictionary)
{
    std::string text;
    std::vector<std::uint32_t> ends;
    in.all(text);
    in.all(ends);
    dictionary = Dictionary(std::move(text), std::move(ends));
}

void write(Writer& out, const Codes& codes)
{
    out.number(static_cast<std::uint8_t>(codes.numbers().index()));
    std::visit(
        [&out](const auto& numbers) {
            if constexpr (std::is_same_v<std::decay_t<decltype(numbers)>, OwnCodes>)
                out.number<std::uint64_t>(numbers.rows);
            else
                out.all(numbers);
        },
        codes.numbers());
}

template <class Number>
Codes readNumbers(Reader& in)
{
    std::vector<Number> numbers;
    in.all(numbers);
    return Codes(std::move(numbers));
}

void read(Reader& in, Codes& codes)
{
    switch (in.number<std::uint8_t>()) {
        case 0: codes = readNumbers<std::uint8_t>(in); break;
        case 1: codes = readNumbers<std::uint16_t>(in); break;
        case 2: codes = readNumbers<std::uint32_t>(in); break;
        default: codes = Codes(OwnCodes{in.number<std::uint64_t>()}); break;
    }
}

void write(Writer& out, const TextColumn& column)
{
    write(out, column.dictionary);
    write(out, column.codes);
}

void read(Reader& in, TextColumn& column)
{
    read(in, column.dictionary);
    read(in, column.codes);
}

void write(Writer& out, const NumberColumn& column)
{
    out.number(static_cast<std::uint8_t>(column.kind));
    out.all(column.distinct);
    write(out, column.codes);
}

void read(Reader& in, NumberColumn& column)
{
    column.kind = static_cast<FieldKind>(in.number<std::uint8_t>());
    in.all(column.distinct);
    read(in, column.codes);
}

template <class Column>
void write(Writer& out, const std::map<std::string, Column, std::less<>>& columns)
{
    out.number<std::uint64_t>(columns.size());
    for (const auto& [field, column] : columns) {
        write(out, field);
        write(out, column);
    }
}

template <class Column>
void read(Reader& in, std::map<std::string, Column, std::less<>>& columns)
{
    for (auto count = in.number<std::uint64_t>(); count > 0 && in.good(); --count) {
        std::string field;
        read(in, field);
        read(in, columns[field]);
    }
}

void write(Writer& out, const Activities& activities)
{
    write(out, activities.types);
    write(out, activities.assets);
    write(out, activities.zone);
    for (const std::size_t size : {activities.blocks, activities.count, activities.groups.size()}) out.number<std::uint64_t>(size);
    for (const ActivityGroup& group : activities.groups) {
        out.all(group.runs);
        out.all(group.rows);
        for (const PackedNumbers* numbers : {&group.occurredAt, &group.asset, &group.value}) write(out, *numbers);
        out.number(group.peak);
    }
}

void read(Reader& in, Activities& activities)
{
    read(in, activities.types);
    read(in, activities.assets);
    read(in, activities.zone);
    std::uint64_t groups = 0;
    activities.blocks = in.number<std::uint64_t>();
    activities.count = in.number<std::uint64_t>();
    groups = in.number<std::uint64_t>();
    for (std::uint64_t i = 0; i < groups && in.good(); ++i) {
        ActivityGroup& group = activities.groups.emplace_back();
        in.all(group.runs);
        in.all(group.rows);
        for (PackedNumbers* numbers : {&group.occurredAt, &group.asset, &group.value}) read(in, *numbers);
        group.peak = in.number<std::uint32_t>();
    }
}

}  // namespace

bool writeImage(const std::string& path, const ImageKey& key, const Population& population)
{
    // Under another name first: nobody ever meets half an image.
    const std::string draft = path + ".part";
    const File file(::open(draft.c_str(), O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (file.descriptor < 0) return false;
    Writer out(file.descriptor);
    out.bytes(magic.data(), magic.size());
    out.number(format);
    out.number(byteOrder);
    write(out, key.workspace);
    out.number(key.sequence);
    out.number(key.mark);
    write(out, population.ids.beyond());
    for (const PackedNumbers* numbers : {&population.createdAt, &population.recordedAt, &population.history}) write(out, *numbers);
    write(out, population.texts);
    write(out, population.numbers);
    write(out, population.mailHosts);
    write(out, population.activities);
    if (out.finish() && std::rename(draft.c_str(), path.c_str()) == 0) return true;
    ::unlink(draft.c_str());
    return false;
}

std::optional<PopulationImage> readImage(const std::string& path, const std::string& workspace)
{
    const File file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    struct stat about{};
    if (file.descriptor < 0 || ::fstat(file.descriptor, &about) != 0 || !S_ISREG(about.st_mode)) return std::nullopt;
    const auto in = std::make_unique<Reader>(file.descriptor, static_cast<std::uint64_t>(about.st_size));
    std::string mark(magic.size(), ' ');
    in->bytes(mark.data(), mark.size());
    if (mark != magic || in->number<std::uint32_t>() != format || in->number<std::uint32_t>() != byteOrder) return std::nullopt;
    PopulationImage image;
    read(*in, image.key.workspace);
    image.key.sequence = in->number<std::int64_t>();
    image.key.mark = in->number<std::int64_t>();
    if (image.key.workspace != workspace) return std::nullopt;
    Population& population = image.population;
    PackedNumbers beyond;
    read(*in, beyond);
    population.ids = RowIds(std::move(beyond));
    for (PackedNumbers* numbers : {&population.createdAt, &population.recordedAt, &population.history}) read(*in, *numbers);
    read(*in, population.texts);
    read(*in, population.numbers);
    read(*in, population.mailHosts);
    read(*in, population.activities);
    if (!in->isWhole()) return std::nullopt;
    return image;
}

}  // namespace handschlag::leads
