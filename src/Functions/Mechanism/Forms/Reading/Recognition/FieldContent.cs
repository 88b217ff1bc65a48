using System.Text.RegularExpressions;
using MimFunctions.Domain.Forms;
using MimFunctions.Domain.Text;

namespace MimFunctions.Mechanism.Forms.Reading.Recognition;

/// <summary>Turns the text of a field's place into the values of the field.</summary>
internal static partial class FieldContent
{
    private static readonly char[] ListSeparators = [',', ';', '\n', TextMarks.CellBorder];
    private static readonly char[] Bullets = ['•', '-', '–', '*', '·', '▪', ' '];

    /// <summary>The values, without what the empty form prints there; and what is to be said of the rest of the text.</summary>
    public static FieldReading Of(FieldDefinition field, string text, FormLabels labels)
    {
        var written = WithoutPrint(text, labels);
        var standing = MarkedText.Standing(written);
        var struck = NormalText.Of(MarkedText.Struck(written)) is { Length: > 0 } withdrawn
            ? [new Remark(FileRules.Struck, $"Text in \"{field.Worded}\" is struck through; it was not read.", withdrawn)]
            : Array.Empty<Remark>();
        var read = field.Kind switch
        {
            FieldKind.OneOf or FieldKind.AnyOf => TickedOptions.Of(field, written),
            FieldKind.List => new(Items(standing)),
            FieldKind.Date when ToldDates.In(standing) is { } date => ToldDates.Of(field, standing, date),
            _ when field.Holds is ValueKind.Link or ValueKind.Email && MarkedText.Targets(standing).Count > 0 => ToldLinks.Of(field, standing),
            _ when field.Holds is ValueKind.Country => FieldReading.One(CountryNames.InCode(NormalText.Of(WithoutLeaders(MarkedText.Plain(standing))))),
            _ => FieldReading.One(NormalText.Of(WithoutLeaders(MarkedText.Plain(standing)))),
        };
        return read with { Remarks = [.. struck, .. read.Remarks] };
    }

    // The line to write on, whatever it is drawn with.
    private static string WithoutLeaders(string text) =>
        text.AsSpan().ContainsAny('_', '.', '…') ? Leader().Replace(text, "") : text;

    private static string WithoutPrint(string text, FormLabels labels) =>
        text.Contains('\n') || labels.IsPrinted(text) ? string.Join('\n', text.Split('\n').Where(line => !labels.IsPrinted(line))) : text;

    private static string[] Items(string text) =>
        [.. WithoutLeaders(text).Split(ListSeparators).Select(item => NormalText.Of(item).Trim(Bullets)).Where(item => item.Length > 0)];

    [GeneratedRegex(@"(?:(?<=^|[\n\u001F])[ \t\u00A0]*|[ \t\u00A0]+|)(?:_[_ ]*_|\.{5,}|…{2,})[ \t\u00A0]*(?=$|[\n\u001F])|(?<=^|[\n\u001F])[ \t\u00A0]*(?:_[_ ]*_|\.{5,}|…{2,})[ \t\u00A0]*", RegexOptions.CultureInvariant)]
    private static partial Regex Leader();
}

/// <summary>What a field's place holds.</summary>
/// <param name="Values">Its values; none when it is empty.</param>
internal sealed record FieldReading(IReadOnlyList<string> Values)
{
    /// <summary>What is to be said of what is no value.</summary>
    public IReadOnlyList<Remark> Remarks { get; init; } = [];

    /// <summary>One text, or none when it is empty.</summary>
    public static FieldReading One(string text, params IReadOnlyList<Remark> remarks) => new(text.Length > 0 ? [text] : []) { Remarks = remarks };
}

/// <summary>Something to be said of a part of a field's text.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Message">One sentence.</param>
/// <param name="Said">The part.</param>
internal sealed record Remark(FileRule Rule, Sentence Message, string Said);
