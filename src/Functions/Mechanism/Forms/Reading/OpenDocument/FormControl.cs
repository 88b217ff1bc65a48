using System.Globalization;
using System.Text;

namespace MimFunctions.Mechanism.Forms.Reading.OpenDocument;

/// <summary>A form control as it is declared before the text that places it (OpenDocument 1.3 part 3, section 13).</summary>
/// <param name="ticked">State of a check box or radio button; null for other controls.</param>
/// <param name="label">Label printed beside a box, or on the control.</param>
/// <param name="value">Text typed into it, as far as an attribute tells.</param>
internal sealed class FormControl(bool? ticked, string label, string value)
{
    private static readonly DateOnly FirstDay = new(1899, 12, 30);

    /// <summary>Text that stands inside the control in place of an attribute.</summary>
    public StringBuilder Content { get; } = new();

    /// <summary>The chosen entries of a list.</summary>
    public List<string> Chosen { get; } = [];

    /// <summary>What a person sees of it.</summary>
    public string Shows => ticked is { } box ? $"{TextMarks.Box(box)} {label}"
        : Chosen.Count > 0 ? string.Join('\n', Chosen)
        : value.Length > 0 ? value
        : Content.Length > 0 ? Content.ToString()
        : label;

    /// <summary>The date that its value may be, as ISO 8601: written so, in figures without separators, or as the number of a day.</summary>
    public string? Date => DateOnly.TryParseExact(value, ["yyyy-MM-dd", "yyyyMMdd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? Iso(day)
        : int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 10_000 and < 100_000
            ? Iso(FirstDay.AddDays(number))
            : null;

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
