using MimFunctions.Domain.ContactPoints.Checks;
using MimFunctions.Domain.Owing;

namespace MimFunctions.Features.ContactPoints.Checks;

/// <summary>The answer to “may I send?”.</summary>
/// <param name="Check">The trace of it.</param>
/// <param name="Reasons">Everything that stands against it, with what to do instead; empty when it may be sent.</param>
/// <param name="Warnings">What to look at although it may be sent.</param>
/// <param name="Authority">The receiving authority, from the directory; absent when there is none.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Entry">Number of its entry.</param>
public sealed record RulingView(CheckLine Check, IReadOnlyList<Refusal> Reasons, IReadOnlyList<Refusal> Warnings, string? Authority, string? Unit, string? Entry)
{
    /// <summary>The answer.</summary>
    public static RulingView Of(ExchangeCheck check, ExchangeRuling ruling) => new(
        CheckLine.Of(check), ruling.Why, ruling.Warnings, ruling.Receiver?.InForce!.Details.AuthorityEnglish, ruling.Receiver?.InForce!.Details.Unit, ruling.Receiver?.Case);
}

/// <summary>A check of the own state.</summary>
/// <param name="Number">Its number.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Allowed">What came out.</param>
/// <param name="Rules">The rules that stood against it.</param>
/// <param name="Until">Until when it holds (UTC), for one transmission; absent when it was not allowed.</param>
/// <param name="Asked">What was asked; absent once it was erased.</param>
public sealed record CheckLine(string Number, DateTimeOffset At, bool Allowed, IReadOnlyList<string> Rules, DateTimeOffset? Until, KeptAnswers? Asked)
{
    /// <summary>The check.</summary>
    public static CheckLine Of(ExchangeCheck check) => new(
        check.Number.ToString(), check.At, check.IsAllowed, check.Rules, check.IsAllowed ? check.Until : null, check.Asked);
}
