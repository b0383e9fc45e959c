// SPDX-License-Identifier: GPL-3.0-or-later
#include "structure/WorkText.h"

#include "ErrorText.h"
#include "PlainText.h"

#include <QStringList>

namespace ui {

using registry::Why;

namespace {

int count(std::size_t number)
{
    return static_cast<int>(number);
}

} // namespace

QString WorkText::line(const registry::SubtreeLeft& left)
{
    const QString path = displayText(left.path.str());
    switch (left.why) {
    case Why::Changed:
        return tr("%1 was written since it was read.").arg(path);
    case Why::Recreated:
        return tr("%1 was removed and created again since it was read.").arg(path);
    case Why::Appeared:
        return tr("%1 was not there when the nodes were read.").arg(path);
    case Why::HoldsOthers:
        return tr("%1 stays, as something below it does.").arg(path);
    case Why::ParentNotCopied:
        return tr("%1 was left out, as its parent was.").arg(path);
    case Why::Vanished:
        return tr("%1 was removed before it could be copied.").arg(path);
    case Why::Exists:
        return tr("%1 was left out: there is another node in its place.").arg(path);
    case Why::Ephemeral:
        return tr("%1 is ephemeral and was left out.").arg(path);
    case Why::Unknown:
        return tr("%1: not known, no answer came. Look at it once connected.").arg(path);
    case Why::NotReached:
        return tr("%1 was not reached.").arg(path);
    case Why::Refused:
        break;
    }
    return tr("%1: %2", "path, what went wrong").arg(path, left.error ? errorText(*left.error) : tr("refused."));
}

QString WorkText::lines(const std::vector<registry::SubtreeLeft>& left, std::size_t limit)
{
    QStringList all;
    for (std::size_t i = 0; i < left.size() && i < limit; ++i)
        all << line(left[i]);
    if (left.size() > limit)
        all << tr("And %n more.", nullptr, count(left.size() - limit));
    return all.join(QLatin1Char('\n'));
}

QString WorkText::ending(const registry::SubtreeWork& work)
{
    if (work.error())
        return tr("It ended early: %1 %2", "what went wrong, what to do")
            .arg(errorText(*work.error()), errorAdvice(*work.error()))
            .trimmed();
    return work.isCancelled() ? tr("It was cancelled; what was done stays done.") : QString();
}

QString WorkText::summary(const registry::SubtreeDelete& work)
{
    QStringList parts{tr("%n node(s) deleted.", nullptr, count(work.deleted()))};
    if (work.gone() > 0)
        parts << tr("%n node(s) had been removed by somebody else.", nullptr, count(work.gone()));
    if (!work.left().empty())
        parts << tr("%n node(s) stay.", nullptr, count(work.left().size()));
    parts << ending(work);
    return parts.join(QLatin1Char(' ')).trimmed();
}

QString WorkText::summary(const registry::SubtreeCopy& work, registry::SubtreeCopy::Purpose purpose)
{
    using Purpose = registry::SubtreeCopy::Purpose;
    const int copied = count(work.copied().size());
    QStringList parts{purpose == Purpose::Restore ? tr("%n node(s) restored.", nullptr, copied)
                                                  : tr("%n node(s) copied.", nullptr, copied)};
    if (purpose == Purpose::Move)
        parts << tr("%n node(s) removed from where they were.", nullptr, count(work.removed()));
    if (work.skipped() > 0)
        parts << tr("%n node(s) were there already and stay as they are.", nullptr, count(work.skipped()));
    if (!work.left().empty())
        parts << tr("%n node(s) were left out.", nullptr, count(work.left().size()));
    parts << ending(work);
    return parts.join(QLatin1Char(' ')).trimmed();
}

QString WorkText::losses(const registry::CopyLosses& losses, registry::SubtreeCopy::Ephemerals choice, bool move)
{
    QStringList parts;
    const bool skip = choice == registry::SubtreeCopy::Ephemerals::Skip;
    if (losses.ephemerals > 0 && skip && move)
        parts << tr("%n ephemeral node(s) stay where they are, and so does what they are in.", nullptr,
            count(losses.ephemerals));
    else if (losses.ephemerals > 0 && skip)
        parts << tr("%n ephemeral node(s) are left out.", nullptr, count(losses.ephemerals));
    else if (losses.ephemerals > 0)
        parts << tr("%n ephemeral node(s) become persistent: nobody owns them.", nullptr, count(losses.ephemerals));
    if (losses.numbered > 0)
        parts << tr(
            "%n name(s) end in a server's number: they are kept as plain names.", nullptr, count(losses.numbered));
    if (losses.unreadable > 0)
        parts << tr(
            "%n node(s) may not be read: they are left out, with what is below.", nullptr, count(losses.unreadable));
    if (losses.unkept > 0)
        parts << tr(
            "%n node(s) are too large together: they are left out, with what is below.", nullptr, count(losses.unkept));
    parts << tr("Versions and times start anew; containers and nodes with a time to live become persistent.");
    return parts.join(QLatin1Char('\n'));
}

QString WorkText::progress(const registry::SubtreeWork& work)
{
    if (work.isWaiting())
        return tr("Waiting for the connection. What is under way is found out then.");
    return tr("%1 of %2 steps done.").arg(work.done()).arg(work.total());
}

} // namespace ui
