using MimFunctions.Domain.References;
using MimFunctions.Domain.Union;

namespace MimFunctions.Domain.Exchanges;

/// <summary>
/// What views are exchanged on (MIM-22): a measure that a state communicated, or a request about one. A local network of liaison officers has
/// meetings too (ILOA-7), but no thread.
/// </summary>
public abstract record ViewCase
{
    private const string Thread = "VIEWS-", NetworkSeries = "NET-";

    private ViewCase(string number) => Number = number;

    /// <summary>Its reference as text.</summary>
    public string Number { get; }

    /// <summary>Under which mails about its thread are filed: not with those that told of the measure or request itself.</summary>
    public string ThreadName => Thread + Number;

    /// <summary>Reads <c>MIM-AT-2026-0007</c> or <c>REQ-AT-2026-0003</c>; null when it is neither.</summary>
    public static ViewCase? Parse(string? text) => (Reference.Parse(text), RequestReference.Parse(text)) switch
    {
        ({ } measure, _) => new Measure(measure),
        (_, { } request) => new Request(request),
        _ => null,
    };

    /// <summary>Reads what a meeting can be about: besides those also <c>NET-MA</c>, the network in a country. Null when it is none.</summary>
    public static ViewCase? ParseItem(string? text) => (Parse(text), text) switch
    {
        ({ } known, _) => known,
        (_, { Length: 6 }) when text.StartsWith(NetworkSeries, StringComparison.OrdinalIgnoreCase) && Country.Find(text[4..]) is { } host => new Network(host),
        _ => null,
    };

    /// <summary>Reads a <see cref="ThreadName"/>; null when it is none.</summary>
    public static ViewCase? OfThread(string name) =>
        name.StartsWith(Thread, StringComparison.Ordinal) ? Parse(name[Thread.Length..]) : null;

    /// <inheritdoc/>
    public sealed override string ToString() => Number;

    /// <summary>A measure; final court decisions too: only requests about those are barred (MIM-11).</summary>
    /// <param name="Reference">The communication.</param>
    public sealed record Measure(Reference Reference) : ViewCase(Reference.ToString());

    /// <summary>A request for additional information.</summary>
    /// <param name="Reference">The request.</param>
    public sealed record Request(RequestReference Reference) : ViewCase(Reference.ToString());

    /// <summary>The local network of liaison officers in a host country (ILOA-7).</summary>
    /// <param name="HostCountry">The country.</param>
    public sealed record Network(Country HostCountry) : ViewCase($"{NetworkSeries}{HostCountry.Code}");
}
