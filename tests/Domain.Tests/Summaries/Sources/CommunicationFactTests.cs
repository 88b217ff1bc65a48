using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Measures;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Summaries.Sources;

namespace MimFunctions.Domain.Tests.Summaries.Sources;

public sealed class CommunicationFactTests
{
    private static readonly Arrival Arrival = new("AT", "form.docx", "v1", "d1", Given.Received);
    private static readonly Reference Number = new(Given.Austria, 2026, 7);

    [Fact]
    public void A_communication_is_told_by_what_the_form_says()
    {
        var fact = Of(("restrictedFields", null));

        (fact.Reference, fact.ReceivedAt, fact.Type, fact.MadePublicOn, fact.Late)
            .ShouldBe((Number, Given.Received, MeasureType.DraftLegislation, new DateOnly(2026, 3, 5), true));
        (fact.Title, fact.TitleLanguage, fact.OriginalLanguage?.Code, fact.HasEnglishSummary)
            .ShouldBe(("Aliens Law Amendment Act 2026", null, "de", true));
        fact.Areas.ShouldBe([Area.Asylum, Area.Return]);
        fact.Impact.ShouldBe([Impact.SeveralMemberStates]);
        fact.Amends.ShouldBeNull();
    }

    [Fact]
    public void What_is_restricted_is_left_out()
    {
        var fact = Of(("restrictedFields", ["4a", "4b", "4c", "8b", "10a"]));

        (fact.Title, fact.TitleLanguage, fact.HasEnglishSummary, fact.Impact.Count).ShouldBe((null, null, false, 0));
    }

    [Fact]
    public void F17_what_is_withheld_cannot_be_read_in_English() =>
        Of(("restrictedFields", ["8a", "8b"]), ("originalLanguage", ["English"])).HasEnglishSummary.ShouldBeFalse();

    [Fact]
    public void Without_an_English_title_the_original_one_stands_with_its_language()
    {
        var fact = Of(("restrictedFields", ["4b"]));

        (fact.Title, fact.TitleLanguage?.Code).ShouldBe(("Fremdenrechtsänderungsgesetz 2026", "de"));
    }

    [Fact]
    public void An_English_original_needs_no_summary_in_English()
    {
        var fact = Of(("restrictedFields", ["4b"]), ("originalLanguage", ["English"]), ("summaryEnglish", null));

        (fact.HasEnglishSummary, fact.TitleLanguage).ShouldBe((true, null));
    }

    [Fact]
    public void A_communication_that_follows_another_names_it()
    {
        var earlier = new Reference(Given.Austria, 2025, 3);
        var context = Given.Context with { KnownReferences = new HashSet<Reference> { earlier } };
        var judgement = Given.Judged(Given.FormWith("amends", "MIM-AT-2025-0003"), context);

        CommunicationFact.Of(DecideIntake.Accept(Arrival, "mim-1", judgement, Number, late: false, [], []))!.Amends.ShouldBe(earlier);
    }

    [Fact]
    public void What_the_state_said_later_counts_too()
    {
        var (earlier, day) = (new Reference(Given.Austria, 2025, 3), Given.Received.AddDays(2));
        var told = DecideIntake.Accept(Arrival, "mim-1", Given.Judged(Given.FormWith("amends", null)), Number, late: false, [], []);

        CommunicationFact.Of(told with { History = [new CommunicationEvent.Followed(day, "person", earlier)] })!.Amends.ShouldBe(earlier);
        CommunicationFact.Of(told with { History = [new CommunicationEvent.Withdrawn(day, "person", "A mistake.")] })!.WithdrawnAt.ShouldBe(day);
        CommunicationFact.Of(told)!.WithdrawnAt.ShouldBeNull();
    }

    [Fact]
    public void What_is_only_counted_brings_no_text()
    {
        var told = DecideIntake.Accept(Arrival, "mim-1", Given.Judged(Given.FormWith("amends", null)), Number, late: false, [], []);

        var (counted, quoted) = (CommunicationFact.Of(told, isTold: false)!, CommunicationFact.Of(told)!);

        (counted with { Gist = quoted.Gist, Areas = quoted.Areas, Impact = quoted.Impact }).ShouldBe(quoted);
        (counted.Gist, quoted.Gist.Text is null).ShouldBe((MeasureGist.None, false));
    }

    [Fact]
    public void What_is_no_communication_gives_none() => CommunicationFact.Of(DecideIntake.Refuse(
        Arrival, "mim-1", FormFields.None, Given.Judged("memberState", "Germany").Findings)).ShouldBeNull();

    private static CommunicationFact Of(params (string Field, string[]? Values)[] changes) =>
        CommunicationFact.Of(DecideIntake.Accept(Arrival, "mim-1", Given.Judged(Given.FormWith(changes)), Number, late: true, [], []))!;
}
