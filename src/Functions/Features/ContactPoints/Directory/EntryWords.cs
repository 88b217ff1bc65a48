using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.Text;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.ContactPoints.Directory;

/// <summary>Turns of phrase of the directory.</summary>
internal static class EntryWords
{
    /// <summary>A channel.</summary>
    public static Sentence Of(ContactChannel channel) => channel switch
    {
        ContactChannel.Mailbox => $"function mailbox",
        ContactChannel.Telephone => $"telephone",
        ContactChannel.DubliNet => $"{"DubliNet"}",
        ContactChannel.VisMail => $"{"VIS Mail"}",
        ContactChannel.TestaMail => $"mail over s-TESTA",
        ContactChannel.EncryptedMail => $"encrypted mail",
        ContactChannel.SecureTelephone => $"secure telephone",
        _ => $"sealed letter by courier",
    };

    /// <summary>A marking that a channel can carry.</summary>
    public static Sentence Of(ChannelMarking marking) => marking switch
    {
        ChannelMarking.Unmarked => $"no marking",
        ChannelMarking.Limite => $"{NetworkFrame.Marking}",
        _ => $"{"RESTREINT UE/EU RESTRICTED"}",
    };

    /// <summary>What a unit is competent for.</summary>
    public static Sentence Of(Competence competence) => competence switch
    {
        Competence.Protection => $"applicants for international protection",
        Competence.NoRightToStay => $"persons without a right to stay, or no longer with one",
        Competence.LegalStatus => $"applicants for a legal status",
        _ => $"return of persons who are a threat",
    };

    /// <summary>How an entry stands.</summary>
    public static Sentence Of(EntryStanding standing) => standing switch
    {
        EntryStanding.Proposed => $"proposed",
        EntryStanding.Active => $"active",
        EntryStanding.DueForConfirmation => $"due for confirmation",
        EntryStanding.Unconfirmed => $"unconfirmed",
        _ => $"withdrawn",
    };

    /// <summary>The look of a standing.</summary>
    public static string Look(EntryStanding standing) => standing == EntryStanding.Active ? "ok" : "warn";

    /// <summary>Channels in a sentence; null for none.</summary>
    public static Sentence? Channels(IReadOnlyList<SecureChannel> channels) => channels.Count == 0 ? null : Joined("; ", channels.Select(Of));

    private static Sentence Of(SecureChannel channel) => channel.Address is { } address
        ? (Sentence)$"{Of(channel.Kind)} up to {Of(channel.Highest)}: {address}"
        : $"{Of(channel.Kind)} up to {Of(channel.Highest)}: ask for the address";
}
