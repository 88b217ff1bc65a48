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
