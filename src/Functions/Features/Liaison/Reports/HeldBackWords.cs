using MimFunctions.Domain.Liaison;
using MimFunctions.Domain.Text;

namespace MimFunctions.Features.Liaison.Reports;

/// <summary>What holds a report back, in words: under 2019/1240 more than personal data may not stand in it (ILOB-19, ILOB-20).</summary>
internal static class HeldBackWords
{
    /// <summary>For the sentence "Some text looks like …".</summary>
    /// <param name="form">Id of the form.</param>
    public static Sentence LooksLike(string? form) =>
        form == LiaisonFields.FormOf2019 ? (Sentence)$"personal data, a link to such data, or operational law-enforcement information" : $"personal data";

    /// <summary>What is awaited.</summary>
    /// <param name="form">Id of the form.</param>
    public static Sentence Awaited(string? form) => form == LiaisonFields.FormOf2019
        ? (Sentence)$"Its state has to confirm first that it holds no personal data, no links to such data, and no confidential operational information."
        : $"Its state has to confirm first that it holds no personal data.";

    /// <summary>Who can confirm it.</summary>
    /// <param name="form">Id of the form.</param>
    public static Sentence ByWhom(string? form) => form == LiaisonFields.FormOf2019
        ? (Sentence)$"Your contact point or coordinator can confirm here that it holds no personal data, no links to such data, and no confidential operational information."
        : $"Your contact point or coordinator can confirm here that it holds no personal data.";

    /// <summary>The button that confirms it.</summary>
    /// <param name="form">Id of the form.</param>
    public static Sentence Release(string? form) => form == LiaisonFields.FormOf2019
        ? (Sentence)$"Confirm that it holds no personal data, no links to such data, and no confidential operational information, and release it"
        : $"Confirm that it holds no personal data, and release it";
}
