using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Queries;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Queries;

public sealed class AskQueryTests
{
    [Fact]
    public void All_Member_States_but_the_asker_are_asked_and_the_agencies_that_were_chosen()
    {
        AskQuery.Check(GivenQueries.Draft, null, GivenQueries.Now).ShouldBeEmpty();
        var asked = AskQuery.Decide(GivenQueries.Draft, QueryReference.Parse("QRY-AT-2026-0001")!, GivenQueries.Now);

        (asked.Asked.Count, asked.Asked.Contains(GivenQueries.Austria), asked.Asked[^1]).ShouldBe((27, false, Authority.BorderAgency));
        asked.Text.ShouldSatisfyAllConditions(
            text => text.Title.ShouldBe("Places in return centres"), text => text.Questions.ShouldBe(["How many places are there?", "Who runs them?"]),
            text => text.Keywords.ShouldBe(["return centre", "detention"]));
        asked.Outbox.Messages.Select(message => (message.To, message.Queue, message.Step)).ShouldBe(asked.Asked.Select(party => (party.Code, "queries", "queryAsked.all")));
        (asked.Case, asked.Standing, asked.Silent.Count, asked.Asker, asked.Compiled).ShouldBe(("QRY-AT-2026-0001", QueryStanding.Open, 27, GivenQueries.Austria, null));
        AskQuery.Decide(GivenQueries.Draft with { Asker = Authority.Commission, OnBehalfOf = null, Agencies = [] }, QueryReference.Parse("QRY-COM-2026-0001")!, GivenQueries.Now).Asked.Count.ShouldBe(27);
    }

    [Fact]
    public void Everything_that_stands_against_a_draft_is_said()
    {
        var draft = new QueryDraft(
            GivenQueries.Austria, "u1", " ", new string('m', 201), null, [], null, [.. Enumerable.Repeat("word", 11)], null, [Authority.Council], QueryReference.Parse("QRY-AT-2026-0009"));
        AskQuery.Check(draft, null, GivenQueries.Now).Select(why => why.Rule).ShouldBe(["QRY-1", "QRY-2", "QRY-4", "QRY-3", "QRY-5", "QRY-6", "QRY-7", "QRY-15", "QRY-8"]);
        Rules(GivenQueries.Draft with { Questions = [.. Enumerable.Repeat("Why?", 11)] }).ShouldBe(["QRY-3"]);
        Rules(GivenQueries.Draft with { Questions = [new string('q', 1001)] }).ShouldBe(["QRY-15"]);
        Rules(GivenQueries.Draft with { Keywords = [new string('k', 41)] }).ShouldBe(["QRY-5"]);
        Rules(GivenQueries.Draft with { Background = "Text.\nRESTREINT UE/EU RESTRICTED" }).ShouldBe(["QRY-9"]);
        Rules(GivenQueries.Draft with { Title = "Passport P1234567 of a man born on 1.2.1990" }).ShouldBe(["QRY-10"]);
        Rules(GivenQueries.Draft with { Background = "LIMITE\nText." }).ShouldBe(["QRY-7"]);
        Rules(GivenQueries.Draft with { Background = "LIMITE\nText.", Agencies = [] }).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(13, false)]
    [InlineData(14, true)]
    [InlineData(28, true)]
    [InlineData(29, false)]
    public void A_query_is_open_for_two_to_four_weeks(int days, bool may) =>
        (Rules(GivenQueries.Draft with { Closes = new DateOnly(2026, 3, 5).AddDays(days) }).Count == 0).ShouldBe(may);

    [Fact]
    public void Only_a_query_of_the_own_is_asked_anew()
    {
        var own = GivenQueries.Asked();
        var again = GivenQueries.Draft with { Updates = own.Reference };
        AskQuery.Check(again, own, GivenQueries.Now).ShouldBeEmpty();
        AskQuery.Check(again, null, GivenQueries.Now).Select(why => why.Rule).ShouldBe(["QRY-8"]);
        AskQuery.Check(again with { Asker = GivenQueries.Germany }, own, GivenQueries.Now).Select(why => why.Rule).ShouldBe(["QRY-8"]);
    }

    [Theory]
    [InlineData("QRY-AT-2026-0001", "QRY-AT-2026-0001")]
    [InlineData(" qry-gr-2026-0012 ", "QRY-EL-2026-0012")]
    [InlineData("QRY-COM-2026-0001", "QRY-COM-2026-0001")]
    [InlineData("QRY-EP-2026-0001", null)]
    [InlineData("QRY-XX-2026-0001", null)]
    [InlineData("QRY-AT-2026-0000", null)]
    [InlineData("REQ-AT-2026-0001", null)]
    [InlineData(null, null)]
    public void References_are_read_as_they_are_written(string? text, string? reference) => QueryReference.Parse(text)?.ToString().ShouldBe(reference);

    [Fact]
    public void There_is_no_reference_of_another_institution_or_below_one()
    {
        Should.Throw<ArgumentException>(() => new QueryReference(Authority.Parliament, 2026, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => new QueryReference(GivenQueries.Austria, 999, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => new QueryReference(GivenQueries.Austria, 10_000, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => new QueryReference(GivenQueries.Austria, 2026, 0));
        new QueryReference(GivenQueries.Austria, 2026, 7).ShouldSatisfyAllConditions(one => one.Year.ShouldBe(2026), one => one.Number.ShouldBe(7));
        (Written<QueryReference>("QRY-AT-2026-0001")?.Asker, Written<Quarter>("2026-Q3")?.Number).ShouldBe((GivenQueries.Austria, 3));
        (Wanted<QueryReference>(), Wanted<Quarter>()).ShouldBe(("a reference such as QRY-AT-2026-0007", "a quarter such as 2026-Q3"));
    }

    [Theory]
    [InlineData("2026-01-01", "2026-Q1", "first quarter of 2026", "2025-Q4")]
    [InlineData("2026-06-30", "2026-Q2", "second quarter of 2026", "2026-Q1")]
    [InlineData("2026-07-01", "2026-Q3", "third quarter of 2026", "2026-Q2")]
    [InlineData("2026-12-31", "2026-Q4", "fourth quarter of 2026", "2026-Q3")]
    public void A_day_is_in_one_quarter(string day, string name, string words, string previous)
    {
        var quarter = Quarter.Of(FormDate.FromMachine(day));
        ($"{quarter}", quarter.Words, $"{quarter.Previous}", quarter.Has(FormDate.FromMachine(day)), Quarter.Parse(name)).ShouldBe((name, words, previous, true, quarter));
        (quarter.Has(quarter.First.AddDays(-1)), quarter.Has(quarter.First), quarter.Has(quarter.Last), quarter.Has(quarter.Last.AddDays(1))).ShouldBe((false, true, true, false));
    }

    [Fact]
    public void There_are_four_quarters()
    {
        foreach (var text in new[] { null, "2026-3", "2026-Q5", "1949-Q1", "2026-Q0" })
            Quarter.Parse(text).ShouldBeNull();
        foreach (var (year, number) in new[] { (1949, 1), (3000, 1), (2026, 0), (2026, 5) })
            Should.Throw<ArgumentOutOfRangeException>(() => new Quarter(year, number));
        new Quarter(2026, 2).ShouldSatisfyAllConditions(quarter => quarter.Year.ShouldBe(2026), quarter => quarter.Last.ShouldBe(new DateOnly(2026, 6, 30)));
    }

    private static IReadOnlyList<string> Rules(QueryDraft draft) => [.. AskQuery.Check(draft, null, GivenQueries.Now).Select(why => why.Rule)];

    private static T? Written<T>(string text)
        where T : class, Domain.Text.IWritten<T> => T.Read(text);

    private static string Wanted<T>()
        where T : class, Domain.Text.IWritten<T> => T.Wanted;
}
