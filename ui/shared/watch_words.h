#pragma once
// What became of a run over the watched folder, in sentences.

#include <QString>
#include <QStringList>

#include "core/usecase/watched_folder.h"

namespace handschlag::ui {

class WatchWords {
public:
    explicit WatchWords(const usecase::WatchReport& report);
    /// One sentence of what was imported; empty if nothing was.
    [[nodiscard]] QString imported() const { return imported_; }
    /// Files that need somebody to look at them: without a mapping, refused, or with refused rows. One line each.
    [[nodiscard]] const QStringList& problems() const { return problems_; }
    /// Everything, a line each; says so if nothing was new.
    [[nodiscard]] QString all() const;

private:
    QString imported_;
    QStringList problems_;
};

}  // namespace handschlag::ui
