namespace MimFunctions.Domain.Calendar;

/// <summary>What starts the month in which a request is to be answered (docs/decisions/0023).</summary>
public enum MonthStart
{
    /// <summary>Not known yet: for the time being it is counted from the moment of asking.</summary>
    Asked,

    /// <summary>The first mailbox of the addressee had it.</summary>
    Delivered,

    /// <summary>The addressee read it on the hub, or reacted to it in any way.</summary>
    Read,
}
