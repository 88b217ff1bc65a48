using MimFunctions.Domain.Meetings;

namespace MimFunctions.Features.Meetings;

/// <summary>Turns of phrase about meetings.</summary>
internal static class MeetingWords
{
    /// <summary>What everyone who is invited should know (MIM-23).</summary>
    public const string NobodyHasToCome = "Nobody has to come, and nobody has to reply; there will be no reminder.";

    /// <summary>Who comes to meetings of local networks besides their members (ILOA-9). The hub has no mailbox of the agency.</summary>
    public const string WhoAttendsNetworks =
        "The Commission and Frontex attend unless operational considerations require their absence (Regulation (EC) No 377/2004, Article 4(2)). "
        + "The hub invites the Commission; the convenor tells Frontex.";

    /// <summary>A reply, for a table.</summary>
    public static string Reply(MeetingReply reply) => reply switch
    {
        MeetingReply.Accepted => "will come",
        MeetingReply.Tentative => "may come",
        MeetingReply.Declined => "will not come",
        _ => "no reply",
    };
}
