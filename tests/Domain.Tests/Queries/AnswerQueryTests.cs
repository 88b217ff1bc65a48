using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Queries;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Tests.Queries;

public sealed class AnswerQueryTests
{
    private static readonly DateTimeOffset Now = GivenQueries.Now;

    [Fact]
    public void Each_question_is_answered_by_itself_and_the_last_response_counts()
    {
        var query = GivenQueries.Asked();
        var answered = query.With(GivenQueries.Germany, Now, GivenQueries.Answer(2, " The police. ", Spread.Asker), GivenQueries.Answer(1), new QueryAnswer(3, " ", Spread.Public));

        answered.Last(GivenQueries.Germany)!.Answers.ShouldBe([GivenQueries.Answer(1), GivenQueries.Answer(2, "The police.", Spread.Asker)]);
        (answered.Silent.Contains(GivenQueries.Germany), answered.Last(GivenQueries.France)).ShouldBe((false, null));
        RespondToQuery.Decide(answered, GivenQueries.Input(GivenQueries.Germany, GivenQueries.Answer(1), GivenQueries.Answer(2, "The police.", Spread.Asker)), Now.AddDays(1)).ShouldBeOfType<CaseDecision<AdHocQuery>.Unchanged>();
        var again = answered.With(GivenQueries.Germany, Now.AddDays(1), GivenQueries.Answer(1, "Now 300."));
        (again.Responses.Count, again.Last(GivenQueries.Germany)!.Answers.ShouldHaveSingleItem().Text).ShouldBe((2, "Now 300."));
        var inGerman = GivenQueries.Changed(RespondToQuery.Decide(again, GivenQueries.Input(GivenQueries.Germany, GivenQueries.Answer(1, "Now 300.")) with { Language = "DE" }, Now));
        inGerman.Last(GivenQueries.Germany)!.Language.ShouldBe("de");
    }

    [Fact]
    public void Nothing_to_report_is_an_answer_and_nothing_is_late()
    {
        var query = GivenQueries.Asked();
        var nothing = GivenQueries.Changed(RespondToQuery.Decide(query, GivenQueries.Input(GivenQueries.Germany), Now.AddDays(400)));
        nothing.Last(GivenQueries.Germany)!.Answers.ShouldBeEmpty();
        GivenQueries.Refused(RespondToQuery.Decide(query, GivenQueries.Input(GivenQueries.Germany) with { NothingToReport = false }, Now)).ShouldBe(["QRY-14"]);
        GivenQueries.Refused(RespondToQuery.Decide(query, GivenQueries.Input(GivenQueries.Germany, GivenQueries.Answer(1)) with { NothingToReport = true }, Now)).ShouldBe(["QRY-14"]);
    }

    [Fact]
    public void Only_who_was_asked_answers_and_the_asker_records_what_agencies_sent()
    {
        var query = GivenQueries.Asked();
        GivenQueries.Refused(RespondToQuery.Decide(query, GivenQueries.Input(GivenQueries.Austria, GivenQueries.Answer(1)), Now)).ShouldBe(["QRY-11"]);
        GivenQueries.Refused(RespondToQuery.Decide(query, GivenQueries.Input(GivenQueries.Germany, GivenQueries.Answer(1)) with { Acting = GivenQueries.Austria }, Now)).ShouldBe(["QRY-11"]);
        GivenQueries.Refused(RespondToQuery.Decide(query, GivenQueries.Input(Authority.BorderAgency, GivenQueries.Answer(1)) with { Acting = GivenQueries.Germany }, Now)).ShouldBe(["QRY-11"]);
        GivenQueries.Changed(RespondToQuery.Decide(query, GivenQueries.Input(Authority.BorderAgency, GivenQueries.Answer(1)) with { Acting = GivenQueries.Austria }, Now)).Last(Authority.BorderAgency).ShouldNotBeNull();
        var withdrawn = GivenQueries.Changed(KeepQuery.Withdraw(query, GivenQueries.Austria, Now));
        GivenQueries.Refused(RespondToQuery.Decide(withdrawn, GivenQueries.Input(GivenQueries.Germany, GivenQueries.Answer(1)), Now)).ShouldBe(["QRY-12"]);
    }

    [Fact]
    public void What_stands_against_an_answer_is_said_at_its_question()
    {
        var query = GivenQueries.Asked();
        GivenQueries.Refused(RespondToQuery.Decide(query, GivenQueries.Input(GivenQueries.Germany, GivenQueries.Answer(0), GivenQueries.Answer(3)), Now)).ShouldBe(["QRY-13"]);
        GivenQueries.Refused(RespondToQuery.Decide(query, GivenQueries.Input(GivenQueries.Germany, GivenQueries.Answer(1), GivenQueries.Answer(1, "Again.")), Now)).ShouldBe(["QRY-13"]);
        GivenQueries.Refused(RespondToQuery.Decide(query, GivenQueries.Input(GivenQueries.Germany, GivenQueries.Answer(1, "LIMITE\nText.", Spread.Public)), Now)).ShouldBe(["QRY-16"]);
        GivenQueries.Changed(RespondToQuery.Decide(query, GivenQueries.Input(GivenQueries.Germany, GivenQueries.Answer(1, "LIMITE\nText.")), Now)).Responses.Count.ShouldBe(1);
        var why = RespondToQuery.Decide(query, GivenQueries.Input(GivenQueries.Germany, GivenQueries.Answer(2, "SECRET UE/EU SECRET")), Now).ShouldBeOfType<CaseDecision<AdHocQuery>.Refused>().Why.ShouldHaveSingleItem();
        (why.Rule, why.Field).ShouldBe(("QRY-9", "answer2"));
        var full = query with { Responses = [new QueryResponse(GivenQueries.France, Now, "u3", null, [GivenQueries.Answer(1, new string('x', RespondToQuery.Room))])] };
        GivenQueries.Refused(RespondToQuery.Decide(full, GivenQueries.Input(GivenQueries.Germany, GivenQueries.Answer(1)), Now)).ShouldBe(["QRY-20"]);
    }
}
