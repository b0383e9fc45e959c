// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panes/PanelContent.h"
#include "panes/ViewMemory.h"
#include "text/JsonFormat.h"
#include "value/Operation.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <map>

class QButtonGroup;
class QComboBox;
class QHBoxLayout;
class QSplitter;
class QToolButton;

namespace ui {

class DataEditor;
class FindBar;
class JsonTree;
struct JsonTreeChanges;
struct JsonTreeEdit;
class PlainLabel;
class ProblemBar;
class SchemaCheck;
class TypedText;

/// Bytes shown every way there is: formatted, raw, hex and as a tree; with format, find, copy and save; and typed in
/// where that is allowed. Knows no session.
///
/// What is typed in is the text as it is stored (or the hex dump): JSON laid out anew gives way to it at the first key.
/// Everything heavy runs in the pool on values; what is asked later cancels what was asked before.
class DataPanel : public QWidget {
    Q_OBJECT

public:
    explicit DataPanel(QWidget* parent = nullptr);
    ~DataPanel() override;

    /// Shows data. `node` says whose it is: the same node again is an update that keeps place, folds and selection; by
    /// it the format chosen by hand is remembered. `fileName` is what saving proposes.
    /// The bytes that were last typed() change nothing. `isDraft`: text is shown as it is stored at first.
    void showData(const QString& node, const registry::Data& data, const QString& fileName, bool isDraft = false);
    /// Shows a sentence instead of data. With `grace` what was there stays for a moment, so quick answers do not
    /// flicker.
    void showMessage(const QString& text, bool grace);
    /// Says for some seconds, beside the size, that the data has just changed.
    void flashChanged(const QString& text);

    const Presentation::Ptr& presentation() const { return m_shown; }
    const PanelContent::Ptr& content() const { return m_content; }
    DataEditor& editor() { return *m_editor; }
    /// Holds JSON on screen against the schema it is given.
    SchemaCheck& schema() { return *m_schema; }

    /// Asked when somebody begins to type into what was not typed in yet; without it nobody can.
    void setMayType(std::function<bool()> mayType);
    /// The bytes that the text on screen was made of.
    registry::Data shownData() const;
    /// Whether all that was typed went out with typed().
    bool isSettled() const;
    /// Sends typed() before it returns, where something is not settled; costs as much as reading the text.
    void settleNow();
    /// What was typed is a text in hex or base64 that says no bytes. It is in the editor only.
    bool isUnreadable() const { return m_unreadable; }
    const std::optional<TextProblem>& textProblem() const { return m_textProblem; }
    /// Gives up what was typed; the next showData() replaces it.
    void discardTyping();
    /// Puts `data` in the place of what is typed, as one step that can be undone. False when they are not written down
    /// in the same way, or nothing is being typed: nothing happened then.
    bool replaceBy(const registry::Data& data);
    /// Lays the JSON on screen out anew, as one step that can be undone. Asks first whether one may type.
    void layOut(JsonLayoutWish wish);
    bool isJson() const;
    /// The JSON beside the text, which may be hidden.
    JsonTree& tree() { return *m_tree; }
    /// A small dialog for a line's number.
    void askForLine();
    void startFind();
    void findNext();
    void findPrevious();
    /// Finds and replaces, where one may type.
    void startReplace();
    /// How the bytes on screen are read, for somebody who wants to read them in the same way.
    DocumentWish documentWish() const;
    /// Back to reading: the next key asks again.
    void stopTyping();
    /// How nodes were chosen to be shown; to be kept from one run to the next.
    ViewMemory& memory() { return m_memory; }

Q_SIGNALS:
    /// Just before the first key after everything was settled counts: shownData() is what it is typed on.
    void typingStarted();
    /// What the text has become. isSettled() says whether it is typed on already.
    void typed(const registry::Data& data);
    /// Instead of the text laid out anew, the one to edit is on screen now.
    void storedTextShown();
    /// What is on screen is what was asked for last.
    void presented();

private:
    static constexpr int decodedRow = -2; ///< in the formats' box, where others are a Format or -1
    /// What was typed and says no bytes yet, of a node that was left.
    struct HalfTyped {
        std::string text;
        std::string bytes; ///< the last that could be read
        PresentationWish wish;
        std::size_t caret = 0;
    };

    void keepHalfTyped();
    void takeHalfTyped();
    void buildToolBar(QHBoxLayout* row);
    void buildViews(QHBoxLayout* row);
    void buildContents();
    void connectViews();
    void setWish(const PresentationWish& wish);
    void work();
    void deliver(PanelContent::Ptr content);
    void showContent(PanelContent::Ptr content, bool keepPlace);
    void showProblem(const std::optional<TextProblem>& problem);
    void updateProblems();
    void markProblem();
    void goTo(std::size_t offset);
    void showStored();
    void stopWork();
    void beginTyping();
    void onTypingStarted();
    void onTypedRead(const TypedContent::Ptr& content);
    void showEmptiness();
    void updateControls();
    void updateNotes();
    QString sizeText() const;
    QStringList noteTexts() const;
    void showTree(bool shown);
    void fillTree();
    void selectFromTree(std::size_t begin, std::size_t end);
    bool mayEditTree();
    void editTree(const JsonTreeEdit& edit);
    void takeTreeEdit(const Presentation::Ptr& basedOn, const JsonTreeChanges& edited);
    void copyAll();
    void saveBytes();
    void writeFile(const QString& fileName);

    DataEditor* m_editor;
    TypedText* m_typed;
    FindBar* m_findBar;
    JsonTree* m_tree;
    QSplitter* m_splitter;
    PlainLabel* m_message;
    QButtonGroup* m_views;
    QToolButton* m_treeButton;
    QToolButton* m_unpackButton;
    QToolButton* m_wrapButton;
    QToolButton* m_findButton;
    QToolButton* m_copyButton;
    QToolButton* m_saveButton;
    QComboBox* m_format;
    SchemaCheck* m_schema;
    ProblemBar* m_problems;
    PlainLabel* m_notes;
    PlainLabel* m_changed;
    QTimer m_changedTimer;
    QTimer m_graceTimer;

    QString m_node;
    QString m_fileName;
    bool m_isNull = false;
    std::shared_ptr<const std::string> m_bytes; ///< null: no data to show; shared with the pool while it works
    PresentationWish m_wish;
    ViewMemory m_memory;
    std::function<bool()> m_mayType;
    PanelContent::Ptr m_content; ///< what the text on screen was made of; null while there is nothing to show
    Presentation::Ptr m_shown; ///< of the text as it is now; null with m_content
    std::optional<TextProblem> m_textProblem;
    bool m_isTyped = false; ///< something was typed since showData()
    bool m_openedNull = false; ///< m_content is of null data
    bool m_unreadable = false;
    bool m_isDraft = false;
    std::map<QString, HalfTyped> m_halfTyped; ///< by node
    QString m_shownNode;
    std::shared_ptr<std::atomic<bool>> m_cancel; ///< of the work under way, shared with it; null: none
};

} // namespace ui
