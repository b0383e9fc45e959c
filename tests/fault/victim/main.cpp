// SPDX-License-Identifier: GPL-3.0-or-later
// save_victim PORT FOLDER PATH TEXT: what Roster does from a key press to a saved node, without a window, for
// SaveKillTest to end anywhere. Says TYPED when the draft is on disk and the save begins, SAVED when it is
// acknowledged.
#include "edit/EditDesk.h"
#include "session/OnDone.h"
#include "storage/DraftStore.h"
#include "storage/EditJournal.h"

#include <QCoreApplication>

#include <cstdio>
#include <dlfcn.h>
#include <string>

namespace {

void say(const char* word)
{
    std::puts(word);
    std::fflush(stdout);
}

void armKillPoint()
{
    if (auto* arm = reinterpret_cast<void (*)()>(::dlsym(RTLD_DEFAULT, "rosterArmKillPoint")))
        arm();
}

registry::ConnectionProfile profileFor(const std::string& port)
{
    registry::ConnectionProfile profile;
    profile.endpoint = *registry::parseEndpoint("127.0.0.1:" + port);
    profile.readOnly = false;
    return profile;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 5)
        return 2;
    const QCoreApplication application(argc, argv);
    const std::string folder = argv[2];
    const registry::Path path = *registry::Path::parse(argv[3]);
    const std::string text = argv[4];
    registry::DraftStore drafts(folder + "/drafts.sqlite");
    registry::EditJournal journal(folder + "/journal.sqlite");
    registry::Session session(profileFor(argv[1]));
    session.setJournal(journal);
    ui::EditDesk desk(session, ui::Stores{.drafts = &drafts, .journal = &journal});
    const auto save = [&](ui::NodeEdit& edit) {
        drafts.list([&](const std::vector<registry::Draft>&) { // it is on disk
            say("TYPED");
            armKillPoint();
            edit.save();
        });
    };
    const auto type = [&](const registry::Result<registry::DataReply>& read) {
        if (!read)
            return QCoreApplication::exit(3);
        ui::NodeEdit& edit = desk.begin(path, {read->data, read->stat});
        QObject::connect(&edit, &ui::NodeEdit::failed, &session, [] { QCoreApplication::exit(4); });
        QObject::connect(&edit, &ui::NodeEdit::saved, &session, [&] {
            say("SAVED");
            drafts.list([](const std::vector<registry::Draft>&) { QCoreApplication::quit(); }); // the draft is gone
        });
        edit.setMine(registry::Data(text));
        save(edit);
    };
    bool begun = false;
    QObject::connect(&session, &registry::Session::statusChanged, &session, [&](const registry::SessionStatus& now) {
        if (!registry::isUsable(now.state) || std::exchange(begun, true))
            return;
        registry::onDone(session.readData(path), &session, type);
    });
    session.open();
    const int code = QCoreApplication::exec();
    session.close();
    return code;
}
