namespace MimFunctions.Domain.Requests;

/// <summary>
/// How much can be said in one request, so that it stays one document that every store can keep: Cosmos DB takes 2 MB. Each state asked has
/// its own share, so that none can take the room of another's answer; what is left is for the question, the deadlines and the notices.
/// </summary>
public static class RequestRoom
{
    /// <summary>For everything that is said about all states asked, in bytes as stored.</summary>
    public const int ForAll = 1_400_000;

    /// <summary>For the reason of a withdrawal, which is kept with each state it concerns, in bytes as stored.</summary>
    public const int ForWithdrawal = 150_000;

    /// <summary>What an event takes besides its texts: its kind, time, state and author. Also a file besides its name.</summary>
    internal const int Frame = 400;

    private const string PlainSigns = " .,;:!?()[]{}/-_=%*#@$|~^";

    /// <summary>The share of each state asked, in bytes: all of it for one, 51,851 for each of 27.</summary>
    public static int Of(InformationRequest request) => ForAll / request.Addressees.Count;

    /// <summary>Whether one event more fits into the share of its state.</summary>
    public static bool Has(InformationRequest request, RequestEvent more) =>
        request.Events.Where(e => e.Addressee == more.Addressee && e is not (RequestEvent.Noticed or RequestEvent.DeadlineFound)).Append(more).Sum(Size) <= Of(request);

    /// <summary>At least as many bytes as the event takes when it is stored as JSON.</summary>
    public static int Size(RequestEvent happened) => Frame + happened.Room;

    internal static RequestDecision? NoRoomForEach(int states, string why) => Size(why) * states <= ForWithdrawal
        ? null
        : RequestAct.Refuse(
            RequestRules.TooMuchSaid, "explanation", $"The reason is too long to be kept with each of {states} states.", $"Say it in fewer words.");

    /// <summary>At least as many bytes as a text takes in JSON.</summary>
    internal static int Size(string? text) => text?.Sum(Size) ?? 0;

    /// <summary>In JSON every other sign may be written as \u and four digits.</summary>
    private static int Size(char letter) => letter switch
    {
        <= '\x7f' => char.IsLetterOrDigit(letter) || PlainSigns.Contains(letter, StringComparison.Ordinal) ? 1 : 6,
        _ => char.IsLetter(letter) ? 3 : 6,
    };
}
