#include "ui/queue/touch_words.h"

#include <QCoreApplication>

namespace handschlag::ui {
namespace {

struct TouchWords {
    Q_DECLARE_TR_FUNCTIONS(TouchWords)
};

QString asWritten(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

}  // namespace

QString channelName(std::string_view channel)
{
    if (channel == "call") return TouchWords::tr("Call");
    if (channel == "email") return TouchWords::tr("E-mail");
    if (channel == "letter") return TouchWords::tr("Letter");
    if (channel == "meeting") return TouchWords::tr("Meeting");
    if (channel == "social") return TouchWords::tr("Social network");
    return asWritten(channel);
}

QString touchResultName(std::string_view result)
{
    if (result == "reached") return TouchWords::tr("reached");
    if (result == "no_answer") return TouchWords::tr("no answer");
    if (result == "message_left") return TouchWords::tr("message left");
    if (result == "replied") return TouchWords::tr("replied");
    if (result == "bounced") return TouchWords::tr("bounced");
    if (result == "wrong_contact") return TouchWords::tr("wrong contact");
    if (result == "sent") return TouchWords::tr("sent");
    return asWritten(result);
}

QString dutyName(handover::Duty duty)
{
    using enum handover::Duty;
    switch (duty) {
        case None: return {};
        case Decide: return TouchWords::tr("Decide");
        case FirstTouch: return TouchWords::tr("First touch");
        case Touch: return TouchWords::tr("Next touch");
        case FollowUp: return TouchWords::tr("Follow up");
        case Conclude: return TouchWords::tr("Conclude");
        case Correct: return TouchWords::tr("Correct (marketing)");
        case Object: return TouchWords::tr("Object (marketing)");
        case Rule: return TouchWords::tr("Rule on the dispute");
    }
    return {};
}

}  // namespace handschlag::ui
