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
}
