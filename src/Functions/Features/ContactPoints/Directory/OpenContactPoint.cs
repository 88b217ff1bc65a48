using MimFunctions.Domain.Access;
using MimFunctions.Domain.ContactPoints;
using MimFunctions.Domain.ContactPoints.Classified;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.References;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Features.ContactPoints.Classified;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Configuration;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.ContactPoints.Directory;

/// <summary>
/// <c>GET /api/contact-points/{reference}?reason=exchange</c>: an entry with its addresses. Opening it takes a reason and leaves a trace (DP-11);
/// without one the answer is 422, for people a page that asks for it.
/// </summary>
internal sealed class ShowContactPoint : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapGet("/contact-points/{reference}", Get).ShownAs<OpenedEntry>(ViewFormat.Json, ViewFormat.Html)
        .Refuses(StatusCodes.Status422UnprocessableEntity).UnlessClassified(SwitchedPart.ContactList).Needs(Permission.ReadContactPoints);

    private static Task<IResult> Get(string reference, string? reason, HttpRequest call, Caller caller, Entries entries, ReadingTrace trace, TimeProvider clock, CancellationToken ct) =>
        OpenContactPoint.Find(reference, entries, entry =>
            Enum.GetValues<OpeningReason>().Cast<OpeningReason?>().FirstOrDefault(each => Code.Of(each!.Value) == reason) is { } given
                ? OpenContactPoint.Opened(call, caller, entry, new Opening(given, null), trace, clock, ct)
                : Task.FromResult(OpenContactPoint.IsForPeople(call)
                    ? NetworkFrame.Unfinished<WhyOpenPage>($"Open {entry.Case}", (nameof(WhyOpenPage.Entry), entry))
                    : Problems.Of([Opening.NoReason])), ct);
}

/// <summary><c>POST /api/contact-points/{reference}/openings</c>: the same with a reason in words, which are kept out of addresses and logs.</summary>
internal sealed class OpenContactPoint : IApiEndpoint
{
    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api.MapPost("/contact-points/{reference}/openings", Open)
        .Takes<OpeningBody>("""{ "reason": "other", "text": "Yearly check of our own list of addresses" }""", "reason")
        .Produces<OpenedEntry>().Refuses(StatusCodes.Status422UnprocessableEntity).UnlessClassified(SwitchedPart.ContactList).Needs(Permission.ReadContactPoints);

    private static Task<IResult> Open(
        string reference, HttpRequest call, Caller caller, Entries entries, ReadingTrace trace, Settings settings, TimeProvider clock, CancellationToken ct) =>
        PostedBody.Read(call, settings, form => new OpeningBody(form.Option<OpeningReason>("reason"), form.Text("text")), body => Find(reference, entries, entry =>
            body.Reason is { } reason
                ? Opened(call, caller, entry, new Opening(reason, body.Text), trace, clock, ct)
                : Task.FromResult(PostedBody.Refused(call, [Opening.NoReason])), ct));

    /// <summary>Records the opening, then shows the entry.</summary>
    public static async Task<IResult> Opened(
        HttpRequest call, Caller caller, ContactPointEntry entry, Opening opening, ReadingTrace trace, TimeProvider clock, CancellationToken ct)
    {
        if (opening.Check() is { Count: > 0 } why)
            return PostedBody.Refused(call, why);
        await trace.Record(caller.Principal, caller.PartiesFor(Permission.ReadContactPoints)[0], "open contact point", entry.Case, opening.Recorded, ct);
        var opened = OpenedEntry.Of(entry, clock.GetUtcNow());
        return IsForPeople(call) ? NetworkFrame.Page<EntryPage>($"{entry.Case}: {Authority.Of(entry.State)}", (nameof(EntryPage.Opened), opened)) : NetworkFrame.Json(opened);
    }

    /// <summary>Goes on with an entry in force.</summary>
    public static async Task<IResult> Find(string reference, Entries entries, Func<ContactPointEntry, Task<IResult>> then, CancellationToken ct) =>
        ContactPointNumber.Parse(reference) is not { } number ? EntryProblems.NoNumber(reference)
            : await entries.Find(number, ct) is { InForce: not null, WithdrawnAt: null } entry ? await then(entry)
            : EntryProblems.Unknown(number);

    /// <summary>Whether the answer is a page.</summary>
    public static bool IsForPeople(HttpRequest call) => call.HasFormContentType || ViewFormats.Wanted(call, ViewFormat.Json, ViewFormat.Html) == ViewFormat.Html;

    /// <param name="Reason">Why the entry is opened.</param>
    /// <param name="Text">With another reason: which, without naming a person or a case.</param>
    private sealed record OpeningBody(OpeningReason? Reason, string? Text);
}
