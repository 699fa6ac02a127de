#include "core/publish/stamp.h"

namespace handschlag::publish {
namespace {

std::string twoDigits(int value) { return (value < 10 ? "0" : "") + std::to_string(value); }

}  // namespace

std::string Stamp::day(Instant at) const { return wording_.day(zone_.dayOf(at)); }

std::string Stamp::moment(Instant at) const
{
    const int minute = zone_.secondOfDay(at) / 60;
    return wording_.say("%1, %2 Uhr (%3)", "%1, %2 (%3)", {day(at), twoDigits(minute / 60) + ':' + twoDigits(minute % 60), zone_.name()});
}

}  // namespace handschlag::publish
