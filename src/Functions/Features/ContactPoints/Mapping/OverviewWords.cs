using MimFunctions.Domain.ContactPoints.Mapping;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.ContactPoints.Mapping;

/// <summary>Turns of phrase of the map and the overview.</summary>
internal static class OverviewWords
{
    /// <summary>What the document is not.</summary>
    public static readonly Sentence Disclaimer = $"Each state describes its own arrangements, as it sees them. Nothing is prescribed, ranked or checked; national security remains the sole responsibility of each Member State.";

    /// <summary>Title of the overview of a day.</summary>
    public static Sentence Title(DateOnly on) => $"Overview of {on}";

    /// <summary>A field.</summary>
    public static Sentence Of(ArrangementLetter letter) => $"{letter.ToString()} {Named(letter)}";

    private static Sentence Named(ArrangementLetter letter) => letter switch
    {
        ArrangementLetter.A => $"Who is competent",
        ArrangementLetter.B => $"Legal basis",
        ArrangementLetter.C => $"Procedure",
        ArrangementLetter.D => $"Structures",
        ArrangementLetter.E => $"Systems used",
        ArrangementLetter.F => $"Return of persons who are a threat",
        ArrangementLetter.G => $"Safeguards",
        ArrangementLetter.H => $"Obstacles",
        _ => $"What the state would share",
    };

    /// <summary>A theme.</summary>
    public static Sentence Of(PracticeTheme theme) => theme switch
    {
        PracticeTheme.Screening => $"Screening",
        PracticeTheme.Consultation => $"Consultation",
        PracticeTheme.Progress => $"Information on the progress of a procedure",
        PracticeTheme.Return => $"Return",
        PracticeTheme.Training => $"Training",
        _ => $"Safeguards",
    };

    /// <summary>What a practice says beside its title and what is done, as far as it says it.</summary>
    public static IEnumerable<(Sentence Name, string Text)> Facts(PracticeText practice) => new (Sentence, string?)[]
    {
        ($"Problem", practice.Problem), ($"Legal base", practice.LegalBase), ($"Effort", practice.Effort), ($"Result", practice.Result), ($"Conditions", practice.Conditions),
    }.Where(fact => fact.Item2 is not null).Select(fact => (fact.Item1, fact.Item2!));

    /// <summary>A marking.</summary>
    public static Sentence Of(MapMarking marking) => marking == MapMarking.Limite ? (Sentence)$"{NetworkFrame.Marking}" : $"no marking";

    /// <summary>Who reads it.</summary>
    public static Sentence Of(MapCircle circle) => circle switch
    {
        MapCircle.Delegations => $"all delegations",
        MapCircle.Network => $"the network",
        _ => $"your own state alone",
    };

    /// <summary>States in a sentence.</summary>
    public static Sentence States(IReadOnlyList<MemberState> states) => states.Count == 0 ? $"no state" : Joined(", ", states.Select(state => (Sentence)$"{state}"));

    /// <summary>What a field says, with the English where there is one.</summary>
    public static string Said(ArrangementField field) => field.English is null ? field.Text : $"{field.English}\n({field.Text})";

    /// <summary>How current an arrangement is.</summary>
    public static Sentence Current(OverviewArrangement each) => each switch
    {
        { UnconfirmedSince: { } since, NotOrganisedYet: true } => $"given on {each.GivenOn}, unconfirmed since {since}; not organised yet",
        { UnconfirmedSince: { } since } => $"given on {each.GivenOn}, unconfirmed since {since}",
        { NotOrganisedYet: true } => $"given on {each.GivenOn}; not organised yet",
        _ => $"given on {each.GivenOn}",
    };
}
