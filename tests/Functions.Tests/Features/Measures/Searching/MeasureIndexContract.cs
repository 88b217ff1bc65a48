using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Measures.Searching;
using MimFunctions.Mechanism.Intake;
using MimFunctions.Platform.Store;
using MimFunctions.Tests.Features.Measures.Telling;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Measures.Searching;

/// <summary>What the index of communications finds, for whom, and in which order.</summary>
public abstract partial class MeasureIndexContract : IAsyncLifetime
{
    private static readonly string[] All = [.. MemberState.All.Select(state => state.Code)];

    /// <summary>Stands still unless a test moves it, so that no piece is cut short by a slow machine.</summary>
    private protected ManualClock Clock { get; } = new(Communications.Received);

    private IDocumentStore documents = null!;
    private IMeasureIndex index = null!;

    public async Task InitializeAsync()
    {
        documents = await Documents();
        index = Open();
    }

    public abstract Task DisposeAsync();

    /// <summary>What the index follows.</summary>
    private protected abstract Task<IDocumentStore> Documents();

    /// <summary>An index as a process has it that has just begun.</summary>
    private protected abstract IMeasureIndex Open(int ranked = MeasureSearch.Ranked);

    /// <summary>Throws away what the index keeps.</summary>
    private protected abstract Task Lose();

    [Theory]
    [InlineData("Rückkehr", "MIM-AT-2026-0001")]
    [InlineData("ruckkehr", "MIM-AT-2026-0001")]
    [InlineData("VOLUNT return", "MIM-AT-2026-0001")]
    [InlineData("return volunt", "MIM-AT-2026-0001")]
    [InlineData("\"voluntary return\"", "MIM-AT-2026-0001")]
    [InlineData("\"return voluntary\"", "")]
    [InlineData("reunif", "MIM-EL-2026-0001")]
    [InlineData("οικογεν", "MIM-EL-2026-0001")]
    [InlineData("MIM-EL-2026-0001", "MIM-EL-2026-0001")]
    [InlineData("Greece", "MIM-EL-2026-0001")]
    [InlineData("Legal immigration", "MIM-EL-2026-0001")]
    [InlineData("reunification voluntary", "")]
    [InlineData("AND OR NOT", "")]
    [InlineData("return*\" OR (NEAR(", "")]
    public async Task Words_are_found_whatever_their_case_accents_and_order(string typed, string found)
    {
        await Two();

        (await Find(new MeasureQuery { Words = SearchWords.Read(typed) })).ShouldBe(found);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\"\" - * ()")]
    public void What_has_neither_letter_nor_digit_looks_for_nothing(string typed) => SearchWords.Read(typed).ShouldBeNull();

    [Fact]
    public async Task The_list_narrows_by_everything_that_is_asked_for()
    {
        await Two();

        (await Find(MeasureQuery.Everything)).ShouldBe("MIM-EL-2026-0001 MIM-AT-2026-0001", "the newest first");
        (await Find(new MeasureQuery { State = MemberState.FromCode("AT") })).ShouldBe("MIM-AT-2026-0001");
        (await Find(new MeasureQuery { Type = MeasureType.AdoptedLegislation })).ShouldBe("MIM-EL-2026-0001");
        (await Find(new MeasureQuery { Area = Area.Return })).ShouldBe("MIM-AT-2026-0001");
        (await Find(new MeasureQuery { Area = Area.Asylum })).ShouldBe("");
        (await Find(new MeasureQuery { Language = Language.Find("el") })).ShouldBe("MIM-EL-2026-0001");
        (await Find(new MeasureQuery { From = new DateOnly(2026, 3, 7) })).ShouldBe("MIM-EL-2026-0001");
        (await Find(new MeasureQuery { To = new DateOnly(2026, 3, 6) })).ShouldBe("MIM-AT-2026-0001");
        (await Find(new MeasureQuery { Late = true })).ShouldBe("");
        (await Find(new MeasureQuery { State = MemberState.FromCode("AT"), Words = SearchWords.Read("reunification") })).ShouldBe("");
        (await Find(new MeasureQuery { Amends = "MIM-AT-2026-0001" })).ShouldBe("MIM-EL-2026-0001");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("return")]
    public async Task Page_by_page_everything_comes_once_and_the_total_stays(string? words)
    {
        foreach (var number in Enumerable.Range(1, 23))
            await documents.Have(Communications.New(Communications.Fields(("remarks", string.Concat(Enumerable.Repeat("return ", number % 4)))), $"MIM-AT-2026-{number:0000}"));
        List<string> seen = [];
        for (var after = (string?)null; ;)
        {
            var page = await index.Find(new MeasureQuery { Words = SearchWords.Read(words), After = after }, All, 5, default);
            page.Total.ShouldBe(23);
            seen.AddRange(page.Finds.Select(find => find.Digest));
            if ((after = page.Next) is null)
                break;
        }

        seen.Count.ShouldBe(23);
        seen.Distinct().Count().ShouldBe(23);
    }

    [Theory]
    [InlineData("return", null)]
    [InlineData("return", "AT")]
    [InlineData("return act", null)]
    public async Task Of_words_that_very_many_have_the_newest_come_first(string words, string? state)
    {
        foreach (var number in Enumerable.Range(1, 20))
            await documents.Have(Communications.New(Communications.Fields(("remarks", string.Concat(Enumerable.Repeat("return act ", number % 3 * 9)))), $"MIM-AT-2026-{number:0000}", at: Communications.Received.AddDays(number)));

        var (seen, pages) = await Through(new MeasureQuery { Words = SearchWords.Read(words), State = MemberState.FromCode(state) });

        pages.ShouldAllBe(page => page.Total == 6 && page.RankedOf == 0, "more than that is not counted");
        seen.ShouldBe([.. Enumerable.Range(1, 20).Reverse().Select(number => $"{number:0000}")]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("AT")]
    public async Task Of_words_of_which_any_will_do_the_newest_are_put_in_order_and_the_older_ones_follow_by_date(string? state)
    {
        foreach (var number in Enumerable.Range(1, 20))
            await documents.Have(Communications.New(Communications.Fields(("remarks", string.Concat(Enumerable.Repeat("return ", number % 3 * 9)))), $"MIM-AT-2026-{number:0000}", at: Communications.Received.AddDays(number)));

        var (seen, pages) = await Through(new MeasureQuery { Words = SearchWords.AnyOf(["return", "nothing"]), State = MemberState.FromCode(state) });

        pages.ShouldAllBe(page => page.Total == 6 && page.RankedOf == 6, "more than that is not counted");
        seen[..6].ShouldBe(["0020", "0017", "0019", "0016", "0018", "0015"], "by how often it stands there, then the newest");
        seen[6..].ShouldBe([.. Enumerable.Range(1, 14).Reverse().Select(number => $"{number:0000}")]);
    }

    /// <summary>All pages of four, of an index that puts six in order: the ends of what is found, and the pages.</summary>
    private async Task<(List<string> Seen, List<MeasureFinds> Pages)> Through(MeasureQuery query)
    {
        var few = Open(ranked: 6);
        List<MeasureFinds> pages = [];
        do
            pages.Add(await few.Find(query with { After = pages.LastOrDefault()?.Next }, All, 4, default));
        while (pages[^1].Next is not null);
        return ([.. pages.SelectMany(page => page.Finds).Select(find => find.Digest[^4..])], pages);
    }

    [Fact]
    public async Task What_was_corrected_is_found_by_what_it_says_now_and_what_was_withdrawn_by_its_number_only()
    {
        await Two();
        (await Find(new MeasureQuery { Words = SearchWords.Read("voluntary") })).ShouldBe("MIM-AT-2026-0001");
        var corrected = Communications.New(Communications.Fields(("summaryEnglish", "A corrigendum."), ("areas", new[] { "asylum" })), "MIM-AT-2026-0001");
        await Replace(corrected with { History = [new CommunicationEvent.Corrected(Communications.Received.AddDays(2), "someone", "A slip.", ["summaryEnglish"], FormFields.None)] });

        (await Find(new MeasureQuery { Words = SearchWords.Read("voluntary") })).ShouldBe("");
        (await Find(new MeasureQuery { Words = SearchWords.Read("corrigendum"), Area = Area.Asylum })).ShouldBe("MIM-AT-2026-0001");
        (await Find(MeasureQuery.Everything)).ShouldBe("MIM-EL-2026-0001 MIM-AT-2026-0001", "it keeps its place");

        await Replace(corrected with { History = [new CommunicationEvent.Withdrawn(Communications.Received.AddDays(3), "someone", "Sent by mistake.")] });

        (await Find(new MeasureQuery { Words = SearchWords.Read("corrigendum") })).ShouldBe("");
        (await Find(new MeasureQuery { Words = SearchWords.Read("MIM-AT-2026-0001") })).ShouldBe("MIM-AT-2026-0001");
    }

    [Fact]
    public async Task What_comes_later_is_found_at_once_and_nothing_twice()
    {
        await Two();
        await Find(MeasureQuery.Everything);
        await documents.Have(Communications.New(reference: "MIM-FR-2026-0001", at: Communications.Received.AddDays(2)));

        (await Find(MeasureQuery.Everything)).ShouldBe("MIM-FR-2026-0001 MIM-EL-2026-0001 MIM-AT-2026-0001");
    }

    [Fact]
    public async Task The_index_may_be_thrown_away_and_is_whole_again_after_the_next_search()
    {
        await Two();
        await Find(MeasureQuery.Everything);
        await Lose();
        index = Open();

        (await Find(MeasureQuery.Everything)).ShouldBe("MIM-EL-2026-0001 MIM-AT-2026-0001");
    }

    [Fact]
    public async Task Of_any_of_several_words_who_has_most_of_them_comes_first_and_the_rarest_counts_most()
    {
        await Two();
        await documents.Have(Communications.New(Communications.Fields(("titleEnglish", "Family act")), "MIM-FR-2026-0001", at: Communications.Received.AddDays(3)));

        (await Find(new MeasureQuery { Words = SearchWords.AnyOf(["family", "reunification", "nowhere"]) })).ShouldBe("MIM-EL-2026-0001 MIM-FR-2026-0001");
    }

    [Fact]
    public async Task A_page_behind_what_is_not_there_is_empty()
    {
        await Two();

        (await index.Find(new MeasureQuery { After = "MIM-SE-2026-0099" }, All, 10, default)).Finds.ShouldBeEmpty();
        (await index.Find(new MeasureQuery { After = "MIM-SE-2026-0099", Words = SearchWords.Read("act") }, All, 10, default)).Finds.ShouldBeEmpty();
    }

    private async Task Two()
    {
        await documents.Have(Communications.New(reference: "MIM-AT-2026-0001"));
        await documents.Have(Communications.New(
            Communications.Fields(
                ("memberState", "EL"), ("titleOriginal", "Οικογενειακή επανένωση"), ("titleEnglish", "Family reunification"), ("originalLanguage", "el"),
                ("measureType", "adoptedLegislation"), ("areas", new[] { "legalImmigration" }), ("summary", null), ("summaryEnglish", "Who may follow.")),
            "MIM-EL-2026-0001", amends: Reference.Parse("MIM-AT-2026-0001"), at: Communications.Received.AddDays(1)));
    }

    private async Task Replace(Submission changed)
    {
        var key = SubmissionQueries.Key(changed.State, changed.Digest);
        (await documents.TryWrite(key, changed, (await documents.Read<Submission>(key, default))!.ETag, default)).ShouldNotBeNull();
    }

    private async Task<string> Find(MeasureQuery query)
    {
        var page = await index.Find(query, All, 10, default);
        page.Total.ShouldBe(page.Finds.Count);
        return string.Join(' ', page.Finds.Select(find => find.Digest["digest of ".Length..]));
    }
}
