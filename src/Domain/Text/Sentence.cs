using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace MimFunctions.Domain.Text;

/// <summary>
/// Words for people. English is what the program writes; beside it stand the text with its holes numbered, under which the other languages have
/// theirs, and what fills the holes. Only an interpolated string makes one, so that no text reaches people that can't be said in another language.
/// </summary>
/// <example><c>Sentence why = $"The link in {field} was read as {link}.";</c></example>
[InterpolatedStringHandler]
public sealed class Sentence : IEquatable<Sentence>
{
    private readonly StringBuilder template, english;
    private readonly List<Term> terms;

    /// <summary>Begins one; the compiler calls this.</summary>
    /// <param name="literalLength">Letters outside the holes.</param>
    /// <param name="formattedCount">How many holes there are.</param>
    public Sentence(int literalLength, int formattedCount) =>
        (template, english, terms) = (new StringBuilder(literalLength + (3 * formattedCount)), new StringBuilder(literalLength), new List<Term>(formattedCount));

    private Sentence(string english, string template, IEnumerable<Term> terms, long? number) =>
        (this.english, this.template, this.terms, Number) = (new StringBuilder(english), new StringBuilder(template), [.. terms], number);

    /// <summary>The English text with its holes as <c>{0}</c>, <c>{1}</c>: what the other languages are found by.</summary>
    public string Template => template.ToString();

    /// <summary>What fills the holes.</summary>
    public IReadOnlyList<Term> Terms => terms;

    /// <summary>How many of something it speaks of, where the form of its words depends on that; else null.</summary>
    public long? Number { get; }

    /// <summary>One of two wordings by a count; other languages have as many as they have forms of plurals.</summary>
    /// <param name="number">The count.</param>
    /// <param name="one">For exactly one.</param>
    /// <param name="other">For any other; the other languages are found by this one, and have its holes.</param>
    public static Sentence Count(long number, Sentence one, Sentence other) => new((number == 1 ? one : other).ToString(), other.Template, other.Terms, number);

    /// <summary>A text that is the same in every language: what someone wrote, or what an earlier release kept.</summary>
    public static Sentence AsWritten(string text) => new(text, text, [], null);

    /// <summary>A sentence that was kept.</summary>
    /// <param name="english">Its English text.</param>
    /// <param name="template">Its <see cref="Template"/>.</param>
    /// <param name="terms">Its <see cref="Terms"/>.</param>
    /// <param name="number">Its <see cref="Number"/>.</param>
    public static Sentence Kept(string english, string template, IEnumerable<Term> terms, long? number) => new(english, template, terms, number);

    /// <summary>Words written in the program; the compiler calls this.</summary>
    public void AppendLiteral(string literal)
    {
        template.Append(literal);
        english.Append(literal);
    }

    /// <summary>What has a name in every language.</summary>
    public void AppendFormatted(IWorded worded) => AppendFormatted(worded.Worded);

    /// <summary>A day.</summary>
    public void AppendFormatted(DateOnly day) => AppendFormatted(
        new Term(TermKind.Day, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)));

    /// <summary>A count, with separators; or, without a format, a figure such as a year.</summary>
    public void AppendFormatted(long number, string? format = null) => AppendFormatted(new Term(
        format is null ? TermKind.Text : TermKind.Number, number.ToString(CultureInfo.InvariantCulture), number.ToString(format, CultureInfo.InvariantCulture)));

    /// <summary>A sentence or a part of one.</summary>
    public void AppendFormatted(Sentence part) => AppendFormatted(new Term(TermKind.Sentence, "", part.ToString(), part));

    /// <summary>A text that is the same in every language.</summary>
    public void AppendFormatted(string? text) => AppendFormatted(new Term(TermKind.Text, text ?? "", text ?? ""));

    /// <summary>What is the same in every language: a reference, a code.</summary>
    public void AppendFormatted(object written) => AppendFormatted(written.ToString());

    /// <summary>A hole.</summary>
    public void AppendFormatted(Term term)
    {
        template.Append('{').Append(terms.Count.ToString(CultureInfo.InvariantCulture)).Append('}');
        english.Append(term.English);
        terms.Add(term);
    }

    /// <inheritdoc/>
    public bool Equals(Sentence? other) => other is not null && (ToString(), Template) == (other.ToString(), other.Template);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Sentence);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>The English text.</summary>
    public override string ToString() => english.ToString();
}
