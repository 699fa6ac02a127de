#include "core/agreement/rule.h"

namespace handschlag::agreement {
namespace {

bool same(const AllOf& a, const AllOf& b) { return a.rules == b.rules; }
bool same(const AnyOf& a, const AnyOf& b) { return a.rules == b.rules; }
bool same(const AtLeast& a, const AtLeast& b) { return a.count == b.count && a.rules == b.rules; }
bool same(const Not& a, const Not& b) { return a.rule == b.rule; }
bool same(const IsComplete&, const IsComplete&) { return true; }
bool same(const FitAtLeast& a, const FitAtLeast& b) { return a.points == b.points; }
bool same(const BehaviourAtLeast& a, const BehaviourAtLeast& b) { return a.points == b.points; }
bool same(const SumAtLeast& a, const SumAtLeast& b) { return a.points == b.points; }
bool same(const BantIs& a, const BantIs& b) { return a.field == b.field && a.answers == b.answers; }
bool same(const BantPointsAtLeast& a, const BantPointsAtLeast& b) { return a.points == b.points; }
bool same(const InquiryActive&, const InquiryActive&) { return true; }
bool same(const ActivityWithin& a, const ActivityWithin& b) { return a.types == b.types && a.withinDays == b.withinDays; }
bool same(const FieldIs& a, const FieldIs& b) { return a.field == b.field && a.match == b.match && a.missing == b.missing; }
bool same(const MeasureIs& a, const MeasureIs& b) { return a.measure == b.measure; }

}  // namespace

bool operator==(const Rule& a, const Rule& b)
{
    if (a.node.index() != b.node.index()) return false;
    return std::visit(
        [&b](const auto& left) {
            using Node = std::decay_t<decltype(left)>;
            return same(left, std::get<Node>(b.node));
        },
        a.node);
}

}  // namespace handschlag::agreement
