using MimFunctions.Domain.Measures;

namespace MimFunctions.Domain.Summaries.General;

/// <summary>Types and areas of measures in the words of the report form.</summary>
internal static class MeasureWords
{
    /// <summary>What stands where a type or an area is restricted (MIM-19).</summary>
    public const string Undisclosed = "Not for further distribution";

    private static readonly string[] TypeNames =
    [
        "Policy intention", "Long-term programming", "Draft legislation", "Adopted legislation", "Final court decision",
        "Administrative decision", "Other", Undisclosed,
    ];

    private static readonly string[] AreaNames =
        ["Asylum", "Legal immigration", "Irregular migration", "Return", "Borders, visas", "Integration", "Other"];

    /// <summary>Every type in the order of the form, then null for what is not for further distribution (MIM-19).</summary>
    public static IReadOnlyList<MeasureType?> Types { get; } = [.. Enum.GetValues<MeasureType>(), null];

    /// <summary>Every area in the order of the form.</summary>
    public static IReadOnlyList<Area> Areas { get; } = Enum.GetValues<Area>();

    /// <summary>Place of a type in <see cref="Types"/>.</summary>
    public static int IndexOf(MeasureType? type) => type is { } known ? (int)known : Types.Count - 1;

    /// <summary>Name of a type.</summary>
    public static string Of(MeasureType? type) => TypeNames[IndexOf(type)];

    /// <summary>Name of an area.</summary>
    public static string Of(Area area) => AreaNames[(int)area];
}
