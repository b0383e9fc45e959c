// SPDX-License-Identifier: GPL-3.0-or-later
#include "panes/PathCompleter.h"

#include "PlainText.h"
#include "models/NaturalOrder.h"
#include "session/OnDone.h"

#include <QLineEdit>
#include <QStandardItemModel>

#include <algorithm>

namespace ui {

using registry::Path;

PathCompleter::PathCompleter(registry::Session& session, QLineEdit& edit)
    : QCompleter(&edit)
    , m_session(session)
    , m_edit(edit)
    , m_offers(new QStandardItemModel(this))
{
    setModel(m_offers);
    setCompletionMode(QCompleter::PopupCompletion);
    setCompletionRole(Qt::UserRole); // the text to insert; what is displayed is made safe to show
    setCaseSensitivity(Qt::CaseSensitive);
    edit.setCompleter(this);
    connect(&edit, &QLineEdit::textEdited, this, [this](const QString& text) { onEdited(text); });
}

QStringList PathCompleter::splitPath(const QString& path) const
{
    return {path};
}

void PathCompleter::onEdited(const QString& text, const std::optional<Path>& justRead)
{
    const qsizetype slash = text.lastIndexOf(QLatin1Char('/'));
    const auto level = slash == 0 ? Path() : Path::parse(text.left(std::max<qsizetype>(slash, 0)).toStdString());
    if (slash < 0 || !level) {
        m_offers->clear();
        return;
    }
    const registry::NodeEntry* entry = m_session.cache().find(*level);
    if (entry && entry->children.value)
        return offer(*level, text.mid(slash + 1));
    m_offers->clear();
    if (m_asked == *level || justRead == *level) // on its way, or the cache has no room for it
        return;
    m_asked = *level;
    registry::onDone(m_session.readChildren(*level), this,
        [this, asked = *level](const registry::Result<registry::ChildrenReply>& reply) {
            if (m_asked == asked)
                m_asked.reset();
            // Typing has gone on meanwhile: what counts is what stands there now. An error is not asked for again
            // before the next key.
            if (reply && m_edit.hasFocus())
                onEdited(m_edit.text(), asked);
        });
}

void PathCompleter::offer(const Path& level, const QString& prefix)
{
    const registry::NodeEntry* entry = m_session.cache().find(level);
    const registry::NameList& names = **entry->children.value;
    const std::string wanted = prefix.toStdString();
    std::vector<std::string_view> found;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i].starts_with(wanted))
            found.push_back(names[i]);
    }
    const auto end = found.begin() + std::min<std::ptrdiff_t>(offerLimit, std::ssize(found));
    std::partial_sort(found.begin(), end, found.end(), naturalLess);
    m_offers->clear();
    std::for_each(found.begin(), end, [&](std::string_view name) {
        const Path path = level.childFromServer(name);
        auto* item = new QStandardItem(displayText(path.str()));
        item->setData(QString::fromStdString(path.str()), Qt::UserRole);
        m_offers->appendRow(item);
    });
    setCompletionPrefix(m_edit.text());
    if (m_offers->rowCount() > 0 && m_edit.hasFocus())
        complete();
}

} // namespace ui
