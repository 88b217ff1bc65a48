using Microsoft.Data.Sqlite;
using MimFunctions.Platform.Store;

namespace MimFunctions.Tests.Platform.Store;

public sealed class SqliteDatabaseTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("mim-sqlite-").FullName;
    private SqliteDatabase database = null!;

    public Task InitializeAsync()
    {
        database = SqliteDatabase.Open(Path.Combine(folder, "new", "hub.db"));
        database.Ensure("create table if not exists numbers (n integer primary key)");
        return Task.CompletedTask;
    }

    public async Task DisposeAsync()
    {
        await database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_read_sees_what_was_written_before_it()
    {
        await Add(1);

        (await Numbers()).ShouldBe([1]);
    }

    [Fact]
    public async Task Work_that_fails_leaves_no_trace_and_its_neighbours_alone()
    {
        // The first work holds the writer until the others wait, so that all the others share a transaction.
        using var gate = new ManualResetEventSlim();
        var first = database.Write(_ => { gate.Wait(); return 0; }, default);
        var before = Add(1);
        var failing = database.Write<int>(c => { Insert(c, 2); throw new InvalidOperationException("no"); }, default);
        var clashing = database.Write(c => { Insert(c, 3); return Insert(c, 1); }, default);
        var after = Add(4);

        gate.Set();

        await Task.WhenAll(first, before, after);
        (await Should.ThrowAsync<InvalidOperationException>(failing)).Message.ShouldBe("no");
        (await Should.ThrowAsync<SqliteException>(clashing)).SqliteErrorCode.ShouldBe(SQLitePCL.raw.SQLITE_CONSTRAINT);
        (await Numbers()).ShouldBe([1, 4]);
    }

    [Fact]
    public async Task Work_that_waits_can_be_called_off_and_is_then_never_done()
    {
        using var gate = new ManualResetEventSlim();
        using var cancel = new CancellationTokenSource();
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var first = database.Write(_ => { begun.SetResult(); gate.Wait(); return 0; }, default);
        // Only then is the second in another group, and still waiting when it is called off.
        await begun.Task;
        var called = database.Write(c => Insert(c, 1), cancel.Token);

        await cancel.CancelAsync();
        gate.Set();

        await first;
        await Should.ThrowAsync<OperationCanceledException>(called);
        (await Numbers()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("rollback")]
    [InlineData("release work")]
    public async Task A_transaction_that_breaks_fails_its_callers_and_not_the_next_ones(string breaks)
    {
        var breaking = database.Write(c => Insert(c, 7) + c.Prepared(breaks).ExecuteNonQuery(), default);

        await Should.ThrowAsync<SqliteException>(breaking);
        await Add(1);
        (await Numbers()).ShouldBe([1]);
    }

    [Fact]
    public async Task On_a_full_disk_each_caller_hears_the_truth_and_work_goes_on_when_there_is_room_again()
    {
        // A limit on the pages of the file fails as a full disk does.
        var pages = (long)(await database.Write(c => c.Prepared("pragma page_count").ExecuteScalar(), default))!;
        await database.Write(c => c.Prepared($"pragma max_page_count = {pages + 8}").ExecuteScalar(), default);
        using var gate = new ManualResetEventSlim();
        var first = database.Write(_ => { gate.Wait(); return 0; }, default);
        var filling = Enumerable.Range(1, 20).Select(i => database.Write(c => InsertMany(c, i * 1000), default)).ToArray();

        gate.Set();

        await first;
        await ((Task)Task.WhenAll(filling)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        filling.ShouldContain(f => f.IsFaulted);
        filling.ShouldContain(f => f.IsCompletedSuccessfully);
        filling.Where(f => f.IsFaulted).ShouldAllBe(f => ((SqliteException)f.Exception!.InnerException!).SqliteErrorCode == SQLitePCL.raw.SQLITE_FULL);
        (await Numbers()).Count.ShouldBe(filling.Count(f => f.IsCompletedSuccessfully) * 500);

        await database.Write(c => c.Prepared("pragma max_page_count = 100000").ExecuteScalar(), default);
        (await database.Write(c => InsertMany(c, 50_000), default)).ShouldBe(500);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_at_once()
    {
        var file = Path.Combine(folder, "other.db");
        await File.WriteAllTextAsync(file, new string('x', 5000));

        Should.Throw<SqliteException>(() => SqliteDatabase.Open(file)).SqliteErrorCode.ShouldBe(SQLitePCL.raw.SQLITE_NOTADB);

        File.Delete(file);
    }

    [Fact]
    public async Task Two_processes_may_write_in_turn()
    {
        await using var other = SqliteDatabase.Open(Path.Combine(folder, "new", "hub.db"));

        await Task.WhenAll(Enumerable.Range(1, 100).Select(i => i % 2 == 0 ? Add(i) : other.Write(c => Insert(c, i), default)));

        (await Numbers()).ShouldBe(Enumerable.Range(1, 100));
    }

    [Fact]
    public async Task A_read_can_not_write() =>
        (await Should.ThrowAsync<SqliteException>(() => database.Read(c => Insert(c, 1), default)))
            .SqliteErrorCode.ShouldBe(SQLitePCL.raw.SQLITE_READONLY);

    [Fact]
    public async Task Closing_commits_what_waits_and_then_refuses()
    {
        var waiting = Enumerable.Range(1, 500).Select(Add).ToArray();

        await database.DisposeAsync();

        await Task.WhenAll(waiting);
        Should.Throw<ObjectDisposedException>(() => Add(501));
        await Should.ThrowAsync<ObjectDisposedException>(Numbers);
    }

    [Fact]
    public async Task Every_commit_is_flushed_to_a_write_ahead_log()
    {
        (await database.Write(c => c.Prepared("pragma journal_mode").ExecuteScalar(), default)).ShouldBe("wal");
        (await database.Write(c => c.Prepared("pragma synchronous").ExecuteScalar(), default)).ShouldBe(2L, "2 is FULL");
    }

    private Task<int> Add(int number) => database.Write(c => Insert(c, number), default);

    private static int Insert(SqliteConnection connection, int number) =>
        connection.Prepared("insert into numbers values (@n)", ("@n", number)).ExecuteNonQuery();

    private static int InsertMany(SqliteConnection connection, int from) => connection.Prepared(
        "insert into numbers with recursive n(i) as (select @from union all select i + 1 from n limit 500) select i from n", ("@from", from))
        .ExecuteNonQuery();

    private Task<List<int>> Numbers() => database.Read(
        connection =>
        {
            using var rows = connection.Prepared("select n from numbers order by n").ExecuteReader();
            List<int> numbers = [];
            while (rows.Read())
                numbers.Add(rows.GetInt32(0));
            return numbers;
        },
        default);
}
