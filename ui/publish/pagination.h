#pragma once
// Which strip of a paper comes onto which page. A strip is a line of text or a row of a table and is never cut. Strips that belong
// together stay together as long as they fit one page; the head of a table stands again above the rows of the next page.
//
//   for (const Placed& one : paginate(strips, pageHeight)) paint(strips[one.strip], one.page, one.top);

#include <optional>
#include <span>
#include <vector>

namespace handschlag::ui {

struct Strip {
    double height = 0;
    double gap = 0;                    ///< above it; none at the top of a page
    bool withNext = false;             ///< stands on the page of the next one
    bool newPage = false;
    std::optional<std::size_t> head;   ///< the strip that stands above it if it begins a page
};

struct Placed {
    std::size_t strip = 0;
    int page = 0;    ///< from 0
    double top = 0;  ///< within the page
    bool repeated = false;
};

/// In the order of painting. A strip higher than the page has one of its own.
[[nodiscard]] std::vector<Placed> paginate(std::span<const Strip> strips, double pageHeight);

}  // namespace handschlag::ui
