#pragma once
// Publishing a version from the window: which languages, which kind of file, and where. Makes the file off the window's thread.

#include <QDialog>

#include <vector>

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/localized_text.h"
#include "core/usecase/ports.h"

class QComboBox;
class QDialogButtonBox;

namespace handschlag::ui {

class Session;

class PublishDialog : public QDialog {
    Q_OBJECT
public:
    enum class Format { Pdf, Odt };
    struct Target {
        QString path;
        Format format = Format::Pdf;
        std::vector<Language> languages;
    };

    PublishDialog(Session* session, VersionId version, int number, QWidget* parent = nullptr);
    [[nodiscard]] Format format() const;
    [[nodiscard]] std::vector<Language> languages() const;
    /// Makes the file, then says published() or failed(). The dialog is closed when it is done.
    void publishTo(const QString& path);

signals:
    void published(const QString& path);
    void failed(const handschlag::Error& error);

private:
    void choosePath();

    Session* session_;
    VersionId version_;
    int number_;
    QComboBox* languages_;
    QComboBox* format_;
    QDialogButtonBox* buttons_;
};

/// The use case behind the dialog: reads the version, sets it, writes the file whole or not at all.
[[nodiscard]] Result<void> publishToFile(usecase::Store& store, VersionId version, const PublishDialog::Target& target, Instant now);

}  // namespace handschlag::ui
