using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>What was recorded, and what happens next, for who said it.</summary>
internal static class RecordedWords
{
    /// <summary>Both, as sentences.</summary>
    public static (string What, string Next) Of(RequestEvent recorded, InformationRequest request)
    {
        var (state, asker) = (Authority.Of(recorded.Addressee), request.Asker);
        var due = FormDate.ForPeople(request.Of(recorded.Addressee)!.Due);
        return recorded switch
        {
            RequestEvent.Acknowledged => ($"{state.Starting()} works on the request.", $"{asker.Starting()} sees it. The answer is due by {due}."),
            RequestEvent.DateProposed e => (
                $"{state.Starting()} proposes to answer by {FormDate.ForPeople(e.Date)}.", $"{asker.Starting()} is told and accepts it or not. Until then {due} stays."),
            RequestEvent.Forwarded e => (
                $"{e.To} has the request now.", $"{asker.Starting()} is told. Please send the request there; the answer is due by {due}."),
            RequestEvent.Answered e => (
                e.Answer.Files.Count == 0 ? "The answer is recorded." : $"The answer is recorded with {Files(e.Answer)}.",
                $"{asker.Starting()} gets it by mail. {(e.Answer.Visibility == Visibility.AskerOnly ? "No other state can read it." : "All Member States and the Commission can read it.")}"),
            _ => Ended(recorded, state, asker, due),
        };
    }

    private static (string What, string Next) Ended(RequestEvent recorded, Authority state, Authority asker, string due) => recorded switch
    {
        RequestEvent.AnsweredOutside => ("The request is answered outside the network.", $"{asker.Starting()} is told. Nothing more is due."),
        RequestEvent.Declined e => (
            $"{state.Starting()} does not answer; the ground: {RequestWords.Ground(e.Ground)}.", $"{asker.Starting()} is told. An answer can still be given."),
        RequestEvent.DateAgreed e => ($"The answer of {state.Name} is now due on {FormDate.ForPeople(e.Date)}.", $"{state.Starting()} is told."),
        RequestEvent.DateRejected e => ($"{FormDate.ForPeople(e.Date)} is not accepted; {due} stays.", $"{state.Starting()} is told."),
        RequestEvent.Withdrawn => ("The request is withdrawn.", "The states that had still to reply are told."),
        RequestEvent.Rated e => ($"In time: {YesNo(e.InTime)}. Content with the effort: {YesNo(e.Effort)}.", "It counts in the indicators. Nothing else follows from it."),
        _ => throw new ArgumentException($"{recorded.GetType().Name} is said with no link.", nameof(recorded)),
    };

    private static string Files(Answer answer) => answer.Files.Count == 1 ? "one file" : $"{answer.Files.Count} files";

    private static string YesNo(bool yes) => yes ? "yes" : "no";
}
