#pragma once
// How many changes of one clause are under negotiation.

namespace handschlag::ui {

struct PointCounts {
    int changes = 0;
    int unresolved = 0;  ///< not agreed by both sides
    friend bool operator==(const PointCounts&, const PointCounts&) = default;
};

}  // namespace handschlag::ui
