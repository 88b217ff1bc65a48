using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Domain.Summaries.Translating;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Summaries;

/// <summary>Every text of a summary goes to the translators; what states wrote goes along and stays as it is.</summary>
public sealed class TranslatingTests
{
    private static readonly DateTimeOffset Now = new(2027, 1, 20, 9, 0, 0, TimeSpan.Zero);

    private static readonly SummaryDocument Document = new(
        SummaryName.Parse("general-2026")!, Now, ["First remark."],
        [
            new Section("trends", "Trends",
            [
                new Part.Paragraph("Paragraph."), new Part.Remark("Remark."), new Part.Drafted("Drafted."), new Part.Completion("Added.", "the Commission"),
                new Part.Statement("Słowa.", "Poland", "ILO-PL-2026-0001", "B2 Flows", "pl"), new Part.Statement("Words.", "Ireland", "ILO-IE-2026-0001"),
                new Part.Ranking([new RankedItem("Ustawa", "pl", "MIM-PL-2026-0001", "Poland", ["Reason."]), new RankedItem("Act", null, "MIM-IE-2026-0001", "Ireland", [])]),
                new Part.Measures([new MeasureNote("Zákon", "cs", "MIM-CZ-2026-0001", "Czechia", "adopted", "Text.", "cs", null, ["Learnt."]), new MeasureNote("Act", null, "MIM-IE-2026-0001", "Ireland", "draft", "Text", null, null, [])]),
                new Part.Table("t", "Caption", [new TableColumn("State"), new TableColumn("Measures", true)],
                [
                    new TableRow([new Cell.Words("Austria"), new Cell.Figure(3)]), new TableRow([new Cell.Words("Morocco"), new Cell.Nothing()]), new TableRow([new Cell.Words("as they said"), new Cell.Nothing()]),
                    new TableRow([new Cell.Words("Total"), new Cell.Figure(3)], IsTotal: true),
                ]),
                new Part.Chart("c", "Chart", ChartLook.Bars, "persons", ["Austria"], [new ChartSeries("2026", [3])]),
            ],
            [new Section("inner", "Inner", [], [])]),
        ],
        [new SourceGroup("Communications", ["MIM-AT-2026-0001"], 1)]);

    [Fact]
    public void Each_text_has_an_id_of_its_own_and_what_states_wrote_is_kept()
    {
        var texts = SummaryTexts.Of(Document);

        texts.Select(text => text.Id).ShouldBeUnique();
        texts.Where(text => text.IsKept).Select(text => (text.Text, text.Language)).ShouldBe(
            [("Słowa.", "pl"), ("Words.", null), ("Ustawa", "pl"), ("Act", null), ("Zákon", "cs"), ("Text.", "cs"), ("Act", null), ("Text", null), ("as they said", null)]);
        texts.Where(text => !text.IsKept).Select(text => text.Text).ShouldContain("Total");
        texts.Select(text => text.Section).Distinct().ShouldBe(["", "trends", "inner"]);
        texts[0].ShouldBe(new SummaryText("document.1.text", "", "First remark.", null, false));
    }

    [Fact]
    public void Other_texts_take_the_place_of_ours_and_those_of_states_say_their_language()
    {
        var translated = new SummaryTexts(text => text.IsKept ? text.Text : $"<{text.Text}>").In(Document);

        var parts = translated.Sections[0].Parts;
        (translated.Remarks[0], translated.Sources[0].Title, translated.Sections[0].Sections[0].Title).ShouldBe(("<First remark.>", "<Communications>", "<Inner>"));
        parts.OfType<Part.Statement>().ShouldBe(
            [new Part.Statement("Słowa.", "<Poland>", "ILO-PL-2026-0001", "<B2 Flows>", "pl"), new Part.Statement("Words.", "<Ireland>", "ILO-IE-2026-0001", null, "en")]);
        parts.OfType<Part.Ranking>().Single().Items.Select(item => (item.Title, item.Language)).ShouldBe([("Ustawa", "pl"), ("Act", "en")]);
        parts.OfType<Part.Measures>().Single().Items[1].ShouldSatisfyAllConditions(note => note.TextLanguage.ShouldBe("en"), note => note.Status.ShouldBe("<draft>"));
        parts.OfType<Part.Table>().Single().Rows.Select(row => row.Cells[0]).ShouldBe(
            [new Cell.Words("<Austria>"), new Cell.Words("<Morocco>"), new Cell.Words("as they said"), new Cell.Words("<Total>")]);
        parts.OfType<Part.Chart>().Single().Series[0].Name.ShouldBe("<2026>");
        SummaryTexts.Of(translated).Select(text => text.Id).ShouldBe(SummaryTexts.Of(Document).Select(text => text.Id), "it goes back to the translators with the same ids");
    }

    [Fact]
    public void A_version_is_translated_by_who_answers_for_it_and_the_last_translation_counts()
    {
        var issued = Summary.Of(Document.Name, Now) with
        {
            Events = [new SummaryEvent.Drawn(Now, "x", Now, "d"), new SummaryEvent.Issued(Now, "x", Authority.Commission, 1, Now, "d")],
        };
        var (polish, maltese) = (Language.Find("pl")!, Language.Find("mt")!);

        var once = Changed(Translate.Decide(issued, Authority.Commission, "x", 1, polish, "p1", Now));
        var twice = Changed(Translate.Decide(Changed(Translate.Decide(once, Authority.Commission, "x", 1, maltese, "m1", Now)), Authority.Commission, "x", 1, polish, "p2", Now));

        twice.Translations(1).Select(one => (one.Language, one.Digest)).ShouldBe([("mt", "m1"), ("pl", "p2")]);
        twice.Translations(2).ShouldBeEmpty();
        Translate.Decide(once, Authority.Commission, "x", 1, polish, "p1", Now).ShouldBeOfType<CaseDecision<Summary>.Unchanged>();
        Refused(Translate.Decide(issued, Authority.Commission, "x", 2, polish, "p1", Now)).Field.ShouldBe("version");
        Refused(Translate.Decide(issued, Authority.Of(MemberState.FromCode("AT")!), "x", 1, polish, "p1", Now)).Rule.ShouldBe(SummaryRules.NotItsSummary);
    }

    private static Summary Changed(CaseDecision<Summary> decision) => decision.ShouldBeOfType<CaseDecision<Summary>.Changed>().Next;

    private static Refusal Refused(CaseDecision<Summary> decision) => decision.ShouldBeOfType<CaseDecision<Summary>.Refused>().Why[0];
}
