using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using MimFunctions.Domain.Access;
using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Calendars;
using MimFunctions.Platform.Access;
using MimFunctions.Platform.Audit;
using MimFunctions.Platform.Hosting;
using MimFunctions.Platform.Shell;
using MimFunctions.Platform.Web;
using MimFunctions.Platform.Words;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Portal.Desk;

/// <summary><c>GET</c> and <c>POST /desk/holidays</c>: the lists of public holidays in use, and those that authorities published, put in and taken out (TL-2).</summary>
internal sealed class KeepHolidayLists(HolidayRegister register, DeskTables tables, PageWriter pages, FormToken tokens) : IWebEndpoint
{
    private const string Address = "/desk/holidays";

    private static readonly Authority[] Authorities = [Authority.Commission, .. MemberState.All.Select(Authority.Of)];

    /// <inheritdoc/>
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods(Address, ["GET", "HEAD"], ([FromServices] KeepHolidayLists keep, HttpContext context, Caller caller, CancellationToken ct) =>
            keep.Show(context, caller, new Dictionary<string, string>(), [], ct)).Needs(Permission.ManageNetwork);
        app.MapPost(Address, ([FromServices] KeepHolidayLists keep, HttpContext context, Caller caller, CancellationToken ct) => keep.Take(context, caller, ct))
            .Needs(Permission.ManageNetwork);
    }

    private async Task<IResult> Show(HttpContext context, Caller caller, IReadOnlyDictionary<string, string> said, IReadOnlyList<FieldFault> faults, CancellationToken ct)
    {
        using var spoken = Spoken.In(await pages.Language(context));
        var (lists, tag, broken) = await register.Read(ct);
        return await pages.Show<HolidayListsPage>(
            context, faults.Count == 0 ? Say($"Holidays") : Say($"Nothing was changed"),
            new Dictionary<string, object?>
            {
                [nameof(HolidayListsPage.Token)] = tokens.For(caller.Principal),
                [nameof(HolidayListsPage.Tag)] = tag,
                [nameof(HolidayListsPage.Kept)] = (lists ?? HolidayLists.None).Lists.OrderBy(list => list.Authority, StringComparer.Ordinal).ThenBy(list => list.Year).Select(Row).ToArray(),
                [nameof(HolidayListsPage.Tables)] = await tables.Holidays(ct),
                [nameof(HolidayListsPage.Authorities)] = Authorities,
                [nameof(HolidayListsPage.Values)] = said,
                [nameof(HolidayListsPage.Faults)] = broken is null ? faults : [.. faults, new FieldFault(null, Say($"The lists can’t be read: {Hole(0)}", Quoted(broken, null)))],
            },
            faults.Count == 0 ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private static KeptHolidays Row(HolidayList list) => new(Authority.FromCode(list.Authority)!, list.Year, list.Source, list.Days);

    private async Task<IResult> Take(HttpContext context, Caller caller, CancellationToken ct)
    {
        var posted = await tokens.Read(context, caller.Principal, ct);
        var said = posted.Said;
        if (posted.Refused is { } refusal)
            return await Show(context, caller, said, [refusal], ct);
        var fault = said.GetValueOrDefault("end") is { Length: > 0 } ended
            ? await register.Change(said.GetValueOrDefault("tag"), Entry(caller, $"take out the list {ended}"), lists => TakeOut(lists, ended), ct)
            : await register.Change(
                said.GetValueOrDefault("tag"), Entry(caller, $"put in the list {Authority.FromCode(said.GetValueOrDefault("authority"))?.Code} {said.GetValueOrDefault("year")}"),
                lists => KeepHolidays.Put(lists, said.GetValueOrDefault("authority"), said.GetValueOrDefault("year"), said.GetValueOrDefault("days"), said.GetValueOrDefault("source")), ct);
        return fault is null ? new SeeOther(Address) : await Show(context, caller, said, [new FieldFault(fault.Field, fault.Message)], ct);
    }

    private static HolidayChange TakeOut(HolidayLists lists, string ended) => ended.Split(' ') is [var authority, var year] && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? KeepHolidays.TakeOut(lists, authority, number)
        : HolidayChange.Refused(null, $"There is no such list.");

    private static AuditEntry Entry(Caller caller, string what) =>
        new(default, caller.Principal.Id, Authority.Commission.Code, "commission", "change holidays", what, Allowed: true, Reason: null);
}

/// <summary>A list that is kept.</summary>
/// <param name="Authority">Of which authority.</param>
/// <param name="Year">The year.</param>
/// <param name="Source">Where it was published.</param>
/// <param name="Days">The days.</param>
public sealed record KeptHolidays(Authority Authority, int Year, string Source, IReadOnlyList<DateOnly> Days);
