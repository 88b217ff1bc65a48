using System.Text.Json;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Requests.Answers;
using MimFunctions.Domain.Union;
using static MimFunctions.Domain.Tests.Requests.Answers.Story;

namespace MimFunctions.Domain.Tests.Requests.Answers;

/// <summary>MIM-19 over arbitrary histories: what is marked for the asker only reaches nobody else, and reaches the asker.</summary>
public sealed partial class ConfidentialityProperties
{
    private static readonly string[] States = ["BE", "DE", "FR"];

    /// <summary>Answers of a request as they were given: each text, translation and file name tells who wrote it and how it was marked.</summary>
    private static readonly Gen<Story> Stories =
        from answers in (from state in Gen.Elements(States)
                         from marks in Gen.Elements(Visibility.Everyone, Visibility.AskerOnly).ListOf(2)
                         from declined in Gen.Elements(true, false, false)
                         select (state, marks, declined)).ListOf()
        select answers.Select((a, n) => (a.state, a.marks, a.declined, n)).Aggregate(Asked("2026-03-05", States), Tell);

    [Fact]
    public void Nothing_that_is_for_the_asker_only_reaches_anyone_else() =>
        Prop.ForAll(Stories.ToArbitrary(), Gen.Elements("BE", "DE", "FR", "SE", "COM", "EP").ToArbitrary(), (story, reader) =>
            Marked(story, reader).All(secret => secret == reader)).QuickCheckThrowOnFailure();

    [Fact]
    public void Everything_reaches_the_asker() => Prop.ForAll(Stories.ToArbitrary(), story =>
        Marked(story, "AT").Count() == story.Request.Events.OfType<RequestEvent.Answered>().Sum(Marks)).QuickCheckThrowOnFailure();

    /// <summary>Who wrote what is marked as secret in all that this reader gets, as a program would write it.</summary>
    private static IEnumerable<string> Marked(Story story, string reader)
    {
        var table = AnswersTable.Of(story.Request, AnswerReader.Of(Authority.FromCode(reader)!), At("2026-05-01"));
        var gets = JsonSerializer.Serialize(table.Rows.Select(row => (object)new { row.Words, Answers = row.Answers.Cast<object>() }));
        return Secret().Matches(gets).Select(match => match.Groups[1].Value);
    }

    private static int Marks(RequestEvent.Answered given) => (given.Answer.Visibility == Visibility.AskerOnly ? 2 : 0)
        + given.Answer.Files.Count(file => file.Visibility == Visibility.AskerOnly);

    private static Story Tell(Story story, (string State, List<Visibility> Marks, bool Declined, int Number) next) =>
        next.Declined && !story.Request.Of(State(next.State))!.Is.HasEnded
            ? story.On("2026-03-06", next.State, act => Decline.Decide(act, DeclineGround.Confidential, null))
            : story.On("2026-03-10", next.State, act => GiveAnswer.Decide(act, new Answer(
                Word("text", next.State, next.Marks[0], next.Number), Word("english", next.State, next.Marks[0], next.Number), null, next.Marks[0],
                [new AnswerFile(Word("file", next.State, Narrower(next.Marks), next.Number), $"{next.Number}", next.Marks[1])])));

    private static Visibility Narrower(List<Visibility> marks) => marks.Max();

    private static string Word(string what, string state, Visibility mark, int number) =>
        $"{(mark == Visibility.AskerOnly ? "secret" : "open")}-{state}-{what}-{number}";

    [GeneratedRegex("secret-([A-Z]{2})-")]
    private static partial Regex Secret();
}
