using MimFunctions.Domain.Measures;
using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.Sources;

/// <summary>What the general report is drawn from (MIM-24).</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="CutOff">Nothing received at or after this instant (UTC) counts.</param>
/// <param name="Communications">The communications received in the year, in the order of their references.</param>
/// <param name="Before">Those of the year before.</param>
/// <param name="Requests">Requests asked in the year, or about a communication of the year.</param>
/// <param name="Views">How many contributions each measure drew (MIM-22), by reference; those without any have no entry.</param>
public sealed record GeneralSources(
    int Year, DateTimeOffset CutOff, IReadOnlyList<CommunicationFact> Communications, IReadOnlyList<CommunicationFact> Before,
    IReadOnlyList<InformationRequest> Requests, IReadOnlyDictionary<string, int> Views);

/// <summary>What the general report needs to know of a communication: little, as there may be 100,000 in a year.</summary>
/// <param name="Reference">Its number; names the state.</param>
/// <param name="ReceivedAt">When the hub received it (UTC).</param>
/// <param name="Type">Type of measure; null when restricted (MIM-19).</param>
/// <param name="Areas">Areas in the order of the form; empty when restricted.</param>
/// <param name="Title">English title, else the original one; null when both are restricted.</param>
/// <param name="TitleLanguage">Language of that title; null for English.</param>
/// <param name="OriginalLanguage">Language of the original, if given.</param>
/// <param name="HasEnglishSummary">Whether there is a summary in English, or the original is English (MIM-35).</param>
/// <param name="MadePublicOn">Day on which it was made public; null when restricted.</param>
/// <param name="Late">Transmitted after it was made public (MIM-5).</param>
/// <param name="Impact">Expected impact.</param>
/// <param name="Amends">The earlier communication that it follows, or null.</param>
public sealed record CommunicationFact(
    Reference Reference, DateTimeOffset ReceivedAt, MeasureType? Type, IReadOnlyList<Area> Areas, string? Title, Language? TitleLanguage,
    Language? OriginalLanguage, bool HasEnglishSummary, DateOnly? MadePublicOn, bool Late, IReadOnlyList<Impact> Impact, Reference? Amends);
