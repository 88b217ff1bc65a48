namespace MimFunctions.Domain.Owing;

/// <summary>What a mail can be about: the step of its case.</summary>
public static class Steps
{
    /// <summary>A new communication is told to the others (MIM-3).</summary>
    [ForSystems("communication.received")]
    public const string Communication = "communication";

    /// <summary>The communications of a day, for experts who asked for one mail a day.</summary>
    public const string Digest = "digest";

    /// <summary>A file named in field 9b has not come within a day; told to the sender's contact point.</summary>
    [ForSystems("form.fileMissing")]
    public const string AttachmentMissing = "attachmentMissing";

    /// <summary>A file was not accepted; told to the sender's contact point (W-11).</summary>
    [ForSystems("form.refused")]
    public const string Refusal = "refusal";

    /// <summary>A form was accepted with warnings; told to the sender's contact point (W-11).</summary>
    [ForSystems("form.accepted")]
    public const string Warning = "warning";

    /// <summary>A form was accepted without a word against it; told to those contact points of the sender who chose to hear of it.</summary>
    [ForSystems("form.accepted")]
    public const string Acceptance = "acceptance";

    /// <summary>A communication was withdrawn or corrected, or its original text came late; behind a dot the number of the event. Told to all who were told of it.</summary>
    [ForSystems("communication.changed")]
    public const string CommunicationNews = "communicationNews";

    /// <summary>The sender's contact point is asked whether a communication is a new version of an earlier one (W-18).</summary>
    public const string FollowUp = "followUp";

    /// <summary>Queue from which mails are sent.</summary>
    public const string MailQueue = "mail";

    /// <summary>Queue that tells a case that something became known about its mails.</summary>
    public const string DeliveriesQueue = "deliveries";
}
