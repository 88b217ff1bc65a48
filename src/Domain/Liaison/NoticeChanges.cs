namespace MimFunctions.Domain.Liaison;

/// <summary>Compares what two notices of one secondment say.</summary>
public static class NoticeChanges
{
    private static readonly (NoticeChange Change, Func<SecondmentNotice, object?> Said)[] Parts =
    [
        (NoticeChange.Intention, notice => notice.Intention),
        (NoticeChange.HostCountry, notice => notice.HostCountry),
        (NoticeChange.City, notice => notice.City),
        (NoticeChange.HostKind, notice => notice.HostKind),
        (NoticeChange.Period, notice => (notice.From, notice.Until)),
        (NoticeChange.Duties, notice => notice.Duties),
        (NoticeChange.RegionCovered, notice => notice.RegionCovered),
        (NoticeChange.OnBehalfOf, notice => string.Join(' ', notice.OnBehalfOf.Select(state => state.Code).Order(StringComparer.Ordinal))),
        (NoticeChange.Officer, notice => notice.Officer.Name),
        (NoticeChange.OfficerContact, notice => (notice.Officer.Email, notice.Officer.Telephone)),
    ];

    /// <summary>What the later says differently; nothing when it says the same.</summary>
    public static IReadOnlyList<NoticeChange> Between(SecondmentNotice earlier, SecondmentNotice later) =>
        [.. Parts.Where(part => !Equals(part.Said(earlier), part.Said(later))).Select(part => part.Change)];

    /// <summary>Whether the others are to hear of it (ILOA-4): all but how the officer is reached.</summary>
    public static bool IsTold(NoticeChange change) => change != NoticeChange.OfficerContact;
}
