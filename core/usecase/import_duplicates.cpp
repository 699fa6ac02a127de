#include "core/usecase/import_duplicates.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace handschlag::usecase {
namespace {

using leads::Identity;
using leads::IdentityKeys;
using leads::Likeness;

constexpr std::array keyParts{&IdentityKeys::email, &IdentityKeys::nameAndCompany, &IdentityKeys::nameAndDomain};
constexpr std::size_t lookEvery = 4096;

leads::IdentityFields fieldsOf(const exchange::ReadRow& row)
{
    return {row.text("email"), row.text("first_name"), row.text("last_name"), row.text("company"), row.text("domain")};
}

/// Where each number was seen first, of the file and of the workspace.
struct Places {
    static constexpr std::size_t none = SIZE_MAX;
    std::size_t newcomer = none;
    std::size_t known = none;
};

class Search {
public:
    explicit Search(ImportRun& run) : run_(run), people_(*run.request.people) {}

    [[nodiscard]] Result<void> run()
    {
        if (const auto read = readNewcomers(); !read) return read;
        findKnown();
        std::vector<ImportDuplicate> found;
        for (std::size_t i = 0; i < keys_.size(); ++i) {
            if (i % lookEvery == 0 && run_.progress.stopped()) return refuse(taskCancelled);
            if (auto duplicate = likest(i)) found.push_back(std::move(*duplicate));
        }
        run_.report.likelyTotal = static_cast<std::int64_t>(found.size());
        if (found.size() > mostPairs) {
            std::ranges::stable_sort(found, std::greater{}, [](const ImportDuplicate& each) { return each.likeness.score(); });
            found.resize(mostPairs);
            std::ranges::sort(found, {}, &ImportDuplicate::row);
        }
        run_.report.likely = std::move(found);
        return {};
    }

private:
    [[nodiscard]] Identity identityAt(std::size_t newcomer) const
    {
        exchange::RowBlock block;
        run_.reader.read(run_.newcomers[newcomer], 1, block);
        return block.problemOf(0) ? Identity{} : leads::identityOf(fieldsOf(block.row(0)));
    }

    [[nodiscard]] Result<void> readNewcomers()
    {
        keys_.reserve(run_.newcomers.size());
        return run_.eachBlock([this](std::size_t first, const exchange::RowBlock& block) -> Result<void> {
            for (std::size_t row = first; row < first + block.size() && keys_.size() < run_.newcomers.size(); ++row)
                if (row == run_.newcomers[keys_.size()]) add(leads::keysOf(leads::identityOf(fieldsOf(block.row(row - first)))));
            return {};
        });
    }

    void add(const IdentityKeys& keys)
    {
        for (const auto part : keyParts) {
            if (keys.*part == 0) continue;
            Places& places = places_[keys.*part];
            if (places.newcomer == Places::none) places.newcomer = keys_.size();
        }
        keys_.push_back(keys);
    }

    void findKnown()
    {
        for (std::size_t row = 0; row < people_.keys.size(); ++row)
            for (const auto part : keyParts)
                if (const auto found = places_.find(people_.keys[row].*part); found != places_.end() && found->second.known == Places::none)
                    found->second.known = row;
    }

    /// The lead of the workspace or the earlier row with the highest score; of equals the lead.
    [[nodiscard]] std::optional<ImportDuplicate> likest(std::size_t newcomer) const
    {
        std::optional<Identity> own;
        Likeness best;
        std::size_t known = Places::none, earlier = Places::none;
        const auto look = [&](const Identity& other, bool isKnown, std::size_t place) {
            const Likeness alike = leads::likenessOf(*own, other);
            if (!alike.isLikely() || (best.isLikely() && alike.score() <= best.score())) return;
            best = alike;
            known = isKnown ? place : Places::none;
            earlier = isKnown ? Places::none : place;
        };
        for (const bool isKnown : {true, false})
            for (const auto part : keyParts) {
                if (keys_[newcomer].*part == 0) continue;
                const Places& places = places_.at(keys_[newcomer].*part);
                const std::size_t place = isKnown ? places.known : places.newcomer;
                if (place == Places::none || (!isKnown && place >= newcomer)) continue;
                if (!own) own = identityAt(newcomer);
                look(isKnown ? leads::identityOf(leads::identityFieldsAt(*people_.population, place)) : identityAt(place), isKnown, place);
            }
        if (!best.isLikely()) return std::nullopt;
        ImportDuplicate duplicate;
        duplicate.row = run_.rowNumber(run_.newcomers[newcomer]);
        duplicate.brought = glimpseOf(newcomer);
        duplicate.known = known != Places::none ? glimpseAt(*people_.population, known) : glimpseOf(earlier);
        if (known == Places::none) duplicate.otherRow = run_.rowNumber(run_.newcomers[earlier]);
        duplicate.likeness = best;
        return duplicate;
    }

    [[nodiscard]] LeadGlimpse glimpseOf(std::size_t newcomer) const
    {
        leads::Lead lead;
        exchange::RowBlock block;
        run_.reader.read(run_.newcomers[newcomer], 1, block);
        if (!block.problemOf(0)) {
            const exchange::ReadRow row = block.row(0);
            lead.createdAt = Instant{row.number("created_at").value_or(run_.now.seconds)};
            for (std::size_t i = 0; i < row.names().size(); ++i)
                if (row.has(row.names()[i])) lead.fields.emplace(row.names()[i], leads::fieldValueOf(row.values()[i]));
        }
        return usecase::glimpseOf(lead);
    }

    ImportRun& run_;
    const leads::KnownPeople& people_;
    std::vector<IdentityKeys> keys_;  ///< by newcomer
    std::unordered_map<std::uint64_t, Places> places_;
};

}  // namespace

DecidedRows::DecidedRows(std::span<const RowDecision> decisions)
{
    for (const RowDecision& decision : decisions) {
        decisions_.insert_or_assign(decision.row, decision);
        leads_.emplace(decision.row, LeadId{});
        if (decision.otherRow != 0) leads_.emplace(decision.otherRow, LeadId{});
    }
}

bool DecidedRows::names(std::int64_t row) const
{
    const auto found = decisions_.find(row);
    return found != decisions_.end() && found->second.choice == DuplicateChoice::SameLead && found->second.otherRow != 0;
}

DecidedRows::Same DecidedRows::sameAs(std::int64_t row) const
{
    const auto found = decisions_.find(row);
    if (found == decisions_.end() || found->second.choice != DuplicateChoice::SameLead) return {};
    if (found->second.otherRow == 0) return {found->second.lead, false};
    return {leads_.at(found->second.otherRow), true};
}

void DecidedRows::note(std::int64_t row, LeadId lead)
{
    if (const auto found = leads_.find(row); found != leads_.end()) found->second = lead;
}

std::vector<LeadPair> DecidedRows::keptApart() const
{
    std::vector<LeadPair> pairs;
    for (const auto& [row, decision] : decisions_) {
        if (decision.choice != DuplicateChoice::NeverMerge) continue;
        const LeadId other = decision.otherRow == 0 ? decision.lead : leads_.at(decision.otherRow);
        const LeadId own = leads_.at(row);
        if (own && other && own != other) pairs.emplace_back(other, own);
    }
    return pairs;
}

Result<void> findImportDuplicates(ImportRun& run)
{
    if (!run.request.people || run.newcomers.empty()) return {};
    return Search(run).run();
}

}  // namespace handschlag::usecase
