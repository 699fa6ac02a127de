#pragma once
// Sets the blocks of a publication as strips: lines, rows, signature places, each with what paints it.

#include <functional>

#include "core/publish/publication.h"
#include "ui/publish/pagination.h"
#include "ui/publish/sheet.h"

class QPainter;

namespace handschlag::ui {

/// Paints with its upper left corner at this point.
using PaintStrip = std::function<void(QPainter&, double x, double y)>;

struct Strips {
    std::vector<Strip> strips;
    std::vector<PaintStrip> painters;  ///< of the same index

    std::size_t add(Strip strip, PaintStrip painter)
    {
        strips.push_back(strip);
        painters.push_back(std::move(painter));
        return strips.size() - 1;
    }
};

[[nodiscard]] Strips stripsOf(const Sheet& sheet, const publish::Publication& publication);

/// For tables alone; the strip above them has been told to stay with its next one.
void setTable(const Sheet& sheet, const publish::Table& table, Strips& strips);

}  // namespace handschlag::ui
