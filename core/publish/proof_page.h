#pragma once
// The end of an agreement on paper: who signed, and by what a reader can tell that it is the document that was signed.

#include "core/publish/agreement_publication.h"
#include "core/publish/stamp.h"

namespace handschlag::publish {

void setSignatures(std::vector<Block>& blocks, const AgreementPaper& paper, const agreement::Wording& wording, const Stamp& stamp);
/// On a page of its own: hashes, fingerprints, audit head, and what they prove and what they do not.
void setProof(std::vector<Block>& blocks, const AgreementPaper& paper, const agreement::Wording& wording, const Stamp& stamp);

}  // namespace handschlag::publish
