#include "ui/exchange/import_forecast.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/exchange/problem_model.h"
#include "ui/shared/formats.h"
#include "ui/shared/messages.h"
#include "ui/shared/table_view.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {

QString countsOf(const usecase::ImportReport& report)
{
    QStringList parts{ImportForecast::tr("%1 new").arg(count(report.created)),
                      ImportForecast::tr("%1 changed").arg(count(report.updated)),
                      ImportForecast::tr("%1 unchanged").arg(count(report.unchanged))};
    if (report.likelyTotal > 0) parts << ImportForecast::tr("%Ln likely duplicates", nullptr, static_cast<int>(report.likelyTotal));
    if (report.duplicates > 0) parts << ImportForecast::tr("%1 repeated in the file").arg(count(report.duplicates));
    parts << ImportForecast::tr("%1 refused").arg(count(static_cast<std::int64_t>(report.rejected.size())));
    if (!report.warnings.empty()) parts << ImportForecast::tr("%1 with a warning").arg(count(static_cast<std::int64_t>(report.warnings.size())));
    return parts.join(QStringLiteral(", "));
}

ImportForecast::ImportForecast(QWidget* parent)
    : QWidget(parent),
      problems_(new ProblemModel(this)),
      title_(theme::plainLabel({}, this)),
      summary_(theme::plainLabel({}, this)),
      next_(theme::plainLabel({}, this)),
      problemTitle_(theme::plainLabel({}, this)),
      table_(new TableView(this)),
      reason_(theme::plainLabel({}, this)),
      likely_(theme::plainLabel({}, this)),
      decide_(new QPushButton(this)),
      saveRefused_(new QPushButton(this)),
      import_(new QPushButton(this)),
      leads_(new QPushButton(this)),
      another_(new QPushButton(this))
{
    summary_->setObjectName(QStringLiteral("forecastSummary"));
    summary_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    next_->setObjectName(QStringLiteral("nextStep"));
    likely_->setObjectName(QStringLiteral("likelyHint"));
    decide_->setObjectName(QStringLiteral("decideDuplicates"));
    saveRefused_->setObjectName(QStringLiteral("saveRefused"));
    import_->setObjectName(QStringLiteral("import"));
    leads_->setObjectName(QStringLiteral("showLeads"));
    another_->setObjectName(QStringLiteral("anotherFile"));
    table_->setObjectName(QStringLiteral("problems"));
    table_->setModel(problems_);
    table_->horizontalHeader()->setStretchLastSection(true);
    title_->setFont(theme::headingFont(font()));
    theme::setTone(next_, theme::Tone::Muted);
    reason_->setObjectName(QStringLiteral("problemReason"));
    reason_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel* label : {summary_, next_, likely_, reason_}) label->setWordWrap(true);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(saveRefused_);
    buttons->addStretch();
    for (QPushButton* button : {another_, leads_, import_}) buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::small);
    auto* likely = new QHBoxLayout;
    likely->addWidget(likely_, 1);
    likely->addWidget(decide_, 0, Qt::AlignTop);
    for (QWidget* part : std::initializer_list<QWidget*>{title_, summary_, next_}) layout->addWidget(part);
    layout->addLayout(likely);
    layout->addWidget(problemTitle_);
    layout->addWidget(table_, 1);
    layout->addWidget(reason_);
    layout->addStretch(0);  // keeps the texts together while there is no table
    layout->addLayout(buttons);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, reason_, [this](const QModelIndex& row) {
        reason_->setText(row.siblingAtColumn(static_cast<int>(ProblemColumn::Reason)).data().toString());
    });
    connect(import_, &QPushButton::clicked, this, &ImportForecast::importRequested);
    connect(decide_, &QPushButton::clicked, this, &ImportForecast::duplicatesRequested);
    connect(saveRefused_, &QPushButton::clicked, this, &ImportForecast::saveRefusedRequested);
    connect(leads_, &QPushButton::clicked, this, &ImportForecast::leadsRequested);
    connect(another_, &QPushButton::clicked, this, &ImportForecast::anotherRequested);
}

void ImportForecast::showWorking() { show(State::Working); }

void ImportForecast::showReport(const usecase::ImportReport& report, exchange::FileKind kind)
{
    report_ = report;
    kind_ = kind;
    problems_->show(report_);
    show(State::Forecast);
}

void ImportForecast::showDone(const usecase::ImportReport& report, exchange::FileKind kind)
{
    report_ = report;
    kind_ = kind;
    problems_->show(report_);
    show(State::Done);
    leads_->setFocus();
}

void ImportForecast::showProblem(const Error& error)
{
    error_ = error;
    problems_->clear();
    show(State::Problem);
}

QString ImportForecast::summary() const { return summary_->text(); }

void ImportForecast::retranslate()
{
    problems_->retranslate();
    showTexts();
}

void ImportForecast::show(State state)
{
    state_ = state;
    import_->setVisible(state != State::Done);
    import_->setEnabled(state == State::Forecast);
    import_->setDefault(state == State::Forecast);
    leads_->setVisible(state == State::Done);
    another_->setVisible(state == State::Done);
    next_->setVisible(state == State::Done);
    const bool problems = problems_->rowCount() > 0 && state != State::Problem;
    const bool told = state == State::Forecast || state == State::Done;
    if (told || state == State::Problem) {  // while it is tried out again, nothing jumps
        for (QWidget* part : std::initializer_list<QWidget*>{likely_, decide_}) part->setVisible(state == State::Forecast && report_.likelyTotal > 0);
        saveRefused_->setVisible(told && !report_.rejected.empty());
    }
    table_->setVisible(problems);
    problemTitle_->setVisible(problems);
    reason_->setVisible(problems);
    if (problems && !table_->currentIndex().isValid()) table_->setCurrentIndex(problems_->index(0, 0));
    for (int column = 0; problems && column < static_cast<int>(ProblemColumn::Reason); ++column) table_->resizeColumnToContents(column);
    theme::setTone(summary_, state == State::Problem ? theme::Tone::Danger : theme::Tone::Neutral);
    showTexts();
}

void ImportForecast::showTexts()
{
    title_->setText(state_ == State::Done ? tr("Done") : tr("What will happen"));
    problemTitle_->setText(state_ == State::Done ? tr("Rows that were refused or warned of") : tr("Rows that will be refused, and warnings"));
    import_->setText(tr("&Import"));
    import_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    import_->setToolTip(tr("Write this into the workspace, all or nothing (%1)").arg(import_->shortcut().toString(QKeySequence::NativeText)));
    leads_->setText(tr("Show the leads"));
    likely_->setText(tr("%n row(s) look like leads you have, or like each other.", nullptr, static_cast<int>(report_.likelyTotal)));
    decide_->setText(tr("&Decide\u2026"));
    decide_->setToolTip(tr("Row by row, or by rule: update the known lead, import as a lead of its own, or never merge the two"));
    saveRefused_->setText(tr("Save &refused rows\u2026"));
    saveRefused_->setToolTip(tr("As a table with the reasons: correct it, and import it again"));
    another_->setText(tr("Import another file\u2026"));
    table_->setAccessibleName(problemTitle_->text());
    next_->setText(kind_ == exchange::FileKind::Leads ? tr("Next: the leads page says who would be handed over, and who lacks information.")
                                                      : tr("Scores and waterfall have it from now on."));
    switch (state_) {
        case State::Working: summary_->setText(tr("Trying it out\u2026")); break;
        case State::Problem: summary_->setText(sentence(error_)); break;
        case State::Forecast:
        case State::Done: summary_->setText(countsOf(report_)); break;
    }
}

}  // namespace handschlag::ui
