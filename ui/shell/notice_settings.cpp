#include "ui/shell/notice_settings.h"

namespace handschlag::ui {
namespace {

constexpr auto handsOverKey = "handover/automatic";

QString nameOf(PersonId person, const char* what) { return QStringLiteral("notices/%1/%2").arg(person.value).arg(QLatin1String(what)); }

}  // namespace

handover::NoticeSettings noticeSettings(const ViewMemory& memory, PersonId person)
{
    const handover::NoticeSettings usual;
    const auto value = [&](const char* what, const QVariant& otherwise) { return memory.value(nameOf(person, what), otherwise); };
    handover::NoticeSettings settings;
    settings.on = value("on", usual.on).toBool();
    for (std::size_t i = 0; i < settings.kinds.size(); ++i) settings.kinds[i] = value(key(static_cast<handover::NoticeKind>(i)), usual.kinds[i]).toBool();
    settings.quietHours = value("quiet", usual.quietHours).toBool();
    settings.quietFrom = value("quiet_from", usual.quietFrom).toInt();
    settings.quietUntil = value("quiet_until", usual.quietUntil).toInt();
    settings.businessHoursOnly = value("business_hours_only", usual.businessHoursOnly).toBool();
    settings.showCompany = value("show_company", usual.showCompany).toBool();
    return settings;
}

void keepNoticeSettings(const ViewMemory& memory, PersonId person, const handover::NoticeSettings& settings)
{
    const auto keep = [&](const char* what, const QVariant& value) { memory.setValue(nameOf(person, what), value); };
    keep("on", settings.on);
    for (std::size_t i = 0; i < settings.kinds.size(); ++i) keep(key(static_cast<handover::NoticeKind>(i)), settings.kinds[i]);
    keep("quiet", settings.quietHours);
    keep("quiet_from", settings.quietFrom);
    keep("quiet_until", settings.quietUntil);
    keep("business_hours_only", settings.businessHoursOnly);
    keep("show_company", settings.showCompany);
}

std::optional<Instant> noticedUntil(const ViewMemory& memory, PersonId person)
{
    const QVariant value = memory.value(nameOf(person, "until"));
    return value.isValid() ? std::optional(Instant{value.toLongLong()}) : std::nullopt;
}

void keepNoticedUntil(const ViewMemory& memory, PersonId person, Instant until)
{
    memory.setValue(nameOf(person, "until"), QVariant::fromValue<qlonglong>(until.seconds));
}

bool handsOverByItself(const ViewMemory& memory) { return memory.value(QLatin1String(handsOverKey), true).toBool(); }

void keepHandsOverByItself(const ViewMemory& memory, bool on) { memory.setValue(QLatin1String(handsOverKey), on); }

}  // namespace handschlag::ui
