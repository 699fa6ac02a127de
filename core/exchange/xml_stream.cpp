#include "core/exchange/xml_stream.h"

#include <expat.h>

#include <string>

#include "core/exchange/xlsx_codes.h"

namespace handschlag::exchange {
namespace {

constexpr int deepest = 64;
constexpr std::size_t longestToken = 1 << 20;  // a tag, comment or instruction; text comes in pieces and does not count

std::string_view localName(const char* name)
{
    const std::string_view whole(name);
    return whole.substr(whole.rfind(':') + 1);
}

}  // namespace

struct XmlStream::Calls {
    static XmlStream& of(void* data) { return *static_cast<XmlStream*>(data); }

    static void XMLCALL opened(void* data, const XML_Char* name, const XML_Char** attributes)
    {
        XmlStream& stream = of(data);
        if (stream.listener_.stopped() || stream.refused_) return;
        if (++stream.depth_ > deepest) return stream.stop("nested too deeply");
        stream.listener_.opened(localName(name), XmlAttributes(attributes));
        if (stream.listener_.stopped()) stream.stop(nullptr);
    }

    static void XMLCALL closed(void* data, const XML_Char* name)
    {
        XmlStream& stream = of(data);
        if (stream.listener_.stopped() || stream.refused_) return;
        --stream.depth_;
        stream.listener_.closed(localName(name));
        if (stream.listener_.stopped()) stream.stop(nullptr);
    }

    static void XMLCALL text(void* data, const XML_Char* piece, int length)
    {
        XmlStream& stream = of(data);
        if (stream.listener_.stopped() || stream.refused_) return;
        stream.listener_.text({piece, static_cast<std::size_t>(length)});
        if (stream.listener_.stopped()) stream.stop(nullptr);
    }

    static void XMLCALL documentType(void* data, const XML_Char*, const XML_Char*, const XML_Char*, int) { of(data).stop("document type"); }
};

std::string_view XmlAttributes::operator[](std::string_view name) const
{
    for (const char* const* pair = pairs_; *pair; pair += 2)
        if (localName(*pair) == name) return pair[1];
    return {};
}

void XmlStream::Free::operator()(XML_ParserStruct* parser) const { XML_ParserFree(parser); }

XmlStream::XmlStream(XmlListener& listener) : listener_(listener), parser_(XML_ParserCreate(nullptr))
{
    if (!parser_) return;
    XML_SetUserData(parser_.get(), this);
    XML_SetElementHandler(parser_.get(), Calls::opened, Calls::closed);
    XML_SetCharacterDataHandler(parser_.get(), Calls::text);
    XML_SetStartDoctypeDeclHandler(parser_.get(), Calls::documentType);
}

void XmlStream::stop(const char* why)
{
    refused_ = why;
    XML_StopParser(parser_.get(), XML_FALSE);
}

Result<void> XmlStream::parse(std::string_view chunk, bool last)
{
    if (listener_.stopped()) return listener_.problem() ? Result<void>(std::unexpected(*listener_.problem())) : Result<void>{};
    if (!parser_) return fail(xlsx::damaged, {}, "no parser");
    fed_ += chunk.size();
    const XML_Status status = XML_Parse(parser_.get(), chunk.data(), static_cast<int>(chunk.size()), last ? XML_TRUE : XML_FALSE);
    if (listener_.problem()) return std::unexpected(*listener_.problem());
    if (refused_) return fail(xlsx::unsafe, {}, refused_);
    if (listener_.stopped()) return {};
    if (status != XML_STATUS_OK) return fail(xlsx::damaged, {}, XML_ErrorString(XML_GetErrorCode(parser_.get())));
    // What is not yet understood is looked at again with every chunk: without a limit the time grows with its square.
    const XML_Index understood = XML_GetCurrentByteIndex(parser_.get());
    if (!last && understood >= 0 && fed_ - static_cast<std::size_t>(understood) > longestToken) return fail(xlsx::unsafe, {}, "endless token");
    return {};
}

}  // namespace handschlag::exchange
