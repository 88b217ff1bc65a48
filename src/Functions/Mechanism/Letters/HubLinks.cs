using MimFunctions.Domain.References;
using MimFunctions.Domain.Text;
using MimFunctions.Platform.Configuration;

namespace MimFunctions.Mechanism.Letters;

/// <summary>Where letters lead, and what they say about themselves.</summary>
internal static class HubLinks
{
    /// <summary>The page of a communication.</summary>
    public static Uri Communication(this Settings settings, Reference reference) => settings.At($"api/communications/{reference}");

    /// <summary>The original text of a communication, as a file.</summary>
    public static Uri OriginalText(this Settings settings, Reference reference) => settings.At($"api/communications/{reference}/original");

    /// <summary>All answers to a request for additional information, side by side.</summary>
    public static Uri Request(this Settings settings, RequestReference reference) => settings.At($"api/requests/{reference}/answers");

    /// <summary>The page on which a reply is given.</summary>
    public static Uri Reply(this Settings settings, string token) => settings.At($"reply/{token}");

    /// <summary>Why the reader gets a letter, and how to change that.</summary>
    public static Sentence Why(this Settings settings, Sentence reason) =>
        $"You get this mail because {reason}. It was written by the hub of the mutual information mechanism (Decision 2006/688/EC) and answers to it are not read; to change what you get, or with any question, write to {settings.HelpMailbox}.";

    /// <summary>A page of the hub.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="path">Its path, without a slash at the beginning.</param>
    public static Uri At(this Settings settings, string path) => new($"{settings.PublicUrl.AbsoluteUri.TrimEnd('/')}/{path}");
}
