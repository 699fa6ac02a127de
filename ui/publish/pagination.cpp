#include "ui/publish/pagination.h"

namespace handschlag::ui {
namespace {

class Pages {
public:
    Pages(std::span<const Strip> strips, double height) : strips_(strips), height_(height) {}

    std::vector<Placed> fill()
    {
        for (std::size_t first = 0; first < strips_.size();) {
            const std::size_t end = endOfGroup(first);
            if (strips_[first].newPage && used_) turn();
            // What is higher than any page gains nothing by a fresh one, but for its first strip.
            const double wanted = heightOf(first, end, !used_);
            if (used_ && top_ + wanted > height_ && heightOf(first, end, true) <= height_) turn();
            for (; first < end; ++first) place(first);
        }
        return std::move(placed_);
    }

private:
    [[nodiscard]] std::size_t endOfGroup(std::size_t first) const
    {
        while (first + 1 < strips_.size() && strips_[first].withNext && !strips_[first + 1].newPage) ++first;
        return first + 1;
    }

    [[nodiscard]] double heightOf(std::size_t first, std::size_t end, bool onTop) const
    {
        double height = onTop && strips_[first].head ? strips_[*strips_[first].head].height : 0;
        for (std::size_t i = first; i < end; ++i) height += strips_[i].height + (i == first && onTop ? 0 : strips_[i].gap);
        return height;
    }

    void turn()
    {
        ++page_;
        top_ = 0;
        used_ = false;
    }

    void put(std::size_t index, bool repeated)
    {
        if (used_) top_ += strips_[index].gap;
        placed_.push_back({index, page_, top_, repeated});
        top_ += strips_[index].height;
        used_ = true;
    }

    void place(std::size_t index)
    {
        if (used_ && top_ + strips_[index].gap + strips_[index].height > height_) turn();
        if (!used_ && strips_[index].head) put(*strips_[index].head, true);
        put(index, false);
    }

    std::span<const Strip> strips_;
    double height_;
    std::vector<Placed> placed_;
    int page_ = 0;
    double top_ = 0;
    bool used_ = false;  ///< something stands on this page
};

}  // namespace

std::vector<Placed> paginate(std::span<const Strip> strips, double pageHeight) { return Pages(strips, pageHeight).fill(); }

}  // namespace handschlag::ui
