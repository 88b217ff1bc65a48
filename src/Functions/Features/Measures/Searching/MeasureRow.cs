using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms;
using MimFunctions.Platform.Words;

namespace MimFunctions.Features.Measures.Searching;

/// <summary>A communication in a list, in words.</summary>
/// <param name="Reference">Its number.</param>
/// <param name="Title">Its title.</param>
/// <param name="Language">Language of the title; null for English.</param>
/// <param name="State">Name of the notifying state.</param>
/// <param name="Type">Type of measure.</param>
/// <param name="Areas">Its areas.</param>
/// <param name="Received">Day of receipt.</param>
/// <param name="IsLate">Whether it came after it was made public (MIM-5).</param>
/// <param name="IsWithdrawn">Whether its state took it back.</param>
/// <param name="Said">Where the words that were looked for stand.</param>
public sealed record MeasureRow(
    string Reference, string Title, string? Language, string State, string? Type, string Areas, DateOnly Received, bool IsLate, bool IsWithdrawn,
    IReadOnlyList<Passage> Said)
{
    /// <summary>Address of its page.</summary>
    public string Href => $"/measures/{Reference}";

    /// <summary>The line in words.</summary>
    internal static MeasureRow Of(MeasureLine line, FormLibrary forms) => new(
        line.Shown.Reference, line.Title, line.TitleLanguage, MemberState.FromCode(line.Shown.State) is { } state ? Spoken.Of(state) : line.Shown.State,
        Words(line, forms, ReportFields.MeasureType), Words(line, forms, ReportFields.Areas) ?? "",
        DateOnly.FromDateTime(line.Shown.ReceivedAt.UtcDateTime), line.Shown.Late, line.Shown.Withdrawn is not null, line.Said ?? []);

    private static string? Words(MeasureLine line, FormLibrary forms, string field) => line.Shown.Fields.Value(field) is { } value
        ? string.Join(", ", FieldWords.Of(FormLanguage.Spoken(forms.ReportForm), FormLanguage.Spoken(forms.ReportForm).Field(field)!, value))
        : null;
}

/// <summary>Something to choose.</summary>
/// <param name="Code">What is sent.</param>
/// <param name="Label">What is read.</param>
public sealed record ListOption(string Code, string Label);
