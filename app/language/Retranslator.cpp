// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/Retranslator.h"

#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMenu>
#include <QMetaProperty>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QTabBar>
#include <QTableWidget>
#include <QTreeWidget>

#include <algorithm>
#include <utility>

namespace app {

namespace {

constexpr qsizetype fewLetters = 2; ///< a text with places filled in needs this many of its own to be recognised
constexpr qsizetype manyLetters = 5; ///< the same where it is said by another class
constexpr int mostNested = 4; ///< a reason in a sentence in a tooltip
constexpr std::size_t mostItems = 5000; ///< longer lists hold data, no words of ours
constexpr const char* textProperties[] = {"text", "title", "windowTitle", "toolTip", "statusTip", "whatsThis",
    "placeholderText", "accessibleName", "accessibleDescription", "prefix", "suffix", "specialValueText"};

const QRegularExpression& placeholder()
{
    static const QRegularExpression expression(QStringLiteral("%(?:L?[1-9][0-9]?|L?n)"));
    return expression;
}

qsizetype lettersIn(const QString& text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

/// The classes of an object and of what it is part of: one of them said its text.
QSet<QByteArray> contextsOf(const QObject& object)
{
    QSet<QByteArray> names;
    for (const QObject* at = &object; at; at = at->parent())
        for (const QMetaObject* type = at->metaObject(); type; type = type->superClass())
            names.insert(type->className());
    return names;
}

QString present(const TextMemory::Source& source, int n = -1)
{
    return QCoreApplication::translate(source.context.constData(), source.text.constData(),
        source.comment.isEmpty() ? nullptr : source.comment.constData(), n);
}

/// Text that an action shows when nothing else was set for it.
QString bare(QString text)
{
    text.remove(QLatin1Char('&'));
    while (text.endsWith(QChar(0x2026)) || text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text.trimmed();
}

bool isTyped(const QObject& object, const char* property)
{
    return qstrcmp(property, "text") == 0 && (qobject_cast<const QLineEdit*>(&object) || object.inherits("QTextEdit"));
}

} // namespace

Retranslator::Retranslator(std::vector<TextMemory::Remembered> before)
{
    for (auto& [shown, source] : before) {
        auto places = placeholder().globalMatch(shown);
        if (!places.hasNext()) {
            m_whole.insert(shown, std::move(source));
            continue;
        }
        Template one;
        qsizetype from = 0;
        while (places.hasNext()) {
            const auto place = places.next();
            one.literals.push_back(shown.mid(from, place.capturedStart() - from));
            one.places.push_back(place.captured());
            from = place.capturedEnd();
        }
        one.literals.push_back(shown.mid(from));
        for (const QString& literal : one.literals)
            one.letters += lettersIn(literal);
        one.source = std::move(source);
        m_templates.push_back(std::move(one));
    }
    std::stable_sort(m_templates.begin(), m_templates.end(),
        [](const Template& a, const Template& b) { return a.letters > b.letters; });
}

std::optional<Recipe> Retranslator::recipeOf(const QString& shown, const QSet<QByteArray>& contexts) const
{
    return find(shown, contexts, 0);
}

std::optional<QString> Retranslator::again(const QString& shown, const QSet<QByteArray>& contexts) const
{
    const auto recipe = find(shown, contexts, 0);
    return recipe ? std::optional(say(*recipe)) : std::nullopt;
}

std::optional<QString> Retranslator::againOn(
    QObject& object, const char* property, const QString& shown, const QSet<QByteArray>& contexts) const
{
    const QByteArray name = QByteArray("_roster_") + property;
    const QVariantList kept = object.property(name).toList();
    auto recipe = kept.size() == 2 && kept.front().toString() == shown ? std::optional(kept.back().value<Recipe>())
                                                                       : find(shown, contexts, 0);
    if (!recipe)
        return std::nullopt;
    QString said = say(*recipe);
    object.setProperty(name, QVariantList{said, QVariant::fromValue(*std::move(recipe))});
    return said;
}

std::optional<Recipe> Retranslator::find(const QString& shown, const QSet<QByteArray>& contexts, int depth) const
{
    if (shown.isEmpty() || depth > mostNested)
        return std::nullopt;
    const QList<TextMemory::Source> sources = m_whole.values(shown);
    if (!sources.isEmpty()) {
        const auto near = std::find_if(
            sources.begin(), sources.end(), [&](const TextMemory::Source& s) { return contexts.contains(s.context); });
        return Recipe{near == sources.end() ? sources.first() : *near, {}};
    }
    auto filled = filledIn(shown, contexts, depth);
    return filled ? filled : joined(shown, contexts, depth);
}

std::optional<Recipe> Retranslator::filledIn(const QString& shown, const QSet<QByteArray>& contexts, int depth) const
{
    for (const bool near : {true, false})
        for (const Template& one : m_templates)
            if (contexts.contains(one.source.context) == near && one.letters >= (near ? fewLetters : manyLetters))
                if (auto found = match(one, shown, contexts, depth))
                    return found;
    return std::nullopt;
}

std::optional<Recipe> Retranslator::match(
    const Template& with, const QString& shown, const QSet<QByteArray>& contexts, int depth) const
{
    if (!shown.startsWith(with.literals.front()) || !shown.endsWith(with.literals.back()))
        return std::nullopt;
    Recipe recipe{with.source, {}};
    qsizetype at = with.literals.front().size();
    const qsizetype end = shown.size() - with.literals.back().size();
    for (std::size_t i = 0; i < with.places.size(); ++i) {
        const bool isLast = i + 1 == with.places.size();
        const QString& next = with.literals[i + 1];
        const qsizetype until = isLast ? end : shown.indexOf(next, at + 1);
        if (until <= at || until > end)
            return std::nullopt;
        const QString value = shown.mid(at, until - at);
        const bool isCount = with.places[i].endsWith(QLatin1Char('n'));
        bool isNumber = true;
        if (isCount)
            (void)QLocale::c().toInt(value, &isNumber);
        if (!isNumber)
            return std::nullopt;
        const auto made = isCount ? std::nullopt : find(value, contexts, depth + 1);
        recipe.values.insert(with.places[i], made.value_or(Recipe{{{}, value.toUtf8(), {}}, {}}));
        at = until + next.size();
    }
    return recipe;
}

/// Texts of ours beside others, put together without words: lines, sentences, "text (key)", figures in a row.
std::optional<Recipe> Retranslator::joined(const QString& shown, const QSet<QByteArray>& contexts, int depth) const
{
    static const QString before = QStringLiteral("<p style='white-space:pre-wrap'>"); // see ui::plainToolTip()
    static const QString after = QStringLiteral("</p>");
    if (shown.startsWith(before) && shown.endsWith(after)) {
        const auto inner = find(shown.mid(before.size()).chopped(after.size()), contexts, depth + 1);
        return inner ? std::optional(
                   Recipe{{{}, (before + QStringLiteral("%1") + after).toUtf8(), {}}, {{QStringLiteral("%1"), *inner}}})
                     : std::nullopt;
    }
    static const QRegularExpression between(
        QStringLiteral("\\n+|  \u00b7  | \u00b7 | \u2192 |[.:,;]? (?=[^ ])|\u3002(?=[^ ])"));
    const auto ours = [&](const QString& part) {
        const auto whole = m_whole.constFind(part);
        return whole != m_whole.cend() ? find(part, contexts, depth + 1) : filledIn(part, contexts, depth + 1);
    };
    for (auto all = between.globalMatch(shown); all.hasNext();) {
        const auto one = all.next();
        const bool isKey =
            one.captured() == QLatin1String(" ") && shown.mid(one.capturedEnd()).startsWith(QLatin1Char('('));
        for (const QString& separator :
            {one.captured(), one.captured().right(1)}) { // the full stop may be the text's own
            const QString left = shown.left(one.capturedEnd() - separator.size());
            const QString right = shown.mid(one.capturedEnd());
            auto first = ours(left);
            auto second = isKey ? std::nullopt : ours(right);
            if (!first && !second)
                continue;
            const auto rest = [&](const QString& text) {
                return find(text, contexts, depth + 1).value_or(Recipe{{{}, text.toUtf8(), {}}, {}});
            };
            return Recipe{{{}, (QStringLiteral("%1") + separator + QStringLiteral("%2")).toUtf8(), {}},
                {{QStringLiteral("%1"), first ? *first : rest(left)},
                    {QStringLiteral("%2"), second ? *second : rest(right)}}};
        }
    }
    return std::nullopt;
}

QString Retranslator::say(const Recipe& recipe)
{
    int n = -1;
    for (auto value = recipe.values.cbegin(); value != recipe.values.cend(); ++value)
        if (value.key().endsWith(QLatin1Char('n')))
            n = QLocale::c().toInt(say(*value));
    const QString said =
        recipe.source.context.isEmpty() ? QString::fromUtf8(recipe.source.text) : present(recipe.source, n);
    if (recipe.values.isEmpty())
        return said;
    QString result;
    qsizetype begin = 0;
    for (auto places = placeholder().globalMatch(said); places.hasNext();) { // at once: a value may hold a "%2"
        const auto place = places.next();
        const auto value = recipe.values.constFind(place.captured());
        result += said.mid(begin, place.capturedStart() - begin)
            + (value == recipe.values.cend() ? place.captured() : say(*value));
        begin = place.capturedEnd();
    }
    return result + said.mid(begin);
}

void Retranslator::everything()
{
    m_done.clear();
    if (!qobject_cast<QApplication*>(QCoreApplication::instance()))
        return;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows)
        object(*window);
}

void Retranslator::object(QObject& object)
{
    if (m_done.contains(&object))
        return;
    m_done.insert(&object);
    auto* widget = qobject_cast<QWidget*>(&object);
    if (widget || qobject_cast<QAction*>(&object)) {
        const QSet<QByteArray> contexts = contextsOf(object);
        properties(object, contexts);
        items(object, contexts);
    }
    if (widget) {
        const QList<QAction*> actions = widget->actions();
        for (QAction* action : actions)
            this->object(*action);
        widget->update();
    }
    const QObjectList children = object.children();
    for (QObject* child : children)
        this->object(*child);
}

void Retranslator::properties(QObject& object, const QSet<QByteArray>& contexts)
{
    const QString bareBefore = bare(object.property("text").toString());
    for (const char* name : textProperties) {
        const int index = object.metaObject()->indexOfProperty(name);
        if (index < 0 || isTyped(object, name))
            continue;
        const QMetaProperty property = object.metaObject()->property(index);
        if (!property.isWritable() || property.metaType().id() != QMetaType::QString)
            continue;
        const QString shown = property.read(&object).toString();
        if (shown.isEmpty())
            continue;
        const bool follows = qstrcmp(name, "toolTip") == 0 || qstrcmp(name, "accessibleName") == 0;
        if (follows && shown == bareBefore) { // the words of a button or an entry without its key
            if (!qobject_cast<const QAction*>(&object)) // whose tooltip follows by itself
                property.write(&object, bare(object.property("text").toString()));
            continue;
        }
        if (const auto said = againOn(object, name, shown, contexts); said && *said != shown)
            property.write(&object, *said);
    }
}

void Retranslator::items(QObject& object, const QSet<QByteArray>& contexts)
{
    if (auto* tabs = qobject_cast<QTabBar*>(&object)) {
        for (int i = 0; i < tabs->count(); ++i) {
            const QByteArray name = QByteArray("tab") + QByteArray::number(i);
            if (const auto said = againOn(object, name, tabs->tabText(i), contexts))
                tabs->setTabText(i, *said);
            if (const auto said = again(tabs->tabToolTip(i), contexts))
                tabs->setTabToolTip(i, *said);
        }
    }
    auto* view = qobject_cast<QAbstractItemView*>(&object);
    auto* box = qobject_cast<QComboBox*>(&object);
    QAbstractItemModel* model = box ? box->model() : view ? view->model() : nullptr;
    if (!model)
        return;
    const bool holdsWords = qobject_cast<QStandardItemModel*>(model) || qobject_cast<QListWidget*>(view)
        || qobject_cast<QTreeWidget*>(view) || qobject_cast<QTableWidget*>(view);
    if (holdsWords) {
        words(*model, contexts);
    } else if (view) { // the models of ours make their words anew whenever they are asked
        for (const Qt::Orientation orientation : {Qt::Horizontal, Qt::Vertical}) {
            const int sections = orientation == Qt::Horizontal ? model->columnCount() : model->rowCount();
            if (sections > 0)
                Q_EMIT model->headerDataChanged(orientation, 0, sections - 1);
        }
    }
    if (view)
        view->viewport()->update();
}

void Retranslator::words(QAbstractItemModel& model, const QSet<QByteArray>& contexts) const
{
    for (int column = 0; column < model.columnCount(); ++column)
        if (const auto said = again(model.headerData(column, Qt::Horizontal).toString(), contexts))
            model.setHeaderData(column, Qt::Horizontal, *said);
    std::vector<QModelIndex> parents{QModelIndex()};
    for (std::size_t i = 0; i < parents.size() && parents.size() < mostItems; ++i) {
        const QModelIndex parent = parents[i];
        const int rows = qMin(model.rowCount(parent), int(mostItems));
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column)
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) {
                    const QModelIndex index = model.index(row, column, parent);
                    if (const auto said = again(index.data(role).toString(), contexts))
                        model.setData(index, *said, role);
                }
            if (model.hasChildren(model.index(row, 0, parent)))
                parents.push_back(model.index(row, 0, parent));
        }
    }
}

} // namespace app
