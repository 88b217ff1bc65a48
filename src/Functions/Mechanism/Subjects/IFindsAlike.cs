using MimFunctions.Domain.Access;
using MimFunctions.Domain.Forms;
using MimFunctions.Platform.Pages;

namespace MimFunctions.Mechanism.Subjects;

/// <summary>Finds what resembles a form that is being written: "has anyone done this before?" Whoever has such things registers one.</summary>
internal interface IFindsAlike
{
    /// <summary>Id of the form to which it has something to say.</summary>
    string Form { get; }

    /// <summary>What resembles it the most, among what this reader may open; none while the form does not say enough.</summary>
    Task<AlikeCases> Find(FormFields fields, Principal reader, int most, CancellationToken ct);
}

/// <summary>What resembles what is being written.</summary>
/// <param name="Cases">What was found; the most alike first.</param>
/// <param name="Missing">What the reader is told where not all could be looked through; null when all was.</param>
public sealed record AlikeCases(IReadOnlyList<AlikeCase> Cases, PageText? Missing = null);

/// <summary>Something that resembles what is being written.</summary>
/// <param name="Reference">Its number.</param>
/// <param name="Title">Its title.</param>
/// <param name="Language">Language of the title; null for English.</param>
/// <param name="Href">Where it is.</param>
/// <param name="From">Whose it is.</param>
/// <param name="At">Since when it is there.</param>
public sealed record AlikeCase(string Reference, string Title, string? Language, string Href, string From, DateOnly At);
