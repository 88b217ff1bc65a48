using System.Globalization;
using System.Text;
using MimFunctions.Domain.Text;
using MimFunctions.Platform.Types;

namespace MimFunctions.Platform.Words;

/// <summary>
/// The language in which people are spoken to just now, and sentences in it. It goes with the work that is done for one reader (a page, a mail, a
/// receipt) and is English unless something said otherwise; what the computer's own language is doesn't matter.
/// </summary>
internal static class Spoken
{
    private static readonly AsyncLocal<Reader?> Current = new();

    private static readonly ITermWords[] Names = [.. ProgramTypes.Made<ITermWords>()];

    /// <summary>Code of the language.</summary>
    public static string Language => Current.Value?.Language ?? Catalogue.English;

    /// <summary>Whether it is English.</summary>
    public static bool IsEnglish => Language == Catalogue.English;

    /// <summary>Whether something had to be said in English since this language is spoken.</summary>
    public static bool IsPartly => Current.Value?.IsPartly == true;

    /// <summary>Speaks this language until disposed.</summary>
    /// <param name="language">Its code; null for English.</param>
    /// <param name="form">Id of the form that is spoken of, whose labels sentences name; null for none.</param>
    public static IDisposable In(string? language, string? form = null)
    {
        var before = Current.Value;
        Current.Value = new Reader(language ?? Catalogue.English, form);
        return new Until(before);
    }

    /// <summary>The sentence in the language of now; in English where it has no words for it.</summary>
    public static string Of(Sentence sentence) => IsEnglish ? sentence.ToString() : Find(sentence) ?? sentence.ToString();

    /// <summary>The sentence in the language of now; null where it has no words for it.</summary>
    public static string? Find(Sentence sentence)
    {
        if (IsEnglish)
            return sentence.ToString();
        if (!Catalogue.Of(Language).TryGetValue(sentence.Template, out var text))
            return HasWords(sentence.Template) ? Lacking() : Fill(sentence.Template, sentence.Terms);
        var form = sentence.Number is { } number && text.Forms.Count > 1 ? Plurals.Of(Language, number) : "other";
        return Fill(text.Forms.GetValueOrDefault(form) ?? text.Forms["other"], sentence.Terms);
    }

    /// <summary>The same text, for a page: marks it as words of the program.</summary>
    /// <remarks>Pages take it <c>using static</c>: <c>{Say($"Findings")}</c>.</remarks>
    public static Sentence Say(Sentence sentence) => sentence;

    /// <summary>A name in the language of now.</summary>
    public static string Of(IWorded worded) => IsEnglish ? worded.Worded.English : Word(worded.Worded);

    /// <summary>A day as the language of now writes it.</summary>
    public static string Day(DateOnly day) => LanguageFormats.Day(Language, day);

    private static string? Lacking()
    {
        Current.Value!.IsPartly = true;
        return null;
    }

    // "{0} {1}" holds nothing to translate.
    private static bool HasWords(string template) => template.Any(char.IsLetter);

    private static string Fill(string template, IReadOnlyList<Term> terms)
    {
        var text = new StringBuilder(template.Length * 2);
        for (var at = 0; at < template.Length; at++)
        {
            if (template[at] == '{' && template.IndexOf('}', at) is var end and > 0 && int.TryParse(template.AsSpan(at + 1, end - at - 1), CultureInfo.InvariantCulture, out var hole) && hole < terms.Count)
            {
                text.Append(Word(terms[hole]));
                at = end;
            }
            else if (template[at] != '.' || text.Length == 0 || text[^1] != '.')
            {
                // A date that ends in a full stop ends the sentence too.
                text.Append(template[at]);
            }
        }

        return text.ToString();
    }

    private static string Word(Term term) => term.Kind switch
    {
        TermKind.Text => term.English,
        TermKind.Day => Day(DateOnly.ParseExact(term.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
        TermKind.LongDay => LanguageFormats.LongDay(Language, DateOnly.ParseExact(term.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
        TermKind.Month => LanguageFormats.Month(Language, int.Parse(term.Value[..4], CultureInfo.InvariantCulture), int.Parse(term.Value[5..], CultureInfo.InvariantCulture)),
        TermKind.Number => LanguageFormats.Number(Language, long.Parse(term.Value, CultureInfo.InvariantCulture)),
        TermKind.Sentence => Of(term.Inner!),
        TermKind.Quoted => LanguageFormats.Quoted(Language, term.Value),
        _ => Names.Select(names => names.Of(term, Language, Current.Value?.Form)).FirstOrDefault(name => name is not null) ?? term.English,
    };

    private sealed record Reader(string Language, string? Form)
    {
        public bool IsPartly { get; set; }
    }

    private sealed class Until(Reader? before) : IDisposable
    {
        public void Dispose() => Current.Value = before;
    }
}
