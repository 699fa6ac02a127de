#include "core/agreement/bundle_checks.h"

#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <string_view>

namespace handschlag::agreement {
namespace {

bool isOf(const Error& error, std::initializer_list<std::string_view> codes) { return std::ranges::find(codes, error.code.name) != codes.end(); }

bool isUnchangedProblem(const Error& error) { return isOf(error, {"bundle.digest_differs"}); }
bool isBothSidesProblem(const Error& error) { return isOf(error, {"bundle.unsigned", "bundle.signed_twice"}); }
bool isTimeProblem(const Error& error) { return isOf(error, {"signature.revoked", "signature.from_future"}); }

bool isTextProblem(const Error& error)
{
    return isOf(error, {"bundle.hash_differs"}) || error.code.name.starts_with("agreement.") || error.code.name.starts_with("canonical.");
}

bool isReadableProblem(const Error& error)
{
    const bool others = isUnchangedProblem(error) || isBothSidesProblem(error) || isTextProblem(error) || error.code.name.starts_with("signature.");
    return !others;
}

template <class Test>
BundleCheck checkOf(CheckedThing what, const std::vector<Error>& problems, Test test, std::string person = {})
{
    BundleCheck check{what, CheckOutcome::Passed, std::move(person), {}};
    std::ranges::copy_if(problems, std::back_inserter(check.problems), test);
    if (!check.problems.empty()) check.outcome = CheckOutcome::Failed;
    return check;
}

}  // namespace

std::vector<BundleCheck> checksOf(const Verification& verification)
{
    std::vector<BundleCheck> checks{checkOf(CheckedThing::Readable, verification.problems, isReadableProblem)};
    if (!verification.content) {
        // Nothing further could be looked at; what was found stands under the first line.
        checks.front().outcome = CheckOutcome::Failed;
        checks.front().problems = verification.problems;
        return checks;
    }
    checks.push_back(checkOf(CheckedThing::Unchanged, verification.problems, isUnchangedProblem));
    checks.push_back(checkOf(CheckedThing::Text, verification.problems, isTextProblem));
    for (const VerifiedSignature& one : verification.signatures) {
        const std::string& person = one.signature.person;
        checks.push_back(checkOf(CheckedThing::SignatureFits, one.problems, [](const Error& error) { return !isTimeProblem(error); }, person));
        checks.push_back(checkOf(CheckedThing::KeyInForce, one.problems, isTimeProblem, person));
    }
    BundleCheck both = checkOf(CheckedThing::BothSides, verification.problems, isBothSidesProblem);
    if (both.outcome == CheckOutcome::Passed && !verification.bothSides) both.outcome = CheckOutcome::Open;
    checks.push_back(std::move(both));
    for (const VerifiedSignature& one : verification.signatures)
        checks.push_back({CheckedThing::Confirmed, one.confirmed ? CheckOutcome::Passed : one.valid ? CheckOutcome::Open : CheckOutcome::Failed,
                          one.signature.person, {}});
    return checks;
}

}  // namespace handschlag::agreement
