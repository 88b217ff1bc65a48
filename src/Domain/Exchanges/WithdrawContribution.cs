using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Exchanges;

/// <summary>
/// A party withdraws what one of its people said: the text goes, from the store too, and the mark stays, so that replies to it still make
/// sense. Nobody is told.
/// </summary>
public static class WithdrawContribution
{
    /// <summary>What becomes of the thread.</summary>
    /// <param name="exchange">The thread.</param>
    /// <param name="number">Which contribution.</param>
    /// <param name="party">For whom it is withdrawn.</param>
    /// <param name="by">The opaque id of who withdraws it.</param>
    /// <param name="now">Now (UTC).</param>
    public static CaseDecision<Exchange> Decide(Exchange exchange, int number, Authority party, string by, DateTimeOffset now) =>
        exchange.Find(number) switch
        {
            null => Refuse(new Refusal(
                ViewRules.NoSuchContribution, null, $"There is no contribution {number} on {exchange.About}.", $"Check the number.")),
            var found when found.Party != party => Refuse(new Refusal(
                ViewRules.OfAnother, null, $"Contribution {number} is one of {found.Party.Name}.", $"Only the party that made a contribution can withdraw it.")),
            { WithdrawnAt: not null } => new CaseDecision<Exchange>.Unchanged(),
            _ => new CaseDecision<Exchange>.Changed(exchange with
            {
                Events = [.. exchange.Events.Select(e => WithoutText(e, number)), new ExchangeEvent.Withdrawn(now, party, by, number)],
            }),
        };

    private static ExchangeEvent WithoutText(ExchangeEvent e, int number) =>
        e is ExchangeEvent.Contributed contributed && contributed.Number == number ? contributed with { Text = null } : e;

    private static CaseDecision<Exchange>.Refused Refuse(Refusal why) => new([why]);
}
