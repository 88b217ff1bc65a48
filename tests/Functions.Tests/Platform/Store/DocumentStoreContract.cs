using System.Text.Json;
using MimFunctions.Domain.Intake;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Store;

namespace MimFunctions.Tests.Platform.Store;

/// <summary>What every document store promises.</summary>
public abstract partial class DocumentStoreContract : IAsyncLifetime
{
    private protected IDocumentStore Store { get; private set; } = null!;

    public async Task InitializeAsync() => Store = await Open();

    public abstract Task DisposeAsync();

    private protected abstract Task<IDocumentStore> Open();

    [Fact]
    public async Task What_was_never_written_is_not_there() => (await Store.Read<Note>(Key("1"), default)).ShouldBeNull();

    [Fact]
    public async Task What_was_written_is_read_back_with_its_tag()
    {
        var tag = await Store.TryWrite(Key("1"), new Note("first"), null, default);

        (await Store.Read<Note>(Key("1"), default)).ShouldBe(new Versioned<Note>(new Note("first"), tag.ShouldNotBeNull()));
    }

    [Fact]
    public async Task A_document_is_made_once()
    {
        var tag = await Store.TryWrite(Key("1"), new Note("first"), null, default);

        (await Store.TryWrite(Key("1"), new Note("second"), null, default)).ShouldBeNull();

        (await Store.Read<Note>(Key("1"), default)).ShouldBe(new Versioned<Note>(new Note("first"), tag!));
    }

    [Fact]
    public async Task A_document_is_replaced_by_who_knows_its_last_version_only()
    {
        var first = await Store.TryWrite(Key("1"), new Note("first"), null, default);
        var second = await Store.TryWrite(Key("1"), new Note("second"), first, default);

        (await Store.TryWrite(Key("1"), new Note("stale"), first, default)).ShouldBeNull();

        second.ShouldNotBeNull().ShouldNotBe(first);
        (await Store.Read<Note>(Key("1"), default)).ShouldBe(new Versioned<Note>(new Note("second"), second));
    }

    [Fact]
    public async Task The_same_content_again_is_a_new_version()
    {
        var first = await Store.TryWrite(Key("1"), new Note("same"), null, default);
        var second = await Store.TryWrite(Key("1"), new Note("same"), first, default);

        second.ShouldNotBeNull().ShouldNotBe(first);
        (await Store.TryWrite(Key("1"), new Note("same"), first, default)).ShouldBeNull();
    }

    [Theory]
    [InlineData("1")]
    [InlineData("\"00000000-0000-0000-0000-000000000000\"")]
    [InlineData("nonsense")]
    [InlineData("")]
    public async Task What_is_not_there_can_not_be_replaced(string tag)
    {
        (await Store.TryWrite(Key("1"), new Note("x"), tag, default)).ShouldBeNull();
        (await Store.Read<Note>(Key("1"), default)).ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("*")]
    [InlineData("2")]
    [InlineData("-1")]
    [InlineData("never given")]
    [InlineData("\"00000000-0000-0000-0000-000000000000\"")]
    public async Task A_tag_the_store_never_gave_replaces_nothing(string tag)
    {
        await Store.TryWrite(Key("1"), new Note("kept"), null, default);

        (await Store.TryWrite(Key("1"), new Note("x"), tag, default)).ShouldBeNull();

        (await Store.Read<Note>(Key("1"), default)).ShouldNotBeNull().Document.Text.ShouldBe("kept");
    }

    [Fact]
    public async Task Containers_partitions_and_ids_are_apart_and_case_counts()
    {
        DocumentKey[] keys = [Key("a"), Key("A"), Key("a", "at"), Key("a", "BE"), new("mails", "AT", "a"), Key("a b ü+&="), Key("=;'\"", "x/y z%20?#\\ü")];
        foreach (var key in keys)
            (await Store.TryWrite(key, new Note(key.ToString()), null, default)).ShouldNotBeNull();

        foreach (var key in keys)
            (await Store.Read<Note>(key, default)).ShouldNotBeNull().Document.Text.ShouldBe(key.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a?b")]
    [InlineData("a#b")]
    [InlineData("a%20b")]
    public async Task An_id_that_one_of_the_stores_could_not_keep_is_refused_clearly(string id)
    {
        var refusal = await Should.ThrowAsync<ArgumentException>(() => Store.TryWrite(Key(id), new Note("x"), null, default));

        refusal.Message.ShouldContain("can not be the id");
        await Should.ThrowAsync<ArgumentException>(() => Store.Read<Note>(Key(id), default));
    }

    [Fact]
    public async Task Every_kind_of_submission_reads_back_as_it_was()
    {
        foreach (var (submission, i) in SampleSubmissions.All.Select((s, i) => (s, i)))
        {
            var key = new DocumentKey(IntakeContainers.Submissions, submission.State, $"{submission.Digest}-{i}");
            await Store.TryWrite(key, submission, null, default);

            var read = (await Store.Read<Submission>(key, default)).ShouldNotBeNull().Document;

            JsonSerializer.Serialize(read, HubJson.Options).ShouldBe(JsonSerializer.Serialize(submission, HubJson.Options));
            read.Outcome.ShouldBe(submission.Outcome);
            read.Fields.ShouldBe(submission.Fields);
            read.ReceivedAt.ShouldBe(submission.ReceivedAt);
            read.Drops.ShouldBe(submission.Drops);
            read.Outbox.Messages.ShouldBe(submission.Outbox.Messages);
            read.Attachments.ShouldBe(submission.Attachments);
        }
    }

    [Fact]
    public async Task Unicode_absent_values_and_cases_read_back_as_they_were()
    {
        Note[] notes =
        [
            new("Ünïcödé Ελληνικά български 𝄞 \u2028 \0 \" \\ </script> e\u0301"), new(""),
            new("x", int.MinValue, true, Colour.DarkBlue, DateTimeOffset.MaxValue, new NoteState.Waiting(DateTimeOffset.MinValue, 3), 0.1),
            new("x", State: new NoteState.Sent(DateTimeOffset.UnixEpoch.AddTicks(1), null)),
        ];
        foreach (var (note, i) in notes.Select((n, i) => (n, i)))
        {
            await Store.TryWrite(Key($"{i}"), note, null, default);
            (await Store.Read<Note>(Key($"{i}"), default)).ShouldNotBeNull().Document.ShouldBe(note);
        }
    }

    [Fact]
    public async Task A_document_of_a_megabyte_reads_back_as_it_was()
    {
        var note = new Note(string.Concat(Enumerable.Range(0, 100_000).Select(i => $"{i:x8}é")));
        var tag = await Store.TryWrite(Key("1"), note, null, default);
        await Store.TryWrite(Key("1"), note with { Number = 1 }, tag, default);

        (await Store.Read<Note>(Key("1"), default)).ShouldNotBeNull().Document.ShouldBe(note with { Number = 1 });
    }

    [Fact]
    public async Task A_document_larger_than_two_megabytes_is_refused_clearly()
    {
        var refusal = await Should.ThrowAsync<ArgumentException>(() => Store.TryWrite(Key("1"), new Note(new string('x', 2_000_000)), null, default));

        refusal.Message.ShouldContain("at most 2000000");
        (await Store.Read<Note>(Key("1"), default)).ShouldBeNull();
    }

    [Fact]
    public async Task Of_writers_at_the_same_time_exactly_one_wins_each_round_and_none_is_lost()
    {
        const int Writers = 100;
        await Store.TryWrite(Key("1"), new Note("count"), null, default);

        var wins = await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(async () =>
        {
            for (var tries = 1; ; tries++)
            {
                var (note, tag) = (await Store.Read<Note>(Key("1"), default))!;
                if (await Store.TryWrite(Key("1"), note with { Number = note.Number + 1 }, tag, default) is { } won)
                    return (won, tries);
            }
        })));

        wins.Select(w => w.won).Distinct().Count().ShouldBe(Writers);
        (await Store.Read<Note>(Key("1"), default))!.Document.Number.ShouldBe(Writers);
    }

    [Fact]
    public async Task Of_makers_at_the_same_time_exactly_one_wins()
    {
        var tags = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(i => Task.Run(() => Store.TryWrite(Key("1"), new Note("x", i), null, default))));

        var winner = Array.FindIndex(tags, tag => tag is not null);
        tags.Count(tag => tag is not null).ShouldBe(1);
        (await Store.Read<Note>(Key("1"), default)).ShouldBe(new Versioned<Note>(new Note("x", winner), tags[winner]!));
    }

    [Fact]
    public async Task What_is_called_off_before_it_began_is_not_done()
    {
        var off = new CancellationToken(canceled: true);

        await Should.ThrowAsync<OperationCanceledException>(() => Store.TryWrite(Key("1"), new Note("x"), null, off));
        await Should.ThrowAsync<OperationCanceledException>(() => Store.Read<Note>(Key("1"), off));
        await Should.ThrowAsync<OperationCanceledException>(async () => await Store.Query<Note>(new("submissions"), off).ToListAsync());

        (await Store.Read<Note>(Key("1"), default)).ShouldBeNull();
    }

    private protected static DocumentKey Key(string id, string partition = "AT") => new(IntakeContainers.Submissions, partition, id);
}
