#include "core/publish/publication.h"

namespace handschlag::publish {
namespace {

void add(std::string& text, const std::string& line)
{
    if (!line.empty()) text += line + '\n';
}

void addBlock(std::string& text, const Paragraph& paragraph)
{
    add(text, paragraph.lead + (paragraph.lead.empty() || paragraph.text.empty() ? "" : " ") + paragraph.text);
}

void addBlock(std::string& text, const Table& table)
{
    for (const Column& column : table.columns) add(text, column.heading);
    for (const auto& row : table.rows)
        for (const std::string& cell : row) add(text, cell);
}

void addBlock(std::string& text, const Signatures& signatures)
{
    for (const SignaturePlace& place : signatures.places)
        for (const std::string& line : {place.side, place.name, place.when, place.key, place.open}) add(text, line);
}

void addBlock(std::string&, const NewPage&) {}

}  // namespace

std::string plainText(const Publication& publication)
{
    std::string text;
    for (const Block& block : publication.blocks) std::visit([&](const auto& one) { addBlock(text, one); }, block);
    return text;
}

}  // namespace handschlag::publish
