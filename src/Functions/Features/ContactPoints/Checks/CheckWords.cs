using MimFunctions.Domain.ContactPoints.Checks;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;

namespace MimFunctions.Features.ContactPoints.Checks;

/// <summary>Turns of phrase of the checks.</summary>
internal static class CheckWords
{
    /// <summary>A body.</summary>
    public static Sentence Of(BodyKind body) => body switch
    {
        BodyKind.ImmigrationAsylum => $"an immigration and asylum authority of a Member State",
        BodyKind.CounterTerrorism => $"a counter-terrorism authority, police and intelligence services included",
        BodyKind.UnionAgency => $"an agency of the Union",
        BodyKind.Commission => $"the European Commission",
        BodyKind.AssociatedState => $"an authority of an associated state",
        _ => $"an authority of another third state",
    };

    /// <summary>A group of persons.</summary>
    public static Sentence Of(PersonGroup group) => group switch
    {
        PersonGroup.Protection => $"an applicant for international protection",
        PersonGroup.NoRightToStay => $"a person who has no right to stay, or no longer",
        PersonGroup.LegalStatus => $"an applicant for a legal status",
        _ => $"none of these: a national, a citizen of the Union outside such procedures, somebody in no procedure",
    };

    /// <summary>A kind of content.</summary>
    public static Sentence Of(ContentKind kind) => kind switch
    {
        ContentKind.Identity => $"identity",
        ContentKind.Procedure => $"kind and stage of the procedure",
        ContentKind.Decision => $"decision and remedies",
        ContentKind.TitleToStay => $"title to stay",
        ContentKind.ReturnDecision => $"return decision, entry ban and their execution",
        _ => $"whereabouts, as your authority knows them",
    };

    /// <summary>A marking.</summary>
    public static Sentence Of(SentMarking marking) => marking switch
    {
        SentMarking.Unmarked => $"no marking",
        SentMarking.Limite => $"{NetworkFrame.Marking}",
        SentMarking.NationalBelowRestricted => $"a national marking below RESTREINT UE/EU RESTRICTED",
        _ => $"RESTREINT UE/EU RESTRICTED or above, or a national equal of it",
    };

    /// <summary>Whose act.</summary>
    public static Sentence Of(ActKind act) => act == ActKind.National ? (Sentence)$"national act" : $"act of the Union";

    /// <summary>Who was to receive.</summary>
    public static Sentence Receiver(CheckLine check) => check.Asked switch
    {
        null => $"no longer kept",
        { Receiver: null } => $"no receiver",
        { Receiver: { } state, Entry: null } => $"{Authority.Of(state)}",
        { Receiver: { } state, Entry: var entry } => $"{Authority.Of(state)} ({entry})",
    };
}
