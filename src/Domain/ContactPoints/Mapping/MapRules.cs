using MimFunctions.Domain.Intake;
using MimFunctions.Domain.Owing;

namespace MimFunctions.Domain.ContactPoints.Mapping;

/// <summary>What stands against what a state gives to the map: texts about organisation, without persons and without anything classified.</summary>
public static class MapRules
{
    /// <summary>The longest text of a field, in characters.</summary>
    public const int Longest = 5_000;

    /// <summary>What stands against an arrangement.</summary>
    public static IReadOnlyList<Refusal> Check(ArrangementVersion given) =>
    [
        .. given is { NotOrganisedYet: false, Fields.Count: 0 }
            ? [new Refusal("CP-M1", "notOrganised", $"Nothing is said.", $"Fill in at least one field, or say that nothing is organised yet: that is an answer.", "CT-19")] : Array.Empty<Refusal>(),
        .. given.Fields.SelectMany(field => Texts(Name(field.Letter), field.Text).Concat(Texts(EnglishName(field.Letter), field.English))), .. Texts("proposals", given.Proposals),
    ];

    /// <summary>What stands against a good practice.</summary>
    public static IReadOnlyList<Refusal> Check(PracticeText practice) =>
    [
        .. practice.Title.Length == 0 ? [new Refusal("CP-M2", "practiceTitle", $"The practice has no title.", $"Give it one.", "CT-19")] : Array.Empty<Refusal>(),
        .. practice.WhatIsDone.Length == 0 ? [new Refusal("CP-M2", "practiceDone", $"Nothing says what is done.", $"Say it in a few sentences.", "CT-19")] : Array.Empty<Refusal>(),
        .. practice.Texts().SelectMany(text => Texts(text.Field, text.Text)),
    ];

    /// <summary>Id of the field of the form in which a letter is written.</summary>
    public static string Name(ArrangementLetter letter) => $"{char.ToLowerInvariant(letter.ToString()[0])}Text";

    /// <summary>Id of the field of the form in which a letter is written in English.</summary>
    public static string EnglishName(ArrangementLetter letter) => $"{char.ToLowerInvariant(letter.ToString()[0])}English";

    private static IEnumerable<Refusal> Texts(string field, string? text)
    {
        if (text is null)
            yield break;
        if (text.Length > Longest)
            yield return new("CP-M3", field, $"The text is longer than {Longest} characters.", $"Shorten it, and name acts and documents by their references.");
        if (text.Split('\n').Any(Classification.IsMarkingLine))
            yield return new(
                "CP-23", field, $"The text bears the marking of classified information, which this hub must not hold.", $"Keep it on an accredited system; nothing of it was stored here.", "CT-11");
        if (Liaison.Forms.PersonalData.In(text).Any())
            yield return new("CP-M4", field, $"The text looks as if it spoke of a person.", $"Describe how authorities work together, without persons and cases.", "CT-8");
    }
}
