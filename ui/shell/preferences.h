#pragma once
// What the program remembers of its user, whatever the workspace: language, look, recent files.

#include <QSettings>
#include <QStringList>

#include <optional>

#include "core/base/localized_text.h"
#include "ui/shared/theme.h"
#include "ui/shared/view_memory.h"

namespace handschlag::ui {

class Preferences {
public:
    /// The settings must outlive this.
    explicit Preferences(QSettings* settings) : settings_(settings) {}

    [[nodiscard]] std::optional<Language> language() const;
    void setLanguage(Language language);
    [[nodiscard]] theme::Mode theme() const;
    void setTheme(theme::Mode mode);
    [[nodiscard]] int textPercent() const;
    void setTextPercent(int percent);

    /// Newest first, at most eight, only those that still exist.
    [[nodiscard]] QStringList recent() const;
    void addRecent(const QString& path);
    void removeRecent(const QString& path);

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    /// What is remembered of one workspace.
    [[nodiscard]] ViewMemory memoryOf(const std::string& workspaceToken) const;

private:
    QSettings* settings_;
};

}  // namespace handschlag::ui
