using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Bulletins;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Owing;
using MimFunctions.Domain.Queries;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Features.Bulletins.Amending;
using MimFunctions.Features.Bulletins.Drafting;
using MimFunctions.Mechanism.Calendars;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Web;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Bulletins.Showing;

/// <summary><c>/bulletins</c>: the bulletins; <c>/bulletins/{quarter}</c>: one, and what its reader does with its draft.</summary>
internal sealed class ShowBulletinsInBrowser(BulletinStore bulletins, SourcesOfBulletin sources, IHolidays holidays, PageWriter pages, FormToken tokens, TimeProvider clock) : IWebEndpoint, IInNavigation
{
    private static readonly string[] Texts = ["state", "section", "sentence", "link", "foreword"];

    /// <inheritdoc/>
    public static IEnumerable<NavigationLink> Places => [new("/bulletins", $"Bulletin", 27, Permission.ReadBulletins, $"Reports")];

    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods("/bulletins", ["GET", "HEAD"], ([FromServices] ShowBulletinsInBrowser show, HttpContext context, Caller caller, CancellationToken ct) =>
            show.List(context, caller, [], ct)).Needs(Permission.ReadBulletins);
        app.MapPost("/bulletins", ([FromServices] ShowBulletinsInBrowser show, HttpContext context, Caller caller, CancellationToken ct) => show.DrawUp(context, caller, ct)).Needs(Permission.IssueBulletin);
        app.MapMethods("/bulletins/{quarter}", ["GET", "HEAD"], ([FromServices] ShowBulletinsInBrowser show, string quarter, HttpContext context, Caller caller, CancellationToken ct) =>
            show.With(quarter, context, caller, bulletin => show.One(context, caller, bulletin, [], null), ct)).Needs(Permission.ReadBulletins);
        app.MapPost("/bulletins/{quarter}/acts", ([FromServices] ShowBulletinsInBrowser show, string quarter, HttpContext context, Caller caller, CancellationToken ct) =>
            show.With(quarter, context, caller, bulletin => show.Act(context, caller, bulletin, ct), ct)).Needs(Permission.AmendBulletin);
    }

    private async Task<IResult> With(string quarter, HttpContext context, Caller caller, Func<QuarterlyBulletin, Task<IResult>> then, CancellationToken ct) =>
        Quarter.Parse(quarter) is { } of && await bulletins.Find(of, ct) is { } found && BulletinProblems.MayRead(found, caller)
            ? await then(found)
            : await pages.Refuse(context, StatusCodes.Status404NotFound, Say($"There is no such bulletin."), Say($"A draft is drawn up ten days after the quarter."), "/bulletins", Say($"All bulletins"));

    private async Task<IResult> List(HttpContext context, Caller caller, IReadOnlyList<FieldFault> faults, CancellationToken ct) => await pages.Show<BulletinListPage>(
        context, faults.Count == 0 ? Say($"Quarterly bulletin") : Say($"Nothing was drawn up"),
        new Dictionary<string, object?>
        {
            [nameof(BulletinListPage.Bulletins)] = (await bulletins.All(ct)).Where(bulletin => BulletinProblems.MayRead(bulletin, caller)).ToArray(),
            [nameof(BulletinListPage.MaySubscribe)] = AccessRules.Allows(caller.Principal, Permission.Subscribe),
            [nameof(BulletinListPage.MayDraw)] = AccessRules.Allows(caller.Principal, Permission.IssueBulletin),
            [nameof(BulletinListPage.Quarter)] = Quarter.Of(LegalTime.DayOf(clock.GetUtcNow(), Authority.Commission)),
            [nameof(BulletinListPage.Token)] = tokens.For(caller.Principal),
            [nameof(BulletinListPage.Faults)] = faults,
        },
        Status(faults));

    private Task<IResult> One(HttpContext context, Caller caller, QuarterlyBulletin bulletin, IReadOnlyList<FieldFault> faults, IReadOnlyDictionary<string, string>? said)
    {
        var own = caller.PartiesFor(Permission.AmendBulletin);
        var isOpen = bulletin.Issue is null && LegalTime.DayOf(clock.GetUtcNow(), Authority.Commission) <= bulletin.AmendUntil;
        return pages.Show<BulletinPage>(
            context, faults.Count == 0 ? Say(BulletinWords.Titled(bulletin)) : Say($"Nothing was done"),
            new Dictionary<string, object?>
            {
                [nameof(BulletinPage.Bulletin)] = bulletin,
                [nameof(BulletinPage.Own)] = isOpen ? bulletin.Items.Where(item => own.Contains(item.From)).ToArray() : [],
                [nameof(BulletinPage.MayIssue)] = bulletin.Issue is null && AccessRules.Allows(caller.Principal, Permission.IssueBulletin),
                [nameof(BulletinPage.ReadsMeasures)] = AccessRules.Allows(caller.Principal, Permission.ReadCommunications),
                [nameof(BulletinPage.Token)] = tokens.For(caller.Principal),
                [nameof(BulletinPage.Values)] = said,
                [nameof(BulletinPage.Faults)] = faults,
            },
            Status(faults));
    }

    private async Task<IResult> DrawUp(HttpContext context, Caller caller, CancellationToken ct)
    {
        var posted = await tokens.Read(context, caller.Principal, ct);
        if (posted.Refused is { } refusal)
            return await List(context, caller, [refusal], ct);
        if (Quarter.Parse(posted["quarter"].ToString().Trim()) is not { } quarter)
            return await List(context, caller, [new("quarter", Say($"This is no quarter. Write one such as {"2026-Q3"}."))], ct);
        var done = await DrawUpBulletinNow.Do(quarter, bulletins, sources, holidays, clock.GetUtcNow(), ct);
        return done.Decision is CaseDecision<QuarterlyBulletin>.Refused { Why: var why } ? await List(context, caller, [.. why.Select(each => FieldFault.Of(each, each.Field))], ct) : new SeeOther($"/bulletins/{quarter}");
    }

    private async Task<IResult> Act(HttpContext context, Caller caller, QuarterlyBulletin bulletin, CancellationToken ct)
    {
        var posted = await tokens.Read(context, caller.Principal, ct);
        var said = posted.Texts(Texts);
        if (posted.Refused is { } refusal)
            return await One(context, caller, bulletin, [refusal], said);
        var (act, item) = (posted["act"].ToString(), posted["item"].ToString());
        var (permission, of) = act is "amend" or "leaveOut" ? (Permission.AmendBulletin, AmendBulletinItem.Whose(bulletin, item, caller)) : (Permission.IssueBulletin, Authority.Commission);
        if (await caller.Check(permission, of, ct) is { } refused)
            return refused;
        if (Decision(act, item, of, caller.Principal.Id, said, PostedForm.Text(posted[$"sentence-{item}"])) is not { } decide)
            return await One(context, caller, bulletin, [new(null, Say($"“{Quotation.Cut(act, 40)}” is nothing that can be done with a bulletin."))], said);
        var done = (await bulletins.Change(bulletin.Quarter, decide, ct))!.Value;
        return done.Decision is CaseDecision<QuarterlyBulletin>.Refused { Why: var why }
            ? await One(context, caller, done.Stands, [.. why.Select(each => FieldFault.Of(each, act == "amend" && each.Field == "sentence" ? $"sentence-{item}" : each.Field))], said)
            : new SeeOther($"/bulletins/{bulletin.Quarter}");
    }

    private Func<QuarterlyBulletin, CaseDecision<QuarterlyBulletin>>? Decision(string act, string item, Authority of, string by, Dictionary<string, string> said, string? sentence)
    {
        var now = clock.GetUtcNow();
        return act switch
        {
            "amend" => stands => KeepBulletin.Amend(stands, of, by, item, sentence ?? "", now),
            "leaveOut" => stands => KeepBulletin.Amend(stands, of, by, item, null, now),
            "addMissing" => stands => KeepBulletin.AddMissing(stands, new MissingDraft(MemberState.FromCode(said["state"]), Section(said["section"]), said["sentence"], said["link"], by), now),
            "takeOut" when int.TryParse(item, out var number) => stands => KeepBulletin.TakeOutMissing(stands, number),
            "issue" => stands => KeepBulletin.Issue(stands, by, said["foreword"], now),
            _ => null,
        };
    }

    private static QueryTheme Section(string code) => Enum.GetValues<QueryTheme>().FirstOrDefault(section => Code.Of(section) == code);

    private static int Status(IReadOnlyList<FieldFault> faults) => faults.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
}
