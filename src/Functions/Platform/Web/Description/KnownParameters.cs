using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing.Patterns;

namespace MimFunctions.Platform.Web.Description;

/// <summary>The parameters of an endpoint, in its address and behind the question mark, and what each means.</summary>
internal static class KnownParameters
{
    private static readonly Dictionary<string, string> Meanings = new()
    {
        ["state"] = "Code of a Member State (EL for Greece).",
        ["party"] = "Code of a Member State (EL for Greece) or institution.",
        ["asker"] = "Code of who asks: a Member State (EL for Greece) or COM.",
        ["addressee"] = "Code of a Member State that was asked (EL for Greece).",
        ["file"] = "Name of a file of the receipt as it is linked, such as MIM-AT-2026-0001.html.",
        ["measure"] = "Number of the communication it is about, such as MIM-AT-2026-0001.",
        ["progress"] = "How the request as a whole stands: open, completed or withdrawn.",
        ["after"] = "Number of the last request of the page before; the list begins behind it.",
        ["semester"] = "Half a year, such as 2026-1.",
        ["host"] = "Code or English name of the host country, such as ET.",
        ["from"] = "The first day, such as 2026-11-01.",
        ["to"] = "The last day, such as 2026-11-30.",
        ["on"] = "The day, such as 2026-03-05; today when left out.",
        ["country"] = "ISO 3166-1 code of a country, such as MA, or its English name.",
        ["asOf"] = "As it stood at the end of this day, such as 2026-11-30; now when left out.",
        ["format"] = "jsonl for one entry a line, json for a list; jsonl when left out.",
        ["number"] = "Running number of a contribution, member or action, from 1, or number of a deployment such as DEP-FRONTEX-7.",
        ["section"] = "Id of a section of the summary or paper.",
        ["version"] = "Number of a version that is final, or draft; when left out the last that is final, else the draft.",
        ["hours"] = "Only those that are reached at other times than their hours too: outOfHours.",
        ["group"] = "Only those competent for this group of persons: protection, noRightToStay, legalStatus or return.",
        ["language"] = "Code of a language, such as de: only those that work in it; of a summary, the language to read it in or to translate it into.",
        ["reason"] = "Why the entry is opened: exchange or upkeep; another reason goes into the body of POST …/openings.",
        ["entry"] = "Number of the own entry that is to be changed, such as CP-AT-1; a new one when left out.",
        ["words"] = "Words that all stand in title, keywords, questions or background; beginnings are enough.",
        ["theme"] = "Code of a theme, such as return.",
        ["circle"] = "For whom: asker (for the asker alone), network or public; as far as the caller may read when left out.",
        ["quarter"] = "A quarter, such as 2026-Q3.",
        ["item"] = "What an item of the bulletin is about, such as MIM-AT-2026-0001; of what was not communicated its number.",
        ["block"] = "Id of a block, as the list of blocks has it.",
        ["agency"] = "Code of an agency, such as FRONTEX.",
        ["name"] = "Name of a meeting or paper of the Steering Board, such as SB-1 or programme-2027-2028.",
        ["round"] = "Number of a round of a situation, from 1; the last when left out.",
        ["form"] = "Digest of the bytes of a form in lower-case hex, or the number that it got.",
        ["event"] = "Id of an event, as the state's system got it in webhook-id.",
        ["digest"] = "SHA-256 of the file, lower-case hex.",
    };

    /// <summary>The parameters, as OpenAPI describes them.</summary>
    public static IEnumerable<JsonObject> Of(RouteEndpoint endpoint, MethodInfo handler)
    {
        var route = endpoint.RoutePattern;
        return
        [
            .. route.Parameters.Select(parameter => One(parameter.Name, "path", Meaning(parameter.Name, route))),
            .. Bound(route, handler).Select(name => One(name, "query", Meaning(name, route))),
            .. endpoint.Metadata.OfType<TakenParameter>().Select(taken => One(taken.Name, taken.Place, taken.Meaning, taken.Words)),
        ];
    }

    /// <summary>The names that may stand behind the question mark.</summary>
    /// <param name="route">The address.</param>
    /// <param name="metadata">What else the endpoint states.</param>
    /// <param name="handler">The method that answers it.</param>
    public static IReadOnlySet<string> InQuery(RoutePattern route, IEnumerable<object> metadata, MethodInfo handler) =>
        Bound(route, handler).Concat(metadata.OfType<TakenParameter>().Where(taken => taken.Place == "query").Select(taken => taken.Name))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<string> Bound(RoutePattern route, MethodInfo handler) => handler.GetParameters()
        .Where(parameter => parameter.ParameterType == typeof(string) && route.GetParameter(parameter.Name!) is null)
        .Select(parameter => parameter.Name!);

    private static string Meaning(string name, RoutePattern route) => name switch
    {
        "reference" when route.RawText!.StartsWith("/api/communications", StringComparison.Ordinal) =>
            "Number of a communication, such as MIM-AT-2026-0001.",
        "reference" when route.RawText!.StartsWith("/api/views", StringComparison.Ordinal) =>
            "Number of a communication or request, such as MIM-AT-2026-0001.",
        "reference" when route.RawText!.StartsWith("/api/meetings", StringComparison.Ordinal)
            || route.RawText.StartsWith("/api/liaison/meetings", StringComparison.Ordinal) => "Number of a meeting, such as MTG-2026-0001.",
        "reference" when route.RawText!.StartsWith("/api/summaries", StringComparison.Ordinal) =>
            "Name of a summary: general-2026, liaison-2026 or semester-2026-1.",
        "reference" when route.RawText!.StartsWith("/api/liaison/reports", StringComparison.Ordinal) => "Number of a report, such as ILO-AT-2026-0001.",
        "reference" when route.RawText!.StartsWith("/api/liaison/secondments", StringComparison.Ordinal) => "Number of a secondment, such as SEC-AT-2026-0001.",
        "reference" when route.RawText!.StartsWith("/api/contact-points/checks", StringComparison.Ordinal) => "Number of a check, such as CK-AT-1.",
        "reference" when route.RawText!.StartsWith("/api/contact-points/bilaterals", StringComparison.Ordinal) => "Number of an arrangement, such as BA-AT-DE-1.",
        "reference" when route.RawText!.StartsWith("/api/contact-points/practices", StringComparison.Ordinal) => "Number of a good practice, such as GP-AT-2026-0001.",
        "reference" when route.RawText!.StartsWith("/api/contact-points/overviews", StringComparison.Ordinal) => "Name of a version of the overview, such as OV-2026-03-05.",
        "reference" when route.RawText!.StartsWith("/api/contact-points/reviews", StringComparison.Ordinal) => "Name of a review, such as RV-2026.",
        "reference" when route.RawText!.StartsWith("/api/queries", StringComparison.Ordinal) => "Number of a query, such as QRY-AT-2026-0001.",
        "reference" when route.RawText!.StartsWith("/api/situations", StringComparison.Ordinal) => "Number of a situation, such as SIT-2026-0001.",
        "name" when route.RawText!.StartsWith("/api/forms", StringComparison.Ordinal) => "Name of the file, such as report.docx.",
        "name" when route.RawText!.StartsWith("/api/liaison/work", StringComparison.Ordinal) => "Name of a network: WORK- and the codes of its host countries, such as WORK-MA.",
        "number" when route.RawText!.StartsWith("/api/liaison/work", StringComparison.Ordinal) => "Number of a task, position, training or representation in the network.",
        "version" when route.RawText!.StartsWith("/api/queries", StringComparison.Ordinal) => "Number of the compilation, from 1; the last when left out.",
        "reference" when route.RawText!.StartsWith("/api/contact-points", StringComparison.Ordinal) => "Number of an entry, such as CP-AT-1.",
        "reference" => "Number of a request, such as REQ-AT-2026-0001.",
        _ => Meanings.GetValueOrDefault(name) ?? $"{name}.",
    };

    private static JsonObject One(string name, string place, string meaning, IReadOnlyList<string>? words = null)
    {
        JsonObject parameter = new() { ["name"] = name, ["in"] = place, ["description"] = meaning };
        if (place == "path")
            parameter["required"] = true;
        JsonObject schema = new() { ["type"] = "string" };
        if (words is { Count: > 0 })
            schema["enum"] = new JsonArray([.. words.Select(word => (JsonNode)word)]);
        parameter["schema"] = schema;
        return parameter;
    }
}
