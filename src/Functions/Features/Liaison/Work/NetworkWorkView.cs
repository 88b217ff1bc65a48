using MimFunctions.Domain.Liaison.Work;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Union;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Liaison.Work;

/// <summary>The work of a network as programs see it.</summary>
/// <param name="Name">Its name, such as WORK-MA.</param>
/// <param name="Hosts">Its host countries.</param>
/// <param name="Region">What a regional network is called.</param>
/// <param name="MeetsEvery">Months between meetings; absent while nobody has said.</param>
/// <param name="DueBy">The day by which it is to meet.</param>
/// <param name="IsCalled">Whether a meeting is ahead.</param>
/// <param name="Met">Days on which it met without a meeting on the hub.</param>
/// <param name="Convenor">Who calls its meetings.</param>
/// <param name="Members">Who is in it today.</param>
/// <param name="Items">Tasks, positions, training and representation, by number.</param>
internal sealed record NetworkWorkView(
    string Name, IReadOnlyList<Country> Hosts, string? Region, int? MeetsEvery, DateOnly? DueBy, bool IsCalled, IReadOnlyList<DateOnly> Met, Authority Convenor, IReadOnlyList<Authority> Members,
    IReadOnlyList<NetworkItem> Items)
{
    /// <summary>A network, without the ids of those who acted.</summary>
    public static NetworkWorkView Of(NetworkWork work, WorkContext who, DateOnly? held, bool isCalled) => new(
        work.Case, work.Hosts, work.Region, work.MeetsEvery, KeepRhythm.DueBy(work, held), isCalled, work.Met, who.Convenor, who.Members,
        [.. work.Items.Select(item => item with { By = "", End = item.End is null ? null : item.End with { By = "" } })]);

    /// <summary>Answers with a network.</summary>
    public static async Task<IResult> Shown(NetworkWork work, Authority acting, NetworkWorkStore works, CancellationToken ct, int status = StatusCodes.Status200OK)
    {
        var (who, (held, isCalled)) = (await works.Context(work, acting, "", ct), await works.Meetings(work, ct));
        return Results.Json(Of(work, who, held, isCalled), HubJson.Readable, statusCode: status);
    }

    /// <summary>Does something in a network for a party, and answers.</summary>
    public static async Task<IResult> Change(
        string name, Authority acting, string by, NetworkWorkStore works, Func<NetworkWork, WorkContext, CaseDecision<NetworkWork>> decide, CancellationToken ct)
    {
        if (await works.Find(name, ct) is not { } work)
            return NotFound(name);
        var who = await works.Context(work, acting, by, ct);
        var (decision, stands) = await works.Change(work, so => decide(so, who), ct);
        return decision is CaseDecision<NetworkWork>.Refused { Why: var why } ? Problems.OfCase(why) : await Shown(stands, acting, works, ct);
    }

    /// <summary>There is no such network.</summary>
    public static IResult NotFound(string name) => Results.Problem(
        statusCode: StatusCodes.Status404NotFound, title: $"There is no network “{Domain.Text.Quotation.Cut(name, 40)}”.",
        detail: "A local network is named WORK- and the code of its country, as WORK-MA; a regional one has to be named first.");
}
