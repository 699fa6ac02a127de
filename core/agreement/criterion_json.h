#pragma once
// JSON of what scores: criteria with their buckets, behaviour rules with their groups.

#include "core/agreement/json_codec.h"

namespace handschlag::agreement {

template <class Codec>
void describe(Codec& codec, Of<Codec, Bucket>& bucket)
{
    codec.required("id", bucket.id);
    codec.required("name", bucket.name);
    codec.required("match", bucket.match);
    codec.required("points_c", bucket.points);
    codec.optional("exclude", bucket.exclude);
}

template <class Codec>
void describe(Codec& codec, Of<Codec, Criterion>& criterion)
{
    codec.required("id", criterion.id);
    codec.required("name", criterion.name);
    codec.required("field", criterion.field);
    codec.required("buckets", criterion.buckets);
    codec.optional("missing_c", criterion.missing);
}

template <class Codec>
void describe(Codec& codec, Of<Codec, DecayStep>& step)
{
    codec.required("from_day", step.fromDay);
    codec.required("weight", step.weight);
}

template <class Codec>
void describe(Codec& codec, Of<Codec, BehaviourRule>& rule)
{
    codec.required("id", rule.id);
    codec.required("name", rule.name);
    codec.required("type", rule.type);
    codec.optional("asset", rule.asset);
    codec.optional("min_value", rule.minValue);
    codec.required("points_c", rule.points);
    codec.required("cap", rule.cap);
    codec.required("window_days", rule.windowDays);
    codec.required("decay", rule.decay);
    codec.optional("half_life_days", rule.halfLifeDays);
    codec.optional("steps", rule.steps);
    codec.optional("trigger", rule.trigger);
}

template <class Codec>
void describe(Codec& codec, Of<Codec, BehaviourGroup>& group)
{
    codec.required("id", group.id);
    codec.required("name", group.name);
    codec.optional("cap_c", group.cap);
    codec.required("rules", group.rules);
}

}  // namespace handschlag::agreement
