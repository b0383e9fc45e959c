// SPDX-License-Identifier: GPL-3.0-or-later
#include "Icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

// In a static library nothing pulls the resource's initialiser in by itself. Must stand outside any namespace.
static void initRosterResources()
{
    Q_INIT_RESOURCE(roster);
}

namespace ui {

namespace {

/// The drawings' colours (see resources/README.md) and what they become on dark backgrounds.
struct Tone {
    const char* drawn;
    const char* onDark;
};
constexpr Tone tones[] = {
    {"#176e30", "#3fb950"},
    {"#855a00", "#d8a23a"},
    {"#cf222e", "#ff7b72"},
    {"#0969da", "#6cb6ff"},
    {"#5f6871", "#9aa4af"},
};
constexpr const char* lineColour = "#404040";

QByteArray source(const QString& name)
{
    QFile file(QStringLiteral(":/roster/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Draws an SVG in the palette's colours. Holds the name only: the palette is looked up at every paint.
class LineIconEngine : public QIconEngine {
public:
    explicit LineIconEngine(const QString& name)
        : m_name(name)
    {
    }

    QIconEngine* clone() const override { return new LineIconEngine(*this); }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        painter->drawPixmap(rect, pixmap(rect.size() * ratio, mode, state));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor line = lineFor(mode);
        const QString key = QStringLiteral("roster-icon %1 %2x%3 %4 %5")
                                .arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(line.rgba(), 0, 16)
                                .arg(mode);
        QPixmap result;
        if (!QPixmapCache::find(key, &result)) {
            result = render(size, mode, line);
            QPixmapCache::insert(key, result);
        }
        return result;
    }

private:
    static QColor lineFor(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText);
    }

    QPixmap render(const QSize& size, QIcon::Mode mode, const QColor& line) const
    {
        QByteArray svg = source(m_name);
        if (m_name != QLatin1String("roster")) {
            const QByteArray lineName = line.name().toLatin1();
            const bool dark = line.lightness() > 127;
            for (const Tone& tone : tones) {
                if (mode == QIcon::Disabled || mode == QIcon::Selected)
                    svg.replace(tone.drawn, lineName);
                else if (dark)
                    svg.replace(tone.drawn, tone.onDark);
            }
            svg.replace(lineColour, lineName);
        }
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        QSvgRenderer(svg).render(&painter, QRectF(QPointF(0, 0), size));
        return result;
    }

    QString m_name;
};

} // namespace

QIcon icon(const char* name)
{
    static QHash<QByteArray, QIcon> known;
    static const bool initialised = [] {
        initRosterResources();
        return true;
    }();
    Q_UNUSED(initialised)
    const auto found = known.constFind(QByteArray::fromRawData(name, qsizetype(qstrlen(name))));
    if (found != known.constEnd())
        return *found;
    const QString text = QString::fromLatin1(name);
    QIcon result;
    if (QFile::exists(QStringLiteral(":/roster/icons/%1.svg").arg(text)))
        result = QIcon(new LineIconEngine(text));
    else
        qWarning("no icon named %s", name);
    known.insert(QByteArray(name), result);
    return result;
}

} // namespace ui
