#pragma once
// Personas: whom a definition has in mind. A persona lives in the free note of the fit clause, in a line of stable wording, and is tied to the
// criteria by the names of their buckets:
//
//   Persona (Petra): Leitet die Produktion. Erkannt an: Rolle „entscheidet“; Branche „Zielbranche“.
//
// So it is signed with the clause and does not execute; what executes are the buckets it names. A sign whose criterion or bucket got another name
// stays in the text as it is written, but is no longer recognised: choose it anew.

#include <string>
#include <vector>

#include "core/agreement/document.h"

namespace handschlag::agreement {

/// A lead of this persona lies in this bucket of this criterion (of fit or situation).
struct PersonaSign {
    std::string criterion;  ///< id
    std::string bucket;     ///< id
    friend bool operator==(const PersonaSign&, const PersonaSign&) = default;
};

struct Persona {
    std::string name;
    LocalizedText description;
    std::vector<PersonaSign> signs;  ///< at most one per criterion, in the order of the document
    friend bool operator==(const Persona&, const Persona&) = default;
};

[[nodiscard]] std::vector<Persona> personas(const Document& document);
/// A persona without a name is left out.
void setPersonas(Document& document, const std::vector<Persona>& personas);

/// Points of fit of a lead that shows all signs, and whether one of them excludes it. What is not said of the persona counts 0.
struct PersonaFit {
    Centipoints points = 0;
    bool excluded = false;
    friend bool operator==(const PersonaFit&, const PersonaFit&) = default;
};
[[nodiscard]] PersonaFit fitOf(const Persona& persona, const Document& document);

}  // namespace handschlag::agreement
