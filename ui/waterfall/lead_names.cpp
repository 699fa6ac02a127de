#include "ui/waterfall/lead_names.h"

#include "ui/shell/session.h"

namespace handschlag::ui {

void LeadNames::ask(Find find, Done done)
{
    Question question{std::move(find), std::move(done)};
    if (running_)
        waiting_ = std::move(question);
    else
        run(std::move(question));
}

void LeadNames::run(Question question)
{
    running_ = true;
    session_->tasks().run<StageLeads>(
        this,
        [find = std::move(question.find)](usecase::Store& store, const Progress&) -> Result<StageLeads> {
            StageLeads list = find();
            std::vector<LeadId> ids;
            ids.reserve(list.rows.size());
            for (const LeadListRow& row : list.rows) ids.push_back(row.lead);
            const auto labels = usecase::leadLabels(store, ids);
            if (!labels) return std::unexpected(labels.error());
            setLabels(list.rows, *labels);
            return list;
        },
        [this, done = std::move(question.done)](Result<StageLeads> list) {
            running_ = false;
            if (!waiting_) return done(std::move(list));
            Question next = std::move(*waiting_);
            waiting_.reset();
            run(std::move(next));
        });
}

}  // namespace handschlag::ui
