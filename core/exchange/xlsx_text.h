#pragma once
// Texts of a workbook: a shared or inline string is one or several runs of <t>; pronunciation (<rPh>) is no part of it.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/exchange/xml_stream.h"

namespace handschlag::exchange {

/// Puts the runs of one string together.
class RichText {
public:
    void clear();
    void opened(std::string_view name, const XmlAttributes& attributes);
    void closed(std::string_view name);
    void text(std::string_view piece);
    [[nodiscard]] const std::string& whole() const { return whole_; }

private:
    std::string whole_;
    std::size_t runStart_ = 0;
    bool inRun_ = false;
    bool keepSpace_ = false;
    int pronunciation_ = 0;
};

/// _x000D_ and the like become their characters; _x005F_ is the underscore that protects such a text. What has no place in a text stays.
[[nodiscard]] std::string withoutEscapes(std::string_view text);

/// The table of shared strings, in one block of memory.
class SharedStrings : public XmlListener {
public:
    void opened(std::string_view name, const XmlAttributes& attributes) override;
    void closed(std::string_view name) override;
    void text(std::string_view piece) override;

    [[nodiscard]] std::size_t size() const { return ends_.size(); }
    [[nodiscard]] std::string_view at(std::size_t index) const;

private:
    std::string all_;
    std::vector<std::uint32_t> ends_;  // the caps of unpacking keep them far below 4 GB
    RichText current_;
    bool inString_ = false;
};

}  // namespace handschlag::exchange
