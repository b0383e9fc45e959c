// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"

#include "ErrorText.h"
#include "PlainText.h"
#include "language/Translations.h"

#include <QCoreApplication>

namespace app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct Reader {
    CommandLine result;
    QStringList rest;

    /// Takes one option off `rest`; false when it is none we know or its value is missing.
    bool takeOption(const QString& argument)
    {
        const qsizetype equals = argument.indexOf(QLatin1Char('='));
        const QString name = equals < 0 ? argument : argument.left(equals);
        if (name == QLatin1String("--config-dir") || name == QLatin1String("--trace-stalls")
            || name == QLatin1String("--language") || name == QLatin1String("--open")
            || name == QLatin1String("--board"))
            return takeValued(name, equals < 0 ? std::nullopt : std::optional(argument.mid(equals + 1)));
        if (argument == QLatin1String("--help") || argument == QLatin1String("-h"))
            result.help = true;
        else if (argument == QLatin1String("--version") || argument == QLatin1String("-v"))
            result.version = true;
        else if (argument == QLatin1String("--read-only"))
            result.readOnly = true;
        else if (argument == QLatin1String("--reduced-motion"))
            result.reducedMotion = true;
        else if (argument == QLatin1String("--kiosk"))
            result.kiosk = true;
        else
            return refuse(Words::tr("Unknown option: %1").arg(argument));
        return true;
    }

    bool takeValued(const QString& name, std::optional<QString> value)
    {
        if (!value && !rest.isEmpty())
            value = rest.takeFirst();
        if (!value || value->isEmpty())
            return refuse(Words::tr("The option %1 needs a value.").arg(name));
        if (name == QLatin1String("--config-dir"))
            result.configDir = *value;
        else if (name == QLatin1String("--trace-stalls"))
            result.stallTrace = *value;
        else if (name == QLatin1String("--board"))
            result.boards += *value;
        else if (name == QLatin1String("--language"))
            return takeLanguage(*value);
        else
            return takePath(*value);
        return true;
    }

    bool takeLanguage(const QString& language)
    {
        if (!Translations::isKnown(language))
            return refuse(Words::tr("There are no texts in “%1”. There are: %2.")
                              .arg(language, Translations::available().join(QStringLiteral(", "))));
        result.language = language;
        return true;
    }

    bool takePath(const QString& text)
    {
        auto path = registry::Path::parse(text.toStdString());
        if (!path)
            return refuse(ui::errorText(path.error()));
        result.open = std::move(*path);
        return true;
    }

    bool takeConnection(const QString& text)
    {
        auto endpoint = registry::parseEndpoint(text.toStdString());
        if (!endpoint)
            return refuse(Words::tr("%1: %2", "connection string, what is wrong with it")
                              .arg(ui::displayText(text.toStdString()), ui::errorText(endpoint.error())));
        result.connections.push_back(std::move(*endpoint));
        return true;
    }

    bool refuse(const QString& why)
    {
        result.error = why;
        return false;
    }
};

} // namespace

CommandLine CommandLine::parse(const QStringList& arguments)
{
    Reader reader{{}, arguments};
    bool options = true;
    while (!reader.rest.isEmpty()) {
        const QString argument = reader.rest.takeFirst();
        bool fine = true;
        if (options && argument == QLatin1String("--"))
            options = false;
        else if (options && argument.startsWith(QLatin1Char('-')))
            fine = reader.takeOption(argument);
        else
            fine = reader.takeConnection(argument);
        if (!fine)
            break;
    }
    if (reader.result.error.isEmpty() && reader.result.kiosk && reader.result.boards.isEmpty())
        reader.refuse(Words::tr("The option --kiosk needs a board: --board FILE."));
    return reader.result;
}

QString CommandLine::helpText()
{
    return Words::tr("Usage: roster [OPTIONS] [CONNECTION...]\n"
                     "Browse ZooKeeper service registries.\n"
                     "\n"
                     "Each CONNECTION opens a tab:\n"
                     "  zk://host:2181,host:2181/chroot   a ZooKeeper ensemble; host:2181,... means the same\n"
                     "  registry:/path/file.registry      a registry file on this computer\n"
                     "  sample:                           the built-in sample registry\n"
                     "Without one the welcome page shows recent and saved connections.\n"
                     "\n"
                     "Options:\n"
                     "  --read-only          refuse every change; cannot be unlocked in the window\n"
                     "  --open PATH          go to the node PATH\n"
                     "  --board FILE         show the board in FILE; more than once: several\n"
                     "  --kiosk              boards full screen, nothing else; press Esc twice to leave\n"
                     "  --language CODE      speak this language: en, de, fr, ja, zh_CN\n"
                     "  --reduced-motion     nothing fades or slides; what changed keeps a mark\n"
                     "  --config-dir DIR     keep settings in DIR instead of the standard place\n"
                     "  --trace-stalls FILE  write every gap of the event loop of 16 ms and more to FILE\n"
                     "  -h, --help           show this text\n"
                     "  -v, --version        show the version\n"
                     "\n"
                     "Exit codes: 0 fine, 2 wrong options, 3 no display.\n");
}

QString CommandLine::tryHelpText()
{
    return Words::tr("Try 'roster --help'.\n");
}

QString CommandLine::noDisplayText()
{
    return Words::tr("There is no display to open a window on. Start it from a desktop session, or set DISPLAY.");
}

} // namespace app
