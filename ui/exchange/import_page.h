#pragma once
// Files in: drop one, see what was understood, correct it, see what will happen, import.

#include <stop_token>

#include "core/usecase/imports.h"
#include "ui/exchange/import_source.h"
#include "ui/shared/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace handschlag::ui {

class DropArea;
class ImportForecast;
class ImportOptions;
class MappingModel;
class PastImportsPanel;
class PreviewModel;
class QuestionPanel;
class ReadingOptions;
class TableView;

class ImportPage : public Page {
    Q_OBJECT
public:
    explicit ImportPage(Session* session, QWidget* parent = nullptr);
    ~ImportPage() override;
    void reload() override;
    void follow(const ChangeSet& changes) override;
    void retranslate() override;
    /// A path: that file is read at once.
    void open(const QVariant& argument) override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void createModels();
    void createViews();
    void connectSignals();
    [[nodiscard]] QWidget* createHead();
    [[nodiscard]] QWidget* createBody();

    void chooseFile();
    void readFile(const QString& path, const exchange::CsvOptions& reading = {});
    void readAnew();
    void showSource(ImportSourcePtr source);
    void showSheets();
    void chooseSheet();
    void chooseKind(exchange::FileKind kind);
    void guess();
    void showMapping(const exchange::Mapping& mapping);
    void ask(std::vector<exchange::Question> questions);
    void answer(const exchange::Question& question, const exchange::Reading& reading);
    void dropAnswered();
    void loadMapping();
    void saveMapping();
    [[nodiscard]] exchange::Mapping currentMapping() const;
    void tryLater();
    void tryOut();
    void import();
    void run(bool dryRun, std::function<void(Result<usecase::ImportReport>)> done);
    void setEditable(bool editable);
    void startOver();
    void showTexts();
    void openEditors();

    ImportSourcePtr source_;
    exchange::FileKind kind_ = exchange::FileKind::Leads;
    exchange::Mapping mapping_;  // what the table and the options do not show is kept here
    std::optional<exchange::Mapping> loaded_;  // waits for the file to be read as it says
    std::stop_source stop_;      // of the trial under way
    int question_ = 0;           // answers to older questions are dropped
    bool importing_ = false;
    bool done_ = false;

    MappingModel* columns_ = nullptr;
    PreviewModel* preview_ = nullptr;
    QTimer* trial_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    DropArea* drop_ = nullptr;
    PastImportsPanel* past_ = nullptr;
    QLabel* fileName_ = nullptr;
    QLabel* found_ = nullptr;
    QLabel* extras_ = nullptr;
    QLabel* sheetLabel_ = nullptr;
    QComboBox* sheets_ = nullptr;
    QLabel* kindLabel_ = nullptr;
    QComboBox* kinds_ = nullptr;
    QPushButton* load_ = nullptr;
    QPushButton* save_ = nullptr;
    QPushButton* other_ = nullptr;
    QLabel* mappingTitle_ = nullptr;
    TableView* mappingTable_ = nullptr;
    QLabel* presetLabel_ = nullptr;
    QComboBox* presets_ = nullptr;
    QuestionPanel* questions_ = nullptr;
    QLabel* optionsTitle_ = nullptr;
    QLabel* readingTitle_ = nullptr;
    ReadingOptions* reading_ = nullptr;
    ImportOptions* options_ = nullptr;
    QLabel* previewTitle_ = nullptr;
    TableView* previewTable_ = nullptr;
    ImportForecast* forecast_ = nullptr;
};

}  // namespace handschlag::ui
