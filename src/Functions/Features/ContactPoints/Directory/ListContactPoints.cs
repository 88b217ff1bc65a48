using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.ContactPoints.Classified;
using MimFunctions.Domain.ContactPoints.Directory;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Features.ContactPoints.Classified;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Web.Description;

namespace MimFunctions.Features.ContactPoints.Directory;

/// <summary>
/// <c>GET /api/contact-points?group=protection&amp;language=de&amp;hours=outOfHours&amp;on=2026-03-05</c>: the directory, by state, without addresses; with a day, who was
/// contact point then (CP-33). As a page for browsers and as JSON for programs.
/// </summary>
internal sealed class ListContactPoints : IApiEndpoint
{
    /// <summary>The value of <c>hours</c> that leaves those who are reached at other times too (V1).</summary>
    public const string OutOfHours = "outOfHours";

    /// <inheritdoc/>
    public static void Map(RouteGroupBuilder api) => api
        .MapGet("/contact-points", List)
        .ShownAs<DirectoryView>(ViewFormat.Json, ViewFormat.Html)
        .UnlessClassified(SwitchedPart.ContactList).Needs(Permission.ReadContactPoints);

    private static async Task<IResult> List(string? group, string? language, string? hours, string? on, HttpRequest call, Entries entries, TimeProvider clock, CancellationToken ct)
    {
        var competence = Enum.GetValues<Competence>().Cast<Competence?>().FirstOrDefault(each => Code.Of(each!.Value) == group);
        if (group is { Length: > 0 } && competence is null)
            return Problems.NotUnderstood("group", group, "protection, noRightToStay, legalStatus or return");
        var tongue = Language.Find(language);
        if (language is { Length: > 0 } && tongue is null)
            return Problems.NotUnderstood("language", language, "the code of an official language, such as de");
        if (hours is { Length: > 0 } and not OutOfHours)
            return Problems.NotUnderstood("hours", hours, $"{OutOfHours}, for those that are reached at other times too");
        var today = LegalTime.DayOf(clock.GetUtcNow(), Authority.Commission);
        var day = on is not { Length: > 0 } ? today : FormDate.TryMachine(on);
        if (day is not { } shown || shown > today)
            return Problems.NotUnderstood("on", on, "a day such as 2026-03-05, not later than today");
        var all = await entries.All(ct);
        var known = shown == today ? all : [.. all.Select(entry => entry.AsOf(LegalTime.EndOf(shown, Authority.Of(entry.State)))).OfType<ContactPointEntry>()];
        return Shown(call, DirectoryView.Of(
            known, shown, details => (competence is not { } wanted || details.Competences.Contains(wanted)) && (tongue is null || details.Languages.Contains(tongue.Code))
                && (hours != OutOfHours || details.OutOfHours is not null)));
    }

    private static IResult Shown(HttpRequest call, DirectoryView view) => ViewFormats.Wanted(call, ViewFormat.Json, ViewFormat.Html) switch
    {
        ViewFormat.Json => NetworkFrame.Json(view),
        ViewFormat.Html => NetworkFrame.Wide<DirectoryPage>($"Directory of contact points", (nameof(DirectoryPage.Shown), view)),
        _ => ViewFormats.NotOffered(call, ViewFormat.Json, ViewFormat.Html),
    };
}
