#pragma once
// One change put into a product's draft with the words it rests on as a comment. Inside the caller's transaction.

#include <nlohmann/json.hpp>
#include <string>

#include "core/agreement/difference.h"
#include "core/usecase/version_writing.h"

namespace handschlag::usecase {

/// The content with the change, if what it begins with stands there; refused with `moved` {clause, parameter}, by default feedback.parameter_differs.
[[nodiscard]] Result<agreement::Document> withChange(const nlohmann::json& content, const agreement::Change& change);
[[nodiscard]] Result<agreement::Document> withChange(const nlohmann::json& content, const agreement::Change& change, const ErrorCode& moved);

struct DraftChange {
    std::string product;
    agreement::Change change;
    std::string comment;         ///< empty: none
    bool returnToDraft = false;  ///< a proposed version comes back from the other side
};

/// Into the newest draft, else into a new one on the version in force: feedback.parameter_differs, feedback.draft_proposed as proposeRemedy says.
[[nodiscard]] Result<agreement::Version> changeDraft(Store& store, const DraftChange& wanted, const Person& actor, Instant now);

}  // namespace handschlag::usecase
