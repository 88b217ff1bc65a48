using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Summaries;
using MimFunctions.Domain.Summaries.Keeping;
using MimFunctions.Domain.Tests.Exchanges;
using MimFunctions.Domain.Union;
using static MimFunctions.Domain.Tests.Summaries.Keeping.Summarised;

namespace MimFunctions.Domain.Tests.Summaries.Keeping;

public sealed class CompleteTests
{
    [Fact]
    public void What_the_Presidency_adds_stands_until_it_adds_something_else()
    {
        var first = Drafted.Add("TR", " One.\r\nTwo. ").Changed();
        var second = first.Add("TR", "Three.", Commission, Now.AddDays(2)).Changed();

        first.Completions.ShouldBe([new SummaryEvent.Completed(Now.AddDays(1), "person-1", Cyprus, "TR", "One.\nTwo.")]);
        second.Completions.ShouldBe([new SummaryEvent.Completed(Now.AddDays(2), "person-1", Commission, "TR", "Three.")]);
        second.Events.ToString().ShouldNotBeNull().ShouldNotContain("One.");
        second.Events.Count.ShouldBe(3, "that something was added stays known");
        second.Outbox.Messages.Owed().ShouldContain("summary-files: summaryFiles.2 to hub");
    }

    [Fact]
    public void Blank_takes_back_what_was_added()
    {
        var taken = Drafted.Add("TR", "One.").Changed().Add("TR", " ").Changed();

        taken.Completions.ShouldBeEmpty();
        taken.Add("TR", null).ShouldBeUnchanged();
        Drafted.Add("TR", "").ShouldBeUnchanged();
    }

    [Fact]
    public void Adding_the_same_twice_is_adding_it_once() => Drafted.Add("TR", "One.").Changed().Add("TR", "One.\n").ShouldBeUnchanged();

    [Fact]
    public void F_8_the_acting_Presidency_of_a_host_country_writes_the_section_on_it()
    {
        var austria = Authority.FromCode("AT")!;
        var input = new CompletionInput(austria, "person-1", "TR", "The network met twice.");

        Complete.Decide(Drafted, input, Sections, Now).Refused().ShouldBe([SummaryRules.NotItsSummary]);
        Complete.Decide(Drafted, input with { ActsThere = true }, Sections, Now).Changed().Completions.Single().Party.ShouldBe(austria);
    }

    [Fact]
    public void Only_sections_of_the_draft_take_something()
    {
        Drafted.Add("XX", "One.").Refused().ShouldBe([SummaryRules.NoSuchSection]);
        Drafted.Add("XX", "").Refused().ShouldBe([SummaryRules.NoSuchSection]);
    }

    [Fact]
    public void What_was_added_to_a_section_that_is_gone_can_be_taken_back()
    {
        var added = Drafted.Add("TR", "One.").Changed();
        CompletionInput Input(string? text) => new(Cyprus, "person-1", "TR", text);

        Complete.Decide(added, Input("Two."), new HashSet<string>(), Now).Refused().ShouldBe([SummaryRules.NoSuchSection]);
        Complete.Decide(added, Input(null), new HashSet<string>(), Now).Changed().Completions.ShouldBeEmpty();
    }

    [Fact]
    public void Another_Presidency_and_other_states_add_nothing()
    {
        Drafted.Add("TR", "One.", Ireland).Refused().ShouldBe([SummaryRules.NotItsSummary]);
        SummaryParties.Words(Semester, Cyprus).ShouldBe("the Presidency (Cyprus)");
        SummaryParties.Words(Semester, Ireland).ShouldBe("Ireland");
        SummaryParties.Words(GeneralReport, Commission).ShouldBe("the European Commission");
    }

    [Fact]
    public void Nothing_is_added_without_a_draft()
    {
        Nothing.Add("TR", "One.").Refused().ShouldBe([SummaryRules.NoDraft]);
        Drafted.MakeFinal().Changed().Add("TR", "One.").Refused().ShouldBe([SummaryRules.NoDraft]);
    }

    [Theory]
    [InlineData('é', 20)]
    [InlineData('<', 10)]
    public void A_text_has_at_most_20000_characters_and_all_together_fit_into_one_document(char letter, int sections)
    {
        Drafted.Add("TR", new string('x', 20_001)).Refused().ShouldBe([SummaryRules.TextTooLong]);
        var ids = Enumerable.Range(0, 30).Select(n => $"s{n}").ToHashSet();
        var summary = Drafted;
        foreach (var id in ids)
        {
            if (Complete.Decide(summary, new CompletionInput(Cyprus, "p", id, new string(letter, 20_000)), ids, Now) is not CaseDecision<Summary>.Changed { Next: var next })
                break;
            summary = next;
        }

        summary.Completions.Count.ShouldBe(sections, "what JSON writes as six characters counts as six");
        Complete.Decide(summary, new CompletionInput(Cyprus, "p", "s25", $"{letter}"), ids, Now).Refused().ShouldBe([SummaryRules.NoRoom]);
        Complete.Decide(summary, new CompletionInput(Cyprus, "p", "s3", $"{letter}"), ids, Now).Changed();
    }
}
