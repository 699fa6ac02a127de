#include "ui/review/review_pdf_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

#include "core/usecase/products.h"
#include "core/usecase/reviews.h"
#include "ui/publish/pdf.h"
#include "ui/review/review_words.h"
#include "ui/shared/languages.h"
#include "ui/shared/safe_file.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

enum class Choice { German, English, Both };

}  // namespace

Result<void> publishReviewToFile(usecase::Store& store, const std::string& product, const review::Quarter& quarter, const std::vector<Language>& languages,
                                 const QString& path, bool withLeads, Instant now, const Progress& progress)
{
    const auto line = usecase::resolveProduct(store, product);
    if (!line) return std::unexpected(line.error());
    std::vector<publish::Publication> papers;
    for (const Language language : languages) {
        const auto report = usecase::reviewReport(store, {*line, quarter, now, {}, withLeads, language}, progress);
        if (!report) return std::unexpected(report.error());
        auto paper = usecase::publishReview(store, *report, language, now);
        if (!paper) return std::unexpected(paper.error());
        papers.push_back(std::move(*paper));
    }
    const auto pdf = writePdf(papers);
    if (!pdf) return std::unexpected(pdf.error());
    return writeWholeFile(path, {pdf->bytes.constData(), static_cast<std::size_t>(pdf->bytes.size())});
}

ReviewPdfDialog::ReviewPdfDialog(Session* session, const review::Quarter& quarter, QWidget* parent)
    : QDialog(parent), session_(session), quarter_(quarter), languages_(new QComboBox), buttons_(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
{
    setObjectName(QStringLiteral("reviewPdfDialog"));
    setWindowTitle(tr("Report of %1 as PDF").arg(ReviewWords::quarter(quarter)));
    languages_->setObjectName(QStringLiteral("reviewPdfLanguages"));
    languages_->addItem(tr("German"), static_cast<int>(Choice::German));
    languages_->addItem(tr("English"), static_cast<int>(Choice::English));
    languages_->addItem(tr("German, then English"), static_cast<int>(Choice::Both));
    languages_->setCurrentIndex(currentLanguage() == Language::German ? 0 : 1);
    buttons_->button(QDialogButtonBox::Save)->setText(tr("Choose a file…"));
    auto* hint = theme::plainLabel(tr("A4, for both sides: figures, decisions, notes and what is still missing. Voices stand without names."));
    hint->setWordWrap(true);
    theme::setTone(hint, theme::Tone::Muted);
    auto* form = new QFormLayout(this);
    form->setSpacing(theme::small);
    form->setContentsMargins(theme::large, theme::large, theme::large, theme::large);
    form->addRow(tr("&Language"), languages_);
    form->addRow(hint);
    form->addRow(buttons_);
    connect(buttons_, &QDialogButtonBox::accepted, this, &ReviewPdfDialog::choosePath);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

std::vector<Language> ReviewPdfDialog::languages() const
{
    switch (static_cast<Choice>(languages_->currentData().toInt())) {
        case Choice::German: return {Language::German};
        case Choice::English: return {Language::English};
        case Choice::Both: return {Language::German, Language::English};
    }
    return {};
}

void ReviewPdfDialog::choosePath()
{
    const QString name = tr("review-%1").arg(QString::fromStdString(review::toText(quarter_))) + QStringLiteral(".pdf");
    QString path = QFileDialog::getSaveFileName(this, windowTitle(), name, tr("PDF (*.pdf)"));
    if (path.isEmpty()) return;
    if (!path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive)) path += QStringLiteral(".pdf");
    publishTo(path);
}

void ReviewPdfDialog::publishTo(const QString& path)
{
    buttons_->button(QDialogButtonBox::Save)->setEnabled(false);
    const bool withLeads = !session_->actor() || session_->actor()->side != agreement::Side::Observer;
    session_->tasks().run<bool>(
        this,
        [product = session_->product(), quarter = quarter_, languages = languages(), path, withLeads, now = session_->now()](usecase::Store& store,
                                                                                                                         const Progress& progress) -> Result<bool> {
            const auto written = publishReviewToFile(store, product, quarter, languages, path, withLeads, now, progress);
            if (!written) return std::unexpected(written.error());
            return true;
        },
        [this, path](const Result<bool>& answer) {
            buttons_->button(QDialogButtonBox::Save)->setEnabled(true);
            if (!answer) return emit failed(answer.error());
            emit published(path);
            accept();
        });
}

}  // namespace handschlag::ui
