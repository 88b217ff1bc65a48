using MimFunctions.Domain.Access;
using MimFunctions.Domain.Liaison.Work;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Liaison.Work;

/// <summary><c>POST /api/liaison/work/{name}/rhythm</c>: how often a network meets.</summary>
internal sealed class SetNetworkRhythm : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/liaison/work/{name}/rhythm", Set).Takes<RhythmBody>("""{ "months": 3 }""").Produces<NetworkWorkView>()
        .Refuses(StatusCodes.Status404NotFound, StatusCodes.Status422UnprocessableEntity).Needs(Permission.TakePartInNetworks);

    private static Task<IResult> Set(string name, HttpRequest call, Caller caller, NetworkWorkStore works, CancellationToken ct) => ApiBody.Read<RhythmBody>(call, body =>
        caller.For(Permission.TakePartInNetworks, body.Party, party => NetworkWorkView.Change(
            name, party, caller.Principal.Id, works, (stands, who) => KeepRhythm.Set(stands, who, body.Months is 0 ? null : body.Months), ct), ct));

    /// <param name="Party">For whom; may be left out by whoever acts for one party only.</param>
    /// <param name="Months">Months between meetings, 1 to 12; none or 0 ends the rhythm.</param>
    private sealed record RhythmBody(string? Party, int? Months);
}

/// <summary><c>POST /api/liaison/work/{name}/meetings</c>: that a network met on a day without a meeting on the hub.</summary>
internal sealed class RecordNetworkMeeting : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/liaison/work/{name}/meetings", Meet).Takes<MetBody>("""{ "day": "2026-11-20" }""", "day").Produces<NetworkWorkView>()
        .Refuses(StatusCodes.Status404NotFound, StatusCodes.Status422UnprocessableEntity).Needs(Permission.TakePartInNetworks);

    private static Task<IResult> Meet(string name, HttpRequest call, Caller caller, NetworkWorkStore works, CancellationToken ct) => ApiBody.Read<MetBody>(call, body =>
        caller.For(Permission.TakePartInNetworks, body.Party, party => NetworkWorkView.Change(
            name, party, caller.Principal.Id, works, (stands, who) => KeepRhythm.Meet(stands, who, body.Day), ct), ct));

    /// <param name="Party">For whom; may be left out by whoever acts for one party only.</param>
    /// <param name="Day">The day.</param>
    private sealed record MetBody(string? Party, DateOnly? Day);
}
