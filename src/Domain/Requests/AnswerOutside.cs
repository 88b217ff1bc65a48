namespace MimFunctions.Domain.Requests;

/// <summary>The information was given directly between the states, outside the network (MIM-12); either of them may say so.</summary>
public static class AnswerOutside
{
    /// <summary>What becomes of the request.</summary>
    /// <param name="act">Who, when, which state.</param>
    /// <param name="how">In words; may be empty.</param>
    public static RequestDecision Decide(RequestAct act, string? how) => act.WhileOpen(
        _ => how is { Length: > Question.LongestText }
            ? RequestAct.Faulty(how, "explanation", "explanation")!
            : act.TellAsker(new RequestEvent.AnsweredOutside(act.Now, act.Addressee, act.By, Said(how)), RequestLetter.Ended),
        ended => ended is AddresseeState.AnsweredOutside outside && outside.How == Said(how));

    private static string Said(string? how) => how?.Trim() ?? "";
}
