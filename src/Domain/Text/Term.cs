using System.Globalization;

namespace MimFunctions.Domain.Text;

/// <summary>What a hole of a <see cref="Sentence"/> holds, as far as a language writes it in a way of its own.</summary>
public enum TermKind
{
    /// <summary>What is the same in every language: a name of a file, a number of a case, what someone wrote.</summary>
    Text,

    /// <summary>A day, kept in ISO 8601.</summary>
    Day,

    /// <summary>A day with its name, kept in ISO 8601.</summary>
    LongDay,

    /// <summary>A month of a year, kept as <c>2026-02</c>.</summary>
    Month,

    /// <summary>A count, written with the separators of the language.</summary>
    Number,

    /// <summary>A state, kept as its code.</summary>
    State,

    /// <summary>A country outside the Union, kept as its code.</summary>
    Country,

    /// <summary>A language, kept as its code.</summary>
    Language,

    /// <summary>The label of a field of the form that is spoken of, kept as the field's id.</summary>
    Label,

    /// <summary>The hint of such a field.</summary>
    Hint,

    /// <summary>The options of such a field.</summary>
    Options,

    /// <summary>A column of such a field, kept as <c>field/column</c>.</summary>
    Column,

    /// <summary>A sentence, or a part of one, that is worded by itself.</summary>
    Sentence,

    /// <summary>What someone said, in the quotation marks of the language.</summary>
    Quoted,
}

/// <summary>One hole of a <see cref="Sentence"/>, filled.</summary>
/// <param name="Kind">How a language comes to its own words for it.</param>
/// <param name="Value">What it is, for machines.</param>
/// <param name="English">What English writes.</param>
/// <param name="Inner">The sentence in it; null for every other kind.</param>
public sealed record Term(TermKind Kind, string Value, string English, Sentence? Inner = null)
{
    /// <summary>What someone said, in quotation marks.</summary>
    public static Term Quoted(string said) => new(TermKind.Quoted, said, $"“{said}”");

    /// <summary>A month of a year.</summary>
    public static Term OfMonth(int year, int month) => new(
        TermKind.Month, string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}"),
        $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)} {year.ToString(CultureInfo.InvariantCulture)}");
}

/// <summary>What has a name in every language.</summary>
public interface IWorded
{
    /// <summary>It, as a hole of a sentence.</summary>
    Term Worded { get; }
}
