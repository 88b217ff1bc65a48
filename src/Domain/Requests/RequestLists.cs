using System.Globalization;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Requests;

/// <summary>The lists that requests stand in (<see cref="InformationRequest.Lists"/>), and the places in them.</summary>
public static class RequestLists
{
    /// <summary>All requests.</summary>
    public const string All = "all";

    /// <summary>Those that did not reach a state (F-23).</summary>
    public const string Unreached = "unreached";

    /// <summary>Names of all lists.</summary>
    public static IReadOnlyList<string> Names { get; } = [All, Unreached, .. Enum.GetValues<RequestProgress>().Select(Of), .. MemberState.All.Select(To), .. MemberState.All.Select(OpenTo)];

    /// <summary>Those put to a state.</summary>
    public static string To(MemberState state) => $"to{state.Code}";

    /// <summary>Those put to a state that are open: a few of all that were ever put to it.</summary>
    public static string OpenTo(MemberState state) => $"open{state.Code}";

    /// <summary>Those that stand so.</summary>
    public static string Of(RequestProgress progress) => $"{progress}".ToLowerInvariant();

    /// <summary>The place of a request: later ones stand behind it, and no two stand at one.</summary>
    public static string Place(DateTimeOffset askedAt, string reference) => $"{From(askedAt)} {reference}";

    /// <summary>Where the places of this moment begin.</summary>
    public static string From(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffffffZ", CultureInfo.InvariantCulture);
}
