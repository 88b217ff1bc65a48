using MimFunctions.Domain.Owing;

namespace MimFunctions.Platform.Shell;

/// <summary>What is wrong with what was filled in on a page.</summary>
/// <param name="Field">Id of the field; null when no field is to blame.</param>
/// <param name="Message">What is wrong, and what to do.</param>
public sealed record FieldFault(string? Field, string Message)
{
    /// <summary>What stands against it, in the words of the decision.</summary>
    internal static FieldFault Of(Refusal refusal, string? field) => new(field, $"{refusal.Message} {refusal.Fix}");
}
