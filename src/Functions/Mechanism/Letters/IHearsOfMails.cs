namespace MimFunctions.Mechanism.Letters;

/// <summary>What a feature has to do when a mail came to an end. It may be asked again for the same mail.</summary>
internal interface IHearsOfMails
{
    /// <summary>Does what is due now that this mail has come to its end.</summary>
    Task Follow(MailRecord mail, CancellationToken ct);
}
