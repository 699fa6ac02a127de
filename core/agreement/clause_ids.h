#pragma once
// Everything in a document that can be cited by id: whole clauses and their parts, with the name people read.
//
//   for (const CitableClause& clause : citableClauses(document)) ...   // {"fit.employees", "fit", {"Mitarbeiterzahl", "Employees"}}

#include <string>
#include <string_view>
#include <vector>

#include "core/agreement/document.h"

namespace handschlag::agreement {

struct CitableClause {
    std::string id;
    std::string parent;  ///< id of the whole clause it belongs to; its own for a whole clause
    LocalizedText name;
};

/// In the order of the document. Besides what has an id of its own: "bant.budget" ... "bant.timing" and "sales.cadence".
[[nodiscard]] std::vector<CitableClause> citableClauses(const Document& document);
[[nodiscard]] bool isCitable(const Document& document, std::string_view id);
/// The fourteen whole clauses, with their headings.
[[nodiscard]] std::vector<CitableClause> wholeClauses(const Document& document);

}  // namespace handschlag::agreement
