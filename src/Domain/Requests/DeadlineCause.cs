namespace MimFunctions.Domain.Requests;

/// <summary>Why a legal date was found anew.</summary>
public enum DeadlineCause
{
    /// <summary>The request was delivered: the month began (F-23).</summary>
    Delivered,

    /// <summary>The request was read: the month began (F-23).</summary>
    Read,

    /// <summary>A list of public holidays came or changed (F-7).</summary>
    Holidays,
}
