#pragma once
// XML as a stream of elements and texts, for files that strangers wrote: document types, entities of their own, deep nesting and endless
// tokens are refused; nothing outside the stream is ever loaded. Names come without their namespace prefix. UTF-8 out, whatever came in.
//
//   struct Titles : XmlListener { void opened(std::string_view name, const XmlAttributes& attributes) override ...; };
//   Titles titles; XmlStream stream(titles); while (...) if (const auto fed = stream.feed(chunk); !fed) return fed; stream.finish();

#include <memory>
#include <optional>
#include <string_view>

#include "core/base/error.h"

struct XML_ParserStruct;

namespace handschlag::exchange {

/// Attributes of one element; valid only during the call.
class XmlAttributes {
public:
    explicit XmlAttributes(const char* const* pairs) : pairs_(pairs) {}
    /// Empty if there is none of this name, prefixes left out.
    [[nodiscard]] std::string_view operator[](std::string_view name) const;

private:
    const char* const* pairs_;
};

class XmlListener {
public:
    virtual ~XmlListener() = default;
    virtual void opened(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual void closed(std::string_view name) = 0;
    /// A piece of text; one text may come in several pieces.
    virtual void text(std::string_view piece) = 0;

    [[nodiscard]] const std::optional<Error>& problem() const { return problem_; }
    /// Nothing more is wanted: it has all that it needs, or a problem.
    [[nodiscard]] bool stopped() const { return stopped_; }

protected:
    void refuse(Error problem)
    {
        if (!problem_) problem_ = std::move(problem);
        stopped_ = true;
    }
    void enough() { stopped_ = true; }

private:
    std::optional<Error> problem_;
    bool stopped_ = false;
};

class XmlStream {
public:
    /// The listener must outlive the stream.
    explicit XmlStream(XmlListener& listener);
    /// Fails with the listener's own problem, with xlsx.damaged for what is no XML, with xlsx.unsafe for what is refused.
    [[nodiscard]] Result<void> feed(std::string_view chunk) { return parse(chunk, false); }
    [[nodiscard]] Result<void> finish() { return parse({}, true); }

private:
    struct Calls;
    struct Free {
        void operator()(XML_ParserStruct* parser) const;
    };
    [[nodiscard]] Result<void> parse(std::string_view chunk, bool last);
    void stop(const char* why);

    XmlListener& listener_;
    std::unique_ptr<XML_ParserStruct, Free> parser_;
    std::size_t fed_ = 0;
    int depth_ = 0;
    const char* refused_ = nullptr;
};

}  // namespace handschlag::exchange
