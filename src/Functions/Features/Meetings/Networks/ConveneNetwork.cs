using System.Text.Json.Serialization;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Exchanges;
using MimFunctions.Domain.Liaison.Networks;
using MimFunctions.Features.Meetings.Convening;
using MimFunctions.Features.Meetings.Showing;
using MimFunctions.Mechanism.Subjects;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.Meetings.Networks;

/// <summary>
/// <c>POST /api/liaison/networks/{country}/meetings</c>: the Presidency or acting Presidency, another state, or the Commission calls a meeting
/// of the local network (ILOA-7, ILOA-10). The Commission and the Agency are invited unless operational reasons speak against it, and every state that is
/// represented there, by an officer of its own or of another. With the header <c>Idempotency-Key</c> a repeated call gets the first meeting again.
/// </summary>
internal sealed class ConveneNetwork : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapPost("/liaison/networks/{country}/meetings", Run)
        .Takes<NetworkMeetingBody>(
            """{ "title": "Carriers", "start": "2026-12-10T10:00", "end": "2026-12-10T12:30", "timeZone": "Africa/Casablanca", "place": "Delegation of the Union" }""",
            "title", "start", "end")
        .TakesHeader("Idempotency-Key", "A text of the caller's own, at most 200 characters: the same call repeated with it gets the first meeting again.")
        .Produces<MeetingView>(StatusCodes.Status201Created)
        .Refuses(StatusCodes.Status409Conflict, StatusCodes.Status422UnprocessableEntity)
        .Needs(Permission.ConveneNetwork);

    private static Task<IResult> Run(
        string country, HttpRequest call, Caller caller, INetworks networks, PutMeeting put, CancellationToken ct) =>
        CountryInAddress.Read(country, host => ApiBody.Read<NetworkMeetingBody>(call, async body =>
            body.Meeting.NotUnderstood() ?? body.Meeting.Missing() ?? await caller.For(Permission.ConveneNetwork, body.Convenor, async convenor =>
            {
                var network = await networks.In(host, ct);
                var draft = body.Meeting.Draft(null) with { Agenda = [new ViewCase.Network(host)], Invited = NetworkMeeting.Invited(network, body.WithoutInstitutions is true), WithoutInstitutions = body.WithoutInstitutions is true };
                return NetworkMeeting.Refuses(network, convenor) is { } refusal
                    ? Problems.OfCase([refusal])
                    : await put.Convene(convenor, caller.Principal.Id, draft, call.Headers["Idempotency-Key"], ct);
            }, ct)));
}

/// <summary>A meeting of a network as it is sent: what it is about and who is invited follow from the network.</summary>
/// <param name="Convenor">For whom it is convened; may be left out by whoever acts for one party only.</param>
/// <param name="Title">One line.</param>
/// <param name="Start">When it begins, as the clocks of the zone show it: <c>2026-03-18T10:00</c>.</param>
/// <param name="End">When it ends, likewise.</param>
/// <param name="TimeZone">IANA zone; Europe/Brussels when left out.</param>
/// <param name="Place">A room or address.</param>
/// <param name="Link">An https address to join at.</param>
/// <param name="WithoutInstitutions">true: held without the Commission and the Agency, for operational reasons (ILOA-9).</param>
internal sealed record NetworkMeetingBody(
    string? Convenor, string? Title, DateTime? Start, DateTime? End, string? TimeZone, string? Place, string? Link, bool? WithoutInstitutions = null)
{
    /// <summary>The same as any meeting is sent.</summary>
    [JsonIgnore]
    public MeetingBody Meeting => new(Convenor, Title, Start, End, TimeZone, Place, Link, null, null);
}
