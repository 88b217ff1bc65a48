using MimFunctions.Domain.Owing;
using MimFunctions.Platform.Pages;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Platform.Shell;

/// <summary>What is wrong with what was filled in on a page.</summary>
/// <param name="Field">Id of the field; null when no field is to blame.</param>
/// <param name="Message">What is wrong, and what to do.</param>
public sealed record FieldFault(string? Field, PageText Message)
{
    /// <summary>What stands against it, in the words of the decision.</summary>
    internal static FieldFault Of(Refusal refusal, string? field) => new(field, Say($"{refusal.Message} {refusal.Fix}"));
}
