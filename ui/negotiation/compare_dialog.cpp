#include "ui/negotiation/compare_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTabWidget>
#include <QTableWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "core/agreement/document_json.h"
#include "ui/negotiation/redline_text.h"
#include "ui/shared/formats.h"
#include "ui/shared/languages.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr QSize usualSize{900, 680};
enum Column { Clause, Parameter, Before, After, ColumnCount };

}  // namespace

CompareDialog::CompareDialog(std::vector<agreement::Version> versions, int from, int to, QWidget* parent)
    : QDialog(parent),
      versions_(std::move(versions)),
      fromLabel_(theme::plainLabel()),
      from_(new QComboBox),
      toLabel_(theme::plainLabel()),
      to_(new QComboBox),
      whole_(new QCheckBox),
      summary_(theme::plainLabel()),
      tabs_(new QTabWidget),
      words_(new QTextBrowser),
      parameters_(new QTableWidget(0, ColumnCount))
{
    setObjectName(QStringLiteral("compareDialog"));
    createViews();
    fillChoosers(from, to);
    retranslate();
    resize(usualSize);
}

void CompareDialog::createViews()
{
    from_->setObjectName(QStringLiteral("compareFrom"));
    to_->setObjectName(QStringLiteral("compareTo"));
    words_->setObjectName(QStringLiteral("compareWords"));
    words_->setOpenLinks(false);
    words_->setUndoRedoEnabled(false);
    parameters_->setObjectName(QStringLiteral("compareParameters"));
    parameters_->verticalHeader()->hide();
    parameters_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    parameters_->setSelectionBehavior(QAbstractItemView::SelectRows);
    parameters_->setWordWrap(true);
    fromLabel_->setBuddy(from_);
    toLabel_->setBuddy(to_);
    auto* row = new QHBoxLayout;
    row->addWidget(fromLabel_);
    row->addWidget(from_);
    row->addWidget(toLabel_);
    row->addWidget(to_);
    row->addStretch(1);
    row->addWidget(whole_);
    auto* column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(summary_);
    tabs_->addTab(words_, QString());
    tabs_->addTab(parameters_, QString());
    column->addWidget(tabs_, 1);
    connect(from_, &QComboBox::activated, this, &CompareDialog::compare);
    connect(to_, &QComboBox::activated, this, &CompareDialog::compare);
    connect(whole_, &QCheckBox::toggled, this, &CompareDialog::showWords);
}

void CompareDialog::fillChoosers(int from, int to)
{
    for (const auto& [chooser, number] : {std::pair{from_, from}, std::pair{to_, to}}) {
        const int kept = chooser->count() > 0 ? chooser->currentData().toInt() : number;
        chooser->clear();
        for (const agreement::Version& version : versions_)
            chooser->addItem(tr("Version %1 · %2").arg(version.number).arg(name(version.state)), version.number);
        chooser->setCurrentIndex(std::max(0, chooser->findData(kept)));
    }
}

const agreement::Version* CompareDialog::chosen(const QComboBox* chooser) const
{
    const auto found = std::ranges::find(versions_, chooser->currentData().toInt(), &agreement::Version::number);
    return found == versions_.end() ? nullptr : &*found;
}

void CompareDialog::compare()
{
    clauses_.clear();
    const agreement::Version* older = chosen(from_);
    const agreement::Version* newer = chosen(to_);
    const auto from = older ? agreement::parseDocument(older->canonical) : Result<agreement::Document>(agreement::Document{});
    const auto to = newer ? agreement::parseDocument(newer->canonical) : Result<agreement::Document>(agreement::Document{});
    if (!from || !to) {
        summary_->setText(tr("One of the two cannot be read."));
        words_->clear();
        parameters_->setRowCount(0);
        return;
    }
    clauses_ = agreement::redline(*from, *to, currentLanguage());
    showParameters(*from, *to);
    showWords();
}

void CompareDialog::showWords()
{
    QString html;
    for (const agreement::ClauseRedline& clause : clauses_) {
        if (!whole_->isChecked() && !clause.isChanged()) continue;
        QString heading = QString::fromStdString(clause.heading);
        if (clause.isNew) heading = tr("%1 (new)").arg(heading);
        if (clause.isGone) heading = tr("%1 (gone)").arg(heading);
        const bool part = clause.parent != clause.id;
        html += part ? QStringLiteral("<p><b>%1</b></p>") .arg(heading.toHtmlEscaped()) : QStringLiteral("<h3>%1</h3>").arg(heading.toHtmlEscaped());
        html += QStringLiteral("<p>%1</p>").arg(redlineHtml(clause.runs, palette()));
    }
    words_->setHtml(html.isEmpty() ? QStringLiteral("<p>%1</p>").arg(tr("The two versions say the same.").toHtmlEscaped()) : html);
}

void CompareDialog::showParameters(const agreement::Document& from, const agreement::Document& to)
{
    const std::vector<agreement::Change> changes = agreement::differences(from, to);
    parameters_->setRowCount(static_cast<int>(changes.size()));
    for (int row = 0; row < parameters_->rowCount(); ++row) {
        const auto words = agreement::changeWords(changes[static_cast<std::size_t>(row)], from, to, currentLanguage());
        const auto cell = [&](Column column, const std::string& text) { parameters_->setItem(row, column, new QTableWidgetItem(QString::fromStdString(text))); };
        cell(Clause, words.place);
        cell(Parameter, words.parameter);
        cell(Before, words.before);
        cell(After, words.after);
    }
    summary_->setText(tr("%n changed parameter(s). Removed words are struck through, added ones underlined.", nullptr, static_cast<int>(changes.size())));
}

void CompareDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::PaletteChange) showWords();
}

void CompareDialog::retranslate()
{
    setWindowTitle(tr("Compare versions"));
    fromLabel_->setText(tr("From"));
    toLabel_->setText(tr("to"));
    from_->setAccessibleName(tr("Older version"));
    to_->setAccessibleName(tr("Newer version"));
    whole_->setText(tr("Show the whole text"));
    tabs_->setTabText(0, tr("Word by word"));
    tabs_->setTabText(1, tr("Parameters"));
    words_->setAccessibleName(tabs_->tabText(0));
    parameters_->setAccessibleName(tabs_->tabText(1));
    parameters_->setHorizontalHeaderLabels({tr("Clause"), tr("Parameter"), tr("Before"), tr("After")});
    parameters_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    fillChoosers(from_->currentData().toInt(), to_->currentData().toInt());
    compare();
}

}  // namespace handschlag::ui
