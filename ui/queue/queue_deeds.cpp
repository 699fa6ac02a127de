#include "ui/queue/queue_deeds.h"

#include "core/usecase/handover_step.h"

namespace handschlag::ui::deeds {
namespace {

using handover::Handover;

bool isOpen(const usecase::QueueEntry& entry) { return entry.handover.state == handover::State::Open; }

Result<Handover> acceptOne(const DeedContext& context)
{
    return usecase::accept(context.store, context.handover, context.rowVersion, context.actor, context.now);
}

/// The request as it was made for one lead, for the lead it is written for.
template <class Request>
Request addressed(Request request, const DeedContext& context)
{
    request.handover = context.handover;
    request.rowVersion = context.rowVersion;
    return request;
}

}  // namespace

Deed accept() { return {.write = acceptOne}; }

Deed praise()
{
    Deed deed{.write = [](const DeedContext& context) { return usecase::markGoodLead(context.store, context.handover, context.actor, context.now); }};
    deed.leaves = false;
    deed.also = acceptOne;
    deed.alsoFor = isOpen;
    return deed;
}

Deed reject(usecase::RejectRequest request, RejectPurpose purpose)
{
    return {.write = [request = std::move(request), purpose](const DeedContext& context) {
        const usecase::RejectRequest one = addressed(request, context);
        if (purpose == RejectPurpose::Recycle) return usecase::recycle(context.store, one, context.actor, context.now);
        if (purpose == RejectPurpose::Disqualify) return usecase::disqualify(context.store, one, context.actor, context.now);
        return usecase::reject(context.store, one, context.actor, context.now);
    }};
}

Deed touch(usecase::TouchRequest request)
{
    return {.write = [request = std::move(request)](const DeedContext& context) {
        return usecase::logTouch(context.store, addressed(request, context), context.actor, context.now);
    }};
}

Deed followUp(usecase::FollowUpRequest request)
{
    Deed deed{.write = [request = std::move(request)](const DeedContext& context) {
        return usecase::setFollowUp(context.store, addressed(request, context), context.actor, context.now);
    }};
    deed.also = acceptOne;
    deed.alsoFor = isOpen;
    return deed;
}

Deed qualify(usecase::QualifyRequest request)
{
    return {.write = [request = std::move(request)](const DeedContext& context) {
        return usecase::qualify(context.store, addressed(request, context), context.actor, context.now);
    }};
}

Deed giveBack(usecase::ReturnRequest request)
{
    return {.write = [request = std::move(request)](const DeedContext& context) {
        return usecase::giveBack(context.store, addressed(request, context), context.actor, context.now);
    }};
}

Deed merge(usecase::MergeRequest request)
{
    return {.write = [request = std::move(request)](const DeedContext& context) {
        return usecase::mergeInto(context.store, addressed(request, context), context.actor, context.now);
    }};
}

Deed conclude(OutcomeRequest request)
{
    return {.write = [request = std::move(request)](const DeedContext& context) {
        switch (request.outcome) {
            case Outcome::Opportunity:
                return usecase::openOpportunity(context.store, context.handover, context.rowVersion, request.amountCents, context.actor, context.now);
            case Outcome::Won:
                return usecase::win(context.store, context.handover, context.rowVersion, request.amountCents, context.actor, context.now);
            case Outcome::Lost:
                break;
        }
        return usecase::lose(context.store, context.handover, context.rowVersion, request.comment, context.actor, context.now);
    }};
}

Deed note(usecase::BantNote note)
{
    Deed deed{.write = [note = std::move(note)](const DeedContext& context) -> Result<Handover> {
        if (const auto noted = usecase::noteBant(context.store, context.handover, note, context.actor, context.now); !noted)
            return std::unexpected(noted.error());
        return usecase::storedHandover(context.store, context.handover);
    }};
    deed.leaves = false;
    deed.events = 0;
    return deed;
}

}  // namespace handschlag::ui::deeds
