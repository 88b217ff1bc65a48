using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;
using MimFunctions.Platform.Store;

namespace MimFunctions.Tests.Platform.Store;

public abstract partial class DocumentStoreContract
{
    private static readonly DateTimeOffset Day = new(2026, 3, 5, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_query_compares_texts() => await ExpectOnNotes(
        (new("text", Comparison.Equal, "c"), "c"), (new("text", Comparison.Below, "c"), "ab"), (new("text", Comparison.AtLeast, "c"), "cd"));

    [Fact]
    public async Task A_query_compares_numbers() => await ExpectOnNotes(
        (new("number", Comparison.Equal, 10), "b"), (new("number", Comparison.Below, 10), "a"), (new("number", Comparison.AtLeast, 10L), "bcd"),
        (new("share", Comparison.AtLeast, 0.25), "cd"), (new("share", Comparison.Below, 0.5), "c"));

    [Fact]
    public async Task A_query_compares_enums_and_truth() => await ExpectOnNotes(
        (new("colour", Comparison.Equal, Colour.DarkBlue), "bd"), (new("colour", Comparison.Equal, Colour.Red), "ac"),
        (new("done", Comparison.Equal, true), "d"), (new("done", Comparison.Equal, false), "abc"));

    [Fact]
    public async Task A_query_compares_instants_whatever_their_offset() => await ExpectOnNotes(
        (new("at", Comparison.Equal, Day.ToOffset(TimeSpan.FromHours(2))), "a"), (new("at", Comparison.Below, Day.AddTicks(1)), "a"),
        (new("at", Comparison.AtLeast, Day.AddTicks(1)), "bc"), (new("state.since", Comparison.AtLeast, Day), "d"));

    [Fact]
    public async Task A_missing_property_meets_no_condition() => await ExpectOnNotes(
        (new("at", Comparison.Below, DateTimeOffset.MaxValue), "abc"), (new("state.kind", Comparison.Equal, "waiting"), "d"),
        (new("state.kind", Comparison.AtLeast, ""), "d"), (new("none.such", Comparison.AtLeast, 0), ""), (new("share", Comparison.AtLeast, -1), "cd"));

    [Fact]
    public async Task A_value_is_never_part_of_the_query() => await ExpectOnNotes(
        (new("text", Comparison.Equal, "a' or '1'='1"), ""), (new("text", Comparison.Equal, "@value0"), ""), (new("number", Comparison.Equal, "10"), ""));

    [Fact]
    public async Task All_conditions_must_hold()
    {
        await GivenNotes();

        (await Found(new("submissions")
        {
            Where = [new("colour", Comparison.Equal, Colour.DarkBlue), new("number", Comparison.AtLeast, 5), new("done", Comparison.Equal, false)],
        })).ShouldBe("b");
    }

    [Fact]
    public async Task Marks_name_what_a_query_names_in_its_order_and_in_the_version_that_a_read_gives()
    {
        await GivenNotes();
        DocumentQuery[] queries = [new("submissions") { OrderBy = "number", Descending = true }, new("submissions") { Where = [new("number", Comparison.Below, 5)], OrderBy = "number" }, new("submissions") { OrderBy = "number", Limit = 2 }];

        foreach (var query in queries)
        {
            var found = await Store.Query<Note>(query, default).ToListAsync();
            var marks = await Store.Marks(query, default);
            marks.Select(mark => mark.ETag).ShouldBe(found.Select(each => each.ETag));
            foreach (var (mark, each) in marks.Zip(found))
                (await Store.Read<Note>(mark.Key, default)).ShouldBe(each);
        }

        (await Store.Marks(new("submissions", "none"), default)).ShouldBeEmpty();
        (await Store.Marks(new("seals"), default)).ShouldBeEmpty("nothing was ever kept there");
    }

    [Fact]
    public async Task Counting_gives_how_many_a_query_names()
    {
        await GivenNotes();

        (await Store.Count(new("submissions"), default)).ShouldBe(4);
        (await Store.Count(new("submissions", "none"), default)).ShouldBe(0);
        (await Store.Count(new("submissions") { OrderBy = "at" }, default)).ShouldBe(3, "what lacks the property is left out");
        (await Store.Count(new("submissions") { Where = [new("colour", Comparison.Equal, Colour.DarkBlue)], OrderBy = "number" }, default)).ShouldBe(2);
        (await Store.Count(new("submissions") { Limit = 3 }, default)).ShouldBe(3);
    }

    [Fact]
    public async Task A_query_orders_and_leaves_out_what_lacks_the_property()
    {
        await GivenNotes();

        (await Found(new("submissions") { OrderBy = "number" })).ShouldBe("abcd");
        (await Found(new("submissions") { OrderBy = "number", Descending = true })).ShouldBe("dcba");
        (await Found(new("submissions") { OrderBy = "at", Descending = true })).ShouldBe("cba");
        (await Found(new("submissions") { OrderBy = "at", Where = [new("number", Comparison.AtLeast, 10)] })).ShouldBe("bc");
    }

    [Fact]
    public async Task A_query_keeps_to_its_limit_container_and_partition()
    {
        await GivenNotes();
        await Store.TryWrite(new("mails", "AT", "m"), new Note("m", 1), null, default);

        (await Found(new("submissions") { OrderBy = "number", Limit = 3 })).ShouldBe("abc");
        (await Found(new("submissions") { OrderBy = "number", Descending = true, Limit = 1 })).ShouldBe("d");
        (await Found(new("submissions") { Limit = 0 })).ShouldBe("");
        (await Found(new("submissions", "AT") { OrderBy = "number" })).ShouldBe("ac");
        (await Found(new("submissions", "BE") { OrderBy = "number", Limit = 1 })).ShouldBe("b");
        (await Found(new("submissions", "at"))).ShouldBe("");
        (await Found(new("mails"))).ShouldBe("m");
    }

    [Fact]
    public async Task A_query_goes_on_over_many_pages_and_each_document_comes_once()
    {
        foreach (var i in Enumerable.Range(0, 300))
            await Store.TryWrite(Key($"{i:000}", i % 2 == 0 ? "AT" : "BE"), new Note("x", i / 7), null, default);

        (await Numbers(new("submissions"))).Order().ShouldBe(Enumerable.Range(0, 300).Select(i => i / 7));
        (await Numbers(new("submissions") { OrderBy = "number" })).ShouldBe(Enumerable.Range(0, 300).Select(i => i / 7));
        (await Numbers(new("submissions") { OrderBy = "number", Descending = true, Limit = 200 }))
            .ShouldBe(Enumerable.Range(0, 300).Reverse().Take(200).Select(i => i / 7));
        (await Numbers(new("submissions", "AT") { OrderBy = "number" })).ShouldBe(Enumerable.Range(0, 150).Select(i => i * 2 / 7));
        (await Numbers(new("submissions", "BE") { Limit = 101 })).Count.ShouldBe(101);
    }

    [Fact]
    public async Task What_a_query_gives_can_be_written_back_while_it_goes_on()
    {
        foreach (var i in Enumerable.Range(0, 150))
            await Store.TryWrite(Key($"{i:000}"), new Note("x", i), null, default);

        await foreach (var (note, tag) in Store.Query<Note>(new("submissions") { OrderBy = "number" }, default))
            (await Store.TryWrite(Key($"{note.Number:000}"), note with { Done = true }, tag, default)).ShouldNotBeNull();

        (await Numbers(new("submissions") { Where = [new("done", Comparison.Equal, true)] })).Count.ShouldBe(150);
    }

    [Fact]
    public async Task Submissions_are_found_by_everything_the_hub_searches_by()
    {
        var submission = SampleSubmissions.Amended;
        await Store.TryWrite(Key("1"), submission, null, default);
        await Store.TryWrite(Key("2"), SampleSubmissions.Refused with { File = "other" }, null, default);

        Condition[] conditions =
        [
            new("reference", Comparison.Equal, submission.Reference!), new("file", Comparison.Equal, submission.File),
            new("outbox.state", Comparison.Equal, OutboxState.Queued),
        ];

        foreach (var condition in conditions)
        {
            var found = await Store.Query<Submission>(new("submissions") { Where = [condition], OrderBy = "receivedAt" }, default).ToListAsync();
            found.ShouldHaveSingleItem().Document.Reference.ShouldBe("MIM-EL-2026-0007");
        }
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("")]
    [InlineData("a.")]
    [InlineData("a') or ('1")]
    [InlineData("a\n")]
    public async Task A_path_is_made_of_names_and_dots(string path)
    {
        var inCondition = new DocumentQuery("submissions") { Where = [new(path, Comparison.Equal, 1)] };
        var inOrder = new DocumentQuery("submissions") { OrderBy = path };

        await Should.ThrowAsync<ArgumentException>(() => Found(inCondition));
        await Should.ThrowAsync<ArgumentException>(() => Found(inOrder));
        await Should.ThrowAsync<ArgumentException>(() => Found(new("sub' missions")));
    }

    [Fact]
    public async Task A_comparison_that_does_not_exist_is_refused() =>
        await Should.ThrowAsync<ArgumentException>(() => Found(new("submissions") { Where = [new("at", (Comparison)9, 1)] }));

    [Fact]
    public async Task A_value_that_can_not_be_compared_with_is_refused() =>
        await Should.ThrowAsync<ArgumentException>(() => Found(new("submissions") { Where = [new("at", Comparison.Equal, new Uri("urn:x"))] }));

    private async Task ExpectOnNotes(params (Condition Condition, string Found)[] cases)
    {
        await GivenNotes();
        foreach (var (condition, expected) in cases)
            string.Concat((await Found(new("submissions") { Where = [condition] })).Order()).ShouldBe(expected, condition.ToString());
    }

    private async Task GivenNotes()
    {
        await Store.TryWrite(Key("1"), new Note("a", 2, At: Day), null, default);
        await Store.TryWrite(Key("2", "BE"), new Note("b", 10, Colour: Colour.DarkBlue, At: Day.AddTicks(1)), null, default);
        await Store.TryWrite(Key("3"), new Note("c", 11, At: Day.AddDays(300), Share: 0.25), null, default);
        await Store.TryWrite(
            Key("4", "BE"), new Note("d", 100, true, Colour.DarkBlue, State: new NoteState.Waiting(Day, 1), Share: 0.5), null, default);
    }

    private async Task<string> Found(DocumentQuery query) =>
        string.Concat(await Store.Query<Note>(query, default).Select(n => n.Document.Text).ToListAsync());

    private async Task<List<int>> Numbers(DocumentQuery query) =>
        await Store.Query<Note>(query, default).Select(n => n.Document.Number).ToListAsync();
}
