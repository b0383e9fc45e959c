// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/EmptyNote.h"

#include <QAbstractItemView>
#include <QEvent>

namespace ui {

EmptyNote::EmptyNote(QAbstractItemView& view, const QString& text)
    : PlainLabel(view.viewport())
    , m_view(view)
{
    setObjectName(QStringLiteral("emptyNote"));
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setMargin(12);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setText(text);
    view.viewport()->installEventFilter(this);
    const QAbstractItemModel* model = view.model();
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &EmptyNote::updateNote);
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyNote::updateNote);
    updateNote();
}

void EmptyNote::setNote(const QString& text)
{
    setText(text);
    updateNote();
}

bool EmptyNote::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        setGeometry(m_view.viewport()->rect());
    return PlainLabel::eventFilter(watched, event);
}

void EmptyNote::updateNote()
{
    const bool empty = m_view.model()->rowCount(m_view.rootIndex()) == 0 && !text().isEmpty();
    setGeometry(m_view.viewport()->rect());
    setVisible(empty);
    m_view.setAccessibleDescription(empty ? text() : QString());
}

} // namespace ui
