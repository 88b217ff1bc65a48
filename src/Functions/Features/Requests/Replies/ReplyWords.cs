using MimFunctions.Domain.Text;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>The replies in words, as letters and pages offer them.</summary>
internal static class ReplyWords
{
    /// <summary>What the link says, and what it is for.</summary>
    /// <param name="kind">The reply.</param>
    /// <param name="day">The day replied to, when the reply is to one.</param>
    public static (Sentence Title, Sentence Detail) Offer(ReplyKind kind, DateOnly? day = null) => kind switch
    {
        ReplyKind.Answer => ($"Answer", $"Write the answer, attach files, choose who may read it."),
        ReplyKind.Acknowledge => ($"We work on it", $"Tells the asker that you have the request."),
        ReplyKind.AnotherDate => ($"Propose another date", $"The asker accepts it or keeps to the date; until then the date stays."),
        ReplyKind.Forward => ($"Another authority is competent", $"Says which authority of your state has the request now; the date stays."),
        ReplyKind.AnsweredDirectly => ($"Answered outside the network", $"You have given the information directly, for instance by telephone."),
        ReplyKind.Decline => ($"No answer, with a ground", $"Says why there will be none. You may still answer later."),
        ReplyKind.AcceptDate => ($"Accept {day!.Value}", $"The answer is then due on that day."),
        ReplyKind.KeepDate => ($"Keep the date as it is", $"{day!.Value} is not accepted; nothing else changes."),
        ReplyKind.Withdraw => ($"Withdraw the request", $"You no longer need the answers that have not come; those that came stay."),
        ReplyKind.Rate => ($"Say how it was", $"Two questions: did it come in time, and are you content with the effort?"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown reply."),
    };
}
