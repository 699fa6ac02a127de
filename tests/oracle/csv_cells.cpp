// Reads texts from standard input, each as a line "DELIMITER LENGTH" and its bytes, and writes a line for each: its rows as JSON, or the
// code of what is wrong with it.
#include <cstdio>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>

#include "core/exchange/csv.h"

int main()
{
    using namespace handschlag::exchange;
    std::string head;
    while (std::getline(std::cin, head)) {
        if (head.size() < 3) return 1;
        std::string text(std::stoul(head.substr(2)), '\0');
        if (!std::cin.read(text.data(), static_cast<std::streamsize>(text.size()))) return 1;
        CsvOptions options{Encoding::Utf8, head.front(), '"', 0};
        const auto table = readCsv(text, SIZE_MAX, options);
        std::cout << (table ? nlohmann::json(table->rows).dump() : nlohmann::json(std::string(table.error().code.name)).dump()) << '\n';
    }
    return 0;
}
