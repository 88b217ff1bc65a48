using MimFunctions.Domain.Owing;

namespace MimFunctions.Domain.Directory;

/// <summary>A mailbox of a party; two that differ in case or surrounding spaces are one.</summary>
/// <param name="Address">The address, lower case.</param>
/// <param name="Key">Its directory key.</param>
internal sealed record PartyMailbox(string Address, string Key)
{
    public static PartyMailbox Of(Party party, string email) => new(email.Trim().ToLowerInvariant(), AddresseeKey.For(party.Code, email));
}
