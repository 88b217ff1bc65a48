using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Requests.Answers;
using MimFunctions.Domain.Union;
using static MimFunctions.Domain.Tests.Requests.Answers.Story;

namespace MimFunctions.Domain.Tests.Requests.Answers;

public sealed class AnswersTableTests
{
    private static readonly AnswerReader Sweden = AnswerReader.Of(Authority.Of(State("SE")));

    [Fact]
    public void Every_state_asked_has_a_row_from_the_beginning()
    {
        var table = Table(Asked("2026-03-05", "FR", "DE", "BE"), "2026-03-05");

        table.Rows.Select(row => row.State.Code).ShouldBe(["BE", "DE", "FR"]);
        table.Rows.Select(row => row.Duty).ShouldBe([Duty.Voluntary, Duty.Obliged, Duty.Voluntary]);
        table.Rows.ShouldAllBe(row => row.Due == Day("2026-04-06") && row.OverdueSince == null && row.Answers.Count == 0);
        table.Rows[0].Explanation.ShouldNotBeEmpty();
        (table.Summary, table.LastChange, table.Progress).ShouldBe(("0 of 3 answered, 3 open", At("2026-03-05"), RequestProgress.Open));
        (table.Reference.ToString(), table.Asker.Code, table.Measure).ShouldBe(("REQ-AT-2026-0001", "AT", "MIM-DE-2026-0007"));
    }

    [Fact]
    public void The_summary_counts_every_state_once()
    {
        var table = Table(
            Asked("2026-03-05", "BE", "DE", "FR", "IT", "NL", "PL")
                .On("2026-03-10", "BE", act => GiveAnswer.Decide(act, Answer("Ten days.")))
                .On("2026-03-10", "DE", act => AnswerOutside.Decide(act, ""))
                .On("2026-03-10", "FR", act => Decline.Decide(act, DeclineGround.NoInformation, null))
                .On("2026-03-10", "IT", act => ProposeDate.Decide(act, Day("2026-05-04"), "Easter"))
                .On("2026-03-11", "IT", act => SettleDate.Decide(act, Day("2026-05-04"), accept: true)),
            "2026-04-20");

        table.Summary.ShouldBe("2 of 6 answered, 1 declined, 3 open, of which 2 overdue");
        table.Tally.ShouldBe(new AnswersTally(6, 2, 1, 0, 3, 2));
        table.Rows.Select(row => row.OverdueSince is not null).ShouldBe([false, false, false, false, true, true]);
        table.Rows[5].OverdueSince.ShouldBe(Day("2026-04-07"));
    }

    [Fact]
    public void Those_that_are_no_longer_asked_are_counted_apart()
    {
        var table = Table(Asked("2026-03-05", "BE", "DE").Withdrawn("2026-03-09", "Found out."), "2026-04-20");

        table.Summary.ShouldBe("0 of 2 answered, 2 no longer asked");
        table.Progress.ShouldBe(RequestProgress.Withdrawn);
    }

    [Fact]
    public void F18_an_agreed_day_stands_beside_the_legal_one()
    {
        var row = Table(
            Asked("2026-03-05", "DE")
                .On("2026-03-10", "DE", act => ProposeDate.Decide(act, Day("2026-05-03"), "Easter"))
                .On("2026-03-11", "DE", act => SettleDate.Decide(act, Day("2026-05-03"), accept: true)),
            "2026-03-12").Rows[0];

        row.Due.ShouldBe(Day("2026-05-03"));
        row.Explanation[^1].ShouldContain("agreed on another day beside it, 3 May 2026");
        row.Proposal!.Is.ShouldBe(ProposalState.Agreed);
    }

    [Fact]
    public void Answer_and_additions_come_in_order_with_their_files()
    {
        var first = Answer("Ten days.", Visibility.Everyone, new AnswerFile("law.pdf", "aa", Visibility.Everyone)) with { English = "Ten.", Language = "de" };

        var shown = Table(
            Asked("2026-03-05", "DE")
                .On("2026-03-10", "DE", act => GiveAnswer.Decide(act, first))
                .On("2026-03-12", "DE", act => GiveAnswer.Decide(act, Answer("In winter, twelve."))),
            "2026-03-13").Rows[0].Answers;

        shown.Select(each => each.At).ShouldBe([At("2026-03-10"), At("2026-03-12")]);
        var readable = shown[0].ShouldBeOfType<ShownAnswer.Readable>();
        readable.Answer.ShouldBe(first with { Files = readable.Answer.Files });
        readable.Answer.Files.ShouldBe(first.Files);
        readable.FilesWithheld.ShouldBe(0);
    }

    [Fact]
    public void An_answer_for_the_asker_only_is_shown_to_the_asker_and_to_who_wrote_it()
    {
        var story = Asked("2026-03-05", "DE", "SE").On("2026-03-10", "DE", act => GiveAnswer.Decide(act, Answer("In confidence.", Visibility.AskerOnly)));

        Shown(story, "AT").ShouldBeOfType<ShownAnswer.Readable>();
        Shown(story, "DE").ShouldBeOfType<ShownAnswer.Readable>();
        Shown(story, "SE", "DE").ShouldBeOfType<ShownAnswer.Readable>();
        Shown(story, "SE").ShouldBe(new ShownAnswer.Withheld(At("2026-03-10")));
        Shown(story, "COM").ShouldBeOfType<ShownAnswer.Withheld>();
        Shown(story).ShouldBeOfType<ShownAnswer.Withheld>();
    }

    [Fact]
    public void An_answer_for_everyone_is_for_states_and_the_Commission()
    {
        var story = Asked("2026-03-05", "DE").On("2026-03-10", "DE", act => GiveAnswer.Decide(act, Answer("Ten days.")));

        Shown(story, "SE").ShouldBeOfType<ShownAnswer.Readable>();
        Shown(story, "COM").ShouldBeOfType<ShownAnswer.Readable>();
        Shown(story, "EP").ShouldBeOfType<ShownAnswer.Withheld>();
    }

    [Fact]
    public void A_file_for_the_asker_only_is_counted_but_not_named_and_not_found()
    {
        AnswerFile law = new("law.pdf", "aa", Visibility.Everyone), names = new("names.pdf", "bb", Visibility.AskerOnly);
        var story = Asked("2026-03-05", "DE").On("2026-03-10", "DE", act => GiveAnswer.Decide(act, Answer("See the files.", Visibility.Everyone, law, names)));

        var forSweden = Shown(story, "SE").ShouldBeOfType<ShownAnswer.Readable>();

        forSweden.Answer.Files.ShouldBe([law]);
        forSweden.FilesWithheld.ShouldBe(1);
        Find("aa", Sweden).ShouldBe(law);
        Find("bb", Sweden).ShouldBeNull();
        Find("bb", AnswerReader.Of(Authority.Of(State("AT")))).ShouldBe(names);
        Find("cc", Sweden).ShouldBeNull();
        ReadableFile.Find(story.Request, State("FR"), "aa", Sweden).ShouldBeNull();

        AnswerFile? Find(string digest, AnswerReader reader) => ReadableFile.Find(story.Request, State("DE"), digest, reader);
    }

    [Fact]
    public void Reminders_and_ratings_are_no_change_of_the_table()
    {
        var story = Asked("2026-03-05", "DE")
            .On("2026-03-10", "DE", act => GiveAnswer.Decide(act, Answer("Ten days.")))
            .On("2026-03-11", "DE", act => Rate.Decide(act, inTime: true, effort: true))
            .Happened(new RequestEvent.Noticed(At("2026-03-12"), State("DE"), "hub", new DeadlineNotice(Day("2026-04-06"), NoticeKind.OnTheDay)));

        Table(story, "2026-03-13").LastChange.ShouldBe(At("2026-03-10"));
    }

    private static AnswersTable Table(Story story, string day) => AnswersTable.Of(story.Request, Sweden, At(day));

    private static ShownAnswer Shown(Story story, params string[] parties) =>
        AnswersTable.Of(story.Request, new AnswerReader([.. parties.Select(code => Authority.FromCode(code)!)]), At("2026-03-13")).Rows[0].Answers[0];
}
