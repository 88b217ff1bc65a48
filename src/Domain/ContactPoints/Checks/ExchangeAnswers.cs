using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.ContactPoints.Checks;

/// <summary>The answers to the closed questions before an exchange (CP-8 to CP-15). None names a person, none is free text; null is a question not answered.</summary>
/// <param name="SenderBody">Which body sends.</param>
/// <param name="ReceiverBody">Which body is to receive.</param>
/// <param name="Receivers">The Member States that are to receive; exactly one is right (CP-15).</param>
/// <param name="Group">Which group the person belongs to.</param>
/// <param name="Informed">Whether the own counter-terrorism authorities have told that the person could pose a threat.</param>
/// <param name="InformedOn">On which day; looked at and not kept.</param>
/// <param name="HoldsTheirContent">Whether the content holds anything that came from counter-terrorism authorities.</param>
/// <param name="Contents">What is to be sent.</param>
/// <param name="Marking">How it is marked.</param>
/// <param name="Ground">The legal ground.</param>
/// <param name="DataProtection">Whether the conditions of data protection were looked at and are met.</param>
/// <param name="Channel">By which channel.</param>
/// <param name="OwnFile">The sender's own file reference; may be left out.</param>
public sealed record ExchangeAnswers(
    BodyKind? SenderBody, BodyKind? ReceiverBody, IReadOnlyList<MemberState> Receivers, PersonGroup? Group, bool? Informed, DateOnly? InformedOn,
    bool? HoldsTheirContent, IReadOnlyList<ContentKind> Contents, SentMarking? Marking, LegalGround? Ground, bool? DataProtection, ContactChannel? Channel,
    string? OwnFile);

/// <summary>Which kind of body sends or receives.</summary>
public enum BodyKind
{
    /// <summary>An immigration and asylum authority of a Member State.</summary>
    ImmigrationAsylum,

    /// <summary>A counter-terrorism authority of a Member State, police and intelligence services included.</summary>
    CounterTerrorism,

    /// <summary>An agency of the Union.</summary>
    UnionAgency,

    /// <summary>The Commission.</summary>
    Commission,

    /// <summary>A state associated with Schengen.</summary>
    AssociatedState,

    /// <summary>Any other third state.</summary>
    ThirdState,
}

/// <summary>The persons whom an exchange may concern: any foreigner in a migratory procedure, and nobody else (CT-12).</summary>
public enum PersonGroup
{
    /// <summary>An applicant for international protection.</summary>
    Protection,

    /// <summary>A person who has no right to stay, or no longer.</summary>
    NoRightToStay,

    /// <summary>An applicant for a legal status.</summary>
    LegalStatus,

    /// <summary>None of these: a national, a citizen of the Union outside such procedures, a foreigner in no procedure.</summary>
    None,
}

/// <summary>What may be sent: the identity and the administrative situation (CT-8); the list is closed.</summary>
public enum ContentKind
{
    /// <summary>Identity.</summary>
    Identity,

    /// <summary>Kind and stage of the procedure.</summary>
    Procedure,

    /// <summary>Decision and remedies.</summary>
    Decision,

    /// <summary>Title to stay.</summary>
    TitleToStay,

    /// <summary>Return decision, entry ban and how far they were carried out.</summary>
    ReturnDecision,

    /// <summary>Whereabouts, as the immigration and asylum authority knows them.</summary>
    Whereabouts,
}

/// <summary>How what is to be sent is marked.</summary>
public enum SentMarking
{
    /// <summary>Not at all.</summary>
    Unmarked,

    /// <summary>LIMITE.</summary>
    Limite,

    /// <summary>A national marking below RESTREINT UE/EU RESTRICTED.</summary>
    NationalBelowRestricted,

    /// <summary>RESTREINT UE/EU RESTRICTED or above, or its national equal.</summary>
    RestrictedOrAbove,
}
