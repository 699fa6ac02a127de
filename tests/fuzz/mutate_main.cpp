// Drives a fuzz target without libFuzzer: every seed as it is, then mutations of it, so many times, or for so many seconds with "600s". The mutations
// follow from HANDSCHLAG_FUZZ_STATE (default 1), so that a run can be repeated. The input under way lies in HANDSCHLAG_FUZZ_LAST, if that names a file.
//   fuzz_csv [RUNS] [SEED-FILE...]

#include <array>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

std::uint64_t next(std::uint64_t& state)
{
    std::uint64_t z = (state += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

void mutate(std::string& text, std::uint64_t& state)
{
    static const std::string interesting = "\"',;\t\r\n\\{}[]:-+.0919\xff\xfe\xc3\xe2";
    const std::uint64_t edits = 1 + next(state) % 6;
    for (std::uint64_t edit = 0; edit < edits; ++edit) {
        const std::size_t at = text.empty() ? 0 : next(state) % text.size();
        switch (next(state) % 5) {
            case 0: text.insert(at, 1, interesting[next(state) % interesting.size()]); break;
            case 1: if (!text.empty()) text[at] = static_cast<char>(next(state)); break;
            case 2: if (!text.empty()) text.erase(at, 1 + next(state) % 8); break;
            case 3: if (!text.empty()) text.insert(at, text.substr(next(state) % text.size(), next(state) % 64)); break;
            default: text.resize(at); break;
        }
    }
}

std::string contentOf(const char* path)
{
    std::string content;
    std::FILE* file = std::fopen(path, "rb");
    if (!file) return content;
    std::array<char, 65'536> buffer{};
    for (std::size_t got = 0; (got = std::fread(buffer.data(), 1, buffer.size(), file)) > 0;) content.append(buffer.data(), got);
    std::fclose(file);
    return content;
}

/// What was fed last outlives a crash.
void keep(const std::string& text)
{
    static const char* path = std::getenv("HANDSCHLAG_FUZZ_LAST");
    std::FILE* file = path ? std::fopen(path, "wb") : nullptr;
    if (!file) return;
    std::fwrite(text.data(), 1, text.size(), file);
    std::fclose(file);
}

void feed(const std::string& text) { LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()); }

}  // namespace

int main(int argc, char** argv)
{
    const std::string wanted = argc > 1 ? argv[1] : "1000";
    const bool byTime = wanted.ends_with('s');
    const long limit = std::atol(wanted.c_str());
    const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(limit);
    std::vector<std::string> seeds{""};
    for (int i = 2; i < argc; ++i) {
        seeds.push_back(contentOf(argv[i]));
    }
    for (const std::string& seed : seeds) feed(seed);
    const char* given = std::getenv("HANDSCHLAG_FUZZ_STATE");
    std::uint64_t state = given ? std::strtoull(given, nullptr, 10) : 1;
    long runs = 0;
    for (; byTime ? std::chrono::steady_clock::now() < until : runs < limit; ++runs) {
        std::string text = seeds[next(state) % seeds.size()];
        mutate(text, state);
        keep(text);
        feed(text);
    }
    std::printf("%ld mutations of %zu seeds\n", runs, seeds.size());
    return 0;
}
