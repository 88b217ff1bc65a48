using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Summaries.Sources;

/// <summary>What the general report is drawn from (MIM-24).</summary>
/// <param name="Year">Calendar year.</param>
/// <param name="CutOff">Nothing received at or after this instant (UTC) counts.</param>
/// <param name="Communications">The communications received in the year. The order does not matter here nor below.</param>
/// <param name="Before">Those of the year before.</param>
/// <param name="Requests">Requests asked in the year, or about a communication of the year.</param>
/// <param name="Views">
/// How many contributions each measure drew up to the cut-off (MIM-22), by reference; those without any have no entry.
/// </param>
/// <param name="RequestsBefore">Requests asked in the year before; null when they were not looked up, and then nothing is compared.</param>
public sealed record GeneralSources(
    int Year, DateTimeOffset CutOff, IReadOnlyList<CommunicationFact> Communications, IReadOnlyList<CommunicationFact> Before,
    IReadOnlyList<InformationRequest> Requests, IReadOnlyDictionary<string, int> Views,
    IReadOnlyList<InformationRequest>? RequestsBefore = null)
{
    /// <summary>Who contributed to the exchange of views on a measure up to the cut-off, each party once, by reference (F-11).</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Authority>> Voices { get; init; } = new Dictionary<string, IReadOnlyList<Authority>>();
}
