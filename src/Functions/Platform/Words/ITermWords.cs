using MimFunctions.Domain.Text;

namespace MimFunctions.Platform.Words;

/// <summary>Names that a room above the platform has in every language; every class that is one is found at first use.</summary>
internal interface ITermWords
{
    /// <summary>The words of a language for it; null when it has none.</summary>
    /// <param name="term">A state, a language, or a part of a form.</param>
    /// <param name="language">Code of the language.</param>
    /// <param name="form">Id of the form that is spoken of, if any.</param>
    string? Of(Term term, string language, string? form);
}
