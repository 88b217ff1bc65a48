using MimFunctions.Domain.Directory;
using MimFunctions.Domain.Owing;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Operating;

/// <summary>One entry of the directory and whether mail reaches it.</summary>
/// <param name="Party">Code of the state or institution.</param>
/// <param name="Entry">Its place in the directory, e.g. <c>contactPoints[0]</c>.</param>
/// <param name="Reachable">False when the last mail there failed for good.</param>
/// <param name="Says">The same in words; absent when nothing is wrong.</param>
/// <param name="Since">Since when it is not reachable (UTC).</param>
/// <param name="Kind">How the newest mail failed.</param>
/// <param name="Why">Its reason.</param>
/// <param name="LastDelivered">Newest delivery that a carrier told of (UTC).</param>
internal sealed record MailboxLine(
    string Party, string Entry, bool Reachable, string? Says, DateTimeOffset? Since, TroubleKind? Kind, string? Why, DateTimeOffset? LastDelivered)
{
    /// <summary>The entries of a party, in their order.</summary>
    public static IEnumerable<MailboxLine> Of(Party party, IReadOnlyDictionary<string, MailboxFlag> flags) =>
    [
        .. party.ContactPoints.Select((person, at) => Line(party.Code, $"contactPoints[{at}]", person.Email, flags)),
        .. party.Experts.Select((expert, at) => Line(party.Code, $"experts[{at}]", expert.Email, flags)),
    ];

    private static MailboxLine Line(string party, string entry, string email, IReadOnlyDictionary<string, MailboxFlag> flags)
    {
        var flag = flags.GetValueOrDefault(AddresseeKey.For(party, email));
        var trouble = flag?.Trouble;
        return new(party, entry, trouble is null, flag?.Says()?.ToString(), trouble?.Since, trouble?.Kind, trouble?.Why, flag?.LastDelivered);
    }
}
