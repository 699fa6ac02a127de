#include "ui/review/review_load.h"

#include <algorithm>

#include "core/leads/population.h"
#include "core/usecase/desk_handovers.h"
#include "core/usecase/products.h"
#include "core/usecase/review_meeting.h"
#include "core/usecase/waterfalls.h"

namespace handschlag::ui {
namespace {

using review::Quarter;

Result<Quarter> wantedQuarter(usecase::Store& store, const ReviewWish& wish, std::vector<Quarter>& quarters)
{
    if (wish.quarter) {
        if (std::ranges::find(quarters, *wish.quarter) == quarters.end()) quarters.push_back(*wish.quarter);
        std::ranges::sort(quarters, [](const Quarter& a, const Quarter& b) { return a.first().number > b.first().number; });
        return *wish.quarter;
    }
    const auto over = std::ranges::find_if(quarters, [&wish](const Quarter& quarter) { return quarter.end() <= wish.today; });
    if (over != quarters.end()) return *over;
    if (!quarters.empty()) return quarters.front();
    const auto month = usecase::fiscalYearStart(store);
    if (!month) return std::unexpected(month.error());
    quarters.push_back(review::quarterOf(wish.today, *month));
    return quarters.front();
}

/// The report names the disputes; what both sides said of them stands on marketing's desk.
Result<void> readDisputes(usecase::Store& store, ReviewLoad& load)
{
    usecase::MarketingDesk desk;
    desk.persons = load.persons;
    if (const auto read = usecase::addHandovers(store, leads::Population{}, load.now, desk); !read) return std::unexpected(read.error());
    for (usecase::DeskRow& row : desk.of(usecase::DeskSection::Disputes).rows) {
        const auto known = std::ranges::find(load.report.openDisputes, row.handover, &review::Dispute::handover);
        if (known != load.report.openDisputes.end()) load.disputes.push_back(std::move(row));
    }
    std::vector<LeadId> leads;
    for (const usecase::DeskRow& row : load.disputes) leads.push_back(row.lead);
    const auto labels = usecase::leadLabels(store, leads);
    if (!labels) return std::unexpected(labels.error());
    for (std::size_t i = 0; i < load.disputes.size(); ++i) {
        load.disputes[i].name = (*labels)[i].name;
        load.disputes[i].company = (*labels)[i].company;
    }
    return {};
}

Result<void> readAgreement(usecase::Store& store, ReviewLoad& load)
{
    auto agreement = loadAgreement(store, load.report.figures.product, 0, load.now);
    if (!agreement) return std::unexpected(agreement.error());
    if (!agreement->versions.empty()) load.agreement = std::move(*agreement);
    return {};
}

}  // namespace

QString ReviewLoad::person(PersonId id) const
{
    const auto found = std::ranges::find(persons, id, &usecase::Person::id);
    return found == persons.end() ? QString() : QString::fromStdString(found->name);
}

Result<ReviewLoad> loadReview(usecase::Store& store, const ReviewWish& wish, const Progress& progress)
{
    const auto product = usecase::resolveProduct(store, wish.product);
    if (!product) return std::unexpected(product.error());
    ReviewLoad load;
    load.now = wish.now;
    auto quarters = usecase::reviewQuarters(store, *product, wish.today);
    if (!quarters) return std::unexpected(quarters.error());
    load.quarters = std::move(*quarters);
    const auto quarter = wantedQuarter(store, wish, load.quarters);
    if (!quarter) return std::unexpected(quarter.error());
    const bool withLeads = !wish.viewer || wish.viewer->side != agreement::Side::Observer;
    auto report = usecase::reviewReport(
        store, {*product, *quarter, wish.now, wish.viewer ? wish.viewer->id : PersonId{}, withLeads, wish.language, wish.withWonBase}, progress);
    if (!report) return std::unexpected(report.error());
    load.report = std::move(*report);
    load.wonBaseCounted = wish.withWonBase || load.isFrozen();
    auto persons = store.people().persons();
    if (!persons) return std::unexpected(persons.error());
    load.persons = std::move(*persons);
    auto questions = usecase::voiceQuestions(store, *product, wish.language);
    if (!questions) return std::unexpected(questions.error());
    load.questions = std::move(*questions);
    if (const auto read = withLeads ? readDisputes(store, load) : Result<void>{}; !read) return std::unexpected(read.error());
    if (const auto read = readAgreement(store, load); !read) return std::unexpected(read.error());
    return load;
}

}  // namespace handschlag::ui
