using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>What was recorded, and what happens next, for who said it.</summary>
internal static class RecordedWords
{
    /// <summary>Both, as sentences.</summary>
    public static (Sentence What, Sentence Next) Of(RequestEvent recorded, InformationRequest request)
    {
        var (state, asker) = (Authority.Of(recorded.Addressee), request.Asker);
        var due = request.Of(recorded.Addressee)!.Due;
        return recorded switch
        {
            RequestEvent.Acknowledged => ($"{state.First()} works on the request.", $"{asker.First()} sees it. The answer is due by {due}."),
            RequestEvent.DateProposed e => (
                $"{state.First()} proposes to answer by {e.Date}.", $"{asker.First()} is told and accepts it or not. Until then {due} stays."),
            RequestEvent.Forwarded e => (
                $"{e.To} has the request now.", $"{asker.First()} is told. Please send the request there; the answer is due by {due}."),
            RequestEvent.Answered e => (
                e.Answer.Files.Count == 0
                    ? $"The answer is recorded."
                    : Sentence.Count(e.Answer.Files.Count, $"The answer is recorded with one file.", $"The answer is recorded with {e.Answer.Files.Count} files."),
                e.Answer.Visibility == Visibility.AskerOnly
                    ? (Sentence)$"{asker.First()} gets it by mail. No other state can read it."
                    : $"{asker.First()} gets it by mail. All Member States and the Commission can read it."),
            _ => Ended(recorded, state, asker, due),
        };
    }

    private static (Sentence What, Sentence Next) Ended(RequestEvent recorded, Authority state, Authority asker, DateOnly due) => recorded switch
    {
        RequestEvent.AnsweredOutside => ($"The request is answered outside the network.", $"{asker.First()} is told. Nothing more is due."),
        RequestEvent.Declined e => (
            $"{state.First()} does not answer; the ground: {RequestWords.Ground(e.Ground)}.", $"{asker.First()} is told. An answer can still be given."),
        RequestEvent.DateAgreed e => ($"The answer of {state} is now due on {e.Date}.", $"{state.First()} is told."),
        RequestEvent.DateRejected e => ($"{e.Date} is not accepted; {due} stays.", $"{state.First()} is told."),
        RequestEvent.Withdrawn => ($"The request is withdrawn.", $"The states that had still to reply are told."),
        RequestEvent.Rated e => ($"In time: {YesNo(e.InTime)}. Content with the effort: {YesNo(e.Effort)}.", $"It counts in the indicators. Nothing else follows from it."),
        _ => throw new ArgumentException($"{recorded.GetType().Name} is said with no link.", nameof(recorded)),
    };

    private static Sentence YesNo(bool yes) => yes ? (Sentence)$"yes" : $"no";
}
