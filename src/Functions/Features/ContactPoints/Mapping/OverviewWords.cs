using MimFunctions.Domain.ContactPoints.Mapping;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Forms;

namespace MimFunctions.Features.ContactPoints.Mapping;

/// <summary>Turns of phrase of the map and the overview.</summary>
internal static class OverviewWords
{
    /// <summary>What the document is not.</summary>
    public const string Disclaimer = "Each state describes its own arrangements, as it sees them. Nothing is prescribed, ranked or checked; national security remains the sole responsibility of each Member State.";

    /// <summary>Title of the overview of a day.</summary>
    public static string Title(DateOnly on) => $"Overview of {FieldWords.Day(on)}";

    /// <summary>A field.</summary>
    public static string Of(ArrangementLetter letter) => letter switch
    {
        ArrangementLetter.A => "A Who is competent",
        ArrangementLetter.B => "B Legal basis",
        ArrangementLetter.C => "C Procedure",
        ArrangementLetter.D => "D Structures",
        ArrangementLetter.E => "E Systems used",
        ArrangementLetter.F => "F Return of persons who are a threat",
        ArrangementLetter.G => "G Safeguards",
        ArrangementLetter.H => "H Obstacles",
        _ => "I What the state would share",
    };

    /// <summary>A theme.</summary>
    public static string Of(PracticeTheme theme) => theme switch
    {
        PracticeTheme.Screening => "Screening",
        PracticeTheme.Consultation => "Consultation",
        PracticeTheme.Progress => "Information on the progress of a procedure",
        PracticeTheme.Return => "Return",
        PracticeTheme.Training => "Training",
        _ => "Safeguards",
    };

    /// <summary>What a practice says beside its title and what is done, as far as it says it.</summary>
    public static IEnumerable<(string Name, string Text)> Facts(PracticeText practice) => new[]
    {
        ("Problem", practice.Problem), ("Legal base", practice.LegalBase), ("Effort", practice.Effort), ("Result", practice.Result), ("Conditions", practice.Conditions),
    }.Where(fact => fact.Item2 is not null).Select(fact => (fact.Item1, fact.Item2!));

    /// <summary>A marking.</summary>
    public static string Of(MapMarking marking) => marking == MapMarking.Limite ? "LIMITE" : "no marking";

    /// <summary>Who reads it.</summary>
    public static string Of(MapCircle circle) => circle switch
    {
        MapCircle.Delegations => "all delegations",
        MapCircle.Network => "the network",
        _ => "your own state alone",
    };

    /// <summary>States in a sentence.</summary>
    public static string States(IReadOnlyList<MemberState> states) => states.Count == 0 ? "none" : string.Join(", ", states.Select(state => state.EnglishName));

    /// <summary>What a field says, with the English where there is one.</summary>
    public static string Said(ArrangementField field) => field.English is null ? field.Text : $"{field.English}\n({field.Text})";

    /// <summary>How current an arrangement is.</summary>
    public static string Current(OverviewArrangement each) =>
        $"given on {FieldWords.Day(each.GivenOn)}{(each.UnconfirmedSince is { } since ? $", unconfirmed since {FieldWords.Day(since)}" : "")}{(each.NotOrganisedYet ? "; not organised yet" : "")}";
}
