using System.Text.RegularExpressions;
using MimFunctions.Domain.Forms;

namespace MimFunctions.Mechanism.Forms.Reading.Recognition;

/// <summary>
/// Options with a box for each answer, in whatever order: "Asylum ☐ yes ☒ no", "☒ yes ☐ no Asylum", "Asylum: yes ☒ no ☐", the option on the
/// line above. "No" is never a yes, and yes and no together are neither.
/// </summary>
/// <param name="field">The field.</param>
internal sealed partial class AnsweredOptions(FieldDefinition field)
{
    private readonly List<Remark> contradictions = [];
    private OptionDefinition? above;

    /// <summary>Options of which both yes and no are ticked.</summary>
    public IReadOnlyList<Remark> Contradictions => contradictions;

    /// <summary>Whether a text is nothing but options and answers.</summary>
    public bool IsUnderstood(string text) => Pieces(text).All(piece => piece.Kind != PieceKind.Text);

    /// <summary>Labels of the options that a line says yes to; null when it has no answer in words.</summary>
    public IReadOnlyList<string>? Of(IReadOnlyList<OptionToken> line)
    {
        var pieces = line.SelectMany(token => token.Ticked is { } ticked ? [new Piece(ticked ? PieceKind.Ticked : PieceKind.Empty, null)] : Pieces(token.Text)).ToList();
        var (hasOption, hasAnswer) = (pieces.Exists(piece => piece.Kind == PieceKind.Option), pieces.Exists(piece => piece.Kind is PieceKind.Yes or PieceKind.No));
        if (!hasAnswer || !(hasOption || above is not null))
        {
            above = pieces is [{ Kind: PieceKind.Option, Option: var alone }] ? alone : null;
            return null;
        }

        var said = hasOption ? Said(pieces) : Marked(pieces).Select(answer => (Option: above!, answer.IsYes, answer.IsTicked)).ToList();
        return [.. said.Where(each => each.IsTicked).GroupBy(each => each.Option).Where(IsYes).Select(each => each.Key.Label)];
    }

    private bool IsYes(IGrouping<OptionDefinition, (OptionDefinition Option, bool IsYes, bool IsTicked)> said)
    {
        var answers = said.Select(each => each.IsYes).Distinct().ToArray();
        if (answers.Length > 1)
            contradictions.Add(new(FileRules.NoBox, $"Both yes and no are ticked for \"{said.Key.Label}\" in \"{field.Worded}\"; it was not read.", said.Key.Label));
        return answers is [true];
    }

    // Where the line begins with an option, its answers follow it; else they stand before it.
    private static List<(OptionDefinition Option, bool IsYes, bool IsTicked)> Said(List<Piece> pieces)
    {
        var (said, start) = (new List<(OptionDefinition, bool, bool)>(), 0);
        var first = pieces.FindIndex(piece => piece.Kind != PieceKind.Text);
        var follow = pieces[first].Kind == PieceKind.Option || IsTickedItself(pieces, first);
        for (var at = 0; at < pieces.Count; at++)
        {
            if (pieces[at].Option is not { } option)
                continue;
            // The box in front of an option belongs to it.
            var end = follow ? pieces.FindIndex(at + 1, piece => piece.Option is not null) is >= 0 and var next ? next : pieces.Count : at;
            var range = follow ? pieces[(IsTickedItself(pieces, at - 1) ? at - 1 : at)..(IsTickedItself(pieces, end - 1) && end < pieces.Count ? end - 1 : end)] : pieces[start..end];
            said.AddRange(Marked([.. range.Where(piece => piece.Option is null)]).Select(answer => (option, answer.IsYes, answer.IsTicked)));
            start = at + 1;
        }

        return said;
    }

    // "☒ Asylum – no": a box right before an option that no answer stands between.
    private static bool IsTickedItself(List<Piece> pieces, int box) =>
        box >= 0 && box + 1 < pieces.Count && pieces[box].IsBox && pieces[box + 1].Option is not null && (box == 0 || pieces[box - 1].Kind is not (PieceKind.Yes or PieceKind.No));

    // A box is that of the answer behind it when it stands before the first one, else of the answer before it.
    private static List<(bool IsYes, bool IsTicked)> Marked(List<Piece> pieces)
    {
        var marked = new List<(bool, bool)>();
        var lead = pieces.FindIndex(piece => piece.IsBox) < pieces.FindIndex(piece => piece.Kind is PieceKind.Yes or PieceKind.No);
        for (var at = 0; at < pieces.Count; at++)
        {
            var beside = lead ? at + 1 : at - 1;
            if (pieces[at].IsBox && beside >= 0 && beside < pieces.Count && pieces[beside].Kind is PieceKind.Yes or PieceKind.No)
                marked.Add((pieces[beside].Kind == PieceKind.Yes, pieces[at].Kind == PieceKind.Ticked));
        }

        return marked;
    }

    private IEnumerable<Piece> Pieces(string text)
    {
        if (TickedOptions.Find(field, text) is { } option)
            return [new(PieceKind.Option, option)];
        if (Answers.Word(text) is { } answer)
            return [Answer(answer)];
        if (Leading().Match(text) is { Success: true } leading && Answers.Word(leading.Groups[1].Value) is { } first && TickedOptions.Find(field, Bare(leading.Groups[2].Value)) is { } behind)
            return [Answer(first), new(PieceKind.Option, behind)];
        if (Trailing().Match(text) is { Success: true } trailing && Answers.Word(trailing.Groups[2].Value) is { } last && TickedOptions.Find(field, Bare(trailing.Groups[1].Value)) is { } before)
            return [new(PieceKind.Option, before), Answer(last)];
        return TickedOptions.Find(field, Bare(text)) is { } numbered ? [new(PieceKind.Option, numbered)] : [new(PieceKind.Text, null)];
    }

    private static string Bare(string text) => LabelVariants.WithoutNumber(text).Trim('.', ' ', '…', '_');

    private static Piece Answer(bool isYes) => new(isYes ? PieceKind.Yes : PieceKind.No, null);

    [GeneratedRegex(@"^\W*(\p{L}{1,10})\W+(.+)\z", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Leading();

    [GeneratedRegex(@"^(.+?)\W+(\p{L}{1,10})\W*\z", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Trailing();

    private enum PieceKind
    {
        Text,
        Option,
        Yes,
        No,
        Ticked,
        Empty,
    }

    private readonly record struct Piece(PieceKind Kind, OptionDefinition? Option)
    {
        public bool IsBox => Kind is PieceKind.Ticked or PieceKind.Empty;
    }
}
