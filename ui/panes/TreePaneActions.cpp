// SPDX-License-Identifier: GPL-3.0-or-later
// What one can do with a row of TreePane.
#include "ErrorText.h"
#include "Icons.h"
#include "PlainText.h"
#include "models/NodeTreeModel.h"
#include "models/RowText.h"
#include "panes/ExpandBelow.h"
#include "panes/NoticeBar.h"
#include "panes/TreePane.h"
#include "panes/TreeView.h"
#include "session/OnDone.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QStringDecoder>

namespace ui {

using registry::Path;

void TreePane::addShortcuts()
{
    const auto add = [this](const QString& text, const QKeySequence& keys, void (TreePane::*act)(const Path&)) {
        auto* action = new QAction(text, m_view);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, act] {
            if (const auto path = m_model->path(m_view->currentIndex()))
                (this->*act)(*path);
        });
        m_view->addAction(action);
    };
    add(tr("Copy path"), QKeySequence::Copy, &TreePane::copyPath);
    add(tr("Copy data"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), &TreePane::copyData);
}

void TreePane::showMenu(const QModelIndex& index, const QPoint& position)
{
    const auto path = m_model->path(index);
    if (!path)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const char* picture, const QString& text, auto act) {
        QAction* action = menu->addAction(picture ? icon(picture) : QIcon(), text);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    add("copy", tr("Copy path"), [this, p = *path] { copyPath(p); })->setShortcut(QKeySequence::Copy);
    add(nullptr, tr("Copy data"), [this, p = *path] {
        copyData(p);
    })->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    menu->addSeparator();
    add("refresh", tr("Refresh"), [this, p = *path] { refreshNode(p); });
    add("add", tr("Open in new tab"), [this, p = *path] { Q_EMIT openInNewTabRequested(p); });
    menu->addSeparator();
    QAction* below = add(
        nullptr, tr("Expand all below (up to %n row(s))", nullptr, expandLimit), [this, p = *path] { expandBelow(p); });
    below->setShortcut(QKeySequence(Qt::Key_Asterisk));
    below->setEnabled(m_model->hasChildren(index));
    QAction* pin = add(nullptr, tr("Pin: keep live while collapsed"),
        [this, p = *path] { m_model->setPinned(m_model->indexOf(p), !m_model->isPinned(m_model->indexOf(p))); });
    pin->setCheckable(true);
    pin->setChecked(m_model->isPinned(index));
    if (m_addRowMenu)
        m_addRowMenu(*menu);
    menu->popup(position);
}

void TreePane::copyPath(const Path& path)
{
    QGuiApplication::clipboard()->setText(QString::fromStdString(path.str()));
}

void TreePane::copyData(const Path& path)
{
    registry::onDone(m_session.readData(path), this, [this, path](const registry::Result<registry::DataReply>& reply) {
        const QString where = displayText(path.str());
        if (!reply)
            return say(tr("The data of %1 could not be read: %2").arg(where, errorText(reply.error())));
        if (!reply->data)
            return say(tr("%1 has no data (null), nothing was copied.").arg(where));
        QStringDecoder decode(QStringDecoder::Utf8);
        const QString text = decode(QByteArrayView(reply->data->data(), qsizetype(reply->data->size())));
        if (decode.hasError() || text.contains(QChar(0))) {
            const QByteArray bytes = QByteArray::fromStdString(*reply->data);
            QGuiApplication::clipboard()->setText(QString::fromLatin1(bytes.toHex(' ')));
            return say(tr("The data of %1 is binary and was copied as hexadecimal bytes.").arg(where));
        }
        QGuiApplication::clipboard()->setText(text);
        say(tr("Copied %1 from %2.").arg(byteSize(qint64(reply->data->size())), where));
    });
}

void TreePane::refreshNode(const Path& path)
{
    m_session.watchHub().refresh(path);
    registry::onDone(m_session.readStat(path), this, [this, path](const registry::Result<registry::Stat>& stat) {
        if (!stat)
            say(tr("%1 could not be read: %2").arg(displayText(path.str()), errorText(stat.error())));
    });
}

void TreePane::refresh()
{
    m_session.watchHub().refreshAll();
    for (const Path& path : m_inSight)
        registry::onDone(
            m_session.readStat(path), this, [](const registry::Result<registry::Stat>&) {}); // for the cache
}

void TreePane::expandBelow(const Path& path)
{
    m_progress->setText(tr("Expanding…"));
    m_expandBelow->start(path, expandLimit);
}

} // namespace ui
