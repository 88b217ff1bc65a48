using MimFunctions.Domain.Measures;

namespace MimFunctions.Notices.Letters;

/// <summary>Where letters lead, and what they say about themselves.</summary>
internal static class HubLinks
{
    /// <summary>The page of a communication.</summary>
    public static Uri Communication(this Settings settings, Reference reference) =>
        new($"{settings.PublicUrl.AbsoluteUri.TrimEnd('/')}/api/communications/{reference}");

    /// <summary>Why the reader gets a letter, and how to change that.</summary>
    public static string Why(this Settings settings, string reason) =>
        $"You get this mail because {reason}. It was written by the hub of the mutual information mechanism (Decision 2006/688/EC) and answers "
        + $"to it are not read; to change what you get, or with any question, write to {settings.HelpMailbox}.";
}
