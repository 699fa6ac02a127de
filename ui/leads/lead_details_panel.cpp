#include "ui/leads/lead_details_panel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/leads/lead_history.h"
#include "ui/leads/lead_tree.h"
#include "ui/shared/explanation_text.h"
#include "ui/shared/formats.h"
#include "ui/shared/score_badge.h"
#include "ui/shared/score_bar.h"
#include "ui/shared/theme.h"

namespace handschlag::ui {
namespace {

constexpr scoring::Centipoints wholeScale = 10'000;
constexpr std::size_t maxHistoryLines = 500;

QString text(const leads::Lead& lead, std::string_view field) { return QString::fromStdString(std::string(leads::textOf(leads::valueOf(lead, field)))); }

}  // namespace

LeadDetailsPanel::LeadDetailsPanel(QTimeZone zone, QWidget* parent) : QWidget(parent), zone_(std::move(zone))
{
    setObjectName(QStringLiteral("leadDetails"));
    createViews();
    retranslate();
    clear();
}

void LeadDetailsPanel::createViews()
{
    name_ = theme::plainLabel({}, this);
    name_->setObjectName(QStringLiteral("leadName"));
    name_->setWordWrap(true);
    name_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    about_ = theme::plainLabel({}, this);
    about_->setObjectName(QStringLiteral("leadAbout"));
    about_->setWordWrap(true);
    about_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    theme::setTone(about_, theme::Tone::Muted);
    badge_ = new ScoreBadge(this);
    fit_ = new ScoreBar(this);
    behaviour_ = new ScoreBar(this);
    tabs_ = new QTabWidget(this);
    tabs_->setDocumentMode(true);
    tabs_->addTab(why_ = new LeadTree(tabs_), QString());
    tabs_->addTab(fields_ = new LeadTree(tabs_), QString());
    tabs_->addTab(history_ = new LeadTree(tabs_), QString());
    why_->setObjectName(QStringLiteral("leadWhy"));
    fields_->setObjectName(QStringLiteral("leadFields"));
    history_->setObjectName(QStringLiteral("leadHistory"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::large, theme::small, theme::medium, 0);
    layout->setSpacing(theme::small);
    layout->addWidget(name_);
    layout->addWidget(about_);
    layout->addWidget(badge_);
    layout->addWidget(fit_);
    layout->addWidget(behaviour_);
    layout->addWidget(tabs_, 1);
}

void LeadDetailsPanel::show(const usecase::LeadDetails& details, const agreement::Document& document)
{
    details_ = details;
    document_ = document;
    setEnabled(true);
    badge_->show();
    fit_->show();
    behaviour_->show();
    tabs_->show();
    fillIdentity();
    fillBars();
    fillWhy();
    fillFields();
    fillHistory();
}

void LeadDetailsPanel::clear()
{
    details_.reset();
    name_->clear();
    about_->setText(tr("Select a lead to see why it has its score."));
    for (QWidget* widget : std::initializer_list<QWidget*>{badge_, fit_, behaviour_, tabs_}) widget->hide();
}

void LeadDetailsPanel::retranslate()
{
    tabs_->setTabText(0, tr("Why"));
    tabs_->setTabText(1, tr("Information"));
    tabs_->setTabText(2, tr("History"));
    why_->setAccessibleName(tr("Why this lead has its score"));
    fields_->setAccessibleName(tr("What is known of this lead"));
    history_->setAccessibleName(tr("What happened, newest first"));
    if (details_) {
        const usecase::LeadDetails details = *details_;
        show(details, document_);
    } else {
        clear();
    }
}

void LeadDetailsPanel::enter() { tabs_->currentWidget()->setFocus(Qt::OtherFocusReason); }

void LeadDetailsPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        emit left();
        return;
    }
    QWidget::keyPressEvent(event);
}

void LeadDetailsPanel::fillIdentity()
{
    const leads::Lead& lead = details_->explained.lead;
    name_->setFont(theme::headingFont(theme::headingFont(font())));
    name_->setText(QString::fromStdString(leads::displayName(lead)));
    QStringList about;
    for (const char* field : {"job_title", "company", "region", "country", "email", "phone"})
        if (const QString value = text(lead, field); !value.isEmpty() && value != name_->text()) about << value;
    if (const auto employees = leads::numberOf(leads::valueOf(lead, "employees"))) about.insert(qMin<qsizetype>(2, about.size()), tr("%Ln employee(s)", nullptr, static_cast<int>(*employees)));
    about_->setText(about.join(QStringLiteral(" · ")));
    about_->setVisible(!about.isEmpty());
}

void LeadDetailsPanel::fillBars()
{
    const scoring::Score& score = details_->explained.explanation.score;
    badge_->setScore(score);
    const agreement::ThresholdsClause& thresholds = document_.thresholds;
    fit_->setContent({sectionName(scoring::Section::Fit), score.fitLow, score.fitHigh, document_.fit.maximum.value_or(wholeScale), thresholds.fitCuts,
                      {tr("1"), tr("2"), tr("3"), tr("4")}, theme::Tone::Accent});
    behaviour_->setContent({sectionName(scoring::Section::Behaviour), score.behaviour, score.behaviour, document_.behaviour.maximum.value_or(wholeScale),
                            thresholds.behaviourCuts, {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("D")},
                            theme::Tone::Marketing});
}

void LeadDetailsPanel::fillWhy()
{
    why_->clear();
    const scoring::Explanation& why = details_->explained.explanation;
    if (!why.exclusions.empty()) {
        QTreeWidgetItem* heading = why_->addHeading(tr("Excluded, whatever the score"));
        for (const std::string& id : why.exclusions) why_->addLine(heading, clauseName(id, document_), {}, theme::Tone::Danger);
    }
    if (!why.triggers.empty()) {
        QTreeWidgetItem* heading = why_->addHeading(tr("Asked to be contacted"));
        for (const std::string& id : why.triggers) why_->addLine(heading, clauseName(id, document_), {}, theme::Tone::Accent);
    }
    for (const scoring::Section section : {scoring::Section::Fit, scoring::Section::Situation, scoring::Section::Behaviour}) {
        scoring::Centipoints sum = 0;
        std::vector<const scoring::Part*> parts;
        for (const scoring::Part& part : why.parts) {
            if (part.section != section) continue;
            parts.push_back(&part);
            sum += part.points;
        }
        if (parts.empty()) continue;
        QTreeWidgetItem* heading = why_->addHeading(sectionName(section), points(sum));
        for (const scoring::Part* part : parts)
            why_->addLine(heading, partText(*part, document_), signedPoints(part->points), part->points == 0 ? theme::Tone::Muted : theme::Tone::Neutral);
    }
    if (!why.missing.empty()) {
        QTreeWidgetItem* heading = why_->addHeading(tr("What is missing"));
        for (const scoring::Missing& missing : why.missing) {
            const bool required = missing.kind == scoring::Missing::Kind::RequiredField;
            why_->addLine(heading, required ? tr("%1, required").arg(missingText(missing, document_)) : missingText(missing, document_), {},
                          required ? theme::Tone::Warn : theme::Tone::Neutral);
        }
    }
    why_->finish();
}

void LeadDetailsPanel::fillFields()
{
    fields_->clear();
    const leads::Lead& lead = details_->explained.lead;
    QTreeWidgetItem* known = fields_->addHeading(tr("Information"));
    for (const leads::FieldDescription& field : leads::standardFields()) {
        const leads::FieldValue& value = leads::valueOf(lead, field.name);
        if (!leads::isMissing(value)) fields_->addLine(known, fieldName(field.name), valueText(value, field.kind, zone_));
    }
    fields_->addLine(known, fieldName("created_at"), dateTime(lead.createdAt, zone_));
    QTreeWidgetItem* own = nullptr;
    for (const auto& [field, value] : lead.fields) {
        if (leads::standardField(field) || leads::isMissing(value)) continue;
        if (!own) own = fields_->addHeading(tr("Own attributes"));
        fields_->addLine(own, QString::fromStdString(field), valueText(value, kindOf(field, value), zone_));
    }
    fields_->finish();
}

void LeadDetailsPanel::fillHistory()
{
    history_->clear();
    const std::vector<HistoryLine> lines = historyOf(*details_, document_, zone_);
    QString month;
    QTreeWidgetItem* heading = nullptr;
    for (std::size_t i = 0; i < std::min(lines.size(), maxHistoryLines); ++i) {
        const QDate day = QDateTime::fromSecsSinceEpoch(lines[i].at.seconds, zone_).date();
        const QString current = QLocale().toString(day, QStringLiteral("MMMM yyyy"));
        if (!heading || current != month) heading = history_->addHeading(current);
        month = current;
        history_->addLine(heading, lines[i].text, dateTime(lines[i].at, zone_));
    }
    if (lines.size() > maxHistoryLines) history_->addHeading(tr("and %n earlier", nullptr, static_cast<int>(lines.size() - maxHistoryLines)));
    history_->finish();
}

}  // namespace handschlag::ui
