#include "ui/publish/publish_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

#include "core/usecase/publishing.h"
#include "ui/publish/odt.h"
#include "ui/publish/pdf.h"
#include "ui/shared/languages.h"
#include "ui/shared/safe_file.h"
#include "ui/shared/theme.h"
#include "ui/shell/session.h"

namespace handschlag::ui {
namespace {

enum class Choice { German, English, Both };

std::string_view view(const QByteArray& bytes) { return {bytes.constData(), static_cast<std::size_t>(bytes.size())}; }

}  // namespace

Result<void> publishToFile(usecase::Store& store, VersionId version, const PublishDialog::Target& target, Instant now)
{
    const auto papers = usecase::publishVersion(store, version, target.languages, now);
    if (!papers) return std::unexpected(papers.error());
    if (target.format == PublishDialog::Format::Odt) return writeWholeFile(target.path, view(writeOdt(*papers)));
    const auto pdf = writePdf(*papers);
    if (!pdf) return std::unexpected(pdf.error());
    return writeWholeFile(target.path, view(pdf->bytes));
}

PublishDialog::PublishDialog(Session* session, VersionId version, int number, QWidget* parent)
    : QDialog(parent),
      session_(session),
      version_(version),
      number_(number),
      languages_(new QComboBox),
      format_(new QComboBox),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
{
    setObjectName(QStringLiteral("publishDialog"));
    setWindowTitle(tr("Publish version %1").arg(number));
    languages_->setObjectName(QStringLiteral("publishLanguages"));
    languages_->addItem(tr("German"), static_cast<int>(Choice::German));
    languages_->addItem(tr("English"), static_cast<int>(Choice::English));
    languages_->addItem(tr("German, then English"), static_cast<int>(Choice::Both));
    languages_->setCurrentIndex(currentLanguage() == Language::German ? 0 : 1);
    format_->setObjectName(QStringLiteral("publishFormat"));
    format_->addItem(tr("PDF, to hand over and to keep"), static_cast<int>(Format::Pdf));
    format_->addItem(tr("OpenDocument text, to comment in a word processor"), static_cast<int>(Format::Odt));
    buttons_->button(QDialogButtonBox::Save)->setText(tr("Choose a file…"));
    auto* hint = theme::plainLabel(tr("Only the version in this workspace and its .sla file are signed. What is printed is a copy of it."));
    hint->setWordWrap(true);
    theme::setTone(hint, theme::Tone::Muted);
    auto* form = new QFormLayout(this);
    form->setSpacing(theme::small);
    form->setContentsMargins(theme::large, theme::large, theme::large, theme::large);
    form->addRow(tr("&Language"), languages_);
    form->addRow(tr("&Kind of file"), format_);
    form->addRow(hint);
    form->addRow(buttons_);
    connect(buttons_, &QDialogButtonBox::accepted, this, &PublishDialog::choosePath);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

PublishDialog::Format PublishDialog::format() const { return static_cast<Format>(format_->currentData().toInt()); }

std::vector<Language> PublishDialog::languages() const
{
    switch (static_cast<Choice>(languages_->currentData().toInt())) {
        case Choice::German:
            return {Language::German};
        case Choice::English:
            return {Language::English};
        case Choice::Both:
            return {Language::German, Language::English};
    }
    return {};
}

void PublishDialog::choosePath()
{
    const bool pdf = format() == Format::Pdf;
    const QString ending = pdf ? QStringLiteral(".pdf") : QStringLiteral(".odt");
    const QString kind = pdf ? tr("PDF (*.pdf)") : tr("OpenDocument text (*.odt)");
    QString path = QFileDialog::getSaveFileName(this, windowTitle(), tr("agreement-version-%1").arg(number_) + ending, kind);
    if (!path.isEmpty()) publishTo(path);
}

void PublishDialog::publishTo(const QString& path)
{
    buttons_->setEnabled(false);
    session_->tasks().run<bool>(
        this,
        [version = version_, target = Target{path, format(), languages()}, now = session_->now()](usecase::Store& store, const Progress&) -> Result<bool> {
            const auto written = publishToFile(store, version, target, now);
            if (!written) return std::unexpected(written.error());
            return true;
        },
        [this, path](const Result<bool>& answer) {
            buttons_->setEnabled(true);
            if (!answer) return emit failed(answer.error());
            emit published(path);
            accept();
        });
}

}  // namespace handschlag::ui
