using MimFunctions.Domain.References;
using MimFunctions.Domain.Requests.Forms;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Requests;

/// <summary>
/// A state answers through the network. Always taken from a state that was asked, also late (MIM-15), after declining, or once more as an
/// addition: information is never turned away.
/// </summary>
public static class GiveAnswer
{
    /// <summary>What becomes of the request.</summary>
    /// <param name="act">Who, when, which state.</param>
    /// <param name="answer">The answer; a file is never shown to more than the answer is.</param>
    public static RequestDecision Decide(RequestAct act, Answer answer) => act.WhenAsked(standing =>
        Faulty(answer)
        ?? (standing.Answers.Any(given => Same(given.Answer, answer))
            ? new RequestDecision.Unchanged()
            : act.TellAsker(
                new RequestEvent.Answered(act.Now, act.Addressee, act.By, Narrowed(answer)),
                RequestLetter.Answered, $"{standing.Answers.Count + 1}")));

    private static RequestDecision? Faulty(Answer answer) =>
        RequestAct.Faulty(answer.Text, "answer", $"There is no answer.", $"Write the answer.")
        ?? RequestAct.TooLong(answer.English, "answerEnglish")
        ?? (answer.Language is null || Language.Find(answer.Language) is not null
            ? null
            : RequestAct.Refuse(
                RequestRules.LanguageUnknown, "language", $"“{answer.Language}” is not a language of the Union.",
                $"Give the two-letter code of one of the 24, such as en, or leave it out."));

    private static Answer Narrowed(Answer answer) => answer with
    {
        Files = [.. answer.Files.Select(file => answer.Visibility == Visibility.AskerOnly ? file with { Visibility = Visibility.AskerOnly } : file)],
    };

    private static bool Same(Answer given, Answer again) =>
        given with { Files = [] } == again with { Files = [] } && given.Files.SequenceEqual(Narrowed(again).Files);
}

public abstract partial record RequestEvent
{
    /// <summary>An answer through the network; a second one adds to the first.</summary>
    /// <remarks><c>Answer</c>: the answer.</remarks>
    public sealed record Answered(DateTimeOffset At, MemberState Addressee, string By, Answer Answer) : RequestEvent(At, Addressee, By)
    {
        internal override bool IsReaction => true;

        internal override int Room => RequestRoom.Size(Answer.Text) + RequestRoom.Size(Answer.English) + Answer.Files.Sum(file => RequestRoom.Frame + RequestRoom.Size(file.Name));

        internal override Standing After(Standing before) => before with
        {
            Is = before.Is is AddresseeState.Answered ? before.Is : new AddresseeState.Answered(At),
            Answers = [.. before.Answers, this],
        };
    }

    /// <summary>A file that an answer names came after it.</summary>
    /// <remarks><c>By</c>: as of the answer that names it. <c>Name</c>: the file's name. <c>Digest</c>: SHA-256 of its bytes, lower-case hex.</remarks>
    public sealed record FileCame(DateTimeOffset At, MemberState Addressee, string By, string Name, string Digest) : RequestEvent(At, Addressee, By)
    {
        internal override int Room => RequestRoom.Size(Name);

        internal override Standing After(Standing before) => before with
        {
            Answers = [.. before.Answers.Select(given => given.By == By ? given with { Answer = given.Answer.With(Name, Digest) } : given)],
        };
    }
}

public abstract partial record AddresseeState
{
    /// <summary>Answered through the network. Ended.</summary>
    /// <param name="At">When first (UTC).</param>
    public sealed record Answered(DateTimeOffset At) : Ended
    {
        internal override Sentence Says(Standing standing) => $"Answered on {StandingWords.Day(standing, At)}{StandingWords.Lateness(standing, At)}.{StandingWords.Additions(standing)}";

        internal override Sentence Over(Authority state, RequestReference request) => $"{state} has already ended its part of {request}: it was answered.";
    }
}

public sealed partial record RequestLetter
{
    /// <summary>To the asker: an answer came.</summary>
    public static RequestLetter Answered { get; } = new("answered", "request.answered");
}

public sealed partial record FormReply
{
    /// <summary>An answer.</summary>
    public static FormReply Answer { get; } = new("answer", (act, fields, files) => GiveAnswer.Decide(act, AnswerForm.Answer(fields, files)));
}
