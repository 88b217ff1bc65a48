namespace MimFunctions.Domain.Meetings;

/// <summary>What a party said to an invitation; it need not say anything (MIM-23).</summary>
public enum MeetingReply
{
    /// <summary>Nothing, or nothing any more.</summary>
    None,

    /// <summary>It will come.</summary>
    Accepted,

    /// <summary>It may come.</summary>
    Tentative,

    /// <summary>It will not come.</summary>
    Declined,
}
