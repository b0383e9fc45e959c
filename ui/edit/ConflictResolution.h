// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edit/EditDesk.h"
#include "text/Document.h"

#include <QPointer>
#include <QWidget>

namespace ui {

class ConflictDialog;

/// One draft against what somebody else wrote: opens the three-way dialog, keeps it up to date, and carries out what
/// the person decides there. Deletes itself when the dialog is closed.
class ConflictResolution : public QObject {
    Q_OBJECT

public:
    /// `wish`: how the node's bytes are read. All must outlive it.
    ConflictResolution(registry::Session& session, EditDesk& desk, registry::Path path, DocumentWish wish,
        QWidget* window, QObject* parent);

Q_SIGNALS:
    /// The node was deleted meanwhile, and the person wants it back with the draft.
    void recreateRequested(const registry::Path& path);

private:
    /// The three texts, and how the draft is written down; a value, made in the pool.
    struct Texts {
        std::string base;
        std::string mine;
        std::string theirs;
        DocumentCoding coding; ///< of mine
        bool binary = false;
    };
    static Texts read(
        const registry::Data& base, const registry::Data& mine, const registry::Data& theirs, const DocumentWish& wish);

    void prepare(QWidget* window, registry::Session& session);
    void open(const Texts& texts, const registry::Stat& theirs, const QString& connection, const QColor& colour,
        QWidget* window);
    void onChanged();
    void onMerged(const std::string& text, const registry::Stat& against);
    void onKeepMine(const registry::Stat& against);
    void onTakeTheirs();
    bool isNow(const registry::Stat& against) const;
    void onSaved();
    void onFailed(const registry::Error& error);

    EditDesk& m_desk;
    const registry::Path m_path;
    const DocumentWish m_wish;
    DocumentCoding m_coding;
    QPointer<ConflictDialog> m_dialog;
    std::int64_t m_shownZxid = 0; ///< mzxid of theirs in the dialog
    bool m_sent = false; ///< from the dialog
};

} // namespace ui
