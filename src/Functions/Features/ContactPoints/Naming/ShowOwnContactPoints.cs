using MimFunctions.Domain.Access;
using MimFunctions.Domain.ContactPoints.Classified;
using MimFunctions.Domain.References;
using MimFunctions.Features.ContactPoints.Classified;
using MimFunctions.Features.ContactPoints.Directory;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Files;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.ContactPoints.Naming;

/// <summary><c>GET /api/contact-points/own</c>: the own state's entries, with what others see of them (V10).</summary>
internal sealed class ShowOwnContactPoints : IApiEndpoint
{
    /// <summary>Address of the page.</summary>
    public const string Page = "/api/contact-points/own?format=html";

    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/contact-points/own", Own).ShownAs<IReadOnlyList<OwnEntry>>(ViewFormat.Json, ViewFormat.Html).UnlessClassified(SwitchedPart.ContactList).Needs(Permission.KeepContactPoints);

    private static Task<IResult> Own(string? state, HttpRequest call, Caller caller, Entries entries, TimeProvider clock, CancellationToken ct) =>
        caller.For(Permission.KeepContactPoints, state, async party =>
        {
            var own = (await entries.Of(party.State!, ct)).Where(entry => entry.Versions.Count > 0).Select(entry => OwnEntry.Of(entry, clock.GetUtcNow())).ToArray();
            return ViewFormats.Wanted(call, ViewFormat.Json, ViewFormat.Html) switch
            {
                ViewFormat.Json => NetworkFrame.Json(own),
                ViewFormat.Html => NetworkFrame.Page<OwnPage>($"Contact points of {party}", (nameof(OwnPage.Own), own)),
                _ => ViewFormats.NotOffered(call, ViewFormat.Json, ViewFormat.Html),
            };
        }, ct);
}

/// <summary><c>GET /api/contact-points/own/form</c>: the page on which a contact point of the own state is named or changed.</summary>
internal sealed class ShowContactPointForm : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/contact-points/own/form", Form).ShownAs<string>(ViewFormat.Html).UnlessClassified(SwitchedPart.ContactList).Needs(Permission.KeepContactPoints);

    private static Task<IResult> Form(string? entry, string? state, Caller caller, Entries entries, CancellationToken ct) =>
        caller.For(Permission.KeepContactPoints, state, async party =>
        {
            if (entry is null)
                return NetworkFrame.Page<EntryFormPage>($"Name a contact point", (nameof(EntryFormPage.State), party.State));
            if (ContactPointNumber.Parse(entry) is not { } number)
                return EntryProblems.NoNumber(entry);
            return number.State == party.State && await entries.Find(number, ct) is { WithdrawnAt: null } known
                ? NetworkFrame.Page<EntryFormPage>(
                    $"Change {number}", (nameof(EntryFormPage.State), party.State), (nameof(EntryFormPage.Number), number), (nameof(EntryFormPage.Now), known.Versions[^1].Details))
                : EntryProblems.Unknown(number);
        }, ct);
}

/// <summary><c>GET /api/contact-points/own/receipts/{file}</c>: a receipt of a form of this network that the own state dropped.</summary>
internal sealed class ShowContactPointReceipt : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/contact-points/own/receipts/{file}", Receipt).Produces(StatusCodes.Status200OK, contentType: "text/html").UnlessClassified(SwitchedPart.ContactList).Needs(Permission.KeepContactPoints);

    private static Task<IResult> Receipt(string file, string? state, Caller caller, IFileStore files, CancellationToken ct) =>
        caller.For(Permission.KeepContactPoints, state, async party =>
            ReceiptName.IsOne(file) && await files.Read($"receipts/{party.Code}/contact-points/{file}", ct) is { } found
                ? Results.Bytes(found.Content, ReceiptName.TypeOf(file))
                : Results.Problem("There is no such receipt.", statusCode: StatusCodes.Status404NotFound), ct);
}
