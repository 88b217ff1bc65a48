using MimFunctions.Domain.Union;
using MimFunctions.Features.Measures.Searching;
using MimFunctions.Tests.Features.Measures.Telling;

namespace MimFunctions.Tests.Features.Measures.Searching;

/// <summary>Who finds what, and who does not.</summary>
public abstract partial class MeasureIndexContract
{
    [Theory]
    [InlineData("", false)]
    [InlineData("EL", false)]
    [InlineData("AT", true)]
    public async Task A_restricted_field_is_neither_found_nor_counted_by_who_may_not_read_it(string partyOf, bool isFound)
    {
        await documents.Have(Communications.New(Communications.Fields(
            ("summaryEnglish", "canary"), ("originalLanguage", "hu"), ("restrictedFields", new[] { "summaryEnglish", "originalLanguage" })), "MIM-AT-2026-0001"));
        string[] parties = partyOf == "" ? [] : [partyOf];

        var byWord = await index.Find(new MeasureQuery { Words = SearchWords.Read("canary") }, parties, 10, default);
        var byLanguage = await index.Find(new MeasureQuery { Language = Language.Find("hu") }, parties, 10, default);
        var byTitle = await index.Find(new MeasureQuery { Words = SearchWords.Read("act") }, parties, 10, default);

        (byWord.Total, byWord.Finds.Count, byLanguage.Total).ShouldBe(isFound ? (1, 1, 1) : (0, 0, 0));
        byTitle.Total.ShouldBe(1);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(26)]
    public async Task Who_reads_some_states_in_full_finds_in_the_restricted_fields_of_those_only(int states)
    {
        foreach (var state in (string[])["AT", "BE", "SE"])
            await documents.Have(Communications.New(Communications.Fields(("summaryEnglish", "canary"), ("restrictedFields", new[] { "summaryEnglish" })), $"MIM-{state}-2026-0001"));
        string[] parties = [.. All.Where(code => code != "SE").Take(states)];

        var found = await index.Find(new MeasureQuery { Words = SearchWords.Read("canary") }, parties, 10, default);

        string[] expected = [.. ((string[])["AT", "BE"]).Where(parties.Contains)];
        found.Finds.Select(find => find.State).ShouldBe(expected, ignoreOrder: true);
        found.Total.ShouldBe(expected.Length);
    }
}
