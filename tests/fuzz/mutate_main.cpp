// Drives a fuzz target without libFuzzer: every seed as it is, then mutations of it, by a fixed seed and a bounded number of runs.
//   fuzz_csv [RUNS] [SEED-FILE...]

#include <array>
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

void feed(const std::string& text) { LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()); }

}  // namespace

int main(int argc, char** argv)
{
    const long runs = argc > 1 ? std::atol(argv[1]) : 1'000;
    std::vector<std::string> seeds{""};
    for (int i = 2; i < argc; ++i) {
        seeds.push_back(contentOf(argv[i]));
    }
    for (const std::string& seed : seeds) feed(seed);
    std::uint64_t state = 1;
    for (long run = 0; run < runs; ++run) {
        std::string text = seeds[next(state) % seeds.size()];
        mutate(text, state);
        feed(text);
    }
    std::printf("%ld mutations of %zu seeds\n", runs, seeds.size());
    return 0;
}
