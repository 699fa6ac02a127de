#pragma once
// What stands on paper: an ordered list of blocks in one language, without fonts, pages or files. Writers (ui/publish) set it as PDF or
// as text document. Every text is plain text; nothing in it is markup.
//
//   Publication paper = agreementPublication(request, Language::German);
//   for (const Block& block : paper.blocks) ...

#include <string>
#include <variant>
#include <vector>

#include "core/base/localized_text.h"

namespace handschlag::publish {

enum class Style { Overline, Title, Heading, Subheading, Body, Item, FinePrint, Note, Caption };

struct Paragraph {
    Style style = Style::Body;
    std::string lead;  ///< in bold, before the text; may be empty
    std::string text;
    bool withNext = false;  ///< not parted from what follows; headings never are
    friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

struct Column {
    std::string heading;
    bool number = false;  ///< set flush right
    bool code = false;    ///< a hash: fixed width, may break anywhere
    friend bool operator==(const Column&, const Column&) = default;
};

/// Rows stay whole, the head is repeated on each page. Without any heading: a list of facts, the first column names them.
struct Table {
    std::vector<Column> columns;
    std::vector<std::vector<std::string>> rows;
    friend bool operator==(const Table&, const Table&) = default;
};

struct SignaturePlace {
    std::string side;  ///< "Für das Marketing"
    std::string name;  ///< empty: nobody has signed yet
    std::string when;  ///< time that the signer claims
    std::string key;   ///< fingerprint
    std::string open;  ///< said instead of name and time as long as nobody has signed
    friend bool operator==(const SignaturePlace&, const SignaturePlace&) = default;
};

/// Places side by side, always on one page.
struct Signatures {
    std::vector<SignaturePlace> places;
    friend bool operator==(const Signatures&, const Signatures&) = default;
};

struct NewPage {
    friend bool operator==(const NewPage&, const NewPage&) = default;
};

using Block = std::variant<Paragraph, Table, Signatures, NewPage>;

struct Publication {
    Language language = Language::German;
    std::string title;       ///< head of each page, at the left
    std::string identity;    ///< head of each page, at the right: version and short hash
    std::string mark;        ///< "Entwurf"; empty for what is in force
    std::string foot;        ///< foot of each page, at the left
    std::string pageOf;      ///< "Seite %1 von %2"
    std::vector<Block> blocks;
};

/// Everything that is said, one line each, in the order of reading; without heads and feet of pages.
[[nodiscard]] std::string plainText(const Publication& publication);

}  // namespace handschlag::publish
