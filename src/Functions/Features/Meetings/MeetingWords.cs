using MimFunctions.Domain.Meetings;
using MimFunctions.Domain.Text;

namespace MimFunctions.Features.Meetings;

/// <summary>Turns of phrase about meetings.</summary>
internal static class MeetingWords
{
    /// <summary>Who is not there, and why (ILOA-9).</summary>
    public static Sentence WithoutInstitutions => $"the Commission and the European Border and Coast Guard Agency, for operational reasons";

    /// <summary>What everyone who is invited should know (MIM-23).</summary>
    public static Sentence NobodyHasToCome => $"Nobody has to come, and nobody has to reply; there will be no reminder.";

    /// <summary>Who comes to meetings of local networks besides their members (ILOA-9, F-9).</summary>
    public static Sentence WhoAttendsNetworks =>
        $"The Commission and Frontex attend unless operational considerations require their absence (Regulation (EC) No 377/2004, Article 4(2)); the hub invites both.";

    /// <summary>A reply, for a table.</summary>
    public static string Reply(MeetingReply reply) => Worded(reply).ToString();

    /// <summary>The same in words of any language.</summary>
    public static Sentence Worded(MeetingReply reply) => reply switch
    {
        MeetingReply.Accepted => $"will come",
        MeetingReply.Tentative => $"may come",
        MeetingReply.Declined => $"will not come",
        _ => $"no reply",
    };
}
