using MimFunctions.Platform.Store;

namespace MimFunctions.Tests.Platform.Store;

public sealed class SqliteDocumentStoreTests : DocumentStoreContract
{
    private readonly string folder = Directory.CreateTempSubdirectory("mim-documents-").FullName;
    private SqliteDatabase database = null!;

    public override async Task DisposeAsync()
    {
        await database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private protected override Task<IDocumentStore> Open()
    {
        database = SqliteDatabase.Open(Path.Combine(folder, "hub.db"));
        return Task.FromResult<IDocumentStore>(new SqliteDocumentStore(database));
    }

    [Fact]
    public async Task What_was_acknowledged_outlives_a_kill_in_the_midst_of_writing()
    {
        var acknowledged = 0;
        var writing = Task.WhenAll(Enumerable.Range(0, 400).Select(i => Task.Run(async () =>
        {
            await Store.TryWrite(Key($"{i}"), new Note("x", i), null, default);
            Interlocked.Increment(ref acknowledged);
        })));
        SpinWait.SpinUntil(() => Volatile.Read(ref acknowledged) > 50, TimeSpan.FromMinutes(2)).ShouldBeTrue();

        // What a kill leaves: the files as they are, the log not yet moved into the database.
        var known = Volatile.Read(ref acknowledged);
        var left = await database.Write(_ => CopyFiles(), default);

        await using var after = SqliteDatabase.Open(Path.Combine(left, "hub.db"));
        var notes = await new SqliteDocumentStore(after).Query<Note>(new("submissions"), default).ToListAsync();
        notes.Count.ShouldBeGreaterThanOrEqualTo(known);
        (await after.Read(c => c.Prepared("pragma integrity_check").ExecuteScalar(), default)).ShouldBe("ok");
        await writing;
    }

    [Fact]
    public async Task Documents_are_there_when_the_file_is_opened_again()
    {
        var tag = await Store.TryWrite(Key("1"), new Note("kept"), null, default);
        await database.DisposeAsync();

        var again = await Open();

        (await again.Read<Note>(Key("1"), default)).ShouldBe(new Versioned<Note>(new Note("kept"), tag!));
    }

    [Fact]
    public async Task What_an_earlier_release_kept_in_one_table_is_there_with_its_tags_and_its_indexes()
    {
        await using var earlier = SqliteDatabase.Open(Path.Combine(folder, "earlier.db"));
        earlier.Ensure("""
            create table documents (
                container text not null, partition text not null, id text not null, etag integer not null, body text not null, primary key (container, partition, id));
            create index submissions_by_reference on documents (json_extract(body, '$.reference'), partition, id) where container = 'submissions';
            insert into documents values ('submissions', 'AT', '1', 7, '{"text":"kept","number":1}'), ('counters', 'AT', '1', 2, '{"text":"counted","number":2}');
            """);

        var store = new SqliteDocumentStore(earlier);

        (await store.Read<Note>(new("submissions", "AT", "1"), default)).ShouldBe(new Versioned<Note>(new Note("kept", 1), "7"));
        (await store.Read<Note>(new("counters", "AT", "1"), default)).ShouldBe(new Versioned<Note>(new Note("counted", 2), "2"));
        var sql = "select body from documents_submissions where json_extract(body, '$.reference') = 'x'";
        (await earlier.Read(c => ExplainedPlan(c, sql), default)).ShouldContain("USING INDEX submissions_by_reference");
        (await new SqliteDocumentStore(earlier).Count(new("submissions"), default)).ShouldBe(1, "opened again, nothing is moved again");
    }

    [Fact]
    public async Task What_the_hub_searches_by_is_found_by_an_index()
    {
        foreach (var (container, path) in Containers.QueriedPaths)
        {
            await Store.TryWrite(new(container, "p", "1"), new Note("makes the table"), null, default);
            var sql = $"select body from {SqliteTables.Of(container)} where json_extract(body, '$.{path}') = 'x'";
            var plan = await database.Read(c => ExplainedPlan(c, sql), default);
            plan.ShouldContain($"USING INDEX {container}_by_{path.Replace('.', '_')}");
        }
    }

    private static string ExplainedPlan(Microsoft.Data.Sqlite.SqliteConnection connection, string sql)
    {
        using var rows = connection.Prepared($"explain query plan {sql}").ExecuteReader();
        return rows.Read() ? rows.GetString(3) : "";
    }

    private string CopyFiles()
    {
        var copy = Directory.CreateDirectory(Path.Combine(folder, "killed")).FullName;
        foreach (var file in Directory.GetFiles(folder, "hub.db*"))
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        return copy;
    }
}
