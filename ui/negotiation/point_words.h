#pragma once
// One negotiated change as people read it: where, from what to what, by whom, how it stands, and what was said. Plain text.
//
//   const PointWords words = pointWords(point, {base, current, persons, zone, now});

#include <QString>
#include <QStringList>
#include <QTimeZone>

#include "core/agreement/negotiation.h"
#include "core/usecase/people.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {

/// What points are read with.
struct PointContext {
    const agreement::Document& base;     ///< what the version stands on
    const agreement::Document& current;  ///< as it stands now
    const std::vector<usecase::Person>& persons;
    const QTimeZone& zone;
    Instant now;
};

struct PointWords {
    agreement::Place place;
    QString where;   ///< "Company size, 1 to 99: points"
    QString before;  ///< empty: nothing was there
    QString after;   ///< empty: it is gone
    QString offered; ///< with an offer; "leave it out" where it offers that
    QString author;  ///< "M. Roth (sales), today 09:10"
    QString state;   ///< "awaits marketing's answer"
    theme::Tone tone = theme::Tone::Neutral;
    QStringList remarks;  ///< what was said, oldest first
    agreement::PointState stands = agreement::PointState::Pending;
    agreement::Side authorSide = agreement::Side::Marketing;

    friend bool operator==(const PointWords&, const PointWords&) = default;
};

[[nodiscard]] PointWords pointWords(const agreement::Point& point, const PointContext& context);
/// "M. Roth (sales)"; "somebody" for a person that is gone.
[[nodiscard]] QString personName(PersonId id, agreement::Side side, const std::vector<usecase::Person>& persons);

}  // namespace handschlag::ui
