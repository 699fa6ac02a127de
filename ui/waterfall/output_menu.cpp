#include "ui/waterfall/output_menu.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPageLayout>
#include <QPrintDialog>
#include <QPrinter>

#include "ui/shared/icons.h"
#include "ui/shared/messages.h"
#include "ui/shared/safe_file.h"
#include "ui/shared/save_as.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {

OutputMenu::OutputMenu(std::function<Output()> output, QWidget* parent) : QToolButton(parent), output_(std::move(output))
{
    for (QAction** action : {&copyTable_, &copyPicture_, &saveTable_, &savePng_, &saveSvg_, &print_}) *action = new QAction(this);
    auto* menu = new QMenu(this);
    menu->addActions({copyTable_, copyPicture_, saveTable_, savePng_, saveSvg_, print_});
    menu->insertSeparator(saveTable_);
    menu->insertSeparator(print_);
    setIcon(ui::icon(QStringLiteral("export")));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(menu);
    retranslate();
    connect(copyTable_, &QAction::triggered, this, &OutputMenu::copyTable);
    connect(copyPicture_, &QAction::triggered, this, &OutputMenu::copyPicture);
    connect(saveTable_, &QAction::triggered, this, &OutputMenu::saveTable);
    connect(savePng_, &QAction::triggered, this, [this] { savePicture(tr("PNG pictures (*.png)"), QStringLiteral(".png")); });
    connect(saveSvg_, &QAction::triggered, this, [this] { savePicture(tr("SVG drawings (*.svg)"), QStringLiteral(".svg")); });
    connect(print_, &QAction::triggered, this, &OutputMenu::print);
}

void OutputMenu::copyTable() const
{
    const Output output = output_();
    auto* content = new QMimeData;
    content->setText(tabbedText(*output.table, output.wantedColumn));
    content->setData(QStringLiteral("text/csv"), csvText(*output.table, output.wantedColumn).toUtf8());
    QGuiApplication::clipboard()->setMimeData(content);
}

void OutputMenu::copyPicture() const { QGuiApplication::clipboard()->setImage(imageOf(output_().picture)); }

Result<void> OutputMenu::saveAs(const QString& path) const
{
    const Output output = output_();
    QByteArray bytes;
    if (path.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive))
        bytes = pngOf(output.picture);
    else if (path.endsWith(QStringLiteral(".svg"), Qt::CaseInsensitive))
        bytes = svgOf(output.picture);
    else
        return ui::saveTable(tableOf(*output.table, output.fileName, output.wantedColumn), {path, saveTargetOf(path, {}).format});
    return writeWholeFile(path, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

void OutputMenu::savePicture(const QString& filter, const QString& ending)
{
    QString path = QFileDialog::getSaveFileName(this, tr("Save the figures"), output_().fileName + ending, filter);
    if (path.isEmpty()) return;
    if (!path.endsWith(ending, Qt::CaseInsensitive)) path += ending;
    tell(saveAs(path), tr("Saved as %1.").arg(path));
}

void OutputMenu::saveTable()
{
    const auto target = askWhereToSave(this, output_().fileName);
    if (!target) return;
    const Output output = output_();
    const exchange::OutputTable table = tableOf(*output.table, output.fileName, output.wantedColumn);
    tell(ui::saveTable(table, *target), savedSentence(table.rows.size(), *target));
}

void OutputMenu::tell(const Result<void>& saved, const QString& done) { emit noticed(saved ? done : sentence(saved.error())); }

void OutputMenu::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    QPrintDialog dialog(&printer, this);
    dialog.setWindowTitle(tr("Print the figures"));
    if (dialog.exec() != QDialog::Accepted) return;
    Output output = output_();
    printer.setDocName(output.picture.title);
    if (!printOn(printer, output.picture, *output.table, output.wantedColumn)) emit noticed(tr("The printer cannot be drawn on; nothing was printed."));
}

void OutputMenu::retranslate()
{
    setText(tr("Output"));
    copyTable_->setText(tr("Copy &table"));
    copyPicture_->setText(tr("Copy &picture"));
    saveTable_->setText(tr("&Save table as…"));
    savePng_->setText(tr("Save picture as P&NG…"));
    saveSvg_->setText(tr("Save picture as S&VG…"));
    print_->setText(tr("P&rint…"));
}

}  // namespace handschlag::ui
