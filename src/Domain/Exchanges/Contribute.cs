using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Exchanges;

/// <summary>What someone wants to contribute, before it is checked.</summary>
/// <param name="Party">For whom: a state taking part, or the Commission.</param>
/// <param name="By">The author's opaque id.</param>
/// <param name="Text">What is said.</param>
/// <param name="Language">Its language, ISO 639-1; null when not said.</param>
/// <param name="InReplyTo">Number of the contribution it replies to, or null.</param>
public sealed record ContributionInput(Authority Party, string By, string? Text, string? Language = null, int? InReplyTo = null);

/// <summary>What the decision needs to know besides.</summary>
/// <param name="Concerned">
/// Who is concerned by the case itself: the state whose measure it is; the asker of a request and the states asked. Null when the hub knows
/// no such measure or request.
/// </param>
/// <param name="Now">Now (UTC).</param>
public sealed record ContributionContext(IReadOnlyList<Authority>? Concerned, DateTimeOffset Now);

/// <summary>Someone says what they think (MIM-22). Saying the same twice in a row is saying it once.</summary>
public static class Contribute
{
    /// <summary>For all that is said in one thread, in bytes as stored: Cosmos DB takes documents of 2 MB.</summary>
    public const int Room = 1_500_000;

    private const int Frame = 400;

    /// <summary>What becomes of the thread; everyone who spoke in it and everyone concerned is told, but the author's own party.</summary>
    public static CaseDecision<Exchange> Decide(Exchange exchange, ContributionInput input, ContributionContext context)
    {
        var refusals = Refusals(exchange, input, context).ToArray();
        if (refusals.Length > 0)
            return new CaseDecision<Exchange>.Refused(refusals);
        var text = input.Text!.Trim();
        var language = Language.Find(input.Language)?.Code;
        if (exchange.Contributions.LastOrDefault(c => c.Party == input.Party && c.By == input.By) is { } last
            && last.Text == text && last.Language == language && last.InReplyTo == input.InReplyTo)
            return new CaseDecision<Exchange>.Unchanged();
        var happened = new ExchangeEvent.Contributed(
            context.Now, input.Party, input.By, exchange.Contributions.Count + 1, text, language, input.InReplyTo);
        return HasRoom(exchange, happened)
            ? new CaseDecision<Exchange>.Changed(After(exchange, happened, context))
            : new CaseDecision<Exchange>.Refused([new Refusal(
                ViewRules.NoRoom, null, $"The exchange of views on {exchange.About} is full.", $"Go on in a meeting, or in the thread of a request about it.")]);
    }

    private static Exchange After(Exchange exchange, ExchangeEvent.Contributed happened, ContributionContext context)
    {
        var step = new ViewStep(ViewLetter.Contribution, happened.Number);
        var told = exchange.Parties.Concat(context.Concerned!).Distinct().Where(party => party != happened.Party);
        return exchange with
        {
            Events = [.. exchange.Events, happened],
            Outbox = exchange.Outbox.And(context.Now, [.. told.Select(party => step.To(exchange.Case, party))]),
        };
    }

    private static bool HasRoom(Exchange exchange, ExchangeEvent.Contributed more) =>
        exchange.Events.Append(more).Sum(e => Frame + RequestRoom.Size((e as ExchangeEvent.Contributed)?.Text)) <= Room;

    private static IEnumerable<Refusal> Refusals(Exchange exchange, ContributionInput input, ContributionContext context)
    {
        if (context.Concerned is null)
            yield return new Refusal(ViewRules.CaseUnknown, null, $"There is no {exchange.About}.", $"Check the reference; it stands in the mail.");
        // A state that is not bound may ask, so it may speak: nobody owes it an answer (F-3, MIM-14).
        if (input.Party.State is null && input.Party != Authority.Commission)
            yield return new Refusal(ViewRules.TakesNoPart, "party",
                $"Nobody can speak for {input.Party} here.", $"Only Member States and the Commission exchange views.", "MIM-22");
        if (string.IsNullOrWhiteSpace(input.Text))
            yield return new Refusal(ViewRules.TextMissing, "text", $"The contribution has no text.", $"Write what you want to say.");
        if (input.Text?.Length > Contribution.LongestText)
            yield return new Refusal(ViewRules.TextTooLong, "text",
                $"The contribution has {input.Text.Length} characters; at most {Contribution.LongestText} can be kept.", $"Say it in fewer words, or in two contributions.");
        if (Classification.MarksText(input.Text))
            yield return Classification.TypedIn(ViewRules.Classified, "text");
        if (input.Language is not null && Language.Find(input.Language) is null)
            yield return new Refusal(ViewRules.LanguageUnknown, "language",
                $"“{input.Language}” is not a language of the Union.", $"Give the two-letter code of one of the 24, such as en, or leave it out.");
        if (input.InReplyTo is { } earlier && exchange.Find(earlier) is null)
            yield return new Refusal(ViewRules.NoSuchContribution, "inReplyTo", $"There is no contribution {earlier} to reply to.", $"Give a number of this thread, or leave it out.");
    }
}
