// Where the table of an import comes from: a file that was chosen, dropped or copied, a sheet of a workbook, or rows that were pasted.

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QTabWidget>
#include <QTimer>

#include "ui/exchange/cell_text.h"
#include "ui/exchange/drop_area.h"
#include "ui/exchange/import_forecast.h"
#include "ui/exchange/import_page.h"
#include "ui/exchange/import_trial.h"
#include "ui/exchange/reading_options.h"
#include "ui/shared/messages.h"

namespace handschlag::ui {

void ImportPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!importing_ && !droppedFile(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent* event)
{
    if (const QString path = droppedFile(event->mimeData()); !path.isEmpty()) readFile(path);
    event->acceptProposedAction();
}

void ImportPage::chooseFile()
{
    const QString folder = session().memory().value(QStringLiteral("import/folder")).toString();
    const QString path = QFileDialog::getOpenFileName(this, tr("Import a file"), folder, tr("Tables (*.csv *.txt *.tsv *.xlsx *.xlsm);;All files (*)"));
    if (!path.isEmpty()) readFile(path);
}

void ImportPage::readFile(const QString& path, const exchange::CsvOptions& reading)
{
    if (importing_) return;
    session().memory().setValue(QStringLiteral("import/folder"), QFileInfo(path).absolutePath());
    await(path, [path, reading](const Progress& progress) { return readSource(path, reading, progress); });
}

/// The same file, cut as was said.
void ImportPage::readAnew()
{
    if (!source_ || done_) return;
    if (source_->path.isEmpty())
        pasteText(source_->content, reading_->options());
    else
        readFile(source_->path, reading_->options());
}

/// What was copied in a spreadsheet, or a file that was copied in a folder.
void ImportPage::paste()
{
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    if (importing_) return;
    if (const QString path = copied ? droppedFile(copied) : QString(); !path.isEmpty())
        readFile(path);
    else if (copied && copied->hasText() && !copied->text().trimmed().isEmpty())
        pasteText(copied->text().toStdString());
    else
        emit noticed(tr("There is no table to paste. Copy rows with their header in a spreadsheet first."));
}

void ImportPage::pasteText(const std::string& text, const exchange::CsvOptions& reading)
{
    if (importing_) return;
    await({}, [name = tr("Pasted table").toStdString(), text, reading](const Progress& progress) { return readText(name, text, reading, progress); });
}

void ImportPage::await(const QString& path, std::function<Result<ImportSourcePtr>(const Progress&)> read)
{
    tabs_->setCurrentWidget(stack_);
    trial_->stop();
    delay_->stop();
    drop_->setBusy(true);
    session().tasks().run<ImportSourcePtr>(
        this, [read = std::move(read)](usecase::Store&, const Progress& progress) { return read(progress); },
        [this, path, question = ++question_](Result<ImportSourcePtr> source) {
            if (question == question_) take(path, std::move(source));
        });
}

void ImportPage::take(const QString& path, Result<ImportSourcePtr> source)
{
    drop_->setBusy(false);
    if (source) {
        showSource(std::move(*source));
    } else if (source_ && source_->path == path) {  // what was said does not fit: the page stays as it was
        loaded_.reset();
        reading_->show(source_->table, source_->reading);
        emit failed(sentence(source.error()));
        tryOut();
    } else {
        startOver();
        drop_->showProblem(sentence(source.error()));
    }
}

/// Those that can be seen in the workbook, too; a choice only where there is one.
void ImportPage::showSheets()
{
    constexpr qsizetype longestName = 31;
    sheets_->clear();
    for (std::size_t i = 0; i < source_->sheets.size(); ++i)
        if (source_->sheets[i].visible || i == source_->sheet)
            sheets_->addItem(cellText(source_->sheets[i].name).left(longestName), static_cast<int>(i));
    sheets_->setCurrentIndex(sheets_->findData(static_cast<int>(source_->sheet)));
    sheetLabel_->setVisible(sheets_->count() > 1);
    sheets_->setVisible(sheets_->count() > 1);
}

void ImportPage::chooseSheet()
{
    const auto place = static_cast<std::size_t>(sheets_->currentData().toInt());
    if (!source_ || importing_) return;
    trial_->stop();
    delay_->stop();
    setEditable(false);
    sheets_->setEnabled(true);  // keys pass over the sheets between
    forecast_->showWorking();
    session().tasks().run<ImportSourcePtr>(
        this,
        [source = source_, sheet = source_->sheets[place].name](usecase::Store&, const Progress& progress) {
            return readSheet(*source, sheet, progress);
        },
        [this, question = ++question_](Result<ImportSourcePtr> source) {
            if (question != question_) return;
            if (source) {
                const bool byKey = sheets_->hasFocus();
                showSource(std::move(*source));
                if (byKey && sheets_->isVisible()) sheets_->setFocus();
                return;
            }
            showSheets();
            setEditable(true);
            emit failed(sentence(source.error()));
            tryOut();
        });
}

}  // namespace handschlag::ui
