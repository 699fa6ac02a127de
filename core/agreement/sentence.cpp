#include "core/agreement/sentence.h"

#include "core/agreement/clause_ids.h"
#include "core/agreement/terms_text.h"

namespace handschlag::agreement {
namespace {

/// Adds the clauses and their parts in the order of the document.
class Reader {
public:
    Reader(const Document& document, Language language) : document_(document), w_(language), headings_(wholeClauses(document)) {}

    std::vector<ClauseText> read()
    {
        whole(document_.stages, stagesText(w_, document_.stages));
        readRequired();
        readFit();
        readBehaviour();
        whole(document_.bant, bantText(w_, document_));
        whole(document_.exclusions, exclusionsText(w_));
        for (const Exclusion& exclusion : document_.exclusions.exclusions)
            part(exclusion.id, w_.name(exclusion.name), exclusionText(w_, document_, exclusion));
        whole(document_.thresholds, thresholdsText(w_, document_));
        whole(document_.marketing, marketingText(w_, document_.marketing));
        whole(document_.sales, salesText(w_, document_.sales));
        whole(document_.routing, routingText(w_));
        for (const Route& route : document_.routing.routes) part(route.id, w_.name(route.name), routeText(w_, document_, route));
        whole(document_.reasons, reasonsText(w_, document_));
        whole(document_.calendar, calendarText(w_, document_.calendar));
        whole(document_.signatories, signatoriesText(w_, document_.signatories));
        return std::move(result_);
    }

private:
    void whole(const Clause& clause, Sentences sentences)
    {
        const CitableClause& heading = headings_[next_++];
        current_ = clause.id;
        result_.push_back({clause.id, clause.id, w_.name(heading.name), std::move(sentences), w_.name(clause.note)});
    }

    void part(const std::string& id, const std::string& heading, Sentences sentences)
    {
        result_.push_back({id, current_, heading.empty() ? id : capitalised(heading), std::move(sentences), {}});
    }

    void readRequired()
    {
        const RequiredClause& required = document_.required;
        whole(required, requiredText(w_, required));
        for (const auto* items : {&required.items, &required.forInquiry})
            for (const RequiredItem& item : *items) {
                std::vector<std::string> fields;
                for (const std::string& field : item.anyOf) fields.push_back(w_.field(field));
                part(item.id, w_.listed(fields, true), requiredItemText(w_, item, items == &required.forInquiry));
            }
    }

    void readFit()
    {
        whole(document_.fit, fitText(w_, document_.fit));
        for (const Criterion& criterion : document_.fit.criteria) part(criterion.id, w_.name(criterion.name), criterionText(w_, criterion));
        whole(document_.situation, situationText(w_, document_.situation));
        for (const Criterion& criterion : document_.situation.criteria) part(criterion.id, w_.name(criterion.name), criterionText(w_, criterion));
    }

    void readBehaviour()
    {
        whole(document_.behaviour, behaviourText(w_, document_.behaviour));
        for (const BehaviourGroup& group : document_.behaviour.groups) {
            part(group.id, w_.name(group.name), groupText(w_, group));
            for (const BehaviourRule& rule : group.rules) part(rule.id, w_.name(rule.name), behaviourRuleText(w_, rule));
        }
        for (const BehaviourRule& rule : document_.behaviour.penalties) part(rule.id, w_.name(rule.name), behaviourRuleText(w_, rule));
    }

    const Document& document_;
    Wording w_;
    std::vector<CitableClause> headings_;
    std::size_t next_ = 0;
    std::string current_;
    std::vector<ClauseText> result_;
};

}  // namespace

std::vector<ClauseText> sentences(const Document& document, Language language) { return Reader(document, language).read(); }

}  // namespace handschlag::agreement
