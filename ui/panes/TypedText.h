// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panes/PanelContent.h"

#include <QObject>
#include <QTimer>

namespace ui {

class DataEditor;

/// Turns what is typed into a DataEditor into a node's bytes, in the pool, some times a second while somebody types.
class TypedText : public QObject {
    Q_OBJECT

public:
    explicit TypedText(DataEditor& editor, QObject* parent = nullptr);
    ~TypedText() override;

    /// The editor shows this one now, as it is; null: nothing that can be edited. What was typed before is given up.
    void setDocument(Document::Ptr document);
    const Document::Ptr& document() const { return m_document; }
    void setOutline(bool outline) { m_outline = outline; }
    /// Whether every key has become bytes, or is known to be none.
    bool isSettled() const { return m_settledGeneration == m_generation; }
    /// Makes it so before it returns: linear in the text, more where it is packed. For leaving a node.
    void settleNow();
    /// Makes it so soon.
    void settle();
    /// Reads the text though it was read: something else of it is wanted, such as its outline.
    void readAgain();

Q_SIGNALS:
    /// A key after everything was settled; before anything else is done about it.
    void started();
    /// The text was read; isSettled() says whether it is still the newest.
    void read(const TypedContent::Ptr& content);

private:
    void onEdited();
    void deliver(TypedContent::Ptr content, quint64 generation);

    DataEditor& m_editor;
    Document::Ptr m_document;
    QTimer m_timer;
    bool m_outline = false;
    bool m_working = false;
    quint64 m_generation = 0;
    quint64 m_settledGeneration = 0;
    std::shared_ptr<std::atomic<bool>> m_cancel; ///< of the work under way, shared with it
};

} // namespace ui
