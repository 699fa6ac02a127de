#include "core/scoring/value_decisions.h"

#include <string>

#include "core/base/text.h"
#include "core/scoring/mail_domain.h"

namespace handschlag::scoring {

using Kind = FieldValue::Kind;

namespace {

bool isVisibleAscii(char c) { return c > ' ' && c < 0x7f; }

}  // namespace

bool fits(const Matcher& matcher, const FieldValue& value)
{
    return value.kind == Kind::Text ? matcher.fitsText(value.text) : matcher.fitsNumber(value.number, value.boolean);
}

int bucketOf(std::span<const Matcher> buckets, const FieldValue& value)
{
    if (value.kind == Kind::Missing) return missingValue;
    for (std::size_t i = 0; i < buckets.size(); ++i)
        if (fits(buckets[i], value)) return static_cast<int>(i);
    return noBucket;
}

BantAnswer answerOf(const FieldValue& value)
{
    if (value.kind == Kind::Text) return bantAnswer(value.text);
    return value.kind == Kind::Number ? bantAnswer(std::to_string(value.number)) : BantAnswer::Unknown;
}

Truth truthOfTest(const FieldTest& test, const FieldValue& value)
{
    return value.kind == Kind::Missing ? test.whenMissing : truthOf(fits(test.matcher, value));
}

bool isValid(std::string_view field, const FieldValue& value)
{
    switch (value.kind) {
        case Kind::Missing: return false;
        case Kind::Number: return !value.boolean || value.number != 0;
        case Kind::Text: return field == "email" ? isPlausibleEmail(value.text) : isVisibleAscii(value.text.front()) || !trimmed(value.text).empty();
    }
    return false;
}

}  // namespace handschlag::scoring
