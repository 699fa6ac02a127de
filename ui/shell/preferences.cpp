#include "ui/shell/preferences.h"

#include <QFileInfo>

namespace handschlag::ui {
namespace {

constexpr int maxRecent = 8;
constexpr auto languageKey = "language";
constexpr auto themeKey = "theme";
constexpr auto textKey = "text_percent";
constexpr auto recentKey = "recent";
constexpr auto geometryKey = "geometry";

}  // namespace

std::optional<Language> Preferences::language() const
{
    const QString code = settings_->value(QLatin1String(languageKey)).toString();
    if (code == QLatin1String("de")) return Language::German;
    if (code == QLatin1String("en")) return Language::English;
    return std::nullopt;
}

void Preferences::setLanguage(Language language)
{
    settings_->setValue(QLatin1String(languageKey), language == Language::German ? QStringLiteral("de") : QStringLiteral("en"));
}

theme::Mode Preferences::theme() const
{
    const QString mode = settings_->value(QLatin1String(themeKey)).toString();
    if (mode == QLatin1String("light")) return theme::Mode::Light;
    return mode == QLatin1String("dark") ? theme::Mode::Dark : theme::Mode::System;
}

void Preferences::setTheme(theme::Mode mode)
{
    settings_->setValue(QLatin1String(themeKey), mode == theme::Mode::Light ? QStringLiteral("light") : mode == theme::Mode::Dark ? QStringLiteral("dark") : QString());
}

int Preferences::textPercent() const { return settings_->value(QLatin1String(textKey), 100).toInt(); }

void Preferences::setTextPercent(int percent) { settings_->setValue(QLatin1String(textKey), percent); }

QStringList Preferences::recent() const
{
    QStringList existing;
    for (const QString& path : settings_->value(QLatin1String(recentKey)).toStringList())
        if (QFileInfo::exists(path)) existing << path;
    return existing;
}

void Preferences::addRecent(const QString& path)
{
    QStringList paths = recent();
    paths.removeAll(path);
    paths.prepend(path);
    settings_->setValue(QLatin1String(recentKey), QStringList(paths.mid(0, maxRecent)));
}

void Preferences::removeRecent(const QString& path)
{
    QStringList paths = recent();
    paths.removeAll(path);
    settings_->setValue(QLatin1String(recentKey), paths);
}

QByteArray Preferences::geometry() const { return settings_->value(QLatin1String(geometryKey)).toByteArray(); }

void Preferences::setGeometry(const QByteArray& geometry) { settings_->setValue(QLatin1String(geometryKey), geometry); }

ViewMemory Preferences::memoryOf(const std::string& workspaceToken) const
{
    return {settings_, QStringLiteral("workspace/") + QString::fromStdString(workspaceToken)};
}

}  // namespace handschlag::ui
