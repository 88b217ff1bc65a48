namespace MimFunctions.Domain.ContactPoints.Directory;

/// <summary>How a contact point is reached. Existing channels only: the hub carries nothing (CT-18).</summary>
public enum ContactChannel
{
    /// <summary>The function mailbox; not a secure channel.</summary>
    Mailbox,

    /// <summary>The telephone; not a secure channel.</summary>
    Telephone,

    /// <summary>DubliNet, the network of the asylum authorities (Regulation (EC) No 1560/2003).</summary>
    DubliNet,

    /// <summary>VIS Mail, the network of the visa authorities.</summary>
    VisMail,

    /// <summary>Mail over s-TESTA, the closed network of the Union's administrations.</summary>
    TestaMail,

    /// <summary>Mail encrypted from end to end with keys of both authorities.</summary>
    EncryptedMail,

    /// <summary>A telephone that encrypts.</summary>
    SecureTelephone,

    /// <summary>A sealed letter by courier.</summary>
    SealedLetter,
}

/// <summary>Which of them may carry an exchange.</summary>
public static class ContactChannels
{
    /// <summary>Whether a channel is one of the secure ones, of which an entry names those that its authority has.</summary>
    public static bool IsSecure(this ContactChannel channel) => channel is not (ContactChannel.Mailbox or ContactChannel.Telephone);
}

/// <summary>A secure channel of an entry.</summary>
/// <param name="Kind">Which channel.</param>
/// <param name="Highest">The highest marking that it may carry.</param>
/// <param name="Address">The address in it; null to be asked for.</param>
public sealed record SecureChannel(ContactChannel Kind, ChannelMarking Highest, string? Address);

/// <summary>Markings that a channel may carry; what is above them is never exchanged through contact points (CT-11).</summary>
public enum ChannelMarking
{
    /// <summary>No marking.</summary>
    Unmarked,

    /// <summary>LIMITE or its national equal below RESTREINT.</summary>
    Limite,

    /// <summary>RESTREINT UE/EU RESTRICTED: told for completeness, as nothing so marked is exchanged (CP-13).</summary>
    Restricted,
}

/// <summary>What an authority is competent for: the three groups of persons of the paper (CT-12), and return.</summary>
public enum Competence
{
    /// <summary>Applicants for international protection.</summary>
    Protection,

    /// <summary>Persons who have no right to stay, or no longer.</summary>
    NoRightToStay,

    /// <summary>Applicants for a legal status.</summary>
    LegalStatus,

    /// <summary>Return of persons who are a threat.</summary>
    Return,
}
