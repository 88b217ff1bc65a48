using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Measures.Searching;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Tests.Features.Measures.Telling;
using MimFunctions.Tests.Testing;

namespace MimFunctions.Tests.Features.Measures.Searching;

/// <summary>A list whose index is behind: what a reader may see is read in the store each time, whatever the index says (F-1).</summary>
public sealed class MeasureListTests
{
    private const string Canary = "kanarienvogel";

    private static readonly DateTimeOffset Changed = Communications.Received.AddDays(3);

    private readonly MemoryDocuments documents = new();

    [Fact]
    public async Task What_was_narrowed_since_is_shown_without_it_and_not_found_by_it()
    {
        // Given what the index took in before its state narrowed it
        var index = await Behind(Communications.New(Communications.Fields(("summaryEnglish", Canary), ("restrictedFields", new[] { "summaryEnglish" }))) with
        {
            History = [new CommunicationEvent.Corrected(Changed, "someone", "Not for all.", ["restrictedFields"], FormFields.None)],
        });

        var (all, byWord, byLanguage) = (await List(index, MeasureQuery.Everything), await List(index, new MeasureQuery { Words = SearchWords.Read(Canary) }), await List(index, new MeasureQuery { Language = Language.Find("de") }));

        all.Lines.ShouldHaveSingleItem().Shown.Fields.Text("summaryEnglish").ShouldBeNull();
        (byWord.Lines.Count, byWord.Total, byLanguage.Lines.Count, byLanguage.Total).ShouldBe((0, 0, 0, 0));
    }

    [Fact]
    public async Task What_was_withdrawn_since_is_shown_as_withdrawn_and_not_found_by_what_it_said()
    {
        var index = await Behind(Communications.New(Communications.Fields(("summaryEnglish", Canary))) with { History = [new CommunicationEvent.Withdrawn(Changed, "someone", "Sent by mistake.")] });

        var (all, byWord) = (await List(index, MeasureQuery.Everything), await List(index, new MeasureQuery { Words = SearchWords.Read(Canary) }));

        all.Lines.ShouldHaveSingleItem().Shown.Withdrawn.ShouldNotBeNull();
        (byWord.Lines.Count, byWord.Total).ShouldBe((0, 0));
    }

    [Fact]
    public async Task What_the_index_knows_as_it_is_is_found()
    {
        var index = await Behind(Communications.New(Communications.Fields(("summaryEnglish", Canary))) with
        {
            History = [new CommunicationEvent.Corrected(Changed, "someone", "A slip.", ["summaryEnglish"], FormFields.None)],
        });

        var found = await List(index with { Knows = Changed }, new MeasureQuery { Words = SearchWords.Read(Canary) });

        (found.Lines.Count, found.Total, found.IsWhole).ShouldBe((1, 1, false));
    }

    [Theory]
    [InlineData("fourteen", "fourteen")]
    [InlineData("FOURT days", "days fourteen")]
    [InlineData("\"instead of fourteen\"", "instead of fourteen")]
    public async Task Where_the_words_stand_is_told(string typed, string marked)
    {
        var index = await Behind(Communications.New());

        var said = (await List(index, new MeasureQuery { Words = SearchWords.Read(typed) })).Lines.ShouldHaveSingleItem().Said!;

        said.Where(passage => passage.IsFound).Select(passage => passage.Text).ShouldBe(typed.StartsWith('"') ? [marked] : marked.Split(' '));
        string.Concat(said.Select(passage => passage.Text)).ShouldContain("thirty days instead of fourteen");
    }

    [Fact]
    public async Task Where_the_words_stand_is_told_without_what_is_withheld()
    {
        var index = await Behind(Communications.New(Communications.Fields(("summaryEnglish", Canary), ("restrictedFields", new[] { "summaryEnglish" }))));

        var said = (await List(index, new MeasureQuery { Words = SearchWords.Read($"act {Canary}") })).Lines.ShouldHaveSingleItem().Said!;

        said.ShouldContain(passage => passage.IsFound && passage.Text.Equals("act", StringComparison.OrdinalIgnoreCase));
        string.Concat(said.Select(passage => passage.Text)).ShouldNotContain(Canary);
    }

    private async Task<StaleIndex> Behind(Submission communication)
    {
        await documents.Have(communication);
        return new StaleIndex(communication, null);
    }

    /// <summary>The list as everyone else reads it.</summary>
    private Task<MeasureListing> List(StaleIndex index, MeasureQuery query) =>
        new MeasureList(index, documents, FormLibrary.BuiltIn, new StoppedClock { Now = Changed }).ForEveryone(query, 10, default);

    /// <summary>An index that has a communication as it was at a moment, with the words that it had then.</summary>
    private sealed record StaleIndex(Submission Communication, DateTimeOffset? Knows) : IMeasureIndex
    {
        public Task<MeasureFinds> Find(MeasureQuery wanted, IReadOnlyCollection<string> parties, int most, CancellationToken ct) => Task.FromResult(
            new MeasureFinds([new MeasureFind(Communication.State, Communication.Digest, Knows)], 1, null) { IsWhole = false });

        public Task<bool> Follow(CancellationToken ct) => Task.FromResult(false);

        public Task Forget(CancellationToken ct) => Task.CompletedTask;
    }
}
