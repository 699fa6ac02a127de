#include "core/publish/agreement_publication.h"

#include <algorithm>

#include "core/agreement/sentence.h"
#include "core/agreement/version_life.h"
#include "core/agreement/wording.h"
#include "core/calendar/zone.h"
#include "core/publish/clause_tables.h"
#include "core/publish/proof_page.h"
#include "core/publish/stamp.h"

namespace handschlag::publish {
namespace {

using namespace agreement;

/// So many sentences read better one below the other.
constexpr std::size_t mostInARow = 4;
/// What a criterion gives, and what a missing value gives.
constexpr std::ptrdiff_t spokenOfCriterion = 2;

std::string joined(const std::vector<std::string>& sentences)
{
    std::string text;
    for (const std::string& sentence : sentences) text += (text.empty() ? "" : " ") + sentence;
    return text;
}

/// Sets one clause after the other: what has a number of its own, what stands below it, its tables.
class Setter {
public:
    Setter(const AgreementPaper& paper, Language language) : document_(paper.document), w_(language) {}

    void setClauses(std::vector<Block>& blocks)
    {
        blocks_ = &blocks;
        for (const ClauseText& clause : sentences(document_, w_.language())) {
            if (clause.id == clause.parent)
                setWhole(clause);
            else
                setPart(clause);
        }
    }

private:
    /// Who signs stands where they sign.
    void add(Style style, const std::string& lead, const std::string& text) { blocks_->push_back(Paragraph{style, lead, text, whole_ == document_.signatories.id}); }
    void addTable(std::string_view id)
    {
        if (auto table = tableOf(w_, document_, id)) blocks_->push_back(std::move(*table));
    }

    void setWhole(const ClauseText& clause)
    {
        ++clause_;
        part_ = 0;
        whole_ = clause.id;
        add(Style::Heading, std::to_string(clause_), clause.heading);
        if (clause.sentences.size() > mostInARow)
            for (const std::string& sentence : clause.sentences) add(Style::Item, {}, sentence);
        else
            add(Style::Body, {}, joined(clause.sentences));
        if (!clause.note.empty()) add(Style::Note, w_.say("Anmerkung:", "Note:"), clause.note);
        addTable(clause.id);
    }

    void setPart(const ClauseText& clause)
    {
        if (isRule(clause.id)) return add(Style::Item, clause.heading + ':', joined(clause.sentences));
        if (isPenalty(clause.id)) return setPenalty(clause);
        if (clause.parent == document_.required.id) return add(Style::Item, {}, joined(clause.sentences));
        ++part_;
        add(Style::Subheading, std::to_string(clause_) + '.' + std::to_string(part_), clause.heading);
        // A criterion first says what it gives, then spells its words out: fine print below the table.
        const bool spelt = isCriterion(clause.id) && std::ssize(clause.sentences) > spokenOfCriterion;
        const auto said = clause.sentences.begin() + (spelt ? spokenOfCriterion : std::ssize(clause.sentences));
        add(Style::Body, {}, joined({clause.sentences.begin(), said}));
        addTable(clause.id);
        if (spelt) add(Style::FinePrint, {}, joined({said, clause.sentences.end()}));
    }

    void setPenalty(const ClauseText& clause)
    {
        const auto& penalties = document_.behaviour.penalties;
        if (penalties.front().id == clause.id) {
            ++part_;
            add(Style::Subheading, std::to_string(clause_) + '.' + std::to_string(part_), w_.say("Abzüge", "Penalties"));
            blocks_->push_back(rulesTable(w_, penalties));
        }
        add(Style::Item, clause.heading + ':', joined(clause.sentences));
    }

    [[nodiscard]] bool isCriterion(std::string_view id) const
    {
        return std::ranges::find(document_.fit.criteria, id, &Criterion::id) != document_.fit.criteria.end() ||
               std::ranges::find(document_.situation.criteria, id, &Criterion::id) != document_.situation.criteria.end();
    }
    [[nodiscard]] bool isRule(std::string_view id) const
    {
        return std::ranges::any_of(document_.behaviour.groups, [id](const BehaviourGroup& group) {
            return std::ranges::find(group.rules, id, &BehaviourRule::id) != group.rules.end();
        });
    }
    [[nodiscard]] bool isPenalty(std::string_view id) const
    {
        return std::ranges::find(document_.behaviour.penalties, id, &BehaviourRule::id) != document_.behaviour.penalties.end();
    }

    const Document& document_;
    Wording w_;
    int clause_ = 0;
    int part_ = 0;
    std::string whole_;
    std::vector<Block>* blocks_ = nullptr;
};

std::string titleOf(const AgreementPaper& paper, const Wording& w)
{
    const std::string title = w.name(paper.document.title);
    return title.empty() ? w.say("Vereinbarung", "Agreement") : title;
}

/// Empty for what is in force: it needs no mark.
std::string markOf(const AgreementPaper& paper, const Wording& w)
{
    if (isOnTrial(paper.version, paper.now)) return w.say("Probebetrieb", "Trial");
    switch (paper.version.state) {
        case VersionState::Draft:
            return w.say("Entwurf", "Draft");
        case VersionState::Proposed:
            return w.say("Vorgeschlagen", "Proposed");
        case VersionState::SignedByOne:
            return w.say("Einseitig unterzeichnet", "Signed by one side");
        case VersionState::InForce:
            return isInForce(paper.version, paper.now) ? std::string() : w.say("Noch nicht in Kraft", "Not yet in force");
        case VersionState::Superseded:
            return w.say("Abgelöst", "Superseded");
    }
    return {};
}

std::string stateOf(const AgreementPaper& paper, const Wording& w, const Stamp& stamp)
{
    const Version& version = paper.version;
    if (isOnTrial(version, paper.now)) return w.say("im Probebetrieb bis %1", "on trial until %1", {stamp.day(*version.trialUntil)});
    switch (version.state) {
        case VersionState::Draft:
            return w.say("Entwurf, nicht unterzeichnet", "draft, not signed");
        case VersionState::Proposed:
            return w.say("zur Unterzeichnung vorgeschlagen", "proposed for signing");
        case VersionState::SignedByOne:
            return w.say("von einer Seite unterzeichnet", "signed by one side");
        case VersionState::InForce:
            return w.say("in Kraft ab %1", "in force from %1", {stamp.day(version.inForceAt.value_or(paper.now))});
        case VersionState::Superseded:
            return version.supersededAt ? w.say("abgelöst am %1", "superseded on %1", {stamp.day(*version.supersededAt)})
                                        : w.say("abgelöst", "superseded");
    }
    return {};
}

void setTitle(std::vector<Block>& blocks, const AgreementPaper& paper, const Wording& w, const Stamp& stamp)
{
    blocks.push_back(Paragraph{Style::Overline, {},
                               w.say("Service Level Agreement (SLA)", "Service level agreement (SLA)")});
    blocks.push_back(Paragraph{Style::Title, {}, titleOf(paper, w)});
    Table facts{{{}, {}}, {}};
    if (!paper.document.organisation.empty()) facts.rows.push_back({w.say("Organisation", "Organisation"), paper.document.organisation});
    if (!paper.version.product.empty()) facts.rows.push_back({w.say("Produktlinie", "Product line"), paper.version.product});
    facts.rows.push_back({w.say("Fassung", "Version"), std::to_string(paper.version.number) + ", " + stateOf(paper, w, stamp)});
    facts.rows.push_back({w.say("Zeitzone", "Time zone"), paper.document.zone});
    facts.rows.push_back({w.say("Kurzer Nachweis", "Short proof"), shortHash(paper.version.hash)});
    blocks.push_back(std::move(facts));
}

}  // namespace

Result<Publication> agreementPublication(const AgreementPaper& paper, Language language)
{
    const auto zone = calendar::Zone::find(paper.document.zone);
    if (!zone) return std::unexpected(zone.error());
    const Wording w(language);
    const Stamp stamp(w, *zone);
    Publication publication;
    publication.language = language;
    publication.title = titleOf(paper, w);
    publication.identity =
        w.say("Fassung %1 · %2", "Version %1 · %2", {std::to_string(paper.version.number), shortHash(paper.version.hash)});
    publication.mark = markOf(paper, w);
    publication.foot = paper.document.organisation;
    publication.pageOf = w.say("Seite %1 von %2", "Page %1 of %2", {"%1", "%2"});
    setTitle(publication.blocks, paper, w, stamp);
    Setter(paper, language).setClauses(publication.blocks);
    setSignatures(publication.blocks, paper, w, stamp);
    setProof(publication.blocks, paper, w, stamp);
    return publication;
}

}  // namespace handschlag::publish
