using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Queries;

/// <summary>
/// A query to all: several short, comparable questions with their background, put to all Member States at once, and to agencies by choice, with a day of its
/// own. Answering is voluntary: nothing is due, nobody is late and nobody is counted (QRY-0).
/// </summary>
/// <param name="Reference">Its number; names the asker.</param>
/// <param name="By">The opaque id of the person who asked.</param>
/// <param name="Text">What is asked.</param>
/// <param name="Closes">The last day on which answers are expected, in the asker's legal time.</param>
/// <param name="Asked">Who is asked: every Member State but the asker, and agencies.</param>
/// <param name="AskedAt">When (UTC).</param>
/// <param name="Updates">The query that this one asks anew; null for none.</param>
/// <param name="Responses">Every response as it was given, oldest first; the last of a party counts.</param>
/// <param name="Versions">The compilations, oldest first; none while it is not compiled.</param>
/// <param name="Told">What was told because time passed, as steps, so that each is told once.</param>
/// <param name="WithdrawnAt">When the asker withdrew it (UTC); null while it stands.</param>
/// <param name="HoldsSince">When the asker last said that the compilation still holds (UTC); null before.</param>
/// <param name="Outbox">The messages owed because of it.</param>
public sealed record AdHocQuery(
    QueryReference Reference, string By, QueryText Text, DateOnly Closes, IReadOnlyList<Authority> Asked, DateTimeOffset AskedAt, QueryReference? Updates,
    IReadOnlyList<QueryResponse> Responses, IReadOnlyList<CompiledVersion> Versions, IReadOnlyList<string> Told, DateTimeOffset? WithdrawnAt, DateTimeOffset? HoldsSince,
    Outbox Outbox) : IOwes<AdHocQuery>
{
    /// <summary>Who asks, and compiles.</summary>
    public Authority Asker => Reference.Asker;

    /// <inheritdoc/>
    public string Case => Reference.ToString();

    /// <summary>The last compilation; null while there is none.</summary>
    public CompiledVersion? Compiled => Versions.Count == 0 ? null : Versions[^1];

    /// <summary>How it stands.</summary>
    public QueryStanding Standing => WithdrawnAt is not null ? QueryStanding.Withdrawn : Compiled is null ? QueryStanding.Open : QueryStanding.Compiled;

    /// <summary>Those who were asked and have said nothing, in the order in which they were asked.</summary>
    public IReadOnlyList<Authority> Silent => [.. Asked.Where(party => Last(party) is null)];

    /// <summary>The last response of a party; null when it has said nothing.</summary>
    public QueryResponse? Last(Authority party) => Responses.LastOrDefault(response => response.From == party);

    /// <summary>Whether its last day has passed, by the clocks of the asker.</summary>
    public bool HasClosed(DateTimeOffset now) => LegalTime.DayOf(now, Asker) > Closes;

    /// <inheritdoc/>
    public AdHocQuery With(Outbox outbox) => this with { Outbox = outbox };
}

/// <summary>What is asked.</summary>
/// <param name="Title">One line.</param>
/// <param name="OnBehalfOf">The ministry or authority that wants to know; null for the asker itself.</param>
/// <param name="Background">Why it is asked.</param>
/// <param name="Questions">The questions, numbered from 1 by their order.</param>
/// <param name="Theme">What it is about.</param>
/// <param name="Keywords">Words to find it by.</param>
public sealed record QueryText(string Title, string? OnBehalfOf, string Background, IReadOnlyList<string> Questions, QueryTheme Theme, IReadOnlyList<string> Keywords);

/// <summary>What a party says, at one time.</summary>
/// <param name="From">Who.</param>
/// <param name="At">When (UTC).</param>
/// <param name="By">The opaque id of the person who gave it; of the asker's person where it came outside the hub, from an agency.</param>
/// <param name="Language">Its language, ISO 639-1; null for English.</param>
/// <param name="Answers">The answers; none means that there is nothing to report, which is an answer.</param>
public sealed record QueryResponse(Authority From, DateTimeOffset At, string By, string? Language, IReadOnlyList<QueryAnswer> Answers);

/// <summary>The answer to one question.</summary>
/// <param name="Question">Its number, from 1.</param>
/// <param name="Text">What is said.</param>
/// <param name="Spread">How far it may spread.</param>
public sealed record QueryAnswer(int Question, string Text, Spread Spread);

/// <summary>How far an answer may spread, the narrowest first. Said by who answers, for each question by itself.</summary>
public enum Spread
{
    /// <summary>To the asker alone.</summary>
    Asker,

    /// <summary>To the Member States and the Commission.</summary>
    Network,

    /// <summary>To anybody: it may be published.</summary>
    Public,
}

/// <summary>A compilation as the asker made it.</summary>
/// <param name="Number">From 1.</param>
/// <param name="At">When (UTC); what was said until then is in it.</param>
/// <param name="By">The opaque id of the person.</param>
/// <param name="Summary">What the asker says of the answers; null for nothing.</param>
public sealed record CompiledVersion(int Number, DateTimeOffset At, string By, string? Summary);

/// <summary>How a query stands.</summary>
public enum QueryStanding
{
    /// <summary>Answers are collected, also after its last day, until the asker compiles them.</summary>
    Open,

    /// <summary>Compiled; later answers stand in the next compilation.</summary>
    Compiled,

    /// <summary>The asker needs it no longer.</summary>
    Withdrawn,
}

/// <summary>What a query is about; the sections of the network's bulletin.</summary>
public enum QueryTheme
{
    /// <summary>General policy.</summary>
    Policy,

    /// <summary>Asylum.</summary>
    Asylum,

    /// <summary>Unaccompanied minors and vulnerable groups.</summary>
    VulnerableGroups,

    /// <summary>Legal migration and integration.</summary>
    LegalMigration,

    /// <summary>External borders and visas.</summary>
    Borders,

    /// <summary>Irregular migration and return.</summary>
    Return,

    /// <summary>Trafficking in human beings.</summary>
    Trafficking,

    /// <summary>Relations with third countries.</summary>
    ThirdCountries,
}
