// SPDX-FileCopyrightText: 2026 The Thoughtscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A session is saved, restored, and saved aside in case of a crash; a real worker takes the run up again.

#include "autosave.h"
#include "sessionbench.h"
#include "tinycheckpoint.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace ts;

namespace
{

const QString problem = QStringLiteral("Mia has 4 bags with 6 marbles in each. How many marbles does she have?");
constexpr int patience = 60000;

struct Bench : SessionBench {
    using SessionBench::SessionBench;

    void run() { SessionBench::run(problem, ltm::tinySettings()); }
};

} // namespace

class TestSessionSaving : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void knowsWhatIsNotSaved();
    void comesBackAndGoesOn();
    void bringsItsPinnedRuns();
    void loadsTheCheckpointItWasMadeWith();
    void canBeLookedAtWithoutItsCheckpoint();
    void leavesTheRunBeforeAlone();
    void waitsForTheLoadsThatWereAskedFor();
    void saysWhatCannotBeSavedOrRestored();
    void survivesACrash();
    void leavesNothingAsideWhenAllIsSaved();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
    QString m_checkpoint;
};

void TestSessionSaving::initTestCase()
{
    m_checkpoint = path("checkpoint");
    ltm::writeTinyCheckpoint(m_checkpoint.toStdString(), ltm::tinySettings(), /*landmarks=*/true);
}

void TestSessionSaving::knowsWhatIsNotSaved()
{
    Bench bench(m_checkpoint);
    QVERIFY(!bench.session.isModified());
    const QSignalSpy told(&bench.session, &Session::modifiedChanged);
    bench.run();
    QVERIFY(bench.session.isModified());
    QVERIFY(told.last().first().toBool());
    QCOMPARE(bench.session.save(path("known.safetensors")), QString());
    QVERIFY(!bench.session.isModified());
    QVERIFY(!told.last().first().toBool());
    QCOMPARE(bench.session.file(), path("known.safetensors"));
    bench.session.show(bench.session.records()[1]->id);
    bench.session.goBack();
    QVERIFY(bench.session.isModified());
    bench.session.history()->undo();
    QVERIFY(!bench.session.isModified());
}

void TestSessionSaving::comesBackAndGoesOn()
{
    Bench before(m_checkpoint);
    before.run();
    before.session.show(before.session.records()[2]->id);
    QCOMPARE(before.session.save(path("back.safetensors")), QString());

    Bench after(m_checkpoint);
    const QSignalSpy map(&after.session, &Session::mapFitted);
    const QSignalSpy failures(&after.session, &Session::failed);
    const QSignalSpy steps(&after.session, &Session::gradientStepsDone);
    QCOMPARE(after.session.restore(path("back.safetensors")), QString());
    QCOMPARE(failures.size(), 0);
    QCOMPARE(steps.size(), 5); // before each record those that led to it
    const auto lastSteps = steps[4][0].value<std::vector<ltm::GradientStep>>();
    QCOMPARE(int(lastSteps.size()), ltm::tinySettings().steps);
    QCOMPARE(lastSteps.back().iteration, 4);
    QCOMPARE(after.session.problem(), problem);
    QCOMPARE(after.session.records().size(), before.session.records().size());
    QCOMPARE(after.session.current()->id, before.session.current()->id);
    QCOMPARE(after.session.answer(), before.session.answer());
    QCOMPARE(after.session.state(), RunState::Finished);
    QVERIFY(!after.session.isModified());
    QCOMPARE(after.session.file(), path("back.safetensors"));
    QCOMPARE(map.last()[2].value<std::vector<PlacedRecord>>().size(), after.session.records().size());

    const std::size_t had = after.session.records().size();
    after.session.extend(2);
    QTRY_VERIFY_WITH_TIMEOUT(after.session.records().size() == had + 2, patience);
    const IterationPtr first = after.session.records()[had];
    QCOMPARE(first->index, after.session.records()[had - 1]->index + 1);
    QCOMPARE(first->id, after.session.records()[had - 1]->id + 1);
    QVERIFY(after.session.record(first->parent));
    QVERIFY(after.session.isModified());

    before.session.extend(2); // as if the run had never been interrupted
    QTRY_VERIFY_WITH_TIMEOUT(before.session.records().size() == had + 2, patience);
    for (std::size_t i = had; i < had + 2; ++i) {
        const ltm::Iteration &one = *before.session.records()[i];
        const ltm::Iteration &other = *after.session.records()[i];
        QCOMPARE(other.text, one.text);
        QCOMPARE(other.parent, one.parent);
        QCOMPARE(other.elbo.elbo, one.elbo.elbo);
        QCOMPARE(other.bestElbo, one.bestElbo);
    }
}

void TestSessionSaving::bringsItsPinnedRuns()
{
    Bench before(m_checkpoint);
    before.run();
    before.session.pin();
    before.run();
    QCOMPARE(before.session.save(path("pinned.safetensors")), QString());
    QVERIFY(!before.session.isModified());
    before.session.pin();
    QVERIFY(before.session.isModified());

    Bench after(m_checkpoint);
    const QSignalSpy placed(&after.session, &Session::runPlaced);
    QCOMPARE(after.session.restore(path("pinned.safetensors")), QString());
    QCOMPARE(after.session.pinned().size(), 1U);
    QCOMPARE(after.session.pinned()[0].number, before.session.pinned()[0].number);
    QVERIFY(!after.session.isModified());
    after.session.placeRun(0, after.session.pinned()[0].records);
    QCOMPARE(placed.last()[1].value<std::vector<PlacedRecord>>().size(), 5U);
    after.session.pin();
    QVERIFY(after.session.isModified());
    after.session.unpin(1);
    QVERIFY(!after.session.isModified());
    after.session.unpin(0);
    QVERIFY(after.session.isModified());

    // Those that are pinned already stay beside them, each once.
    QCOMPARE(before.session.restore(path("pinned.safetensors")), QString());
    QCOMPARE(before.session.pinned().size(), 2U);
    QVERIFY(!before.session.isModified());
}

void TestSessionSaving::loadsTheCheckpointItWasMadeWith()
{
    Bench before(m_checkpoint);
    before.run();
    QCOMPARE(before.session.save(path("made.safetensors")), QString());
    Bench after;
    QCOMPARE(after.session.restore(path("made.safetensors")), QString());
    QCOMPARE(after.session.card().sha256, before.session.card().sha256);
    QCOMPARE(after.session.card().sha256.size(), 64U);
    QCOMPARE(after.session.records().size(), before.session.records().size());
}

void TestSessionSaving::canBeLookedAtWithoutItsCheckpoint()
{
    const QString gone = path("gone");
    ltm::writeTinyCheckpoint(gone.toStdString());
    {
        Bench before(gone);
        before.run();
        QCOMPARE(before.session.save(path("gone.safetensors")), QString());
    }
    QVERIFY(QDir(gone).removeRecursively());
    Bench after;
    const QSignalSpy failures(&after.session, &Session::failed);
    QCOMPARE(after.session.restore(path("gone.safetensors")), QString());
    QCOMPARE(failures.size(), 1);
    QVERIFY(failures.front().front().toString().contains(gone));
    QCOMPARE(after.session.records().size(), 5U);
    after.session.show(after.session.records()[1]->id);
    QCOMPARE(after.session.current(), after.session.records()[1]);
}

void TestSessionSaving::leavesTheRunBeforeAlone()
{
    const QString gone = path("another");
    ltm::RethinkSettings longer = ltm::tinySettings();
    longer.iterations = 6;
    ltm::writeTinyCheckpoint(gone.toStdString(), longer);
    {
        Bench before(gone);
        before.run();
        // As if of another model: this one has the weights of the one below.
        ltm::SavedSession saved = before.session.snapshot();
        saved.checkpointSha256 = std::string(64, '0');
        ltm::writeSession(saved, path("another.safetensors").toStdString());
    }
    QVERIFY(QDir(gone).removeRecursively());
    Bench bench(m_checkpoint);
    bench.run();
    const QSignalSpy map(&bench.session, &Session::mapFitted);
    QCOMPARE(bench.session.restore(path("another.safetensors")), QString());
    QVERIFY(!bench.session.hasRun());
    QCOMPARE(map.last()[0].value<ltm::MapAxes>().basis,
             ltm::MapBasis::Trajectory); // the loaded model's landmarks are of other latents
    QCOMPARE(map.last()[2].value<std::vector<PlacedRecord>>().size(), 5U);

    bench.session.show(bench.session.records()[1]->id);
    bench.session.editTrace("#### 1");
    bench.session.resample(ltm::Resample::Prior, 0);
    bench.session.moveLatent({0, 0});
    bench.session.continueFrom(bench.session.current(), 0, 7);
    bench.session.goBack();
    bench.session.fork();
    bench.session.extend(2);
    QCOMPARE(bench.session.history()->count(), 0);
    QCOMPARE(bench.session.state(), RunState::Idle);
    QCOMPARE(bench.session.records().size(), 5U);

    bench.run(); // a run of the loaded checkpoint, as ever
    QCOMPARE(bench.session.records().size(), 5U);
    QCOMPARE(map.last()[0].value<ltm::MapAxes>().basis, ltm::MapBasis::Landmarks);
}

/// The worker hears of everything a turn of the event loop late, as it does on a thread of its own.
void TestSessionSaving::waitsForTheLoadsThatWereAskedFor()
{
    Bench before(m_checkpoint);
    before.run();
    QCOMPARE(before.session.save(path("late.safetensors")), QString());

    QThread thread;
    auto *worker = new EngineWorker;
    worker->moveToThread(&thread);
    connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
    Session session;
    session.connectTo(*worker);
    thread.start();
    const QSignalSpy loaded(&session, &Session::loaded);
    const QSignalSpy began(&session, &Session::runBegan);
    session.open(m_checkpoint, "cpu");
    QCOMPARE(session.restore(path("late.safetensors")), QString());
    session.open(m_checkpoint, "cpu");
    QTRY_COMPARE_WITH_TIMEOUT(session.records().size(), 5U, patience);
    QCOMPARE(loaded.size(), 2);
    QCOMPARE(began.size(), 1);

    session.advance("Ben has 2 cats. How many cats does he have?", session.settings(), Reach::End);
    QTRY_COMPARE_WITH_TIMEOUT(began.size(), 2, patience);
    QCOMPARE(session.restore(path("late.safetensors")), QString()); // while records of that run are under way
    QVERIFY(session.isOpening());
    session.advance(problem, session.settings(), Reach::End); // would be replaced, and is not begun
    QTRY_COMPARE_WITH_TIMEOUT(began.size(), 3, patience);
    QVERIFY(!session.isOpening());
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), RunState::Finished, patience);
    QCOMPARE(session.records().size(), 5U);
    QCOMPARE(session.records()[4]->text, before.session.records()[4]->text);
    thread.quit();
    thread.wait();
}

void TestSessionSaving::saysWhatCannotBeSavedOrRestored()
{
    Bench bench(m_checkpoint);
    bench.run();
    QVERIFY(bench.session.save(path("no/such/folder.safetensors")).contains("no/such"));
    QVERIFY(bench.session.isModified());
    const QString unreadable = m_checkpoint + "/config.json";
    QVERIFY(bench.session.restore(unreadable).contains("config.json"));
    QCOMPARE(bench.session.records().size(), 5U);
}

void TestSessionSaving::survivesACrash()
{
    const QString folder = path("autosave");
    Bench bench(m_checkpoint);
    // A crash runs no destructor, and the operating system frees the lock: so does this.
    const QString other = folder + "/crashed.safetensors";
    {
        Autosave autosave(bench.session, folder, 1000);
        autosave.saveNow();
        QVERIFY(QDir(folder).entryList({"*.safetensors"}).isEmpty());
        bench.run();
        autosave.saveNow();
        const QStringList written = QDir(folder).entryList({"*.safetensors"});
        QCOMPARE(written.size(), 1);
        QVERIFY(autosave.leftOver().isEmpty()); // its own
        Bench beside;
        QVERIFY(Autosave(beside.session, folder).leftOver().isEmpty()); // another program's, which lives
        QVERIFY(QFile::copy(folder + '/' + written.front(), other));
    }
    Bench next;
    Autosave autosave(next.session, folder);
    QCOMPARE(autosave.leftOver(), QStringList{other});
    QCOMPARE(next.session.restore(other, /*recovered=*/true), QString());
    QCOMPARE(next.session.records().size(), 5U);
    autosave.discard(other);
    QCOMPARE(autosave.leftOver(), QStringList{other}); // until what it holds is safe
    autosave.saveNow();
    QTRY_VERIFY(autosave.leftOver().isEmpty());
    QCOMPARE(QDir(folder).entryList({"*.safetensors"}).size(), 1);

    const QString file = QDir(folder).entryList({"*.safetensors"}, QDir::Files).front();
    next.session.show(next.session.records()[1]->id);
    next.session.goBack(); // no record more, but the chain is elsewhere
    autosave.saveNow();
    QCOMPARE(ltm::readSession((folder + '/' + file).toStdString()).tips.at(0), next.session.records()[1]->id);
}

void TestSessionSaving::leavesNothingAsideWhenAllIsSaved()
{
    const QString folder = path("tidy");
    Bench bench(m_checkpoint);
    {
        Autosave autosave(bench.session, folder, 1000);
        bench.run();
        autosave.saveNow();
        QCOMPARE(QDir(folder).entryList({"*.safetensors"}).size(), 1);
        QCOMPARE(bench.session.save(path("tidy.safetensors")), QString());
        autosave.saveNow();
        QVERIFY(QDir(folder).entryList({"*.safetensors"}).isEmpty());
    }
    QVERIFY(QDir(folder).isEmpty());
}

QTEST_GUILESS_MAIN(TestSessionSaving)
#include "test_session_saving.moc"
