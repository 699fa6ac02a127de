#pragma once
// The review on paper: which language, and where. Made off the window's thread; whole or not at all.

#include <QDialog>
#include <vector>

#include "core/review/quarter.h"
#include "ui/shell/session.h"

class QComboBox;
class QDialogButtonBox;

namespace handschlag::ui {

class ReviewPdfDialog : public QDialog {
    Q_OBJECT
public:
    ReviewPdfDialog(Session* session, const review::Quarter& quarter, QWidget* parent = nullptr);
    [[nodiscard]] std::vector<Language> languages() const;
    /// Makes the file, then says published() or failed(). The dialog is closed when it is done.
    void publishTo(const QString& path);

signals:
    void published(const QString& path);
    void failed(const handschlag::Error& error);

private:
    void choosePath();

    Session* session_;
    review::Quarter quarter_;
    QComboBox* languages_;
    QDialogButtonBox* buttons_;
};

/// The use case behind the dialog. Nobody's own figures stand on it.
[[nodiscard]] Result<void> publishReviewToFile(usecase::Store& store, const std::string& product, const review::Quarter& quarter,
                                               const std::vector<Language>& languages, const QString& path, bool withLeads, Instant now,
                                               const Progress& progress = {});

}  // namespace handschlag::ui
