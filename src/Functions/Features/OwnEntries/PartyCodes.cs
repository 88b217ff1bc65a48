using MimFunctions.Domain.Directory;
using MimFunctions.Mechanism.Directory;
using MimFunctions.Platform.Signing;

namespace MimFunctions.Features.OwnEntries;

/// <summary>The codes that prove the mailboxes of an entry.</summary>
internal sealed class PartyCodes(ReplyKey key)
{
    /// <summary>The code that was sent last to this person's mailbox.</summary>
    public string Of(PartyEntry entry, PartyPerson person) => ProofCodes.Of(key, "entry-code", $"{entry.Party}:{person.Number}", person.Proof.Round, person.Email);

    /// <summary>Whether this is it, however it was typed.</summary>
    public bool IsRight(PartyEntry entry, int number, string given) => entry.Person(number) is { } person && ProofCodes.IsRight(Of(entry, person), given);
}
