namespace MimFunctions.Mechanism.Forms.Reading.Word;

/// <summary>What the text of a Word file refers to in other parts of the file; each is read when it is first asked for.</summary>
/// <param name="package">The file.</param>
/// <param name="part">The part whose text is being read.</param>
internal sealed class WordContext(IPackage package, string part)
{
    private ReadStyles? styles;
    private WordLists? lists;
    private WordNotes? footnotes, endnotes, comments;

    /// <summary>Relations of the part.</summary>
    public WordRelations Relations { get; } = WordRelations.Of(package, part);

    /// <summary>Styles.</summary>
    public ReadStyles Styles => styles ??= ReadStyles.Read(package, Relations.First("styles"));

    /// <summary>Bullets of lists.</summary>
    public WordLists Lists => lists ??= WordLists.Read(package, Relations.First("numbering"));

    /// <summary>Footnotes.</summary>
    public WordNotes Footnotes => footnotes ??= new(package, Relations.First("footnotes"));

    /// <summary>Endnotes.</summary>
    public WordNotes Endnotes => endnotes ??= new(package, Relations.First("endnotes"));

    /// <summary>Comments.</summary>
    public WordNotes Comments => comments ??= new(package, Relations.First("comments"));

    /// <summary>Data that controls are bound to.</summary>
    public WordBindings Bindings { get; } = new(package);

    /// <summary>The words of a diagram or chart.</summary>
    public string DrawingWords(string? relation) => WordDrawings.Words(package, Relations.Target(relation));

    /// <summary>The same for a header or footer, which has relations of its own but the styles of the text.</summary>
    public WordContext For(string other) => new(package, other) { styles = Styles, lists = Lists };
}
