using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Queries;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Queries;

public sealed class KeepQueryTests
{
    private static readonly DateTimeOffset Now = GivenQueries.Now, Closed = GivenQueries.Now.AddDays(22);

    private static AdHocQuery Answered => GivenQueries.Asked()
        .With(GivenQueries.Germany, Now.AddDays(1), GivenQueries.Answer(1, "240.", Spread.Public), GivenQueries.Answer(2, "The police.", Spread.Network))
        .With(GivenQueries.France, Now.AddDays(2), GivenQueries.Answer(1, "secret number", Spread.Asker))
        .With(Authority.FromCode("IT")!, Now.AddDays(3));

    private static AdHocQuery Compiled => GivenQueries.Changed(KeepQuery.Compile(Answered, GivenQueries.Austria, "u1", " Mostly the police. ", Closed));

    [Fact]
    public void The_asker_compiles_once_it_has_closed_or_everybody_has_answered_and_all_are_told()
    {
        GivenQueries.Refused(KeepQuery.Compile(Answered, GivenQueries.Austria, "u1", null, Now)).ShouldBe(["QRY-18"]);
        GivenQueries.Refused(KeepQuery.Compile(Answered, GivenQueries.Germany, "u1", null, Closed)).ShouldBe(["QRY-17"]);
        GivenQueries.Refused(KeepQuery.Compile(Answered, GivenQueries.Austria, "u1", new string('s', 5001), Closed)).ShouldBe(["QRY-15"]);
        var everybody = GivenQueries.Asked();
        foreach (var party in everybody.Asked)
            everybody = GivenQueries.Changed(RespondToQuery.Decide(everybody, GivenQueries.Input(party) with { Acting = party.State is null ? GivenQueries.Austria : party }, Now));
        GivenQueries.Changed(KeepQuery.Compile(everybody, GivenQueries.Austria, "u1", " ", Now)).Compiled!.Summary.ShouldBeNull();

        (Compiled.Standing, Compiled.Compiled!.Number, Compiled.Compiled.Summary).ShouldBe((QueryStanding.Compiled, 1, "Mostly the police."));
        Compiled.Outbox.Messages.Select(message => message.To).ShouldBe([.. Compiled.Asked.Select(party => party.Code), "COM"]);
        Compiled.Outbox.Messages.ShouldAllBe(message => message.Step == "queryCompiled.1");
        KeepQuery.Compile(Compiled, GivenQueries.Austria, "u1", "Mostly the police.", Closed.AddDays(1)).ShouldBeOfType<CaseDecision<AdHocQuery>.Unchanged>();
        GivenQueries.Changed(KeepQuery.Compile(Compiled, GivenQueries.Austria, "u1", "Another.", Closed.AddDays(1))).Compiled!.Number.ShouldBe(2);
        var more = Compiled.With(Authority.FromCode("ES")!, Closed.AddDays(1), GivenQueries.Answer(1));
        GivenQueries.Changed(KeepQuery.Compile(more, GivenQueries.Austria, "u1", "Mostly the police.", Closed.AddDays(2))).Compiled!.Number.ShouldBe(2);
    }

    [Fact]
    public void A_compilation_holds_for_each_circle_only_what_may_spread_there()
    {
        var asker = Compilation.Of(Compiled, 1, Spread.Asker)!;
        asker.Rows.Select(row => row.From.Code).ShouldBe(["DE", "FR"]);
        var network = Compilation.Of(Compiled, 1, Spread.Network)!;
        (network.Rows.ShouldHaveSingleItem().Answers.Count, network.Elsewhere.ShouldHaveSingleItem().Code, network.NothingToReport.ShouldHaveSingleItem().Code, network.Silent.Count, network.Responses)
            .ShouldBe((2, "FR", "IT", 24, 3));
        var published = Compilation.Of(Compiled, 1, Spread.Public)!;
        (published.Rows.ShouldHaveSingleItem().To(1)!.Text, published.Rows[0].To(2), published.Responses).ShouldBe(("240.", null, 3));
        Compilation.Of(Compiled, 2, Spread.Asker).ShouldBeNull();
        (network.Reference, network.Text.Title, network.AskedAt, network.Version, network.For).ShouldBe((Compiled.Reference, Compiled.Text.Title, Now, Compiled.Compiled!, Spread.Network));
    }

    [Fact]
    public void A_version_keeps_what_was_said_until_then_and_what_was_narrowed_or_taken_back_since_is_narrow()
    {
        var more = Compiled.With(Authority.FromCode("ES")!, Closed.AddDays(1), GivenQueries.Answer(1)).With(GivenQueries.Germany, Closed.AddDays(1), GivenQueries.Answer(1, "250.", Spread.Network));
        (Compilation.Of(more, 1, Spread.Network)!.Rows.ShouldHaveSingleItem().To(1)!.Text, Compilation.Of(more, 1, Spread.Network)!.Rows[0].To(2)).ShouldBe(("240.", null), "as it was then; the second was taken back");
        Compilation.Of(more, 1, Spread.Public).ShouldBeNull("nothing of it may be published any longer");
        (FindQueries.Published([more, Compiled, Answered]).Count, FindQueries.Published([more]).Count).ShouldBe((1, 0));
        var second = GivenQueries.Changed(KeepQuery.Compile(more, GivenQueries.Austria, "u1", null, Closed.AddDays(2)));
        Compilation.Of(second, 2, Spread.Network)!.Rows.Select(row => (row.From.Code, row.To(1)!.Text)).ShouldBe([("DE", "250."), ("ES", "240 places.")]);
    }

    [Fact]
    public void Never_does_a_circle_read_what_a_wider_reader_may_not()
    {
        // Property: whatever is in a compilation for a circle is in the one for every narrower circle, and says that it may spread so far
        foreach (var first in Enum.GetValues<Spread>())
        {
            foreach (var then in Enum.GetValues<Spread>())
            {
                var query = GivenQueries.Changed(KeepQuery.Compile(GivenQueries.Asked().With(GivenQueries.Germany, Now, GivenQueries.Answer(1, "canary", first)), GivenQueries.Austria, "u1", null, Closed))
                    .With(GivenQueries.Germany, Closed.AddDays(1), GivenQueries.Answer(1, "canary 2", then));
                foreach (var circle in Enum.GetValues<Spread>())
                    (Compilation.Of(query, 1, circle)?.Rows.Count == 1).ShouldBe(circle <= first && circle <= then, $"{first} {then} {circle}");
            }
        }
    }

    [Fact]
    public void The_asker_withdraws_what_is_not_compiled()
    {
        var withdrawn = GivenQueries.Changed(KeepQuery.Withdraw(Answered, GivenQueries.Austria, Now));
        (withdrawn.Standing, withdrawn.Outbox.Messages.Count, withdrawn.Outbox.Messages[0].Step).ShouldBe((QueryStanding.Withdrawn, 27, "queryWithdrawn.all"));
        KeepQuery.Withdraw(withdrawn, GivenQueries.Austria, Now).ShouldBeOfType<CaseDecision<AdHocQuery>.Unchanged>();
        GivenQueries.Refused(KeepQuery.Withdraw(withdrawn, GivenQueries.Germany, Now)).ShouldBe(["QRY-17"]);
        GivenQueries.Refused(KeepQuery.Withdraw(Answered, GivenQueries.Germany, Now)).ShouldBe(["QRY-17"]);
        GivenQueries.Refused(KeepQuery.Withdraw(Compiled, GivenQueries.Austria, Now)).ShouldBe(["QRY-19"]);
        GivenQueries.Refused(KeepQuery.Compile(withdrawn, GivenQueries.Austria, "u1", null, Closed)).ShouldBe(["QRY-12"]);
        GivenQueries.Refused(KeepQuery.StillHolds(Answered, GivenQueries.Austria, Now)).ShouldBe(["QRY-19"]);
        GivenQueries.Refused(KeepQuery.StillHolds(Answered, GivenQueries.Germany, Now)).ShouldBe(["QRY-17"]);
    }

    [Fact]
    public void Who_is_silent_is_reminded_a_week_and_a_day_before_and_the_asker_hears_that_it_closed()
    {
        var query = Answered;
        LookAtQuery.Decide(query, Now.AddDays(13)).ShouldBeNull();
        var week = LookAtQuery.Decide(query, Now.AddDays(14))!;
        (week.Outbox.Messages.Count, week.Outbox.Messages[0].Step, week.Told.ShouldHaveSingleItem()).ShouldBe((24, "queryCloses.7", "queryCloses.7"));
        LookAtQuery.Decide(week, Now.AddDays(19)).ShouldBeNull();
        var day = LookAtQuery.Decide(week.With(Outbox.Nothing(Now)), Now.AddDays(20))!;
        day.Outbox.Messages[0].Step.ShouldBe("queryCloses.1");
        LookAtQuery.Decide(query, Now.AddDays(21))!.Told.ShouldBe(["queryCloses.1"], "what was missed is made good by the latest");
        var closed = LookAtQuery.Decide(day.With(Outbox.Nothing(Now)), Closed)!;
        closed.Outbox.Messages.ShouldHaveSingleItem().ShouldSatisfyAllConditions(message => message.To.ShouldBe("AT"), message => message.Step.ShouldBe("queryClosed.asker"));
        LookAtQuery.Decide(closed, Closed.AddYears(1)).ShouldBeNull();
        LookAtQuery.Decide(GivenQueries.Changed(KeepQuery.Withdraw(query, GivenQueries.Austria, Now)), Closed).ShouldBeNull();
    }

    [Fact]
    public void Two_years_after_a_compilation_the_asker_is_asked_to_update_it_and_again_two_years_after_it_said_that_it_holds()
    {
        var compiled = Compiled.With(Outbox.Nothing(Now));
        (LookAtQuery.Decide(compiled, Closed.AddYears(2).AddSeconds(-1)), LookAtQuery.IsOld(compiled, Closed.AddYears(2)), LookAtQuery.IsOld(Answered, Closed.AddYears(9))).ShouldBe((null, true, false));
        var asked = LookAtQuery.Decide(compiled, Closed.AddYears(2))!;
        (asked.Outbox.Messages.ShouldHaveSingleItem().To, asked.Outbox.Messages[0].Step).ShouldBe(("AT", "queryUpdate.2026"));
        LookAtQuery.Decide(asked, Closed.AddYears(3)).ShouldBeNull();
        var holds = GivenQueries.Changed(KeepQuery.StillHolds(asked, GivenQueries.Austria, Closed.AddYears(3)));
        (LookAtQuery.IsOld(holds, Closed.AddYears(4)), LookAtQuery.Decide(holds, Closed.AddYears(5))!.Told.Count).ShouldBe((false, 2));
        var anew = GivenQueries.Changed(KeepQuery.Compile(holds, GivenQueries.Austria, "u1", "New.", Closed.AddYears(4)));
        (LookAtQuery.IsOld(anew, Closed.AddYears(5)), LookAtQuery.IsOld(anew, Closed.AddYears(6))).ShouldBe((false, true));
    }

    [Fact]
    public void Has_anyone_asked_this_is_answered_by_words_and_theme_and_never_by_an_answer()
    {
        var border = GivenQueries.Asked(GivenQueries.Draft with { Title = "Visas for students", Theme = QueryTheme.LegalMigration, Keywords = [] }, "QRY-AT-2026-0002", Now.AddDays(1));
        var withdrawn = GivenQueries.Changed(KeepQuery.Withdraw(GivenQueries.Asked(reference: "QRY-AT-2026-0003"), GivenQueries.Austria, Now));
        AdHocQuery[] all = [Answered, border, withdrawn];
        Numbers(FindQueries.Of(all, null, null)).ShouldBe([2, 1]);
        Numbers(FindQueries.Of(all, "RETURN cent", null)).ShouldBe([1]);
        Numbers(FindQueries.Of(all, "law, prepared", null)).ShouldBe([2, 1]);
        Numbers(FindQueries.Of(all, "places runs", null)).ShouldBe([1, 2]);
        Numbers(FindQueries.Of(all, "places", QueryTheme.LegalMigration)).ShouldBe([2]);
        FindQueries.Of(all, "secret", null).ShouldBeEmpty();
        FindQueries.Of(all, "police", null).ShouldBeEmpty();
    }

    [Fact]
    public void The_list_of_a_quarter_has_what_was_asked_and_what_was_first_compiled_in_it()
    {
        var compiled = GivenQueries.Changed(KeepQuery.Compile(GivenQueries.Asked(reference: "QRY-AT-2026-0002"), GivenQueries.Austria, "u1", null, new DateTimeOffset(2026, 3, 31, 21, 59, 0, TimeSpan.Zero)));
        var withdrawn = GivenQueries.Changed(KeepQuery.Withdraw(GivenQueries.Asked(reference: "QRY-AT-2026-0003"), GivenQueries.Austria, Now));
        var later = GivenQueries.Asked(GivenQueries.Draft with { Closes = new DateOnly(2026, 4, 20) }, "QRY-AT-2026-0004", new DateTimeOffset(2026, 3, 31, 22, 0, 0, TimeSpan.Zero));
        AdHocQuery[] all = [later, Answered, compiled, withdrawn];
        var first = new Quarter(2026, 1);
        Numbers(QuarterlyList.Asked(all, first)).ShouldBe([1, 2]);
        Numbers(QuarterlyList.Compiled(all, first)).ShouldBe([2]);
        Numbers(QuarterlyList.Asked(all, new Quarter(2026, 2))).ShouldBe([4], "midnight in Brussels is two hours before that of UTC in summer");

        var list = QuarterlyList.Of(all, new DateTimeOffset(2026, 4, 1, 6, 0, 0, TimeSpan.Zero))!;
        (list.Case, list.Quarter, list.Outbox.Messages.Count, list.Outbox.Messages[^1].To, list.Outbox.Messages[0].Step).ShouldBe(("QL-2026-Q1", first, 28, "COM", "queryList.2026-Q1"));
        list.With(Outbox.Nothing(Now)).Outbox.Messages.ShouldBeEmpty();
        QuarterlyList.Of(all, new DateTimeOffset(2026, 12, 1, 6, 0, 0, TimeSpan.Zero)).ShouldBeNull();
        QuarterlyList.Of([compiled with { AskedAt = Now.AddYears(-1) }], new DateTimeOffset(2026, 4, 1, 6, 0, 0, TimeSpan.Zero)).ShouldNotBeNull("it was compiled in it");
    }

    [Fact]
    public void Steps_are_read_as_they_were_written()
    {
        QueryStep.Parse("queryCloses.7").ShouldBe(new QueryStep(QueryLetter.QueryCloses, "7"));
        (QueryStep.Parse("queryCloses"), QueryStep.Parse("other.7")).ShouldBe((null, null));
    }

    private static IReadOnlyList<int> Numbers(IEnumerable<AdHocQuery> queries) => [.. queries.Select(query => query.Reference.Number)];
}
