#include "ui/waterfall/part_brush.h"

#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

theme::Tone toneOf(pipeline::Part part)
{
    switch (part) {
        case pipeline::Part::Advanced:
            return theme::Tone::Accent;
        case pipeline::Part::Open:
            return theme::Tone::Neutral;
        case pipeline::Part::Rejected:
            return theme::Tone::Danger;
        case pipeline::Part::Left:
            return theme::Tone::Muted;
    }
    return theme::Tone::Neutral;
}

}  // namespace

QBrush partBrush(BarPart part, const QPalette& palette)
{
    if (!part) return {theme::ink(theme::Tone::Muted, palette), Qt::Dense7Pattern};
    switch (*part) {
        case pipeline::Part::Advanced:
            return theme::fill(theme::Tone::Accent, palette);
        case pipeline::Part::Open:
            return theme::wash(theme::Tone::Accent, palette);
        case pipeline::Part::Rejected:
            return {theme::fill(theme::Tone::Danger, palette), Qt::BDiagPattern};
        case pipeline::Part::Left:
            return {theme::fill(theme::Tone::Muted, palette), Qt::CrossPattern};
    }
    return {};
}

QPen partPen(BarPart part, const QPalette& palette)
{
    if (!part) return {theme::ink(theme::Tone::Muted, palette), 1, Qt::DashLine};
    return {theme::fill(toneOf(*part), palette), 1};
}

}  // namespace handschlag::ui
