using MimFunctions.Features.Measures.Searching;
using MimFunctions.Platform.Words;
using MimFunctions.Tests.Features.Measures.Telling;

namespace MimFunctions.Tests.Features.Measures.Searching;

/// <summary>How much of a word has to be typed: each length may be another path of an index.</summary>
public abstract partial class MeasureIndexContract
{
    private const string Long = "Qäxendrittstaatsangehörigenausw", Phrase = "\"Xqa qaxendrittstaatsangehorigenausw\"";

    // Nothing else in a communication begins so: no label, no name of a state.
    private const string Text = $"Xqa {Long} zqö 7717 und 7726/77, zb-ID 𝔡q𝔯";

    public static TheoryData<string> Beginnings =>
        [.. Enumerable.Range(2, Long.Length - 1).Select(letters => Long[..letters]), "X", "zqo 77", Phrase, $"\"{Long} zqö 7717 und\"", $"ZQ {Phrase}", "771", "7726/7", "zb-i", "𝔡q𝔯"];

    public static TheoryData<string> Others => ["Qäxendrittstaaten", "äxen", $"{Long}n", "\"qaxen\"", "\"zqo xqa\"", $"\"{Long} xqa\"", "zb-ids", "7726/78", "𝔡qq", "qaxen nowhere", "zqx"];

    [Theory]
    [MemberData(nameof(Beginnings))]
    public async Task A_word_is_found_by_each_of_its_beginnings_and_a_phrase_by_its_words(string typed)
    {
        await Have(isHidden: false);

        (await Found(typed, [])).ShouldBe((1, 1));
        (await Found(typed, ["AT"])).ShouldBe((1, 1));
        (await Found(typed, ["EL"])).ShouldBe((1, 1));
    }

    [Theory]
    [MemberData(nameof(Beginnings))]
    public async Task The_parties_alone_find_what_the_others_may_not_read_by_each_of_its_beginnings(string typed)
    {
        await Have(isHidden: true);

        (await Found(typed, [])).ShouldBe((0, 0));
        (await Found(typed, ["EL"])).ShouldBe((0, 0));
        (await Found(typed, ["AT", "EL"])).ShouldBe((1, 1));
        (await Found(typed, All)).ShouldBe((1, 1));
    }

    [Theory]
    [MemberData(nameof(Others))]
    public async Task What_no_word_begins_with_and_a_phrase_in_another_order_find_nothing(string typed)
    {
        await Have(isHidden: false);

        (await Found(typed, All)).ShouldBe((0, 0));
    }

    [Fact]
    public async Task Any_of_several_words_is_found_however_short_another_is()
    {
        await Have(isHidden: true);

        (await index.Find(new MeasureQuery { Words = SearchWords.AnyOf(["y", "zz", "qaxend"]) }, All, 10, default)).Total.ShouldBe(1);
        (await index.Find(new MeasureQuery { Words = SearchWords.AnyOf(["y", "zz", "qaxend"]) }, ["EL"], 10, default)).Total.ShouldBe(0);
    }

    [Fact]
    public async Task A_language_that_a_field_names_is_found_by_its_English_name_whoever_looked_first()
    {
        await documents.Have(Communications.New(Communications.Fields(("originalLanguage", "hu")), "MIM-AT-2026-0001"));

        using (Spoken.In("de"))
            (await Found("Hungarian", All)).ShouldBe((1, 1));
        (await Found("Ungarisch", All)).ShouldBe((0, 0));
    }

    private async Task Have(bool isHidden) => await documents.Have(Communications.New(
        Communications.Fields(("summaryEnglish", Text), ("restrictedFields", isHidden ? new[] { "summaryEnglish" } : null)), "MIM-AT-2026-0001"));

    private async Task<(int Total, int Finds)> Found(string typed, string[] parties)
    {
        var page = await index.Find(new MeasureQuery { Words = SearchWords.Read(typed) }, parties, 10, default);
        return (page.Total, page.Finds.Count);
    }
}
